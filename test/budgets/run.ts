// What the municipal page downloads before a citizen can answer the first questions: bodies as they travel, in brotli.
import { basename } from 'node:path';
import { TimeoutError } from 'puppeteer-core';
import { byggVedBehov } from '../../scripts/build.ts';
import { loggInn, startOmgivelser } from '../e2e/omgivelser.ts';
import { MAAL } from './bygget.ts';

await byggVedBehov();
const omgivelser = await startOmgivelser();
// On the front page first: it loads nothing of Kobo, and is where the browser is before it is watched.
const side = await omgivelser.person('/');
const { page } = side;
const cdp = await page.createCDPSession();
await cdp.send('Network.enable');

/** Something that was asked for; a reload of the same is not a second download of its bytes. */
interface Fil {
  readonly adresse: string;
  hode: number;
  byte: number;
}
const filer = new Map<string, Fil>();
const erVaar = ({ adresse }: Fil): boolean => adresse.startsWith(`${omgivelser.origin}/kobo/`);
/** What ships with the elements, which the budget is for, or what the host has beside them. */
const bare = (vaare: boolean): Fil[] => [...filer.values()].filter((fil) => erVaar(fil) === vaare);
cdp.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
  const kjent = [...filer.values()].some(({ adresse }) => adresse === url);
  if (url.startsWith(omgivelser.origin) && !kjent) filer.set(requestId, { adresse: url, hode: 0, byte: 0 });
});
cdp.on('Network.responseReceived', ({ requestId, response }) => {
  const fil = filer.get(requestId);
  if (fil && erVaar(fil) && response.headers['content-encoding'] !== 'br')
    throw new Error(`${fil.adresse} is not in brotli.`);
  if (fil) fil.hode = response.encodedDataLength;
});
cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
  const fil = filer.get(requestId);
  if (fil) fil.byte = encodedDataLength - fil.hode;
});

const linje = (hva: string, fil: Iterable<Fil>, mer = ''): number => {
  const sum = [...fil].reduce((a, { byte }) => a + byte, 0);
  console.log(`${hva.padEnd(44)} ${String(sum).padStart(7)} byte${mer}`);
  return sum;
};

async function maal(): Promise<number> {
  await page.goto(`${omgivelser.origin}/kommuneside/`);
  await side.ser('Hvem kan søke?');
  await page.waitForNetworkIdle({ idleTime: 500 });
  console.log('Chromium, tom hurtiglager, brotli uten HTTP-hoder\n');
  linje('Til siden før innlogging kan leses', bare(true));
  await loggInn(side, 'Kari Margrethe Nordmann');
  await side.ser('Mangler du et sted å sove');
  // What is asked for by now counts, also when it arrives later.
  const foerste = bare(true);
  await page.waitForNetworkIdle({ idleTime: 500 });
  const sum = linje('Til det første steget kan fylles ut', foerste, `   mål <= ${MAAL} byte`);
  linje('Når nettet er stille etterpå', bare(true));
  linje('Utenom budsjettet: verten og API-svar', bare(false));
  console.log();
  for (const { adresse, byte } of bare(true).sort((a, b) => b.byte - a.byte)) {
    console.log(`  ${String(byte).padStart(7)}  ${basename(adresse)}`);
  }
  return sum;
}

const sum = await maal().catch((feil: unknown) => {
  if (!(feil instanceof TimeoutError)) throw feil;
  console.error(
    'Siden kom ikke i tide, så ingenting er målt. Maskinen har for mye å gjøre: prøv igjen når den er ledig.',
  );
  return undefined;
});
await omgivelser.lukk();
if (sum === undefined) process.exit(1);
if (sum > MAAL) console.log(`\nOver budsjettet med ${sum - MAAL} byte.`);
process.exit(sum > MAAL ? 1 : 0);
