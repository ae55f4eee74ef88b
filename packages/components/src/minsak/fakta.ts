import { html, nothing, type TemplateResult } from 'lit';
import type { Boligsammendrag, MittTilbud } from '@kobo-bolig/contract';
import { houseDrawing } from '../bolig/house-drawing.ts';
import { heading } from '../base/heading.ts';
import { formatDate, formatTime, formatWeekday, sentenceCase, today, upcoming } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { text } from '../texts/text.ts';
import { etasje, gate, ledd, leiePerMaaned, sted, stoerrelse } from './ord.ts';

export type Fakta = readonly (readonly [navn: string, verdi: string])[];

/** Names and values beside each other, over each other where it is narrow. What is unknown is left out. */
export const faktaliste = (fakta: Fakta): TemplateResult | typeof nothing => {
  const kjente = fakta.filter(([, verdi]) => verdi !== '');
  return kjente.length === 0
    ? nothing
    : html`<dl class="fakta">
        ${kjente.map(
          ([navn, verdi]) =>
            html`<div>
              <dt>${text(navn)}</dt>
              <dd>${text(verdi)}</dd>
            </div>`,
        )}
      </dl>`;
};

function visningstid(visning: MittTilbud['visning']): string {
  if (!visning) return '';
  const spraak = getKoboLocale();
  const dag = sentenceCase(formatWeekday(today(new Date(visning.tid)), spraak));
  return [`${dag} ${formatTime(visning.tid, spraak)}`, visning.oppmoete].filter(Boolean).join('. ');
}

function klarFra({ klarFra: dato }: Boligsammendrag): string {
  if (dato === undefined) return '';
  const senere = upcoming(dato);
  return senere ? formatDate(senere) : ledd.naa();
}

/** What a home is like, to the one who may live in it. */
export const boligfakta = (bolig: Boligsammendrag, visning?: MittTilbud['visning']): Fakta => [
  [ledd.stoerrelse(), stoerrelse(bolig)],
  [ledd.leie(), bolig.manedsleie === undefined ? '' : leiePerMaaned(bolig.manedsleie)],
  [ledd.etasje(), etasje(bolig)],
  [ledd.klarFra(), klarFra(bolig)],
  [ledd.visning(), visningstid(visning)],
];

/** A home as drawing, address and facts. */
export const boligvisning = (bolig: Boligsammendrag, fakta: Fakta, level: number): TemplateResult =>
  html`<div class="bolig">
    <div class="bilde">${houseDrawing(bolig.bygningstype)}</div>
    <div class="omtale">
      ${heading(level, text(gate(bolig)), { size: '2xs' })}
      <p class="dempet">${text(sted(bolig))}</p>
      ${faktaliste(fakta)}
    </div>
  </div>`;
