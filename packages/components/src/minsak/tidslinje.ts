/** «Veien videre»: what has been, where the case is, what is left; told by shape and by words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MinSak, MinSakSteg } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { checkmark } from '../icons/icons.gen.ts';
import { icon } from '../icons/icon.ts';
import { daysBetween, formatDate, today } from '../texts/dates.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';

type Stegord = Record<MinSakSteg['tilstand'], (sak: MinSak) => string>;

const vurderer = (): string =>
  msg('Vi vurderer saken', { id: 'minsak.vei.vurderer', desc: 'Steg på veien, nå eller senere' });
const vedtak = (): string =>
  msg('Vi bestemmer om du får ja eller nei', { id: 'minsak.vei.vedtak', desc: 'Steg på veien, senere' });
const venteliste = (): string =>
  msg('På venteliste', { id: 'minsak.vei.venteliste', desc: 'Steg på veien, nå eller senere' });
const tilbud = (): string =>
  msg('Tilbud om bolig', { id: 'minsak.vei.tilbud', desc: 'Steg på veien, nå eller senere' });
const kontrakt = (): string =>
  msg('Kontrakt og innflytting', { id: 'minsak.vei.kontrakt', desc: 'Steg på veien, nå eller senere' });
const mottatt = (): string =>
  msg('Søknaden er mottatt', { id: 'minsak.vei.mottatt', desc: 'Steg på veien, ferdig' });

const ord: Record<MinSakSteg['steg'], Stegord> = {
  SOEKNAD_MOTTATT: { FERDIG: mottatt, NAA: mottatt, SENERE: mottatt },
  VURDERING: { FERDIG: vurderer, NAA: vurderer, SENERE: vurderer },
  VEDTAK: { FERDIG: (sak) => utfall(sak), NAA: vedtak, SENERE: vedtak },
  VENTELISTE: {
    FERDIG: () => msg('Du sto på venteliste', { id: 'minsak.vei.sto', desc: 'Steg på veien, ferdig' }),
    NAA: venteliste,
    SENERE: venteliste,
  },
  TILBUD: {
    FERDIG: () =>
      msg('Du sa ja til et tilbud om bolig', { id: 'minsak.vei.saJa', desc: 'Steg på veien, ferdig' }),
    NAA: tilbud,
    SENERE: tilbud,
  },
  KONTRAKT: {
    FERDIG: () => msg('Kontrakten ble signert', { id: 'minsak.vei.signert', desc: 'Steg på veien, ferdig' }),
    NAA: kontrakt,
    SENERE: kontrakt,
  },
};

/** `Du fikk ja til kommunal bolig`. */
export function utfall({ vedtak: gitt, sakstype, soeknadId }: MinSak): string {
  if (gitt?.resultat === 'AVVIST')
    return soeknadId === undefined
      ? msg('Vi har avvist saken', { id: 'minsak.vei.avvistSak', desc: 'Utfallet av saken' })
      : msg('Vi har avvist søknaden', { id: 'minsak.vei.avvist', desc: 'Utfallet av saken' });
  if (gitt?.resultat === 'AVSLAG')
    return msg('Du fikk nei', { id: 'minsak.vei.fikkNei', desc: 'Utfallet av saken' });
  if (gitt?.resultat === 'DELVIS')
    return msg('Du fikk ja til noe av det du søkte om', {
      id: 'minsak.vei.fikkDelvis',
      desc: 'Utfallet av saken',
    });
  return sakstype === 'BOLIGBISTAND'
    ? msg('Du fikk ja til hjelp med bolig', { id: 'minsak.vei.fikkJaHjelp', desc: 'Utfallet av saken' })
    : msg('Du fikk ja til kommunal bolig', { id: 'minsak.vei.fikkJa', desc: 'Utfallet av saken' });
}

function tid({ steg, tilstand, fra, til }: MinSakSteg, { dinTur, forventetSvar }: MinSak): string {
  if (tilstand === 'SENERE')
    return msg('Kommer senere', { id: 'minsak.vei.senere', desc: 'Om et steg som ikke er begynt' });
  if (tilstand === 'NAA' && steg === 'TILBUD' && dinTur)
    return msg('Vi venter på svar fra deg.', { id: 'minsak.vei.venterSvar', desc: 'Om et tilbud uten svar' });
  if (tilstand === 'NAA' && steg === 'VURDERING' && daysBetween(today(), forventetSvar) >= 0)
    return msg(str`Du kan regne med svar innen ${formatDate(forventetSvar)}.`, {
      id: 'minsak.vei.svarInnen',
      desc: 'Verdien er en dato',
    });
  if (!fra) return '';
  if (tilstand === 'NAA')
    return msg(str`Siden ${formatDate(fra)}`, { id: 'minsak.vei.siden', desc: 'Verdien er en dato' });
  if (steg === 'TILBUD' || steg === 'KONTRAKT') return til ? formatDate(til) : '';
  return !til || til === fra
    ? formatDate(fra)
    : msg(str`Fra ${formatDate(fra)} til ${formatDate(til)}`, {
        id: 'minsak.vei.fraTil',
        desc: 'Verdiene er datoer',
      });
}

const slutt = (status: MinSak['status']): boolean => status === 'TRUKKET' || status === 'AVSLUTTET';

interface Valg {
  readonly level: number;
  readonly lesVedtaket: () => void;
}

export function tidslinje(sak: MinSak, valg: Valg): TemplateResult {
  // What will not happen is not on the road, and that a case was considered is said by its decision.
  const stegene = sak.tidslinje.filter(({ steg, tilstand }) =>
    tilstand === 'SENERE' ? !slutt(sak.status) : steg !== 'VURDERING' || tilstand !== 'FERDIG',
  );
  return html`<section aria-labelledby="vei">
    ${heading(
      valg.level,
      text(
        slutt(sak.status)
          ? msg('Dette har skjedd', { id: 'minsak.vei.tittelSlutt', desc: 'Overskrift når saken er slutt' })
          : msg('Veien videre', { id: 'minsak.vei.tittel', desc: 'Overskrift over stegene' }),
      ),
      { size: 'sm', id: 'vei' },
    )}
    <ol class="vei">
      ${stegene.map((steg) => stegpunkt(steg, sak, valg))}
    </ol>
  </section>`;
}

function stegpunkt(steg: MinSakSteg, sak: MinSak, { lesVedtaket }: Valg): TemplateResult {
  const { tilstand } = steg;
  const her = msg('(her er du nå)', { id: 'minsak.vei.her', desc: 'Etter navnet på steget' });
  const ferdig = msg('Ferdig:', {
    id: 'minsak.vei.ferdig',
    desc: 'For skjermleser, foran navnet på et steg',
  });
  const lese = msg('Les vedtaket', { id: 'minsak.vei.lesVedtaket', desc: 'Lenke ved steget' });
  return html`<li class=${tilstand.toLowerCase()} aria-current=${tilstand === 'NAA' ? 'step' : nothing}>
    <span class="merke" aria-hidden="true">${tilstand === 'FERDIG' ? icon(checkmark) : nothing}</span>
    <div>
      <p class="steg">
        ${tilstand === 'FERDIG' ? html`<span class="ds-sr-only">${text(ferdig)}</span>` : nothing}
        <span class="stegnavn">${text(ord[steg.steg][tilstand](sak))}</span>
        ${tilstand === 'NAA' ? html`<span class="dempet">${text(her)}</span>` : nothing}
      </p>
      <p class="naar">
        <span>${text(tid(steg, sak))}</span>
        ${
          steg.steg === 'VEDTAK' && sak.vedtak
            ? html`<button class="ds-link" type="button" @click=${lesVedtaket}>${text(lese)}</button>`
            : nothing
        }
      </p>
    </div>
  </li>`;
}
