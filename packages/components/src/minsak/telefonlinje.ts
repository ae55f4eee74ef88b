import { html, type TemplateResult } from 'lit';
import type { Kommune } from '@kobo-bolig/contract';
import { text } from '../texts/text.ts';
import { lokal, telefonlenke } from './ord.ts';

/** `Boligkontoret, 00 00 00 00` */
export const telefonlinje = ({ navn, telefon }: Kommune['kontakt']): TemplateResult =>
  html`<span>${text(lokal(navn))}</span>,
    <a class="ds-link" href=${telefonlenke(telefon)}>${text(telefon)}</a>`;
