import { html, type TemplateResult } from 'lit';
import type { Kommune } from '@kobo-bolig/contract';
import { msg } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { lokal, telefonlenke } from './ord.ts';

/** When it does not help to try again. */
export const ringHeller = ({ kontakt }: Kommune): TemplateResult =>
  html`<p>
    <span
      >${text(
        msg('Får du det ikke til, kan du ringe oss:', {
          id: 'minsak.feil.ring',
          desc: 'Når noe er galt hos oss. Etter står navnet på kontoret og telefonnummeret.',
        }),
      )}</span
    >
    ${telefonlinje(kontakt)}
  </p>`;

/** `Boligkontoret, 00 00 00 00` */
export const telefonlinje = ({ navn, telefon }: Kommune['kontakt']): TemplateResult =>
  html`<span>${text(lokal(navn))}</span>,
    <a class="ds-link" href=${telefonlenke(telefon)}>${text(telefon)}</a>`;
