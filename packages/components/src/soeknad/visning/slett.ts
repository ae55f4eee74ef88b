import { html, type TemplateResult } from 'lit';
import { type Katalog, tekst, type Tekstparams } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { msg, str } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import type { Handlinger } from '../handlinger.ts';
import type { Utkast } from '../utkast.ts';
import { hindringsmelding } from './hindring.ts';

export interface Slettevalg {
  readonly level: number;
  readonly params: Tekstparams;
  readonly handlinger: Handlinger;
  readonly soeknadId: string;
  /** Which one, where there may be several. */
  readonly navn?: string;
  /** The application is the one that is being filled in. */
  readonly utkast?: Utkast;
}

/** Asked in place, since nothing can bring the answers back. */
export function bekreftSlett(
  ord: Katalog,
  { level, params, handlinger, soeknadId, navn, utkast }: Slettevalg,
): TemplateResult {
  const spoersmaal = navn
    ? msg(str`Vil du slette «${navn}»?`, {
        id: 'soeknad.slett.hvilken',
        desc: 'Overskrift før et utkast i listen slettes. Verdien er «Søknad påbegynt 26. nov. kl. 10.42».',
      })
    : msg('Vil du slette søknaden?', {
        id: 'soeknad.slett.spoersmaal',
        desc: 'Overskrift før et utkast slettes',
      });
  const foelge = msg('Alle svarene blir borte. Du kan ikke angre.', {
    id: 'soeknad.slett.foelge',
    desc: 'Under «Vil du slette søknaden?»',
  });
  return html`<div class="bekreft" role="group" aria-labelledby="bekreft">
    ${heading(level, text(spoersmaal), { size: '2xs', id: 'bekreft', focusable: true })}
    <p>${text(foelge)}</p>
    ${hindringsmelding(handlinger.hindring, { level: level + 1, params })}
    <div class="knapper">
      <button
        class="ds-button"
        data-color="danger"
        type="button"
        @click=${() => void handlinger.slett(soeknadId, utkast)}
      >
        <span>${text(tekst(ord, 'felles/slett'))}</span>
      </button>
      <button
        class="ds-button"
        data-variant="secondary"
        type="button"
        @click=${() => handlinger.spoerOmSletting(undefined)}
      >
        <span>${text(tekst(ord, 'felles/avbryt'))}</span>
      </button>
    </div>
  </div>`;
}
