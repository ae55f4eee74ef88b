import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { OekonomiskSituasjon } from '@kobo-bolig/contract';
import { hentOekonomi, innhentOekonomi } from '@kobo-bolig/contract/client';
import { call } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { Action } from '../../felt/action.ts';
import { feltStyles } from '../../felt/felt.styles.ts';
import { problem, problemText } from '../../felt/problem.ts';
import { retry } from '../../felt/wording.ts';
import { icon } from '../../icons/icon.ts';
import { arrowsCirclepath, exclamationmarkTriangle, tasklist } from '../../icons/icons.gen.ts';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { alert } from '../../styles/ds/alert.gen.ts';
import { button } from '../../styles/ds/button.gen.ts';
import { card } from '../../styles/ds/card.gen.ts';
import { heading as headingStyles } from '../../styles/ds/heading.gen.ts';
import { link } from '../../styles/ds/link.gen.ts';
import { skeleton } from '../../styles/ds/skeleton.gen.ts';
import { table } from '../../styles/ds/table.gen.ts';
import { tag } from '../../styles/ds/tag.gen.ts';
import { ds } from '../../styles/ds.ts';
import { formatDate, formatTime, today } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { text } from '../../texts/text.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, type TilstandMessage } from '../../tilstand/tilstand.ts';
import { tilstandStyles } from '../../tilstand/tilstand.styles.ts';
import { householdCard } from '../household.ts';
import { personCard } from '../person.ts';
import { names, said } from '../wording.ts';
import { OekonomiHentetEvent } from './events.ts';
import { chartStyles } from '../chart.styles.ts';
import { styles } from './kobo-oekonomisk-situasjon.styles.ts';

/**
 * The economy of the household in a case as Skatteetaten knows it: income per month over the last six complete
 * months, and debt, wealth, other income and deductions from the last available tax settlement, for the household
 * together and for each adult. Shows what was last fetched and lets the case worker fetch anew. When a register does
 * not answer, what was fetched before stands.
 *
 * @summary The household's income, debt and wealth, with source and year.
 * @fires {OekonomiHentetEvent} kobo-oekonomi-hentet - The registers have answered and the answer is stored.
 * @csspart root - The container of everything the element shows.
 * @since 0.1
 * @status stable
 */
export class KoboOekonomiskSituasjon extends KoboDataElement {
  static override readonly tag = 'kobo-oekonomisk-situasjon';
  static override readonly textBundles = ['oekonomi'];
  static override styles = [
    ...ds(alert, button, card, headingStyles, link, skeleton, table, tag),
    tilstandStyles,
    feltStyles,
    chartStyles,
    styles,
  ];

  /** The case whose household is shown. */
  @property({ attribute: 'sak-id' }) sakId: string | undefined;

  /** The reader can look, but does not fetch: another's case, or one that is decided. */
  @property({ type: Boolean, attribute: 'bare-les' }) bareLes = false;

  readonly #situation = new Resource<OekonomiskSituasjon>(this, {
    key: () => (this.klient && this.sakId ? [this.klient, this.sakId] : undefined),
    load: async (signal) => {
      const { klient, sakId } = this;
      if (!klient || !sakId) throw new TypeError('Nothing to fetch.');
      return (await call(klient, hentOekonomi, { path: { sakId }, signal })).data;
    },
    names,
  });
  readonly #fetching = new Action(this);

  /** Asks the registers anew, as the button does. What stands is kept until the answer is there. */
  async hentPaaNytt(): Promise<void> {
    const { klient, sakId } = this;
    if (!klient || !sakId) return;
    const answer = await this.#fetching.run(sakId, (intent) =>
      call(klient, innhentOekonomi, { path: { sakId }, ...intent, timeout: 60_000 }),
    );
    const { error } = this.#fetching;
    if (error) this.announce(problemText(error), 'assertive');
    // The host may have moved on to another case meanwhile.
    if (!answer || sakId !== this.sakId) return;
    this.#situation.set(answer.data);
    this.announce(said.done());
    this.dispatchEvent(new OekonomiHentetEvent({ sakId }));
  }

  protected override renderContent(): TemplateResult {
    const { data } = this.#situation;
    const years = data?.husstand?.skatteaar ?? [];
    return html`<div class="oekonomi" data-size="sm">
      <header class="topp">
        <div>
          <div class="tittel">
            ${heading(this.headingLevel, said.heading(), { size: 'xs' })}
            ${years.length > 1 ? html`<span class="ds-tag" data-color="warning">${icon(exclamationmarkTriangle)}<span>${text(said.differentYears())}</span></span>` : nothing}
          </div>
          ${data?.hentet ? html`<p class="hentet">${text(this.#fetchedLine(data.hentet, data.hjemmel))}</p>` : nothing}
        </div>
        ${data?.hentet && !this.bareLes ? this.#fetchButton(said.fetchAgain()) : nothing}
        <p class="forklaring">${said.explanation()}</p>
      </header>
      ${problem(this.#fetching.error, { level: this.headingLevel + 1, actions: this.#retryButton() })}
      ${renderTilstand({
        resource: this.#situation,
        level: this.headingLevel + 1,
        content: (situation) => this.#content(situation),
        skeleton: placeholder,
        empty: (situation) => (situation.hentet === null ? this.#never(situation) : undefined),
        noAccess: said.noAccess(),
      })}
    </div>`;
  }

  #content(situation: OekonomiskSituasjon): TemplateResult {
    const level = this.headingLevel + 1;
    const { husstand, personer } = situation;
    const newestYear = husstand && husstand.skatteaar.length > 1 ? husstand.skatteaar.at(-1) : undefined;
    return html`<div class="innhold">
      ${husstand ? householdCard(situation, husstand, level) : nothing}
      <div class="personer">${personer.map((person) => personCard(person, { level, newestYear }))}</div>
    </div>`;
  }

  #never({ hjemmel }: OekonomiskSituasjon): TilstandMessage {
    const fetching = this.#fetching.running;
    return {
      icon: tasklist,
      title: said.never(),
      help: this.bareLes ? `${said.neverHelp(hjemmel)} ${said.neverReadOnly()}` : said.neverHelp(hjemmel),
      action: this.bareLes
        ? undefined
        : {
            label: fetching ? said.fetching() : said.fetchFirst(),
            run: () => void this.hentPaaNytt(),
          },
    };
  }

  #fetchedLine(fetched: string, basis: string): string {
    const day = formatDate(today(new Date(fetched)));
    return said.fetched(`${day} ${formatTime(fetched, getKoboLocale())}`, basis);
  }

  #fetchButton(label: string): TemplateResult {
    const { running } = this.#fetching;
    return html`<button
      class="ds-button hent"
      data-variant="secondary"
      type="button"
      aria-busy=${running ? 'true' : nothing}
      @click=${() => this.hentPaaNytt()}
    >
      ${icon(arrowsCirclepath)}<span>${text(running ? said.fetching() : label)}</span>
    </button>`;
  }

  #retryButton(): TemplateResult {
    return html`<button
      class="ds-button"
      data-variant="secondary"
      type="button"
      @click=${() => this.hentPaaNytt()}
    >
      <span>${retry()}</span>
    </button>`;
  }
}

/** Cards where the cards will be. */
const placeholder = (): TemplateResult =>
  html`<div class="innhold">
    <div class="ds-skeleton" data-variant="rectangle"></div>
    <div class="personer">
      <div class="ds-skeleton" data-variant="rectangle"></div>
      <div class="ds-skeleton" data-variant="rectangle"></div>
    </div>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'kobo-oekonomisk-situasjon': KoboOekonomiskSituasjon;
  }
}
