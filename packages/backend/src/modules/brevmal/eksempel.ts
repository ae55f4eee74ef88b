import type { Dokumenttype, Spraak } from '@kobo-bolig/contract';
import { tekst, type Tekst } from '../../http/problem.ts';
import type { Verdier } from './fletting.ts';
import { blirBoende } from './leiebrev.ts';

const likt = (verdi: string): Tekst => tekst(verdi, verdi);

/** Values of a case that does not exist, for whoever wants to see what a letter becomes. */
const eksempler: Readonly<Record<Dokumenttype, Readonly<Record<string, Tekst>>>> = {
  VEDTAK: {
    hva: tekst('kommunal bolig', 'kommunal bustad'),
    avgjoerelse: tekst('Du får leie en kommunal bolig.', 'Du får leige ein kommunal bustad.'),
    fakta: tekst('Her står det vi vet om situasjonen.', 'Her står det vi veit om situasjonen.'),
    regler: tekst('Her står reglene som er brukt.', 'Her står reglane som er brukte.'),
    hensyn: likt('Her står det vi har lagt vekt på.'),
    hjemmel: likt('boligsosialloven § 6'),
    klagefrist: likt('1. februar 2027'),
    klageinstans: likt('klageinstansen'),
    saksbehandler: likt('Eksempel Saksbehandler'),
    ansvarlig: likt('Eksempel Ansvarlig'),
  },
  VEDTAK_MEDSOEKER: {
    hva: tekst('kommunal bolig', 'kommunal bustad'),
    avgjoerelse: tekst('Dere får leie en kommunal bolig.', 'De får leige ein kommunal bustad.'),
    hjemmel: likt('boligsosialloven § 6'),
    taushet: likt('forvaltningsloven §§ 13, 19 og 24'),
    klagefrist: likt('1. februar 2027'),
    klageinstans: likt('klageinstansen'),
    saksbehandler: likt('Eksempel Saksbehandler'),
    ansvarlig: likt('Eksempel Ansvarlig'),
  },
  BEGRUNNELSE_MEDSOEKER: {
    hva: tekst('kommunal bolig', 'kommunal bustad'),
    vedtaksdato: likt('12. oktober 2026'),
    begrunnelse: tekst('Her står det hvorfor vi bestemte dette.', 'Her står det kvifor vi bestemte dette.'),
    taushet: likt('forvaltningsloven §§ 13, 19 og 24'),
    klageinstans: likt('klageinstansen'),
    saksbehandler: likt('Eksempel Saksbehandler'),
  },
  KLAGE_OVERSENDT: {
    mottatt: likt('2. november 2026'),
    vedtaksdato: likt('12. oktober 2026'),
    klagetPaa: likt('vedtaket av 12. oktober 2026'),
    dag: likt('30. november 2026'),
    uttalelse: tekst('Her står det vi har skrevet om klagen.', 'Her står det vi har skrive om klaga.'),
    klageinstans: likt('klageinstansen'),
    saksbehandler: likt('Eksempel Klagebehandler'),
  },
  KLAGE_AVVIST: {
    mottatt: likt('2. november 2026'),
    vedtaksdato: likt('12. oktober 2026'),
    klagetPaa: likt('vedtaket av 12. oktober 2026'),
    grunn: tekst('Her står det hvorfor klagen er avvist.', 'Her står det kvifor klaga er avvist.'),
    hjemmel: tekst('forvaltningsloven av 1967', 'forvaltningslova av 1967'),
    klagefrist: likt('1. februar 2027'),
    klageinstans: likt('klageinstansen'),
    saksbehandler: likt('Eksempel Klagebehandler'),
  },
  TILSAGN_BORTFALT: {
    vedtaksdato: likt('12. oktober 2026'),
    gyldigTil: likt('12. april 2027'),
  },
  FORELOEPIG_SVAR: {
    mottatt: likt('2. november 2026'),
    grunn: tekst('Her står det hvorfor saken tar tid.', 'Her står det kvifor saka tek tid.'),
    forventetSvar: likt('1. februar 2027'),
  },
  INNSYN_NEKTET: {
    mottatt: likt('2. november 2026'),
    svaret: tekst('Du får ikke se det du ba om.', 'Du får ikkje sjå det du bad om.'),
    unntatt: tekst('Her står det hva du ikke får se.', 'Her står det kva du ikkje får sjå.'),
    fristFra: tekst('du fikk dette brevet', 'du fekk dette brevet'),
    klageinstans: likt('klageinstansen'),
    saksbehandler: likt('Eksempel Saksbehandler'),
  },
  FORHAANDSVARSEL: {
    grunn: tekst('Her står det hva som er endret.', 'Her står det kva som er endra.'),
    frist: likt('1. februar 2027'),
  },
  LEIEKONTRAKT: {
    nummer: likt('1'),
    utleier: likt('Eksempel kommune, organisasjonsnummer 000000000'),
    leier: likt('Eksempel Eksempelsen'),
    bolig: likt('Eksempelveien 1\n0000 Eksempel'),
    leietid: tekst(
      'Kontrakten gjelder fra 1. februar 2027 til og med 31. januar 2030. Da går den ut uten at noen sier den opp.',
      'Kontrakten gjeld frå 1. februar 2027 til og med 31. januar 2030. Då går han ut utan at nokon seier han opp.',
    ),
    leie: likt('9 000 kroner'),
    gjelderFra: likt('1. februar 2027'),
    sikkerhet: tekst(
      'Du betaler ikke depositum, og ingen garanterer for deg.',
      'Du betaler ikkje depositum, og ingen garanterer for deg.',
    ),
    oppsigelsestid: tekst('tre måneder, til slutten av en måned', 'tre månader, til slutten av ein månad'),
    signert: tekst(
      'Du og kommunen signerte kontrakten 20. januar 2027.',
      'Du og kommunen signerte kontrakten 20. januar 2027.',
    ),
  },
  LEIEUTLOEP: { slutt: likt('31. januar 2030'), bli: blirBoende.MED_BEHOVSPROEVING },
  LEIEREGULERING: {
    fra: likt('9 000 kroner'),
    til: likt('9 200 kroner'),
    gjelderFra: likt('1. februar 2027'),
    grunn: tekst('Her står det hvorfor leien endres.', 'Her står det kvifor leiga blir endra.'),
  },
  KVITTERING: {
    referanse: likt('KB-0000-0000'),
    tid: likt('2. november 2026 kl. 09.00'),
    saksnummer: likt('2026-00000'),
    forventetSvar: likt('1. februar 2027'),
  },
};

export const eksempelverdier = (kode: Dokumenttype, spraak: Spraak): Verdier =>
  Object.fromEntries(Object.entries(eksempler[kode]).map(([navn, verdi]) => [navn, verdi[spraak]]));
