import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  beskrivelse,
  formaterDag,
  ledetekst,
  type Listefelt,
  type SynligFelt,
  type SynligRad,
  tekst,
} from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { icon } from '../../icons/icon.ts';
import { person, plus } from '../../icons/icons.gen.ts';
import { msg, str } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import { feltId } from '../fokus.ts';
import { feilmelding, type Miljoe, ramme } from './felles.ts';

type Tegner = (miljoe: Miljoe, felt: readonly SynligFelt[]) => unknown;

/** Persons, each in a box: those from the register with a grey head, those added with a button to remove them. */
export function listefelt(miljoe: Miljoe, synlig: SynligFelt, tegn: Tegner): TemplateResult {
  const { flyt, ord, level } = miljoe;
  const { sti, rader = [] } = synlig;
  const felt = synlig.felt as Listefelt;
  const deler = ramme(miljoe, synlig);
  const hentet = rader.some((rad) => fraRegister(rad)) ? tekst(ord, `${sti}/hentet`) : '';
  const hjelp = [hentet, beskrivelse(ord, sti) ?? ''].filter(Boolean).join(' ');
  const foerste = felt.felt.find(({ type }) => type !== 'registerid')?.id ?? '';
  const nummer = (rad: SynligRad): number => rader.filter(({ med }) => med).indexOf(rad) + 1;
  return html`<div class="spoersmaal liste" role="group" aria-labelledby="${deler.id}_navn">
    ${heading(level + 1, text(ledetekst(ord, sti)), { size: '2xs', id: `${deler.id}_navn` })}
    ${hjelp ? html`<p class="hjelp">${text(hjelp)}</p>` : nothing}
    ${repeat(
      rader,
      ({ indeks }) => indeks,
      (rad) =>
        fraRegister(rad)
          ? registerrad(miljoe, { liste: sti, rad, tegn })
          : egenRad(miljoe, { liste: sti, rad, nummer: nummer(rad), tegn }),
    )}
    <button
      class="ds-button"
      data-variant="secondary"
      type="button"
      id=${feltId(`${sti}/leggTil`)}
      @click=${() => flyt.leggTil(sti, foerste)}
    >
      ${icon(plus)}<span>${text(tekst(ord, `${sti}/leggTil`))}</span>
    </button>
    ${feilmelding(deler)}
  </div>`;
}

const fraRegister = ({ felt }: SynligRad): boolean => felt.some(({ laast }) => laast);

/** What the register says stands in the head and is not asked. */
function registerrad(miljoe: Miljoe, { liste, rad, tegn }: Omit<EgenRad, 'nummer'>): TemplateResult {
  const { ord, level } = miljoe;
  const verdi = (id: string): string => String(rad.felt.find(({ felt }) => felt.id === id)?.verdi ?? '');
  const foedt = tekst(ord, 'barn.foedselsdato/kort', { svar: formaterDag(verdi('foedselsdato')) });
  const om = `${foedt} · ${tekst(ord, 'felles/fraFolkeregisteret')}`;
  const id = feltId(`${liste}[${rad.indeks}]/_person`);
  return html`<div class="person" role="group" aria-labelledby=${id}>
    <div class="hode">
      ${icon(person)}
      <div>
        ${heading(level + 2, text(verdi('navn')), { size: '2xs', id })}
        <p>${text(om.charAt(0).toUpperCase() + om.slice(1))}</p>
      </div>
    </div>
    <div class="kropp">
      ${tegn(
        miljoe,
        rad.felt.filter(({ laast }) => !laast),
      )}
    </div>
  </div>`;
}

interface EgenRad {
  liste: string;
  rad: SynligRad;
  nummer: number;
  tegn: Tegner;
}

function egenRad(miljoe: Miljoe, { liste, rad, nummer, tegn }: EgenRad): TemplateResult {
  const { flyt, ord, level } = miljoe;
  const en = tekst(ord, `${liste}/en`);
  const fjern = tekst(ord, 'felles/fjern');
  const navn = tekst(ord, 'felles/fjernRad', { en: en.toLowerCase(), rad: nummer });
  const id = feltId(`${liste}[${rad.indeks}]/_person`);
  const skrevet = rad.felt.find(({ felt }) => felt.id === 'navn')?.verdi;
  const hvem = typeof skrevet === 'string' && skrevet.trim() ? skrevet.trim() : `${en} ${nummer}`;
  const fjernet = msg(str`${hvem} er fjernet.`, {
    id: 'soeknad.sagt.fjernet',
    desc: 'Leses opp når en person er tatt ut av listen. Verdien er et navn eller for eksempel «Barn 2».',
  });
  return html`<div class="person" role="group" aria-labelledby=${id}>
    <div class="hode">
      ${heading(level + 2, text(`${en} ${nummer}`), { size: '2xs', id })}
      <button
        class="ds-link"
        type="button"
        aria-label=${navn}
        @click=${() => flyt.fjern(liste, rad.indeks, fjernet)}
      >
        ${text(fjern)}
      </button>
    </div>
    <div class="kropp">${tegn(miljoe, rad.felt)}</div>
  </div>`;
}
