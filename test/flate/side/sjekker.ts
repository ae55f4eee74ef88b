/** The checks, one function each. They run in the page. */
import { beskriv, erSkjult, oeverst, rundt, synlige, tekster } from './tre.ts';

export interface Funn {
  readonly hva: 'RULLER_SIDEVEIS' | 'KLIPPET' | 'OVERLAPPER' | 'LITE_MAAL' | 'FLERE_HOVEDKNAPPER' | 'TOM';
  readonly hvor: string;
}

/** Half a pixel more or less is rounding, not design. */
const SLINGRING = 1;
const MINSTE_MAAL = 24;

const KONTROLL =
  'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=checkbox], [role=radio], [role=link], [role=option]';

const kontroller = (): Element[] =>
  [...synlige(oeverst())].filter((element) => element.matches(KONTROLL) && !erSkjult(element));

/** The page must not be wider than the window; what scrolls inside its own frame may be. */
export function rullerSideveis(): Funn[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth + SLINGRING) return [];
  const ruller = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    element !== document.documentElement &&
    (getComputedStyle(element).overflowX !== 'visible' || ruller(rundt(element)));
  const for_brede = [...synlige(document.body)].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + SLINGRING && !ruller(rundt(element)),
  );
  const innerste = for_brede.filter(
    (element) => !for_brede.some((annen) => annen !== element && rundt(annen) === element),
  );
  const hvor = innerste.map(beskriv).slice(0, 3).join(' | ');
  return [{ hva: 'RULLER_SIDEVEIS', hvor: `${scrollWidth} av ${clientWidth} px: ${hvor}` }];
}

/** No text is cut by a frame it cannot be scrolled in, nor runs out of the button it stands on. */
export function klippet(): Funn[] {
  const funn: Funn[] = [];
  for (const element of synlige(oeverst())) {
    if (erSkjult(element)) continue;
    for (const tekst of tekster(element)) {
      const hvor = klippetAv(tekst, element);
      if (hvor) funn.push({ hva: 'KLIPPET', hvor: `«${tekst.data.trim().slice(0, 60)}» i ${beskriv(hvor)}` });
    }
  }
  return funn;
}

function klippetAv(tekst: Text, element: Element): Element | undefined {
  const utstrekning = document.createRange();
  utstrekning.selectNodeContents(tekst);
  const linjer = [...utstrekning.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const venter = { x: true, y: true };
  for (let ramme: Element | null = element; ramme; ramme = rundt(ramme)) {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(ramme);
    if (clipPath !== 'none' && erSkjult(ramme)) return undefined;
    // What scrolls by itself cuts nothing for good.
    if (/auto|scroll/.test(overflowX)) venter.x = false;
    if (/auto|scroll/.test(overflowY)) venter.y = false;
    const kontroll = ramme.matches('button, .ds-button, .ds-tag, .ds-chip');
    const boks = ramme.getBoundingClientRect();
    const kutter = { x: /hidden|clip/.test(overflowX) || kontroll, y: /hidden|clip/.test(overflowY) };
    if (erSkjult(ramme) && (kutter.x || kutter.y)) return undefined;
    for (const linje of linjer) {
      // The letters are lower than the line they stand on.
      const rom = linje.height * 0.2;
      if (
        venter.x &&
        kutter.x &&
        (linje.left < boks.left - SLINGRING || linje.right > boks.right + SLINGRING)
      )
        return ramme;
      if (venter.y && kutter.y && (linje.top < boks.top - rom || linje.bottom > boks.bottom + rom))
        return ramme;
    }
    if (position === 'fixed') return undefined;
  }
  return undefined;
}

/** No control lies over another, so that a finger hits the one it aims at. */
export function overlapper(): Funn[] {
  const alle = kontroller().map((element) => ({ element, boks: element.getBoundingClientRect() }));
  const funn: Funn[] = [];
  alle.forEach((a, i) => {
    for (const b of alle.slice(i + 1)) {
      const bredde = Math.min(a.boks.right, b.boks.right) - Math.max(a.boks.left, b.boks.left);
      const hoeyde = Math.min(a.boks.bottom, b.boks.bottom) - Math.max(a.boks.top, b.boks.top);
      if (bredde <= SLINGRING || hoeyde <= SLINGRING) continue;
      if (hoererSammen(a.element, b.element)) continue;
      funn.push({ hva: 'OVERLAPPER', hvor: `${beskriv(a.element)} og ${beskriv(b.element)}` });
    }
  });
  return funn;
}

function hoererSammen(a: Element, b: Element): boolean {
  const inni = (ytre: Element, indre: Element | null): boolean =>
    indre !== null && (indre === ytre || inni(ytre, rundt(indre)));
  if (inni(a, b) || inni(b, a)) return true;
  // A button to clear a search field stands in the room the field has left for it.
  const [felt, knapp] = a.matches('input') ? [a, b] : [b, a];
  if (!felt.matches('input') || !knapp.matches('button')) return false;
  const luft =
    felt.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(felt).paddingInlineEnd);
  return knapp.getBoundingClientRect().left >= luft - SLINGRING;
}

/**
 * Targets are at least 24 × 24 px (WCAG 2.5.8). A link in a sentence is as high as its line, and a link that stands
 * alone may be so too when no other target is within the circle of 24 px around it.
 */
export function smaaMaal(): Funn[] {
  const alle = kontroller().map((element) => ({ element, boks: maalFor(element) }));
  return alle.flatMap(({ element, boks }) => {
    if (boks.width >= MINSTE_MAAL - 0.5 && boks.height >= MINSTE_MAAL - 0.5) return [];
    if (element.matches('a') && (iSetning(element) || staarAlene(element, boks, alle))) return [];
    return [
      {
        hva: 'LITE_MAAL' as const,
        hvor: `${boks.width.toFixed(0)} × ${boks.height.toFixed(0)} px: ${beskriv(element)}`,
      },
    ];
  });
}

/** A box or a round with its words: they are one target. */
function maalFor(element: Element): DOMRect {
  const bokser = [element, ...((element as HTMLInputElement).labels ?? [])].map((del) =>
    del.getBoundingClientRect(),
  );
  const venstre = Math.min(...bokser.map(({ left }) => left));
  const topp = Math.min(...bokser.map(({ top }) => top));
  return new DOMRect(
    venstre,
    topp,
    Math.max(...bokser.map(({ right }) => right)) - venstre,
    Math.max(...bokser.map(({ bottom }) => bottom)) - topp,
  );
}

function iSetning(lenke: Element): boolean {
  const blokk = rundt(lenke);
  return blokk !== null && tekster(blokk).some(({ data }) => /\p{L}/u.test(data));
}

function staarAlene(lenke: Element, boks: DOMRect, alle: { element: Element; boks: DOMRect }[]): boolean {
  const x = boks.left + boks.width / 2;
  const y = boks.top + boks.height / 2;
  const radius = MINSTE_MAAL / 2;
  return alle.every(({ element, boks: annen }) => {
    if (element === lenke) return true;
    const dx = Math.max(annen.left - x, 0, x - annen.right);
    const dy = Math.max(annen.top - y, 0, y - annen.bottom);
    return Math.hypot(dx, dy) >= radius;
  });
}

/** One thing is loudest. */
export function hovedknapper(): Funn[] {
  const knapper = kontroller().filter(
    (element) =>
      element.matches('.ds-button') && (element.getAttribute('data-variant') ?? 'primary') === 'primary',
  );
  return knapper.length > 1 ? [{ hva: 'FLERE_HOVEDKNAPPER', hvor: knapper.map(beskriv).join(' | ') }] : [];
}
