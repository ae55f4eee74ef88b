import { html, nothing, type TemplateResult } from 'lit';
import { beskrivelse, type Katalog, ledetekst, type SynligFelt, type Tekstparams } from '@kobo-bolig/skjema';
import { text } from '../../texts/text.ts';
import type { Skjemaflyt } from '../flyt.ts';
import { feltId } from '../fokus.ts';
import type { Kode } from '../kode.ts';

/** What every part of a step needs to draw itself. */
export interface Miljoe {
  readonly flyt: Skjemaflyt;
  /** The fields of the later steps, once their code is there. */
  readonly senere: Kode['senere'];
  /** What answers are judged by; there before anything can be wrong. */
  readonly kontroll: Kode['kontroll'];
  readonly ord: Katalog;
  /** What running texts may name of the municipality. */
  readonly params: Tekstparams;
  /** Level of the step's heading. */
  readonly level: number;
}

/** Everything around the control of one field, with the ids that tie it together. */
export interface Ramme {
  readonly id: string;
  readonly ledetekst: string;
  readonly hjelp: string | null;
  readonly feil: string | undefined;
  /** Error first, then help (R12). */
  readonly beskrevetAv: string | undefined;
}

export function ramme({ flyt, ord, kontroll }: Miljoe, { sti, paakrevd }: SynligFelt): Ramme {
  const id = feltId(sti);
  const hjelp = beskrivelse(ord, sti);
  const funnet = flyt.feil.find((feil) => feil.felt === sti);
  const feil = funnet && kontroll?.feilsetning(ord, funnet);
  const ider = [feil === undefined ? '' : `${id}_feil`, hjelp === null ? '' : `${id}_hjelp`];
  return {
    id,
    ledetekst: ledetekst(ord, sti, paakrevd),
    hjelp,
    feil,
    beskrevetAv: ider.filter(Boolean).join(' ') || undefined,
  };
}

export const hjelpetekst = ({ id, hjelp }: Ramme): TemplateResult | typeof nothing =>
  hjelp === null
    ? nothing
    : html`<p class="ds-paragraph" data-field="description" id="${id}_hjelp">${text(hjelp)}</p>`;

export const feilmelding = ({ id, feil }: Ramme): TemplateResult | typeof nothing =>
  feil === undefined
    ? nothing
    : html`<p class="ds-validation-message" data-field="validation" id="${id}_feil">${text(feil)}</p>`;
