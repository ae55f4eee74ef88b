/**
 * Checks a page as it lies before a reader: no sideways scroll, no cut text, no control over another, targets of
 * 24 px, one primary button, and every word in the right language. For stories (`test/sveip`) and whole pages
 * (`test/screenshots`).
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { Katalog, type Data, type Spraak, type Tekstfunn } from './katalog.ts';
import type { Funn } from './side/sjekker.ts';

export { Katalog, type Data, type Spraak };
export type Flatefunn = Funn | Tekstfunn;

let script: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'side/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  return outputFiles[0]!.text;
}

/** Puts the checks into a page; again after each navigation. */
async function leggInn(page: Page): Promise<void> {
  if (await page.evaluate(() => window.koboFlate !== undefined)) return;
  script ??= bundle();
  await page.evaluate(await script);
}

/** What is wrong with how the page lies, at the width it has now. */
export async function sjekkFlate(page: Page): Promise<Funn[]> {
  await leggInn(page);
  return page.evaluate(() => window.koboFlate!.sjekk());
}

/** What is wrong with the words on the page. `data` is what the API has answered; see `lesData`. */
export async function sjekkTekster(
  page: Page,
  katalog: Katalog,
  spraak: Spraak,
  data: Data,
): Promise<Tekstfunn[]> {
  await leggInn(page);
  const tekster = await page.evaluate(() => window.koboFlate!.lesTekster());
  return katalog.feil(tekster, spraak, data);
}

/** The texts in an answer of the API. */
export function lesData(svar: unknown): Data {
  const tekster: string[] = [];
  const par: Record<Spraak, string>[] = [];
  const les = (verdi: unknown): void => {
    if (typeof verdi === 'string') tekster.push(verdi);
    else if (typeof verdi === 'object' && verdi !== null) {
      const { nb, nn } = verdi as Partial<Record<Spraak, unknown>>;
      if (typeof nb === 'string' && typeof nn === 'string') par.push({ nb, nn });
      else for (const barn of Object.values(verdi)) les(barn);
    }
  };
  les(svar);
  return { tekster, par };
}

export const linje = ({ hva, hvor }: Flatefunn): string => `${hva} ${hvor}`;
