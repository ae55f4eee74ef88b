import type { Runtime } from './runtime.ts';

/** Why a wait ended before what it waited for. */
export type Ending = 'caller' | 'total' | 'attempt';

/** Rejects a wait that was cut short. Turned into a KoboError by whoever knows the call. */
export class Ended extends Error {
  readonly ending: Ending;
  constructor(ending: Ending, cause?: unknown) {
    super(ending, { cause });
    this.ending = ending;
  }
}

/** Runs at the abort, at once when that has been. What it returns lets go. */
function onAbort(signal: AbortSignal | undefined, run: () => void): () => void {
  if (signal?.aborted) run();
  else signal?.addEventListener('abort', run, { once: true });
  return () => signal?.removeEventListener('abort', run);
}

/**
 * Settles as the promise does, but no later than the abort. Needed although `fetch` takes the signal itself: a
 * `fetch` given by the host, or a token function, may not listen to it.
 */
export function untilAborted<T>(promise: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const letGo = onAbort(signal, () => reject(signal.reason as Error));
    promise.then(resolve, reject).then(letGo);
  });
}

/** One window of time: a signal that aborts when its parent does or when the time is up. */
export interface Window {
  readonly signal: AbortSignal;
  /** Stops the clock; the parent still aborts the signal. */
  disarm(): void;
  close(): void;
}

/** The time a call has, over all its attempts and waits. */
export class Deadline {
  readonly #runtime: Runtime;
  readonly #controller = new AbortController();
  readonly #letGo: () => void;
  #left: number;
  #since: number;
  #stop: () => void = () => {};

  constructor(runtime: Runtime, total: number, caller?: AbortSignal) {
    this.#runtime = runtime;
    this.#left = total;
    this.#since = runtime.now();
    this.#letGo = onAbort(caller, () => this.#controller.abort(new Ended('caller', caller?.reason)));
    this.#start();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  remaining(): number {
    return this.#left - (this.#runtime.now() - this.#since);
  }

  /** Waits without using up the time: a person may take minutes to log in. */
  async paused<T>(wait: Promise<T>): Promise<T> {
    this.#left = this.remaining();
    this.#stop();
    try {
      return await untilAborted(wait, this.signal);
    } finally {
      this.#since = this.#runtime.now();
      this.#start();
    }
  }

  async sleep(milliseconds: number): Promise<void> {
    let cancel = (): void => {};
    try {
      await untilAborted(
        new Promise<void>((resolve) => {
          cancel = this.#runtime.after(milliseconds, resolve);
        }),
        this.signal,
      );
    } finally {
      cancel();
    }
  }

  /** A window for one attempt. */
  attempt(milliseconds: number): Window {
    const controller = new AbortController();
    const letGo = onAbort(this.signal, () => controller.abort(this.signal.reason));
    const disarm = this.#runtime.after(milliseconds, () => controller.abort(new Ended('attempt')));
    return {
      signal: controller.signal,
      disarm,
      close: () => {
        disarm();
        letGo();
      },
    };
  }

  /** Stops the clock; the caller's signal still reaches what is being read. */
  disarm(): void {
    this.#stop();
  }

  close(): void {
    this.#stop();
    this.#letGo();
  }

  #start(): void {
    this.#stop = Number.isFinite(this.#left)
      ? this.#runtime.after(Math.max(0, this.#left), () => this.#controller.abort(new Ended('total')))
      : () => {};
  }
}
