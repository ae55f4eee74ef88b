/** What the case requires against what the home has, in words: nothing is scored, and a person decides. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Bemanning, Boligtype, Match } from '@kobo-bolig/contract';
import { checkmark, information, xMark } from '../../icons/icons.gen.ts';
import { icon } from '../../icons/icon.ts';
import { msg, plural, str } from '../../texts/msg.ts';
import { formatKroner, formatNumber } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import { bedroomText } from '../boligkort.ts';
import { boligtypeLabels } from '../labels.ts';
import { bemanningLabels } from './fact-labels.ts';

const kravLabels: Record<Match['krav'], () => string> = {
  BOLIGTYPE: () => msg('Boligtype', { id: 'bolig.krav.boligtype', desc: 'Krav i en sak, foran «oppfylt»' }),
  SOVEROM: () => msg('Soverom, minst', { id: 'bolig.krav.soverom', desc: 'Krav i en sak, foran «oppfylt»' }),
  SOVEROM_MAKS: () =>
    msg('Soverom, høyst', { id: 'bolig.krav.soveromMaks', desc: 'Krav i en sak, foran «oppfylt»' }),
  RULLESTOL: () =>
    msg('Plass til rullestol', { id: 'bolig.krav.rullestol', desc: 'Krav i en sak, foran «oppfylt»' }),
  UTEN_TRAPPER: () =>
    msg('Uten trapper eller med heis', {
      id: 'bolig.krav.utenTrapper',
      desc: 'Krav i en sak, foran «oppfylt»',
    }),
  BEMANNING: () => msg('Bemanning', { id: 'bolig.krav.bemanning', desc: 'Krav i en sak, foran «oppfylt»' }),
  MAKS_LEIE: () => msg('Høyeste leie', { id: 'bolig.krav.maksLeie', desc: 'Krav i en sak, foran «oppfylt»' }),
};

const oppfyltLabels: Record<Match['oppfylt'], () => string> = {
  JA: () => msg('oppfylt', { id: 'bolig.krav.ja', desc: 'Etter navnet på et krav' }),
  NEI: () => msg('ikke oppfylt', { id: 'bolig.krav.nei', desc: 'Etter navnet på et krav' }),
  UKJENT: () => msg('ukjent', { id: 'bolig.krav.ukjent', desc: 'Etter navnet på et krav' }),
};

const icons = { JA: checkmark, NEI: xMark, UKJENT: information } as const;

/** A value of the contract as it is read; absent where the requirement says it all. */
const verdier: Partial<Record<Match['krav'], (verdi: string) => string>> = {
  BOLIGTYPE: (verdi) => boligtypeLabels[verdi as Boligtype](),
  BEMANNING: (verdi) => bemanningLabels[verdi as Bemanning](),
  SOVEROM: (verdi) => bedroomText(Number(verdi)),
  SOVEROM_MAKS: (verdi) => bedroomText(Number(verdi)),
  MAKS_LEIE: (verdi) => formatKroner(Number(verdi)),
};

function sammenligning({ krav, kreves, har }: Match): string | undefined {
  const verdi = verdier[krav];
  if (!verdi || kreves === undefined) return undefined;
  const trengs = verdi(kreves);
  if (har === undefined) {
    return msg(str`Saken krever ${trengs}. Det er ikke registrert hva boligen har.`, {
      id: 'bolig.krav.harUkjent',
      desc: 'Under et krav. Verdien er for eksempel «2 soverom».',
    });
  }
  const boligen = verdi(har);
  return msg(str`Saken krever ${trengs}, boligen har ${boligen}.`, {
    id: 'bolig.krav.sammenligning',
    desc: 'Under et krav. Verdiene er for eksempel «2 soverom» og «1 soverom».',
  });
}

const antallIkkeOppfylt = (antall: number): string =>
  plural(antall, {
    one: msg('Boligen oppfyller ikke 1 av kravene i saken.', {
      id: 'bolig.krav.ettAvvik',
      desc: 'Under listen over krav',
    }),
    other: msg(str`Boligen oppfyller ikke ${formatNumber(antall)} av kravene i saken.`, {
      id: 'bolig.krav.avvik',
      desc: 'Under listen over krav. Verdien er et antall.',
    }),
  });

export const matchTitle = (): string =>
  msg('Kravene i saken og boligen', {
    id: 'bolig.krav.overskrift',
    desc: 'Overskrift over krav som er oppfylt eller ikke',
  });

export function matchList(match: readonly Match[]): TemplateResult {
  const avvik = match.filter(({ oppfylt }) => oppfylt === 'NEI').length;
  return html`<ul class="krav">
      ${match.map((ett) => {
        const utdypet = sammenligning(ett);
        return html`<li data-oppfylt=${ett.oppfylt}>
          ${icon(icons[ett.oppfylt])}<span
            ><span class="svar">${text(`${kravLabels[ett.krav]()}: ${oppfyltLabels[ett.oppfylt]()}`)}</span>
            ${utdypet ? html`<span class="dempet">${text(utdypet)}</span>` : nothing}</span
          >
        </li>`;
      })}
    </ul>
    ${avvik > 0 ? html`<p>${text(antallIkkeOppfylt(avvik))}</p>` : nothing}`;
}
