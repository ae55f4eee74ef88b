/**
 * Writes every page of the hosts and every state of the elements at 1280 and 320 px, light and dark, nb and nn, to
 * test/screenshots/out, with an index.html that shows them side by side: for people to look at beside the design.
 *
 *   npm run screenshots                     all
 *   npm run screenshots -- saksliste        what has one of the words in its name; the stops before it are walked too
 *   npm run screenshots -- saksliste--      states alone: only they have two dashes in their names
 */
import { mkdirSync, rmSync } from 'node:fs';
import { byggVedBehov } from '../../scripts/build.ts';
import { ut, type Valg } from './bilde.ts';
import { skrivOversikt } from './oversikt.ts';
import { taSider } from './sider.ts';
import { taTilstander } from './tilstander.ts';

const ord = process.argv.slice(2);
const valgt: Valg = (navn) => ord.length === 0 || ord.some((et) => navn.includes(et));
const start = performance.now();
if (ord.length === 0) rmSync(ut, { recursive: true, force: true });
mkdirSync(ut, { recursive: true });

const feil = await taTilstander(valgt);
if (ord.length === 0 || ord.some((et) => !et.includes('--'))) {
  await byggVedBehov();
  feil.push(...(await taSider(valgt)));
}

for (const en of feil) console.error(`✗ ${en}`);
console.log(`${skrivOversikt()} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
process.exit(feil.length > 0 ? 1 : 0);
