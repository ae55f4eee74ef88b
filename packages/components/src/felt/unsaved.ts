import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets the browser ask before the page is left while something is not saved. It listens only while that is so: a
 * page with such a listener is not kept for «back» by every browser.
 */
class UnsavedGuard implements ReactiveController {
  readonly #reasons: (() => boolean)[] = [];
  #isConnected = false;
  #isListening = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  add(isUnsaved: () => boolean): void {
    this.#reasons.push(isUnsaved);
  }

  get isUnsaved(): boolean {
    return this.#reasons.some((isUnsaved) => isUnsaved());
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.hostUpdated();
  }

  hostUpdated(): void {
    // Drawn also after it is taken away, when an answer comes late.
    this.#listen(this.#isConnected && this.isUnsaved);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#listen(false);
  }

  #listen(on: boolean): void {
    if (on === this.#isListening) return;
    this.#isListening = on;
    if (on) window.addEventListener('beforeunload', this.#ask);
    else window.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => event.preventDefault();
}

const guards = new WeakMap<ReactiveControllerHost, UnsavedGuard>();

/** One guard for each element, however many of its parts have something to lose. Asked after every drawing. */
export function guardUnsaved(host: ReactiveControllerHost, isUnsaved: () => boolean): void {
  let guard = guards.get(host);
  if (!guard) guards.set(host, (guard = new UnsavedGuard(host)));
  guard.add(isUnsaved);
}

/** Whether any part of the element has something to lose. */
export const hasUnsaved = (host: ReactiveControllerHost): boolean => guards.get(host)?.isUnsaved ?? false;
