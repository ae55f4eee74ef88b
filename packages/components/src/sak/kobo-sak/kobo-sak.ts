import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Sak } from '@kobo-bolig/contract';
import { hentSak, taSaken } from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { moveBetweenTabs } from '../../base/tab-keys.ts';
import { TabsInSight } from '../../base/tabs-in-sight.ts';
import { Action } from '../../felt/action.ts';
import { focusField } from '../../felt/error-summary.ts';
import { Confirmation } from '../../felt/confirmation.ts';
import { matchStyles } from '../../bolig/match.styles.ts';
import { feltStyles } from '../../felt/felt.styles.ts';
import { problem } from '../../felt/problem.ts';
import { hasUnsaved } from '../../felt/unsaved.ts';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { chartStyles } from '../../oekonomi/chart.styles.ts';
import { oekonomiStyles } from '../../oekonomi/oekonomi.styles.ts';
import { OekonomiPanel, oekonomiSheets } from '../../oekonomi/panel.ts';
import { tabs } from '../../styles/ds/tabs.gen.ts';
import { ds } from '../../styles/ds.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { text } from '../../texts/text.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { tilstandStyles } from '../../tilstand/tilstand.styles.ts';
import { VedtaksdialogPart } from '../../vedtak/dialog.ts';
import { vedtakSheets } from '../../vedtak/sheets.ts';
import { vedtakStyles } from '../../vedtak/vedtak.styles.ts';
import { KartleggingPart } from '../kartlegging/part.ts';
import {
  SakEndretEvent,
  type SakFane,
  SakFaneEvent,
  SakLukketEvent,
  SakTilbyBoligEvent,
  SakVistEvent,
} from './events.ts';
import { backButton, caseHeader, headerActions, type HeaderCommand } from './header.ts';
import { styles } from './kobo-sak.styles.ts';
import { aboutCase } from './om-saken.ts';
import { announceFailure, type CaseContext } from './part.ts';
import { type Application, interpreterLanguage, readApplication } from './soeknad.ts';
import { TilbudPart } from './tilbud-part.ts';
import { VedtakPart } from './vedtak-part.ts';
import { faneLabels, page, step } from './wording.ts';

/** Id of the message that the case could not be taken. */
const NOT_TAKEN = 'ta-problem';
const faner = Object.keys(faneLabels) as SakFane[];
const names = () => ({
  one: page.names.one(),
  indefinite: page.names.indefinite(),
  definite: page.names.definite(),
});
const isFane = (value: string): value is SakFane => faner.includes(value as SakFane);

/**
 * A case, for the case worker and for the one who decides: the application, the assessment, the household's economy,
 * the decision and the offers of homes. The header says who it is about and what to do next; what can be done is what
 * the server says this reader can do. A section is read from the server when it is opened, since each reading is
 * logged. What is typed survives errors, a new login and somebody else's change.
 *
 * @summary A case and all that is done with it.
 * @fires {SakVistEvent} kobo-sak-vist - The case is on the screen; the host may call the page by its number.
 * @fires {SakEndretEvent} kobo-sak-endret - What the reader did has moved the case on.
 * @fires {SakFaneEvent} kobo-sak-fane - The reader goes to another section.
 * @fires {SakTilbyBoligEvent} kobo-sak-tilby-bolig - The reader wants to offer a home; the host shows the homes.
 * @fires {SakLukketEvent} kobo-sak-lukket - The reader goes back to the list.
 * @fires {OekonomiHentetEvent} kobo-oekonomi-hentet - The registers have answered and the answer is stored.
 * @fires {VedtakLagretEvent} kobo-vedtak-lagret - A proposal is saved; nothing is sent to anybody.
 * @fires {VedtakSendtEvent} kobo-vedtak-sendt - The proposal is sent to the one who decides.
 * @fires {VedtakFattetEvent} kobo-vedtak-fattet - The decision is made.
 * @csspart root - The container of everything the element shows.
 * @since 0.1
 * @status stable
 */
export class KoboSak extends KoboDataElement {
  static override readonly tag = 'kobo-sak';
  static override readonly textBundles = ['sak', 'oekonomi', 'vedtak', 'bolig'];
  static override styles = [
    ...ds(...new Set([...oekonomiSheets, ...vedtakSheets, tabs])),
    tilstandStyles,
    feltStyles,
    chartStyles,
    oekonomiStyles,
    vedtakStyles,
    matchStyles,
    styles,
  ];

  /** The case to show. */
  @property({ attribute: 'sak-id' }) sakId: string | undefined;

  /** The section shown: `om`, `kartlegging`, `oekonomi` or `vedtak`. Follows the reader. */
  @property({ reflect: true }) fane: SakFane = 'om';

  /** Sections that have been opened; they stay, so that nothing is fetched twice and nothing typed is lost. */
  @state() private opened = new Set<SakFane>();

  /** The case the host was last told of. */
  #shown: string | undefined;
  readonly #confirm = new Confirmation(this);
  readonly #taking = new Action(this);
  readonly #case = new Resource<Sak>(this, {
    key: () => (this.klient && this.sakId ? [this.klient, this.sakId] : undefined),
    load: async (signal) => {
      const { klient, sakId } = this;
      if (!klient || !sakId) throw new TypeError('Nothing to fetch.');
      return (await call(klient, hentSak, { path: { sakId }, signal })).data;
    },
    names,
  });
  readonly #context: Omit<CaseContext, 'vedtak'> = {
    client: () => this.klient,
    sak: () => this.#case.data,
    language: () => this.#language.data,
    confirm: this.#confirm,
    changed: () => this.#changed(),
  };
  readonly #language = new Resource<string>(this, {
    key: () => {
      const code = this.#case.data?.soeker.tolkSpraak;
      return code ? [code, getKoboLocale()] : undefined;
    },
    load: () => interpreterLanguage(this.#case.data?.soeker.tolkSpraak ?? '', getKoboLocale()),
    names,
  });
  readonly #application = new Resource<Application>(this, {
    key: () => {
      const [sak, client] = [this.#case.data, this.klient];
      return this.opened.has('om') && sak?.soeknadId && client
        ? [client, sak.sakId, getKoboLocale()]
        : undefined;
    },
    load: (signal) => {
      const [sak, client] = [this.#case.data, this.klient];
      if (!sak || !client) throw new TypeError('Nothing to fetch.');
      return readApplication(client, sak, getKoboLocale(), signal);
    },
    names,
  });
  readonly #assessment = new KartleggingPart(this, {
    client: () => this.klient,
    sak: () => (this.opened.has('kartlegging') ? this.#case.data : undefined),
    confirm: this.#confirm,
    noAccess: page.noAccess,
    toEconomy: () => void this.#run('til:oekonomi'),
    onChanged: () => void this.#changed(),
  });
  readonly #economy = new OekonomiPanel(this, {
    client: () => this.klient,
    sakId: () => (this.opened.has('oekonomi') ? this.#case.data?.sakId : undefined),
    readOnly: () => !this.#case.data?.handlinger.includes('HENT_OEKONOMI'),
    yearsAreTold: true,
  });
  readonly #decision = new VedtakPart(this, this.#context, () => this.opened.has('vedtak'));
  readonly #offers = new TilbudPart(this, { ...this.#context, vedtak: () => this.#decision.vedtak }, () =>
    this.opened.has('vedtak'),
  );
  readonly #proposal = new VedtaksdialogPart(this, {
    client: () => this.klient,
    sakId: () => this.#case.data?.sakId,
  });

  constructor() {
    super();
    new TabsInSight(this);
    this.addEventListener('kobo-vedtak-lagret', () => {
      this.#decision.reload();
      void this.#changed().then(() => this.#open('vedtak'));
    });
    this.addEventListener('kobo-oekonomi-hentet', () => void this.#changed());
  }

  protected override willUpdate(): void {
    if (!isFane(this.fane)) this.fane = 'om';
    if (!this.opened.has(this.fane)) this.opened = new Set([...this.opened, this.fane]);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const sak = this.#case.data;
    if (!sak || sak.sakId === this.#shown) return;
    this.#shown = sak.sakId;
    this.dispatchEvent(new SakVistEvent({ sakId: sak.sakId, saksnummer: sak.saksnummer }));
  }

  /**
   * Stores what is stored by itself. A host asks before it takes the element away; `false` when something typed would
   * be lost, and the element says why.
   */
  async kanForlates(): Promise<boolean> {
    await this.#assessment.settle();
    return !hasUnsaved(this);
  }

  /** Reads the case again, for instance when the host has offered it a home. */
  async oppdater(): Promise<void> {
    this.#offers.reload();
    this.#decision.reload();
    await this.#changed();
  }

  /** Reads the case after something was done with it, and tells the host when that moved it on. */
  async #changed(): Promise<void> {
    const { klient, sakId } = this;
    const before = this.#case.data?.status;
    if (!klient || !sakId) return;
    const { svar } = await call(klient, hentSak, { path: { sakId } }).safe();
    if (sakId !== this.sakId) return;
    // What could not be read says so itself.
    if (!svar) return this.#case.reload();
    this.#case.set(svar.data);
    const { status } = svar.data;
    if (status !== before) this.dispatchEvent(new SakEndretEvent({ sakId, status }));
    await this.updateComplete;
  }

  #open(fane: SakFane): void {
    if (fane === this.fane) return;
    void this.#assessment.flush();
    this.fane = fane;
    this.dispatchEvent(new SakFaneEvent({ fane }));
  }

  async #take(): Promise<void> {
    const { klient } = this;
    const sak = this.#case.data;
    if (!klient || !sak) return;
    const taken = await this.#taking.run([sak.sakId, sak.versjon], (intent) =>
      call(klient, taSaken, { path: { sakId: sak.sakId }, etag: etagOf(sak.versjon), ...intent }),
    );
    announceFailure(this, this.#taking.error);
    if (taken) this.announce(step.taken());
    const { error } = this.#taking;
    if (taken || (error && error.status !== 401)) await this.#changed();
    // The button that was pressed may be gone.
    await this.updateComplete;
    if (error) focusField(this.renderRoot as ShadowRoot, NOT_TAKEN);
  }

  async #run(command: HeaderCommand): Promise<void> {
    const sakId = this.#case.data?.sakId;
    if (!sakId) return;
    switch (command) {
      case 'ta':
        return this.#take();
      case 'forslag':
        return this.#proposal.show();
      case 'send':
        return this.#decision.send();
      case 'fatt':
        return this.#decision.decide();
      case 'retur':
        return this.#decision.startReturn();
      case 'tilby':
        this.dispatchEvent(new SakTilbyBoligEvent({ sakId }));
        return;
      default: {
        const fane = command.slice('til:'.length) as SakFane;
        this.#open(fane);
        await this.updateComplete;
        this.renderRoot.querySelector<HTMLElement>(`#fane-${fane}`)?.focus();
      }
    }
  }

  protected override renderContent(): TemplateResult {
    return html`<div class="sak" data-size="sm">
      ${backButton(() => this.sakId && this.dispatchEvent(new SakLukketEvent({ sakId: this.sakId })))}
      ${renderTilstand({
        resource: this.#case,
        level: this.headingLevel,
        content: (sak) => this.#content(sak),
        skeleton: () => skeletonRows(6),
        noAccess: page.noAccess(),
      })}
      ${this.#proposal.render()} ${this.#confirm.render()}
    </div>`;
  }

  #content(sak: Sak): TemplateResult {
    return html`${caseHeader(sak, {
        level: this.headingLevel,
        actions: headerActions(sak, this.fane, this.#decision.vedtak),
        onCommand: (command) => void this.#run(command),
      })}
      ${problem(this.#taking.error, {
        level: this.headingLevel + 1,
        id: NOT_TAKEN,
        logIn: () => this.logIn(() => this.#take()),
      })}
      <div class="ds-tabs">
        <div role="tablist" aria-label=${page.tabs()} @keydown=${moveBetweenTabs}>
          ${faner.map((fane) => this.#tab(fane))}
        </div>
        ${faner.map((fane) => this.#panel(fane, sak))}
      </div>`;
  }

  #tab(fane: SakFane): TemplateResult {
    const selected = fane === this.fane;
    return html`<button
      role="tab"
      type="button"
      id=${`fane-${fane}`}
      aria-selected=${selected ? 'true' : 'false'}
      aria-controls=${`panel-${fane}`}
      tabindex=${selected ? 0 : -1}
      @click=${() => this.#open(fane)}
    >
      <span>${text(faneLabels[fane]())}</span>
    </button>`;
  }

  #panel(fane: SakFane, sak: Sak): TemplateResult {
    return html`<div
      role="tabpanel"
      id=${`panel-${fane}`}
      aria-labelledby=${`fane-${fane}`}
      ?hidden=${fane !== this.fane}
    >
      ${this.opened.has(fane) ? this.#section(fane, sak) : nothing}
    </div>`;
  }

  #section(fane: SakFane, sak: Sak): unknown {
    const level = this.headingLevel + 1;
    switch (fane) {
      case 'om':
        return aboutCase(sak, { application: this.#application, language: this.#language.data, level });
      case 'kartlegging':
        return this.#assessment.render(level);
      case 'oekonomi':
        return this.#economy.render(level);
      case 'vedtak':
        return html`<div class="vedtak">${this.#decision.render(level)} ${this.#offers.render(level)}</div>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-sak': KoboSak;
  }
}
