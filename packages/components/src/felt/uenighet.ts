/** What two people have changed in the same thing, side by side: who chooses must see both. */
import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../texts/text.ts';
import { storedNow, yours } from './wording.ts';

export interface Uenighet {
  readonly label: string;
  readonly stored: string;
  readonly mine: string;
}

export function uenighetsliste(uenigheter: readonly Uenighet[]): TemplateResult | typeof nothing {
  if (uenigheter.length === 0) return nothing;
  const verdi = (hva: string, sier: string) =>
    html`<dd><span>${text(`${hva}: `)}</span><span>${text(sier)}</span></dd>`;
  return html`<dl class="uenige">
    ${uenigheter.map(
      ({ label, stored, mine }) =>
        html`<div>
          <dt>${text(label)}</dt>
          ${verdi(storedNow(), stored)} ${verdi(yours(), mine)}
        </div>`,
    )}
  </dl>`;
}
