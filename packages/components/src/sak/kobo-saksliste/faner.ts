/** The views as tabs, with counts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SakVisning } from '@kobo-bolig/contract';
import { moveBetweenTabs } from '../../base/tab-keys.ts';
import { formatNumber } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import type { FiltreOptions } from './filtre.ts';
import { visningLabels, words } from './tekster.ts';
import { antallI, visninger } from './valg.ts';

export const faner = (options: FiltreOptions): TemplateResult =>
  html`<div class="ds-tabs">
    <div role="tablist" aria-label=${words.views()} @keydown=${moveBetweenTabs}>
      ${visninger.map((visning) => fane(visning, options))}
    </div>
  </div>`;

function fane(visning: SakVisning, { valg, fasetter, velg }: FiltreOptions): TemplateResult {
  const selected = visning === valg.visning;
  const count = antallI(fasetter, 'visning', visning);
  return html`<button
    id="fane-${visning}"
    type="button"
    role="tab"
    aria-selected=${selected ? 'true' : 'false'}
    aria-controls="panel"
    tabindex=${selected ? 0 : -1}
    @click=${() => velg({ ...valg, visning })}
  >
    <span>${text(visningLabels[visning]())}</span>
    ${count === undefined ? nothing : html`<span class="antall">${text(formatNumber(count))}</span>`}
  </button>`;
}
