import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { hentSvar, type SynligFelt, synligeValg, valgtekst } from '@kobo-bolig/skjema';
import { text } from '../../texts/text.ts';
import { feilmelding, hjelpetekst, type Miljoe, ramme } from './felles.ts';

/** Questions that hang on one of the choices. */
export type Oppfoelging = (kode: string) => readonly TemplateResult[];

/** More choices than this are a list to choose from, not buttons. The first step has no such question. */
const FLEST_KNAPPER = 7;

/** The first choice carries the field's id: that is where a link to the field leads (R20). */
const valgId = (id: string, nummer: number): string => (nummer === 0 ? id : `${id}_${nummer}`);

export function hengende(oppfoelging: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return oppfoelging.length > 0 ? html`<div class="henger">${oppfoelging}</div>` : nothing;
}

/** One of few: radio buttons. Several: checkboxes. One of many: a list. */
export function valgfelt(miljoe: Miljoe, synlig: SynligFelt, oppfoelging: Oppfoelging): TemplateResult {
  const { flyt, ord } = miljoe;
  const { sti, felt } = synlig;
  const koder = synligeValg(felt, flyt.kontekst);
  if (miljoe.senere && felt.type === 'valg' && koder.length > FLEST_KNAPPER) {
    return miljoe.senere.nedtrekk(miljoe, synlig, koder, oppfoelging);
  }
  const deler = ramme(miljoe, synlig);
  const flere = felt.type === 'flervalg';
  const svar = hentSvar(flyt.svar, sti);
  const valgt = (kode: string): boolean =>
    Array.isArray(svar) ? (svar as readonly string[]).includes(kode) : svar === kode;
  const velg = (event: Event, kode: string): void => {
    if (flere) flyt.kryss(sti, felt, kode, (event.target as HTMLInputElement).checked);
    else flyt.endre(sti, kode);
  };
  return html`<fieldset
    class="ds-fieldset spoersmaal"
    role=${flere ? 'group' : 'radiogroup'}
    aria-labelledby="${deler.id}_navn"
    aria-describedby=${ifDefined(deler.beskrevetAv)}
  >
    <legend class="ds-label" id="${deler.id}_navn">${text(deler.ledetekst)}</legend>
    ${hjelpetekst(deler)}
    <div class="valg">
      ${koder.map(
        (kode, nummer) => html`
          <div class="ds-field">
            <input
              class="ds-input"
              type=${flere ? 'checkbox' : 'radio'}
              id=${valgId(deler.id, nummer)}
              name=${sti}
              value=${kode}
              aria-invalid=${ifDefined(deler.feil === undefined ? undefined : 'true')}
              .checked=${live(valgt(kode))}
              @change=${(event: Event) => velg(event, kode)}
            />
            <label class="ds-label" data-weight="regular" for=${valgId(deler.id, nummer)}
              >${text(valgtekst(ord, felt, kode))}</label
            >
          </div>
          ${hengende(oppfoelging(kode))}
        `,
      )}
    </div>
    ${feilmelding(deler)}
  </fieldset>`;
}
