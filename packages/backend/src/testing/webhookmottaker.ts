import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Mottatt {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test asserts on what it reads
  readonly hendelse: any;
}

/** A subscriber's server on a real socket. What it does with a call can be changed as the test goes. */
export async function openMottaker() {
  const mottatt: Mottatt[] = [];
  const mottaker = { svar: (response: ServerResponse): void => void response.writeHead(204).end() };
  const lytter: RequestListener = (request, response) => {
    const biter: Buffer[] = [];
    request.on('data', (bit: Buffer) => biter.push(bit));
    request.on('end', () => {
      const body = Buffer.concat(biter).toString();
      mottatt.push({ headers: request.headers, body, hendelse: JSON.parse(body) });
      mottaker.svar(response);
    });
  };
  const server = createServer(lytter);
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  return Object.assign(mottaker, {
    mottatt,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kobo`,
    close: (): void => {
      server.closeAllConnections();
      server.close();
    },
  });
}

/** What a receiver does by Standard Webhooks, written by the other side's book: which of the signatures fits. */
export const passer = ({ headers, body }: Mottatt, hemmelighet: string): boolean[] => {
  const noekkel = Buffer.from(hemmelighet.replace(/^whsec_/, ''), 'base64');
  const innhold = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const riktig = `v1,${createHmac('sha256', noekkel).update(innhold).digest('base64')}`;
  return String(headers['webhook-signature'])
    .split(' ')
    .map((signatur) => signatur === riktig);
};
