import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeFailure, type Failure } from './failure.ts';
import { failureText, loadingText, type ThingNames } from './wording.ts';

export type ResourceStatus =
  /** Nothing to fetch yet: no client, or no id. */
  | 'waiting'
  | 'loading'
  | 'ready'
  /** Failed with nothing to show. A refresh that fails keeps its content and is `ready` with a `failure`. */
  | 'failed';

export interface ResourceOptions<T> {
  /**
   * What is fetched, as values compared one by one; `undefined` while something is missing. A new value drops the
   * old content at once: another case's content must never stand under this case's name.
   */
  key: () => readonly unknown[] | undefined;
  /** How it is shown: filters, sorting, page. A new value keeps the old content until the new one is there. */
  query?: () => readonly unknown[];
  load: (signal: AbortSignal) => Promise<T>;
  /** What is fetched, in words; asked whenever a sentence is made. */
  names: () => ThingNames;
}

/** What a resource needs of its element. */
export interface ResourceHost extends ReactiveControllerHost {
  announce(message: string): void;
  unsay(message: string): void;
  /** Logs in again in place, then does what was refused. */
  logIn?(again: () => unknown): void;
}

/** A skeleton that comes and goes within the blink of an eye disturbs more than an empty place. */
const SKELETON_AFTER = 300;
/** Pauses before we try again ourselves; the last one repeats. */
const RETRY_AFTER = [20_000, 60_000, 120_000];

const same = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean =>
  a === b || (a?.length === b?.length && !!a?.every((value, i) => Object.is(value, b?.[i])));

/**
 * One thing an element fetches, and all that can be said about it: see `renderTilstand`. Fetches when key or query
 * changes, on `reload()`, when the network is back, and by itself after a failure that may pass. Newer calls abort
 * older ones; leaving the page aborts all.
 */
export class Resource<T> implements ReactiveController {
  status: ResourceStatus = 'waiting';
  data: T | undefined;
  /** Set while the latest attempt has failed, also when there is older content to show. */
  failure: Failure | undefined;
  /** When `data` was fetched. */
  updatedAt: Date | undefined;
  /** Loading has lasted long enough for a skeleton. */
  slow = false;
  /** New content is on its way while the old one stands. */
  refreshing = false;
  offline = false;
  /** Things known to have changed since `data` was fetched, told by `markChanged`. */
  changed = 0;
  /** Seconds until we try again ourselves, counted when the attempt failed. */
  retryIn: number | undefined;

  readonly #host: ResourceHost;
  readonly #options: ResourceOptions<T>;
  #key: readonly unknown[] | undefined;
  #query: readonly unknown[] | undefined;
  #running: AbortController | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;
  /** Said aloud while it is fetched. */
  #told = '';

  constructor(host: ResourceHost, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get names(): ThingNames {
    return this.#options.names();
  }

  hostConnected(): void {
    window.addEventListener('online', this.#networkChanged);
    window.addEventListener('offline', this.#networkChanged);
    this.offline = !navigator.onLine;
    // Moved within the page while it was loading.
    if (this.status === 'loading') this.reload();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#networkChanged);
    window.removeEventListener('offline', this.#networkChanged);
    this.#stop();
    this.refreshing = false;
  }

  hostUpdate(): void {
    const key = this.#options.key();
    const query = this.#options.query?.();
    const other = !same(key, this.#key);
    if (!other && same(query, this.#query)) return;
    this.#key = key;
    this.#query = query;
    if (other) this.#drop();
    if (key) this.#start();
    else this.status = 'waiting';
  }

  /** Fetches again. Content that is there stays until the new one has come. */
  reload(): void {
    if (!this.#key) return;
    this.#start();
    this.#host.requestUpdate();
  }

  /** What «Logg inn» does; nothing where the element knows of no login. */
  get logIn(): (() => void) | undefined {
    const host = this.#host;
    return host.logIn && (() => host.logIn?.(() => this.reload()));
  }

  /** Puts in content the element got another way, such as the answer to a change it sent. */
  set(data: T): void {
    this.#stop();
    this.#succeed(data);
  }

  /** Says that `count` more things have changed; the reader decides when to fetch them. */
  markChanged(count = 1): void {
    this.changed += count;
    this.#host.requestUpdate();
  }

  #start(): void {
    this.#stop();
    const running = new AbortController();
    this.#running = running;
    this.refreshing = this.data !== undefined;
    if (!this.refreshing && !this.failure) this.#startSkeleton();
    if (!this.refreshing) this.status = this.failure ? 'failed' : 'loading';
    this.#options.load(running.signal).then(
      (data) => {
        if (this.#running === running) this.#succeed(data);
      },
      (error: unknown) => {
        if (this.#running === running && !running.signal.aborted) this.#fail(error);
      },
    );
  }

  #startSkeleton(): void {
    this.#slowTimer = setTimeout(() => {
      this.slow = true;
      this.#told = loadingText(this.names);
      this.#host.announce(this.#told);
      this.#host.requestUpdate();
    }, SKELETON_AFTER);
  }

  #succeed(data: T): void {
    this.#settle();
    this.data = data;
    this.status = 'ready';
    this.failure = undefined;
    this.updatedAt = new Date();
    this.changed = 0;
    this.#attempts = 0;
  }

  #fail(error: unknown): void {
    this.#settle();
    this.failure = describeFailure(error);
    // Who has lost access shall not go on reading what stands on the screen.
    const { cause } = this.failure;
    if (cause === 'ikke-innlogget' || cause === 'ikke-tilgang' || cause === 'finnes-ikke')
      this.data = undefined;
    this.status = this.data === undefined ? 'failed' : 'ready';
    if (this.failure.temporary) this.#planRetry(this.failure.retryAfter);
    if (this.status === 'failed' && this.#attempts <= 1) this.#announceFailure(cause);
  }

  /** Once; the tries that follow by themselves fail in silence. */
  #announceFailure(cause: Failure['cause']): void {
    const { title, help } = failureText(cause, this.names, { retryIn: this.retryIn, noAccess: undefined });
    this.#host.announce(`${title}. ${help}`);
  }

  #planRetry(asked: number | undefined): void {
    const planned = RETRY_AFTER[Math.min(this.#attempts, RETRY_AFTER.length - 1)] ?? 0;
    const pause = Math.max(asked ?? 0, planned);
    this.#attempts += 1;
    this.retryIn = Math.round(pause / 1000);
    this.#retryTimer = setTimeout(() => this.reload(), pause);
  }

  #settle(): void {
    // What has ended is not aborted: its signal also governs the pages still to be asked for.
    this.#running = undefined;
    this.#stop();
    this.refreshing = false;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    clearTimeout(this.#slowTimer);
    clearTimeout(this.#retryTimer);
    if (this.slow) this.#host.unsay(this.#told);
    this.slow = false;
    this.retryIn = undefined;
  }

  #drop(): void {
    this.#stop();
    this.data = undefined;
    this.failure = undefined;
    this.updatedAt = undefined;
    this.changed = 0;
    this.#attempts = 0;
  }

  readonly #networkChanged = (): void => {
    this.offline = !navigator.onLine;
    if (!this.offline && this.failure) this.reload();
    this.#host.requestUpdate();
  };
}
