/**
 * Puts an element on a themed page for one test and takes it away after. Elements of data get their `client`
 * as a property, from the backend the test runs in a worker; there is no imitation of the API.
 */
import { html, render, type TemplateResult } from 'lit';
import type { KoboElement } from '../base/kobo-element.ts';
import { setKoboLocale } from '../texts/locale.ts';

const places: HTMLElement[] = [];
const themeSheet = new CSSStyleSheet();
let themed: Promise<unknown> | undefined;

/** Adopts Designsystemet's own theme, as a municipal page does. */
export function useTheme(): Promise<unknown> {
  // eslint-disable-next-line no-restricted-globals -- a file of the page, not the API
  themed ??= fetch('/node_modules/@digdir/designsystemet-css/dist/theme/designsystemet.css')
    .then((response) => response.text())
    .then((css) => themeSheet.replace(css));
  if (!document.adoptedStyleSheets.includes(themeSheet)) document.adoptedStyleSheets.push(themeSheet);
  return themed;
}

/** A page without Designsystemet. */
export function withoutTheme(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== themeSheet);
}

interface Options {
  /** Default: themed. */
  theme?: boolean;
}

/**
 * Renders a template on the page and waits until the element is drawn.
 *
 * @example const kort = await fixture<KoboBoligkort>(html`<kobo-boligkort .bolig=${bolig}></kobo-boligkort>`);
 */
export async function fixture<T extends HTMLElement>(
  template: TemplateResult,
  { theme = true }: Options = {},
): Promise<T> {
  if (theme) await useTheme();
  else withoutTheme();
  const place = document.createElement('div');
  document.body.append(place);
  places.push(place);
  render(template, place);
  const element = place.firstElementChild as T;
  // An import that only names types is dropped, and with it the registration.
  if (element.localName.includes('-') && !customElements.get(element.localName))
    throw new Error(`<${element.localName}> is not defined.`);
  await settled(element);
  return element;
}

/** Waits until an element has drawn everything it knows. */
export async function settled(element: Element): Promise<void> {
  const { updateComplete } = element as Partial<KoboElement>;
  if (updateComplete) while (!(await (element as KoboElement).updateComplete));
}

/** Removes what the test put on the page and goes back to bokmål. Call in `afterEach`. */
export async function cleanup(): Promise<void> {
  for (const place of places.splice(0)) {
    render(html``, place);
    place.remove();
  }
  document.documentElement.removeAttribute('data-color-scheme');
  await setKoboLocale('nb');
}

/** What a reader sees in an element, with whitespace folded. */
export const shownText = (element: Element): string =>
  ((element.shadowRoot?.querySelector('.kobo-root') as HTMLElement | null)?.innerText ?? '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();

/** The first control in an element with this role's selector and exactly this name. */
export function find<T extends HTMLElement>(element: Element, selector: string, name?: string): T {
  const all = Array.from(element.shadowRoot?.querySelectorAll<T>(selector) ?? []);
  const found = all.find((candidate) => name === undefined || candidate.textContent?.trim() === name);
  if (!found) throw new Error(`No «${selector}» named «${name ?? 'anything'}» in <${element.localName}>.`);
  return found;
}
