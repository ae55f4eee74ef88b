// Writes every page and state at 1280 and 320 px, light and dark, nb and nn, to test/screenshots/out, for people to
// look at beside the design. `npm run screenshots -- word` takes only states with the word in their name.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { startDemo } from '../../examples/server/server.ts';
import { byggVedBehov } from '../../scripts/build.ts';
import { startNettleser } from '../e2e/nettleser.ts';
import { Side } from '../e2e/side.ts';
import { tilstander, type Tilstand } from './tilstander.ts';

const ut = join(import.meta.dirname, 'out');
const ord = process.argv[2] ?? '';
const bredder = [1280, 320] as const;
const skjemaer = ['light', 'dark'] as const;
const spraak = ['nb', 'nn'] as const;

await byggVedBehov();
mkdirSync(ut, { recursive: true });
const data = join(mkdtempSync(join(tmpdir(), 'kobo-bilder-')), 'data');
const server = await startDemo({ port: 0, data });
const nettleser = await startNettleser();

async function ta(browser: Browser, tilstand: Tilstand, maal: (typeof spraak)[number]): Promise<void> {
  // A context of its own: the login of one state does not leak into the next.
  const kontekst = await browser.createBrowserContext();
  const page = await kontekst.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const side = new Side(page);
  await tilstand.vis(side, server.origin, maal);
  for (const bredde of bredder) {
    for (const skjema of skjemaer) {
      await page.setViewport({ width: bredde, height: bredde === 320 ? 640 : 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: skjema }]);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 150))),
      );
      const path = join(ut, `${tilstand.navn}-${bredde}-${skjema}-${maal}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: tilstand.dialog !== true });
    }
  }
  await kontekst.close();
}

let feil = 0;
for (const tilstand of tilstander.filter(({ navn }) => navn.includes(ord))) {
  for (const maal of spraak) {
    try {
      await ta(nettleser, tilstand, maal);
      console.log(`${tilstand.navn} (${maal})`);
    } catch (error) {
      feil++;
      console.error(
        `${tilstand.navn} (${maal}): ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`,
      );
    }
  }
}
await nettleser.close();
await server.close();
rmSync(join(data, '..'), { recursive: true, force: true });
process.exit(feil > 0 ? 1 : 0);
