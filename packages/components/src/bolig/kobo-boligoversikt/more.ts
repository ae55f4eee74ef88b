import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeFailure, type FailureCause } from '../../tilstand/failure.ts';
import { fetchMore, type Oversikt } from './overview.ts';

interface MoreOptions {
  /** What is on the screen now. */
  readonly overview: () => Oversikt | undefined;
  /** The same with the next homes after it. */
  readonly show: (more: Oversikt, before: Oversikt) => void;
}

/** The next homes, fetched once however often they are asked for. */
export class More implements ReactiveController {
  state: 'ready' | 'loading' | FailureCause = 'ready';

  readonly #host: ReactiveControllerHost;
  readonly #options: MoreOptions;

  constructor(host: ReactiveControllerHost, options: MoreOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Another question: what came in the way of the last one says nothing of this. */
  reset(): void {
    this.#set('ready');
  }

  async load(): Promise<void> {
    const before = this.#options.overview();
    if (!before || this.state === 'loading') return;
    this.#set('loading');
    try {
      const more = await fetchMore(before);
      this.#set('ready');
      // Another filter has come meanwhile.
      if (this.#options.overview() === before) this.#options.show(more, before);
    } catch (error) {
      this.#set(describeFailure(error).cause);
    }
  }

  #set(state: More['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
