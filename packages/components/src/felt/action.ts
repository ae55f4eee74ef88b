import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isKoboError, type KoboFeil } from '@kobo-bolig/sdk';

/** What an action sends along so that doing it twice does it once. */
export interface Intent {
  idempotencyKey: string;
}

const newKey = (): string => crypto.randomUUID();

/**
 * Something the reader does that changes what is stored. One at a time: a second click while it runs is the same
 * click. The key stays the same for as long as the outcome of the same content is unknown, so trying again after a
 * broken connection cannot do it twice.
 */
export class Action implements ReactiveController {
  running = false;
  error: KoboFeil | undefined;

  readonly #host: ReactiveControllerHost;
  #key: { of: string; value: string } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /**
   * @param content what is sent; other content is another intent
   * @returns the answer, or `undefined` when it failed (see `error`) or was already running
   */
  async run<T>(content: unknown, work: (intent: Intent) => Promise<T>): Promise<T | undefined> {
    if (this.running) return undefined;
    const of = JSON.stringify(content) ?? '';
    if (this.#key?.of !== of) this.#key = { of, value: newKey() };
    this.running = true;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      const answer = await work({ idempotencyKey: this.#key.value });
      this.#key = undefined;
      return answer;
    } catch (error) {
      if (!isKoboError(error)) throw error;
      this.error = error;
      // An answer with a reason is a decision: the next try is a new intent. 401 and 5xx decided nothing.
      if (error.kind === 'problem' && (error.status ?? 500) < 500 && error.status !== 401)
        this.#key = undefined;
      return undefined;
    } finally {
      this.running = false;
      this.#host.requestUpdate();
    }
  }

  clear(): void {
    this.error = undefined;
    this.#host.requestUpdate();
  }
}
