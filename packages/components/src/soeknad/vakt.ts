import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Utkast } from './utkast.ts';

/** Sees to it that nothing is left unsaved when the page is left, hidden, or on the network again. */
export class Vakt implements ReactiveController {
  readonly #utkast: () => Utkast | undefined;

  constructor(vert: ReactiveControllerHost, utkast: () => Utkast | undefined) {
    this.#utkast = utkast;
    vert.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#foerAvreise);
    window.addEventListener('online', this.#lagre);
    document.addEventListener('visibilitychange', this.#lagre);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#foerAvreise);
    window.removeEventListener('online', this.#lagre);
    document.removeEventListener('visibilitychange', this.#lagre);
    this.#lagre();
  }

  readonly #foerAvreise = (event: BeforeUnloadEvent): void => {
    if (this.#utkast()?.ulagret) event.preventDefault();
  };

  readonly #lagre = (): void => {
    const utkast = this.#utkast();
    if (utkast?.ulagret) void utkast.lagre();
  };
}
