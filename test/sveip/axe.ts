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
    const elementer = [...document.querySelectorAll('#storybook-root *')];
    // What lies behind an open dialog cannot be reached by anybody.
    const dialog = elementer.map((vert) => vert.shadowRoot?.querySelector('dialog:modal')).find(Boolean);
    const { violations, incomplete } = await axe.run(dialog ?? document.querySelector('#storybook-root')!, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
    });
    const erKontrast = ({ id }: axeCore.Result): boolean => id === 'color-contrast';
    const omigjen: axeCore.Result[] = [];
    const usikre = [...incomplete.filter(erKontrast), ...violations.filter(erKontrast)].flatMap(
      ({ nodes }) => nodes,
    );
    for (const { element } of usikre) {
      if (!(element instanceof HTMLElement)) continue;
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { cssText } = element.style;
      element.style.webkitTextFillColor = getComputedStyle(element).color;
      if (element instanceof HTMLSelectElement) element.style.backgroundImage = 'none';
      const svar = await axe.run(element, { runOnly: ['color-contrast'] });
      element.style.cssText = cssText;
      omigjen.push(...svar.violations, ...svar.incomplete);
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
