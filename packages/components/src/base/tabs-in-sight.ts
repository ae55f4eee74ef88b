import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

function half(tab: Element | null): number[] {
  if (!tab) return [];
  const { left, right } = tab.getBoundingClientRect();
  return [(left + right) / 2];
}

/**
 * Keeps the chosen tab of a `role="tablist"` whole, with half of its neighbours, so that a row too narrow for its tabs
 * shows that there are more. Moves the row when another tab is chosen and when the room changes, and never the page.
 */
export class TabsInSight implements ReactiveController {
  readonly #host: Host;
  readonly #observer = new ResizeObserver(() => this.#show());
  #tab: Element | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const tab = this.#host.renderRoot?.querySelector('[role=tab][aria-selected=true]') ?? null;
    if (tab === this.#tab) return;
    this.#tab = tab;
    this.#observer.disconnect();
    if (!tab?.parentElement) return;
    // At once, since a page that is not in front hears of no sizes until it is.
    this.#show();
    this.#observer.observe(tab.parentElement);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#tab = null;
  }

  #show(): void {
    const tab = this.#tab;
    const row = tab?.parentElement;
    if (!tab || !row || row.scrollWidth <= row.clientWidth) return;
    const room = row.getBoundingClientRect();
    const own = tab.getBoundingClientRect();
    const previous = half(tab.previousElementSibling);
    const next = half(tab.nextElementSibling);
    // The tab itself comes first, then that there is more ahead, where there is not room for all of that.
    const [left, right] = [[...previous, ...next], next, []]
      .map((beside) => [Math.min(own.left, ...beside), Math.max(own.right, ...beside)] as const)
      .find(([from, to]) => to - from <= room.width) ?? [own.left, own.right];
    const move = left < room.left ? left - room.left : Math.max(0, right - room.right);
    row.scrollBy({ left: move, behavior: 'instant' });
  }
}
