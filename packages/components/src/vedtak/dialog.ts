import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Sak } from '@kobo-bolig/contract';
import type { KoboFeil } from '@kobo-bolig/sdk';
import { heading } from '../base/heading.ts';
import { Confirmation } from '../felt/confirmation.ts';
import { errorSummary, focusErrors, focusField } from '../felt/error-summary.ts';
import { problem, problemText } from '../felt/problem.ts';
import { uenighetsliste } from '../felt/uenighet.ts';
import { cancel, close, retry } from '../felt/wording.ts';
import { icon } from '../icons/icon.ts';
import { informationSquare } from '../icons/icons.gen.ts';
import { nameOf } from '../texts/person.ts';
import { text } from '../texts/text.ts';
import type { ResourceHost } from '../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../tilstand/tilstand.ts';
import type { Draft } from './draft.ts';
import { proposalForm, proposalText, written } from './form.ts';
import { VedtakLagretEvent } from './kobo-vedtaksdialog/events.ts';
import { fieldLabels, said } from './wording.ts';
import { type Basis, type Meeting, ProposalWriting, type WritingOptions } from './writing.ts';

interface Host extends ResourceHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  announce(message: string, how?: 'polite' | 'assertive'): void;
  logIn(again: () => unknown): void;
}

/**
 * The dialog in which a proposal is written, for elements that show it in their own root. Closing it by accident loses
 * nothing: it asks first.
 */
export class VedtaksdialogPart implements ReactiveController {
  readonly #host: Host;
  readonly #sakId: WritingOptions['sakId'];
  readonly #writing: ProposalWriting;
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #discarding: Confirmation;
  #isOpen = false;
  #focusWhenReady = false;

  constructor(host: Host, options: WritingOptions) {
    this.#host = host;
    this.#sakId = options.sakId;
    host.addController(this);
    this.#writing = new ProposalWriting(host, options);
    this.#discarding = new Confirmation(host);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  hostUpdated(): void {
    if (!this.#focusWhenReady || !this.#writing.draft || !this.#isOpen) return;
    this.#focusWhenReady = false;
    const chosen = this.#root.querySelector<HTMLElement>('input[name=resultat]:checked');
    if (chosen) chosen.focus();
    else focusField(this.#root, 'resultat');
  }

  async show(): Promise<void> {
    if (this.#isOpen) return;
    this.#writing.open();
    this.#isOpen = true;
    this.#focusWhenReady = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#dialog.value?.showModal();
    this.#host.requestUpdate();
  }

  /** Closes, and asks first when something would be lost. */
  async close(): Promise<void> {
    if (!this.#isOpen) return;
    if (this.#writing.isDirty) {
      const discard = await this.#discarding.ask({
        heading: said.discardHeading(),
        body: said.discardBody(),
        confirm: said.discard(),
        cancel: said.keepWriting(),
        loud: 'cancel',
      });
      if (!discard) return;
      this.#writing.forget();
    }
    this.#shut();
  }

  /** At once, and not when the browser gets round to saying so: it may be opened again before that. */
  #shut(): void {
    this.#isOpen = false;
    this.#writing.close();
    this.#dialog.value?.close();
    this.#host.requestUpdate();
  }

  async #save(): Promise<void> {
    const sakId = this.#sakId();
    const outcome = await this.#writing.save();
    const { error } = this.#writing.saving;
    if (outcome === 'saved' && sakId) {
      this.#shut();
      this.#host.announce(said.saved());
      this.#host.dispatchEvent(new VedtakLagretEvent({ sakId }));
    } else if (outcome === 'wrong') {
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      focusErrors(this.#root);
    } else if (outcome === 'failed' && error) {
      this.#host.announce(problemText(error), 'assertive');
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#root.querySelector('.forslag .bunn .problem')?.scrollIntoView({ block: 'nearest' });
    }
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  #useNewer(): void {
    this.#writing.useNewer();
    focusField(this.#root, 'resultat');
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
    if (event.target === this.#dialog.value && this.#isOpen && !this.#dialog.value?.open) this.#shut();
  };

  render(): TemplateResult {
    const sak = this.#writing.basis.data?.sak;
    return html`<dialog
        class="ds-dialog forslag fyller"
        aria-labelledby="forslag-overskrift"
        data-size="sm"
        @keydown=${this.#keydown}
        @cancel=${this.#cancel}
        @close=${this.#closed}
        ${ref(this.#dialog)}
      >
        ${this.#isOpen ? this.#content(sak) : nothing}
      </dialog>
      ${this.#discarding.render()}`;
  }

  #content(sak: Sak | undefined): TemplateResult {
    return html`<div class="ds-dialog__block hode">
        <p class="om">
          ${sak ? html`<span>${text(nameOf(sak.soeker))}</span><span>${text(said.caseNumber(sak.saksnummer))}</span>` : nothing}
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
        resource: this.#writing.basis,
        level: 3,
        content: (basis) => this.#form(basis),
        skeleton: () => html`<div class="ds-dialog__block">${skeletonRows(5)}</div>`,
        noAccess: said.noAccess(),
      })}`;
  }

  #form({ sak, vedtak, kartlagt }: Basis): unknown {
    const { draft, errors, saving } = this.#writing;
    if (!draft) return nothing;
    const { running } = saving;
    return html`<form novalidate @submit=${this.#submit}>
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
          kartlagt,
          antallBarn: sak.husstand.barn + Number(vedtak?.mangler.includes('/barnetsBeste/ikkeHoert') ?? 0),
          errors: new Map(errors.map(({ id, message }) => [id, message])),
          onChange: (change, field) => this.#writing.change(change, field),
        })}
      </div>
      <div class="ds-dialog__block bunn">
        ${errorSummary(errors, 3)} ${this.#fault()}
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

  #fault(): unknown {
    const { meeting, isOutdated, saving } = this.#writing;
    const { error } = saving;
    if (meeting && error) return this.#conflict(meeting, error);
    if (!isOutdated) return problem(error, { level: 3, logIn: () => this.#host.logIn(() => this.#save()) });
    return problem(error, {
      level: 3,
      detail: said.conflictUnread(),
      actions: html`<button
        class="ds-button"
        data-variant="secondary"
        type="button"
        @click=${() => this.#writing.findNewer()}
      >
        <span>${retry()}</span>
      </button>`,
    });
  }

  #conflict({ newer, stored, taken, clashes }: Meeting, error: KoboFeil): unknown {
    const { draft } = this.#writing;
    const names = (Object.keys(fieldLabels) as (keyof Draft)[]).filter((field) => taken.includes(field));
    const both = clashes.map((field) => ({
      label: fieldLabels[field](),
      stored: written(stored, field) || said.empty(),
      mine: (draft && written(draft, field)) || said.empty(),
    }));
    return problem(error, {
      level: 3,
      title: said.conflict(newer.foreslaattAv.navn),
      detail: said.conflictHelp(),
      about: html`${names.length > 0 ? html`<p>${text(said.conflictTaken(names.map((field) => fieldLabels[field]()).join(', ')))}</p>` : nothing}
      ${both.length > 0 ? html`<p>${text(said.conflictBoth())}</p>` : nothing} ${uenighetsliste(both)}`,
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
