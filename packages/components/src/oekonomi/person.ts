/** One person's economy as a card: income a month, the five lines with their year, and who paid. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PersonOekonomi, Skattelinjer } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { icon } from '../icons/icon.ts';
import { exclamationmarkTriangle, padlockLocked } from '../icons/icons.gen.ts';
import { formatDate, today } from '../texts/dates.ts';
import { formatKroner } from '../texts/numbers.ts';
import { nameOf } from '../texts/person.ts';
import { text } from '../texts/text.ts';
import { lineLabels, roleLabels, said, stateText } from './wording.ts';

const lineNames = Object.keys(lineLabels) as (keyof Skattelinjer)[];

/** The lines from a tax settlement, labels left and amounts right. */
export const taxLines = (
  lines: Skattelinjer,
  names: readonly (keyof Skattelinjer)[] = lineNames,
): TemplateResult =>
  html`<dl class="linjer">
    ${names.map(
      (name) =>
        html`<div>
          <dt>${text(lineLabels[name]())}</dt>
          <dd>${text(formatKroner(lines[name]))}</dd>
        </div>`,
    )}
  </dl>`;

interface Options {
  level: number;
  /** The household's newest tax year; an older one is marked. */
  newestYear: number | undefined;
}

export function personCard(person: PersonOekonomi, { level, newestYear }: Options): TemplateResult {
  const { rolle, inntekt, skatteoppgjoer } = person;
  return html`<article class="ds-card person" data-color="neutral">
    <header>
      ${heading(level, text(nameOf(person)), { size: '2xs' })}
      <span class="rolle">${text(roleLabels[rolle]())}</span>
    </header>
    <div class="inntekt">${incomeOf(inntekt)}</div>
    <section>${settlementOf(skatteoppgjoer, newestYear, level + 1)}</section>
    <section>
      ${
        inntekt.kilder.length > 0
          ? html`${heading(level + 1, said.sources(), { size: '2xs' })}
              <dl class="linjer kilder">
                ${inntekt.kilder.map(
                  (kilde) =>
                    html`<div>
                      <dt>${text(kilde.navn)}</dt>
                      <dd>${text(formatKroner(kilde.beloepPerMaaned))}</dd>
                    </div>`,
                )}
              </dl>`
          : nothing
      }
    </section>
  </article>`;
}

/** What is said below an amount, or in place of one. */
export const note = (words: string, warning = false) =>
  html`<p class="merknad" data-color=${warning ? 'warning' : nothing}>
    ${warning ? icon(exclamationmarkTriangle) : nothing}<span>${text(words)}</span>
  </p>`;

const failure = (hentet: string | null) =>
  note(hentet === null ? stateText.failed() : stateText.failedOld(formatDate(today(new Date(hentet)))), true);

function incomeOf({ status, perMaaned, hentet }: PersonOekonomi['inntekt']): unknown {
  const label = html`<p class="ledetekst">${text(said.income())}</p>`;
  const figure = (words: string) => html`<p class="noekkeltall">${text(words)}</p>`;
  const words = (said: string) => html`<p class="istedenfor">${text(said)}</p>`;
  switch (status) {
    case 'OK':
      return [label, figure(formatKroner(perMaaned ?? 0))];
    case 'INGEN_DATA':
      return [label, words(stateText.noIncome()), note(stateText.noIncomeHelp())];
    case 'SKJERMET':
      return [label, words(stateText.shielded()), note(stateText.shieldedHelp())];
    case 'FEIL':
      return [
        label,
        perMaaned === null ? words(stateText.notFetched()) : figure(formatKroner(perMaaned)),
        failure(perMaaned === null ? null : hentet),
      ];
    case 'IKKE_HENTET':
      return [label, words(stateText.notFetched())];
  }
}

function settlementOf(
  { status, aar, stadie, linjer, hentet }: PersonOekonomi['skatteoppgjoer'],
  newestYear: number | undefined,
  level: number,
): unknown {
  const older = aar !== null && newestYear !== undefined && aar < newestYear;
  const title = aar === null ? said.settlementNone() : said.settlement(aar);
  const top = html`<div class="oppgjoer">
    ${heading(level, text(title), { size: '2xs' })}
    ${older ? html`<span class="ds-tag" data-color="warning">${icon(exclamationmarkTriangle)}<span>${text(said.olderThan(newestYear))}</span></span>` : nothing}
    ${stadie === 'UTKAST' ? html`<span class="ds-tag" data-color="neutral"><span>${text(said.draft())}</span></span>` : nothing}
  </div>`;
  const lines = linjer ? taxLines(linjer) : nothing;
  switch (status) {
    case 'OK':
      return [top, lines];
    case 'INGEN_DATA':
      return [top, note(stateText.noSettlement())];
    case 'SKJERMET':
      return [
        top,
        html`<p class="istedenfor">${icon(padlockLocked)} <span>${text(stateText.shielded())}</span></p>`,
      ];
    case 'FEIL':
      return [top, lines, failure(linjer ? hentet : null)];
    case 'IKKE_HENTET':
      return [top, note(stateText.notFetched())];
  }
}
