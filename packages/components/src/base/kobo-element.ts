import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { getKoboLocale, onTextsChanged, useTexts } from '../texts/locale.ts';
import { releasePage, stillPageFor } from './still-page.ts';
import { ensureTheme } from './theme.ts';
import { VERSION } from './version.gen.ts';

/** How long a message stays for screen readers before it is taken away again, so it is not read twice. */
const MESSAGE_STAYS = 10_000;
/** A region filled in the same moment it is emptied is not announced (NVDA, VoiceOver). */
const MESSAGE_WAITS = 100;

/**
 * Base of every element: one open root with its texts' language, the page's theme and two live regions.
 * Subclasses write `renderContent()`; classes are pure and are registered by a `define.ts` beside them.
 */
export abstract class KoboElement extends LitElement {
  /** The element's name. */
  static readonly tag: string;
  /** Version of the package, for the report in `window.__kobo__`. */
  static readonly version: string = VERSION;
  /** Folders whose texts the element shows: its own, and those of templates it borrows. `felles` is always there. */
  static readonly textBundles: readonly string[] = [];

  /** Level of the element's topmost heading, so that it fits the outline of the page. Its size is ours. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #stopListening: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = '';
  #ready: Promise<unknown> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onTextsChanged(() => this.requestUpdate());
    const { textBundles } = this.constructor as typeof KoboElement;
    this.#ready = Promise.all([useTexts(this, textBundles), ensureTheme(this)]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    this.#silence();
    releasePage(this.renderRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    stillPageFor(root);
    return root;
  }

  /** The first picture waits for texts and theme, so that neither flickers. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#ready;
    await super.scheduleUpdate();
  }

  /**
   * Tells screen readers what changed on the screen. `assertive` interrupts; keep it for what is lost or stops.
   *
   * @internal called by the element's own controllers
   */
  announce(message: string, how: 'polite' | 'assertive' = 'polite'): void {
    const region = this.renderRoot.querySelector(`[aria-live=${how}]`);
    if (!region) return;
    // What was said before may be true no longer, in whichever region it stands.
    this.#silence();
    this.#said = message;
    this.#timer = setTimeout(() => {
      region.textContent = message;
      this.#timer = setTimeout(() => this.#silence(), MESSAGE_STAYS);
    }, MESSAGE_WAITS);
  }

  /**
   * Takes a message away again before its time, because what it says is over. Whatever was said after it stays.
   *
   * @internal called by the element's own controllers
   */
  unsay(message: string): void {
    if (message === this.#said) this.#silence();
  }

  #silence(): void {
    clearTimeout(this.#timer);
    this.#said = '';
    for (const one of this.renderRoot.querySelectorAll('[aria-live]')) one.textContent = '';
  }

  /** What the element shows, inside the container that carries the language. */
  protected abstract renderContent(): unknown;

  // The live regions have no bindings: Lit never touches what `announce` writes.
  protected override render(): TemplateResult {
    return html`<div class="kobo-root" part="root" lang=${getKoboLocale()}>${this.renderContent()}</div>
      <div class="ds-sr-only" lang=${getKoboLocale()} role="status" aria-live="polite"></div>
      <div class="ds-sr-only" lang=${getKoboLocale()} role="alert" aria-live="assertive"></div>`;
  }
}
