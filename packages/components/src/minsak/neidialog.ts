import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { MittTilbud } from '@kobo-bolig/contract';
import { textField } from '../felt/felt.ts';
import { cancel, optional } from '../felt/wording.ts';
import { heading } from '../base/heading.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { gate } from './ord.ts';
import type { Tilbudssvar } from './tilbudssvar.ts';

/** As the contract limits it. */
const MAKS = 2000;

interface Neivalg {
  readonly send: () => void;
  /** Why the answer was not received. */
  readonly problem: unknown;
}

/** Asks why, and takes a no without it. */
export function neidialog(svar: Tilbudssvar, valg: Neivalg): TemplateResult {
  return html`<dialog
    class="ds-dialog nei fyller"
    aria-labelledby="nei-tittel"
    aria-describedby="nei-foelge"
    @close=${svar.neiLukket}
    ${ref(svar.dialog)}
  >
    ${svar.nei ? skjema(svar, svar.nei, valg) : nothing}
  </dialog>`;
}

function skjema(svar: Tilbudssvar, tilbud: MittTilbud, { send, problem }: Neivalg): TemplateResult {
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
      2,
      text(
        msg(str`Si nei til ${adresse}?`, {
          id: 'minsak.nei.tittel',
          desc: 'Overskrift. Verdien er en adresse.',
        }),
      ),
      { size: 'xs', id: 'nei-tittel' },
    )}
    <p id="nei-foelge">
      ${text(
        msg(
          'Da kan boligen gå til noen andre. Angrer du, kan du ringe oss, men vi kan ikke love at boligen er ledig.',
          {
            id: 'minsak.nei.foelge',
            desc: 'Hva som skjer når du sier nei',
          },
        ),
      )}
    </p>
    ${textField({
      id: 'grunn',
      label: optional(grunnord),
      description: msg('Grunnen hjelper oss å finne en bolig som passer bedre.', {
        id: 'minsak.nei.grunnHjelp',
        desc: 'Hjelp til feltet',
      }),
      value: svar.grunn,
      onInput: (grunn) => svar.skrivGrunn(grunn),
      rows: 4,
      maxLength: MAKS,
    })}
    ${problem}
    <div class="knapper">
      <button class="ds-button" type="submit" aria-busy=${svar.sender === 'NEI' ? 'true' : nothing}>
        <span
          >${text(msg('Si nei til boligen', { id: 'minsak.nei.bekreft', desc: 'Knapp som sender svaret' }))}</span
        >
      </button>
      <button class="ds-button" data-variant="secondary" type="button" @click=${svar.lukkNei}>
        <span>${text(cancel())}</span>
      </button>
    </div>
  </form>`;
}
