/** What stands in place of a case: before the login, and several cases to choose from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MinSakSammendrag, MinSakStatus } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { informationSquare } from '../icons/icons.gen.ts';
import { icon } from '../icons/icon.ts';
import { buttonText } from '../tilstand/wording.ts';
import { formatDate, today } from '../texts/dates.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { saksnavn } from './ord.ts';
import { KORT } from './tilbudskort.ts';

export const sendtDato = (sendt: string): string => formatDate(today(new Date(sendt)));

interface Startvalg {
  readonly level: number;
  readonly loggInn: () => void;
  readonly feilet: boolean;
}

export function startside({ level, loggInn, feilet }: Startvalg): TemplateResult {
  const feil = msg('Vi fikk ikke logget deg inn. Prøv igjen.', {
    id: 'minsak.start.feilet',
    desc: 'Når innloggingen ble avbrutt',
  });
  return html`<div class="start">
    ${heading(
      level,
      text(msg('Saken din', { id: 'minsak.start.tittel', desc: 'Overskrift før innlogging' })),
      {
        size: 'md',
        id: KORT,
        focusable: true,
      },
    )}
    <p>
      ${text(
        msg('Logg inn for å se hva som skjer med søknaden din, lese vedtaket og svare på tilbud om bolig.', {
          id: 'minsak.start.hjelp',
          desc: 'Over knappen for innlogging',
        }),
      )}
    </p>
    ${feilet ? html`<p class="ds-alert" data-color="warning" role="alert">${text(feil)}</p>` : nothing}
    <div class="knapper">
      <button class="ds-button" type="button" @click=${loggInn}>
        <span>${text(buttonText.login())}</span>
      </button>
    </div>
  </div>`;
}

/**
 * Always said, so that nobody reads somebody else's case for their own; without a name as long as Folkeregisteret has
 * not answered.
 *
 * @param loggUt missing when the host logs in and out itself
 */
export function som(navn: string | undefined, loggUt: (() => void) | undefined): TemplateResult {
  const ord = msg('Logget inn som', { id: 'minsak.hode.som', desc: 'Foran navnet ditt' });
  const uten = msg('Du er logget inn', { id: 'minsak.hode.uten', desc: 'Når vi ikke vet navnet ditt' });
  return html`<p class="som">
    ${navn ? html`<span>${text(ord)}</span> <strong>${text(navn)}</strong>` : html`<span>${text(uten)}</span>`}
    ${loggUt ? html`<button class="ds-link" type="button" @click=${loggUt}>${text(buttonText.logout())}</button>` : nothing}
  </p>`;
}

export function ingenSak(level: number, soekUrl: string | undefined): TemplateResult {
  const tittel = msg('Du har ingen sak', { id: 'minsak.tom.tittel', desc: 'Når du ikke har søkt' });
  const soek = msg('Søk om kommunal bolig', { id: 'minsak.tom.soek', desc: 'Lenke til søknaden' });
  return html`<div class="melding">
    ${icon(informationSquare)} ${heading(level, text(tittel), { size: '2xs', id: KORT, focusable: true })}
    <p class="hjelp">
      ${text(
        msg('Når du har søkt om kommunal bolig eller hjelp med bolig, følger du saken her.', {
          id: 'minsak.tom.hjelp',
          desc: 'Når du ikke har søkt',
        }),
      )}
    </p>
    ${soekUrl ? html`<a class="ds-button" href=${soekUrl}>${text(soek)}</a>` : nothing}
  </div>`;
}

const tilstand: Record<MinSakStatus, () => string> = {
  MOTTATT: () => msg('Mottatt', { id: 'minsak.tilstand.mottatt', desc: 'Tilstand i listen over saker' }),
  UNDER_BEHANDLING: () =>
    msg('Under behandling', { id: 'minsak.tilstand.underBehandling', desc: 'Tilstand i listen over saker' }),
  TRENGER_MER: () =>
    msg('Trenger mer fra deg', { id: 'minsak.tilstand.trengerMer', desc: 'Tilstand i listen over saker' }),
  INNVILGET: () => msg('Ja', { id: 'minsak.tilstand.innvilget', desc: 'Tilstand: du fikk ja' }),
  AVSLAATT: () => msg('Nei', { id: 'minsak.tilstand.avslaatt', desc: 'Tilstand: du fikk nei' }),
  VENTELISTE: () =>
    msg('På venteliste', { id: 'minsak.vei.venteliste', desc: 'Steg på veien, nå eller senere' }),
  TILBUD: () => msg('Tilbud om bolig', { id: 'minsak.vei.tilbud', desc: 'Steg på veien, nå eller senere' }),
  KONTRAKT: () =>
    msg('Kontrakt og innflytting', { id: 'minsak.vei.kontrakt', desc: 'Steg på veien, nå eller senere' }),
  INNFLYTTET: () => msg('Leier bolig', { id: 'minsak.tilstand.innflyttet', desc: 'Tilstand i listen' }),
  TRUKKET: () => msg('Trukket', { id: 'minsak.tilstand.trukket', desc: 'Tilstand i listen over saker' }),
  AVVIST: () => msg('Avvist', { id: 'minsak.tilstand.avvist', desc: 'Tilstand: søknaden ble ikke avgjort' }),
  AVSLUTTET: () =>
    msg('Avsluttet', { id: 'minsak.tilstand.avsluttet', desc: 'Tilstand i listen over saker' }),
};

interface Listevalg {
  readonly level: number;
  readonly vist: string | undefined;
  readonly velg: (sakId: string) => void;
}

/** All cases, the shown one marked. Which one is shown lives in memory: the address says nothing about the case. */
export function saksvelger(saker: readonly MinSakSammendrag[], valg: Listevalg): TemplateResult {
  const tittel = msg('Sakene dine', { id: 'minsak.saker.tittel', desc: 'Overskrift når du har flere saker' });
  return html`<nav class="saker" aria-labelledby="saker">
    ${heading(valg.level, text(tittel), { size: '2xs', id: 'saker' })}
    <ul>
      ${saker.map((sak) => saksvalg(sak, valg))}
    </ul>
  </nav>`;
}

function saksvalg(sak: MinSakSammendrag, { vist, velg }: Listevalg): TemplateResult {
  const navn = `${saksnavn(sak.sakstype)} ${sak.saksnummer}`;
  const sendt = msg(str`Sendt ${sendtDato(sak.sendt)}`, {
    id: 'minsak.saker.sendt',
    desc: 'Verdien er en dato',
  });
  const dinTur = msg('Din tur', { id: 'minsak.saker.dinTur', desc: 'Merkelapp ved en sak i listen' });
  return html`<li>
    <button
      class="ds-link"
      type="button"
      aria-current=${sak.sakId === vist ? 'true' : nothing}
      @click=${() => velg(sak.sakId)}
    >
      ${text(navn)}
    </button>
    <p class="dempet">
      <span>${text(`${sendt} · ${tilstand[sak.status]()}`)}</span>
      ${sak.dinTur ? html`<span class="ds-tag" data-color="warning">${text(dinTur)}</span>` : nothing}
    </p>
  </li>`;
}
