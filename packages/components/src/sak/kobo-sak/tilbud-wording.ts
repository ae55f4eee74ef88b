/** What is said about offers of homes, the contract and the tenancy. */
import type { HjemmelTid, Leieforhold, TilbudStatus } from '@kobo-bolig/contract';
import { msg, str } from '../../texts/msg.ts';
import { formatKroner } from '../../texts/numbers.ts';

export const offerStatusLabels: Record<TilbudStatus, () => string> = {
  KLARGJORT: () => msg('Klargjort', { id: 'sak.tilbud.klargjort', desc: 'Tilstand for et tilbud' }),
  SENDT: () => msg('Venter på svar', { id: 'sak.tilbud.sendt', desc: 'Tilstand for et tilbud' }),
  AKSEPTERT: () => msg('Søkeren sa ja', { id: 'sak.tilbud.akseptert', desc: 'Tilstand for et tilbud' }),
  AVSLAATT: () => msg('Søkeren sa nei', { id: 'sak.tilbud.avslaatt', desc: 'Tilstand for et tilbud' }),
  FRIST_UTLOEPT: () => msg('Fristen gikk ut', { id: 'sak.tilbud.utloept', desc: 'Tilstand for et tilbud' }),
  TRUKKET: () => msg('Trukket', { id: 'sak.tilbud.trukket', desc: 'Tilstand for et tilbud' }),
  KONTRAKT_SIGNERT: () =>
    msg('Kontrakt registrert', { id: 'sak.tilbud.signert', desc: 'Tilstand for et tilbud' }),
};

export const offers = {
  names: {
    one: () => msg('tilbud', { id: 'sak.tilbudene.en', desc: 'Inne i en setning' }),
    definite: () => msg('tilbudene', { id: 'sak.tilbudene.bestemt', desc: 'Inne i en setning' }),
  },
  heading: () => msg('Tilbud om bolig', { id: 'sak.tilbudene.overskrift', desc: 'Overskrift' }),
  none: () => msg('Ingen bolig er tilbudt ennå', { id: 'sak.tilbudene.ingen', desc: 'Når listen er tom' }),
  noneHelp: () =>
    msg('Saken står på venteliste. En bolig som tilbys, blir reservert til søkeren har svart.', {
      id: 'sak.tilbudene.ingenHjelp',
      desc: 'Når listen er tom',
    }),
  deadline: (date: string) =>
    msg(str`Svarfrist ${date}`, { id: 'sak.tilbudene.frist', desc: 'Verdien er en dato' }),
  answered: (date: string) =>
    msg(str`Besvart ${date}`, { id: 'sak.tilbudene.besvart', desc: 'Verdien er en dato' }),
  reason: (reason: string) =>
    msg(str`Begrunnelse: ${reason}`, { id: 'sak.tilbudene.grunn', desc: 'Hvorfor søkeren sa nei' }),
  deviation: (reason: string) =>
    msg(str`Tilbudt likevel: ${reason}`, {
      id: 'sak.tilbudene.avvik',
      desc: 'Hvorfor boligen ble tilbudt selv om den ikke oppfyller alle kravene',
    }),
  contractDeviation: (reason: string) =>
    msg(str`Hvorfor kontrakten avviker: ${reason}`, {
      id: 'sak.tilbudene.kontraktAvvik',
      desc: 'Hvorfor leie, leietid eller start er en annen enn bolig og vedtak sier',
    }),
  withdraw: () => msg('Trekk tilbudet', { id: 'sak.tilbudene.trekk', desc: 'Knapp' }),
  withdrawn: () =>
    msg('Tilbudet er trukket', { id: 'sak.tilbudene.trukket', desc: 'Melding for skjermleser' }),
  held: (name: string) =>
    msg(str`Ta kontakt med ${name}`, {
      id: 'sak.tilbudene.kontakt',
      desc: 'Overskrift når fristen gikk ut uten svar. Verdien er navnet på søkeren.',
    }),
  heldHelp: () =>
    msg(
      'Boligen holdes av til noen har vært i kontakt med søkeren. Tilby den på nytt hvis søkeren vil ha den, eller frigi den så andre kan få den.',
      { id: 'sak.tilbudene.kontaktHjelp', desc: 'Under overskriften «Ta kontakt med …»' },
    ),
  reoffer: () => msg('Tilby på nytt', { id: 'sak.tilbudene.paaNytt', desc: 'Knapp' }),
  reoffered: (deadline: string) =>
    msg(str`Boligen er tilbudt på nytt, med svarfrist ${deadline}`, {
      id: 'sak.tilbudene.tilbudtPaaNytt',
      desc: 'Melding for skjermleser. Verdien er en dato.',
    }),
  needsReason: () =>
    msg(
      'Boligen oppfyller ikke lenger alle kravene, og da må det begrunnes. Frigi boligen, og tilby den fra boligoversikten.',
      { id: 'sak.tilbudene.krever', desc: 'Når boligen ikke kan tilbys på nytt uten begrunnelse' },
    ),
  release: () => msg('Frigi boligen', { id: 'sak.tilbudene.frigi', desc: 'Knapp' }),
  released: () => msg('Boligen er frigitt', { id: 'sak.tilbudene.frigitt', desc: 'Melding for skjermleser' }),
  changed: () =>
    msg('Tilbudet er endret etter at du åpnet det', { id: 'sak.tilbudene.endret', desc: 'Overskrift' }),
  changedHelp: () =>
    msg('Ingenting er gjort. Se over tilbudet før du går videre.', {
      id: 'sak.tilbudene.endretHjelp',
      desc: 'Under overskriften om at tilbudet er endret',
    }),
  waitsForContract: () =>
    msg('En saksbehandler eller utleieforvalter registrerer kontrakten når den er signert.', {
      id: 'sak.tilbudene.venterKontrakt',
      desc: 'Til den som ikke kan registrere kontrakten selv',
    }),
};

export const guaranteeLabels = {
  SPERRET_KONTO: () =>
    msg('Depositum på sperret konto', { id: 'sak.garanti.konto', desc: 'Sikkerhet for leien' }),
  NAV_GARANTI: () => msg('Garanti fra NAV', { id: 'sak.garanti.nav', desc: 'Sikkerhet for leien' }),
  KOMMUNAL_GARANTI: () =>
    msg('Garanti fra kommunen', { id: 'sak.garanti.kommune', desc: 'Sikkerhet for leien' }),
  INGEN: () => msg('Ingen', { id: 'sak.garanti.ingen', desc: 'Sikkerhet for leien' }),
};

export const contract = {
  heading: () =>
    msg('Registrer kontrakt', { id: 'sak.kontrakt.overskrift', desc: 'Overskrift over et skjema' }),
  help: (address: string) =>
    msg(str`Søkeren har sagt ja til ${address}. Når kontrakten er registrert, er boligen utleid.`, {
      id: 'sak.kontrakt.hjelp',
      desc: 'Verdien er en adresse',
    }),
  signed: () => msg('Signert dato', { id: 'sak.kontrakt.signert', desc: 'Ledetekst' }),
  otherSigned: () =>
    msg('Dato medsøkeren signerte', { id: 'sak.kontrakt.medsoekerSignert', desc: 'Ledetekst' }),
  otherSignedHelp: () =>
    msg('dd.mm.åååå. De to leier boligen sammen når begge har signert.', {
      id: 'sak.kontrakt.medsoekerSignertHjelp',
      desc: 'Hjelp til datoen medsøkeren signerte',
    }),
  guardianSigned: () =>
    msg('Dato foreldre eller verge signerte', { id: 'sak.kontrakt.vergeSignert', desc: 'Ledetekst' }),
  start: () => msg('Startdato', { id: 'sak.kontrakt.start', desc: 'Ledetekst' }),
  end: () => msg('Sluttdato', { id: 'sak.kontrakt.slutt', desc: 'Ledetekst' }),
  endHelp: (months: number) =>
    msg(str`dd.mm.åååå. Vedtaket gir ${months} måneder.`, {
      id: 'sak.kontrakt.sluttHjelp',
      desc: 'Hjelp til sluttdato. Verdien er antall måneder i vedtaket.',
    }),
  endless: () =>
    msg('Tidsubegrenset', { id: 'sak.kontrakt.tidsubegrenset', desc: 'Ledetekst ved avkryssing' }),
  short: () =>
    msg(
      'En leietid under tre år må ha et grunnlag i husleieloven, og leieren må ha fått vite om det skriftlig.',
      { id: 'sak.kontrakt.kort', desc: 'Under datoene når leietiden er under tre år' },
    ),
  basis: () => msg('Grunnlag for en leietid under tre år', { id: 'sak.kontrakt.grunnlag', desc: 'Spørsmål' }),
  reason: () =>
    msg('Hvorfor avviker kontrakten?', { id: 'sak.kontrakt.avvik', desc: 'Ledetekst ved et felt' }),
  reasonHelp: () =>
    msg('Begrunnelsen lagres i saken.', { id: 'sak.kontrakt.avvikHjelp', desc: 'Hjelp til et felt' }),
  rent: () => msg('Leie per måned', { id: 'sak.kontrakt.leie', desc: 'Ledetekst' }),
  deposit: () => msg('Depositum eller garanti', { id: 'sak.kontrakt.depositum', desc: 'Ledetekst' }),
  depositHelp: () =>
    msg('Høyst seks måneders leie til sammen.', {
      id: 'sak.kontrakt.depositumHjelp',
      desc: 'Hjelp til et felt',
    }),
  guarantee: () => msg('Sikkerhet for leien', { id: 'sak.kontrakt.garanti', desc: 'Spørsmål' }),
  save: () => msg('Registrer kontrakten', { id: 'sak.kontrakt.lagre', desc: 'Knapp' }),
  saving: () =>
    msg('Registrerer kontrakten …', { id: 'sak.kontrakt.lagrer', desc: 'På knappen mens det lagres' }),
  done: () =>
    msg('Kontrakten er registrert, og boligen er utleid', {
      id: 'sak.kontrakt.ferdig',
      desc: 'Melding for skjermleser',
    }),
  changedHelp: () =>
    msg('Kontrakten er ikke registrert. Se over tilbudet før du går videre.', {
      id: 'sak.kontrakt.endretHjelp',
      desc: 'Under overskriften om at tilbudet er endret',
    }),
};

export const basisLabels: Record<HjemmelTid, () => string> = {
  HUSLEIELOVEN_11_1: () =>
    msg('Bolig for vanskeligstilte (husleieloven § 11-1)', {
      id: 'sak.leietid.vanskeligstilte',
      desc: 'Grunnlag for kort leietid',
    }),
  SAKLIG_GRUNN: () =>
    msg('Saklig grunn (husleieloven § 9-3)', {
      id: 'sak.leietid.saklig',
      desc: 'Grunnlag for kort leietid',
    }),
  KORTERE_SOKKEL: () =>
    msg('Loft eller sokkel (husleieloven § 9-3), minst ett år', {
      id: 'sak.leietid.sokkel',
      desc: 'Grunnlag for kort leietid',
    }),
  FORSKRIFT: () => msg('Forskrift', { id: 'sak.leietid.forskrift', desc: 'Grunnlag for kort leietid' }),
};

/** Where a contract departs from home and decision. */
export const departure = {
  rent: (amount: string) =>
    msg(str`Boligen er registrert med ${amount} i leie.`, {
      id: 'sak.avvik.leie',
      desc: 'Når leien i kontrakten er en annen. Verdien er et beløp.',
    }),
  length: (months: number) =>
    msg(str`Vedtaket gir ${months} måneder.`, {
      id: 'sak.avvik.leietid',
      desc: 'Når leietiden i kontrakten er en annen. Verdien er antall måneder.',
    }),
  alone: () =>
    msg('Medsøkeren har ikke signert og blir ikke leietaker.', {
      id: 'sak.avvik.alene',
      desc: 'Når bare søkeren har signert kontrakten',
    }),
  start: (date: string) =>
    msg(str`Boligen er klar fra ${date}.`, {
      id: 'sak.avvik.start',
      desc: 'Når kontrakten starter før. Verdien er en dato.',
    }),
};

export const contractFault = {
  signed: () =>
    msg('Skriv datoen kontrakten ble signert.', { id: 'sak.kontraktfeil.signert', desc: 'Feil ved felt' }),
  signedAhead: () =>
    msg('Kontrakten kan ikke være signert etter i dag.', {
      id: 'sak.kontraktfeil.signertFrem',
      desc: 'Feil ved felt',
    }),
  signedTooSoon: () =>
    msg('Kontrakten kan ikke være signert før søkeren sa ja til boligen.', {
      id: 'sak.kontraktfeil.signertFoer',
      desc: 'Feil ved felt',
    }),
  startTooSoon: (date: string) =>
    msg(str`Leien kan ikke starte før søkeren sa ja til boligen, ${date}.`, {
      id: 'sak.kontraktfeil.startFoer',
      desc: 'Feil ved felt. Verdien er en dato.',
    }),
  basis: () =>
    msg('Velg hva som gir grunnlag for en leietid under tre år.', {
      id: 'sak.kontraktfeil.grunnlag',
      desc: 'Feil ved felt',
    }),
  loft: () =>
    msg('Loft og sokkel kan leies ut for ett år eller mer, ikke kortere.', {
      id: 'sak.kontraktfeil.sokkel',
      desc: 'Feil ved felt',
    }),
  reason: () =>
    msg('Skriv hvorfor kontrakten avviker, eller rett den.', {
      id: 'sak.kontraktfeil.avvik',
      desc: 'Feil ved felt',
    }),
  start: () => msg('Skriv datoen leien starter.', { id: 'sak.kontraktfeil.start', desc: 'Feil ved felt' }),
  end: () =>
    msg('Skriv datoen leien slutter, eller kryss av for tidsubegrenset.', {
      id: 'sak.kontraktfeil.slutt',
      desc: 'Feil ved felt',
    }),
  period: () =>
    msg('Leien må slutte etter at den starter.', { id: 'sak.kontraktfeil.periode', desc: 'Feil ved felt' }),
  rent: () =>
    msg('Skriv leien per måned i hele kroner, for eksempel 10 000.', {
      id: 'sak.kontraktfeil.leie',
      desc: 'Feil ved felt',
    }),
  rentTooHigh: (most: number) =>
    msg(str`Leien kan være høyst ${formatKroner(most)} i måneden.`, {
      id: 'sak.kontraktfeil.leieHoey',
      desc: 'Feil ved felt. Verdien er et beløp, for eksempel «999 999 kr».',
    }),
  deposit: () =>
    msg('Skriv depositum eller garanti i hele kroner, for eksempel 30 000.', {
      id: 'sak.kontraktfeil.depositum',
      desc: 'Feil ved felt',
    }),
  depositTooHigh: (most: number) => {
    const amount = formatKroner(most);
    return msg(str`Depositum og garanti kan være høyst ${amount}, som er seks måneders leie.`, {
      id: 'sak.kontraktfeil.depositumHoeyt',
      desc: 'Feil ved felt. Verdien er et beløp, for eksempel «60 000 kr».',
    });
  },
  guarantee: () =>
    msg('Velg sikkerhet for leien.', { id: 'sak.kontraktfeil.garanti', desc: 'Feil ved felt' }),
};

export const tenancyStatusLabels: Record<Leieforhold['status'], () => string> = {
  AVTALT: () => msg('Avtalt', { id: 'sak.leieforhold.avtalt', desc: 'Tilstand for et leieforhold' }),
  AKTIVT: () => msg('Aktivt', { id: 'sak.leieforhold.aktivt', desc: 'Tilstand for et leieforhold' }),
  SAGT_OPP: () => msg('Sagt opp', { id: 'sak.leieforhold.sagtOpp', desc: 'Tilstand for et leieforhold' }),
  UTLOEPER_SNART: () =>
    msg('Går snart ut', { id: 'sak.leieforhold.utloeperSnart', desc: 'Tilstand for et leieforhold' }),
  FORNYES: () => msg('Fornyes', { id: 'sak.leieforhold.fornyes', desc: 'Tilstand for et leieforhold' }),
  UTLOEPT_UTEN_AVKLARING: () =>
    msg('Gått ut uten avklaring', { id: 'sak.leieforhold.utloept', desc: 'Tilstand for et leieforhold' }),
  TIDSUBESTEMT: () =>
    msg('Tidsubestemt', { id: 'sak.leieforhold.tidsubestemt', desc: 'Tilstand for et leieforhold' }),
  AVSLUTTET: () => msg('Avsluttet', { id: 'sak.leieforhold.avsluttet', desc: 'Tilstand for et leieforhold' }),
};

export const tenancy = {
  names: {
    one: () => msg('leieforhold', { id: 'sak.leieforhold.en', desc: 'Inne i en setning' }),
    definite: () => msg('leieforholdet', { id: 'sak.leieforhold.bestemt', desc: 'Inne i en setning' }),
  },
  heading: () => msg('Leieforhold', { id: 'sak.leieforhold.overskrift', desc: 'Overskrift' }),
  home: () => msg('Bolig', { id: 'sak.leieforhold.bolig', desc: 'Ledetekst foran en adresse' }),
  tenant: () => msg('Leier', { id: 'sak.leieforhold.leier', desc: 'Ledetekst foran et navn' }),
  status: () => msg('Tilstand', { id: 'sak.leieforhold.tilstand', desc: 'Ledetekst' }),
  from: () => msg('Fra', { id: 'sak.leieforhold.fra', desc: 'Ledetekst foran en dato' }),
  to: () => msg('Til og med', { id: 'sak.leieforhold.til', desc: 'Ledetekst foran en dato' }),
  endless: () =>
    msg('Tidsubegrenset', { id: 'sak.leieforhold.tidsubegrenset', desc: 'I stedet for sluttdatoen' }),
  rent: () => msg('Leie per måned', { id: 'sak.leieforhold.leie', desc: 'Ledetekst' }),
  deposit: () => msg('Depositum eller garanti', { id: 'sak.leieforhold.depositum', desc: 'Ledetekst' }),
};
