import type { Boligtype, Disposisjonsform } from '@kobo-bolig/contract';

/**
 * What Krokvik disposes of, building by building. Street names, property numbers and owners are made up; the mix of
 * kinds, sizes and forms of ownership is that of a middle-sized municipality. The homes add up to 714.
 */
export interface Byggplan {
  /** As the municipality writes it in the column for the kind of building. */
  bygning: 'Enebolig' | 'Tomannsbolig' | 'Rekkehus' | 'Leilighet' | 'Hybel' | 'Småhus';
  bygg: number;
  boligerPerBygg: number;
  boligtype: Boligtype;
  disposisjonsform: Disposisjonsform;
  /** Fewest and most bedrooms. */
  soverom: readonly [number, number];
  /** How many of the homes take a wheelchair, 0–1. */
  rullestol: number;
  nummerering: 'ETASJER' | 'HUSBOKSTAV' | 'ALENE' | 'ROM';
  personale?: 'BASE' | 'DOEGN';
}

const vanlig = { boligtype: 'ORDINAER', disposisjonsform: 'EGEN_EID' } as const;
const omsorg = {
  ...vanlig,
  boligtype: 'OMSORGSBOLIG',
  bygning: 'Leilighet',
  nummerering: 'ETASJER',
} as const;
const fellesskap = {
  ...vanlig,
  boligtype: 'BOFELLESSKAP',
  boligerPerBygg: 6,
  soverom: [1, 1],
  rullestol: 0.5,
  nummerering: 'ROM',
} as const;

// prettier-ignore
export const byggplaner: readonly Byggplan[] = [
  { ...vanlig, bygning: 'Leilighet', bygg: 12, boligerPerBygg: 24, soverom: [1, 3], rullestol: 0.3, nummerering: 'ETASJER' },
  { ...vanlig, bygning: 'Leilighet', bygg: 5, boligerPerBygg: 8, soverom: [1, 3], rullestol: 0.2, nummerering: 'ETASJER' },
  { ...vanlig, bygning: 'Rekkehus', bygg: 12, boligerPerBygg: 6, soverom: [2, 4], rullestol: 0.2, nummerering: 'HUSBOKSTAV' },
  { ...vanlig, bygning: 'Tomannsbolig', bygg: 22, boligerPerBygg: 2, soverom: [2, 4], rullestol: 0.2, nummerering: 'HUSBOKSTAV' },
  { ...vanlig, bygning: 'Enebolig', bygg: 26, boligerPerBygg: 1, soverom: [3, 5], rullestol: 0.2, nummerering: 'ALENE' },
  { ...vanlig, bygning: 'Hybel', bygg: 2, boligerPerBygg: 12, soverom: [1, 1], rullestol: 0.1, nummerering: 'ETASJER' },
  { ...vanlig, bygning: 'Hybel', bygg: 1, boligerPerBygg: 12, boligtype: 'MIDLERTIDIG', soverom: [1, 1], rullestol: 0.1, nummerering: 'ETASJER' },
  { ...vanlig, bygning: 'Småhus', bygg: 3, boligerPerBygg: 4, soverom: [1, 1], rullestol: 0.5, nummerering: 'HUSBOKSTAV' },
  { ...omsorg, bygg: 5, boligerPerBygg: 14, soverom: [1, 2], rullestol: 0.9 },
  { ...omsorg, bygg: 2, boligerPerBygg: 14, soverom: [1, 2], rullestol: 1, personale: 'BASE' },
  { ...omsorg, bygg: 1, boligerPerBygg: 14, soverom: [1, 1], rullestol: 1, personale: 'DOEGN' },
  { ...fellesskap, bygning: 'Enebolig', bygg: 4, personale: 'BASE' },
  { ...fellesskap, bygning: 'Tomannsbolig', bygg: 3, personale: 'DOEGN' },
  { ...fellesskap, bygning: 'Leilighet', bygg: 2 },
  { ...vanlig, bygning: 'Leilighet', bygg: 1, boligerPerBygg: 8, disposisjonsform: 'STIFTELSE', soverom: [1, 3], rullestol: 0.2, nummerering: 'ETASJER' },
  { ...vanlig, bygning: 'Leilighet', bygg: 10, boligerPerBygg: 1, disposisjonsform: 'INNLEID_FREMLEIE', soverom: [1, 3], rullestol: 0.1, nummerering: 'ETASJER' },
  { ...vanlig, bygning: 'Leilighet', bygg: 1, boligerPerBygg: 6, disposisjonsform: 'TILVISNING', soverom: [1, 3], rullestol: 0.5, nummerering: 'ETASJER' },
];

// prettier-ignore
export const gater = [
  'Lyngveien', 'Bakkehaugen', 'Fjordgata', 'Strandveien', 'Torvgata', 'Nausttunet', 'Kirkebakken', 'Brattlia',
  'Skoleveien', 'Sjøgata', 'Furumoen', 'Øvre Hagevei', 'Nedre Hagevei', 'Måltrostveien', 'Åsgata', 'Elvebredden',
  'Møllebakken', 'Rognelia', 'Havnegata', 'Solbergveien',
] as const;

export const eiere = {
  kommune: { navn: 'Krokvik kommune', orgnrLoepenummer: 0, mobil: '' },
  stiftelse: { navn: 'Krokvik boligstiftelse', orgnrLoepenummer: 20, mobil: '' },
  utleier: { navn: 'Fjordbo Utleie AS', orgnrLoepenummer: 21, mobil: '00000000' },
} as const;

export type Eiernavn = keyof typeof eiere;

export const eierAv: Readonly<Record<Disposisjonsform, Eiernavn>> = {
  EGEN_EID: 'kommune',
  STIFTELSE: 'stiftelse',
  INNLEID_FREMLEIE: 'utleier',
  TILVISNING: 'utleier',
  TILDELINGSAVTALE: 'utleier',
  BRUKEREID_DISPOSISJON: 'utleier',
};

export const skolekretser = {
  barneskole: ['Strand skole', 'Åsen skole', 'Elvebakken skole'],
  ungdomsskole: ['Krokvik ungdomsskole', 'Øvrebø ungdomsskole'],
} as const;
