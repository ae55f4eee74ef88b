import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { judge } from '../../packages/components/src/testing/doem.ts';
import { aapenDialog } from './fortelling.ts';

const kilde = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What `judge` finds in the story, one line each. */
export async function sjekkAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) await page.evaluate(kilde);
  const rot = (await aapenDialog(page)) ?? (await page.$('#storybook-root'))!;
  const feil = await page.evaluate(judge, rot, 'all' as const);
  await rot.dispose();
  return feil.map(({ id, html, summary }) =>
    `axe ${id}: ${html.slice(0, 160)} ${summary.slice(0, 260)}`.replaceAll(/\s+/g, ' '),
  );
}
