import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { harIdentnummer } from '@kobo-bolig/skjema';

/** Long enough that a word is typed in one go, short enough to feel immediate. */
const WAITS = 250;
/** What the API searches for, at least. */
const SHORTEST = 2;

/** What is typed in the search field, and when it becomes a question. */
export class Search implements ReactiveController {
  /** As typed. */
  text = '';
  /** It holds a national identity number: such a thing is never sent in an address. */
  refused = false;

  readonly #host: ReactiveControllerHost;
  readonly #ask: (sok: string | undefined) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ask told what to search for; `undefined` when there is too little to search for */
  constructor(host: ReactiveControllerHost, ask: (sok: string | undefined) => void) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  type(text: string, when: 'soon' | 'now'): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.refused = harIdentnummer(text);
    this.#host.requestUpdate();
    if (this.refused) return;
    const term = text.trim();
    const ask = (): void => this.#ask(term.length < SHORTEST ? undefined : term);
    if (when === 'now') ask();
    else this.#timer = setTimeout(ask, WAITS);
  }

  /** The question was changed elsewhere. */
  set(text: string): void {
    this.text = text;
    this.refused = false;
    clearTimeout(this.#timer);
  }
}
