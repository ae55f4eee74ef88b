import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where somebody answers: the field, and how high it stands in the window. A login in place gives both back. */
export class Skriveplass implements ReactiveController {
  readonly #vert: ReactiveControllerHost & HTMLElement;
  #plass: { readonly id: string; readonly topp: number } | undefined;

  constructor(vert: ReactiveControllerHost & HTMLElement) {
    this.#vert = vert;
    vert.addController(this);
  }

  hostConnected(): void {
    for (const navn of ['focusin', 'input']) this.#vert.addEventListener(navn, this.#merk);
  }

  hostDisconnected(): void {
    for (const navn of ['focusin', 'input']) this.#vert.removeEventListener(navn, this.#merk);
  }

  /** Back to the field, where it stood. False when it is not on the screen. */
  tilbake(): boolean {
    const { id = '', topp = 0 } = this.#plass ?? {};
    const felt = this.#vert.shadowRoot?.getElementById(id);
    if (!felt) return false;
    felt.focus({ preventScroll: true });
    window.scrollBy({ top: felt.getBoundingClientRect().top - topp, behavior: 'instant' });
    // The page may scroll in a box of its own.
    felt.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return true;
  }

  readonly #merk = (event: Event): void => {
    const [felt] = event.composedPath();
    if (!(felt instanceof Element) || !felt.matches('input, select, textarea')) return;
    this.#plass = { id: felt.id, topp: felt.getBoundingClientRect().top };
  };
}
