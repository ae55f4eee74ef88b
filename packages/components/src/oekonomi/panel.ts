import { html, nothing, type TemplateResult } from 'lit';
import type { OekonomiskSituasjon } from '@kobo-bolig/contract';
import { hentOekonomi, innhentOekonomi } from '@kobo-bolig/contract/client';
import { call, type KoboCore } from '@kobo-bolig/sdk';
import { heading } from '../base/heading.ts';
import { Action } from '../felt/action.ts';
import { focusField } from '../felt/error-summary.ts';
import { problem, problemText } from '../felt/problem.ts';
import { retry } from '../felt/wording.ts';
import { icon } from '../icons/icon.ts';
import { arrowsCirclepath, exclamationmarkTriangle, tasklist } from '../icons/icons.gen.ts';
import { alert } from '../styles/ds/alert.gen.ts';
import { button } from '../styles/ds/button.gen.ts';
import { card } from '../styles/ds/card.gen.ts';
import { heading as headingStyles } from '../styles/ds/heading.gen.ts';
import { link } from '../styles/ds/link.gen.ts';
import { skeleton } from '../styles/ds/skeleton.gen.ts';
import { table } from '../styles/ds/table.gen.ts';
import { tag } from '../styles/ds/tag.gen.ts';
import { formatDate, formatTime, today } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { text } from '../texts/text.ts';
import { Resource, type ResourceHost } from '../tilstand/resource.ts';
import { renderTilstand, type TilstandMessage } from '../tilstand/tilstand.ts';
import { householdCard } from './household.ts';
import { OekonomiHentetEvent } from './kobo-oekonomisk-situasjon/events.ts';
import { personCard } from './person.ts';
import { names, said } from './wording.ts';

/** What of Designsystemet the panel uses. */
export const oekonomiSheets = [alert, button, card, headingStyles, link, skeleton, table, tag];

interface Host extends ResourceHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  announce(message: string, how?: 'polite' | 'assertive'): void;
  logIn(again: () => unknown): void;
}

interface Options {
  client: () => KoboCore | undefined;
  /** Nothing is read before there is one: each reading is logged. */
  sakId: () => string | undefined;
  /** The reader can look, but does not fetch. */
  readOnly: () => boolean;
  /** The host itself warns, on all its sections, that the tax years differ. */
  yearsAreTold?: boolean;
}

const HEADING = 'oekonomi-overskrift';

/** The economy of a case's household, for elements that show it in their own root. Pair with `oekonomiStyles`. */
export class OekonomiPanel {
  readonly #host: Host;
  readonly #options: Options;
  readonly #situation: Resource<OekonomiskSituasjon>;
  readonly #fetching: Action;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    this.#situation = new Resource<OekonomiskSituasjon>(host, {
      key: () => {
        const key = [options.client(), options.sakId()];
        return key.every(Boolean) ? key : undefined;
      },
      load: async (signal) => {
        const { client, sakId } = this.#where();
        return (await call(client, hentOekonomi, { path: { sakId }, signal })).data;
      },
      names,
    });
    this.#fetching = new Action(host);
  }

  /** Asks the registers anew. What stands is kept until the answer is there. */
  async fetchAnew(): Promise<void> {
    if (!this.#options.client() || !this.#options.sakId()) return;
    const { client, sakId } = this.#where();
    const root = this.#host.renderRoot as ShadowRoot;
    const pressed = root.activeElement;
    const answer = await this.#fetching.run(sakId, (intent) =>
      call(client, innhentOekonomi, { path: { sakId }, ...intent, timeout: 60_000 }),
    );
    const { error } = this.#fetching;
    if (error) this.#host.announce(problemText(error), 'assertive');
    // The host may have moved on to another case meanwhile.
    if (!answer || sakId !== this.#options.sakId()) return;
    this.#situation.set(answer.data);
    this.#host.announce(said.done());
    this.#host.dispatchEvent(new OekonomiHentetEvent({ sakId }));
    await this.#host.updateComplete;
    // The first fetch takes its button away, and so does trying again.
    if (pressed && !pressed.isConnected) focusField(root, HEADING);
  }

  render(level: number): TemplateResult {
    const { data } = this.#situation;
    const years = data?.husstand?.skatteaar ?? [];
    return html`<div class="oekonomi" data-size="sm">
      <header class="topp">
        <div>
          <div class="tittel">
            ${heading(level, said.heading(), { size: 'xs', id: HEADING, focusable: true })}
            ${
              years.length > 1 && !this.#options.yearsAreTold
                ? html`<span class="ds-tag" data-color="warning"
                    >${icon(exclamationmarkTriangle)}<span>${text(said.differentYears())}</span></span
                  >`
                : nothing
            }
          </div>
          ${data?.hentet ? html`<p class="hentet">${text(this.#fetchedLine(data.hentet, data.hjemmel))}</p>` : nothing}
        </div>
        ${data?.hentet && !this.#options.readOnly() ? this.#fetchButton() : nothing}
        <p class="forklaring">${said.explanation()}</p>
      </header>
      ${problem(this.#fetching.error, {
        level: level + 1,
        actions: this.#retryButton(),
        logIn: () => this.#host.logIn(() => this.fetchAnew()),
      })}
      ${renderTilstand({
        resource: this.#situation,
        level: level + 1,
        content: (situation) => content(situation, level + 1),
        skeleton: placeholder,
        empty: (situation) => (situation.hentet === null ? this.#never(situation) : undefined),
        noAccess: said.noAccess(),
      })}
    </div>`;
  }

  #where(): { client: KoboCore; sakId: string } {
    const [client, sakId] = [this.#options.client(), this.#options.sakId()];
    if (!client || !sakId) throw new TypeError('Neither client nor case.');
    return { client, sakId };
  }

  #never({ hjemmel }: OekonomiskSituasjon): TilstandMessage {
    const readOnly = this.#options.readOnly();
    return {
      icon: tasklist,
      title: said.never(),
      help: readOnly ? `${said.neverHelp(hjemmel)} ${said.neverReadOnly()}` : said.neverHelp(hjemmel),
      action: readOnly
        ? undefined
        : {
            label: this.#fetching.running ? said.fetching() : said.fetchFirst(),
            run: () => void this.fetchAnew(),
          },
    };
  }

  #fetchedLine(fetched: string, basis: string): string {
    const day = formatDate(today(new Date(fetched)));
    return said.fetched(`${day} ${formatTime(fetched, getKoboLocale())}`, basis);
  }

  #fetchButton(): TemplateResult {
    const { running } = this.#fetching;
    return html`<button
      class="ds-button hent"
      data-variant="secondary"
      type="button"
      @click=${() => this.fetchAnew()}
    >
      ${icon(arrowsCirclepath)}<span>${text(running ? said.fetching() : said.fetchAgain())}</span>
    </button>`;
  }

  #retryButton(): TemplateResult {
    return html`<button
      class="ds-button"
      data-variant="secondary"
      type="button"
      @click=${() => this.fetchAnew()}
    >
      <span>${retry()}</span>
    </button>`;
  }
}

function content(situation: OekonomiskSituasjon, level: number): TemplateResult {
  const { husstand, personer } = situation;
  const newestYear = husstand && husstand.skatteaar.length > 1 ? husstand.skatteaar.at(-1) : undefined;
  return html`<div class="innhold">
    ${husstand ? householdCard(situation, husstand, level) : nothing}
    <div class="personer">${personer.map((person) => personCard(person, { level, newestYear }))}</div>
  </div>`;
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
