/** axe over what an element draws, in both languages, dark and under forced colours. */
import { executeServerCommand } from '@web/test-runner-commands';
import { setKoboLocale } from '../texts/locale.ts';
import { judge, type Scope } from './doem.ts';
import { settled, shownText } from './fixture.ts';

async function loadAxe(): Promise<void> {
  if (globalThis.axe) return;
  // axe is a classic script; as a module it would need a CommonJS transform in the test server.
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('axe-core could not be loaded.'));
    document.head.append(script);
  });
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
export async function expectAccessible(element: Element, scope: Scope = 'all'): Promise<void> {
  if (!shownText(element)) throw new Error(`<${element.localName}> shows nothing, so nothing was checked.`);
  await loadAxe();
  drawnOut(element);
  // What lies behind an open dialog cannot be reached by anybody.
  const dialog = element.shadowRoot?.querySelector('dialog:modal');
  const faults = await judge(dialog ?? element.parentElement ?? element, scope);
  if (faults.length === 0) return;
  const lines = faults.map(({ id, helpUrl, html, summary }) => `${id} ${helpUrl}\n  ${html}\n  ${summary}`);
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
 * `expectAccessible` in bokmål and nynorsk, then its colours in dark and under forced colours: a language changes no
 * colour. The page is as before afterwards. Stories are judged by all rules in both languages, dark and forced: `npm run test:sveip`.
 */
export async function expectAccessibleEverywhere(element: Element): Promise<void> {
  const html = document.documentElement;
  const says = (look: string) => (error: Error) => {
    throw new Error(`${look}: ${error.message}`, { cause: error });
  };
  document.body.style.backgroundColor = 'var(--ds-color-neutral-background-default)';
  html.dataset['colorScheme'] = 'light';
  for (const locale of ['nn', 'nb']) {
    await setKoboLocale(locale);
    await settled(element);
    await expectAccessible(element).catch(says(locale));
  }
  await forcedColors(() => expectAccessible(element, 'colours')).catch(says('forced colours'));
  html.dataset['colorScheme'] = 'dark';
  await expectAccessible(element, 'colours').catch(says('dark'));
  html.removeAttribute('data-color-scheme');
  document.body.style.backgroundColor = '';
}
