/** What the assessment asks and says. */
import type { Bemanning, Maalgruppe } from '@kobo-bolig/contract';
import { wrongDate } from '../../felt/wording.ts';
import { msg, str } from '../../texts/msg.ts';
import type { Part } from './deler.ts';
import type { Bosit, Draft, Uegnet } from './draft.ts';

export const bositLabels: Record<Bosit, () => string> = {
  1: () => msg('Leier privat', { id: 'sak.bosit.privat', desc: 'Hvordan husstanden bor i dag' }),
  2: () => msg('Leier av kommunen', { id: 'sak.bosit.kommunal', desc: 'Hvordan husstanden bor i dag' }),
  3: () => msg('Eier bolig', { id: 'sak.bosit.eier', desc: 'Hvordan husstanden bor i dag' }),
  4: () => msg('Har ikke bolig', { id: 'sak.bosit.uten', desc: 'Hvordan husstanden bor i dag' }),
  5: () => msg('Annet', { id: 'sak.bosit.annet', desc: 'Hvordan husstanden bor i dag' }),
  6: () => msg('Bor på institusjon', { id: 'sak.bosit.institusjon', desc: 'Hvordan husstanden bor i dag' }),
};

export const uegnetLabels: Record<Uegnet, () => string> = {
  FOR_LITEN: () => msg('For liten', { id: 'sak.uegnet.forLiten', desc: 'Hvorfor dagens bolig ikke passer' }),
  HELSESKADELIG: () =>
    msg('Skadelig for helsen', { id: 'sak.uegnet.helse', desc: 'Hvorfor dagens bolig ikke passer' }),
  IKKE_TILRETTELAGT: () =>
    msg('Ikke tilrettelagt', { id: 'sak.uegnet.tilrettelagt', desc: 'Hvorfor dagens bolig ikke passer' }),
  UTRYGG: () => msg('Utrygg', { id: 'sak.uegnet.utrygg', desc: 'Hvorfor dagens bolig ikke passer' }),
  DYR: () => msg('For dyr', { id: 'sak.uegnet.dyr', desc: 'Hvorfor dagens bolig ikke passer' }),
  ANNET: () => msg('Annet', { id: 'sak.uegnet.annet', desc: 'Hvorfor dagens bolig ikke passer' }),
};

export const bemanningLabels: Record<Bemanning, () => string> = {
  INGEN: () => msg('Ingen', { id: 'sak.bemanning.ingen', desc: 'Bemanning i eller ved boligen' }),
  AMBULERENDE: () =>
    msg('Ambulerende tjenester', { id: 'sak.bemanning.ambulerende', desc: 'Bemanning i eller ved boligen' }),
  BASE_I_NAERHET: () =>
    msg('Personalbase i nærheten', { id: 'sak.bemanning.naerhet', desc: 'Bemanning i eller ved boligen' }),
  BASE_DAG_KVELD: () =>
    msg('Personalbase dag og kveld', { id: 'sak.bemanning.dagKveld', desc: 'Bemanning i eller ved boligen' }),
  BASE_DOEGN: () =>
    msg('Personalbase hele døgnet', { id: 'sak.bemanning.doegn', desc: 'Bemanning i eller ved boligen' }),
};

export const groupLabels: Record<Maalgruppe, () => string> = {
  PSYKISK_HELSE: () =>
    msg('Psykisk helse', {
      id: 'sak.maalgruppe.psykisk',
      desc: 'Grunnlag for tildeling; vises aldri for søker',
    }),
  RUS: () => msg('Rus', { id: 'sak.maalgruppe.rus', desc: 'Grunnlag for tildeling; vises aldri for søker' }),
  NEDSATT_FUNKSJONSEVNE: () =>
    msg('Nedsatt funksjonsevne', {
      id: 'sak.maalgruppe.funksjon',
      desc: 'Grunnlag for tildeling; vises aldri for søker',
    }),
  ELDRE: () =>
    msg('Eldre', { id: 'sak.maalgruppe.eldre', desc: 'Grunnlag for tildeling; vises aldri for søker' }),
  FLYKTNING: () =>
    msg('Flyktning', {
      id: 'sak.maalgruppe.flyktning',
      desc: 'Grunnlag for tildeling; vises aldri for søker',
    }),
  ANDRE_PROBLEMER: () =>
    msg('Andre problemer', {
      id: 'sak.maalgruppe.andre',
      desc: 'Grunnlag for tildeling; vises aldri for søker',
    }),
  UTEN_BEHOVSPROEVING: () =>
    msg('Uten behovsprøving', {
      id: 'sak.maalgruppe.uten',
      desc: 'Grunnlag for tildeling; vises aldri for søker',
    }),
};

export const answerLabels: Record<'JA' | 'NEI', () => string> = {
  JA: () => msg('Ja', { id: 'sak.svar.ja', desc: 'Svar på et spørsmål' }),
  NEI: () => msg('Nei', { id: 'sak.svar.nei', desc: 'Svar på et spørsmål' }),
};

export const sections = {
  bosituasjon: () => msg('Bosituasjon', { id: 'sak.kartlegging.bosituasjon', desc: 'Overskrift' }),
  boligbehov: () => msg('Boligbehov', { id: 'sak.kartlegging.boligbehov', desc: 'Overskrift' }),
  vurdering: () => msg('Vurdering', { id: 'sak.kartlegging.vurdering', desc: 'Overskrift' }),
  grunnlag: () => msg('Grunnlag for tildeling', { id: 'sak.kartlegging.grunnlag', desc: 'Overskrift' }),
};

export const partLabel = (part: Part): string =>
  part === 'oekonomi'
    ? msg('Økonomisk situasjon', { id: 'sak.kartlegging.oekonomi', desc: 'Del av kartleggingen' })
    : sections[part]();

/** Labels, the same in the form and where it is read. */
export const labels: Record<keyof Draft, () => string> = {
  bosit: () => msg('Hvordan bor husstanden i dag?', { id: 'sak.felt.bosit', desc: 'Ledetekst' }),
  bostedsloes: () =>
    msg('Er uten bolig', { id: 'sak.felt.bostedsloes', desc: 'Ledetekst; SSBs definisjon av bostedsløs' }),
  uegnet: () => msg('Hvorfor passer ikke boligen?', { id: 'sak.felt.uegnet', desc: 'Ledetekst' }),
  maaUtDato: () => msg('Må flytte ut innen', { id: 'sak.felt.maaUt', desc: 'Ledetekst for en dato' }),
  beskrivelse: () => msg('Beskriv situasjonen', { id: 'sak.felt.beskrivelse', desc: 'Ledetekst' }),
  soveromMin: () => msg('Minste antall soverom', { id: 'sak.felt.soveromMin', desc: 'Ledetekst' }),
  soveromMaks: () => msg('Største antall soverom', { id: 'sak.felt.soveromMaks', desc: 'Ledetekst' }),
  rullestol: () => msg('Plass til rullestol', { id: 'sak.felt.rullestol', desc: 'Ledetekst ved avkryssing' }),
  utenTrapper: () =>
    msg('Uten trapper eller med heis', { id: 'sak.felt.utenTrapper', desc: 'Ledetekst ved avkryssing' }),
  bemanning: () => msg('Bemanning', { id: 'sak.felt.bemanning', desc: 'Ledetekst' }),
  maksLeie: () => msg('Høyeste leie per måned', { id: 'sak.felt.maksLeie', desc: 'Ledetekst' }),
  egenskaper: () =>
    msg('Hva bør boligen ha?', { id: 'sak.felt.egenskaper', desc: 'Spørsmål med avkryssing' }),
  merknad: () => msg('Annet om boligen', { id: 'sak.felt.merknad', desc: 'Ledetekst' }),
  vanskeligstilt: () =>
    msg('Er søkeren vanskeligstilt på boligmarkedet?', { id: 'sak.felt.vanskeligstilt', desc: 'Spørsmål' }),
  vanskeligstiltBegrunnelse: () => msg('Begrunn svaret', { id: 'sak.felt.begrunnelse', desc: 'Ledetekst' }),
  grupper: () =>
    msg('Hva er grunnen til behovet?', { id: 'sak.felt.grupper', desc: 'Spørsmål med avkryssing' }),
  primaer: () =>
    msg('Primær målgruppe', { id: 'sak.felt.primaer', desc: 'Spørsmål: hvilken grunn er viktigst' }),
  bosattDato: () =>
    msg('Dato for første bosetting', { id: 'sak.felt.bosatt', desc: 'Ledetekst for en dato' }),
  andreVirkemidler: () =>
    msg('Kan andre virkemidler løse behovet?', { id: 'sak.felt.virkemidler', desc: 'Ledetekst' }),
  egneOensker: () => msg('Søkerens egne ønsker', { id: 'sak.felt.oensker', desc: 'Ledetekst' }),
};

export const help = {
  vanskeligstilt: () =>
    msg('Kommunen skal ta stilling til dette når noen ber om bistand (boligsosialloven § 7).', {
      id: 'sak.hjelp.vanskeligstilt',
      desc: 'Hjelp til spørsmålet om søkeren er vanskeligstilt',
    }),
  grupper: () =>
    msg('Velg alt som gjelder. Søkeren ser ikke dette.', {
      id: 'sak.hjelp.grupper',
      desc: 'Hjelp til avkryssing',
    }),
  primaer: () =>
    msg('Den grunnen som best beskriver hvorfor husstanden trenger bolig.', {
      id: 'sak.hjelp.primaer',
      desc: 'Hjelp til spørsmålet om primær målgruppe',
    }),
};

/** The sentence of what is missing or wrong, beside the field and in the summary. */
export const faults: Partial<Record<keyof Draft, () => string>> = {
  soveromMin: () =>
    msg('Minste antall soverom må være et tall fra 0 til 10.', {
      id: 'sak.mangler.soveromMin',
      desc: 'Feil ved felt',
    }),
  soveromMaks: () =>
    msg('Største antall soverom må være et tall fra 0 til 10, og ikke mindre enn det minste.', {
      id: 'sak.mangler.soveromMaks',
      desc: 'Feil ved felt',
    }),
  maksLeie: () =>
    msg('Høyeste leie per måned må være et helt beløp i kroner.', {
      id: 'sak.mangler.maksLeie',
      desc: 'Feil ved felt',
    }),
  maaUtDato: wrongDate,
  vanskeligstilt: () =>
    msg('Svar på om søkeren er vanskeligstilt på boligmarkedet.', {
      id: 'sak.mangler.vanskeligstilt',
      desc: 'Feil ved felt',
    }),
  vanskeligstiltBegrunnelse: () =>
    msg('Begrunn svaret på om søkeren er vanskeligstilt.', {
      id: 'sak.mangler.begrunnelse',
      desc: 'Feil ved felt',
    }),
  grupper: () =>
    msg(
      'Velg minst én grunn til behovet. «Uten behovsprøving» gjelder bare saker av den typen, og står alene.',
      {
        id: 'sak.mangler.grupper',
        desc: 'Feil ved felt',
      },
    ),
  primaer: () => msg('Velg primær målgruppe.', { id: 'sak.mangler.primaer', desc: 'Feil ved felt' }),
  bosattDato: () =>
    msg('Skriv datoen for første bosetting som dd.mm.åååå, for eksempel 07.12.2026.', {
      id: 'sak.mangler.bosatt',
      desc: 'Feil ved felt',
    }),
};

export const said = {
  names: {
    one: () => msg('kartlegging', { id: 'sak.kartlegging.en', desc: 'Inne i en setning' }),
    definite: () => msg('kartleggingen', { id: 'sak.kartlegging.bestemt', desc: 'Inne i en setning' }),
  },
  heading: () => msg('Kartlegging', { id: 'sak.kartlegging.overskrift', desc: 'Overskrift' }),
  parts: () =>
    msg('Deler av kartleggingen', { id: 'sak.kartlegging.deler', desc: 'Navn på en liste, for skjermleser' }),
  partDone: () => msg('Ferdig', { id: 'sak.kartlegging.delFerdig', desc: 'Etter navnet på en del' }),
  partOpen: () => msg('Ikke ferdig', { id: 'sak.kartlegging.delAapen', desc: 'Etter navnet på en del' }),
  partsDone: (done: number, all: number) =>
    msg(str`${done} av ${all} deler er ferdige`, {
      id: 'sak.kartlegging.delerFerdige',
      desc: 'Under listen over deler. Verdiene er tall.',
    }),
  prefilled: () =>
    msg('Bosituasjon og boligbehov er fylt ut fra søknaden. Rett det som ikke stemmer.', {
      id: 'sak.kartlegging.forhaandsutfylt',
      desc: 'Øverst i skjemaet før det er lagret første gang',
    }),
  saved: (when: string) =>
    msg(str`Sist lagret ${when}`, {
      id: 'sak.kartlegging.lagret',
      desc: 'Verdien er for eksempel «kl. 10.42»',
    }),
  saving: () => msg('Lagrer …', { id: 'sak.kartlegging.lagrer', desc: 'Mens det lagres' }),
  unsaved: () =>
    msg('Endringer er ikke lagret ennå', {
      id: 'sak.kartlegging.ulagret',
      desc: 'Når noe er skrevet, men ikke lagret',
    }),
  complete: () => msg('Ferdigstill kartleggingen', { id: 'sak.kartlegging.ferdigstill', desc: 'Knapp' }),
  completeHeading: () =>
    msg('Ferdigstille kartleggingen?', { id: 'sak.kartlegging.bekreft', desc: 'Overskrift i en dialog' }),
  completeBody: (name: string) =>
    msg(
      str`Kartleggingen av ${name} blir låst og ligger til grunn for vedtaket. Den kan ikke endres etterpå.`,
      {
        id: 'sak.kartlegging.bekreftTekst',
        desc: 'I en dialog. Verdien er navnet på søkeren.',
      },
    ),
  completeYes: () => msg('Ferdigstill', { id: 'sak.kartlegging.bekreftJa', desc: 'Knapp i en dialog' }),
  completed: () =>
    msg('Kartleggingen er ferdigstilt', { id: 'sak.kartlegging.ferdig', desc: 'Melding for skjermleser' }),
  lockedBy: (name: string, when: string) =>
    msg(str`Ferdigstilt av ${name}, ${when}. Kartleggingen er låst.`, {
      id: 'sak.kartlegging.laast',
      desc: 'Verdiene er navn og tidspunkt, for eksempel «12. nov. kl. 10.00»',
    }),
  readOnly: () =>
    msg('Du kan lese kartleggingen. Bare saksbehandleren i saken kan endre den.', {
      id: 'sak.kartlegging.bareLes',
      desc: 'Når leseren ikke er saksbehandler i saken',
    }),
  takeFirst: () =>
    msg('Ta saken for å begynne på kartleggingen.', {
      id: 'sak.kartlegging.taFoerst',
      desc: 'Når ingen har saken',
    }),
  empty: () => msg('Ikke utfylt', { id: 'sak.kartlegging.tomt', desc: 'I stedet for et svar som mangler' }),
  kroner: () => msg('kr', { id: 'sak.kartlegging.kr', desc: 'Etter tallet i et felt for beløp' }),
  conflictHeading: () =>
    msg('Noen har endret kartleggingen etter at du åpnet den', {
      id: 'sak.kartlegging.konflikt',
      desc: 'Overskrift',
    }),
  conflictHelp: () =>
    msg('Dere har begge endret dette. Det du har skrevet, er ikke lagret ennå. Velg hva som skal gjelde.', {
      id: 'sak.kartlegging.konfliktHjelp',
      desc: 'Under overskriften',
    }),
  conflictWaits: () =>
    msg('Ikke lagret: velg først hva som skal gjelde', {
      id: 'sak.kartlegging.konfliktVenter',
      desc: 'Ved knappen når noen har endret kartleggingen imens',
    }),
  keepMine: () =>
    msg('Lagre mine svar', {
      id: 'sak.kartlegging.mine',
      desc: 'Knapp; erstatter det som er lagret i de feltene begge har endret',
    }),
  useTheirs: () =>
    msg('Bruk det som er lagret nå', {
      id: 'sak.kartlegging.deres',
      desc: 'Knapp; forkaster egne svar i de feltene begge har endret',
    }),
  merged: () =>
    msg('Det en annen har lagret i kartleggingen imens, er tatt med', {
      id: 'sak.kartlegging.flettet',
      desc: 'Etter «Sist lagret kl. 10.42», og for skjermleser',
    }),
};
