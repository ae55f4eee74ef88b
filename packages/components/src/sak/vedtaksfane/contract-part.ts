import type { TemplateResult } from 'lit';
import type { Tilbud, Vedtak } from '@kobo-bolig/contract';
import { Action, type Intent } from '../../felt/action.ts';
import { type FieldError, focusErrors } from '../../felt/error-summary.ts';
import { problem, problemText } from '../../felt/problem.ts';
import { contractForm } from './contract.ts';
import {
  contractBody,
  type ContractDraft,
  contractDraftOf,
  contractErrors,
  type ContractField,
  contractId,
  serverErrors,
} from './contract-draft.ts';
import { contract } from './contract-wording.ts';
import type { VedtaksfaneHost } from './vedtaksfane.ts';

interface Options {
  send: (tilbud: Tilbud, body: ReturnType<typeof contractBody>, intent: Intent) => Promise<unknown>;
  done: () => void;
  /** What is shown may be older than what is stored. */
  stale: () => void;
}

/** Registers the signed contract. What is typed is kept for as long as the element lives, one draft for each offer. */
export class ContractPart {
  readonly #host: VedtaksfaneHost;
  readonly #options: Options;
  readonly #registering: Action;
  #draft: ContractDraft | undefined;
  #initial: ContractDraft | undefined;
  #of: string | undefined;
  #errors: readonly FieldError[] = [];

  constructor(host: VedtaksfaneHost, options: Options) {
    this.#host = host;
    this.#options = options;
    this.#registering = new Action(host);
  }

  get unsaved(): boolean {
    return this.#draft !== this.#initial;
  }

  #draftFor(tilbud: Tilbud): ContractDraft {
    if (this.#of !== tilbud.tilbudId || !this.#draft) {
      this.#of = tilbud.tilbudId;
      this.#initial = contractDraftOf(tilbud);
      this.#draft = this.#initial;
      this.#errors = [];
      // Not while drawing without need: it asks for another drawing.
      if (this.#registering.error) this.#registering.clear();
    }
    return this.#draft;
  }

  #change(draft: ContractDraft, field: keyof ContractDraft): void {
    this.#draft = draft;
    this.#errors = this.#errors.filter(({ id }) => id !== contractId(field));
    this.#host.requestUpdate();
  }

  /** What was typed wrong may be said when the field is left; what is not yet typed may not. */
  #leave(field: ContractField): void {
    const draft = this.#draft;
    if (!draft?.[field]) return;
    const others = this.#errors.filter(({ id }) => id !== contractId(field));
    this.#errors = [...others, ...contractErrors(draft, field)];
    this.#host.requestUpdate();
  }

  async #submit(tilbud: Tilbud): Promise<void> {
    if (this.#registering.running) return;
    const draft = this.#draftFor(tilbud);
    this.#errors = contractErrors(draft);
    if (this.#errors.length > 0) return this.#showErrors();
    const body = contractBody(draft);
    const intent = { kontrakt: tilbud.tilbudId, versjon: tilbud.versjon, body };
    const done = await this.#registering.run(intent, (key) => this.#options.send(tilbud, body, key));
    const { error } = this.#registering;
    if (done) {
      this.#draft = this.#initial = this.#of = undefined;
      this.#options.done();
    } else if (error) {
      this.#errors = serverErrors(error, draft);
      if (this.#errors.length > 0) {
        this.#registering.clear();
        return this.#showErrors();
      }
      this.#host.announce(problemText(error), 'assertive');
      if (error.status === 412 || error.status === 409) this.#options.stale();
    }
  }

  async #showErrors(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusErrors(this.#host.renderRoot as ShadowRoot);
  }

  render(tilbud: Tilbud, vedtak: Vedtak, level: number): TemplateResult {
    const draft = this.#draftFor(tilbud);
    return contractForm({
      level,
      draft,
      errors: this.#errors,
      problem: this.renderProblem(level + 1),
      running: this.#registering.running,
      months: vedtak.innhold.boliginnhold?.leietidMnd,
      onChange: (change, field) => this.#change({ ...draft, ...change }, field),
      // A field that is taken away while it has focus is left, too: in the midst of the drawing that takes it away.
      onLeave: (field) => queueMicrotask(() => this.#leave(field)),
      onSubmit: () => void this.#submit(tilbud),
    });
  }

  /** Why it was not registered, also when there is nothing to register any longer. */
  renderProblem(level: number): unknown {
    const { error } = this.#registering;
    const isChanged = error?.status === 412;
    return problem(error, {
      level,
      title: isChanged ? contract.changed() : undefined,
      detail: isChanged ? contract.changedHelp() : undefined,
    });
  }
}
