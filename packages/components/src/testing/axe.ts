/** axe over what an element draws, in every combination of language, colour scheme and forced colours. */
import { executeServerCommand } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import { setKoboLocale } from '../texts/locale.ts';
import { settled, shownText } from './fixture.ts';

declare global {
  var axe: typeof axeCore | undefined;
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const appearances = [
  { name: 'light', scheme: 'light', forced: false },
  { name: 'dark', scheme: 'dark', forced: false },
  { name: 'forced colours', scheme: 'light', forced: true },
] as const;

async function loadAxe(): Promise<typeof axeCore> {
  if (!globalThis.axe) {
    // axe is a classic script; as a module it would need a CommonJS transform in the test server.
    await new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      script.onload = () => resolve();
      script.onerror = () => reject(new Error('axe-core could not be loaded.'));
      document.head.append(script);
    });
  }
  if (!globalThis.axe) throw new Error('axe-core is loaded but absent.');
  return globalThis.axe;
}

/** Runs `check` under forced colours, which scripts cannot switch on themselves. */
export async function forcedColors<T>(check: () => Promise<T>): Promise<T> {
  await executeServerCommand('kobo:media', { 'forced-colors': 'active' });
  try {
    return await check();
  } finally {
    await executeServerCommand('kobo:media', { 'forced-colors': 'none' });
  }
}

/** Fails with rule, help address and markup of every fault against WCAG 2.0–2.2 A and AA. */
export async function expectAccessible(element: Element): Promise<void> {
  if (!shownText(element)) throw new Error(`<${element.localName}> shows nothing, so nothing was checked.`);
  const axe = await loadAxe();
  drawnOut(element);
  // What lies behind an open dialog cannot be reached by anybody.
  const dialog = element.shadowRoot?.querySelector('dialog:modal');
  const { violations, incomplete } = await axe.run(dialog ?? element.parentElement ?? element, {
    runOnly: { type: 'tag', values: standards },
    elementRef: true,
  });
  const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
  const faults = [...violations, ...(await stillUndecided(axe, undecided))];
  if (faults.length === 0) return;
  const lines = faults.map(
    ({ id, helpUrl, nodes }) =>
      `${id} ${helpUrl}\n${nodes.map((node) => `  ${node.html}\n  ${node.failureSummary ?? ''}`).join('\n')}`,
  );
  throw new Error(`${faults.length} accessibility faults:\n${lines.join('\n')}`);
}

/** Half faded in, nothing has the contrast it will have. What never ends is left to run. */
function drawnOut(element: Element): void {
  const moving = [...document.getAnimations(), ...(element.shadowRoot?.getAnimations() ?? [])];
  for (const animation of moving) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}

/**
 * Contrast that axe could not decide is a fault until somebody has looked at it. What is scrolled out of sight is
 * brought into sight and looked at again, with all that is in sight with it: axe reads the whole page each time. A
 * `select` is looked at without its arrow, a gradient beside the text. Under forced colours axe reads the colour of
 * text from a property that Chromium reports unforced, so that is told what is painted.
 */
async function stillUndecided(axe: typeof axeCore, results: axeCore.Result[]): Promise<axeCore.Result[]> {
  const faults: axeCore.Result[] = [];
  const isHtml = (element: unknown): element is HTMLElement => element instanceof HTMLElement;
  let left = results.flatMap(({ nodes }) => nodes.map(({ element }) => element)).filter(isHtml);
  while (left[0]) {
    const first = left[0];
    first.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const before = left.map((element) => [element, element.style.cssText] as const);
    for (const element of left) {
      element.style.webkitTextFillColor = getComputedStyle(element).color;
      if (element instanceof HTMLSelectElement) element.style.backgroundImage = 'none';
    }
    const { violations, incomplete } = await axe.run(
      { include: left },
      { runOnly: ['color-contrast'], elementRef: true },
    );
    for (const [element, cssText] of before) element.style.cssText = cssText;
    const undecided = incomplete.flatMap(({ nodes }) => nodes.map(({ element }) => element));
    faults.push(...violations);
    if (undecided.includes(first)) {
      faults.push(
        ...incomplete.map((one) => ({ ...one, nodes: one.nodes.filter(({ element }) => element === first) })),
      );
    }
    left = left.filter((element) => element !== first && undecided.includes(element));
  }
  return faults;
}

/** `expectAccessible` in bokmål and nynorsk, light, dark and forced colours. The page is as before afterwards. */
export async function expectAccessibleEverywhere(element: Element): Promise<void> {
  const html = document.documentElement;
  for (const locale of ['nb', 'nn']) {
    await setKoboLocale(locale);
    await settled(element);
    for (const { name, scheme, forced } of appearances) {
      html.dataset['colorScheme'] = scheme;
      document.body.style.backgroundColor = 'var(--ds-color-neutral-background-default)';
      const check = () =>
        expectAccessible(element).catch((error: Error) => {
          throw new Error(`${locale}, ${name}: ${error.message}`, { cause: error });
        });
      await (forced ? forcedColors(check) : check());
    }
  }
  html.removeAttribute('data-color-scheme');
  document.body.style.backgroundColor = '';
  await setKoboLocale('nb');
}
