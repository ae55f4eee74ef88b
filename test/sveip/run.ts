/**
 * Every story in bokmål and nynorsk, light and dark, and forced colours: axe without exceptions, and no word to the
 * console. At 1280 and 320 px: nothing runs out, is cut or lies over something else, one primary button, every word
 * from the catalogues or the API.
 *
 *   npm run test:sveip                     all
 *   npm run test:sveip -- saksliste        stories whose id contains a word
 */
import puppeteer, { type Page } from 'puppeteer-core';
import { byggStorybook } from '../../stories/bygg.ts';
import { chromiumArgs, findChromium } from '../browser/chromium.ts';
import { startTjener } from '../browser/tjener.ts';
import { Katalog, lesData, linje, sjekkFlate, sjekkTekster } from '../flate/index.ts';
import { proev } from '../flate/prove.ts';
import { sjekkAxe } from './axe.ts';
import { alleFortellinger, Fortellinger, type Fortelling, type Utseende } from './fortelling.ts';

const ord = process.argv.slice(2);
const server = await startTjener({ '/': await byggStorybook() });
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: [...chromiumArgs, '--force-prefers-reduced-motion'],
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

const katalog = new Katalog();
const start = performance.now();

/** One page that goes from story to story, in a window of its own: one behind another would not be drawn. */
class Sveiper {
  readonly #page: Page;
  readonly #fortellinger: Fortellinger;
  /** The language of the story before: the next one starts in it, so that each language is also switched to. */
  #sist: Utseende['spraak'] = 'nb';

  private constructor(page: Page, fortellinger: Fortellinger) {
    this.#page = page;
    this.#fortellinger = fortellinger;
  }

  static async aapne(): Promise<Sveiper> {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return new Sveiper(page, await Fortellinger.aapne(page, server.origin));
  }

  async sveip({ id, title, name }: Fortelling): Promise<void> {
    const navn = (u: Utseende, mer = ''): string =>
      `${title} / ${name} [${u.spraak} ${u.tvungneFarger ? 'tvungne farger' : u.skjema}${mer}]`;
    const fortellinger = this.#fortellinger;
    let apen = false;
    for (const spraak of this.#sist === 'nb' ? (['nb', 'nn'] as const) : (['nn', 'nb'] as const)) {
      const lys = { spraak, skjema: 'light' } as const;
      const utseender: Utseende[] = [
        lys,
        { spraak, skjema: 'dark' },
        ...(spraak === 'nb' ? [{ spraak, skjema: 'light', tvungneFarger: true } as const] : []),
      ];
      for (const utseende of utseender) {
        await test(navn(utseende), async () => {
          if (!apen) await fortellinger.aapneFortelling(id);
          else if (utseende === lys) await fortellinger.byttSpraak(spraak);
          apen = true;
          await fortellinger.vis(utseende);
          return [...(await sjekkAxe(this.#page)), ...fortellinger.sagt()];
        });
      }
      for (const bredde of [1280, 320]) {
        await test(navn(lys, ` ${bredde} px`), async () => {
          await fortellinger.vis(lys);
          await fortellinger.bredde(bredde);
          const data = lesData(await fortellinger.svar());
          const funn = [
            ...(await sjekkFlate(this.#page)),
            ...(await sjekkTekster(this.#page, katalog, spraak, data)),
          ];
          return [...funn.map(linje), ...fortellinger.sagt()];
        });
      }
      await fortellinger.bredde(1280);
      this.#sist = spraak;
    }
  }
}

const valgte = (await alleFortellinger(server.origin)).filter(
  ({ id }) => ord.length === 0 || ord.some((et) => id.includes(et)),
);
const koe = valgte.values();
// A story waits more than it works: two at a time fill two cores.
const sveipere = await Promise.all([Sveiper.aapne(), Sveiper.aapne()]);
await Promise.all(
  sveipere.map(async (sveiper) => {
    for (const fortelling of koe) await sveiper.sveip(fortelling);
  }),
);
await browser.close();
await server.close();

console.log(`${valgte.length} stories in ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`${bestaatt} passed, ${feilet.length} failed`);
process.exit(feilet.length > 0 || valgte.length === 0 ? 1 : 0);
