/** What the case requires against what the home has, in words: nothing is scored, and a person decides. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Bemanning, Boligtype, Match } from '@kobo-bolig/contract';
import { checkmark, information, xMark } from '../icons/icons.gen.ts';
import { icon } from '../icons/icon.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, str } from '../texts/msg.ts';
import { formatKroner } from '../texts/numbers.ts';
import { text } from '../texts/text.ts';
import { bemanningLabels } from './bemanning.ts';
import { egenskapLabels } from './kobo-boligoversikt/fact-labels.ts';
import { bedroomText, boligtypeLabels } from './labels.ts';

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
  EGNET_BOSETTING: () =>
    msg('Egnet for bosetting', { id: 'bolig.krav.egnetBosetting', desc: 'Krav i en sak, foran «oppfylt»' }),
  OMRAADE: () => msg('Ønsket område', { id: 'bolig.krav.omraade', desc: 'Krav i en sak, foran «oppfylt»' }),
  EGENSKAP: () => msg('Egenskap', { id: 'bolig.krav.egenskap', desc: 'Krav i en sak, foran «oppfylt»' }),
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

function sammenligning({ krav, kreves, har, grunn }: Match): string | undefined {
  if (grunn) return grunn[getKoboLocale()];
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

const kravnavn = ({ krav, egenskap }: Match): string =>
  egenskap ? egenskapLabels[egenskap]() : kravLabels[krav]();

export function matchList(match: readonly Match[]): TemplateResult {
  return html`<ul class="krav">
    ${match.map((ett) => {
      const utdypet = sammenligning(ett);
      return html`<li data-oppfylt=${ett.oppfylt}>
        ${icon(icons[ett.oppfylt])}<span
          ><span class="svar">${text(`${kravnavn(ett)}: ${oppfyltLabels[ett.oppfylt]()}`)}</span>
          ${utdypet ? html`<span class="kravverdier">${text(utdypet)}</span>` : nothing}</span
        >
      </li>`;
    })}
  </ul>`;
}
