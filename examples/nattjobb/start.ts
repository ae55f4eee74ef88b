// One night, beside the demo: `npm start` in one terminal, and in another, as often as you like,
//   node --conditions=source examples/nattjobb/start.ts
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createKoboClient } from '@kobo-bolig/sdk';
import { maskintoken } from '../maskintoken.ts';
import { nattjobb, type Tilstand } from './nattjobb.ts';

const baseUrl = process.env['KOBO'] ?? 'http://127.0.0.1:7070';
const fil = process.env['NATTJOBB'] ?? '.kobo/nattjobb.json';
const kobo = createKoboClient({
  baseUrl,
  kommunenummer: process.env['KOMMUNENUMMER'] ?? '9901',
  token: maskintoken(baseUrl, 'kobo:bolig.les kobo:bolig.skriv kobo:hendelse.les'),
  // At night there is time: a server that is restarted is waited for.
  retries: 8,
  totalTimeout: 10 * 60_000,
});

const foer = await readFile(fil, 'utf8').then(
  (tekst) => JSON.parse(tekst) as Tilstand,
  (error: NodeJS.ErrnoException): Tilstand => {
    if (error.code !== 'ENOENT') throw error;
    return { boliger: {}, oensker: [] };
  },
);
/** Whole, or as it was. */
async function lagre(tilstand: Tilstand): Promise<void> {
  await writeFile(`${fil}.ny`, JSON.stringify(tilstand));
  await rename(`${fil}.ny`, fil);
}
const etter = await nattjobb(kobo, foer, { signal: AbortSignal.timeout(4 * 3600_000), lagre });

const ledige = Object.values(etter.boliger).filter(({ status }) => status === 'KLAR_FOR_INNFLYTTING');
console.log(`${Object.keys(etter.boliger).length} homes, ${ledige.length} ready to move into`);
for (const { boligId, avvist } of etter.oensker)
  if (avvist !== undefined) console.log(`${boligId}: ${avvist}`);
