/** The home a citizen is offered or has got: a drawing, the address and the facts one decides by. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Boligsammendrag, MittTilbud } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { addressLine } from '../bolig/address.ts';
import { houseDrawing } from '../bolig/house-drawing.ts';
import { buildingLabels } from '../bolig/labels.ts';
import { formatDate, formatTime, formatWeekday, sentenceCase, today } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, plural, str } from '../texts/msg.ts';
import { formatArea, formatKroner } from '../texts/numbers.ts';
import { text } from '../texts/text.ts';

interface Boligvalg {
  level: number;
  visning?: MittTilbud['visning'];
  /** Facts after those of the home itself. */
  mer?: readonly Faktum[];
}
export type Faktum = readonly [navn: string, verdi: string | undefined];

export function boligfakta(bolig: Boligsammendrag, { level, visning, mer = [] }: Boligvalg): TemplateResult {
  const { adresse, bygningstype } = bolig;
  const sted = [buildingLabels[bygningstype](), `${adresse.postnummer} ${adresse.poststed}`].join(', ');
  return html`<div class="bolig">
    <div class="bilde">${houseDrawing(bygningstype)}</div>
    <div>
      ${heading(level, text(addressLine(bolig)), { size: '2xs' })}
      <p class="sted">${text(sted)}</p>
      ${faktaliste([...fakta(bolig), [visningOrd(), visning && visningstid(visning)], ...mer])}
    </div>
  </div>`;
}

export const faktaliste = (alle: readonly Faktum[]): TemplateResult =>
  html`<dl class="fakta">
    ${alle.map(([navn, verdi]) =>
      verdi
        ? html`<div>
            <dt>${text(navn)}</dt>
            <dd>${text(verdi)}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;

function fakta(bolig: Boligsammendrag): Faktum[] {
  const { manedsleie, klarFra } = bolig;
  return [
    [
      msg('Størrelse', { id: 'minsak.bolig.stoerrelse', desc: 'Om boligen: soverom og areal' }),
      stoerrelse(bolig),
    ],
    [msg('Leie', { id: 'minsak.bolig.leie', desc: 'Om boligen: husleie' }), leie(manedsleie)],
    [msg('Etasje', { id: 'minsak.bolig.etasje', desc: 'Om boligen' }), etasje(bolig)],
    [
      msg('Klar fra', { id: 'minsak.bolig.klarFra', desc: 'Om boligen: dato for innflytting' }),
      klarFra && formatDate(klarFra),
    ],
  ];
}

function stoerrelse({ antallSoverom, bruksareal }: Boligsammendrag): string | undefined {
  const soverom =
    antallSoverom === undefined
      ? undefined
      : plural(antallSoverom, {
          one: msg('1 soverom', { id: 'minsak.bolig.ettSoverom', desc: 'Om boligen' }),
          other: msg(str`${antallSoverom} soverom`, { id: 'minsak.bolig.soverom', desc: 'Om boligen' }),
        });
  const areal = bruksareal === undefined ? undefined : formatArea(bruksareal);
  return [soverom, areal].filter(Boolean).join(', ') || undefined;
}

export const leie = (manedsleie: number | undefined): string | undefined =>
  manedsleie === undefined
    ? undefined
    : msg(str`${formatKroner(manedsleie)} per måned`, {
        id: 'minsak.bolig.perMaaned',
        desc: 'Husleie. Verdien er for eksempel «10 000 kr».',
      });

function etasje({ etasjenummer, heis }: Boligsammendrag): string | undefined {
  if (etasjenummer === undefined) return undefined;
  const tekst = msg(str`${etasjenummer}. etasje`, {
    id: 'minsak.bolig.nteEtasje',
    desc: 'Verdien er et tall',
  });
  if (heis === undefined) return tekst;
  return heis
    ? msg(str`${tekst}, heis`, { id: 'minsak.bolig.heis', desc: 'Verdien er for eksempel «2. etasje»' })
    : msg(str`${tekst}, ikke heis`, {
        id: 'minsak.bolig.ikkeHeis',
        desc: 'Verdien er for eksempel «2. etasje»',
      });
}

const visningOrd = (): string => msg('Visning', { id: 'minsak.bolig.visning', desc: 'Når boligen kan ses' });

function visningstid({ tid, oppmoete }: NonNullable<MittTilbud['visning']>): string {
  const locale = getKoboLocale();
  const dag = sentenceCase(formatWeekday(today(new Date(tid)), locale));
  return `${dag} ${formatTime(tid, locale)}. ${oppmoete}`;
}
