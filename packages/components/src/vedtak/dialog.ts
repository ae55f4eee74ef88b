import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Sak, Vedtak } from '@kobo-bolig/contract';
import {
  hentKartlegging,
  hentSak,
  hentVedtak,
  lagreVedtaksforslag,
  opprettVedtaksforslag,
} from '@kobo-bolig/contract/client';
import { call, etagOf, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import { heading } from '../base/heading.ts';
import { Action } from '../felt/action.ts';
import { Confirmation } from '../felt/confirmation.ts';
import { errorSummary, type FieldError, focusErrors, focusField } from '../felt/error-summary.ts';
import { problem, problemText } from '../felt/problem.ts';
import { cancel, close } from '../felt/wording.ts';
import { icon } from '../icons/icon.ts';
import { informationSquare } from '../icons/icons.gen.ts';
import { text } from '../texts/text.ts';
import { Resource, type ResourceHost } from '../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../tilstand/tilstand.ts';
import { bodyOf, type Draft, draftOf, errorsOf, isSame } from './draft.ts';
import { proposalForm, proposalText } from './form.ts';
import { VedtakLagretEvent } from './kobo-vedtaksdialog/events.ts';
import { said } from './wording.ts';

interface Host extends ResourceHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  announce(message: string, how?: 'polite' | 'assertive'): void;
}

interface Options {
  client: () => KoboCore | undefined;
  sakId: () => string | undefined;
}

/** What the proposal is written from. */
interface Basis {
  sak: Sak;
  vedtak: Vedtak | undefined;
  bedroomsNeeded: number | null;
}

/** Missing is an answer here: nobody has proposed anything yet. */
async function proposalOf(
  client: KoboCore,
  sakId: string,
  signal?: AbortSignal,
): Promise<Vedtak | undefined> {
  const { svar, error } = await call(client, hentVedtak, { path: { sakId }, signal }).safe();
  if (error && error.status !== 404) throw error;
  return svar?.data;
}

/**
 * The dialog in which a proposal is written, for elements that show it in their own root. What is typed is kept until
 * it is saved or thrown away on purpose: through errors, a new login, somebody else's change, and closing by accident.
 */
export class VedtaksdialogPart implements ReactiveController {
  readonly #host: Host;
  readonly #options: Options;
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #basis: Resource<Basis>;
  readonly #saving: Action;
  readonly #discarding: Confirmation;
  #openings = 0;
  #open = false;
  #draft: Draft | undefined;
  #initial: Draft | undefined;
  #draftOf: string | undefined;
  #errors: readonly FieldError[] = [];
  /** What somebody else saved meanwhile. */
  #newer: Vedtak | undefined;
  #focusWhenReady = false;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#saving = new Action(host);
    this.#discarding = new Confirmation(host);
    this.#basis = new Resource<Basis>(host, {
      key: () => {
        const [client, sakId] = [options.client(), options.sakId()];
        return this.#open && client && sakId ? [client, sakId, this.#openings] : undefined;
      },
      load: (signal) => this.#load(signal),
      names: () => ({
        one: said.names.one(),
        indefinite: said.names.indefinite(),
        definite: said.names.definite(),
      }),
    });
  }

  hostUpdated(): void {
    if (!this.#focusWhenReady || !this.#draft || !this.#open) return;
    this.#focusWhenReady = false;
    const root = this.#host.renderRoot as ShadowRoot;
    const chosen = root.querySelector<HTMLElement>('input[name=resultat]:checked');
    if (chosen) chosen.focus();
    else focusField(root, 'resultat');
  }

  async show(): Promise<void> {
    if (this.#open) return;
    if (this.#draftOf !== this.#options.sakId()) this.#forget();
    this.#open = true;
    this.#openings += 1;
    this.#focusWhenReady = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#dialog.value?.showModal();
    this.#host.requestUpdate();
  }

  /** Closes, and asks first when something would be lost. */
  async close(): Promise<void> {
    if (!this.#open) return;
    if (this.#isDirty) {
      const discard = await this.#discarding.ask({
        heading: said.discardHeading(),
        body: said.discardBody(),
        confirm: said.discard(),
        cancel: said.keepWriting(),
        loud: 'cancel',
      });
      if (!discard) return;
      this.#forget();
    }
    this.#shut();
  }

  /** At once, and not when the browser gets round to saying so: it may be opened again before that. */
  #shut(): void {
    this.#open = false;
    this.#dialog.value?.close();
    this.#host.requestUpdate();
  }

  get #isDirty(): boolean {
    return !!this.#draft && !!this.#initial && !isSame(this.#draft, this.#initial);
  }

  #forget(): void {
    this.#draft = undefined;
    this.#initial = undefined;
    this.#draftOf = undefined;
    this.#errors = [];
    this.#newer = undefined;
    this.#saving.clear();
  }

  async #load(signal: AbortSignal): Promise<Basis> {
    const { client, sakId } = this.#where();
    const [{ data: sak }, vedtak] = await Promise.all([
      call(client, hentSak, { path: { sakId }, signal }),
      proposalOf(client, sakId, signal),
    ]);
    const needed =
      vedtak || sak.sakstype !== 'KOMMUNAL_BOLIG_NY'
        ? null
        : (await call(client, hentKartlegging, { path: { sakId }, signal })).data.innhold.boligbehov
            .soveromMin;
    const basis = { sak, vedtak, bedroomsNeeded: needed };
    if (!this.#isDirty) {
      this.#initial = draftOf(vedtak, needed);
      this.#draft = this.#initial;
      this.#draftOf = sakId;
    }
    return basis;
  }

  #where(): { client: KoboCore; sakId: string } {
    const [client, sakId] = [this.#options.client(), this.#options.sakId()];
    if (!client || !sakId) throw new TypeError('Neither client nor case.');
    return { client, sakId };
  }

  #change(change: Partial<Draft>, field: string): void {
    if (!this.#draft) return;
    this.#draft = { ...this.#draft, ...change };
    this.#errors = this.#errors.filter(({ id }) => id !== field);
    this.#host.requestUpdate();
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const basis = this.#basis.data;
    if (!basis || !this.#draft || this.#saving.running) return;
    const { sakstype } = basis.sak;
    this.#errors = errorsOf(this.#draft, sakstype);
    if (this.#errors.length > 0) {
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      focusErrors(this.#host.renderRoot as ShadowRoot);
      return;
    }
    const { client, sakId } = this.#where();
    const path = { sakId };
    const body = bodyOf(this.#draft, sakstype);
    const from = this.#newer ?? basis.vedtak;
    const saved = await this.#saving.run({ sakId, body, from: from?.versjon }, (intent) =>
      from
        ? call(client, lagreVedtaksforslag, { path, body, etag: etagOf(from.versjon) })
        : call(client, opprettVedtaksforslag, { path, body, ...intent }),
    );
    if (saved) this.#saved(sakId);
    else await this.#failed();
  }

  #saved(sakId: string): void {
    this.#forget();
    this.#shut();
    this.#host.announce(said.saved());
    this.#host.dispatchEvent(new VedtakLagretEvent({ sakId }));
  }

  /** Somebody else was first: show what they saved, and let the next «Lagre forslag» go over it. */
  async #failed(): Promise<void> {
    const { error } = this.#saving;
    if (!error) return;
    const first = error.status === 409 && !this.#basis.data?.vedtak;
    if (error.status === 412 || first) {
      const { client, sakId } = this.#where();
      this.#newer = await proposalOf(client, sakId).catch((reason: unknown) => {
        if (!isKoboError(reason)) throw reason;
        return undefined;
      });
    }
    this.#host.announce(problemText(error), 'assertive');
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot)
      .querySelector('.forslag .problem')
      ?.scrollIntoView({ block: 'nearest' });
  }

  #useNewer(): void {
    const basis = this.#basis.data;
    if (!basis || !this.#newer) return;
    this.#initial = draftOf(this.#newer, basis.bedroomsNeeded);
    this.#draft = this.#initial;
    this.#basis.set({ ...basis, vedtak: this.#newer });
    this.#newer = undefined;
    this.#saving.clear();
    focusField(this.#host.renderRoot as ShadowRoot, 'resultat');
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Else the browser closes by itself when Escape comes twice.
    event.preventDefault();
    void this.close();
  };

  readonly #cancel = (event: Event): void => {
    if (event.target !== this.#dialog.value) return;
    event.preventDefault();
    void this.close();
  };

  readonly #closed = (event: Event): void => {
    if (event.target === this.#dialog.value && this.#open && !this.#dialog.value?.open) this.#shut();
  };

  render(): TemplateResult {
    const sak = this.#basis.data?.sak;
    return html`<dialog
        class="ds-dialog forslag"
        aria-labelledby="forslag-overskrift"
        data-size="sm"
        @keydown=${this.#keydown}
        @cancel=${this.#cancel}
        @close=${this.#closed}
        ${ref(this.#dialog)}
      >
        ${this.#open ? this.#content(sak) : nothing}
      </dialog>
      ${this.#discarding.render()}`;
  }

  #content(sak: Sak | undefined): TemplateResult {
    return html`<div class="ds-dialog__block hode">
        <p class="om">
          ${sak ? html`<span>${text(sak.soeker.navn)}</span><span>${text(said.caseNumber(sak.saksnummer))}</span>` : nothing}
        </p>
        ${heading(2, said.heading(), { size: 'xs', id: 'forslag-overskrift' })}
        <button
          class="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          data-command="close"
          type="button"
          aria-label=${close()}
          @click=${() => this.close()}
        ></button>
      </div>
      ${renderTilstand({
        resource: this.#basis,
        level: 3,
        content: (basis) => this.#form(basis),
        skeleton: () => html`<div class="ds-dialog__block">${skeletonRows(5)}</div>`,
        noAccess: said.noAccess(),
      })}`;
  }

  #form({ sak, vedtak }: Basis): unknown {
    const draft = this.#draft;
    if (!draft) return nothing;
    const { running, error } = this.#saving;
    return html`<form novalidate @submit=${(event: Event) => this.#save(event)}>
      <div class="ds-dialog__block skjema">
        ${
          vedtak?.returnertBegrunnelse
            ? html`<div class="ds-alert problem" data-color="info">
                ${heading(3, said.returned(), { size: '2xs' })}
                <p>${text(vedtak.returnertBegrunnelse)}</p>
              </div>`
            : nothing
        }
        ${proposalForm({
          draft,
          sakstype: sak.sakstype,
          errors: new Map(this.#errors.map(({ id, message }) => [id, message])),
          onChange: (change, field) => this.#change(change, field),
        })}
      </div>
      <div class="ds-dialog__block bunn">
        ${errorSummary(this.#errors, 3)}
        ${this.#newer && error ? this.#conflict(this.#newer, error) : problem(error, { level: 3 })}
        <div class="knapper">
          <button class="ds-button" type="submit">
            <span>${text(running ? said.saving() : said.save())}</span>
          </button>
          <button class="ds-button" data-variant="secondary" type="button" @click=${() => this.close()}>
            <span>${cancel()}</span>
          </button>
        </div>
        <p class="merknad">${icon(informationSquare)}<span>${said.nothingSent()}</span></p>
      </div>
    </form>`;
  }

  #conflict(newer: Vedtak, error: NonNullable<Action['error']>): unknown {
    return problem(error, {
      level: 3,
      title: said.conflict(newer.foreslaattAv.navn),
      detail: said.conflictHelp(),
      actions: html`<button
          class="ds-button"
          data-variant="secondary"
          type="button"
          @click=${() => this.#useNewer()}
        >
          <span>${said.conflictUse()}</span>
        </button>
        <details class="lagret">
          <summary>${said.conflictShow()}</summary>
          ${proposalText(newer.innhold, said.empty())}
        </details>`,
    });
  }
}
