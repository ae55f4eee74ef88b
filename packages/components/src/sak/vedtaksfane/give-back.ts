import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Vedtak } from '@kobo-bolig/contract';
import { heading } from '../../base/heading.ts';
import { Action, type Intent } from '../../felt/action.ts';
import { errorSummary, type FieldError, focusErrors, focusField } from '../../felt/error-summary.ts';
import { textField } from '../../felt/felt.ts';
import { problem, problemText } from '../../felt/problem.ts';
import { cancel } from '../../felt/wording.ts';
import { text } from '../../texts/text.ts';
import { act, changed, giveBackDialog } from './wording.ts';
import type { VedtaksfaneHost } from './vedtaksfane.ts';

const FIELD = 'retur-grunn';
const HEADING = 'retur-overskrift';
const MAX_LENGTH = 2000;

interface Options {
  send: (vedtak: Vedtak, reason: string, intent: Intent) => Promise<unknown>;
  done: () => void;
  /** What is shown may be older than what is stored. */
  stale: () => void;
}

/** Asks why a proposal is sent back, in a native dialog. What is written stays until it is sent, also when closed. */
export class GiveBack {
  readonly #host: VedtaksfaneHost;
  readonly #options: Options;
  readonly #sending: Action;
  readonly #dialog = createRef<HTMLDialogElement>();
  #reason = '';
  #of: string | undefined;
  #errors: readonly FieldError[] = [];
  #open = false;

  constructor(host: VedtaksfaneHost, options: Options) {
    this.#host = host;
    this.#options = options;
    this.#sending = new Action(host);
  }

  get unsaved(): boolean {
    return this.#reason.trim() !== '';
  }

  async show(vedtakId: string): Promise<void> {
    if (this.#open) return;
    if (this.#of !== vedtakId) this.#forget();
    this.#of = vedtakId;
    this.#open = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#dialog.value?.showModal();
    focusField(this.#host.renderRoot as ShadowRoot, FIELD);
  }

  #forget(): void {
    this.#reason = '';
    this.#errors = [];
    this.#sending.clear();
  }

  async #submit(event: Event, vedtak: Vedtak): Promise<void> {
    event.preventDefault();
    if (this.#sending.running) return;
    const reason = this.#reason.trim();
    this.#errors = reason ? [] : [{ id: FIELD, message: giveBackDialog.reasonMissing() }];
    if (!reason) {
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      focusErrors(this.#host.renderRoot as ShadowRoot);
      return;
    }
    const intent = { returner: vedtak.vedtakId, versjon: vedtak.versjon, reason };
    const sent = await this.#sending.run(intent, (key) => this.#options.send(vedtak, reason, key));
    const { error } = this.#sending;
    if (sent) {
      this.#forget();
      this.#dialog.value?.close();
      this.#options.done();
    } else if (error) {
      this.#host.announce(problemText(error), 'assertive');
      if (error.status === 412 || error.status === 409) this.#options.stale();
    }
  }

  render(vedtak: Vedtak | undefined, level: number): TemplateResult {
    return html`<dialog
      class="ds-dialog retur"
      aria-labelledby=${HEADING}
      @close=${() => {
        this.#open = false;
        this.#host.requestUpdate();
      }}
      ${ref(this.#dialog)}
    >
      ${this.#open && vedtak ? this.#form(vedtak, level) : nothing}
    </dialog>`;
  }

  #form(vedtak: Vedtak, level: number): TemplateResult {
    const { running, error } = this.#sending;
    const isChanged = error?.status === 412;
    return html`<form novalidate @submit=${(event: Event) => this.#submit(event, vedtak)}>
      ${heading(level, giveBackDialog.heading(), { size: 'xs', id: HEADING })}
      ${textField({
        id: FIELD,
        label: giveBackDialog.reason(),
        description: giveBackDialog.reasonHelp(vedtak.foreslaattAv.navn),
        rows: 5,
        maxLength: MAX_LENGTH,
        value: this.#reason,
        error: this.#errors[0]?.message,
        onInput: (value) => {
          this.#reason = value;
          this.#errors = [];
          this.#host.requestUpdate();
        },
      })}
      ${errorSummary(this.#errors, level + 1)}
      ${problem(error, {
        level: level + 1,
        title: isChanged ? changed.title() : undefined,
        detail: isChanged ? changed.helpKept() : undefined,
      })}
      <div class="knapper">
        <button class="ds-button" type="submit">
          <span>${text(running ? act.givingBack() : act.giveBack())}</span>
        </button>
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          @click=${() => this.#dialog.value?.close()}
        >
          <span>${cancel()}</span>
        </button>
      </div>
    </form>`;
  }
}
