/** The household together: sums left, six months right. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HusstandOekonomi, OekonomiskSituasjon, PersonOekonomi } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { icon } from '../icons/icon.ts';
import { exclamationmarkTriangle } from '../icons/icons.gen.ts';
import { formatKroner } from '../texts/numbers.ts';
import { text } from '../texts/text.ts';
import { chartData, incomeChart } from './chart.ts';
import { taxLines } from './person.ts';
import { lineLabels, list, monthSpan, roleLabels, said } from './wording.ts';

export function householdCard(
  { personer }: OekonomiskSituasjon,
  household: HusstandOekonomi,
  level: number,
): TemplateResult {
  const { inntektPerMaaned, maaneder, linjer, skatteaar } = household;
  const years = list(skatteaar);
  const span = monthSpan(maaneder.map(({ maaned }) => maaned));
  const below = skatteaar.length > 0 ? said.fromSettlements(years) : undefined;
  return html`<article class="ds-card husstand">
    ${heading(level, text(said.household()), { size: '2xs' })}
    <div class="oversikt">
      <div class="summer">
        ${keyFigure(said.income(), inntektPerMaaned, maaneder.length > 0 ? said.average(span) : undefined)}
        ${keyFigure(lineLabels.samletGjeld(), linjer.samletGjeld, below)}
        ${keyFigure(lineLabels.bruttoformue(), linjer.bruttoformue, below)}
        <section>
          ${heading(level + 1, text(skatteaar.length > 0 ? said.settlementsHeading(years) : said.settlementNone()), { size: '2xs' })}
          ${taxLines(linjer, ['annenFormue', 'annenInntekt', 'inntektsfradrag'])}
        </section>
        ${notes(household, personer)}
      </div>
      ${incomeChart(chartData(personer, inntektPerMaaned), level + 1)}
    </div>
  </article>`;
}

const keyFigure = (label: string, amount: number, below: string | undefined) =>
  html`<div class="tall">
    <p class="ledetekst">${text(label)}</p>
    <p class="noekkeltall">${text(formatKroner(amount))}</p>
    ${below ? html`<p class="grunnlag">${text(below)}</p>` : nothing}
  </div>`;

const warning = (words: string) =>
  html`<p class="merknad" data-color="warning">
    ${icon(exclamationmarkTriangle)}<span>${text(words)}</span>
  </p>`;

const lacks = ({ inntekt, skatteoppgjoer }: PersonOekonomi): boolean =>
  (inntekt.perMaaned === null && inntekt.status !== 'INGEN_DATA') ||
  (!skatteoppgjoer.linjer && skatteoppgjoer.status !== 'INGEN_DATA');
const failed = ({ inntekt, skatteoppgjoer }: PersonOekonomi): boolean =>
  inntekt.status === 'FEIL' || skatteoppgjoer.status === 'FEIL';

/** What the sums cannot say themselves: that they span years, and whose numbers are missing or old. */
function notes({ skatteaar, ufullstendig }: HusstandOekonomi, persons: readonly PersonOekonomi[]): unknown {
  const namesOf = (these: readonly PersonOekonomi[]) =>
    list(these.map(({ navn, rolle }) => navn ?? roleLabels[rolle]().toLowerCase()));
  const missing = ufullstendig ? persons.filter(lacks) : [];
  const old = ufullstendig ? persons.filter((person) => failed(person) && !lacks(person)) : [];
  return [
    skatteaar.length > 1 ? warning(said.differentYearsHelp(list(skatteaar))) : nothing,
    missing.length > 0 ? warning(said.incomplete(namesOf(missing))) : nothing,
    old.length > 0 ? warning(said.outdated(namesOf(old))) : nothing,
  ];
}
