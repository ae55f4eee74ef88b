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
}

/**
 * Asks before what cannot be taken back, in a native dialog inside the element's root. Escape and «Avbryt» are no;
 * focus goes back to where it was.
 */
export class Confirmation implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dialog = createRef<HTMLDialogElement>();
  #question: Question | undefined;
  #answer: ((yes: boolean) => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#settle(false);
  }

  async ask(question: Question): Promise<boolean> {
    this.#settle(false);
    this.#question = question;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const answer = new Promise<boolean>((resolve) => (this.#answer = resolve));
    this.#dialog.value?.showModal();
    return answer;
  }

  render(): TemplateResult {
    const question = this.#question;
    return html`<dialog
      class="ds-dialog bekreft"
      aria-labelledby="bekreft-overskrift"
      @close=${() => this.#settle(false)}
      ${ref(this.#dialog)}
    >
      ${
        question
          ? html`<h2 class="ds-heading" data-size="xs" id="bekreft-overskrift">${text(question.heading)}</h2>
              <div>${question.body}</div>
              <div class="knapper">
                <button class="ds-button" type="button" @click=${() => this.#settle(true)}>
                  <span>${text(question.confirm)}</span>
                </button>
                <button
                  class="ds-button"
                  data-variant="secondary"
                  type="button"
                  @click=${() => this.#settle(false)}
                >
                  <span>${text(question.cancel ?? cancel())}</span>
                </button>
              </div>`
          : nothing
      }
    </dialog>`;
  }

  #settle(yes: boolean): void {
    const answer = this.#answer;
    this.#answer = undefined;
    this.#dialog.value?.close();
    answer?.(yes);
  }
}
