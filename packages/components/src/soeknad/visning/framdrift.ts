import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { tekst } from '@kobo-bolig/skjema';
import { icon } from '../../icons/icon.ts';
import { checkmark, chevronDown, exclamationmarkTriangle } from '../../icons/icons.gen.ts';
import { formatTime } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { msg, str } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import type { Miljoe } from '../felt/felles.ts';
import { varsel } from '../oektvarsel.ts';
import { harTekster, hentTekster } from '../skjematekster.ts';
import type { Ventende } from './lagremelding.ts';

const sistLagret = (tid: Date): string =>
  msg(str`Sist lagret ${formatTime(tid, getKoboLocale())}`, {
    id: 'soeknad.lagring.sist',
    desc: 'Stille status øverst i søknaden. Verdien er for eksempel «kl. 10.42».',
  });
const ikkeLagret = (): string =>
  msg('Ikke lagret ennå', { id: 'soeknad.lagring.ikkeEnnaa', desc: 'Stille status øverst i søknaden' });

/** Always in the same place: when all that stands on the page was saved, or that some of it is not. */
function lagring({ flyt }: Miljoe, ventende: Ventende | undefined, tilMelding: () => void): TemplateResult {
  const { sistLagret: tid, feil, konflikt, ulagret } = flyt.utkast;
  if (feil || konflikt || ventende) {
    const ikkeLagretNaa = msg('Ikke lagret. Se hvorfor', {
      id: 'soeknad.lagring.seHvorfor',
      desc: 'Lenke øverst i søknaden til meldingen om at lagringen feilet',
    });
    const hvorfor = !feil && !konflikt && ventende?.snart ? varsel(ventende.snart) : ikkeLagretNaa;
    return html`<p class="lagring" data-color="warning">
      ${icon(exclamationmarkTriangle)}
      <button class="ds-link" type="button" @click=${tilMelding}>${text(hvorfor)}</button>
    </p>`;
  }
  if (!tid || ulagret) return html`<p class="lagring"><span>${text(ulagret ? ikkeLagret() : '')}</span></p>`;
  return html`<p class="lagring">${icon(checkmark)}<span>${text(sistLagret(tid))}</span></p>`;
}

/** «Steg 4 av 12», a bar that says the same, and all the steps for who wants to see them. */
export function framdrift(
  miljoe: Miljoe,
  ventende: Ventende | undefined,
  tilMelding: () => void,
): TemplateResult {
  const { flyt, ord } = miljoe;
  const naa = flyt.stegene.find(({ steg }) => steg.id === flyt.vist);
  const { plass, antall } = naa ?? { plass: null, antall: 0 };
  return html`<div class="framdrift">
    <div class="linje">
      <p class="plass">
        ${plass === null ? nothing : text(tekst(ord, 'felles/framdrift', { plass, antall }))}
      </p>
      ${lagring(miljoe, ventende, tilMelding)}
    </div>
    ${
      plass === null
        ? nothing
        : html`<div class="stolpe" aria-hidden="true">
              ${Array.from(
                { length: antall },
                (_, nummer) => html`<span class=${nummer < plass ? 'gaatt' : ''}></span>`,
              )}
            </div>
            ${keyed(flyt.vist, alleSteg(miljoe))}`
    }
  </div>`;
}

/** Titles stand with their steps; they are fetched when somebody opens the list. */
function alleSteg({ flyt, ord }: Miljoe): TemplateResult {
  const ider = flyt.stegene.map(({ steg }) => steg.id);
  const aapnet = (event: Event): void => {
    flyt.visAlleSteg = (event.target as HTMLDetailsElement).open;
    flyt.tegn();
    if (flyt.visAlleSteg && !harTekster(...ider)) void hentTekster(...ider).then(() => flyt.tegn());
  };
  return html`<details class="allesteg fold" @toggle=${aapnet}>
    <summary>${icon(chevronDown)}<span>${text(tekst(ord, 'felles/alleSteg'))}</span></summary>
    <ol>
      ${flyt.visAlleSteg && harTekster(...ider) ? stegliste({ flyt, ord }) : nothing}
    </ol>
  </details>`;
}

/** To know how far one may go, every step is judged: only for who looks at the list, not at each key. */
function stegliste({ flyt, ord }: Pick<Miljoe, 'flyt' | 'ord'>): TemplateResult[] {
  const { stegene, vist } = flyt;
  const uferdig = flyt.foersteUferdige ?? 'oppsummering';
  const grense = stegene.findIndex(({ steg }) => steg.id === uferdig);
  return stegene.map(({ steg, plass }, nummer) => {
    const tittel = tekst(ord, `steg/${steg.id}`);
    const merke = plass === null ? '' : `${plass}.\u00a0`;
    if (steg.id === vist) return html`<li aria-current="step">${text(merke + tittel)}</li>`;
    if (nummer > grense) return html`<li>${text(merke + tittel)}</li>`;
    return html`<li>
      ${merke}<button class="ds-link" type="button" @click=${() => flyt.gaaTil(steg.id)}>
        ${text(tittel)}
      </button>
    </li>`;
  });
}
