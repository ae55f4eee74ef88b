import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

const kilde = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

declare global {
  interface Window {
    axe?: typeof axeCore;
  }
}

/**
 * Faults against WCAG 2.0–2.2 A and AA, and contrast that could not be judged. Nothing is excepted, but some contrast
 * is judged once more, as it is painted:
 * - what is scrolled out of sight is brought into sight;
 * - a `select` without its arrow, which is a gradient beside the text;
 * - under forced colours axe reads the colour of text from a property that Chromium reports unforced.
 */
export async function sjekkAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(kilde);
  return page.evaluate(async () => {
    const axe = window.axe!;
    // To find a selector for each element would cost more than to judge it.
    const svarform: axeCore.RunOptions = {
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
      selectors: false,
    };
    const elementer = [...document.querySelectorAll('#storybook-root *')];
    // What lies behind an open dialog cannot be reached by anybody.
    const dialog = elementer.map((vert) => vert.shadowRoot?.querySelector('dialog:modal')).find(Boolean);
    const { violations, incomplete } = await axe.run(dialog ?? document.querySelector('#storybook-root')!, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
      ...svarform,
    });
    const erKontrast = ({ id }: axeCore.Result): boolean => id === 'color-contrast';
    const noder = (svar: readonly axeCore.Result[]): HTMLElement[] =>
      svar
        .flatMap(({ nodes }) => nodes)
        .flatMap(({ element }) => (element instanceof HTMLElement ? element : []));
    const doemSomMalt = async (hvilke: readonly HTMLElement[]): Promise<axeCore.Result[]> => {
      if (hvilke.length === 0) return [];
      const foer = hvilke.map(({ style }) => style.cssText);
      const farger = hvilke.map((element) => getComputedStyle(element).color);
      hvilke.forEach((element, i) => {
        element.style.webkitTextFillColor = farger[i]!;
        if (element instanceof HTMLSelectElement) element.style.backgroundImage = 'none';
      });
      const svar = await axe.run([...hvilke], { runOnly: ['color-contrast'], ...svarform });
      hvilke.forEach((element, i) => (element.style.cssText = foer[i]!));
      return [...svar.violations, ...svar.incomplete];
    };
    // All at once where they are, since axe reads the whole page each time; who is still in doubt alone and in sight.
    const omigjen: axeCore.Result[] = [];
    for (const element of noder(
      await doemSomMalt(noder([...incomplete, ...violations].filter(erKontrast))),
    )) {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      omigjen.push(...(await doemSomMalt([element])));
    }
    scrollTo(0, 0);
    return [...violations.filter((feil) => !erKontrast(feil)), ...omigjen].flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) =>
          `axe ${id}: ${html.slice(0, 160)} ${(failureSummary ?? '').slice(0, 260)}`.replaceAll(/\s+/g, ' '),
        ),
    );
  });
}
