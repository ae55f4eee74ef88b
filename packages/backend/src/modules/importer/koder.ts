import type { Boligtype, Bygningstype, Disposisjonsform, Eieform } from '@kobo-bolig/contract';

/**
 * The code lists behind three of the columns and their synonyms. Only `boligstatus` is known from Kobo's own import
 * template. Kobo's lists for `koboboligtype`, `underkategoriboligtype` and `kobodisposisjonsform` are not public:
 * the codes and synonyms here are OUR ASSUMPTION, kept as data so that the real lists can replace them.
 */
export type Importstatus = 'KLAR_FOR_INNFLYTTING' | 'IKKE_TILGJENGELIG' | 'VEDLIKEHOLD' | 'UTLEID';

/** The code and everything else municipalities write for it, compared without case, æøå and punctuation. */
export type Kodetabell<V extends string> = Readonly<Record<V, readonly string[]>>;

export const boligtyper: Kodetabell<Boligtype> = {
  ORDINAER: ['Ordinær bolig', 'Ordinær', 'Kommunal utleiebolig', 'Utleiebolig'],
  OMSORGSBOLIG: ['Omsorgsbolig', 'Trygdebolig'],
  BOFELLESSKAP: ['Bofellesskap', 'Bokollektiv'],
  PERSONALBOLIG: ['Personalbolig', 'Tjenestebolig'],
  MIDLERTIDIG: ['Midlertidig bolig', 'Gjennomgangsbolig', 'Krisebolig'],
};

export const bygningstyper: Kodetabell<Bygningstype> = {
  ENEBOLIG: ['Enebolig', 'Frittliggende enebolig'],
  TOMANNSBOLIG: ['Tomannsbolig', 'Vertikaldelt tomannsbolig', 'Horisontaldelt tomannsbolig'],
  REKKEHUS: ['Rekkehus', 'Kjedehus', 'Firemannsbolig'],
  BLOKK: ['Leilighet', 'Blokkleilighet', 'Boligblokk', 'Terrassehus', 'Lavblokk'],
  HYBELBYGG: ['Hybel', 'Hybelbygg', 'Hybelhus'],
  SMAAHUS: ['Småhus', 'Modulbolig', 'Minihus'],
  ANNET: ['Annet', 'Annen'],
};

export const disposisjonsformer: Kodetabell<Disposisjonsform> = {
  EGEN_EID: ['Kommunalt eid', 'Egen eid', 'Eid', 'Kommunal'],
  INNLEID_FREMLEIE: ['Innleid', 'Innleid for fremleie', 'Fremleie', 'Framleie'],
  STIFTELSE: ['Stiftelse', 'Boligstiftelse'],
  TILVISNING: ['Tilvisning', 'Tilvisningsavtale'],
  TILDELINGSAVTALE: ['Tildelingsavtale', 'Tildelingsrett'],
  BRUKEREID_DISPOSISJON: ['Brukereid', 'Brukereid med disposisjonsrett', 'Disposisjonsrett'],
};

export const boligstatuser: Kodetabell<Importstatus> = {
  KLAR_FOR_INNFLYTTING: ['Klar for innflytting'],
  IKKE_TILGJENGELIG: ['Ikke tilgjengelig'],
  VEDLIKEHOLD: ['Under vedlikehold'],
  UTLEID: ['Utleid', 'Utleigd'],
};

/** Statistics Norway's three forms; a home of a housing foundation counts as let in. */
export const eieformAv: Readonly<Record<Disposisjonsform, Eieform>> = {
  EGEN_EID: 'EID',
  INNLEID_FREMLEIE: 'INNLEID',
  STIFTELSE: 'INNLEID',
  TILVISNING: 'DISPOSISJONSRETT',
  TILDELINGSAVTALE: 'DISPOSISJONSRETT',
  BRUKEREID_DISPOSISJON: 'DISPOSISJONSRETT',
};

const forenkle = (tekst: string): string =>
  tekst
    .toLocaleUpperCase('nb')
    .replaceAll('Æ', 'AE')
    .replaceAll('Ø', 'OE')
    .replaceAll('Å', 'AA')
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

/** A lookup from what is written to its code. */
export function kodeoppslag<V extends string>(tabell: Kodetabell<V>): (tekst: string) => V | undefined {
  const oppslag = new Map<string, V>();
  for (const [kode, synonymer] of Object.entries(tabell) as [V, readonly string[]][])
    for (const skrevet of [kode, ...synonymer]) oppslag.set(forenkle(skrevet), kode);
  return (tekst) => oppslag.get(forenkle(tekst));
}
