import type { Tekst } from '@kobo-bolig/contract';

export type Kolonnetype =
  | 'tekst'
  | 'siffer'
  | 'heltall'
  | 'jaNei'
  | 'dato'
  | 'gnrbnr'
  | 'bruksenhet'
  | 'bokstav'
  | 'organisasjonsnummer'
  | 'mobilnummer'
  | 'foedselsnummer'
  | 'boligtype'
  | 'disposisjonsform'
  | 'boligstatus';

/** What a cell may hold. */
export interface Regel<T extends Kolonnetype = Kolonnetype> {
  type: T;
  /** The largest number for `heltall`; otherwise the number of characters. */
  maks: number;
  min?: number;
  /** What a valid value looks like: the end of the sentence that starts with the name of the column. */
  krav: Tekst;
}

export interface Kolonne<N extends string = string, T extends Kolonnetype = Kolonnetype> extends Regel<T> {
  navn: N;
  /** Where the value goes: fields of the home under Kobo's names, or of the tenancy. */
  felt: string;
  forklaring: Tekst;
  eksempel: string;
  paakrevd: boolean;
  /** The value is never repeated in a message. */
  personopplysning: boolean;
}

const regel = <T extends Kolonnetype>(type: T, maks: number, nb: string, nn: string): Regel<T> => ({
  type,
  maks,
  krav: { nb, nn },
});
const tekst = (maks: number) =>
  regel('tekst', maks, `kan ha inntil ${maks} tegn.`, `kan ha inntil ${maks} teikn.`);
const siffer = (antall: number, eksempel: string) =>
  regel(
    'siffer',
    antall,
    `må ha ${antall} siffer, for eksempel ${eksempel}.`,
    `må ha ${antall} siffer, til dømes ${eksempel}.`,
  );
const heltall = (min: number, maks: number) => ({
  ...regel(
    'heltall',
    maks,
    `må være et helt tall fra ${min} til ${maks}.`,
    `må vere eit heilt tal frå ${min} til ${maks}.`,
  ),
  min,
});
const kroner = (maks: number) => ({
  ...regel(
    'heltall',
    maks,
    'må være hele kroner uten øre, for eksempel 9500.',
    'må vere heile kroner utan øre, til dømes 9500.',
  ),
  min: 0,
});
const kode = <T extends Kolonnetype>(type: T, koder: string) =>
  regel(type, 60, `må være en av ${koder}.`, `må vere ein av ${koder}.`);
const jaNei = regel(
  'jaNei',
  5,
  'må være 1 for ja, og 0 eller tom for nei.',
  'må vere 1 for ja, og 0 eller tom for nei.',
);
const dato = regel(
  'dato',
  10,
  'må være en dato på formen dd.mm.åååå, for eksempel 01.03.2025.',
  'må vere ein dato på forma dd.mm.åååå, til dømes 01.03.2025.',
);
const gnrbnr = regel(
  'gnrbnr',
  11,
  'må være gårdsnummer og bruksnummer med skråstrek mellom, for eksempel 118/507.',
  'må vere gardsnummer og bruksnummer med skråstrek mellom, til dømes 118/507.',
);
const bruksenhet = regel(
  'bruksenhet',
  5,
  'må være H, U, K eller L og fire siffer, for eksempel H0203.',
  'må vere H, U, K eller L og fire siffer, til dømes H0203.',
);
const bokstav = regel(
  'bokstav',
  1,
  'må være én bokstav, for eksempel B.',
  'må vere éin bokstav, til dømes B.',
);
const orgnr = regel(
  'organisasjonsnummer',
  11,
  'må være et gyldig organisasjonsnummer med ni siffer.',
  'må vere eit gyldig organisasjonsnummer med ni siffer.',
);
const mobil = regel(
  'mobilnummer',
  20,
  'må være et telefonnummer, for eksempel 00 00 00 00.',
  'må vere eit telefonnummer, til dømes 00 00 00 00.',
);
const fnr = regel(
  'foedselsnummer',
  11,
  'må være et gyldig fødselsnummer eller d-nummer med elleve siffer.',
  'må vere eit gyldig fødselsnummer eller d-nummer med elleve siffer.',
);

function kolonne<N extends string, T extends Kolonnetype>(
  navn: N,
  regel: Regel<T>,
  felt: string,
  nb: string,
  nn: string,
  eksempel: string,
  merker: { paakrevd?: true; personopplysning?: true } = {},
): Kolonne<N, T> {
  const { paakrevd = false, personopplysning = false } = merker;
  return { ...regel, navn, felt, forklaring: { nb, nn }, eksempel, paakrevd, personopplysning };
}

const maa = { paakrevd: true } as const;
const person = { personopplysning: true } as const;

/** The columns of Kobo's boligimport under Kobo's names. Their order is part of the format. */
// prettier-ignore
export const kolonner = [
  kolonne('kommunenummer', siffer(4, '1804'), 'adresse.kommunenummer', 'Kommunens nummer', 'Nummeret til kommunen', '9901', maa),
  kolonne('gnrbnr', gnrbnr, 'eiendom.gardsnummer, eiendom.bruksnummer', 'Gårdsnummer og bruksnummer', 'Gardsnummer og bruksnummer', '118/507'),
  kolonne('festenummer', heltall(0, 99999), 'eiendom.festenummer', 'Festenummer', 'Festenummer', ''),
  kolonne('seksjonsnummer', heltall(0, 99999), 'eieseksjon.seksjonsnummer', 'Seksjonsnummer', 'Seksjonsnummer', '4'),
  kolonne('bruksenhetsnummer', bruksenhet, 'bruksenhetsnummer, etasjenummer', 'Boligens nummer i bygget', 'Nummeret til bustaden i bygget', 'H0203'),
  kolonne('gatenavn', tekst(100), 'adresse.adressenavn', 'Gatenavn eller stedsnavn, uten husnummer', 'Gatenamn eller stadnamn, utan husnummer', 'Strandveien', maa),
  kolonne('husnummer', heltall(1, 9999), 'adresse.nummer', 'Husnummer, uten bokstav', 'Husnummer, utan bokstav', '12'),
  kolonne('husbokstav', bokstav, 'adresse.bokstav', 'Husbokstav', 'Husbokstav', 'B'),
  kolonne('postnummer', siffer(4, '8006'), 'adresse.postnummer, adresse.poststed', 'Postnummer. Poststedet slås opp', 'Postnummer. Poststaden blir slått opp', '0000', maa),
  kolonne('ekstrareferanse', tekst(100), 'ekstraReferanse', 'Skiller flere boenheter i samme bruksenhet, for eksempel rom i et bofellesskap', 'Skil fleire bueiningar i same brukseining, til dømes rom i eit bufellesskap', ''),
  kolonne('koboboligtype', kode('boligtype', 'ORDINAER, OMSORGSBOLIG, BOFELLESSKAP, PERSONALBOLIG og MIDLERTIDIG'), 'boligtype', 'Boligtype', 'Bustadtype', 'ORDINAER'),
  kolonne('underkategoriboligtype', tekst(100), 'underkategori, bygning.bygningstype', 'Type bygning, for eksempel Enebolig, Tomannsbolig, Rekkehus, Leilighet eller Hybel', 'Type bygning, til dømes Enebolig, Tomannsbolig, Rekkehus, Leilighet eller Hybel', 'Leilighet'),
  kolonne('kobodisposisjonsform', kode('disposisjonsform', 'EGEN_EID, INNLEID_FREMLEIE, STIFTELSE, TILVISNING, TILDELINGSAVTALE og BRUKEREID_DISPOSISJON'), 'disposisjonsform, eieform', 'Hvordan kommunen disponerer boligen', 'Korleis kommunen disponerer bustaden', 'EGEN_EID'),
  kolonne('boligeiersnavn', tekst(200), 'eier.navn', 'Navnet på den som eier boligen', 'Namnet på den som eig bustaden', 'Krokvik kommune', person),
  kolonne('boligeiersorganisasjonsnummer', orgnr, 'eier.organisasjonsnummer', 'Eierens organisasjonsnummer', 'Organisasjonsnummeret til eigaren', ''),
  kolonne('boligeiersmobilnummer', mobil, 'eier.mobilnummer', 'Eierens mobilnummer', 'Mobilnummeret til eigaren', '', person),
  kolonne('boligstatus', kode('boligstatus', 'KLAR_FOR_INNFLYTTING, IKKE_TILGJENGELIG, VEDLIKEHOLD og UTLEID'), 'status', 'Boligens status', 'Statusen til bustaden', 'KLAR_FOR_INNFLYTTING'),
  kolonne('statusdato', dato, 'statusdato, klarFra', 'Datoen statusen gjelder fra', 'Datoen statusen gjeld frå', '15.12.2026'),
  kolonne('manedsleie', kroner(999999), 'leiekostnad.manedsleie', 'Leie per måned i hele kroner', 'Leige per månad i heile kroner', '10000'),
  kolonne('malernummerstrom', tekst(40), 'maaler.stroem', 'Målernummer for strøm', 'Målarnummer for straum', 'S-10203'),
  kolonne('malernummervann', tekst(40), 'maaler.vann', 'Målernummer for vann', 'Målarnummer for vatn', 'V-10203'),
  kolonne('depositum', kroner(9999999), 'depositum', 'Depositum i hele kroner', 'Depositum i heile kroner', '30000'),
  kolonne('errullestoltilpasset', jaNei, 'erTilgjengeligForRullestolbruker', 'Boligen er tilgjengelig for rullestolbruker', 'Bustaden er tilgjengeleg for rullestolbrukar', '1'),
  kolonne('antallsoverom', heltall(0, 30), 'antallSoverom', 'Antall soverom', 'Talet på soverom', '3'),
  kolonne('skolekretsbarneskole', tekst(100), 'skolekrets.barneskole', 'Skolekrets, barneskole', 'Skulekrins, barneskule', 'Strand skole'),
  kolonne('skolekretsungdomsskole', tekst(100), 'skolekrets.ungdomsskole', 'Skolekrets, ungdomsskole', 'Skulekrins, ungdomsskule', 'Krokvik ungdomsskole'),
  kolonne('ovriginformasjon', tekst(4000), 'informasjon', 'Annet om boligen. Aldri noe om personer', 'Anna om bustaden. Aldri noko om personar', 'Parkering i kjelleren.'),
  kolonne('kvalifiserermvakompensasjon', jaNei, 'kvalifisererMvaKompensasjon', 'Boligen kvalifiserer for kompensasjon av merverdiavgift', 'Bustaden kvalifiserer for kompensasjon av meirverdiavgift', ''),
  kolonne('erbofellesskap', jaNei, 'erBofellesskap', 'Boligen er del av et bofellesskap', 'Bustaden er del av eit bufellesskap', ''),
  kolonne('erdognbemannet', jaNei, 'bemanning', 'Det er personale der hele døgnet', 'Det er personale der heile døgnet', ''),
  kolonne('harpersonalbase', jaNei, 'bemanning', 'Det er en personalbase i bygget', 'Det er ein personalbase i bygget', ''),
  kolonne('hovedsoker', fnr, 'leieforhold.hovedsoker', 'Leietakerens fødselsnummer eller d-nummer', 'Fødselsnummeret eller d-nummeret til leigetakaren', '', person),
  kolonne('leieforholdertidsubegrenset', jaNei, 'leieforhold.tidsubegrenset', 'Leieforholdet har ingen sluttdato', 'Leigeforholdet har ingen sluttdato', ''),
  kolonne('leieforholdstartdato', dato, 'leieforhold.startdato', 'Datoen leieforholdet startet', 'Datoen leigeforholdet starta', ''),
  kolonne('leieforholdsluttdato', dato, 'leieforhold.sluttdato', 'Datoen leieforholdet slutter', 'Datoen leigeforholdet sluttar', ''),
] as const;

export type Kolonnenavn = (typeof kolonner)[number]['navn'];

export const kolonnenavn: readonly Kolonnenavn[] = kolonner.map(({ navn }) => navn);

/** A row to write, by column; what is left out is an empty cell. */
export type Rad = Partial<Record<Kolonnenavn, string>>;
