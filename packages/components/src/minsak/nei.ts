/** The dialog of a no: what it means, a reason if one likes, and the no itself. What is typed is never lost. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MittTilbud } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { addressLine } from '../bolig/address.ts';
import { textField } from '../felt/felt.ts';
import { cancel, close, optional } from '../felt/wording.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';

export interface Neivalg {
  level: number;
  grunn: string;
  skriv: (grunn: string) => void;
  send: () => void;
  lukk: () => void;
  svarer: boolean;
  feil: unknown;
}

export function neidialog(tilbud: MittTilbud | undefined, valg: Neivalg): TemplateResult {
  const tittel = msg('Vil du si nei til boligen?', {
    id: 'minsak.nei.tittel',
    desc: 'Overskrift i dialogen',
  });
  const send = msg('Si nei til boligen', { id: 'minsak.nei.send', desc: 'Knapp i dialogen' });
  const hvorfor = msg('Hvorfor passer ikke boligen?', {
    id: 'minsak.nei.grunn',
    desc: 'Ledetekst i dialogen',
  });
  const hvorforVi = msg('Svaret hjelper oss å finne en bolig som passer bedre.', {
    id: 'minsak.nei.hvorfor',
    desc: 'Under ledeteksten «Hvorfor passer ikke boligen?»',
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    valg.send();
  };
  return html`<dialog class="ds-dialog nei" aria-labelledby="nei-tittel" @close=${valg.lukk}>
    ${
      tilbud
        ? html`<button
              class="ds-button"
              data-command="close"
              data-variant="tertiary"
              data-color="neutral"
              type="button"
              aria-label=${close()}
              @click=${valg.lukk}
            ></button>
            <form @submit=${submit}>
              ${heading(valg.level, text(tittel), { size: 'xs', id: 'nei-tittel' })}
              <p>${text(foelge(tilbud))}</p>
              ${textField({
                id: 'grunn',
                label: optional(hvorfor),
                description: hvorforVi,
                value: valg.grunn,
                onInput: valg.skriv,
                rows: 4,
                maxLength: 2000,
              })}
              ${valg.feil}
              <div class="knapper">
                <button class="ds-button" type="submit" aria-disabled=${valg.svarer ? 'true' : 'false'}>
                  <span>${text(send)}</span>
                </button>
                <button class="ds-button" data-variant="secondary" type="button" @click=${valg.lukk}>
                  <span>${text(cancel())}</span>
                </button>
              </div>
            </form>`
        : nothing
    }
  </dialog>`;
}

const foelge = ({ bolig }: MittTilbud): string =>
  msg(
    str`${addressLine(bolig)} kan da gå til noen andre, og du kan ikke angre. Du står fortsatt på ventelisten.`,
    {
      id: 'minsak.nei.foelge',
      desc: 'Under «Vil du si nei til boligen?». Verdien er en adresse.',
    },
  );
