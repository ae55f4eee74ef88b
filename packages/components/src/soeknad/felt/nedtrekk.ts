import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { hentSvar, type SynligFelt, valgtekst } from '@kobo-bolig/skjema';
import { msg } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import { feilmelding, hjelpetekst, type Miljoe, ramme } from './felles.ts';
import { hengende, type Oppfoelging } from './valgfelt.ts';

/** Norwegian order; what is not in the alphabet of the list stands last. */
const alfabetisk = new Intl.Collator('nb');

/** One of many: a list to choose from. */
export function nedtrekk(
  miljoe: Miljoe,
  synlig: SynligFelt,
  koder: readonly string[],
  oppfoelging: Oppfoelging,
): TemplateResult {
  const { flyt, ord } = miljoe;
  const { sti, felt } = synlig;
  const deler = ramme(miljoe, synlig);
  const svar = hentSvar(flyt.svar, sti);
  const navn = (kode: string): string => valgtekst(ord, felt, kode);
  const ordnet = koder.toSorted(
    (a, b) => Number(a === 'ANNET') - Number(b === 'ANNET') || alfabetisk.compare(navn(a), navn(b)),
  );
  return html`<div class="spoersmaal">
    <div class="ds-field">
      <label class="ds-label" for=${deler.id}>${text(deler.ledetekst)}</label>
      ${hjelpetekst(deler)}
      <select
        class="ds-input"
        data-width="auto"
        id=${deler.id}
        name=${sti}
        aria-describedby=${ifDefined(deler.beskrevetAv)}
        aria-invalid=${ifDefined(deler.feil === undefined ? undefined : 'true')}
        @change=${(event: Event) => flyt.endre(sti, (event.target as HTMLSelectElement).value || undefined)}
      >
        <option value="" ?selected=${svar === undefined}>
          ${msg('Velg i listen', { id: 'soeknad.felt.velgIListen', desc: 'Første linje i en nedtrekksliste' })}
        </option>
        ${ordnet.map((kode) => html`<option value=${kode} ?selected=${svar === kode}>${navn(kode)}</option>`)}
      </select>
      ${feilmelding(deler)}
    </div>
    ${typeof svar === 'string' ? hengende(oppfoelging(svar)) : nothing}
  </div>`;
}
