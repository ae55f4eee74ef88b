/** The homes that were found, as cards or as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Boligsammendrag } from '@kobo-bolig/contract';
import { formatShortDate, today } from '../../texts/dates.ts';
import { msg } from '../../texts/msg.ts';
import { formatKroner, formatNumber } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import { addressLine } from '../address.ts';
import { addressLink, boligkort, buildingLine, markerTags, readyLine, statusTag } from '../boligkort.ts';

export type Layout = 'kort' | 'liste';

export interface ResultOptions {
  readonly level: number;
  readonly layout: Layout;
  readonly onOpen: (bolig: Boligsammendrag) => void;
  /** Given where homes are offered. */
  readonly onOffer: ((bolig: Boligsammendrag) => void) | undefined;
}

/** A home that is let or promised cannot be offered; one being mended can. */
export const canBeOffered = ({ status }: Pick<Boligsammendrag, 'status'>): boolean =>
  status === 'KLAR_FOR_INNFLYTTING' || status === 'VEDLIKEHOLD';

export const results = (homes: readonly Boligsammendrag[], options: ResultOptions): TemplateResult =>
  options.layout === 'kort' ? cards(homes, options) : table(homes, options);

const cards = (homes: readonly Boligsammendrag[], options: ResultOptions): TemplateResult =>
  html`<ul class="kortliste">
    ${repeat(
      homes,
      ({ koboId }) => koboId,
      (home) =>
        html`<li>
          ${boligkort(home, {
            level: options.level,
            onOpen: () => options.onOpen(home),
            action: offerButton(home, options),
          })}
        </li>`,
    )}
  </ul>`;

/** The address is in the name, but not on the screen: it stands above on the card and before in the row. */
function offerButton(home: Boligsammendrag, { onOffer }: ResultOptions): TemplateResult | undefined {
  if (!onOffer || !canBeOffered(home)) return undefined;
  return html`<button class="ds-button" data-variant="secondary" type="button" @click=${() => onOffer(home)}>
    <span
      >${msg('Tilby boligen', { id: 'bolig.tilbud.overskrift', desc: 'Overskrift i dialog' })}<span
        class="ds-sr-only"
        >${text(` ${addressLine(home)}`)}</span
      ></span
    >
  </button>`;
}

const headings = {
  adresse: () => msg('Adresse', { id: 'bolig.liste.adresse', desc: 'Kolonne i liste over boliger' }),
  status: () => msg('Status', { id: 'bolig.filter.status', desc: 'Gruppe i filteret over boliger' }),
  bygning: () => msg('Bygning', { id: 'bolig.fakta.bygning', desc: 'Faktum om en bolig' }),
  soverom: () => msg('Soverom', { id: 'bolig.fakta.soverom', desc: 'Faktum om en bolig' }),
  leie: () => msg('Månedsleie', { id: 'bolig.fakta.manedsleie', desc: 'Faktum om en bolig' }),
  ledig: () => msg('Ledig', { id: 'bolig.liste.ledig', desc: 'Kolonne i liste over boliger: når' }),
  handling: () => msg('Tilbud', { id: 'bolig.liste.handling', desc: 'Kolonne i liste over boliger: knapp' }),
};

function table(homes: readonly Boligsammendrag[], options: ResultOptions): TemplateResult {
  return html`<table class="ds-table boligtabell" data-hover>
    <caption class="ds-sr-only">
      ${msg('Boliger', { id: 'bolig.oversikt.tittel', desc: 'Overskrift over boligoversikten' })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${headings.adresse()}</th>
        <th scope="col">${headings.status()}</th>
        <th scope="col">${headings.bygning()}</th>
        <th scope="col" class="tall">${headings.soverom()}</th>
        <th scope="col" class="tall">${headings.leie()}</th>
        <th scope="col">${headings.ledig()}</th>
        ${options.onOffer ? html`<th scope="col">${headings.handling()}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        homes,
        ({ koboId }) => koboId,
        (home) => row(home, options),
      )}
    </tbody>
  </table>`;
}

const row = (home: Boligsammendrag, options: ResultOptions): TemplateResult =>
  html`<tr>
    <th scope="row" class="adresse">${addressLink(home, { onOpen: () => options.onOpen(home) })}</th>
    <td>${statusTag(home)}</td>
    <td>
      <span class="merkelapper"
        ><span class="dempet">${text(buildingLine(home))}</span> ${markerTags(home)}</span
      >
    </td>
    <td class="tall">${number(headings.soverom(), home.antallSoverom, formatNumber)}</td>
    <td class="tall">${number(headings.leie(), home.manedsleie, formatKroner)}</td>
    <td class="ledig">${text(readyLine(home, today(), formatShortDate))}</td>
    ${options.onOffer ? html`<td>${offerButton(home, options) ?? nothing}</td>` : nothing}
  </tr>`;

/** Where rows are stacked the number stands without its column, so it brings the column's name along. */
const number = (name: string, value: number | undefined, format: (value: number) => string): unknown =>
  value === undefined
    ? nothing
    : html`<span class="kolonnenavn" aria-hidden="true">${name}</span> <span>${text(format(value))}</span>`;

/** As high as the cards that come. */
export const resultSkeleton = (layout: Layout): TemplateResult =>
  layout === 'kort'
    ? html`<div class="kortliste">
        ${Array.from(
          { length: 6 },
          () =>
            html`<div class="kortskjelett">
              <span class="ds-skeleton"></span><span class="ds-skeleton"></span
              ><span class="ds-skeleton"></span><span class="ds-skeleton"></span>
            </div>`,
        )}
      </div>`
    : html`<div class="tabellskjelett">
        ${Array.from({ length: 12 }, () => html`<span class="ds-skeleton"></span>`)}
      </div>`;
