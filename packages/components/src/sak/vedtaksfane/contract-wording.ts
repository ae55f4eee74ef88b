/** What is said about the contract. Call while rendering. */
import type { Leieforhold } from '@kobo-bolig/contract';
import { msg, str } from '../../texts/msg.ts';
import { formatKroner } from '../../texts/numbers.ts';
import type { Guarantee } from './contract-draft.ts';

export const guaranteeLabels: Record<Guarantee, () => string> = {
  SPERRET_KONTO: () =>
    msg('Sperret konto', { id: 'sak.leiekontrakt.sperretKonto', desc: 'Type sikkerhet for leien' }),
  NAV_GARANTI: () =>
    msg('Garanti fra Nav', { id: 'sak.leiekontrakt.navGaranti', desc: 'Type sikkerhet for leien' }),
  KOMMUNAL_GARANTI: () =>
    msg('Garanti fra kommunen', { id: 'sak.leiekontrakt.kommunalGaranti', desc: 'Type sikkerhet for leien' }),
  INGEN: () =>
    msg('Ingen sikkerhet', { id: 'sak.leiekontrakt.ingenGaranti', desc: 'Type sikkerhet for leien' }),
};

export const tenancyStatusLabels: Record<Leieforhold['status'], () => string> = {
  AVTALT: () => msg('Avtalt', { id: 'sak.leiekontrakt.avtalt', desc: 'Tilstand for et leieforhold' }),
  AKTIVT: () => msg('Aktivt', { id: 'sak.leiekontrakt.aktivt', desc: 'Tilstand for et leieforhold' }),
  SAGT_OPP: () => msg('Sagt opp', { id: 'sak.leiekontrakt.sagtOpp', desc: 'Tilstand for et leieforhold' }),
  AVSLUTTET: () =>
    msg('Avsluttet', { id: 'sak.leiekontrakt.avsluttet', desc: 'Tilstand for et leieforhold' }),
};

export const contract = {
  heading: () =>
    msg('Registrer kontrakten', { id: 'sak.leiekontrakt.overskrift', desc: 'Overskrift over et skjema' }),
  help: () =>
    msg(
      'Skriv det som står i den signerte kontrakten. Da blir boligen utleid, og saken får leieforholdet sitt.',
      {
        id: 'sak.leiekontrakt.hjelp',
        desc: 'Under overskriften over skjemaet for kontrakten',
      },
    ),
  dateHelp: () => msg('dd.mm.åååå', { id: 'sak.leiekontrakt.datoHjelp', desc: 'Hjelp til et datofelt' }),
  signed: () =>
    msg('Signert', { id: 'sak.leiekontrakt.signert', desc: 'Ledetekst for datoen kontrakten ble signert' }),
  start: () => msg('Leien starter', { id: 'sak.leiekontrakt.start', desc: 'Ledetekst for et datofelt' }),
  end: () => msg('Leien slutter', { id: 'sak.leiekontrakt.slutt', desc: 'Ledetekst for et datofelt' }),
  endHelp: (months: number) =>
    msg(str`dd.mm.åååå. Vedtaket gir ${months} måneder.`, {
      id: 'sak.leiekontrakt.sluttHjelp',
      desc: 'Hjelp til datoen leien slutter. Verdien er antall måneder i vedtaket.',
    }),
  endHelpWithDate: (months: number, date: string) =>
    msg(str`dd.mm.åååå. Vedtaket gir ${months} måneder, til og med ${date}.`, {
      id: 'sak.leiekontrakt.sluttHjelpDato',
      desc: 'Hjelp til datoen leien slutter. Verdiene er antall måneder i vedtaket og dagen det gir.',
    }),
  noEnd: () =>
    msg('Tidsubegrenset', {
      id: 'sak.leiekontrakt.tidsubegrenset',
      desc: 'Avkryssing i stedet for sluttdato',
    }),
  rent: () => msg('Månedsleie', { id: 'sak.leiekontrakt.leie', desc: 'Ledetekst' }),
  rentHelp: () =>
    msg('Leien som er registrert på boligen, er fylt inn.', {
      id: 'sak.leiekontrakt.leieHjelp',
      desc: 'Hjelp til månedsleie',
    }),
  deposit: () =>
    msg('Depositum eller garanti', { id: 'sak.leiekontrakt.depositum', desc: 'Ledetekst for et beløp' }),
  depositHelp: () =>
    msg('Høyst seks måneders leie til sammen. Skriv 0 når det ikke er noen sikkerhet.', {
      id: 'sak.leiekontrakt.depositumHjelp',
      desc: 'Hjelp til depositum',
    }),
  guarantee: () =>
    msg('Type sikkerhet', { id: 'sak.leiekontrakt.garantitype', desc: 'Spørsmål med fire valg' }),
  register: () => msg('Registrer kontrakten', { id: 'sak.leiekontrakt.registrer', desc: 'Knapp' }),
  registering: () =>
    msg('Registrerer kontrakten …', {
      id: 'sak.leiekontrakt.registrerer',
      desc: 'På knappen mens det lagres',
    }),
  registered: () =>
    msg('Kontrakten er registrert. Boligen er utleid.', {
      id: 'sak.leiekontrakt.registrert',
      desc: 'Melding for skjermleser',
    }),
  changed: () =>
    msg('Tilbudet er endret etter at du åpnet det', {
      id: 'sak.leiekontrakt.endret',
      desc: 'Overskrift når noen andre har endret tilbudet',
    }),
  changedHelp: () =>
    msg(
      'Kontrakten er ikke registrert. Teksten din står her, og tilbudet over er det nyeste. Se over det, og registrer på nytt.',
      {
        id: 'sak.leiekontrakt.endretHjelp',
        desc: 'Når noen andre har endret tilbudet mens skjemaet ble fylt ut',
      },
    ),
  tenancy: () =>
    msg('Leieforhold', {
      id: 'sak.leiekontrakt.leieforhold',
      desc: 'Overskrift over fakta om leieforholdet',
    }),
  status: () => msg('Tilstand', { id: 'sak.leiekontrakt.tilstand', desc: 'Ledetekst' }),
  home: () => msg('Bolig', { id: 'sak.leiekontrakt.bolig', desc: 'Ledetekst' }),
  tenant: () => msg('Leietaker', { id: 'sak.leiekontrakt.leietaker', desc: 'Ledetekst' }),
};

export const contractFault = {
  date: () =>
    msg('Skriv datoen som dd.mm.åååå, for eksempel 07.12.2026', {
      id: 'sak.leiekontrakt.feil.dato',
      desc: 'Feil ved et datofelt',
    }),
  missing: {
    signertDato: () =>
      msg('Skriv datoen kontrakten ble signert', {
        id: 'sak.leiekontrakt.feil.signert',
        desc: 'Feil ved felt',
      }),
    startdato: () =>
      msg('Skriv datoen leien starter', { id: 'sak.leiekontrakt.feil.start', desc: 'Feil ved felt' }),
    sluttdato: () =>
      msg('Skriv datoen leien slutter, eller velg Tidsubegrenset', {
        id: 'sak.leiekontrakt.feil.slutt',
        desc: 'Feil ved felt',
      }),
  },
  period: () =>
    msg('Leien må slutte etter at den starter', {
      id: 'sak.leiekontrakt.feil.periode',
      desc: 'Feil ved felt',
    }),
  rent: () =>
    msg('Skriv månedsleien i hele kroner, for eksempel 10 000', {
      id: 'sak.leiekontrakt.feil.leie',
      desc: 'Feil ved felt',
    }),
  deposit: () =>
    msg('Skriv depositum eller garanti i hele kroner. Skriv 0 når det ikke er noe.', {
      id: 'sak.leiekontrakt.feil.depositum',
      desc: 'Feil ved felt',
    }),
  depositTooHigh: (most: number) => {
    const amount = formatKroner(most);
    return msg(str`Depositum og garanti kan være høyst ${amount}, som er seks måneders leie`, {
      id: 'sak.leiekontrakt.feil.depositumHoeyt',
      desc: 'Feil ved felt. Verdien er et beløp, for eksempel «60 000 kr».',
    });
  },
  guarantee: () =>
    msg('Velg type sikkerhet', { id: 'sak.leiekontrakt.feil.garantitype', desc: 'Feil ved felt' }),
};
