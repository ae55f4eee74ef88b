// The demo as `npm start` serves it, and a browser in front of it, for one file of end-to-end tests.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildDemo } from '../../packages/backend/scripts/demo.ts';
import { startDemo, type Demovalg } from '../../examples/server/server.ts';
import { lagOversetter, type Spraak } from '../flate/katalog.ts';
import { startNettleser } from './nettleser.ts';
import { Side } from './side.ts';

const oversetter = lagOversetter();

export interface Omgivelser {
  readonly origin: string;
  /** Somebody at a machine of their own, on a page of the demo or at a whole address. */
  person(adresse: string, spraak?: Spraak): Promise<Side>;
  lukk(): Promise<void>;
}

export async function startOmgivelser(
  valg: Pick<Demovalg, 'mellomledd' | 'origins'> = {},
): Promise<Omgivelser> {
  const demo = await buildDemo();
  const [dump = ''] = globSync('krokvik-*.pakke', { cwd: demo });
  const server = await startDemo({
    port: 0,
    // As `npm start` shows it, without waiting for it to be filled.
    dump: gunzipSync(readFileSync(join(demo, dump))),
    ...valg,
  });
  const nettleser = await startNettleser();
  return {
    origin: server.origin,
    async person(adresse, spraak = 'nb') {
      const kontekst = await nettleser.createBrowserContext();
      const page = await kontekst.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      page.on('dialog', (dialog) => void dialog.accept());
      const side = new Side(page, spraak === 'nn' ? oversetter : undefined);
      await side.gaaTil(new URL(adresse, server.origin).href);
      return side;
    },
    async lukk() {
      await nettleser.close();
      await server.close();
    },
  };
}

export async function loggInn(side: Side, navn: string): Promise<void> {
  await side.trykk('Logg inn');
  await side.page.waitForSelector('form');
  await side.trykk(navn);
}
