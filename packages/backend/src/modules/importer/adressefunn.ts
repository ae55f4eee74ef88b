import type { Importadresse, Tekst } from '@kobo-bolig/contract';
import { tekst } from '../../http/problem.ts';
import type { Adressetreff } from '../../ports/adresse/port.ts';
import type { Boligimport } from './typer.ts';

export type Adressefunn = Importadresse['resultat'];

/** What is to be done about each; none of it keeps a row out. */
export const hvaNaa: Readonly<Record<Adressefunn, Tekst>> = {
  VENTER: tekst(
    'Adressen er ikke sjekket mot Kartverket ennå. Du kan importere uten å vente.',
    'Adressa er ikkje sjekka mot Kartverket enno. Du kan importere utan å vente.',
  ),
  FUNNET: tekst('Kartverket har adressen.', 'Kartverket har adressa.'),
  FLERE: tekst(
    'Flere adresser hos Kartverket passer. Sjekk husbokstaven og postnummeret.',
    'Fleire adresser hos Kartverket passar. Sjekk husbokstaven og postnummeret.',
  ),
  IKKE_FUNNET: tekst(
    'Kartverket har ikke adressen. Sjekk gatenavnet, husnummeret og postnummeret. Er adressen riktig, kan boligen importeres som den er.',
    'Kartverket har ikkje adressa. Sjekk gatenamnet, husnummeret og postnummeret. Er adressa rett, kan bustaden importerast som han er.',
  ),
  UKJENT_BRUKSENHET: tekst(
    'Kartverket har adressen, men ikke bruksenhetsnummeret. Sjekk nummeret på boligen.',
    'Kartverket har adressa, men ikkje bruksenhetsnummeret. Sjekk nummeret på bustaden.',
  ),
  IKKE_SVAR: tekst(
    'Vi fikk ikke et svar vi kan bruke fra Kartverket. Sjekk adressen selv. Boligen kan importeres som den er.',
    'Vi fekk ikkje eit svar vi kan bruke frå Kartverket. Sjekk adressa sjølv. Bustaden kan importerast som han er.',
  ),
};

/** As many as are told of: more would be a list to look through. */
const MAKS_FORSLAG = 10;

const likt = (a: string, b: string): boolean => {
  const somSkrevet = (navn: string): string =>
    navn
      .toLocaleLowerCase('nb')
      .replaceAll(/[.\s]+/g, ' ')
      .trim();
  return somSkrevet(a) === somSkrevet(b);
};
const linje = ({ tekst: vei, adresse }: Adressetreff): string =>
  `${vei}, ${adresse.postnummer} ${adresse.poststed}`;

/**
 * What the answer of Kartverket says of the address of a row. The letter and the postal code tell one address at a number
 * from another; of the number of the home within it the register may know nothing, and then nothing is said.
 */
export function vurderAdresse(
  { adresse, bruksenhetsnummer }: Pick<Boligimport, 'adresse' | 'bruksenhetsnummer'>,
  treff: readonly Adressetreff[],
): { readonly resultat: Exclude<Adressefunn, 'VENTER' | 'IKKE_SVAR'>; readonly forslag: readonly string[] } {
  const { adressenavn, nummer, bokstav, postnummer } = adresse;
  // Without a number it was looked for by the property, whatever the place is called.
  const naere =
    nummer === undefined
      ? treff
      : treff.filter((t) => likt(t.adresse.adressenavn, adressenavn) && t.adresse.nummer === nummer);
  const helt = naere.filter(
    (t) => t.adresse.postnummer === postnummer && (nummer === undefined || t.adresse.bokstav === bokstav),
  );
  const [ett, ...andre] = helt;
  if (ett && andre.length === 0) {
    const { bruksenhetsnumre } = ett;
    if (!bruksenhetsnummer || bruksenhetsnumre.length === 0 || bruksenhetsnumre.includes(bruksenhetsnummer))
      return { resultat: 'FUNNET', forslag: [] };
    return { resultat: 'UKJENT_BRUKSENHET', forslag: bruksenhetsnumre.slice(0, MAKS_FORSLAG) };
  }
  const kandidater = ett ? helt : naere;
  return {
    resultat: kandidater.length > 1 ? 'FLERE' : 'IKKE_FUNNET',
    forslag: kandidater.map(linje).slice(0, MAKS_FORSLAG),
  };
}
