/**
 * Six months of income as stacked bars, upright where there is room and lying where there is not. The bars are drawn,
 * the words are text like any other. The table beneath says the same.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PersonOekonomi } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { formatKroner, formatNumber } from '../texts/numbers.ts';
import { nameOf } from '../texts/person.ts';
import { text } from '../texts/text.ts';
import { chartText, monthName } from './wording.ts';

interface Series {
  name: string;
  /** Kroner by month. */
  amounts: ReadonlyMap<string, { amount: number; reported: boolean }>;
}

export interface ChartData {
  months: readonly string[];
  series: readonly Series[];
  average: number;
}

/** Fills and outlines that differ; persons beyond them share the last. */
const styles = 4;
const styleOf = (index: number) => `serie serie-${Math.min(index, styles - 1) + 1}`;

export function chartData(persons: readonly PersonOekonomi[], average: number): ChartData {
  const series = persons
    .filter(({ inntekt }) => inntekt.maaneder.length > 0)
    .map((person) => ({
      name: nameOf(person),
      amounts: new Map(
        person.inntekt.maaneder.map(({ maaned, beloep, registrert }) => [
          maaned,
          { amount: beloep, reported: registrert },
        ]),
      ),
    }));
  const months = [...new Set(series.flatMap(({ amounts }) => [...amounts.keys()]))].sort();
  return { months, series, average };
}

const amountOf = ({ amounts }: Series, month: string): number => amounts.get(month)?.amount ?? 0;
const totalOf = ({ series }: ChartData, month: string): number =>
  series.reduce((sum, one) => sum + amountOf(one, month), 0);

export function incomeChart(data: ChartData, level: number): TemplateResult | typeof nothing {
  if (data.months.length === 0) return nothing;
  return html`<figure class="diagram">
    <figcaption>
      ${heading(level, chartText.heading(), { size: '2xs' })}
      ${data.series.length > 1 ? legend(data) : nothing}
    </figcaption>
    <div aria-hidden="true">${upright(data)} ${lying(data)}</div>
    <details class="tabell">
      <summary>${chartText.asTable()}</summary>
      ${monthTable(data)}
    </details>
  </figure>`;
}

const legend = ({ series }: ChartData) =>
  html`<ul class="forklaring">
    ${series.map(
      ({ name }, index) =>
        html`<li>
          <svg aria-hidden="true" focusable="false">
            ${defs(`f${index}`)}
            <rect
              class=${styleOf(index)}
              x="1"
              y="1"
              width="12"
              height="12"
              fill=${fill(index, `f${index}`)}
            />
          </svg>
          <span>${text(name)}</span>
        </li>`,
    )}
  </ul>`;

/** The patterns of the third and fourth person. An id is unique within the root only, so each drawing has its own. */
const defs = (id: string) => svg`<defs>
  <pattern id="${id}-strek" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="moenster" d="M0 0v6" />
  </pattern>
  <pattern id="${id}-prikk" width="6" height="6" patternUnits="userSpaceOnUse">
    <circle class="moenster" cx="3" cy="3" r="1" />
  </pattern>
</defs>`;
const fill = (index: number, id: string) =>
  index < 2 ? nothing : `url(#${id}-${index === 2 ? 'strek' : 'prikk'})`;

/** Room above the tallest bar for its label, in per cent of the drawing. */
const HEADROOM = 12;
const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

interface Segment {
  /** Per cent of the month's bar. */
  from: number;
  size: number;
  index: number;
}

/** Who earned how much of a month's bar, the first person innermost. Negative months have no bar. */
function segments(data: ChartData, month: string): Segment[] {
  const amounts = data.series.map((one) => Math.max(0, amountOf(one, month)));
  const total = Math.max(
    1,
    amounts.reduce((sum, amount) => sum + amount, 0),
  );
  let from = 0;
  return amounts.map((amount, index) => {
    const segment = { from, size: (amount / total) * 100, index };
    from += segment.size;
    return segment;
  });
}

const scaleOf = (data: ChartData): number =>
  Math.max(1, data.average, ...data.months.map((month) => totalOf(data, month)));

/** Holds up what stands above or below it. The policy allows no style attributes, but an svg has a height. */
const spacer = (height: number) =>
  html`<svg class="avstand" width="0" height=${percent(height)} focusable="false"></svg>`;

function upright(data: ChartData) {
  const scale = scaleOf(data) / (100 - HEADROOM);
  const averageHeight = Math.max(0, data.average) / scale;
  return html`<div class="staaende">
    <ol class="soeyler">
      ${data.months.map((month, column) => {
        const total = totalOf(data, month);
        return html`<li>
          <span class="beloep">${formatNumber(total)}</span>
          <svg height=${percent(Math.max(0, total) / scale)} focusable="false">
            ${defs(`s${column}`)}
            ${segments(data, month).map(
              ({ from, size, index }) =>
                svg`<rect class=${styleOf(index)} fill=${fill(index, `s${column}`)} x="0" width="100%"
                  y=${percent(100 - from - size)} height=${percent(size)} />`,
            )}
          </svg>
        </li>`;
      })}
    </ol>
    <div class="snitt">
      <span class="strek"></span>
      ${spacer(averageHeight)}
    </div>
    <div class="snitt tekst">
      <span><span class="svak">${chartText.average()}</span> <b>${formatNumber(data.average)}</b></span>
      ${spacer(averageHeight)}
    </div>
    <ol class="maaneder">
      ${data.months.map((month) => html`<li>${monthName(month)}</li>`)}
    </ol>
  </div>`;
}

function lying(data: ChartData) {
  const scale = scaleOf(data) / 100;
  return html`<dl class="liggende">
    ${data.months.map((month, row) => {
      const id = `l${row}`;
      const total = totalOf(data, month);
      return html`<div>
        <dt>${monthName(month)}</dt>
        <dd>
          <span class="bane">
            <svg width=${percent(Math.max(0, total) / scale)} focusable="false">
              ${defs(id)}
              ${segments(data, month).map(
                ({ from, size, index }) =>
                  svg`<rect class=${styleOf(index)} fill=${fill(index, id)} x=${percent(from)} width=${percent(size)} y="0" height="100%" />`,
              )}
            </svg>
          </span>
          <span>${formatNumber(total)}</span>
        </dd>
      </div>`;
    })}
    <div class="snittrad">
      <dt>${chartText.average()}</dt>
      <dd><span></span><span>${formatNumber(data.average)}</span></dd>
    </div>
  </dl>`;
}

function monthTable(data: ChartData) {
  const cell = (one: Series, month: string) => {
    const found = one.amounts.get(month);
    return found?.reported ? formatKroner(found.amount) : chartText.unreported();
  };
  const several = data.series.length > 1;
  return html`<div class="rulle" tabindex="0" role="region" aria-label=${chartText.heading()}>
    <table class="ds-table" data-color="neutral">
      <thead>
        <tr>
          <th scope="col">${chartText.month()}</th>
          ${data.series.map(({ name }) => html`<th scope="col">${text(name)}</th>`)}
          ${several ? html`<th scope="col">${chartText.sum()}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${data.months.map(
          (month) =>
            html`<tr>
              <th scope="row">${text(`${monthName(month)} ${month.slice(0, 4)}`)}</th>
              ${data.series.map((one) => html`<td>${text(cell(one, month))}</td>`)}
              ${several ? html`<td>${text(formatKroner(totalOf(data, month)))}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${chartText.average()}</th>
          ${several ? html`<td colspan=${data.series.length}></td>` : nothing}
          <td>${text(formatKroner(data.average))}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}
