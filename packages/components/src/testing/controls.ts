/** Finding and using controls the way a reader does: by what stands on them. */
import { eventually } from './assert.ts';
import { shownText } from './fixture.ts';

const words = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const isShown = (element: Element): boolean => (element as HTMLElement).checkVisibility();

/** The control whose label says exactly this. */
export function control<T extends HTMLElement = HTMLInputElement>(element: Element, label: string): T {
  const labels = Array.from(element.shadowRoot?.querySelectorAll('label') ?? []);
  const found = labels.find((one) => words(one) === label && isShown(one));
  const target = found && element.shadowRoot?.getElementById(found.htmlFor);
  if (!target) throw new Error(`No control in <${element.localName}> is labelled «${label}».`);
  return target as T;
}

/** A shown button or tab that says exactly this. */
export function button(element: Element, name: string): HTMLElement {
  const all = Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? []);
  const found = all.find((one) => (words(one) || one.ariaLabel) === name && isShown(one));
  if (!found) throw new Error(`No button in <${element.localName}> says «${name}».`);
  return found;
}

/** Waits for the button, since what it does depends on what the server says can be done. */
export const pressWhenThere = async (element: Element, name: string): Promise<void> =>
  (await eventually(() => button(element, name), 20_000)).click();

/** Writes into a text field, replacing what stands there. */
export function write(element: Element, label: string, value: string): void {
  const field = control(element, label);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Ticks a box, or chooses a radio button. */
export const choose = (element: Element, label: string): void => control(element, label).click();

/** The lines of the error summary. */
export const summary = (element: Element): string[] =>
  Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('.ds-error-summary a') ?? [], (line) =>
    line.innerText.trim(),
  );

/** Whether the browser would ask before the page is left. */
export const asksBeforeLeaving = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** Waits until the element shows these words. */
export const shows = (element: Element, expected: string): Promise<unknown> =>
  eventually(() => {
    const shown = shownText(element);
    if (!shown.includes(expected)) throw new Error(`«${expected}» is not in: ${shown}`);
    return true;
  }, 30_000);
