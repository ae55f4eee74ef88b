// A page as a person uses it: things are found by the words on them, also inside the elements' shadow roots.
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { foelgNettet, type Nett } from './nett.ts';

const VENT = 20_000;

/** Runs in the page. Everything that can be clicked or filled in, with the words a person knows it by. */
function finnIside(hva: string, ord: string, gruppe: string | null): Element | null {
  const rens = (tekst: string | null | undefined): string => (tekst ?? '').replaceAll(/\s+/g, ' ').trim();
  function* alle(rot: ParentNode): Generator<Element> {
    for (const element of rot.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* alle(element.shadowRoot);
    }
  }
  const synlig = (element: Element): boolean =>
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: false,
      contentVisibilityAuto: true,
    });
  const lik = (tekst: string): boolean => tekst === ord || tekst.startsWith(ord);
  const apneDialoger = [...alle(document)].filter((e) => e instanceof HTMLDialogElement && e.open);
  const rot: ParentNode = apneDialoger.at(-1) ?? document;
  const grupper =
    gruppe === null
      ? [rot]
      : [...alle(rot)].filter((e) => {
          if (e instanceof HTMLFieldSetElement)
            return rens(e.querySelector('legend')?.textContent).startsWith(gruppe);
          const navn = e.getAttribute('aria-labelledby');
          const merke = navn ? (e.getRootNode() as ShadowRoot).getElementById?.(navn.split(' ')[0]!) : null;
          return (
            e.matches('[role=group], [role=radiogroup], section, form') &&
            rens(merke?.textContent).startsWith(gruppe)
          );
        });
  for (const sted of grupper) {
    for (const element of alle(sted)) {
      if (!synlig(element)) continue;
      if (hva === 'knapp' && element.matches('button, [role=button], summary, [role=tab], a[href]')) {
        if (lik(rens(element.getAttribute('aria-label') ?? element.textContent))) return element;
      }
      if (
        hva === 'felt' &&
        (element instanceof HTMLInputElement ||
          element instanceof HTMLTextAreaElement ||
          element instanceof HTMLSelectElement)
      ) {
        const merker = [...(element.labels ?? [])].map((label) => rens(label.textContent));
        if ([...merker, rens(element.getAttribute('aria-label'))].some((merke) => merke !== '' && lik(merke)))
          return element;
      }
      if (hva === 'tekst' && element.childElementCount === 0 && rens(element.textContent).includes(ord))
        return element;
    }
  }
  return null;
}

/** Nobody presses what is still on its way, such as a dialog that opens. */
const staarStille = (element: ElementHandle): Promise<void> =>
  element.evaluate(async (e) => {
    const sted = (): string => JSON.stringify(e.getBoundingClientRect());
    const ramme = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    for (let sist = ''; sist !== (sist = sted());) await ramme();
  });

export class Side {
  readonly page: Page;
  /** What the API has answered this page. */
  readonly svar: unknown[] = [];
  readonly #oversett: (nb: string) => string;
  readonly #nett: Promise<Nett>;

  /** @param oversett from the bokmål of the tests to the language of the page */
  constructor(page: Page, oversett: (nb: string) => string = (nb) => nb) {
    this.page = page;
    this.#oversett = oversett;
    this.#nett = foelgNettet(page);
    // A window that closes at once is followed by nobody; who asks for rest is told.
    this.#nett.catch(() => undefined);
    page.on('response', (svar) => {
      if (!new URL(svar.url()).pathname.startsWith('/v1/')) return;
      svar.json().then(
        (data: unknown) => this.svar.push(data),
        () => undefined,
      );
    });
    page.setDefaultTimeout(VENT);
  }

  async #finn(
    hva: 'knapp' | 'felt' | 'tekst',
    nb: string,
    gruppeNb: string | null = null,
  ): Promise<ElementHandle> {
    const ord = this.#oversett(nb);
    const gruppe = gruppeNb === null ? null : this.#oversett(gruppeNb);
    const slutt = Date.now() + VENT;
    for (;;) {
      const handle = await this.page.evaluateHandle(finnIside, hva, ord, gruppe).catch(() => null);
      const element = handle?.asElement() as ElementHandle | null | undefined;
      if (element) return element;
      if (Date.now() > slutt) {
        const synlig = await this.tekst();
        throw new Error(
          `Fant ikke ${hva} «${ord}»${gruppe ? ` i «${gruppe}»` : ''} på siden:\n${synlig.slice(0, 3000)}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** To an address, on a page that shows nothing yet. */
  async gaaTil(adresse: string): Promise<void> {
    await this.#nett;
    await this.page.goto(adresse);
  }

  /** A button, link, tab or summary by the words on it. */
  async trykk(ord: string, gruppe: string | null = null): Promise<void> {
    const element = await this.#finn('knapp', ord, gruppe);
    await element.scrollIntoView();
    await staarStille(element);
    await element.click();
  }

  async dobbelttrykk(ord: string): Promise<void> {
    const element = await this.#finn('knapp', ord);
    await element.scrollIntoView();
    await element.click({ count: 2 });
  }

  /** A radio button or box, in the question it answers. */
  async velg(gruppe: string | null, svar: string): Promise<void> {
    const element = await this.#finn('felt', svar, gruppe);
    await element.scrollIntoView();
    await element.click();
  }

  /** Types into a field by its label, in place of what stands there. */
  async skriv(merke: string, verdi: string, gruppe: string | null = null): Promise<void> {
    const element = await this.#finn('felt', merke, gruppe);
    await element.scrollIntoView();
    if (await element.evaluate((e) => e instanceof HTMLSelectElement)) {
      await (element as ElementHandle<HTMLSelectElement>).select(verdi);
      return;
    }
    await element.click({ count: 3 });
    await this.page.keyboard.press('Backspace' as KeyInput);
    await element.type(verdi);
  }

  async verdi(merke: string): Promise<string> {
    const element = await this.#finn('felt', merke);
    return element.evaluate((e) => (e as HTMLInputElement).value);
  }

  /** Waits until the words stand on the page. */
  async ser(ord: string): Promise<void> {
    await this.#finn('tekst', ord);
  }

  /** The heading nearest above some words, as the reader would name the thing they belong to. */
  async overskriftVed(ord: string): Promise<string> {
    const element = await this.#finn('tekst', ord);
    return element.evaluate((e) => {
      let sted: Element | null = e;
      while (sted && !sted.querySelector('h2, h3, h4, h5')) sted = sted.parentElement;
      return (sted?.querySelector('h2, h3, h4, h5')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    });
  }

  /** All text on the page, as a person could read it. */
  tekst(): Promise<string> {
    return this.page.evaluate(() => {
      const ut: string[] = [];
      const les = (rot: Node): void => {
        for (const barn of rot.childNodes) {
          if (barn.nodeType === Node.TEXT_NODE) ut.push(barn.textContent ?? '');
          if (!(barn instanceof Element)) continue;
          // What has no box of its own counts as invisible, though its children are seen.
          const utenBoks = getComputedStyle(barn).display === 'contents';
          if (barn instanceof HTMLSlotElement)
            barn.assignedElements({ flatten: true }).forEach((en) => les(en.shadowRoot ?? en));
          else if (utenBoks || barn.checkVisibility()) les(barn.shadowRoot ?? barn);
          ut.push(' ');
        }
      };
      les(document.body);
      return ut.join('').replaceAll(/\s+/g, ' ').trim();
    });
  }

  /**
   * Back (-1) or forward (1) in the page's history. Asked of the page itself: the browser's own list is for a moment of a
   * page that is no longer shown.
   */
  async blaIHistorikken(steg: -1 | 1): Promise<void> {
    const fremme = this.page.waitForNavigation();
    // The page may be gone before it has said that it goes; that it went is waited for.
    this.page.evaluate((antall) => void setTimeout(() => history.go(antall)), steg).catch(() => undefined);
    await fremme;
  }

  /** Until nothing is on its way and nothing changes any more. */
  async ro(): Promise<void> {
    await (await this.#nett).ro(300, VENT);
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
    );
  }

  /** The words of what has the focus, through all roots. */
  fokus(): Promise<string> {
    return this.page.evaluate(() => {
      let aktiv = document.activeElement;
      while (aktiv?.shadowRoot?.activeElement) aktiv = aktiv.shadowRoot.activeElement;
      return (aktiv?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    });
  }
}
