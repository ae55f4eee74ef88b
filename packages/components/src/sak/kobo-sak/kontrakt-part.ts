import type { nothing } from 'lit';
import { type TemplateResult } from 'lit';
import type { Tilbud } from '@kobo-bolig/contract';
import { registrerKontrakt } from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { addressLine } from '../../bolig/address.ts';
import { Action } from '../../felt/action.ts';
import { type FieldError, focusErrors } from '../../felt/error-summary.ts';
import { problem } from '../../felt/problem.ts';
import { guardUnsaved } from '../../felt/unsaved.ts';
import {
  contractBody,
  type ContractDraft,
  contractDraft,
  contractErrors,
  type ContractField,
  contractId,
  type ContractTerms,
  contractTerms,
  inFieldOrder,
  judgedWith,
  serverErrors,
} from './kontrakt-draft.ts';
import { contractForm } from './kontrakt-form.ts';
import { announceFailure, can, type CaseContext, type CaseHost, where } from './part.ts';
import { contract, offers } from './tilbud-wording.ts';

/** Registers the signed contract. What is typed is kept for as long as the offer stands. */
export class ContractPart {
  readonly #host: CaseHost;
  readonly #context: CaseContext;
  readonly #registering: Action;
  readonly #settled: (done: boolean) => void;
  #draft: ContractDraft | undefined;
  #of: string | undefined;
  #touched = false;
  /** Fields said to be wrong; what is wrong follows from what is typed, and is said in the language of the page. */
  #said: readonly string[] = [];
  /** Said by the server, which may know more than we do. */
  #served: readonly FieldError[] = [];
  /** The summary of errors comes when a try to register has failed, not while the form is filled in. */
  #tried = false;
  /** The server has asked why, of something that cannot be seen here. */
  #unseen = false;

  /** @param settled the contract is registered, or the offer may be another than the one shown */
  constructor(host: CaseHost, context: CaseContext, settled: (done: boolean) => void) {
    this.#host = host;
    this.#context = context;
    this.#settled = settled;
    this.#registering = new Action(host);
    // What was typed for an offer that is gone is of no use.
    guardUnsaved(host, () => this.#touched && can(context, 'REGISTRER_KONTRAKT'));
  }

  #terms(offer: Tilbud): ContractTerms {
    const months = this.#context.vedtak()?.innhold.boliginnhold?.leietidMnd;
    return { ...contractTerms(offer, months), unseen: this.#unseen };
  }

  #draftFor(offer: Tilbud): ContractDraft {
    if (!this.#draft || this.#of !== offer.tilbudId) {
      this.#draft = contractDraft(offer);
      this.#of = offer.tilbudId;
      this.#touched = false;
      this.#tried = false;
      this.#unseen = false;
      this.#said = [];
      this.#served = [];
    }
    return this.#draft;
  }

  #change(change: Partial<ContractDraft>, field: keyof ContractDraft): void {
    if (!this.#draft) return;
    this.#draft = { ...this.#draft, ...change };
    this.#touched = true;
    const judged = judgedWith[field] ?? [];
    if (judged.includes('avvikBegrunnelse')) this.#unseen = false;
    const changed = [field, ...judged].map(contractId);
    this.#said = this.#said.filter((id) => !changed.includes(id));
    this.#served = this.#served.filter(({ id }) => !changed.includes(id));
    this.#host.requestUpdate();
  }

  /** What was typed wrong may be said when the field is left; what is not yet typed may not. */
  #leave(field: ContractField, offer: Tilbud): void {
    if (!this.#draft?.[field] || this.#said.includes(contractId(field))) return;
    if (contractErrors(this.#draft, this.#terms(offer), [field]).length === 0) return;
    this.#said = [...this.#said, contractId(field)];
    this.#host.requestUpdate();
  }

  async #submit(offer: Tilbud): Promise<void> {
    if (this.#registering.running) return;
    const draft = this.#draftFor(offer);
    const terms = this.#terms(offer);
    const found = contractErrors(draft, terms);
    this.#said = found.map(({ id }) => id);
    this.#served = [];
    if (found.length > 0) return this.#showErrors();
    const { client } = where(this.#context);
    const { tilbudId, versjon } = offer;
    const body = contractBody(draft, terms);
    const done = await this.#registering.run([tilbudId, body], (intent) =>
      call(client, registrerKontrakt, { path: { tilbudId }, body, etag: etagOf(versjon), ...intent }),
    );
    const { error } = this.#registering;
    if (done) {
      this.#touched = false;
      this.#draft = undefined;
      this.#host.announce(contract.done());
      this.#settled(true);
    } else if (error) {
      this.#served = serverErrors(error, draft);
      this.#unseen ||= this.#served.some(({ id }) => id === contractId('avvikBegrunnelse'));
      if (this.#served.length > 0) {
        this.#registering.clear();
        return this.#showErrors();
      }
      announceFailure(this.#host, error);
      if (error.kind === 'problem' && (error.status ?? 500) < 500 && error.status !== 401)
        this.#settled(false);
    }
  }

  async #showErrors(): Promise<void> {
    this.#tried = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusErrors(this.#host.renderRoot as ShadowRoot);
  }

  /** What the server says of a field stands until the field is changed. */
  #errors(draft: ContractDraft, terms: ContractTerms): FieldError[] {
    const served = new Set(this.#served.map(({ id }) => id));
    const own = contractErrors(draft, terms).filter(({ id }) => this.#said.includes(id) && !served.has(id));
    return inFieldOrder([...own, ...this.#served]);
  }

  /** Why the contract was not registered; also for when there is no form left to say it in. */
  problem(level: number): TemplateResult | typeof nothing {
    const { error } = this.#registering;
    const outdated = error?.status === 412;
    return problem(error, {
      level,
      logIn: () => this.#host.logIn(() => this.#registering.clear()),
      title: outdated ? offers.changed() : undefined,
      detail: outdated ? contract.changedHelp() : undefined,
    });
  }

  render(offer: Tilbud, level: number): TemplateResult {
    const draft = this.#draftFor(offer);
    const terms = this.#terms(offer);
    return contractForm({
      level,
      address: addressLine(offer.bolig),
      draft,
      terms,
      errors: this.#errors(draft, terms),
      tried: this.#tried,
      problem: this.problem(level + 1),
      running: this.#registering.running,
      onChange: (change, field) => this.#change(change, field),
      onLeave: (field) => this.#leave(field, offer),
      onSubmit: () => void this.#submit(offer),
    });
  }
}
