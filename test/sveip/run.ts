/**
 * Every story in bokmål and nynorsk, light and dark, and in forced colours: axe without exceptions, and no word to the
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
import { proevAxe } from './prove.ts';
import { alleFortellinger, Fortellinger, type Fortelling, type Utseende } from './fortelling.ts';

const ord = process.argv.slice(2);
const server = await startTjener({ '/': await byggStorybook() });
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  defaultViewport: null,
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
for (const { antall, feil } of [await proev(proevesiden), await proevAxe(proevesiden)]) {
  for (const en of feil) console.error(`✗ ${en}`);
  bestaatt += antall - feil.length;
  feilet.push(...feil);
}
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
    return new Sveiper(page, await Fortellinger.aapne(page, server.origin));
  }

  async sveip({ id, title, name }: Fortelling): Promise<void> {
    const proev = (u: Utseende, mer: string, gjoer: () => Promise<string[]>): Promise<void> =>
      test(`${title} / ${name} [${u.spraak} ${u.tvungneFarger ? 'tvungne farger' : u.skjema}${mer}]`, async () => [
        ...(await gjoer()),
        ...this.#fortellinger.sagt(),
      ]);
    const foerst = this.#sist;
    const saa = foerst === 'nb' ? 'nn' : 'nb';
    // Each look is one step from the one before, and the last one is where the next story begins.
    const utseender: readonly Utseende[] = [
      { spraak: foerst, skjema: 'light' },
      { spraak: foerst, skjema: 'light', tvungneFarger: true },
      { spraak: foerst, skjema: 'dark' },
      { spraak: saa, skjema: 'dark' },
      { spraak: saa, skjema: 'light' },
    ];
    for (const [i, utseende] of utseender.entries()) {
      await proev(utseende, '', async () => {
        if (i === 0) await this.#fortellinger.aapneFortelling(id, utseende);
        else await this.#fortellinger.vis(utseende);
        return sjekkAxe(this.#page);
      });
      if (utseende.skjema === 'dark' || utseende.tvungneFarger) continue;
      for (const bredde of [1280, 320]) {
        await proev(utseende, ` ${bredde} px`, () => this.#flate(utseende.spraak, bredde));
      }
      await this.#fortellinger.bredde(1280);
    }
    this.#sist = saa;
  }

  async #flate(spraak: Utseende['spraak'], bredde: number): Promise<string[]> {
    await this.#fortellinger.bredde(bredde);
    const data = lesData(await this.#fortellinger.svar());
    const funn = [
      ...(await sjekkFlate(this.#page)),
      ...(await sjekkTekster(this.#page, katalog, spraak, data)),
    ];
    return funn.map(linje);
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
