/**
 * Every story in bokmål and nynorsk, light and dark, and forced colours: axe without exceptions, and no word to the
 * console. At 1280 and 320 px: nothing runs out, is cut or lies over something else, one primary button, every word
 * from the catalogues or the API.
 *
 *   npm run test:sveip                     all
 *   npm run test:sveip -- saksliste        stories whose id contains a word
 */
import puppeteer from 'puppeteer-core';
import { byggStorybook } from '../../stories/bygg.ts';
import { findChromium } from '../browser/chromium.ts';
import { startTjener } from '../browser/tjener.ts';
import { Katalog, lesData, linje, sjekkFlate, sjekkTekster } from '../flate/index.ts';
import { proev } from '../flate/prove.ts';
import { sjekkAxe } from './axe.ts';
import { Fortellinger, type Fortelling, type Utseende } from './fortelling.ts';

const ord = process.argv.slice(2);
const server = await startTjener({ '/': await byggStorybook() });
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--lang=nb-NO', '--font-render-hinting=none', '--force-prefers-reduced-motion'],
});
let bestaatt = 0;
const feilet: string[] = [];

/** One test: a story in one look. */
async function test(navn: string, gjoer: () => Promise<string[]>): Promise<void> {
  const feil = await gjoer().catch((grunn: unknown) => [String(grunn)]);
  if (feil.length === 0) {
    bestaatt += 1;
    return;
  }
  feilet.push(navn);
  console.error(`✗ ${navn}`);
  for (const en of feil) console.error(`    ${en}`);
}

const proevesiden = await browser.newPage();
const { antall, feil } = await proev(proevesiden);
for (const en of feil) console.error(`✗ ${en}`);
bestaatt += antall - feil.length;
feilet.push(...feil);
await proevesiden.close();

const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
const fortellinger = await Fortellinger.aapne(page, server.origin);
const katalog = new Katalog();
const start = performance.now();

/** The language of the story before: the next one starts in it, so that each language is also switched to. */
let sist: 'nb' | 'nn' = 'nb';

async function sveip({ id, title, name }: Fortelling): Promise<void> {
  const navn = (u: Utseende, mer = ''): string =>
    `${title} / ${name} [${u.spraak} ${u.tvungneFarger ? 'tvungne farger' : u.skjema}${mer}]`;
  const rekkefoelge = sist === 'nb' ? (['nb', 'nn'] as const) : (['nn', 'nb'] as const);
  let apen = false;
  for (const spraak of rekkefoelge) {
    const lys = { spraak, skjema: 'light' } as const;
    const utseender: Utseende[] = [
      lys,
      { spraak, skjema: 'dark' },
      ...(spraak === 'nb' ? [{ spraak, skjema: 'light', tvungneFarger: true } as const] : []),
    ];
    for (const utseende of utseender) {
      await test(navn(utseende), async () => {
        if (!apen) await fortellinger.aapneFortelling(id);
        apen = true;
        await fortellinger.vis(utseende);
        return [...(await sjekkAxe(page)), ...fortellinger.sagt()];
      });
    }
    for (const bredde of [1280, 320]) {
      await test(navn(lys, ` ${bredde} px`), async () => {
        await fortellinger.vis(lys);
        await fortellinger.bredde(bredde);
        const data = lesData(await fortellinger.svar());
        const funn = [...(await sjekkFlate(page)), ...(await sjekkTekster(page, katalog, spraak, data))];
        return [...funn.map(linje), ...fortellinger.sagt()];
      });
    }
    await fortellinger.bredde(1280);
    sist = spraak;
  }
}

const valgte = (await fortellinger.liste(server.origin)).filter(
  ({ id }) => ord.length === 0 || ord.some((et) => id.includes(et)),
);
for (const fortelling of valgte) await sveip(fortelling);
await browser.close();
await server.close();

console.log(`${valgte.length} stories in ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`${bestaatt} passed, ${feilet.length} failed`);
process.exit(feilet.length > 0 || valgte.length === 0 ? 1 : 0);
