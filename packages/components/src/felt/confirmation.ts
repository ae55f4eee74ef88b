import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ref, createRef } from 'lit/directives/ref.js';
import { text } from '../texts/text.ts';
import { cancel } from './wording.ts';

export interface Question {
  heading: string;
  body: unknown;
  /** The verb of what will happen. */
  confirm: string;
  cancel?: string;
  /** Which button is the primary and stands first; `cancel` when going on would lose something. */
  loud?: 'confirm' | 'cancel';
}

let confirmations = 0;

/**
 * Asks before what cannot be taken back, in a native dialog inside the element's root. Escape and «Avbryt» are no;
 * focus goes back to where it was.
 */
export class Confirmation implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #headingId = `bekreft-${++confirmations}`;
  #question: Question | undefined;
  #isShown = false;
  #answer: ((yes: boolean) => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    if (this.#question) this.#settle(false);
  }

  async ask(question: Question): Promise<boolean> {
    if (this.#question) this.#settle(false);
    this.#question = question;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const answer = new Promise<boolean>((resolve) => (this.#answer = resolve));
    this.#dialog.value?.showModal();
    this.#isShown = true;
    return answer;
  }

  /** By Escape. The browser also tells, later, of what was closed by us: another question may stand there by then. */
  readonly #closed = (): void => {
    if (this.#isShown && !this.#dialog.value?.open) this.#settle(false);
  };

  render(): TemplateResult {
    const question = this.#question;
    return html`<dialog
      class="ds-dialog bekreft"
      aria-labelledby=${this.#headingId}
      @close=${this.#closed}
      ${ref(this.#dialog)}
    >
      ${
        question
          ? html`<h2 class="ds-heading" data-size="xs" id=${this.#headingId}>${text(question.heading)}</h2>
              <div>${question.body}</div>
              <div class="knapper">${this.#buttons(question)}</div>`
          : nothing
      }
    </dialog>`;
  }

  #buttons({ confirm, cancel: no = cancel(), loud = 'confirm' }: Question): TemplateResult[] {
    const button = (words: string, answer: boolean, quiet: boolean) =>
      html`<button
        class="ds-button"
        data-variant=${quiet ? 'secondary' : nothing}
        type="button"
        @click=${() => this.#settle(answer)}
      >
        <span>${text(words)}</span>
      </button>`;
    const buttons = [button(confirm, true, loud === 'cancel'), button(no, false, loud === 'confirm')];
    return loud === 'cancel' ? buttons.toReversed() : buttons;
  }

  #settle(yes: boolean): void {
    const answer = this.#answer;
    this.#answer = undefined;
    this.#question = undefined;
    this.#isShown = false;
    this.#dialog.value?.close();
    this.#host.requestUpdate();
    answer?.(yes);
  }
}
