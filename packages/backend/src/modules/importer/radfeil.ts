import { harElleveSiffer } from '../../foedselsnummer.ts';
import type { Tekst } from '@kobo-bolig/contract';

import type { Kolonnenavn } from './kolonner.ts';
import { kolonner } from './kolonner.ts';
import type { Alvor, Radfeil } from './typer.ts';

interface Detaljer {
  kolonne: string;
  krav: Tekst;
  maks: number;
  /** Another row the finding is about. */
  annenRad: number;
  funnet: string;
  ventet: string;
}

interface Funn {
  alvor: Alvor;
  tekst: (d: Detaljer) => Tekst;
}

const feil = (tekst: Funn['tekst']): Funn => ({ alvor: 'FEIL', tekst });
const advarsel = (tekst: Funn['tekst']): Funn => ({ alvor: 'ADVARSEL', tekst });

/** Everything that can be said about a row. FEIL keeps the row out; ADVARSEL says what is left out or to be checked. */
const funn = {
  MANGLER_VERDI: feil(({ kolonne }) => ({
    nb: `${kolonne} må fylles ut. En bolig må minst ha adresse.`,
    nn: `${kolonne} må fyllast ut. Ein bustad må minst ha adresse.`,
  })),
  UGYLDIG_VERDI: feil(({ kolonne, krav }) => ({
    nb: `${kolonne} ${krav.nb}`,
    nn: `${kolonne} ${krav.nn}`,
  })),
  FOR_LANG: feil(({ kolonne, maks }) => ({
    nb: `${kolonne} kan ha inntil ${maks} tegn. Kort ned teksten.`,
    nn: `${kolonne} kan ha inntil ${maks} teikn. Kort ned teksten.`,
  })),
  FORMELFEIL: feil(({ kolonne }) => ({
    nb: `${kolonne} inneholder en formel som ikke kan regnes ut. Skriv inn verdien.`,
    nn: `${kolonne} inneheld ein formel som ikkje kan reknast ut. Skriv inn verdien.`,
  })),
  GJORT_OM_TIL_DATO: feil(({ kolonne }) => ({
    nb: `Regnearket har gjort ${kolonne} om til en dato. Formater kolonnen som tekst og skriv inn verdien på nytt.`,
    nn: `Reknearket har gjort ${kolonne} om til ein dato. Formater kolonnen som tekst og skriv inn verdien på nytt.`,
  })),
  TALL_AVRUNDET: feil(({ kolonne }) => ({
    nb: `Regnearket har rundet av tallet i ${kolonne}. Formater kolonnen som tekst og skriv inn tallet på nytt.`,
    nn: `Reknearket har runda av talet i ${kolonne}. Formater kolonnen som tekst og skriv inn talet på nytt.`,
  })),
  ANTALL_FELT: feil(({ funnet }) => ({
    nb: `Raden har ${funnet} felt, men skal ha ${kolonner.length}. Sjekk om en tekst inneholder semikolon uten anførselstegn rundt.`,
    nn: `Rada har ${funnet} felt, men skal ha ${kolonner.length}. Sjekk om ein tekst inneheld semikolon utan hermeteikn rundt.`,
  })),
  FEIL_KOMMUNENUMMER: feil(({ funnet, ventet }) => ({
    nb: `Raden gjelder kommune ${funnet}, men du importerer til ${ventet}. Rett kommunenummeret eller fjern raden.`,
    nn: `Rada gjeld kommune ${funnet}, men du importerer til ${ventet}. Rett kommunenummeret eller fjern rada.`,
  })),
  UKJENT_POSTNUMMER: feil(({ funnet }) => ({
    nb: `Postnummeret ${funnet} finnes ikke i postnummerregisteret. Sjekk sifrene.`,
    nn: `Postnummeret ${funnet} finst ikkje i postnummerregisteret. Sjekk siffera.`,
  })),
  MATRIKKEL_UFULLSTENDIG: feil(() => ({
    nb: 'Fyll ut gnrbnr når festenummer eller seksjonsnummer er fylt ut.',
    nn: 'Fyll ut gnrbnr når festenummer eller seksjonsnummer er fylt ut.',
  })),
  DUPLIKAT: feil(({ annenRad }) => ({
    nb: `Boligen står også i rad ${annenRad}. Slett den ene raden, eller skill dem med bruksenhetsnummer eller ekstrareferanse.`,
    nn: `Bustaden står også i rad ${annenRad}. Slett den eine rada, eller skil dei med bruksenhetsnummer eller ekstrareferanse.`,
  })),
  SLUTT_FOER_START: feil(() => ({
    nb: 'leieforholdsluttdato er før leieforholdstartdato. Rett en av datoene.',
    nn: 'leieforholdsluttdato er før leieforholdstartdato. Rett ein av datoane.',
  })),
  TIDSUBEGRENSET_MED_SLUTTDATO: feil(() => ({
    nb: 'Leieforholdet er merket som tidsubegrenset, men har en sluttdato. Fjern en av dem.',
    nn: 'Leigeforholdet er merkt som tidsuavgrensa, men har ein sluttdato. Fjern ein av dei.',
  })),
  STATUS_STRIDER_MOT_LEIEFORHOLD: feil(({ funnet }) => ({
    nb: `boligstatus er ${funnet}, men raden har et leieforhold som løper. Sett boligstatus til UTLEID, eller fjern leieforholdet.`,
    nn: `boligstatus er ${funnet}, men rada har eit leigeforhold som går. Set boligstatus til UTLEID, eller fjern leigeforholdet.`,
  })),
  SYNTETISK_PERSON: feil(() => ({
    nb: 'hovedsoker er et syntetisk nummer fra et testregister. Bare virkelige personer kan importeres her.',
    nn: 'hovedsoker er eit syntetisk nummer frå eit testregister. Berre verkelege personar kan importerast her.',
  })),
  VIRKELIG_PERSON: feil(() => ({
    nb: 'hovedsoker er ikke et syntetisk nummer. Dette er et testmiljø: bruk bare syntetiske personer (måned + 80).',
    nn: 'hovedsoker er ikkje eit syntetisk nummer. Dette er eit testmiljø: bruk berre syntetiske personar (månad + 80).',
  })),
  FOEDSELSNUMMER_I_TEKST: feil(({ kolonne }) => ({
    nb: `${kolonne} inneholder et fødselsnummer. Ta det bort: opplysninger om personer skal ikke stå på boligen.`,
    nn: `${kolonne} inneheld eit fødselsnummer. Ta det bort: opplysningar om personar skal ikkje stå på bustaden.`,
  })),
  DEPOSITUM_OVER_SEKS_MAANEDER: feil(() => ({
    nb: 'Depositumet er høyere enn seks måneders leie. Rett beløpene, og fyll ut manedsleie hvis den mangler.',
    nn: 'Depositumet er høgare enn seks månaders leige. Rett beløpa, og fyll ut manedsleie dersom det manglar.',
  })),
  BOLIG_RESERVERT: feil(() => ({
    nb: 'Boligen er reservert eller tilbudt noen, men raden har et leieforhold som løper. Avklar reservasjonen eller tilbudet først.',
    nn: 'Bustaden er reservert eller tilboden nokon, men rada har eit leigeforhold som går. Avklar reservasjonen eller tilbodet først.',
  })),
  BOLIG_SOLGT: feil(() => ({
    nb: 'Boligen er solgt, men raden har et leieforhold som løper. Fjern leieforholdet fra raden.',
    nn: 'Bustaden er seld, men rada har eit leigeforhold som går. Fjern leigeforholdet frå rada.',
  })),
  LEIEFORHOLD_OVERLAPPER: feil(() => ({
    nb: 'Boligen har et annet leieforhold i samme tid. Rett datoene, eller fjern leieforholdet fra raden.',
    nn: 'Bustaden har eit anna leigeforhold i same tid. Rett datoane, eller fjern leigeforholdet frå rada.',
  })),
  KAN_IKKE_LAGRES: feil(() => ({
    nb: 'Raden strider mot noe som allerede er registrert, og ble ikke lagret. Sammenlign med boligen i Kobo, og last opp raden på nytt.',
    nn: 'Rada strir mot noko som alt er registrert, og vart ikkje lagra. Samanlikn med bustaden i Kobo, og last opp rada på nytt.',
  })),
  UKJENT_BYGNINGSTYPE: advarsel(({ funnet }) => ({
    nb: `Vi kjenner ikke bygningstypen «${funnet}». Teksten blir lagret, men boligen får ingen bygningstype.`,
    nn: `Vi kjenner ikkje bygningstypen «${funnet}». Teksten blir lagra, men bustaden får ingen bygningstype.`,
  })),
  EIER_UTEN_NAVN: advarsel(() => ({
    nb: 'Eieren har organisasjonsnummer eller mobilnummer, men ikke navn. Eieren blir ikke importert.',
    nn: 'Eigaren har organisasjonsnummer eller mobilnummer, men ikkje namn. Eigaren blir ikkje importert.',
  })),
  UTLEID_UTEN_LEIEFORHOLD: advarsel(() => ({
    nb: 'Boligen er utleid, men raden har ingen leieforholdstartdato. Boligen settes som ikke tilgjengelig til leieforholdet er registrert.',
    nn: 'Bustaden er utleigd, men rada har ingen leieforholdstartdato. Bustaden blir sett som ikkje tilgjengeleg til leigeforholdet er registrert.',
  })),
  LEIEFORHOLD_UTEN_STARTDATO: advarsel(() => ({
    nb: 'Raden har leietaker eller sluttdato, men ingen leieforholdstartdato. Leieforholdet blir ikke importert.',
    nn: 'Rada har leigetakar eller sluttdato, men ingen leieforholdstartdato. Leigeforholdet blir ikkje importert.',
  })),
  LEIEFORHOLD_UTEN_SLUTTDATO: advarsel(() => ({
    nb: 'Leieforholdet har ingen sluttdato og blir importert som tidsubegrenset. Fyll ut leieforholdsluttdato hvis det er feil.',
    nn: 'Leigeforholdet har ingen sluttdato og blir importert som tidsuavgrensa. Fyll ut leieforholdsluttdato dersom det er feil.',
  })),
  LEIEFORHOLD_STARTER_SENERE: advarsel(() => ({
    nb: 'Boligen er utleid, men leieforholdet har ikke startet. Boligen settes som ikke tilgjengelig til startdatoen.',
    nn: 'Bustaden er utleigd, men leigeforholdet har ikkje starta. Bustaden blir sett som ikkje tilgjengeleg til startdatoen.',
  })),
  LEIEFORHOLD_UTLOEPT: advarsel(() => ({
    nb: 'leieforholdsluttdato er passert, men boligen er utleid. Avklar om leietakeren har flyttet eller skal ha ny kontrakt.',
    nn: 'leieforholdsluttdato er passert, men bustaden er utleigd. Avklar om leigetakaren har flytta eller skal ha ny kontrakt.',
  })),
  SAMME_LEIETAKER: advarsel(({ annenRad }) => ({
    nb: `Leietakeren står også i rad ${annenRad}. Sjekk at begge leieforholdene løper.`,
    nn: `Leigetakaren står også i rad ${annenRad}. Sjekk at begge leigeforholda går.`,
  })),
} satisfies Record<string, Funn>;

export type Radfeilkode = keyof typeof funn;

const etterNavn = new Map(kolonner.map((kolonne) => [kolonne.navn as string, kolonne]));
const MAKS_VERDI = 40;
const ingen: Detaljer = {
  kolonne: '',
  krav: { nb: '', nn: '' },
  maks: 0,
  annenRad: 0,
  funnet: '',
  ventet: '',
};

export function radfeil(
  rad: number,
  kolonne: Kolonnenavn | null,
  kode: Radfeilkode,
  { verdi, ...detaljer }: Partial<Pick<Detaljer, 'annenRad' | 'funnet' | 'ventet'>> & { verdi?: string } = {},
): Radfeil {
  const { alvor, tekst }: Funn = funn[kode];
  const om = kolonne === null ? undefined : etterNavn.get(kolonne);
  const detalj = tekst({
    ...ingen,
    ...(om && { kolonne: om.navn, krav: om.krav, maks: om.maks }),
    ...detaljer,
  });
  const vis = verdi !== undefined && verdi !== '' && om && !om.personopplysning && !harElleveSiffer(verdi);
  return { rad, kolonne, kode, alvor, detalj, ...(vis && { verdi: verdi.slice(0, MAKS_VERDI) }) };
}
