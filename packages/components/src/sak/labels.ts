/** Words and colours for a case's values, as the case worker's screens use them. Call while rendering. */
import type { FristGruppe, FristType, SakStatus, Sakstype } from '@kobo-bolig/contract';
import { msg } from '../texts/msg.ts';

type Severity = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** Only what is new, waits for a colleague or is done deviates: a list of cases in their normal course is grey. */
export const statusColour: Record<SakStatus, Severity> = {
  NY: 'info',
  UNDER_ARBEID: 'neutral',
  KARTLEGGING: 'neutral',
  VENTER_PAA_SOEKER: 'neutral',
  VENTER_PAA_ANNEN: 'neutral',
  KARTLEGGING_FERDIGSTILT: 'neutral',
  VEDTAKSFORSLAG: 'neutral',
  GODKJENNING: 'warning',
  VEDTATT: 'success',
  VENTELISTE: 'neutral',
  I_LEIEFORHOLD: 'neutral',
  OPPFOELGING: 'neutral',
  TRUKKET: 'neutral',
  AVVIST: 'neutral',
  AVSLUTTET: 'neutral',
  GJENAAPNET: 'info',
};

export const statusLabels: Record<SakStatus, () => string> = {
  NY: () => msg('Ny', { id: 'sak.status.ny', desc: 'Tilstand for en sak, i merkelapp og filter' }),
  UNDER_ARBEID: () =>
    msg('Under arbeid', { id: 'sak.status.underArbeid', desc: 'Tilstand for en sak, i merkelapp og filter' }),
  KARTLEGGING: () =>
    msg('Kartlegging', { id: 'sak.status.kartlegging', desc: 'Tilstand for en sak, i merkelapp og filter' }),
  VENTER_PAA_SOEKER: () =>
    msg('Venter på søker', {
      id: 'sak.status.venterPaaSoeker',
      desc: 'Tilstand for en sak, i merkelapp og filter',
    }),
  VENTER_PAA_ANNEN: () =>
    msg('Venter på annen', {
      id: 'sak.status.venterPaaAnnen',
      desc: 'Tilstand for en sak, i merkelapp og filter',
    }),
  KARTLEGGING_FERDIGSTILT: () =>
    msg('Kartlegging ferdigstilt', {
      id: 'sak.status.kartleggingFerdigstilt',
      desc: 'Tilstand for en sak, i merkelapp og filter',
    }),
  VEDTAKSFORSLAG: () =>
    msg('Vedtaksforslag', {
      id: 'sak.status.vedtaksforslag',
      desc: 'Tilstand for en sak, i merkelapp og filter',
    }),
  GODKJENNING: () =>
    msg('Til godkjenning', {
      id: 'sak.status.godkjenning',
      desc: 'Tilstand for en sak, i merkelapp og filter',
    }),
  VEDTATT: () =>
    msg('Vedtatt', { id: 'sak.status.vedtatt', desc: 'Tilstand for en sak, i merkelapp og filter' }),
  VENTELISTE: () =>
    msg('Venteliste', { id: 'sak.status.venteliste', desc: 'Tilstand for en sak, i merkelapp og filter' }),
  I_LEIEFORHOLD: () =>
    msg('I leieforhold', {
      id: 'sak.status.iLeieforhold',
      desc: 'Tilstand for en sak, i merkelapp og filter',
    }),
  OPPFOELGING: () =>
    msg('Oppfølging', { id: 'sak.status.oppfoelging', desc: 'Tilstand for en sak, i merkelapp og filter' }),
  TRUKKET: () =>
    msg('Trukket', { id: 'sak.status.trukket', desc: 'Tilstand for en sak, i merkelapp og filter' }),
  AVVIST: () =>
    msg('Avvist', { id: 'sak.status.avvist', desc: 'Tilstand for en sak, i merkelapp og filter' }),
  AVSLUTTET: () =>
    msg('Avsluttet', { id: 'sak.status.avsluttet', desc: 'Tilstand for en sak, i merkelapp og filter' }),
  GJENAAPNET: () =>
    msg('Gjenåpnet', { id: 'sak.status.gjenaapnet', desc: 'Tilstand for en sak, i merkelapp og filter' }),
};

export const sakstypeLabels: Record<Sakstype, () => string> = {
  KOMMUNAL_BOLIG_NY: () =>
    msg('Ny bolig', { id: 'sak.type.nyBolig', desc: 'Hva saken gjelder, i liste og filter' }),
  BOLIGBISTAND: () =>
    msg('Boligbistand', { id: 'sak.type.boligbistand', desc: 'Hva saken gjelder, i liste og filter' }),
};

export const fristLabels: Record<FristType, () => string> = {
  FORELOEPIG_SVAR: () =>
    msg('Foreløpig svar', { id: 'sak.frist.foreloepigSvar', desc: 'Hva en frist gjelder, etter datoen' }),
  SVAR: () => msg('Svar til søker', { id: 'sak.frist.svar', desc: 'Hva en frist gjelder, etter datoen' }),
  MANGLER: () =>
    msg('Frist for mangler', { id: 'sak.frist.mangler', desc: 'Hva en frist gjelder, etter datoen' }),
  GODKJENNING: () =>
    msg('Godkjenning', { id: 'sak.frist.godkjenning', desc: 'Hva en frist gjelder, etter datoen' }),
  SVAR_PAA_TILBUD: () =>
    msg('Svar på tilbud', { id: 'sak.frist.svarPaaTilbud', desc: 'Hva en frist gjelder, etter datoen' }),
  KONTRAKT: () => msg('Kontrakt', { id: 'sak.frist.kontrakt', desc: 'Hva en frist gjelder, etter datoen' }),
  KLAGE: () => msg('Klagefrist', { id: 'sak.frist.klage', desc: 'Hva en frist gjelder, etter datoen' }),
  BEKREFT_BEHOV: () =>
    msg('Bekreft behov', { id: 'sak.frist.bekreftBehov', desc: 'Hva en frist gjelder, etter datoen' }),
};

export const fristgruppeLabels: Record<FristGruppe, () => string> = {
  OVER_FRISTEN: () =>
    msg('Over fristen', { id: 'sak.fristgruppe.over', desc: 'Overskrift i saksliste, og filter' }),
  DENNE_UKEN: () =>
    msg('Denne uken', { id: 'sak.fristgruppe.denneUken', desc: 'Overskrift i saksliste, og filter' }),
  SENERE: () => msg('Senere', { id: 'sak.fristgruppe.senere', desc: 'Overskrift i saksliste, og filter' }),
};

/** `IKKE_FORDELT` of the contract: nobody has taken the case. */
export const notTakenLabel = (): string =>
  msg('Ikke fordelt', { id: 'sak.ikkeFordelt', desc: 'I stedet for navnet på saksbehandleren' });

export const urgentLabel = (): string =>
  msg('Haster', { id: 'sak.haster', desc: 'Merkelapp på en sak, og filter' });
