import { html, nothing, type TemplateResult } from 'lit';
import type { Kommune } from '@kobo-bolig/contract';
import { foerDuStarter, tekst } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { msg } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import { FOKUS } from '../fokus.ts';
import { katalog, kommuneord } from '../skjematekster.ts';
import { innhold } from './innhold.ts';

export interface Startvalg {
  readonly level: number;
  readonly loggInn: () => void;
  /** The host has no login, or it was given up. */
  readonly feilet: boolean;
}

/** Before the login: what there is to know before one decides to apply, and one button. */
export function startside(kommune: Kommune, { level, loggInn, feilet }: Startvalg): TemplateResult {
  const ord = katalog();
  const sted = { ord, params: kommuneord(kommune), level };
  const knapp = msg('Logg inn og start søknaden', {
    id: 'soeknad.start.loggInn',
    desc: 'Hovedknapp på siden før innlogging',
  });
  const ikkeInn = msg('Vi fikk ikke logget deg inn. Prøv igjen.', {
    id: 'soeknad.start.ikkeInn',
    desc: 'Når innloggingen ble avbrutt før søknaden var startet',
  });
  return html`<div class="hoved start">
    ${heading(level, text(tekst(ord, 'steg/foerDuStarter')), { size: 'md', id: FOKUS.steg, focusable: true })}
    ${(foerDuStarter.innhold ?? []).map((id) => innhold(sted, id))}
    ${feilet ? html`<p class="ds-alert" data-color="warning" role="alert">${text(ikkeInn)}</p>` : nothing}
    <div class="knapper">
      <button class="ds-button" type="button" @click=${loggInn}><span>${text(knapp)}</span></button>
    </div>
  </div>`;
}
