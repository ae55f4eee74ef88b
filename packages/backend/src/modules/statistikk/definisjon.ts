import type { Bemanning, Tekst } from '@kobo-bolig/contract';
import { tekst } from '../../http/problem.ts';
import type { Boligfaktum, Gruppefaktum, Leietakerfaktum } from './fakta.ts';
import { seksdelte, SEKS, SJU, sjudelt, type Seksdelt, type Sjudelt } from './maalgrupper.ts';
import { ALLE, celleId, I_ALT, tabell, type Definisjon, type Tabell, type Utvalg } from './tabell.ts';

/** One column for each value, in the order they are named. */
export const etter = <F, V extends string>(
  verdi: (faktum: F) => V | null,
  navn: Readonly<Record<V, Tekst>>,
): readonly Utvalg<F>[] =>
  (Object.keys(navn) as V[]).map((id) => ({ id, navn: navn[id], naar: (f) => verdi(f) === id }));

const likt = (ord: string): Tekst => tekst(ord, ord);
export const UOPPGITT = tekst('Uoppgitt', 'Ikkje oppgitt');
const uoppgitt = <F>(mangler: (faktum: F) => boolean): Utvalg<F> => ({
  id: 'UOPPGITT',
  navn: UOPPGITT,
  naar: mangler,
});

export const BRUK: Readonly<Record<Boligfaktum['bruk'], Tekst>> = {
  UTLEID: tekst('Utleid', 'Utleigd'),
  LEDIG: likt('Ledig'),
  IKKE_TILGJENGELIG: tekst('Ikke tilgjengelig', 'Ikkje tilgjengeleg'),
};
const bemanninger: Readonly<Record<Bemanning, Tekst>> = {
  INGEN: tekst('Ingen bemanning', 'Inga bemanning'),
  AMBULERENDE: tekst('Ambulerende tjenester', 'Ambulerande tenester'),
  BASE_I_NAERHET: tekst('Base i nærheten', 'Base i nærleiken'),
  BASE_DAG_KVELD: tekst('Base dag og kveld', 'Base dag og kveld'),
  BASE_DOEGN: tekst('Base hele døgnet', 'Base heile døgnet'),
};
const sju: Readonly<Record<Sjudelt, Tekst>> = {
  PSYKISK_LIDELSE: tekst('Psykiske lidelser', 'Psykiske lidingar'),
  RUS: tekst('Rusproblemer', 'Rusproblem'),
  ROP: tekst('Rusproblemer og psykiske lidelser', 'Rusproblem og psykiske lidingar'),
  TILRETTELAGT: tekst('Behov for tilrettelagt bolig', 'Behov for tilrettelagd bustad'),
  FLYKTNING: tekst('Flyktninger', 'Flyktningar'),
  ANDRE_PROBLEMER: tekst('Andre problemer', 'Andre problem'),
  UTEN_BEHOVSPROEVING: tekst('Uten behovsprøving', 'Utan behovsprøving'),
};
const seks: Readonly<Record<Seksdelt, Tekst>> = {
  PSYKISK_OG_RUS: tekst('Psykiske problemer og rusproblemer', 'Psykiske problem og rusproblem'),
  NEDSATT_FUNKSJONSEVNE: tekst('Nedsatt funksjonsevne', 'Nedsett funksjonsevne'),
  ELDRE: tekst('Eldre', 'Eldre'),
  FLYKTNING: sju.FLYKTNING,
  ANDRE_PROBLEMER: sju.ANDRE_PROBLEMER,
  UTEN_BEHOVSPROEVING: sju.UTEN_BEHOVSPROEVING,
};

/** Form 13's own groups; a household is counted once. */
const syvKolonner: readonly Utvalg<Gruppefaktum>[] = [
  ...SJU.map((id) => ({
    id,
    navn: sju[id],
    naar: ({ grunnlag }: Gruppefaktum, valg: Parameters<typeof sjudelt>[1]) => sjudelt(grunnlag, valg) === id,
  })),
  {
    id: 'UOPPGITT',
    navn: UOPPGITT,
    naar: ({ grunnlag }: Gruppefaktum, valg: Parameters<typeof sjudelt>[1]) =>
      sjudelt(grunnlag, valg) === null,
  },
];

/** A household is in every group it belongs to, so these rows are not shares of the first. */
export const seksRader: readonly Utvalg<Gruppefaktum>[] = [
  { id: ALLE, navn: tekst('Alle', 'Alle'), naar: () => true },
  ...SEKS.map((id) => ({
    id,
    navn: seks[id],
    naar: ({ grunnlag }: Gruppefaktum) => seksdelte(grunnlag).includes(id),
  })),
  {
    id: 'UTEN_GRUPPE',
    navn: tekst('Ingen gruppe', 'Inga gruppe'),
    naar: ({ grunnlag }: Gruppefaktum) => seksdelte(grunnlag).length === 0,
  },
];

const verdien = <V extends string>({ verdi }: Leietakerfaktum<V>): V => verdi;

const soverom = ({ soverom: antall }: Boligfaktum): string =>
  antall === null ? 'UOPPGITT' : antall >= 4 ? '4_OG_FLERE' : String(antall);

const tabeller: readonly Tabell[] = [
  tabell<'BOLIG'>({
    del: 'A',
    id: 'A1_EIEFORM',
    navn: tekst('Boliger etter eieform', 'Bustader etter eigeform'),
    mengde: 'BOLIG',
    kolonner: [
      ...etter<Boligfaktum, 'EID' | 'INNLEID' | 'DISPOSISJONSRETT'>(({ eieform }) => eieform, {
        EID: tekst('Eid av kommunen', 'Eigd av kommunen'),
        INNLEID: tekst('Innleid for fremleie', 'Innleigd for framleige'),
        DISPOSISJONSRETT: tekst('Kommunen har disposisjonsrett', 'Kommunen har disposisjonsrett'),
      }),
      uoppgitt(({ eieform }) => eieform === null),
    ],
  }),
  tabell<'BOLIG'>({
    del: 'A',
    id: 'A2_RULLESTOL',
    navn: tekst('Boliger tilgjengelige for rullestol', 'Bustader tilgjengelege for rullestol'),
    mengde: 'BOLIG',
    kolonner: etter(({ rullestol }) => (rullestol ? 'JA' : 'NEI'), { JA: likt('Ja'), NEI: likt('Nei') }),
  }),
  tabell<'BOLIG'>({
    del: 'A',
    id: 'A2_BRUK',
    navn: tekst('Boliger etter bruk', 'Bustader etter bruk'),
    mengde: 'BOLIG',
    kolonner: etter(({ bruk }) => bruk, BRUK),
  }),
  tabell<'BOLIG'>({
    del: 'A',
    id: 'A2_BEMANNING',
    navn: tekst('Boliger etter bemanning', 'Bustader etter bemanning'),
    mengde: 'BOLIG',
    kolonner: etter(({ bemanning }) => bemanning, bemanninger),
  }),
  tabell<'BOLIG'>({
    del: 'A',
    id: 'A2_SOVEROM',
    navn: tekst('Boliger etter antall soverom', 'Bustader etter talet på soverom'),
    mengde: 'BOLIG',
    kolonner: etter(soverom, {
      ...{ 0: likt('0'), 1: likt('1'), 2: likt('2'), 3: likt('3') },
      '4_OG_FLERE': tekst('4 og flere', '4 og fleire'),
      UOPPGITT,
    }),
  }),
  tabell<'SOEKNAD'>({
    del: 'B',
    id: 'B1_SOEKNADER',
    navn: tekst('Saker om bolig mottatt i perioden', 'Saker om bustad mottekne i perioden'),
    mengde: 'SOEKNAD',
    kolonner: etter(({ type }) => type, {
      NY: tekst('Ny bolig', 'Ny bustad'),
      BYTTE: tekst('Bytte', 'Byte'),
      FORLENGELSE: tekst('Forlengelse', 'Forlenging'),
    }),
  }),
  tabell<'FLYT'>({
    del: 'B',
    id: 'B2_INN',
    navn: tekst('Saker om ny bolig til behandling', 'Saker om ny bustad til behandling'),
    mengde: 'FLYT',
    kolonner: etter(({ inn }) => inn, {
      INNGAAENDE: tekst('Under behandling da perioden begynte', 'Under behandling då perioden byrja'),
      MOTTATT: tekst('Mottatt i perioden', 'Mottekne i perioden'),
    }),
  }),
  tabell<'FLYT'>({
    del: 'B',
    id: 'B2_UT',
    navn: tekst('Saker om ny bolig etter utfall', 'Saker om ny bustad etter utfall'),
    mengde: 'FLYT',
    kolonner: etter(({ ut }) => ut, {
      INNVILGET: tekst('Innvilget', 'Innvilga'),
      AVSLAG: likt('Avslag'),
      BORTFALT: tekst('Trukket, avvist eller bortfalt', 'Trekt, avvist eller falle bort'),
      UNDER_BEHANDLING: tekst('Under behandling da perioden sluttet', 'Under behandling då perioden slutta'),
    }),
  }),
  tabell<'INNFLYTTET'>({
    del: 'C',
    id: 'C1_NYINNFLYTTEDE',
    navn: tekst('Nyinnflyttede husstander i perioden', 'Nyinnflytte husstandar i perioden'),
    mengde: 'INNFLYTTET',
    kolonner: syvKolonner,
  }),
  tabell<'VENTELISTE'>({
    del: 'C',
    id: 'C2_VENTELISTE',
    navn: tekst('Husstander på venteliste', 'Husstandar på venteliste'),
    mengde: 'VENTELISTE',
    kolonner: syvKolonner,
  }),
  tabell<'LEIETAKER_ALDER'>({
    del: 'D',
    id: 'D_ALDER',
    navn: tekst('Husstander etter hovedleietakerens alder', 'Husstandar etter alderen til hovudleigetakaren'),
    mengde: 'LEIETAKER_ALDER',
    rader: seksRader,
    kolonner: etter(verdien, {
      UNDER_25: tekst('Under 25 år', 'Under 25 år'),
      '25_44': likt('25–44 år'),
      '45_66': likt('45–66 år'),
      '67_79': likt('67–79 år'),
      '80_OG_ELDRE': tekst('80 år og eldre', '80 år og eldre'),
      UOPPGITT,
    }),
  }),
  tabell<'LEIETAKER_HUSSTAND'>({
    del: 'D',
    id: 'D_HUSSTAND',
    navn: tekst('Husstander etter antall personer', 'Husstandar etter talet på personar'),
    mengde: 'LEIETAKER_HUSSTAND',
    rader: seksRader,
    kolonner: etter(verdien, {
      ...{ 1: likt('1'), 2: likt('2'), 3: likt('3'), 4: likt('4') },
      '5_OG_FLERE': tekst('5 og flere', '5 og fleire'),
      UOPPGITT,
    }),
  }),
  tabell<'LEIETAKER_BEMANNING'>({
    del: 'D',
    id: 'D_BEMANNING',
    navn: tekst('Husstander etter boligens bemanning', 'Husstandar etter bemanninga i bustaden'),
    mengde: 'LEIETAKER_BEMANNING',
    rader: seksRader,
    kolonner: etter(verdien, bemanninger),
  }),
  tabell<'BISTAND'>({
    del: 'E',
    id: 'E_BISTAND',
    navn: tekst('Saker om råd og hjelp mottatt i perioden', 'Saker om råd og hjelp mottekne i perioden'),
    mengde: 'BISTAND',
    kolonner: etter(({ tilstand }) => tilstand, {
      AVSLUTTET: tekst('Avsluttet', 'Avslutta'),
      UNDER_ARBEID: tekst('Under arbeid', 'Under arbeid'),
    }),
  }),
];

const total = (id: string, rad = ALLE): string => celleId(id, rad, I_ALT);
const boligtabeller = ['A1_EIEFORM', 'A2_RULLESTOL', 'A2_BRUK', 'A2_BEMANNING', 'A2_SOVEROM'];
const leietakertabeller = ['D_ALDER', 'D_HUSSTAND', 'D_BEMANNING'];

/**
 * What a report of a year is, the newest first. What Statistics Norway asks for changes from year to year: a new year's
 * cells are a new version here, and a report keeps the one it was made by. The form's own field numbers are not public;
 * these are the figures it asks for.
 */
const definisjoner: readonly Definisjon[] = [
  {
    versjon: '1',
    fraAar: 2000,
    tabeller,
    like: [
      boligtabeller.map((id) => total(id)),
      [celleId('B1_SOEKNADER', ALLE, 'NY'), celleId('B2_INN', ALLE, 'MOTTATT')],
      [total('B2_INN'), total('B2_UT')],
      [celleId('A2_BRUK', ALLE, 'UTLEID'), ...leietakertabeller.map((id) => total(id))],
      ...seksRader.slice(1).map(({ id: rad }) => leietakertabeller.map((id) => total(id, rad))),
    ],
  },
];

export const definisjonFor = (aar: number): Definisjon =>
  definisjoner.find(({ fraAar }) => fraAar <= aar) ?? definisjoner.at(-1)!;
export const definisjonMed = (versjon: string): Definisjon =>
  definisjoner.find((definisjon) => definisjon.versjon === versjon)!;
