/** A call was refused because nobody is logged in any longer. */
export interface AuthRequired {
  /** `MANGLER_TOKEN`, `UGYLDIG_TOKEN` or `UTLOEPT_TOKEN`. */
  readonly code: string;
  /** `operationId` of the call that waits. */
  readonly operation: string;
}

/**
 * Told when a login is needed. Who returns a promise says «wait for me»: the call is parked, its deadline stands
 * still, and when the promise resolves it is sent again with the same idempotency key. If it rejects, or nobody
 * returns a promise, the call fails with the 401.
 */
export type AuthListener = (event: AuthRequired) => void | Promise<unknown>;

/** Where calls wait for a login. However many calls wait, the listeners are asked once. */
export class LoginDesk {
  readonly #listeners = new Set<AuthListener>();
  #asking: Promise<boolean> | undefined;

  listen(listener: AuthListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether a login took place. */
  ask(event: AuthRequired): Promise<boolean> {
    this.#asking ??= this.#ask(event).finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(event: AuthRequired): Promise<boolean> {
    const waits: Promise<unknown>[] = [];
    for (const listener of this.#listeners) {
      try {
        const wait = listener(event);
        if (wait) waits.push(wait);
      } catch {
        // One broken listener must not keep the others from showing a login.
      }
    }
    return Promise.any(waits).then(
      () => true,
      () => false,
    );
  }
}
