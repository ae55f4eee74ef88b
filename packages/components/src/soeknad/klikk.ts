import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether a press has not become a click yet. What is drawn in between moves the thing that was pressed away from the
 * pointer, and the press is lost.
 */
export class Klikk implements ReactiveController {
  readonly #vert: ReactiveControllerHost & HTMLElement;
  #ferdig: PromiseWithResolvers<void> | undefined;

  constructor(vert: ReactiveControllerHost & HTMLElement) {
    this.#vert = vert;
    vert.addController(this);
  }

  hostConnected(): void {
    this.#vert.addEventListener('pointerdown', this.#ned);
    for (const navn of ['pointerup', 'pointercancel']) window.addEventListener(navn, this.#opp);
  }

  hostDisconnected(): void {
    this.#vert.removeEventListener('pointerdown', this.#ned);
    for (const navn of ['pointerup', 'pointercancel']) window.removeEventListener(navn, this.#opp);
    this.#opp();
  }

  /** Resolves after the click; `undefined` when nothing is pressed. */
  get ferdig(): Promise<void> | undefined {
    return this.#ferdig?.promise;
  }

  readonly #ned = (): void => {
    this.#ferdig ??= Promise.withResolvers();
  };

  readonly #opp = (): void => {
    const ferdig = this.#ferdig;
    this.#ferdig = undefined;
    // The click comes in the same turn as the release.
    setTimeout(() => ferdig?.resolve());
  };
}
