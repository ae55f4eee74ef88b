/**
 * Six months of income as stacked bars, upright where there is room and lying where there is not. Percentages
 * instead of a viewBox: the drawing stretches and its letters do not. The table beneath says the same.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PersonOekonomi } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { formatKroner, formatNumber } from '../texts/numbers.ts';
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
    .map(({ navn, inntekt }) => ({
      name: navn,
      amounts: new Map(
        inntekt.maaneder.map(({ maaned, beloep, registrert }) => [
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
const HEADROOM = 14;
const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

interface Segment {
  from: number;
  size: number;
  index: number;
}

/** The bar of a month as shares of the scale, first person innermost. Negative months have no bar. */
function segments(data: ChartData, month: string, scale: number): Segment[] {
  let from = 0;
  return data.series.map((one, index) => {
    const size = (Math.max(0, amountOf(one, month)) / scale) * (100 - HEADROOM);
    const segment = { from, size, index };
    from += size;
    return segment;
  });
}

const scaleOf = (data: ChartData): number =>
  Math.max(1, data.average, ...data.months.map((month) => totalOf(data, month)));

function upright(data: ChartData) {
  const scale = scaleOf(data);
  const column = 100 / data.months.length;
  const averageAt = 100 - (Math.max(0, data.average) / scale) * (100 - HEADROOM);
  return html`<div class="staaende">
    <svg class="soeyler" focusable="false">
      ${defs('s')}
      ${data.months.map((month, i) => {
        const parts = segments(data, month, scale);
        const top = 100 - parts.reduce((sum, { size }) => sum + size, 0);
        return svg`${parts.map(
          ({ from, size, index }) =>
            svg`<rect class=${styleOf(index)} fill=${fill(index, 's')} x=${percent(column * (i + 0.27))} width=${percent(column * 0.46)}
              y=${percent(100 - from - size)} height=${percent(size)} />`,
        )}
        <text class="beloep" x=${percent(column * (i + 0.5))} y=${percent(top)} dy="-0.5em">${formatNumber(totalOf(data, month))}</text>`;
      })}
      <line class="snitt" x1="0" x2="100%" y1=${percent(averageAt)} y2=${percent(averageAt)} />
      <line class="grunnlinje" x1="0" x2="100%" y1="100%" y2="100%" />
    </svg>
    <svg class="snittekst" focusable="false">
      <text y=${percent(averageAt)} dy="-0.2em">${chartText.average()}</text>
      <text class="sterk" y=${percent(averageAt)} dy="1em">${formatNumber(data.average)}</text>
    </svg>
    <ol class="maaneder">
      ${data.months.map((month) => html`<li>${monthName(month)}</li>`)}
    </ol>
  </div>`;
}

function lying(data: ChartData) {
  const scale = scaleOf(data) * ((100 - HEADROOM) / 100);
  return html`<dl class="liggende">
    ${data.months.map((month, row) => {
      const id = `l${row}`;
      return html`<div>
        <dt>${monthName(month)}</dt>
        <dd>
          <svg focusable="false">
            ${defs(id)}
            ${segments(data, month, scale).map(
              ({ from, size, index }) =>
                svg`<rect class=${styleOf(index)} fill=${fill(index, id)} x=${percent(from)} width=${percent(size)} y="15%" height="70%" />`,
            )}
          </svg>
          <span>${formatNumber(totalOf(data, month))}</span>
        </dd>
      </div>`;
    })}
    <div class="snittrad">
      <dt>${chartText.average()}</dt>
      <dd><svg focusable="false"></svg><span>${formatNumber(data.average)}</span></dd>
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
