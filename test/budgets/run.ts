// What the municipal page downloads before a citizen can answer the first question, as the browser counts it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startDemo } from '../../examples/server/server.ts';
import { byggVedBehov } from '../../scripts/build.ts';
import { startNettleser } from '../e2e/nettleser.ts';
import { Side } from '../e2e/side.ts';

const MAAL = 60_000;
await byggVedBehov();
const data = join(mkdtempSync(join(tmpdir(), 'kobo-budsjett-')), 'data');
const server = await startDemo({ port: 0, data });
const nettleser = await startNettleser();
const page = await nettleser.newPage();
const cdp = await page.createCDPSession();
await cdp.send('Network.enable');
const adresser = new Map<string, string>();
const hentet = new Map<string, number>();
cdp.on('Network.responseReceived', ({ requestId, response }) => {
  if (response.url.startsWith(`${server.origin}/kobo/`) && !response.fromDiskCache)
    adresser.set(requestId, response.url);
});
cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
  const adresse = adresser.get(requestId);
  // A reload of the same file is not a second download of its bytes.
  if (adresse !== undefined && !hentet.has(adresse)) hentet.set(adresse, encodedDataLength);
});
const side = new Side(page);
const sum = (): number => [...hentet.values()].reduce((a, b) => a + b, 0);

await page.goto(`${server.origin}/kommuneside/`);
await side.ser('Hvem kan søke?');
console.log(`Chromium, brotli, tom hurtiglager\n`);
console.log(`Til siden «Før du starter» kan leses    ${String(sum()).padStart(7)} byte`);
await side.trykk('Logg inn');
await page.waitForSelector('form');
await side.trykk('Kari Margrethe Nordmann');
await side.ser('Mangler du et sted å sove');
await page.waitForNetworkIdle({ idleTime: 500 });
console.log(
  `Til det foerste steget kan fylles ut     ${String(sum()).padStart(7)} byte   maal <= ${MAAL} byte\n`,
);
for (const [adresse, byte] of [...hentet].sort(([, a], [, b]) => b - a)) {
  console.log(`  ${String(byte).padStart(7)}  ${basename(adresse)}`);
}
const over = sum() > MAAL;
await nettleser.close();
await server.close();
rmSync(join(data, '..'), { recursive: true, force: true });
if (over) console.log(`\nOver budsjettet med ${sum() - MAAL} byte.`);
process.exit(over ? 1 : 0);
