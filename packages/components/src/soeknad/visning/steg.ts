import { html, nothing, type TemplateResult } from 'lit';
import { finnSteg, type StegId, synligeBokser, tekst } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { icon } from '../../icons/icon.ts';
import { chevronDown, xMark } from '../../icons/icons.gen.ts';
import { msg } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import { feltene } from '../felt/felt.ts';
import type { Miljoe } from '../felt/felles.ts';
import type { Feilpost } from '../feil.ts';
import type { Skjemaflyt } from '../flyt.ts';
import { FOKUS } from '../fokus.ts';
import type { Kode } from '../kode.ts';
import { hvem } from './hvem.ts';
import { framdrift } from './framdrift.ts';
import { boks, innhold } from './innhold.ts';
import { lagremelding, type Ventende } from './lagremelding.ts';
import { skinne, type Skinnevalg } from './skinne.ts';

export interface Stegvalg {
  readonly skinne: Skinnevalg;
  readonly ventende: Ventende | undefined;
  /** Missing when the host logs in and out itself. */
  readonly loggUt: (() => void) | undefined;
  /** Moves focus to an id of this root. */
  readonly fokuser: (id: string) => void;
  readonly tilFelt: (feil: Feilpost) => void;
  readonly lukkRaskt: () => void;
  /** The review, once its code is there. */
  readonly oppsummering: Kode['oppsummering'];
}

/** One step: where you are, what is asked, what is wrong, and the way on. */
export function stegvisning(miljoe: Miljoe, valg: Stegvalg): TemplateResult {
  const { flyt, ord, level } = miljoe;
  const steg = finnSteg(flyt.vist);
  return html`
    ${hvem(flyt.innbygger.navn, valg.loggUt)}
    <div class="kolonner">
      <div class="hoved">
        ${framdrift(miljoe, valg.ventende, () => valg.fokuser(FOKUS.lagring))}
        ${steg.lukkRaskt ? lukkRaskt(miljoe, valg.lukkRaskt) : nothing}
        ${heading(level, text(tekst(ord, `steg/${steg.id}`)), {
          size: 'md',
          id: FOKUS.steg,
          focusable: true,
        })}
        <form novalidate autocomplete="on" @submit=${(event: Event) => sendt(event, flyt, valg)}>
          ${steg.id === 'oppsummering' ? valg.oppsummering?.oppsummeringsvisning(miljoe) : spoersmaalene(miljoe)}
          ${miljoe.kontroll?.feilliste(miljoe, valg.tilFelt)} ${lagremelding(miljoe, valg.ventende)}
          ${knapper(miljoe, valg)}
        </form>
      </div>
      ${skinne(miljoe, valg.skinne)}
    </div>
  `;
}

function sendt(event: Event, flyt: Skjemaflyt, { oppsummering }: Stegvalg): void {
  event.preventDefault();
  void (flyt.vist === 'oppsummering' ? oppsummering?.send(flyt) : flyt.neste());
}

function spoersmaalene(miljoe: Miljoe): unknown {
  const { flyt, ord } = miljoe;
  const steg = finnSteg(flyt.vist);
  const { felt } = flyt;
  const bokser = synligeBokser(steg.id, flyt.svar, flyt.kontekst).filter(({ etter }) => !etter);
  const valgfrie = felt.some(({ paakrevd, laast }) => !paakrevd && !laast);
  const stykker = (steg.innhold ?? []).map((id) => innhold(miljoe, id));
  return html`
    ${valgfrie ? html`<p class="ds-paragraph">${text(tekst(ord, 'felles/maaSvares'))}</p>` : nothing}
    ${bokser.map(({ id }) => boks(miljoe, id))} ${stykker.length > 0 ? lesestoff(steg.id, stykker) : nothing}
    <div class="spoersmaalene">${feltene(miljoe, felt)}</div>
  `;
}

/**
 * Before the first questions it was read before the login by most: here for who came straight in, and to look up. What
 * somebody is asked to confirm having read is open from the start.
 */
const lesestoff = (steg: StegId, stykker: readonly TemplateResult[]): TemplateResult =>
  html`<details class="fold lesestoff" ?open=${steg === 'informasjon'}>
    <summary>
      ${icon(chevronDown)}<span
        >${text(
          steg === 'informasjon'
            ? msg('Les informasjonen', {
                id: 'soeknad.steg.informasjonen',
                desc: 'Åpner teksten om hvordan kommunen bruker opplysningene',
              })
            : msg('Les om hvem som kan søke, svartid og hva vi henter', {
                id: 'soeknad.steg.omSoeknaden',
                desc: 'Åpner informasjonen på det første steget',
              }),
        )}</span
      >
    </summary>
    ${stykker}
  </details>`;

function knapper({ flyt, ord }: Miljoe, { oppsummering }: Stegvalg): TemplateResult {
  const { vist, forrigeSteg, opptatt, tilbake } = flyt;
  const tilOppsummering = msg('Til oppsummeringen', {
    id: 'soeknad.knapp.tilOppsummeringen',
    desc: 'Hovedknapp på et steg man kom til fra oppsummeringen',
  });
  const navn: Record<string, string> = {
    foerDuStarter: tekst(ord, 'felles/start'),
    oppsummering: tekst(ord, 'oppsummering/send'),
  };
  return html`<div class="knapper">
    <button class="ds-button" id=${FOKUS.neste} type="submit" aria-busy=${opptatt ? 'true' : 'false'}>
      ${vist === 'oppsummering' ? oppsummering?.sendeikon() : nothing}<span
        >${text(navn[vist] ?? (tilbake ? tilOppsummering : tekst(ord, 'felles/neste')))}</span
      >
    </button>
    ${
      forrigeSteg
        ? html`<button
            class="ds-button"
            data-variant="secondary"
            type="button"
            @click=${() => flyt.gaaTil(forrigeSteg)}
          >
            <span>${text(tekst(ord, 'felles/forrige'))}</span>
          </button>`
        : nothing
    }
  </div>`;
}

const lukkRaskt = ({ ord }: Miljoe, lukk: () => void): TemplateResult =>
  html`<button
    class="ds-button lukkraskt"
    data-variant="secondary"
    data-color="neutral"
    type="button"
    @click=${lukk}
  >
    ${icon(xMark)}<span>${text(tekst(ord, 'felles/lukkRaskt'))}</span>
  </button>`;
