import { connect, type NetConnectOpts } from 'node:net';
import { once } from 'node:events';
import { Duplex } from 'node:stream';
import type { Kobling } from '../../ports/virus/adapter.ts';

/** Where clamd listens: `{ path: '/run/clamav/clamd.ctl' }`, or `{ host, port }` inside the network. */
export const clamdSokkel = (adresse: NetConnectOpts) => async (): Promise<Kobling> => {
  const sokkel = connect(adresse);
  try {
    await once(sokkel, 'connect');
  } catch (error) {
    sokkel.destroy();
    throw error;
  }
  // After it is closed it has nobody to tell; without a listener an error would end the process.
  sokkel.on('error', () => undefined);
  const { readable, writable } = Duplex.toWeb(sokkel);
  return {
    readable: readable as ReadableStream<Uint8Array>,
    writable: writable as WritableStream<Uint8Array>,
    lukk: () => void sokkel.destroy(),
  };
};
