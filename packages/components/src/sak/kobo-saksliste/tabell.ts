/**
 * The rows: a real table with one body per group. On a narrow container the same table is laid out as blocks, and
 * the roles are written out because browsers drop a table's meaning together with its layout.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FristGruppe, SakSammendrag, SakSoekSvar } from '@kobo-bolig/contract';
import { daysBetween, formatShortDate, today } from '../../texts/dates.ts';
import { formatNumber } from '../../texts/numbers.ts';
import { nameOf } from '../../texts/person.ts';
import { text } from '../../texts/text.ts';
import { frist } from '../frist.ts';
import { sakstypeLabels, statusColour, statusLabels } from '../labels.ts';
import { shortName } from './kortnavn.ts';
import {
  filterLabels,
  fristgruppeLabels,
  householdLabel,
  householdText,
  notTakenLabel,
  noteLabel,
  sorterLabels,
  words,
} from './tekster.ts';
import { antallI, orden, type Sorter, type Valg } from './valg.ts';

export interface TabellOptions {
  valg: Valg;
  /** Id of the heading that names the table. */
  labelledBy: string;
  /** Address of a case's own page with `{sakId}` in it; without it the name is a button. */
  href: string | undefined;
  onOpen: (event: MouseEvent, sakId: string) => void;
  onSort: (sorter: Sorter) => void;
  /** Today, `YYYY-MM-DD`. */
  now?: string;
}

type Gruppe = FristGruppe | 'UTEN_FRIST';

/** Columns in order; those without a `sorter` cannot be sorted by. */
const columns: readonly { sorter?: Sorter; label: () => string; className: string }[] = [
  { sorter: 'NESTE_FRIST', label: sorterLabels.NESTE_FRIST, className: 'kol-frist' },
  { sorter: 'NAVN', label: sorterLabels.NAVN, className: 'kol-navn' },
  { sorter: 'SAKSTYPE', label: sorterLabels.SAKSTYPE, className: 'kol-type' },
  { sorter: 'STATUS', label: sorterLabels.STATUS, className: 'kol-status' },
  { label: noteLabel, className: 'kol-merknad' },
  { label: householdLabel, className: 'kol-husstand' },
  { sorter: 'MOTTATT', label: sorterLabels.MOTTATT, className: 'kol-mottatt' },
  { sorter: 'SAKSBEHANDLER', label: sorterLabels.SAKSBEHANDLER, className: 'kol-saksbehandler' },
];

export function tabell(data: SakSoekSvar, options: TabellOptions): TemplateResult {
  const now = options.now ?? today();
  const groups = inGroups(data.items, options.valg, now);
  return html`<table
    class="ds-table saker"
    data-color="neutral"
    data-border
    data-hover
    role="table"
    aria-labelledby=${options.labelledBy}
  >
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => columnHeader(column, options))}
      </tr>
    </thead>
    ${groups.map(
      ({ group, items }) =>
        html`<tbody role="rowgroup">
          ${group ? groupHeader(group, data) : nothing}
          ${repeat(
            items,
            ({ sakId }) => sakId,
            (sak) => row(sak, data, options, now),
          )}
        </tbody>`,
    )}
  </table>`;
}

/** The same days as the server counts with. */
function groupOf({ nesteFrist }: SakSammendrag, now: string): Gruppe {
  if (!nesteFrist) return 'UTEN_FRIST';
  const days = daysBetween(now, nesteFrist.dato);
  if (days < 0) return 'OVER_FRISTEN';
  return days <= 7 ? 'DENNE_UKEN' : 'SENERE';
}

/** Groups only where the order follows the deadline, and only where somebody has one. */
function inGroups(items: readonly SakSammendrag[], valg: Valg, now: string) {
  if (orden(valg).sorter !== 'NESTE_FRIST' || !items.some(({ nesteFrist }) => nesteFrist)) {
    return [{ group: undefined, items }];
  }
  const groups = Map.groupBy(items, (sak) => groupOf(sak, now));
  return Array.from(groups, ([group, members]) => ({ group, items: members }));
}

function groupHeader(group: Gruppe, { fasetter, treff }: SakSoekSvar): TemplateResult {
  const label = group === 'UTEN_FRIST' ? words.noDeadline() : fristgruppeLabels[group]();
  const withDeadline = fasetter.frist.reduce((sum, { antall }) => sum + antall, 0);
  const count = group === 'UTEN_FRIST' ? treff - withDeadline : antallI(fasetter, 'frist', group);
  return html`<tr class="gruppe" role="row">
    <th scope="rowgroup" role="rowheader" colspan=${columns.length}>
      <span>${text(label)}</span>
      <span class="antall">${text(formatNumber(count ?? 0))}</span>
    </th>
  </tr>`;
}

function columnHeader(
  { sorter, label, className }: (typeof columns)[number],
  { valg, onSort }: TabellOptions,
): TemplateResult {
  if (!sorter) return html`<th class=${className} scope="col" role="columnheader">${text(label())}</th>`;
  const order = orden(valg);
  const state = order.sorter !== sorter ? 'none' : order.synkende ? 'descending' : 'ascending';
  return html`<th class=${className} scope="col" role="columnheader" aria-sort=${state}>
    <button type="button" @click=${() => onSort(sorter)}>${text(label())}</button>
  </th>`;
}

function row(
  sak: SakSammendrag,
  { fasetter }: SakSoekSvar,
  options: TabellOptions,
  now: string,
): TemplateResult {
  const [deadline, name, type, status, note, household, received, handler] = columns.map(
    ({ label }) => html`<span class="etikett">${text(`${label()}: `)}</span>`,
  );
  const colleagues = fasetter.saksbehandler.map(({ navn }) => navn);
  const taken = sak.saksbehandler && shortName(sak.saksbehandler.navn, colleagues);
  return html`<tr role="row">
    <td class="kol-frist" role="cell">${deadline}${sak.nesteFrist ? frist(sak.nesteFrist, now) : nothing}</td>
    <th class="kol-navn" scope="row" role="rowheader">
      ${name}${caseLink(sak, options)} <span class="saksnummer">${text(sak.saksnummer)}</span>
    </th>
    <td class="kol-type" role="cell">${type}<span>${text(sakstypeLabels[sak.sakstype]())}</span></td>
    <td class="kol-status" role="cell">${status}${statusTag(sak.status)}</td>
    <td class="kol-merknad" role="cell">${sak.hast ? [note, urgentTag(sak)] : nothing}</td>
    <td class="kol-husstand" role="cell">${household}<span>${text(householdText(sak.husstand))}</span></td>
    <td class="kol-mottatt" role="cell">
      ${received}<span>${text(formatShortDate(sak.mottatt, now))}</span>
    </td>
    <td class="kol-saksbehandler" role="cell" data-ledig=${ifDefined(taken ? undefined : '')}>
      ${handler}<span>${text(taken ?? notTakenLabel())}</span>
    </td>
  </tr>`;
}

const statusTag = (status: SakSammendrag['status']): TemplateResult =>
  html`<span class="ds-tag" data-color=${statusColour[status]}>${text(statusLabels[status]())}</span>`;

/** Of a case that waits for nobody it is only a fact. */
const urgentTag = ({ nesteFrist }: SakSammendrag): TemplateResult =>
  html`<span class="ds-tag" data-color=${nesteFrist ? 'danger' : 'neutral'} data-variant="outline"
    >${text(filterLabels.hast())}</span
  >`;

function caseLink({ sakId, soeker }: SakSammendrag, { href, onOpen }: TabellOptions): TemplateResult {
  const name = text(nameOf(soeker));
  const open = (event: MouseEvent): void => onOpen(event, sakId);
  return href
    ? html`<a
        class="ds-link"
        data-color="neutral"
        data-sak=${sakId}
        href=${href.replaceAll('{sakId}', sakId)}
        @click=${open}
        >${name}</a
      >`
    : html`<button class="ds-link" data-color="neutral" data-sak=${sakId} type="button" @click=${open}>
        ${name}
      </button>`;
}

/** Rows as high as the content's, while there is nothing to show. */
export const skeletonTable = (): TemplateResult =>
  html`<div class="skjelettabell">
    ${Array.from(
      { length: 10 },
      () => html`<div>${columns.map(() => html`<span class="ds-skeleton"></span>`)}</div>`,
    )}
  </div>`;
