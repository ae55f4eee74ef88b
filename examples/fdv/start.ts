// A property management system beside the demo: `npm start` in one terminal, and in another
//   node --conditions=source examples/fdv/start.ts
// It adds two homes, asks to be told of changes, and prints each home that changes in Kobo until it is stopped (Ctrl+C).
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createKoboClient } from '@kobo-bolig/sdk';
import { maskintoken } from '../maskintoken.ts';
import { createMottak, foelg, hentInn } from './inn.ts';
import { createKoe } from './koe.ts';
import { createRegister } from './register.ts';
import { sendUt } from './ut.ts';

const baseUrl = process.env['KOBO'] ?? 'http://127.0.0.1:7070';
const kommunenummer = process.env['KOMMUNENUMMER'] ?? '9901';
const kobo = createKoboClient({
  baseUrl,
  kommunenummer,
  token: maskintoken(baseUrl, 'kobo:bolig.les kobo:bolig.skriv kobo:hendelse.les kobo:webhook'),
});
const register = createRegister();
const stopp = new AbortController();
process.once('SIGINT', () => stopp.abort());

for (const nummer of [201, 202]) {
  const adresse = {
    adressenavn: 'Strandveien',
    nummer,
    postnummer: '0000',
    poststed: 'Krokvik',
    kommunenummer,
  };
  register.lagre({ nummer: `EXAMPLE-${nummer}`, adresse, antallSoverom: 2, bruksareal: 54, iStand: true });
}
await sendUt(kobo, register, stopp.signal);
for (const { bolig, kobo: hosKobo, avvist } of register.alle())
  console.log(bolig.nummer, avvist ?? hosKobo?.koboId);

// Known when Kobo has answered; what is sent before that is sent again.
const hemmelighet: string[] = [];
const iKoe = createKoe(async (boligId) => {
  await hentInn(kobo, register, boligId);
  const rad = register.alle().find(({ kobo: hosKobo }) => hosKobo?.koboId === boligId);
  console.log(rad ? `${rad.bolig.nummer} ${rad.kobo?.status}` : `${boligId} is gone`);
}, console.error);
const mottak = createMottak(hemmelighet, iKoe);
const server = createServer((inn, ut) => {
  const biter: Buffer[] = [];
  inn.on('data', (bit: Buffer) => biter.push(bit));
  inn.on('end', () => {
    const headers = Object.entries(inn.headers).map(([navn, verdi]): [string, string] => [
      navn,
      String(verdi),
    ]);
    const request = new Request('http://fdv.local/kobo', {
      method: 'POST',
      headers,
      body: Buffer.concat(biter),
    });
    mottak(request).then(
      ({ status }) => ut.writeHead(status).end(),
      () => ut.writeHead(500).end(),
    );
  });
});
await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
const { port } = server.address() as AddressInfo;

// A real system subscribes once, and keeps the secret, which is shown this once, where it keeps its keys.
const { data: abonnement } = await kobo.webhooker.opprett({
  body: {
    mottaker: `http://127.0.0.1:${port}/kobo`,
    hendelser: ['no.kobo.bolig.endret.v1', 'no.kobo.bolig.status-endret.v1', 'no.kobo.bolig.slettet.v1'],
  },
});
hemmelighet.push(abonnement.hemmelighet ?? '');
await foelg(kobo, register, { fil: '.kobo/fdv.markoer', signal: stopp.signal });

const path = { webhookId: abonnement.webhook.webhookId };
const { etag } = await kobo.webhooker.hent({ path });
await kobo.webhooker.slett({ path, etag });
server.close();
