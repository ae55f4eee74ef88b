// Writes every page at 1280 and 320 px, light and dark, nb and nn, to test/screenshots/out, for people to look at
// beside the design. `npm run screenshots -- word` takes only stops with the word in their name; the stops before them
// are walked all the same.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startOmgivelser } from '../e2e/omgivelser.ts';
import { reiser, type Se } from '../e2e/reiser.ts';
import { byggVedBehov } from '../../scripts/build.ts';

const ut = join(import.meta.dirname, 'out');
const ord = process.argv[2] ?? '';
const bredder = [1280, 320] as const;
const skjemaer = ['light', 'dark'] as const;
const spraak = ['nb', 'nn'] as const;

await byggVedBehov();
mkdirSync(ut, { recursive: true });
const omgivelser = await startOmgivelser();

const ta =
  (maal: (typeof spraak)[number]): Se =>
  async (side, navn, utsnitt) => {
    if (!navn.includes(ord)) return;
    const { page } = side;
    for (const width of bredder) {
      await page.setViewport({ width, height: width === 320 ? 640 : 900 });
      for (const value of skjemaer) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await side.ro();
        const path = join(ut, `${navn}-${width}-${value}-${maal}.png`) as `${string}.png`;
        await page.screenshot({ path, fullPage: utsnitt === undefined });
      }
    }
    await page.setViewport({ width: 1280, height: 900 });
    console.log(`${navn} (${maal})`);
  };

let feil = 0;
for (const maal of spraak) {
  for (const [navn, reise] of Object.entries(reiser)) {
    await reise(omgivelser, maal, ta(maal)).catch((error: unknown) => {
      feil++;
      console.error(
        `${navn} (${maal}): ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`,
      );
    });
  }
}
await omgivelser.lukk();
process.exit(feil > 0 ? 1 : 0);
