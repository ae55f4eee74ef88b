import { html, nothing, type TemplateResult } from 'lit';
import {
  hentSvar,
  type Kontekst,
  oppsummering,
  type Svar,
  synligeBokser,
  tekst,
  type VistDel,
  type VistRad,
  visOppsummering,
} from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { icon } from '../../icons/icon.ts';
import { padlockLocked, paperplane } from '../../icons/icons.gen.ts';
import { msg, plural, str } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import type { Miljoe } from '../felt/felles.ts';
import { feltene } from '../felt/felt.ts';
import { katalog } from '../skjematekster.ts';
import { boks } from './innhold.ts';
import { vedleggene } from './vedlegg.ts';

export { adopter } from '../svarstiler.ts';
export { send } from '../innsending.ts';
export { lesVedlegg } from './vedlegg.ts';

/** Before «Send søknaden». */
export const sendeikon = (): TemplateResult => icon(paperplane);

/** What the citizen is about to send, by step, with a way back to each (R34–R36). */
export function oppsummeringsvisning(miljoe: Miljoe): TemplateResult {
  const { flyt, ord, params, level } = miljoe;
  const navn = String(hentSvar(flyt.svar, 'medsoeker.navn') ?? '');
  const sted = { ...miljoe, params: { ...params, navn } };
  const bokser = synligeBokser('oppsummering', flyt.svar, flyt.kontekst);
  return html`
    <p class="ds-paragraph">${text(tekst(ord, 'oppsummering/ingress'))}</p>
    ${flyt.endretOppsummering ? endret(miljoe) : nothing} ${bokser.map(({ id }) => boks(sted, id))}
    <div class="deler">
      ${visOppsummering(ord, oppsummering(flyt.svar, flyt.kontekst)).map((del) =>
        delen(del, level, endre(miljoe, del)),
      )}
      ${vedleggene(miljoe)}
    </div>
    <div class="spoersmaalene">${feltene(miljoe, flyt.felt)}</div>
    <p class="svartid">${text(String(params['svartid']))}.</p>
  `;
}

function endret({ level }: Miljoe): TemplateResult {
  const tittel = msg('Noe i søknaden har endret seg', {
    id: 'soeknad.oppsummering.endret',
    desc: 'Når opplysningene er endret siden søkeren så oppsummeringen',
  });
  const hjelp = msg('Søknaden er ikke sendt. Se over svarene én gang til og send på nytt.', {
    id: 'soeknad.oppsummering.endretHjelp',
    desc: 'Under «Noe i søknaden har endret seg»',
  });
  return html`<div class="ds-alert" data-color="warning">
    ${heading(level + 1, text(tittel), { size: '2xs' })}
    <p class="ds-paragraph">${text(hjelp)}</p>
  </div>`;
}

/** What was sent, as it was: for the receipt and its print. */
export const svarvisning = (svar: Svar, kontekst: Kontekst, level: number): TemplateResult =>
  html`<div class="deler">
    ${visOppsummering(katalog(), oppsummering(svar, kontekst)).map((del) => delen(del, level, nothing))}
  </div>`;

const endre = ({ flyt, ord }: Miljoe, { steg, tittel }: VistDel): TemplateResult =>
  html`<button
    class="ds-link"
    type="button"
    aria-label=${tekst(ord, 'felles/endreDel', { del: tittel })}
    @click=${() => flyt.gaaTil(steg)}
  >
    ${text(tekst(ord, 'felles/endre'))}
  </button>`;

function delen({ plass, tittel, rader }: VistDel, level: number, endreknapp: unknown): TemplateResult {
  const aapne = rader.filter(({ skjermet }) => !skjermet);
  const skjulte = rader.filter(({ skjermet }) => skjermet);
  return html`<section class="del">
    <div class="delhode">
      ${heading(
        level + 1,
        html`${plass === null ? nothing : html`<span class="nummer">${text(plass)}</span> `}<span
            >${text(tittel)}</span
          >`,
        { size: 'xs' },
      )}
      ${endreknapp}
    </div>
    ${radene(aapne)} ${skjulte.length > 0 ? skjermet(skjulte) : nothing}
  </section>`;
}

const radene = (rader: readonly VistRad[]): TemplateResult =>
  html`<dl class="rader">
    ${rader.map(
      ({ ledetekst, svar, ikkeBesvart }) =>
        html`<div>
          <dt>${text(ledetekst)}</dt>
          <dd class=${ikkeBesvart ? 'tom' : ''}>${text(svar)}</dd>
        </div>`,
    )}
  </dl>`;

/** Someone may look over the shoulder: what needs particular protection is opened by choice, and never printed. */
function skjermet(rader: readonly VistRad[]): TemplateResult {
  const navn = plural(rader.length, {
    one: msg('1 svar er skjult', {
      id: 'soeknad.oppsummering.ettSkjult',
      desc: 'Åpner et svar som trenger særlig vern',
    }),
    other: msg(str`${rader.length} svar er skjult`, {
      id: 'soeknad.oppsummering.flereSkjult',
      desc: 'Åpner svar som trenger særlig vern. Verdien er et antall.',
    }),
  });
  return html`<details class="skjermet fold">
    <summary>${icon(padlockLocked)}<span>${text(navn)}</span></summary>
    ${radene(rader)}
  </details>`;
}
