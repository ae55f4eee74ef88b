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
    msg('Venter på andre', {
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
  KOMMUNAL_BOLIG_NY: () => msg('Ny bolig', { id: 'sak.type.nyBolig', desc: 'Type sak' }),
  KOMMUNAL_BOLIG_BYTTE: () => msg('Bytte av bolig', { id: 'sak.type.bytte', desc: 'Type sak' }),
  KOMMUNAL_BOLIG_FORLENGELSE: () =>
    msg('Forlengelse av kontrakt', { id: 'sak.type.forlengelse', desc: 'Type sak' }),
  HUSSTANDSENDRING: () => msg('Endring i husstanden', { id: 'sak.type.husstandsendring', desc: 'Type sak' }),
  BOLIGBISTAND: () => msg('Boligbistand', { id: 'sak.type.boligbistand', desc: 'Type sak' }),
  OMSORGSBOLIG: () => msg('Omsorgsbolig', { id: 'sak.type.omsorgsbolig', desc: 'Type sak' }),
  UTEN_BEHOVSPROEVING: () => msg('Uten behovsprøving', { id: 'sak.type.uten', desc: 'Type sak' }),
  BOSETTING_FLYKTNING: () => msg('Bosetting av flyktning', { id: 'sak.type.bosetting', desc: 'Type sak' }),
};

export const fristLabels: Record<FristType, () => string> = {
  FORELOEPIG_SVAR: () =>
    msg('Foreløpig svar', {
      id: 'sak.frist.foreloepigSvar',
      desc: 'Hva en frist i saken gjelder; står etter datoen',
    }),
  SVAR: () => msg('Svar', { id: 'sak.frist.svar', desc: 'Hva en frist i saken gjelder; står etter datoen' }),
  MANGLER: () =>
    msg('Svar fra søker', {
      id: 'sak.frist.mangler',
      desc: 'Hva en frist i saken gjelder; står etter datoen',
    }),
  SVAR_FRA_ANDRE: () =>
    msg('Svar fra andre', {
      id: 'sak.frist.svarFraAndre',
      desc: 'Hva en frist i saken gjelder; står etter datoen',
    }),
  GODKJENNING: () =>
    msg('Godkjenning', {
      id: 'sak.frist.godkjenning',
      desc: 'Hva en frist i saken gjelder; står etter datoen',
    }),
  SVAR_PAA_TILBUD: () =>
    msg('Svar på tilbud', {
      id: 'sak.frist.svarPaaTilbud',
      desc: 'Hva en frist i saken gjelder; står etter datoen',
    }),
  KONTAKT_SOEKER: () =>
    msg('Ta kontakt med søkeren', {
      id: 'sak.frist.kontaktSoeker',
      desc: 'Hva en frist i saken gjelder; står etter datoen',
    }),
  KONTRAKT: () =>
    msg('Kontrakt', { id: 'sak.frist.kontrakt', desc: 'Hva en frist i saken gjelder; står etter datoen' }),
  KLAGE: () =>
    msg('Klagefrist', { id: 'sak.frist.klage', desc: 'Hva en frist i saken gjelder; står etter datoen' }),
  BEKREFT_BEHOV: () =>
    msg('Bekreft behov', {
      id: 'sak.frist.bekreftBehov',
      desc: 'Hva en frist i saken gjelder; står etter datoen',
    }),
};

export const rolleLabels: Record<Husstandsmedlem['rolle'], () => string> = {
  SOEKER: () => msg('Søker', { id: 'sak.rolle.soeker', desc: 'Rolle i husstanden i en sak' }),
  MEDSOEKER: () => msg('Medsøker', { id: 'sak.rolle.medsoeker', desc: 'Rolle i husstanden i en sak' }),
  ANNEN_VOKSEN: () =>
    msg('Annen voksen', { id: 'sak.rolle.annenVoksen', desc: 'Rolle i husstanden i en sak' }),
  BARN: () => msg('Barn', { id: 'sak.rolle.barn', desc: 'Rolle i husstanden i en sak' }),
  VENTET_BARN: () => msg('Ventet barn', { id: 'sak.rolle.ventetBarn', desc: 'Rolle i husstanden i en sak' }),
};

export const bostedLabels: Record<NonNullable<Husstandsmedlem['bosted']>, () => string> = {
  FAST: () => msg('bor fast', { id: 'sak.bosted.fast', desc: 'Hvor mye et barn bor hos søkeren' }),
  DELT: () => msg('delt bosted', { id: 'sak.bosted.delt', desc: 'Hvor mye et barn bor hos søkeren' }),
  SAMVAER: () => msg('samvær', { id: 'sak.bosted.samvaer', desc: 'Hvor mye et barn bor hos søkeren' }),
  SENERE: () =>
    msg('flytter inn senere', { id: 'sak.bosted.senere', desc: 'Hvor mye et barn bor hos søkeren' }),
};

export const hendelseLabels: Record<Sakshendelse['type'], () => string> = {
  MEDSOEKER_BEKREFTET: () =>
    msg('Medsøkeren bekreftet sin del', {
      id: 'sak.hendelse.medsoekerBekreftet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  MEDSOEKER_AVSLO: () =>
    msg('Den som var invitert, vil ikke være medsøker', {
      id: 'sak.hendelse.medsoekerAvslo',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  SOEKNAD_REGISTRERT: () =>
    msg('Søknaden ble registrert av kommunen', {
      id: 'sak.hendelse.registrert',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  SAK_AAPNET: () =>
    msg('Saken ble åpnet av kommunen', {
      id: 'sak.hendelse.aapnet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  BOSETTING_REGISTRERT: () =>
    msg('Bosettingen ble registrert', {
      id: 'sak.hendelse.bosettingRegistrert',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  SOEKNAD_MOTTATT: () =>
    msg('Søknaden kom inn', {
      id: 'sak.hendelse.mottatt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  TILDELT: () =>
    msg('Saken ble tatt', { id: 'sak.hendelse.tildelt', desc: 'Noe som har skjedd i saken, i historikken' }),
  OEKONOMI_HENTET: () =>
    msg('Økonomiske opplysninger ble hentet', {
      id: 'sak.hendelse.oekonomi',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  OEKONOMI_KORRIGERT: () =>
    msg('Et tall fra et register ble rettet', {
      id: 'sak.hendelse.oekonomiRettet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  HUSSTAND_ENDRET: () =>
    msg('Husstanden i leieforholdet ble endret', {
      id: 'sak.hendelse.husstandEndret',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  REGISTEROPPLYSNING_KOMMENTERT: () =>
    msg('Opplysninger fra et register ble kommentert', {
      id: 'sak.hendelse.registerKommentert',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  LEIE_TIL_EIE_VURDERT: () =>
    msg('Leie til eie ble vurdert', {
      id: 'sak.hendelse.leieTilEie',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KARTLEGGING_LAGRET: () =>
    msg('Kartleggingen ble påbegynt', {
      id: 'sak.hendelse.kartlegging',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KARTLEGGING_FERDIGSTILT: () =>
    msg('Kartleggingen ble ferdigstilt', {
      id: 'sak.hendelse.kartlagt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  FORSLAG_LAGRET: () =>
    msg('Forslag til vedtak ble laget', {
      id: 'sak.hendelse.forslag',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  SENDT_TIL_GODKJENNING: () =>
    msg('Forslaget ble sendt til godkjenning', {
      id: 'sak.hendelse.sendt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  RETURNERT: () =>
    msg('Forslaget ble sendt tilbake', {
      id: 'sak.hendelse.returnert',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  VEDTAK_FATTET: () =>
    msg('Vedtaket ble fattet', {
      id: 'sak.hendelse.fattet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  VEDTAK_MEDDELT: () =>
    msg('Søkeren ble varslet om vedtaket', {
      id: 'sak.hendelse.meddelt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  VEDTAK_ENDELIG: () =>
    msg('Klagefristen gikk ut', {
      id: 'sak.hendelse.endelig',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  ANNET_VEDTAK_REGISTRERT: () =>
    msg('Vedtaket fra et annet system ble registrert', {
      id: 'sak.hendelse.annetVedtak',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  ANNET_VEDTAK_RETTET: () =>
    msg('Opplysningene om vedtaket fra et annet system ble rettet', {
      id: 'sak.hendelse.annetVedtakRettet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  FORHAANDSVARSEL_SENDT: () =>
    msg('Søkeren ble varslet om at tilsagnet kan opphøre', {
      id: 'sak.hendelse.forhaandsvarsel',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  FORHAANDSVARSEL_BESVART: () =>
    msg('Søkeren svarte på forhåndsvarselet', {
      id: 'sak.hendelse.forhaandsvarselBesvart',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  FORHAANDSVARSEL_TRUKKET: () =>
    msg('Forhåndsvarselet ble trukket', {
      id: 'sak.hendelse.forhaandsvarselTrukket',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  INNSYN_BEDT_OM: () =>
    msg('En part ba om innsyn', {
      id: 'sak.hendelse.innsynBedtOm',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  INNSYN_BESVART: () =>
    msg('En part fikk svar om innsyn', {
      id: 'sak.hendelse.innsynBesvart',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  INNSYN_OMGJORT: () =>
    msg('Svaret om innsyn ble gjort om etter klagen', {
      id: 'sak.hendelse.innsynOmgjort',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  TILSAGN_LOEPER_UT: () =>
    msg('Tilsagnet løper snart ut', {
      id: 'sak.hendelse.tilsagnLoeperUt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  TILSAGN_UTLOEPT: () =>
    msg('Tilsagnet falt bort fordi gyldigheten gikk ut', {
      id: 'sak.hendelse.tilsagnUtloept',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  TILBUDSAVSLAG_VURDERT: () =>
    msg('Søkerens nei til boligen ble vurdert', {
      id: 'sak.hendelse.tilbudsavslagVurdert',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KLAGE_MOTTATT: () =>
    msg('Klagen kom inn', {
      id: 'sak.hendelse.klageMottatt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KLAGE_UNDER_BEHANDLING: () =>
    msg('Klagen ble tatt til behandling', {
      id: 'sak.hendelse.klageBehandles',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  UTSETTELSE_BESVART: () =>
    msg('Ønsket om utsatt iverksetting ble besvart', {
      id: 'sak.hendelse.utsettelse',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KLAGE_OVERSENDT: () =>
    msg('Klagen ble sendt til klageinstansen', {
      id: 'sak.hendelse.klageOversendt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  OMGJOERING_BEGYNT: () =>
    msg('Saken ble åpnet for å gjøre om vedtaket', {
      id: 'sak.hendelse.omgjoeringBegynt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  VEDTAK_OMGJORT: () =>
    msg('Vedtaket ble gjort om etter klagen', {
      id: 'sak.hendelse.omgjort',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KLAGE_STADFESTET: () =>
    msg('Klageinstansen stadfestet avgjørelsen', {
      id: 'sak.hendelse.klageStadfestet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KLAGE_ENDRET: () =>
    msg('Klageinstansen endret avgjørelsen', {
      id: 'sak.hendelse.klageEndret',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KLAGE_OPPHEVET: () =>
    msg('Klageinstansen opphevet avgjørelsen', {
      id: 'sak.hendelse.klageOpphevet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KLAGE_AVVIST: () =>
    msg('Klagen ble avvist', {
      id: 'sak.hendelse.klageAvvist',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KLAGE_TRUKKET: () =>
    msg('Klagen ble trukket', {
      id: 'sak.hendelse.klageTrukket',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  TILBUD_SENDT: () =>
    msg('Bolig ble tilbudt', {
      id: 'sak.hendelse.tilbud',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  TILBUD_AKSEPTERT: () =>
    msg('Søkeren sa ja til boligen', {
      id: 'sak.hendelse.ja',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  TILBUD_AVSLAATT: () =>
    msg('Søkeren sa nei til boligen', {
      id: 'sak.hendelse.nei',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  TILBUD_TRUKKET: () =>
    msg('Tilbudet ble trukket', {
      id: 'sak.hendelse.trukket',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  TILBUD_UTLOEPT: () =>
    msg('Fristen for å svare på tilbudet gikk ut', {
      id: 'sak.hendelse.utloept',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  BOLIG_FRIGITT: () =>
    msg('Boligen ble frigitt etter at fristen gikk ut', {
      id: 'sak.hendelse.frigitt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KONTRAKT_REGISTRERT: () =>
    msg('Kontrakten ble registrert', {
      id: 'sak.hendelse.kontrakt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  BEGRUNNELSE_BEDT_OM: () =>
    msg('Medsøkeren ba om begrunnelsen for vedtaket', {
      id: 'sak.hendelse.begrunnelseBedtOm',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  BEGRUNNELSE_SENDT: () =>
    msg('Begrunnelsen ble sendt til medsøkeren', {
      id: 'sak.hendelse.begrunnelseSendt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  LEIEFORHOLD_SAGT_OPP: () =>
    msg('Leieforholdet ble sagt opp', {
      id: 'sak.hendelse.sagtOpp',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  LEIETAKER_SAGT_OPP: () =>
    msg('En av de to leietakerne sa opp for seg selv', {
      id: 'sak.hendelse.leietakerSagtOpp',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  OPPSIGELSE_BESTRIDT: () =>
    msg('Leieren protesterte mot oppsigelsen', {
      id: 'sak.hendelse.oppsigelseBestridt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  OPPSIGELSE_BORTFALT: () =>
    msg('Oppsigelsen gjelder ikke lenger', {
      id: 'sak.hendelse.oppsigelseBortfalt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  LEIEFORHOLD_TIDSUBESTEMT: () =>
    msg('Leieforholdet ble tidsubestemt', {
      id: 'sak.hendelse.tidsubestemt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  LEIEFORHOLD_AVSLUTTET: () =>
    msg('Leieforholdet ble avsluttet', {
      id: 'sak.hendelse.leieforholdAvsluttet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  LEIEFORHOLD_FORLENGET: () =>
    msg('Leieforholdet ble forlenget', {
      id: 'sak.hendelse.leieforholdForlenget',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  FORNYELSESSAK_AAPNET: () =>
    msg('En sak om hva som skjer etter leietiden, ble opprettet', {
      id: 'sak.hendelse.fornyelsessakAapnet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  FORLENGELSE_INNVILGET: () =>
    msg('Leieren fikk ja til å bo videre', {
      id: 'sak.hendelse.forlengelseInnvilget',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  FORLENGELSE_AVSLAATT: () =>
    msg('Leieren fikk nei til å bo videre', {
      id: 'sak.hendelse.forlengelseAvslaatt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  FORNYELSE_AVKLART: () =>
    msg('Det ble avklart hva som skjer etter leietiden', {
      id: 'sak.hendelse.fornyelseAvklart',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  SOEKNAD_TRUKKET: () =>
    msg('Søknaden ble trukket', {
      id: 'sak.hendelse.soeknadTrukket',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  SATT_PAA_VENT: () =>
    msg('Saken ble satt på vent', {
      id: 'sak.hendelse.paaVent',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  GJENOPPTATT: () =>
    msg('Arbeidet med saken fortsatte', {
      id: 'sak.hendelse.gjenopptatt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  AVSLUTTET: () =>
    msg('Saken ble avsluttet', {
      id: 'sak.hendelse.avsluttet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  INHABILITET_REGISTRERT: () =>
    msg('En ansatt ble registrert som inhabil', {
      id: 'sak.hendelse.inhabil',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  SAK_OVERSENDT: () =>
    msg('Saken ble sendt til en annen enhet', {
      id: 'sak.hendelse.oversendt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  OVERSENDING_KVITTERT: () =>
    msg('Den nye enheten kvitterte for saken', {
      id: 'sak.hendelse.oversendingKvittert',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  OVERSENDING_RETURNERT: () =>
    msg('Enheten sendte saken tilbake', {
      id: 'sak.hendelse.oversendingReturnert',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  OVERSENDING_TRUKKET: () =>
    msg('Oversendingen ble trukket tilbake', {
      id: 'sak.hendelse.oversendingTrukket',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  OVERSENDING_IKKE_KVITTERT: () =>
    msg('Ingen har kvittert for saken ennå', {
      id: 'sak.hendelse.oversendingIkkeKvittert',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  KARTLEGGING_GJENAAPNET: () =>
    msg('Kartleggingen ble gjenåpnet', {
      id: 'sak.hendelse.kartleggingGjenaapnet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  GJENAAPNET: () =>
    msg('Saken ble gjenåpnet', {
      id: 'sak.hendelse.gjenaapnet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  HAST_SATT: () =>
    msg('Saken ble merket «haster»', {
      id: 'sak.hendelse.hastSatt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  HAST_OPPHEVET: () =>
    msg('Saken haster ikke lenger', {
      id: 'sak.hendelse.hastOpphevet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  FORELOEPIG_SVAR_SENDT: () =>
    msg('Søkeren fikk foreløpig svar', {
      id: 'sak.hendelse.foreloepigSvar',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  MANGEL_GJENAAPNET: () =>
    msg('En fil søkeren sendte var skadelig, og må sendes på nytt', {
      id: 'sak.hendelse.mangelGjenaapnet',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  MANGEL_MELDT: () =>
    msg('Søkeren ble bedt om å sende noe', {
      id: 'sak.hendelse.mangelMeldt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  MANGELFRIST_FORLENGET: () =>
    msg('Søkeren fikk lengre frist', {
      id: 'sak.hendelse.mangelfristForlenget',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  MANGEL_TRUKKET: () =>
    msg('Søkeren trenger ikke sende det likevel', {
      id: 'sak.hendelse.mangelTrukket',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  MANGEL_BESVART: () =>
    msg('Søkeren svarte på det vi ba om', {
      id: 'sak.hendelse.mangelBesvart',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  MANGELFRIST_UTLOEPT: () =>
    msg('Fristen gikk ut før søkeren svarte', {
      id: 'sak.hendelse.mangelfristUtloept',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  VEDLEGG_ETTERSENDT: () =>
    msg('Søkeren sendte et vedlegg', {
      id: 'sak.hendelse.vedleggEttersendt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  BOSTEDER_HENTET: () =>
    msg('Botiden ble hentet fra Folkeregisteret', {
      id: 'sak.hendelse.botid',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  VENTELISTE_PRIORITERT: () =>
    msg('Prioriteten på ventelisten ble endret', {
      id: 'sak.hendelse.prioritert',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  VENTELISTE_PAUSET: () =>
    msg('Plassen på ventelisten ble satt på pause', {
      id: 'sak.hendelse.pauset',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  VENTELISTE_GJENOPPTATT: () =>
    msg('Plassen på ventelisten ble tatt opp igjen', {
      id: 'sak.hendelse.plassGjenopptatt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  VENTELISTE_BORTFALT: () =>
    msg('Plassen på ventelisten falt bort', {
      id: 'sak.hendelse.bortfalt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  BEHOV_SPURT: () =>
    msg('Søkeren ble spurt om behovet er der fortsatt', {
      id: 'sak.hendelse.behovSpurt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  BEHOV_PURRET: () =>
    msg('Søkeren ble minnet på spørsmålet om behovet', {
      id: 'sak.hendelse.behovPurret',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  BEHOV_UENDRET: () =>
    msg('Søkeren trenger fortsatt bolig', {
      id: 'sak.hendelse.behovUendret',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  BEHOV_ENDRET: () =>
    msg('Søkeren fortalte at behovet er endret', {
      id: 'sak.hendelse.behovEndret',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  BEHOV_IKKE_LENGER: () =>
    msg('Søkeren fortalte at behovet er borte', {
      id: 'sak.hendelse.behovBorte',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
};
