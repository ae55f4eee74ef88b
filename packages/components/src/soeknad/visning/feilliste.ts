import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { tekst } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { text } from '../../texts/text.ts';
import type { Miljoe } from '../felt/felles.ts';
import { type Feilpost, feilsetning } from '../feil.ts';
import { FOKUS } from '../fokus.ts';

/**
 * What must be put right, just above the buttons (R17–R22). The heading gets focus when the list comes; the list is
 * neither a live region nor a tab stop. Links lead to the field, also on another step.
 */
export function feilliste(
  { flyt, ord, level }: Miljoe,
  tilFelt: (feil: Feilpost) => void,
): TemplateResult | typeof nothing {
  if (!flyt.visFeil) return nothing;
  const klikk = (event: Event, feil: Feilpost): void => {
    event.preventDefault();
    tilFelt(feil);
  };
  return html`<div class="ds-error-summary" role="group" aria-labelledby=${FOKUS.feil}>
    ${heading(level + 1, text(tekst(ord, 'feil/overskrift')), {
      size: '2xs',
      id: FOKUS.feil,
      focusable: true,
    })}
    <ul class="ds-list">
      ${repeat(
        flyt.feil,
        ({ felt, kode }) => `${felt} ${kode}`,
        (feil) =>
          html`<li>
            <a class="ds-link" href="#" @click=${(event: Event) => klikk(event, feil)}
              >${text(feilsetning(ord, feil))}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
