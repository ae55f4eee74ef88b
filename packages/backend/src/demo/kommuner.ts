import type { Kriterier, Rolle, Tekst } from '@kobo-bolig/contract';

import type { Kommuneoppsett } from '../modules/kommune/config.ts';
import { FJELLVIK, KROKVIK } from '../ports/simulering/personer.ts';

export interface DemoKommune {
  kommunenummer: string;
  organisasjonsnummer: string;
  navn: Tekst;
  miljoe: 'TEST';
  enheter: readonly {
    kode: string;
    navn: string;
    type: 'BOLIGKONTOR' | 'EIENDOM' | 'LEDELSE' | 'SKJERMET';
  }[];
  oppsett: Kommuneoppsett;
  kriterier: Kriterier;
}

const hverdager: Tekst = { nb: 'hverdager kl. 9–15', nn: 'kvardagar kl. 9–15' };
const heleDoegnet: Tekst = { nb: 'hele døgnet', nn: 'heile døgnet' };
/** Not in use: a call goes nowhere. */
const TELEFON = '00 00 00 00';

const felles = {
  kontakt: { navn: { nb: 'Boligkontoret', nn: 'Bustadkontoret' }, telefon: TELEFON, aapningstid: hverdager },
  krisekontakt: {
    navn: { nb: 'Kommunens vakttelefon', nn: 'Vakttelefonen til kommunen' },
    telefon: TELEFON,
    aapningstid: heleDoegnet,
  },
  spraak: ['nb', 'nn'] as Kommuneoppsett['spraak'],
  utkastLevetidDager: 60,
};

/** Decisions by boligsosialloven are complained about to Statsforvalteren; the name is the same in both standards. */
const klageinstans: Kommuneoppsett['klageinstans'] = {
  KOMMUNAL_BOLIG_NY: { type: 'STATSFORVALTER', navn: 'Statsforvalteren' },
  BOLIGBISTAND: { type: 'STATSFORVALTER', navn: 'Statsforvalteren' },
  BOSETTING_FLYKTNING: { type: 'STATSFORVALTER', navn: 'Statsforvalteren' },
  OMSORGSBOLIG: { type: 'STATSFORVALTER', navn: 'Statsforvalteren' },
  UTEN_BEHOVSPROEVING: { type: 'KOMMUNAL_KLAGENEMND', navn: 'Klagenemnda' },
};

/** No limit on income and no time of residence: what both decide is how long things take. */
const kriterier: Omit<Kriterier, 'svartidDager' | 'tilbudsfristDager'> = {
  hjemmel: { tekst: 'Retningslinjer for tildeling av kommunale boliger' },
  minstealder: 18,
  botidMnd: 0,
  botidUnntak: [],
  tidligereKommunenummer: [],
  inntektsgrenser: [],
  grunnbeloep: [],
  krevGjeldsoppgjoer: false,
  leietidMnd: { standard: 36 },
  depositumMnd: 3,
  behovIntervallMnd: 6,
  behovSvardager: 21,
  ventelisteForklaring: {
    nb: 'De som har høyest prioritet får tilbud først. Har flere samme prioritet, går den som har ventet lengst foran. Hvem som får tilbud avhenger også av hvilken bolig som blir ledig.',
    nn: 'Dei som har høgast prioritet får tilbod først. Har fleire same prioritet, går den som har venta lengst føre. Kven som får tilbod kjem også an på kva bustad som blir ledig.',
  },
};

const enheter: DemoKommune['enheter'] = [
  { kode: 'BOLIGKONTOR', navn: 'Boligkontoret', type: 'BOLIGKONTOR' },
  { kode: 'EIENDOM', navn: 'Eiendom', type: 'EIENDOM' },
  { kode: 'LEDELSE', navn: 'Ledelsen', type: 'LEDELSE' },
  { kode: 'SKJERMET', navn: 'Skjermet enhet', type: 'SKJERMET' },
];

export const krokvikKommune: DemoKommune = {
  kommunenummer: KROKVIK.kommunenummer,
  organisasjonsnummer: KROKVIK.orgnr,
  navn: { nb: 'Krokvik kommune', nn: 'Krokvik kommune' },
  miljoe: 'TEST',
  enheter,
  oppsett: {
    ...felles,
    navKontakt: { navn: { nb: 'NAV Krokvik', nn: 'NAV Krokvik' }, telefon: TELEFON, aapningstid: hverdager },
    formaal: ['NY', 'BOLIGBISTAND'],
    svartid: { nb: 'Du får vanligvis svar innen fire uker.', nn: 'Du får vanlegvis svar innan fire veker.' },
    utenSoeknad: ['BOSETTING_FLYKTNING', 'OMSORGSBOLIG', 'UTEN_BEHOVSPROEVING'],
    hjemler: { UTEN_BEHOVSPROEVING: ['kommunens retningslinjer for utleie av personalboliger'] },
    toTrinnsgodkjenning: ['KOMMUNAL_BOLIG_NY', 'BOLIGBISTAND', 'BOSETTING_FLYKTNING'],
    vedtakIAnnetSystem: ['KOMMUNAL_BOLIG_NY', 'OMSORGSBOLIG'],
    klageinstans,
    personvernombud: 'personvernombud@krokvik.example',
  },
  kriterier: { ...kriterier, svartidDager: 28, tilbudsfristDager: 7 },
};

/** A small neighbour that shares nothing with Krokvik, and has chosen otherwise: one purpose, shorter time, one step. */
export const fjellvikKommune: DemoKommune = {
  kommunenummer: FJELLVIK.kommunenummer,
  organisasjonsnummer: FJELLVIK.orgnr,
  navn: { nb: 'Fjellvik kommune', nn: 'Fjellvik kommune' },
  miljoe: 'TEST',
  enheter,
  oppsett: {
    ...felles,
    navKontakt: {
      navn: { nb: 'NAV Fjellvik', nn: 'NAV Fjellvik' },
      telefon: TELEFON,
      aapningstid: hverdager,
    },
    formaal: ['NY'],
    svartid: { nb: 'Du får vanligvis svar innen tre uker.', nn: 'Du får vanlegvis svar innan tre veker.' },
    toTrinnsgodkjenning: [],
    klageinstans,
    personvernombud: 'personvernombud@fjellvik.example',
  },
  kriterier: { ...kriterier, svartidDager: 21, tilbudsfristDager: 5 },
};

export interface DemoAnsatt {
  /** `sub` of the token. Not a national identity number. */
  ansattId: string;
  navn: string;
  kommunenummer: string;
  /** Code of a unit. */
  enhet: string;
  roller: readonly Rolle[];
}

const ansatt = (
  ansattId: string,
  navn: string,
  enhet: string,
  roller: readonly Rolle[],
  kommunenummer: string = KROKVIK.kommunenummer,
): DemoAnsatt => ({ ansattId, navn, kommunenummer, enhet, roller });

export const ansatte: readonly DemoAnsatt[] = [
  ansatt('trine', 'Trine saksbehandler', 'BOLIGKONTOR', ['SAKSBEHANDLER', 'BOLIGOVERSIKT']),
  ansatt('vidar', 'Vidar vedtak', 'BOLIGKONTOR', ['VEDTAKSMYNDIGHET', 'SAKSBEHANDLER', 'BOLIGOVERSIKT']),
  ansatt('berit', 'Berit boligforvalter', 'EIENDOM', ['BOLIGOVERSIKT', 'UTLEIEFORVALTER']),
  // The shielded unit takes a case the whole way: from the application through the decision to the contract.
  ansatt('siri', 'Siri skjermet', 'SKJERMET', ['SAKSBEHANDLER', 'BOLIGOVERSIKT', 'UTLEIEFORVALTER']),
  ansatt('stein', 'Stein skjermet vedtak', 'SKJERMET', ['VEDTAKSMYNDIGHET', 'SAKSBEHANDLER']),
  ansatt('petra', 'Petra personvern', 'LEDELSE', ['PERSONVERNOMBUD']),
  ansatt(
    'fride',
    'Fride saksbehandler',
    'BOLIGKONTOR',
    ['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET', 'BOLIGOVERSIKT'],
    FJELLVIK.kommunenummer,
  ),
];
