/** Words for the people of a case and for what has happened in it. Call while rendering. */
import type { Husstandsmedlem, Sakshendelse } from '@kobo-bolig/contract';
import { msg } from '../texts/msg.ts';

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
  KONTRAKT_REGISTRERT: () =>
    msg('Kontrakten ble registrert', {
      id: 'sak.hendelse.kontrakt',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
  SOEKNAD_TRUKKET: () =>
    msg('Søknaden ble trukket', {
      id: 'sak.hendelse.soeknadTrukket',
      desc: 'Noe som har skjedd i saken, i historikken',
    }),
};
