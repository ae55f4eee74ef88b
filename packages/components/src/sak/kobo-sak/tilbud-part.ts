import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Sak, Tilbud, TilbudStatus } from '@kobo-bolig/contract';
import { hentTilbudsgrunnlag, listTilbud, opprettTilbud, trekkTilbud } from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { addressLine } from '../../bolig/address.ts';
import { bedroomText } from '../../bolig/labels.ts';
import { matchList } from '../../bolig/match.ts';
import { Action } from '../../felt/action.ts';
import { focusField } from '../../felt/error-summary.ts';
import { problem } from '../../felt/problem.ts';
import { house } from '../../icons/icons.gen.ts';
import { formatDate, formatWeekday, today } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { formatKroner } from '../../texts/numbers.ts';
import { applicant } from '../../texts/person.ts';
import { text } from '../../texts/text.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { facts } from './facts.ts';
import { reach } from './kontakt.ts';
import { ContractPart } from './kontrakt-part.ts';
import { TENANCY_HEADING, TenancyPart } from './leieforhold.ts';
import { announceFailure, can, type CaseContext, type CaseHost, where } from './part.ts';
import { offers, offerStatusLabels } from './tilbud-wording.ts';
import { confirm, page } from './wording.ts';

const colours: Record<TilbudStatus, 'info' | 'success' | 'neutral'> = {
  KLARGJORT: 'neutral',
  SENDT: 'info',
  AKSEPTERT: 'success',
  AVSLAATT: 'neutral',
  FRIST_UTLOEPT: 'neutral',
  TRUKKET: 'neutral',
  KONTRAKT_SIGNERT: 'success',
};

const HEADING = 'tilbudene-overskrift';

/** The case waits for a home, or has been offered one. */
const hasOffers = ({ status, hendelser }: Sak): boolean =>
  status === 'VENTELISTE' || hendelser.some(({ type }) => type === 'TILBUD_SENDT');

/** Nobody answered in time, and the home waits until somebody has been in touch. */
const isHeld = ({ status, boligHoldes }: Tilbud): boolean => status === 'FRIST_UTLOEPT' && boligHoldes;

const action = (words: string, act: () => Promise<void>): TemplateResult =>
  html`<button class="ds-button" data-variant="secondary" type="button" @click=${act}>
    <span>${text(words)}</span>
  </button>`;

/** The offers of a case and, when one is accepted, its contract. */
export class TilbudPart implements ReactiveController {
  readonly #host: CaseHost;
  readonly #context: CaseContext;
  readonly #offers: Resource<readonly Tilbud[]>;
  readonly #withdrawing: Action;
  readonly #reoffering: Action;
  readonly #contract: ContractPart;
  readonly #tenancy: TenancyPart;
  #toTenancy = false;

  constructor(host: CaseHost, context: CaseContext, isShown: () => boolean) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
    this.#withdrawing = new Action(host);
    this.#reoffering = new Action(host);
    this.#contract = new ContractPart(host, context, (done) => void this.#settled(done));
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
    this.#tenancy = new TenancyPart(host, context, this.#signed);
  }

  /** The newest of the signed. */
  readonly #signed = (): Tilbud | undefined =>
    this.#offers.data?.find(({ status }) => status === 'KONTRAKT_SIGNERT');

  reload(): void {
    this.#offers.reload();
  }

  async #withdraw(offer: Tilbud): Promise<void> {
    const { client, sak } = where(this.#context);
    const name = applicant(sak.soeker);
    const { heading, body, verb, done } = isHeld(offer)
      ? {
          heading: confirm.releaseHeading(addressLine(offer.bolig)),
          body: confirm.releaseBody(name),
          verb: offers.release(),
          done: offers.released(),
        }
      : {
          heading: confirm.withdrawHeading(addressLine(offer.bolig), name),
          body: confirm.withdrawBody(),
          verb: offers.withdraw(),
          done: offers.withdrawn(),
        };
    if (!(await this.#context.confirm.ask({ heading, body, confirm: verb }))) return;
    const answer = await this.#withdrawing.run(offer.tilbudId, (intent) =>
      call(client, trekkTilbud, {
        path: { tilbudId: offer.tilbudId },
        etag: etagOf(offer.versjon),
        ...intent,
      }),
    );
    await this.#acted(this.#withdrawing, answer && done);
  }

  /** The same home with a new deadline, and with the reason it was offered for the first time. */
  async #reoffer({ bolig, avvikBegrunnelse }: Tilbud): Promise<void> {
    const { client, sak } = where(this.#context);
    const path = { sakId: sak.sakId };
    const boligId = bolig.koboId;
    const grounds = await this.#reoffering.run(boligId, () =>
      call(client, hentTilbudsgrunnlag, { path, query: { boligId } }),
    );
    if (!grounds) return void announceFailure(this.#host, this.#reoffering.error);
    const svarfrist = grounds.data.svarfristForeslaatt;
    const deadline = formatWeekday(svarfrist, getKoboLocale());
    const yes = await this.#context.confirm.ask({
      heading: confirm.reofferHeading(addressLine(bolig), applicant(sak.soeker)),
      body: confirm.reofferBody(deadline),
      confirm: offers.reoffer(),
    });
    if (!yes) return;
    const body = { boligId, svarfrist, ...(avvikBegrunnelse && { avvikBegrunnelse }) };
    const answer = await this.#reoffering.run(body, (intent) =>
      call(client, opprettTilbud, { path, body, ...intent }),
    );
    await this.#acted(this.#reoffering, answer && offers.reoffered(deadline));
  }

  /** Reads the offers also when it was refused: most often because the applicant or a colleague was first. */
  async #acted({ error }: Action, done: string | undefined): Promise<void> {
    announceFailure(this.#host, error);
    if (done) this.#host.announce(done);
    this.#offers.reload();
    await this.#context.changed();
    // The button that was pressed is gone with what it did.
    if (done) focusField(this.#host.renderRoot as ShadowRoot, HEADING);
  }

  async #settled(done: boolean): Promise<void> {
    this.#toTenancy = done;
    this.#offers.reload();
    await this.#context.changed();
  }

  /** Focus goes with what took the form's place. */
  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!this.#toTenancy || !root.getElementById(TENANCY_HEADING)) return;
    this.#toTenancy = false;
    focusField(root, TENANCY_HEADING);
  }

  render(level: number): TemplateResult | typeof nothing {
    const sak = this.#context.sak();
    if (!sak || !hasOffers(sak)) return nothing;
    return html`<section class="tilbudene">
      ${heading(level, offers.heading(), { size: 'xs', id: HEADING, focusable: true })}
      ${this.#problem(this.#withdrawing, level + 1)} ${this.#problem(this.#reoffering, level + 1)}
      ${this.#mayRegister() ? nothing : this.#contract.problem(level + 1)}
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

  #problem(action: Action, level: number): unknown {
    const { error } = action;
    const outdated = error?.status === 412;
    const unmet = error?.code === 'KRAV_IKKE_OPPFYLT';
    return problem(error, {
      level,
      logIn: () => this.#host.logIn(() => action.clear()),
      title: outdated ? offers.changed() : undefined,
      detail: outdated ? offers.changedHelp() : unmet ? offers.needsReason() : undefined,
    });
  }

  /** The form stands where an offer is accepted. */
  #mayRegister(): boolean {
    const accepted = this.#offers.data?.some(({ status }) => status === 'AKSEPTERT') ?? false;
    return accepted && can(this.#context, 'REGISTRER_KONTRAKT');
  }

  #offer(offer: Tilbud, level: number): TemplateResult {
    const {
      bolig,
      status,
      svarfrist,
      besvart,
      avslagsgrunn,
      avvikBegrunnelse,
      kontraktAvvikBegrunnelse: departs,
      match,
    } = offer;
    const rent = bolig.manedsleie === undefined ? undefined : formatKroner(bolig.manedsleie);
    const rooms = bolig.antallSoverom === undefined ? undefined : bedroomText(bolig.antallSoverom);
    const open = status === 'KLARGJORT' || status === 'SENDT' || status === 'AKSEPTERT';
    const when = besvart
      ? offers.answered(formatDate(today(new Date(besvart))))
      : svarfrist && offers.deadline(formatDate(svarfrist));
    return html`<article class="ds-card tilbud" data-color="neutral">
        <header>
          ${heading(level, text(addressLine(bolig)), { size: '2xs' })}
          <span class="ds-tag" data-color=${isHeld(offer) ? 'warning' : colours[status]}
            ><span>${text(offerStatusLabels[status]())}</span></span
          >
        </header>
        <p class="fakta">${text([rooms, rent, when].filter(Boolean).join(' · '))}</p>
        ${avslagsgrunn ? html`<p>${text(offers.reason(avslagsgrunn))}</p>` : nothing} ${matchList(match)}
        ${avvikBegrunnelse ? html`<p>${text(offers.deviation(avvikBegrunnelse))}</p>` : nothing}
        ${departs ? html`<p>${text(offers.contractDeviation(departs))}</p>` : nothing}
        ${isHeld(offer) ? this.#held(offer, level + 1) : nothing}
        ${
          open && can(this.#context, 'TREKK_TILBUD')
            ? action(offers.withdraw(), () => this.#withdraw(offer))
            : nothing
        }
      </article>
      ${status === 'AKSEPTERT' ? this.#afterYes(offer, level) : nothing}
      ${
        status === 'KONTRAKT_SIGNERT'
          ? this.#tenancy.render(offer, level, offer === this.#signed() ? TENANCY_HEADING : undefined)
          : nothing
      }`;
  }

  /** Whom to get in touch with, how, and the two ways on. */
  #held(offer: Tilbud, level: number): TemplateResult {
    const { soeker } = where(this.#context).sak;
    return html`<div class="kontakt">
      ${heading(level, text(offers.held(applicant(soeker))), { size: '2xs' })}
      <p>${text(offers.heldHelp())}</p>
      ${facts(reach(soeker, this.#context.language()))}
      <div class="knapper">
        ${can(this.#context, 'TILBY_BOLIG') ? action(offers.reoffer(), () => this.#reoffer(offer)) : nothing}
        ${can(this.#context, 'TREKK_TILBUD') ? action(offers.release(), () => this.#withdraw(offer)) : nothing}
      </div>
    </div>`;
  }

  #afterYes(offer: Tilbud, level: number): TemplateResult {
    return this.#mayRegister()
      ? this.#contract.render(offer, level)
      : html`<p class="hjelp">${offers.waitsForContract()}</p>`;
  }
}
