import { html, nothing, type TemplateResult } from 'lit';
import type { Sak, Tilbud, TilbudStatus } from '@kobo-bolig/contract';
import { listTilbud, registrerKontrakt, trekkTilbud } from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { addressLine } from '../../bolig/address.ts';
import { Action } from '../../felt/action.ts';
import { errorSummary, type FieldError, focusErrors, focusField } from '../../felt/error-summary.ts';
import { problem } from '../../felt/problem.ts';
import { UnsavedGuard } from '../../felt/unsaved.ts';
import { icon } from '../../icons/icon.ts';
import { checkmark, house, information, xMark } from '../../icons/icons.gen.ts';
import { formatDate, today } from '../../texts/dates.ts';
import { formatKroner } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import {
  contractBody,
  type ContractDraft,
  contractDraft,
  contractError,
  contractErrors,
  contractFields,
  type ContractField,
  contractId,
} from './kontrakt.ts';
import { announceFailure, can, type CaseContext, type CaseHost, where } from './part.ts';
import {
  confirm,
  contract,
  metLabels,
  offers,
  offerStatusLabels,
  page,
  requirementLabels,
} from './wording.ts';

const colours: Record<TilbudStatus, 'info' | 'success' | 'neutral'> = {
  SENDT: 'info',
  AKSEPTERT: 'success',
  AVSLAATT: 'neutral',
  FRIST_UTLOEPT: 'neutral',
  TRUKKET: 'neutral',
  KONTRAKT_SIGNERT: 'success',
};
const metIcons = { JA: checkmark, NEI: xMark, UKJENT: information } as const;

/** Where the server's refusal of a contract belongs. */
const fieldOfCode: Readonly<Record<string, ContractField>> = {
  DEPOSITUM_FOR_HOEYT: 'depositum',
  UGYLDIG_PERIODE: 'sluttdato',
};

/** The case waits for a home, or has been offered one. */
const hasOffers = ({ status, hendelser }: Sak): boolean =>
  status === 'VENTELISTE' || hendelser.some(({ type }) => type === 'TILBUD_SENDT');

/** The offers of a case and, when one is accepted, its contract. */
export class TilbudPart {
  readonly #host: CaseHost;
  readonly #context: CaseContext;
  readonly #offers: Resource<readonly Tilbud[]>;
  readonly #withdrawing: Action;
  readonly #registering: Action;
  #draft: ContractDraft | undefined;
  #draftOf: string | undefined;
  #touched = false;
  #errors: readonly FieldError[] = [];

  constructor(host: CaseHost, context: CaseContext, isShown: () => boolean) {
    this.#host = host;
    this.#context = context;
    this.#withdrawing = new Action(host);
    this.#registering = new Action(host);
    new UnsavedGuard(host, () => this.#touched);
    this.#offers = new Resource(host, {
      key: () => {
        const [client, sak] = [context.client(), context.sak()];
        return isShown() && client && sak && hasOffers(sak) ? [client, sak.sakId] : undefined;
      },
      load: async (signal) => {
        const { client, sak } = where(context);
        return (await call(client, listTilbud, { path: { sakId: sak.sakId }, signal })).data.items;
      },
      names: () => ({
        one: offers.names.one(),
        indefinite: offers.names.definite(),
        definite: offers.names.definite(),
      }),
    });
  }

  reload(): void {
    this.#offers.reload();
  }

  /** To the contract's form, from a button elsewhere. */
  focusContract(): void {
    focusField(this.#host.renderRoot as ShadowRoot, contractId('signertDato'));
  }

  async #withdraw(offer: Tilbud): Promise<void> {
    const { client, sak } = where(this.#context);
    const yes = await this.#context.confirm.ask({
      heading: confirm.withdrawHeading(addressLine(offer.bolig), sak.soeker.navn),
      body: confirm.withdrawBody(),
      confirm: offers.withdraw(),
    });
    if (!yes) return;
    const done = await this.#withdrawing.run(offer.tilbudId, (intent) =>
      call(client, trekkTilbud, {
        path: { tilbudId: offer.tilbudId },
        etag: etagOf(offer.versjon),
        ...intent,
      }),
    );
    announceFailure(this.#host, this.#withdrawing.error);
    if (done) this.#host.announce(offers.withdrawn());
    // Also when it was refused: most often because the applicant has answered.
    this.#offers.reload();
    await this.#context.changed();
  }

  #draftFor(offer: Tilbud): ContractDraft {
    if (!this.#draft || this.#draftOf !== offer.tilbudId) {
      this.#draft = contractDraft(offer, this.#context.vedtak()?.innhold.boliginnhold?.leietidMnd);
      this.#draftOf = offer.tilbudId;
      this.#touched = false;
      this.#errors = [];
    }
    return this.#draft;
  }

  #change(change: Partial<ContractDraft>, field: keyof ContractDraft): void {
    if (!this.#draft) return;
    this.#draft = { ...this.#draft, ...change };
    this.#touched = true;
    this.#errors = this.#errors.filter(({ id }) => id !== contractId(field));
    this.#host.requestUpdate();
  }

  async #register(event: Event, offer: Tilbud): Promise<void> {
    event.preventDefault();
    if (!this.#draft || this.#registering.running) return;
    this.#errors = contractErrors(this.#draft);
    if (this.#errors.length > 0) return this.#showErrors();
    const { client } = where(this.#context);
    const body = contractBody(this.#draft);
    const done = await this.#registering.run([offer.tilbudId, body], (intent) =>
      call(client, registrerKontrakt, {
        path: { tilbudId: offer.tilbudId },
        body,
        etag: etagOf(offer.versjon),
        ...intent,
      }),
    );
    const { error } = this.#registering;
    const field = fieldOfCode[error?.code ?? ''];
    if (field) {
      this.#registering.clear();
      this.#errors = [contractError(field)];
      return this.#showErrors();
    }
    announceFailure(this.#host, error);
    if (error?.status === 412) this.#offers.reload();
    if (!done) return;
    this.#touched = false;
    this.#draft = undefined;
    this.#host.announce(contract.done());
    this.#offers.reload();
    await this.#context.changed();
  }

  async #showErrors(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusErrors(this.#host.renderRoot as ShadowRoot);
  }

  render(level: number): TemplateResult | typeof nothing {
    const sak = this.#context.sak();
    if (!sak || !hasOffers(sak)) return nothing;
    return html`<section class="tilbudene">
      ${heading(level, offers.heading(), { size: 'xs' })}
      ${problem(this.#withdrawing.error, { level: level + 1 })}
      ${renderTilstand({
        resource: this.#offers,
        level: level + 1,
        content: (items) => html`${items.map((offer) => this.#offer(offer, level + 1))}`,
        skeleton: () => skeletonRows(2),
        empty: (items) =>
          items.length === 0 ? { icon: house, title: offers.none(), help: offers.noneHelp() } : undefined,
        noAccess: page.noAccess(),
      })}
    </section>`;
  }

  #offer(offer: Tilbud, level: number): TemplateResult {
    const { bolig, status, svarfrist, besvart, avslagsgrunn, match } = offer;
    const rent = bolig.manedsleie === undefined ? undefined : formatKroner(bolig.manedsleie);
    const rooms = bolig.antallSoverom === undefined ? undefined : offers.bedrooms(bolig.antallSoverom);
    const open = status === 'SENDT' || status === 'AKSEPTERT';
    const when = besvart
      ? offers.answered(formatDate(today(new Date(besvart))))
      : offers.deadline(formatDate(svarfrist));
    return html`<article class="ds-card tilbud" data-color="neutral">
        <header>
          ${heading(level, text(addressLine(bolig)), { size: '2xs' })}
          <span class="ds-tag" data-color=${colours[status]}
            ><span>${text(offerStatusLabels[status]())}</span></span
          >
        </header>
        <p class="fakta">${text([rooms, rent, when].filter(Boolean).join(' · '))}</p>
        ${avslagsgrunn ? html`<p>${text(offers.reason(avslagsgrunn))}</p>` : nothing}
        <ul class="match">
          ${match.map(
            ({ krav, oppfylt }) =>
              html`<li data-oppfylt=${oppfylt}>
                ${icon(metIcons[oppfylt])}<span
                  >${text(`${requirementLabels[krav]()}: ${metLabels[oppfylt]()}`)}</span
                >
              </li>`,
          )}
        </ul>
        ${
          open && can(this.#context, 'TREKK_TILBUD')
            ? html`<button
                class="ds-button"
                data-variant="secondary"
                type="button"
                @click=${() => this.#withdraw(offer)}
              >
                <span>${offers.withdraw()}</span>
              </button>`
            : nothing
        }
      </article>
      ${status === 'AKSEPTERT' && can(this.#context, 'REGISTRER_KONTRAKT') ? this.#contractForm(offer, level) : nothing}
      ${status === 'KONTRAKT_SIGNERT' ? signed(offer, level) : nothing}`;
  }

  #contractForm(offer: Tilbud, level: number): TemplateResult {
    const draft = this.#draftFor(offer);
    return html`<form
      class="skjema kontrakt"
      novalidate
      @submit=${(event: Event) => this.#register(event, offer)}
    >
      ${heading(level, contract.heading(), { size: '2xs' })}
      <p class="hjelp">${text(contract.help(addressLine(offer.bolig)))}</p>
      ${contractFields({
        draft,
        errors: new Map(this.#errors.map(({ id, message }) => [id, message])),
        onChange: (change, field) => this.#change(change, field),
      })}
      ${errorSummary(this.#errors, level + 1)} ${problem(this.#registering.error, { level: level + 1 })}
      <div class="knapper">
        <button class="ds-button" type="submit"><span>${contract.save()}</span></button>
      </div>
    </form>`;
  }
}

const signed = ({ bolig }: Tilbud, level: number) =>
  html`<div class="ds-alert problem" data-color="success">
    ${heading(level, contract.done(), { size: '2xs' })}
    <p>${text(contract.doneHelp(addressLine(bolig)))}</p>
  </div>`;
