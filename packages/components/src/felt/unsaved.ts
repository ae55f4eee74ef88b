import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets the browser ask before the page is left while something is not saved. */
export class UnsavedGuard implements ReactiveController {
  readonly #isUnsaved: () => boolean;

  constructor(host: ReactiveControllerHost, isUnsaved: () => boolean) {
    this.#isUnsaved = isUnsaved;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#ask);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (this.#isUnsaved()) event.preventDefault();
  };
}
