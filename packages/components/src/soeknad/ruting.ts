import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StegId } from '@kobo-bolig/skjema';
import type { Skjemaflyt } from './flyt.ts';

/**
 * Who keeps the step in the page's address, so that Back, Forward, a reload and a link lead to it:
 * - `none`    nobody; the page's history is left alone
 * - `hash`    the element, as `#steg=omDeg`
 * - `history` the element, as `?steg=omDeg`; the server gives the same page whatever stands there
 * - `host`    the page: it follows `kobo-soeknad-steg`, and sets `steg` when its own address says another one
 */
export type Routing = 'none' | 'hash' | 'history' | 'host';

const NAVN = 'steg';
type Innslag = 'pushState' | 'replaceState';

export interface Rutingsvert extends ReactiveControllerHost {
  readonly routing: Routing;
  readonly shadowRoot: ShadowRoot | null;
  /** Of `host`: the step that is shown, or the one the page asks for. */
  steg: string | undefined;
}

interface Adresse {
  les(vert: Rutingsvert): string | null | undefined;
  skriv(vert: Rutingsvert, steg: StegId, innslag: Innslag): void;
}

/** The page's own router may keep something with the entry. */
const iAdressen = (les: (url: URL) => string | null, skriv: (url: URL, steg: StegId) => void): Adresse => ({
  les: () => les(new URL(location.href)),
  skriv: (_, steg, innslag) => {
    const url = new URL(location.href);
    skriv(url, steg);
    history[innslag](history.state, '', url);
  },
});

const adresser: Record<Routing, Adresse> = {
  none: { les: () => undefined, skriv: () => undefined },
  hash: iAdressen(
    ({ hash }) => new URLSearchParams(hash.slice(1)).get(NAVN),
    (url, steg) => void (url.hash = `${NAVN}=${steg}`),
  ),
  history: iAdressen(
    ({ searchParams }) => searchParams.get(NAVN),
    ({ searchParams }, steg) => searchParams.set(NAVN, steg),
  ),
  host: { les: ({ steg }) => steg, skriv: (vert, steg) => void (vert.steg = steg) },
};

/**
 * Keeps the address and the step alike. Each step is an entry of its own in the history; one that may not be shown yet is
 * answered with the one that stands there, and what is sent stays sent however far back somebody goes.
 */
export class Ruting implements ReactiveController {
  readonly #vert: Rutingsvert;
  readonly #flyt: () => Skjemaflyt | undefined;
  /** What the address was last made like. */
  #sist: { readonly flyt: Skjemaflyt; readonly steg: StegId } | undefined;
  /** The step the address has led to; one whose code did not come is not asked for again by itself. */
  #paaVei: string | undefined;

  constructor(vert: Rutingsvert, flyt: () => Skjemaflyt | undefined) {
    this.#vert = vert;
    this.#flyt = flyt;
    vert.addController(this);
  }

  /** The step the address says. Who comes by one goes straight on with what they have. */
  get oensket(): string | undefined {
    return adresser[this.#vert.routing].les(this.#vert) ?? undefined;
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#tilbake);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#tilbake);
  }

  hostUpdated(): void {
    // When it is drawn: where the address leads is drawn anew.
    queueMicrotask(() => this.#hold());
  }

  #hold(): void {
    const flyt = this.#flyt();
    if (!flyt) return;
    const { vist } = flyt;
    const sist = this.#sist;
    if (sist?.flyt === flyt && sist.steg === vist) return this.#foelg(flyt);
    this.#sist = { flyt, steg: vist };
    const ledetHit = this.#paaVei === vist;
    this.#paaVei = undefined;
    if (sist?.flyt !== flyt && this.oensket !== undefined) this.#foelg(flyt);
    else if (!ledetHit && this.oensket !== vist)
      this.#skriv(vist, sist?.flyt === flyt ? 'pushState' : 'replaceState');
  }

  readonly #tilbake = (): void => {
    const flyt = this.#flyt();
    // While one step is on its way the next waits for it.
    if (!flyt || flyt.opptatt) return;
    this.#paaVei = undefined;
    this.#foelg(flyt);
  };

  /** To the step the address says, when it may be shown; else the address says where one is. */
  #foelg(flyt: Skjemaflyt): void {
    const { oensket } = this;
    const { vist, opptatt } = flyt;
    if (opptatt || oensket === undefined || oensket === vist || oensket === this.#paaVei) return;
    const ider = flyt.stegene.map(({ steg }) => steg.id);
    const til = ider.find((id) => id === oensket);
    if (til === undefined || ider.indexOf(til) > ider.indexOf(flyt.foersteUferdige ?? til))
      return this.#skriv(vist, 'replaceState');
    this.#paaVei = til;
    // Who goes by the browser's own buttons has not left the question they stand in, and it is gone when the next is drawn.
    const sted = this.#vert.shadowRoot?.activeElement;
    if (sted instanceof HTMLElement) sted.blur();
    void flyt.gaaTil(til);
  }

  #skriv(steg: StegId, innslag: Innslag): void {
    adresser[this.#vert.routing].skriv(this.#vert, steg, innslag);
  }
}
