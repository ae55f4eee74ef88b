/** Words for a case's values, as the case system uses them. Call while rendering. */
import type { FristType, Husstandsmedlem, SakStatus, Sakshendelse, Sakstype } from '@kobo-bolig/contract';
import { msg } from '../texts/msg.ts';

type Severity = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** Colour follows meaning: a list of cases in normal course is grey. */
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

const status = 'Tilstand for en sak, i merkelapp og filter';

export const statusLabels: Record<SakStatus, () => string> = {
  NY: () => msg('Ny', { id: 'sak.status.ny', desc: status }),
  UNDER_ARBEID: () => msg('Under arbeid', { id: 'sak.status.underArbeid', desc: status }),
  KARTLEGGING: () => msg('Kartlegging', { id: 'sak.status.kartlegging', desc: status }),
  VENTER_PAA_SOEKER: () => msg('Venter på søker', { id: 'sak.status.venterPaaSoeker', desc: status }),
  VENTER_PAA_ANNEN: () => msg('Venter på andre', { id: 'sak.status.venterPaaAnnen', desc: status }),
  KARTLEGGING_FERDIGSTILT: () =>
    msg('Kartlegging ferdigstilt', { id: 'sak.status.kartleggingFerdigstilt', desc: status }),
  VEDTAKSFORSLAG: () => msg('Vedtaksforslag', { id: 'sak.status.vedtaksforslag', desc: status }),
  GODKJENNING: () => msg('Til godkjenning', { id: 'sak.status.godkjenning', desc: status }),
  VEDTATT: () => msg('Vedtatt', { id: 'sak.status.vedtatt', desc: status }),
  VENTELISTE: () => msg('Venteliste', { id: 'sak.status.venteliste', desc: status }),
  I_LEIEFORHOLD: () => msg('I leieforhold', { id: 'sak.status.iLeieforhold', desc: status }),
  OPPFOELGING: () => msg('Oppfølging', { id: 'sak.status.oppfoelging', desc: status }),
  TRUKKET: () => msg('Trukket', { id: 'sak.status.trukket', desc: status }),
  AVVIST: () => msg('Avvist', { id: 'sak.status.avvist', desc: status }),
  AVSLUTTET: () => msg('Avsluttet', { id: 'sak.status.avsluttet', desc: status }),
  GJENAAPNET: () => msg('Gjenåpnet', { id: 'sak.status.gjenaapnet', desc: status }),
};

const sakstype = 'Type sak';

export const sakstypeLabels: Record<Sakstype, () => string> = {
  KOMMUNAL_BOLIG_NY: () => msg('Ny bolig', { id: 'sak.type.nyBolig', desc: sakstype }),
  BOLIGBISTAND: () => msg('Boligbistand', { id: 'sak.type.boligbistand', desc: sakstype }),
};

const frist = 'Hva en frist i saken gjelder; står etter datoen';

export const fristLabels: Record<FristType, () => string> = {
  FORELOEPIG_SVAR: () => msg('Foreløpig svar', { id: 'sak.frist.foreloepigSvar', desc: frist }),
  SVAR: () => msg('Svar', { id: 'sak.frist.svar', desc: frist }),
  MANGLER: () => msg('Svar fra søker', { id: 'sak.frist.mangler', desc: frist }),
  GODKJENNING: () => msg('Godkjenning', { id: 'sak.frist.godkjenning', desc: frist }),
  SVAR_PAA_TILBUD: () => msg('Svar på tilbud', { id: 'sak.frist.svarPaaTilbud', desc: frist }),
  KONTRAKT: () => msg('Kontrakt', { id: 'sak.frist.kontrakt', desc: frist }),
  KLAGE: () => msg('Klagefrist', { id: 'sak.frist.klage', desc: frist }),
  BEKREFT_BEHOV: () => msg('Bekreft behov', { id: 'sak.frist.bekreftBehov', desc: frist }),
};

const rolle = 'Rolle i husstanden i en sak';

export const rolleLabels: Record<Husstandsmedlem['rolle'], () => string> = {
  SOEKER: () => msg('Søker', { id: 'sak.rolle.soeker', desc: rolle }),
  MEDSOEKER: () => msg('Medsøker', { id: 'sak.rolle.medsoeker', desc: rolle }),
  ANNEN_VOKSEN: () => msg('Annen voksen', { id: 'sak.rolle.annenVoksen', desc: rolle }),
  BARN: () => msg('Barn', { id: 'sak.rolle.barn', desc: rolle }),
  VENTET_BARN: () => msg('Ventet barn', { id: 'sak.rolle.ventetBarn', desc: rolle }),
};

const bosted = 'Hvor mye et barn bor hos søkeren';

export const bostedLabels: Record<NonNullable<Husstandsmedlem['bosted']>, () => string> = {
  FAST: () => msg('bor fast', { id: 'sak.bosted.fast', desc: bosted }),
  DELT: () => msg('delt bosted', { id: 'sak.bosted.delt', desc: bosted }),
  SAMVAER: () => msg('samvær', { id: 'sak.bosted.samvaer', desc: bosted }),
  SENERE: () => msg('flytter inn senere', { id: 'sak.bosted.senere', desc: bosted }),
};

const hendelse = 'Noe som har skjedd i saken, i historikken';

export const hendelseLabels: Record<Sakshendelse['type'], () => string> = {
  SOEKNAD_MOTTATT: () => msg('Søknaden kom inn', { id: 'sak.hendelse.mottatt', desc: hendelse }),
  TILDELT: () => msg('Saken ble tatt', { id: 'sak.hendelse.tildelt', desc: hendelse }),
  OEKONOMI_HENTET: () =>
    msg('Økonomiske opplysninger ble hentet', { id: 'sak.hendelse.oekonomi', desc: hendelse }),
  KARTLEGGING_LAGRET: () =>
    msg('Kartleggingen ble påbegynt', { id: 'sak.hendelse.kartlegging', desc: hendelse }),
  KARTLEGGING_FERDIGSTILT: () =>
    msg('Kartleggingen ble ferdigstilt', { id: 'sak.hendelse.kartlagt', desc: hendelse }),
  FORSLAG_LAGRET: () =>
    msg('Forslag til vedtak ble laget', { id: 'sak.hendelse.forslag', desc: hendelse }),
  SENDT_TIL_GODKJENNING: () =>
    msg('Forslaget ble sendt til godkjenning', { id: 'sak.hendelse.sendt', desc: hendelse }),
  RETURNERT: () => msg('Forslaget ble sendt tilbake', { id: 'sak.hendelse.returnert', desc: hendelse }),
  VEDTAK_FATTET: () => msg('Vedtaket ble fattet', { id: 'sak.hendelse.fattet', desc: hendelse }),
  TILBUD_SENDT: () => msg('Bolig ble tilbudt', { id: 'sak.hendelse.tilbud', desc: hendelse }),
  TILBUD_AKSEPTERT: () => msg('Søkeren sa ja til boligen', { id: 'sak.hendelse.ja', desc: hendelse }),
  TILBUD_AVSLAATT: () => msg('Søkeren sa nei til boligen', { id: 'sak.hendelse.nei', desc: hendelse }),
  TILBUD_TRUKKET: () => msg('Tilbudet ble trukket', { id: 'sak.hendelse.trukket', desc: hendelse }),
  KONTRAKT_REGISTRERT: () => msg('Kontrakten ble registrert', { id: 'sak.hendelse.kontrakt', desc: hendelse }),
  SOEKNAD_TRUKKET: () => msg('Søknaden ble trukket', { id: 'sak.hendelse.soeknadTrukket', desc: hendelse }),
};
