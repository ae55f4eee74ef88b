import { html, nothing, type TemplateResult } from 'lit';
import type { MittTilbud } from '@kobo-bolig/contract';
import { textField } from '../felt/felt.ts';
import { cancel, optional } from '../felt/wording.ts';
import { heading } from '../base/heading.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { gate } from './ord.ts';

/** As the contract limits it. */
const MAKS = 2000;

export interface Neivalg {
  readonly level: number;
  readonly grunn: string;
  readonly sender: boolean;
  readonly problem: unknown;
  readonly endret: (grunn: string) => void;
  readonly send: () => void;
  readonly avbryt: () => void;
}

/** Asks why, and takes a no without it. */
export function neiskjema(tilbud: MittTilbud, valg: Neivalg): TemplateResult {
  const { level, grunn, sender, problem, endret, send, avbryt } = valg;
  const adresse = gate(tilbud.bolig);
  const grunnord = msg('Hvorfor passer ikke boligen?', { id: 'minsak.nei.grunn', desc: 'Felt i dialogen' });
  return html`<form
    class="neiskjema"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      send();
    }}
  >
    ${heading(
      level,
      text(
        msg(str`Si nei til ${adresse}?`, {
          id: 'minsak.nei.tittel',
          desc: 'Overskrift. Verdien er en adresse.',
        }),
      ),
      { size: 'xs', id: 'nei-tittel' },
    )}
    <p>
      ${text(
        msg('Boligen går da til noen andre. Du kan ikke angre etterpå.', {
          id: 'minsak.nei.foelge',
          desc: 'Hva som skjer når du sier nei',
        }),
      )}
    </p>
    ${textField({
      id: 'grunn',
      label: optional(grunnord),
      description: msg('Grunnen hjelper oss å finne en bolig som passer bedre.', {
        id: 'minsak.nei.grunnHjelp',
        desc: 'Hjelp til feltet',
      }),
      value: grunn,
      onInput: endret,
      rows: 4,
      maxLength: MAKS,
    })}
    ${problem}
    <div class="knapper">
      <button class="ds-button" type="submit" aria-busy=${sender ? 'true' : nothing}>
        <span
          >${text(msg('Si nei til boligen', { id: 'minsak.nei.bekreft', desc: 'Knapp som sender svaret' }))}</span
        >
      </button>
      <button class="ds-button" data-variant="secondary" type="button" @click=${avbryt}>
        <span>${text(cancel())}</span>
      </button>
    </div>
  </form>`;
}
