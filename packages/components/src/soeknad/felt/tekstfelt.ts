import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import {
  antallTegn,
  type Enkeltverdi,
  type Felt,
  hentSvar,
  type SynligFelt,
  TEGNGRENSE,
  tekst,
  tilInndata,
} from '@kobo-bolig/skjema';
import { text } from '../../texts/text.ts';
import { feilmelding, hjelpetekst, type Miljoe, ramme } from './felles.ts';

/** Width in characters of what is asked for; a field without one is as wide as the column. */
const bredde: Partial<Record<Felt['type'], number>> = {
  heltall: 4,
  kr: 10,
  maaned: 8,
  dato: 11,
  fnr: 13,
  duf: 14,
  telefon: 17,
};

/** The answer as it stands in its field: as typed while somebody types, else as Norwegians write it. */
function vist({ flyt }: Miljoe, { sti, felt }: SynligFelt): string {
  const verdi = hentSvar(flyt.svar, sti) as Enkeltverdi | undefined;
  return flyt.redigeres === sti ? String(verdi ?? '') : tilInndata(felt, verdi);
}

/** One line of text, also for numbers, dates and identity numbers: typed, leniently read (R14). */
export function tekstfelt(miljoe: Miljoe, synlig: SynligFelt): TemplateResult {
  const { flyt } = miljoe;
  const { sti, felt } = synlig;
  const deler = ramme(miljoe, synlig);
  const type = felt.inputmode === 'tel' || felt.inputmode === 'email' ? felt.inputmode : 'text';
  return html`<div class="ds-field spoersmaal">
    <label class="ds-label" for=${deler.id}>${text(deler.ledetekst)}</label>
    ${hjelpetekst(deler)}
    <input
      class="ds-input"
      id=${deler.id}
      type=${type}
      name=${sti}
      size=${ifDefined(bredde[felt.type])}
      inputmode=${ifDefined(felt.inputmode)}
      autocomplete=${felt.autocomplete ?? 'off'}
      aria-describedby=${ifDefined(deler.beskrevetAv)}
      aria-invalid=${ifDefined(deler.feil === undefined ? undefined : 'true')}
      .value=${live(vist(miljoe, synlig))}
      @input=${(event: InputEvent) => flyt.skriv(sti, (event.target as HTMLInputElement).value)}
      @blur=${() => flyt.forlat(sti)}
    />
    ${feilmelding(deler)}
  </div>`;
}

/** A text of some sentences, with how much room there is. */
export function langtekst(miljoe: Miljoe, synlig: SynligFelt): TemplateResult {
  const { flyt, ord } = miljoe;
  const { sti } = synlig;
  const deler = ramme(miljoe, synlig);
  const verdi = vist(miljoe, synlig);
  const antall = antallTegn(verdi);
  const teller = tekst(ord, 'felles/tegn', { antall, n: TEGNGRENSE.lang });
  return html`<div class="ds-field spoersmaal">
    <label class="ds-label" for=${deler.id}>${text(deler.ledetekst)}</label>
    ${hjelpetekst(deler)}
    <textarea
      class="ds-input"
      id=${deler.id}
      name=${sti}
      rows="7"
      autocomplete="off"
      aria-describedby=${ifDefined(deler.beskrevetAv)}
      aria-invalid=${ifDefined(deler.feil === undefined ? undefined : 'true')}
      .value=${live(verdi)}
      @input=${(event: InputEvent) => flyt.skriv(sti, (event.target as HTMLTextAreaElement).value)}
      @blur=${() => flyt.forlat(sti)}
    ></textarea>
    ${antall > 0 ? html`<p class="teller">${text(teller)}</p>` : nothing} ${feilmelding(deler)}
  </div>`;
}
