/** «Veien videre»: what is done, where the case is now, and what is left, by shape and by words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MinSak, MinSakSteg } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { icon } from '../icons/icon.ts';
import { checkmark } from '../icons/icons.gen.ts';
import { formatDate } from '../texts/dates.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';

type Steg = MinSakSteg['steg'];
type Tilstand = MinSakSteg['tilstand'];

const avslag = ({ vedtak }: MinSak): boolean => vedtak?.resultat === 'AVSLAG';
const bistand = ({ sakstype }: MinSak): boolean => sakstype === 'BOLIGBISTAND';

/** What has happened stands in the past, what happens in the present. */
const titler: Record<Steg, Record<Tilstand, (sak: MinSak) => string>> = {
  SOEKNAD_MOTTATT: {
    FERDIG: () => msg('Søknaden er mottatt', { id: 'minsak.vei.mottatt', desc: 'Steg på tidslinjen' }),
    NAA: () => msg('Søknaden er mottatt', { id: 'minsak.vei.mottatt', desc: 'Steg på tidslinjen' }),
    SENERE: () => msg('Søknaden er mottatt', { id: 'minsak.vei.mottatt', desc: 'Steg på tidslinjen' }),
  },
  VURDERING: {
    FERDIG: () =>
      msg('Vi vurderte saken', { id: 'minsak.vei.vurderte', desc: 'Steg på tidslinjen som er ferdig' }),
    NAA: () => msg('Vi vurderer saken', { id: 'minsak.vei.vurderer', desc: 'Steg på tidslinjen nå' }),
    SENERE: () => msg('Vi vurderer saken', { id: 'minsak.vei.vurderer', desc: 'Steg på tidslinjen nå' }),
  },
  VEDTAK: {
    FERDIG: (sak) =>
      avslag(sak)
        ? msg('Du fikk avslag', { id: 'minsak.vei.avslag', desc: 'Steg på tidslinjen som er ferdig' })
        : bistand(sak)
          ? msg('Du fikk ja til hjelp', {
              id: 'minsak.vei.jaHjelp',
              desc: 'Steg på tidslinjen som er ferdig',
            })
          : msg('Du fikk ja til kommunal bolig', {
              id: 'minsak.vei.jaBolig',
              desc: 'Steg på tidslinjen som er ferdig',
            }),
    NAA: () => msg('Vedtak', { id: 'minsak.vei.vedtak', desc: 'Steg på tidslinjen som kommer' }),
    SENERE: () => msg('Vedtak', { id: 'minsak.vei.vedtak', desc: 'Steg på tidslinjen som kommer' }),
  },
  VENTELISTE: {
    FERDIG: () =>
      msg('Du sto på venteliste', { id: 'minsak.vei.sto', desc: 'Steg på tidslinjen som er ferdig' }),
    NAA: () => msg('Du står på venteliste', { id: 'minsak.vei.staar', desc: 'Steg på tidslinjen nå' }),
    SENERE: () => msg('Venteliste', { id: 'minsak.vei.venteliste', desc: 'Steg på tidslinjen som kommer' }),
  },
  TILBUD: {
    FERDIG: () =>
      msg('Du sa ja til en bolig', { id: 'minsak.vei.saJa', desc: 'Steg på tidslinjen som er ferdig' }),
    NAA: () => msg('Tilbud om bolig', { id: 'minsak.vei.tilbud', desc: 'Steg på tidslinjen' }),
    SENERE: () => msg('Tilbud om bolig', { id: 'minsak.vei.tilbud', desc: 'Steg på tidslinjen' }),
  },
  KONTRAKT: {
    FERDIG: () =>
      msg('Kontrakten er signert', { id: 'minsak.vei.signert', desc: 'Steg på tidslinjen som er ferdig' }),
    NAA: () => msg('Kontrakt og innflytting', { id: 'minsak.vei.kontrakt', desc: 'Steg på tidslinjen' }),
    SENERE: () => msg('Kontrakt og innflytting', { id: 'minsak.vei.kontrakt', desc: 'Steg på tidslinjen' }),
  },
};

function tidspunkt({ steg, tilstand, fra, til }: MinSakSteg, sak: MinSak): string | undefined {
  if (tilstand === 'NAA' && steg === 'TILBUD') {
    return msg('Vi venter på svar fra deg.', {
      id: 'minsak.vei.venterSvar',
      desc: 'Under «Tilbud om bolig»',
    });
  }
  if (tilstand === 'SENERE') {
    return steg === 'VEDTAK'
      ? msg(str`Senest ${formatDate(sak.forventetSvar)}`, {
          id: 'minsak.vei.senest',
          desc: 'Under «Vedtak». Verdien er en dato.',
        })
      : undefined;
  }
  if (!fra) return undefined;
  if (!til) {
    return msg(str`Fra ${formatDate(fra)}`, {
      id: 'minsak.vei.fra',
      desc: 'Under et steg. Verdien er en dato.',
    });
  }
  // The day something happened; a stretch of time only where waiting is the point.
  if (fra === til || (steg !== 'VENTELISTE' && steg !== 'VURDERING')) return formatDate(til);
  return msg(str`Fra ${formatDate(fra)} til ${formatDate(til)}`, {
    id: 'minsak.vei.fraTil',
    desc: 'Under et steg. Verdiene er datoer.',
  });
}

const iOrd: Record<Tilstand, () => string> = {
  FERDIG: () => msg('Ferdig:', { id: 'minsak.vei.ferdig', desc: 'Foran et steg, for skjermleser' }),
  NAA: () => msg('(her er du nå)', { id: 'minsak.vei.naa', desc: 'Etter steget der saken er nå' }),
  SENERE: () => msg('Senere:', { id: 'minsak.vei.senere', desc: 'Foran et steg, for skjermleser' }),
};

export function tidslinje(sak: MinSak, level: number): TemplateResult {
  const tittel = msg('Veien videre', { id: 'minsak.vei.tittel', desc: 'Overskrift over tidslinjen' });
  const over = sak.status === 'TRUKKET' || sak.status === 'AVSLUTTET';
  // What was never reached is not on the way any longer.
  const stegene = over ? sak.tidslinje.filter(({ tilstand }) => tilstand === 'FERDIG') : sak.tidslinje;
  return html`<section class="vei">
    ${heading(level, text(over ? bak() : tittel), { size: 'sm' })}
    <ol>
      ${stegene.map((ett) => steg(ett, sak))} ${over ? slutt(sak) : nothing}
    </ol>
  </section>`;
}

const bak = (): string =>
  msg('Dette har skjedd', { id: 'minsak.vei.bak', desc: 'Over tidslinjen når saken er over' });

function steg(ett: MinSakSteg, sak: MinSak): TemplateResult {
  const { steg: navn, tilstand } = ett;
  const naar = tidspunkt(ett, sak);
  const naa = tilstand === 'NAA';
  const ord = html`<span class=${naa ? 'her' : 'ds-sr-only'}>${text(iOrd[tilstand]())}</span>`;
  return html`<li data-tilstand=${tilstand} aria-current=${naa ? 'step' : nothing}>
    <span class="punkt">${tilstand === 'FERDIG' ? icon(checkmark) : nothing}</span>
    <p class="hva">
      ${naa ? nothing : ord} <span>${text(titler[navn][tilstand](sak))}</span> ${naa ? ord : nothing}
    </p>
    ${naar ? html`<p class="naar">${text(naar)}</p>` : nothing}
  </li>`;
}

const slutt = ({ status }: MinSak): TemplateResult =>
  html`<li data-tilstand="FERDIG">
    <span class="punkt">${icon(checkmark)}</span>
    <p class="hva">
      ${text(
        status === 'TRUKKET'
          ? msg('Du trakk søknaden', { id: 'minsak.vei.trakk', desc: 'Siste steg på tidslinjen' })
          : msg('Saken ble avsluttet', { id: 'minsak.vei.avsluttet', desc: 'Siste steg på tidslinjen' }),
      )}
    </p>
  </li>`;
