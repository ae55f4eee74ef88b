// The states of each element by itself: its stories, through the page the sweep uses.
import type { Page } from 'puppeteer-core';
import { byggStorybook } from '../../stories/bygg.ts';
import { startTjener } from '../browser/tjener.ts';
import { startNettleser } from '../e2e/nettleser.ts';
import { aapenDialog, alleFortellinger, Fortellinger } from '../sveip/fortelling.ts';
import { fil, fjellvik, varianter, type Valg, type Variant } from './bilde.ts';

/** What the design also shows in another municipality's theme. */
const TEMA2 = /^(søknad-søknadsskjema|sak-saksliste|bolig-boligoversikt)--/;

async function ta(page: Page, fortellinger: Fortellinger, id: string): Promise<void> {
  const ta = async (variant: Variant): Promise<void> => {
    await fortellinger.vis(variant);
    // Waits until what was drawn anew stands still.
    await fortellinger.bredde(variant.bredde);
    // What of it is scrolled out of sight counts too.
    const hoeyde = await (await aapenDialog(page))?.evaluate(({ scrollHeight }) => scrollHeight);
    // Most dialogs take four fifths of the window at most: this one has room for all of it.
    if (hoeyde)
      await page.setViewport({ width: variant.bredde, height: Math.ceil(Math.max(640, hoeyde / 0.78)) });
    await page.screenshot({ path: fil(id, variant), fullPage: !hoeyde, optimizeForSpeed: true });
  };
  await fortellinger.aapneFortelling(id, { spraak: 'nb', skjema: 'light' });
  const tema2 = TEMA2.test(id) ? fjellvik : [];
  for (const variant of [...varianter('nb'), ...tema2, ...varianter('nn')]) await ta(variant);
  await fortellinger.bredde(1280);
}

/** @returns the stories that could not be shown */
export async function taTilstander(valgt: Valg): Promise<string[]> {
  const server = await startTjener({ '/': await byggStorybook() });
  const koe = (await alleFortellinger(server.origin)).filter(({ id }) => valgt(id)).values();
  const feil: string[] = [];
  const fotografer = async (): Promise<void> => {
    const nettleser = await startNettleser();
    const page = await nettleser.newPage();
    const fortellinger = await Fortellinger.aapne(page, server.origin, (width, height) =>
      page.setViewport({ width, height }),
    );
    for (const { id } of koe) {
      await ta(page, fortellinger, id).catch((grunn: unknown) => {
        feil.push(`${id}: ${String(grunn).slice(0, 600)}`);
      });
      console.log(id);
    }
    await nettleser.close();
  };
  // Two fill two cores. Each has a browser of its own: a picture takes its page to the front, and what lies behind it
  // is not drawn.
  await Promise.all([fotografer(), fotografer()]);
  await server.close();
  return feil;
}
