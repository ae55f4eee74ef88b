import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import {
  erBesvart,
  type Felt,
  hentSvar,
  INFORMASJONSVERSJON,
  ledetekst,
  type SynligFelt,
  type Verdi,
} from '@kobo-bolig/skjema';
import { text } from '../../texts/text.ts';
import { feilmelding, type Miljoe, ramme } from './felles.ts';

/** What a ticked box is answered with; what is confirmed, with when it was and which text was read. */
const krysset = ({ type }: Felt): Verdi =>
  type === 'bekreftelse' ? { versjon: INFORMASJONSVERSJON, tid: new Date().toISOString() } : true;

/** One box to tick. «(valgfritt)» is left out: an empty box says so itself. */
export function avkryssing(miljoe: Miljoe, synlig: SynligFelt): TemplateResult {
  const { flyt, ord } = miljoe;
  const { sti, felt } = synlig;
  const deler = ramme(miljoe, synlig);
  const kryss = (event: Event): void =>
    flyt.endre(sti, (event.target as HTMLInputElement).checked ? krysset(felt) : undefined);
  return html`<div class="spoersmaal">
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id=${deler.id}
        name=${sti}
        aria-describedby=${ifDefined(deler.beskrevetAv)}
        aria-invalid=${ifDefined(deler.feil === undefined ? undefined : 'true')}
        .checked=${live(erBesvart(hentSvar(flyt.svar, sti)))}
        @change=${kryss}
      />
      <label class="ds-label" data-weight="regular" for=${deler.id}>${text(ledetekst(ord, sti))}</label>
    </div>
    ${feilmelding(deler)}
  </div>`;
}
