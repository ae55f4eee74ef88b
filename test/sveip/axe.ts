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

/** Faults against WCAG 2.0–2.2 A and AA, and contrast that could not be judged. Nothing is excepted. */
export async function sjekkAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(kilde);
  return page.evaluate(async () => {
    const { violations, incomplete } = await window.axe!.run(
      document.querySelector('#storybook-root') ?? document,
      {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
        resultTypes: ['violations', 'incomplete'],
      },
    );
    const feil = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
    return feil.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          ({ html, failureSummary }) =>
            `axe ${id}: ${html.slice(0, 160)} ${(failureSummary ?? '').replaceAll(/\s+/g, ' ').slice(0, 240)}`,
        ),
    );
  });
}
