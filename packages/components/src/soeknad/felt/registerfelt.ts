import { html, type TemplateResult } from 'lit';
import { ledetekst, registerverdi, svartekst, type SynligFelt, tekst } from '@kobo-bolig/skjema';
import { text } from '../../texts/text.ts';
import type { Miljoe } from './felles.ts';

/** What the registers know of the applicant, together in one place; where it comes from is said once. */
export function registerfelt({ flyt, ord }: Miljoe, felt: readonly SynligFelt[]): TemplateResult {
  const verdi = ({ sti, felt: definisjon }: SynligFelt): string => {
    const kjent = registerverdi(sti, flyt.kontekst);
    if (kjent !== undefined) return svartekst(ord, definisjon, kjent);
    return tekst(ord, `${sti}/skjult` in ord ? `${sti}/skjult` : 'felles/ikkeBesvart');
  };
  return html`<div class="register spoersmaal">
    <dl>
      ${felt.map(
        (ett) =>
          html`<div>
            <dt>${text(ledetekst(ord, ett.sti))}</dt>
            <dd>${text(verdi(ett))}</dd>
          </div>`,
      )}
    </dl>
    <p class="kilde">${text(kilde(ord))}</p>
  </div>`;
}

const kilde = (ord: Miljoe['ord']): string => {
  const fra = tekst(ord, 'felles/fraFolkeregisteret');
  return fra.charAt(0).toUpperCase() + fra.slice(1);
};
