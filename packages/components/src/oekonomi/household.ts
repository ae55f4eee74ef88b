/** The household together: sums left, six months right. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HusstandOekonomi, OekonomiskSituasjon, PersonOekonomi } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { formatKroner } from '../texts/numbers.ts';
import { text } from '../texts/text.ts';
import { chartData, incomeChart } from './chart.ts';
import { note, taxLines } from './person.ts';
import { lineLabels, list, monthSpan, roleLabels, said, stateText } from './wording.ts';

export function householdCard(
  { personer }: OekonomiskSituasjon,
  household: HusstandOekonomi,
  level: number,
): TemplateResult {
  const { inntektPerMaaned, maaneder, linjer, skatteaar } = household;
  const years = list(skatteaar);
  const span = monthSpan(maaneder.map(({ maaned }) => maaned));
  const below = skatteaar.length > 0 ? said.fromSettlements(years) : undefined;
  const settled = personer.some(({ skatteoppgjoer }) => skatteoppgjoer.linjer);
  // A sum of nobody's numbers is no 0.
  const income = personer.some(earns) ? inntektPerMaaned : instead(personer, 'inntekt', stateText.noIncome());
  const sum = (amount: number) =>
    settled ? amount : instead(personer, 'skatteoppgjoer', stateText.noneSettled());
  return html`<article class="ds-card husstand">
    ${heading(level, text(said.household()), { size: '2xs' })}
    <div class="oversikt">
      <div class="summer">
        ${keyFigure(said.income(), income, maaneder.length > 0 ? said.average(span) : undefined)}
        ${keyFigure(lineLabels.samletGjeld(), sum(linjer.samletGjeld), below)}
        ${keyFigure(lineLabels.bruttoformue(), sum(linjer.bruttoformue), below)}
        ${
          settled
            ? html`<section>
                ${heading(level + 1, text(said.settlementsHeading(years)), { size: '2xs' })}
                ${taxLines(linjer, ['annenFormue', 'annenInntekt', 'inntektsfradrag'])}
              </section>`
            : nothing
        }
        ${notes(household, personer)}
      </div>
      ${incomeChart(chartData(personer, inntektPerMaaned), level + 1)}
    </div>
  </article>`;
}

const earns = ({ inntekt: { status, perMaaned } }: PersonOekonomi): boolean =>
  perMaaned !== null && status !== 'INGEN_DATA';

/** What stands in place of a sum: the register has nothing about anybody, or it was not asked of all. */
const instead = (
  persons: readonly PersonOekonomi[],
  part: 'inntekt' | 'skatteoppgjoer',
  nothingThere: string,
) =>
  persons.every((person) => person[part].status === 'INGEN_DATA') ? nothingThere : stateText.notFetched();

/** @param amount kroner, or the words in place of them */
const keyFigure = (label: string, amount: number | string, below: string | undefined) =>
  html`<div class="tall">
    <p class="ledetekst">${text(label)}</p>
    ${
      typeof amount === 'string'
        ? html`<p class="istedenfor">${text(amount)}</p>`
        : html`<p class="noekkeltall">${text(formatKroner(amount))}</p>`
    }
    ${below ? html`<p class="grunnlag">${text(below)}</p>` : nothing}
  </div>`;

const lacks = ({ inntekt, skatteoppgjoer }: PersonOekonomi): boolean =>
  (inntekt.perMaaned === null && inntekt.status !== 'INGEN_DATA') ||
  (!skatteoppgjoer.linjer && skatteoppgjoer.status !== 'INGEN_DATA');
const failed = ({ inntekt, skatteoppgjoer }: PersonOekonomi): boolean =>
  inntekt.status === 'FEIL' || skatteoppgjoer.status === 'FEIL';

/** What the sums cannot say themselves: that they span years, and whose numbers are missing, nothing or old. */
function notes({ skatteaar, ufullstendig }: HusstandOekonomi, persons: readonly PersonOekonomi[]): unknown {
  const namesOf = (these: readonly PersonOekonomi[]) =>
    list(these.map(({ navn, rolle }) => navn ?? roleLabels[rolle]().toLowerCase()));
  const missing = ufullstendig ? persons.filter(lacks) : [];
  const old = ufullstendig ? persons.filter((person) => failed(person) && !lacks(person)) : [];
  const noIncome = persons.some(earns)
    ? persons.filter(({ inntekt }) => inntekt.status === 'INGEN_DATA')
    : [];
  const unsettled =
    skatteaar.length > 0
      ? persons.filter(({ skatteoppgjoer }) => skatteoppgjoer.status === 'INGEN_DATA')
      : [];
  return [
    skatteaar.length > 1 ? note(said.differentYearsHelp(list(skatteaar)), true) : nothing,
    noIncome.length > 0 ? note(said.noIncomeOf(namesOf(noIncome))) : nothing,
    unsettled.length > 0 ? note(said.noSettlementOf(namesOf(unsettled))) : nothing,
    missing.length > 0 ? note(said.incomplete(namesOf(missing)), true) : nothing,
    old.length > 0 ? note(said.outdated(namesOf(old)), true) : nothing,
  ];
}
