import { html, nothing, type TemplateResult } from 'lit';
import type { Sak, Vedtak } from '@kobo-bolig/contract';
import { fattVedtak, returnerVedtaksforslag, sendTilGodkjenning } from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { Action } from '../../felt/action.ts';
import { errorSummary, focusErrors, focusField } from '../../felt/error-summary.ts';
import { textField } from '../../felt/felt.ts';
import { problem } from '../../felt/problem.ts';
import { guardUnsaved } from '../../felt/unsaved.ts';
import { cancel } from '../../felt/wording.ts';
import { fileText } from '../../icons/icons.gen.ts';
import { formatDate } from '../../texts/dates.ts';
import { applicant } from '../../texts/person.ts';
import { text } from '../../texts/text.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { proposalText } from '../../vedtak/form.ts';
import { VedtakFattetEvent, VedtakSendtEvent } from '../../vedtak/kobo-vedtaksdialog/events.ts';
import { hasProposal, proposalOf } from '../../vedtak/proposal.ts';
import { missingLabels, resultLabels, said } from '../../vedtak/wording.ts';
import { sakstypeLabels } from '../labels.ts';
import { announceFailure, can, type CaseContext, type CaseHost, where } from './part.ts';
import { whoActs } from './uten-forslag.ts';
import { confirm, decision, page, step } from './wording.ts';

const REASON = 'retur-begrunnelse';
const HEADING = 'vedtak-overskrift';
const PROBLEM = 'vedtak-problem';
const MAX_REASON = 2000;

/** The proposal or decision of a case, and the steps between them. */
export class VedtakPart {
  readonly #host: CaseHost;
  readonly #context: CaseContext;
  readonly #decision: Resource<Vedtak | null>;
  readonly #step: Action;
  readonly #returning: Action;
  /** Version of the proposal the latest step was taken from. */
  #stepOf: number | undefined;
  #reason = '';
  #isReturning = false;
  #reasonMissing = false;

  constructor(host: CaseHost, context: Omit<CaseContext, 'vedtak'>, isShown: () => boolean) {
    this.#host = host;
    this.#context = { ...context, vedtak: () => this.vedtak };
    this.#step = new Action(host);
    this.#returning = new Action(host);
    guardUnsaved(host, () => this.#reason !== '');
    this.#decision = new Resource<Vedtak | null>(host, {
      key: () => {
        const [client, sak] = [context.client(), context.sak()];
        // Before there can be a proposal there is nothing to ask for.
        return isShown() && client && sak?.kartleggingFerdig
          ? [client, sak.sakId, hasProposal(sak)]
          : undefined;
      },
      load: async (signal) => {
        const { client, sak } = where(this.#context);
        return (hasProposal(sak) && (await proposalOf(client, sak.sakId, signal))) || null;
      },
      names: () => ({
        one: said.names.one(),
        indefinite: said.names.indefinite(),
        definite: said.names.definite(),
      }),
    });
  }

  get vedtak(): Vedtak | undefined {
    return this.#decision.data ?? undefined;
  }

  reload(): void {
    this.#decision.reload();
  }

  async send(): Promise<void> {
    const { vedtak } = this;
    const { client, sak } = where(this.#context);
    if (!vedtak) return;
    const yes = await this.#context.confirm.ask({
      heading: confirm.sendHeading(),
      body: question(
        sak,
        confirm.sendBody(this.#outcome(vedtak), applicant(sak.soeker)),
        vedtak.toTrinn ? confirm.sendToOther() : confirm.sendToAny(),
      ),
      confirm: step.send(),
    });
    if (!yes) return;
    const path = { sakId: sak.sakId };
    this.#stepOf = vedtak.versjon;
    const sent = await this.#step.run(['send', vedtak.versjon], (intent) =>
      call(client, sendTilGodkjenning, { path, etag: etagOf(vedtak.versjon), ...intent }),
    );
    await this.#after(sent?.data, step.sent(), () => new VedtakSendtEvent(path));
  }

  async decide(): Promise<void> {
    const { vedtak } = this;
    const { client, sak } = where(this.#context);
    if (!vedtak) return;
    const yes = await this.#context.confirm.ask({
      heading: confirm.decideHeading(this.#outcome(vedtak), applicant(sak.soeker)),
      body: question(sak, confirm.decideBody()),
      confirm: step.decide(),
    });
    if (!yes) return;
    const path = { sakId: sak.sakId };
    this.#stepOf = vedtak.versjon;
    const made = await this.#step.run(['fatt', vedtak.versjon], (intent) =>
      call(client, fattVedtak, { path, etag: etagOf(vedtak.versjon), ...intent }),
    );
    const { resultat } = vedtak.innhold;
    await this.#after(made?.data, step.decided(), () => new VedtakFattetEvent({ ...path, resultat }));
  }

  /** Opens the form with the reason. */
  async startReturn(): Promise<void> {
    this.#isReturning = true;
    await this.#focus(REASON);
  }

  #outcome({ innhold }: Vedtak): string {
    return resultLabels[innhold.resultat]().toLowerCase();
  }

  async #after(answer: Vedtak | undefined, message: string, event: () => Event): Promise<void> {
    const { error } = this.#step;
    announceFailure(this.#host, error);
    if (answer) {
      this.#decision.set(answer);
      this.#host.announce(message);
      this.#host.dispatchEvent(event());
    } else if (error && error.status !== 401) this.#decision.reload();
    if (answer || (error && error.status !== 401)) await this.#context.changed();
    // The button in the header is gone, or does something else now.
    if (answer || error) await this.#focus(error ? PROBLEM : HEADING);
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusField(this.#host.renderRoot as ShadowRoot, id);
  }

  async #return(event: Event): Promise<void> {
    event.preventDefault();
    const { vedtak } = this;
    if (!vedtak || this.#returning.running) return;
    const begrunnelse = this.#reason.trim();
    this.#reasonMissing = begrunnelse === '';
    if (this.#reasonMissing) {
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      focusErrors(this.#host.renderRoot as ShadowRoot);
      return;
    }
    const { client, sak } = where(this.#context);
    const path = { sakId: sak.sakId };
    const returned = await this.#returning.run([vedtak.versjon, begrunnelse], (intent) =>
      call(client, returnerVedtaksforslag, {
        path,
        body: { begrunnelse },
        etag: etagOf(vedtak.versjon),
        ...intent,
      }),
    );
    const { error } = this.#returning;
    announceFailure(this.#host, error);
    if (error?.status === 412) this.#decision.reload();
    if (!returned) return;
    this.#isReturning = false;
    this.#reason = '';
    this.#decision.set(returned.data);
    this.#host.announce(step.givenBack());
    await this.#context.changed();
    await this.#focus(HEADING);
  }

  render(level: number): TemplateResult {
    const sak = this.#context.sak();
    if (!sak) return html``;
    if (!sak.kartleggingFerdig) {
      return html`<div class="ingen">
        ${heading(level, decision.none(), { size: 'xs' })}
        <p class="hjelp">${text(whoActs(sak))}</p>
      </div>`;
    }
    return html`${this.#stepProblem(level)}
    ${renderTilstand({
      resource: this.#decision,
      level,
      // `null` is content: there is none, and that is said by `empty`.
      content: (vedtak) => (vedtak ? this.#content(vedtak, level) : nothing),
      skeleton: () => skeletonRows(4),
      empty: (vedtak) =>
        vedtak ? undefined : { icon: fileText, title: decision.none(), help: whoActs(sak) },
      noAccess: page.noAccess(),
    })}`;
  }

  #stepProblem(level: number): unknown {
    const { error } = this.#step;
    // The answer was lost, but it was done: what is shown is newer than what was acted on.
    if (error?.uncertain && this.vedtak?.versjon !== this.#stepOf) return nothing;
    return this.#problem(this.#step, level, { id: PROBLEM });
  }

  #problem(action: Action, level: number, more: { readonly id?: string } = {}): unknown {
    const outdated = action.error?.status === 412;
    return problem(action.error, {
      level,
      ...more,
      logIn: () => this.#host.logIn(() => action.clear()),
      title: outdated ? page.changedSince() : undefined,
      detail: outdated ? page.changedHelp() : undefined,
    });
  }

  #content(vedtak: Vedtak, level: number): TemplateResult {
    const { status, foreslaattAv, fattetAv, vedtaksdato, klagefrist, klageinstans, hjemmel } = vedtak;
    const proposal = status === 'FORSLAG' || status === 'TIL_GODKJENNING';
    const signature =
      fattetAv && vedtaksdato
        ? decision.decidedBy(fattetAv.navn, formatDate(vedtaksdato))
        : decision.proposedBy(foreslaattAv.navn);
    return html`<section class="vedtaket">
      ${heading(level, proposal ? decision.proposal() : decision.decision(), {
        size: 'xs',
        id: HEADING,
        focusable: true,
      })}
      <p class="hjelp">${text(signature)}</p>
      ${this.#now(vedtak)} ${this.#notes(vedtak, level + 1)}
      ${this.#isReturning ? this.#returnForm(level + 1) : nothing}
      ${proposalText(vedtak.innhold, said.empty())}
      <p class="hjelp">${text(`${decision.basis()}: ${hjemmel.join(', ').replaceAll('§ ', '§\u00a0')}`)}</p>
      ${
        klagefrist && klageinstans
          ? html`<p class="hjelp">${text(decision.complaint(formatDate(klagefrist), klageinstans))}</p>`
          : nothing
      }
    </section>`;
  }

  /** Who acts now; nothing where the buttons of the header say it. */
  #now({ status, toTrinn, foreslaattAv }: Vedtak): unknown {
    const said = (words: string) => html`<p class="naa">${text(words)}</p>`;
    if (status === 'FORSLAG' && !can(this.#context, 'LAGRE_FORSLAG'))
      return said(decision.otherWrites(this.#context.sak()?.saksbehandler?.navn ?? foreslaattAv.navn));
    if (status !== 'TIL_GODKJENNING' || can(this.#context, 'FATT_VEDTAK')) return nothing;
    // Who can send it back has the authority, and is kept from deciding by having proposed.
    if (can(this.#context, 'RETURNER_FORSLAG')) return said(decision.ownProposal());
    return said(toTrinn ? decision.waitsForOther(foreslaattAv.navn) : decision.waits());
  }

  #notes({ status, mangler, returnertBegrunnelse }: Vedtak, level: number): unknown {
    if (status !== 'FORSLAG') return nothing;
    return [
      returnertBegrunnelse
        ? html`<div class="ds-alert problem" data-color="info">
            ${heading(level, decision.returned(), { size: '2xs' })}
            <p>${text(returnertBegrunnelse)}</p>
          </div>`
        : nothing,
      mangler.length > 0 && can(this.#context, 'LAGRE_FORSLAG')
        ? html`<div class="ds-alert problem" data-color="warning">
            ${heading(level, decision.missing(), { size: '2xs' })}
            <ul class="ds-list">
              ${mangler.map((pointer) => html`<li>${text(missingLabels[pointer]?.() ?? pointer)}</li>`)}
            </ul>
          </div>`
        : nothing,
    ];
  }

  #returnForm(level: number): TemplateResult {
    const error = this.#reasonMissing ? decision.returnMissing() : undefined;
    return html`<form class="skjema retur" novalidate @submit=${(event: Event) => this.#return(event)}>
      ${heading(level, decision.returnHeading(), { size: '2xs' })}
      ${textField({
        id: REASON,
        label: decision.returnReason(),
        rows: 3,
        maxLength: MAX_REASON,
        value: this.#reason,
        error,
        onInput: (value) => {
          this.#reason = value;
          this.#reasonMissing = false;
          this.#host.requestUpdate();
        },
      })}
      ${errorSummary(error ? [{ id: REASON, message: error }] : [], level)}
      ${this.#problem(this.#returning, level)}
      <div class="knapper">
        <button class="ds-button" data-variant="secondary" type="submit">
          <span>${decision.returnSend()}</span>
        </button>
        <button
          class="ds-button"
          data-variant="tertiary"
          type="button"
          @click=${() => {
            this.#isReturning = false;
            this.#host.requestUpdate();
          }}
        >
          <span>${cancel()}</span>
        </button>
      </div>
    </form>`;
  }
}

/** What the reader says yes to, and in which case; the person stands in the heading or the first sentence. */
const question = ({ saksnummer, sakstype }: Sak, ...sentences: readonly string[]): TemplateResult =>
  html`<p class="gjelder">${text(`${page.caseNumber(saksnummer)} · ${sakstypeLabels[sakstype]()}`)}</p>
    ${sentences.map((sentence) => html`<p>${text(sentence)}</p>`)}`;
