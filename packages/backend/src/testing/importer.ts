import type { Importkontekst, Importrad, Rad } from '../modules/importer/index.ts';
import { kolonnenavn, lesImportfil, poststedFor, skrivCsv, validerRad } from '../modules/importer/index.ts';

/** A tenant and a day for tests of the import. */
export const kontekst: Importkontekst = {
  kommunenummer: '9901',
  idag: '2026-11-23',
  miljoe: 'TEST',
  poststed: poststedFor,
};

export const adresse: Rad = {
  kommunenummer: '9901',
  gatenavn: 'Strandveien',
  husnummer: '12',
  postnummer: '0000',
};

/** The judgement of one row given by column. */
export const vurder = (celler: Rad, hvor: Partial<Importkontekst> = {}): Importrad =>
  validerRad({ rad: 2, celler: kolonnenavn.map((navn) => celler[navn] ?? '') }, { ...kontekst, ...hvor });

export const koder = ({ feil }: Pick<Importrad, 'feil'>): string[] =>
  feil.map(({ kolonne, kode }) => `${kolonne ?? '-'}:${kode}`);

/** Codes and columns a whole file is refused with, or `[]` when it can be read. */
export async function filkoder(bytes: Uint8Array): Promise<string[]> {
  const svar = await lesImportfil(bytes);
  return svar.ok
    ? []
    : svar.feil.map(({ kolonne, kode }) => (kolonne === null ? kode : `${kolonne}:${kode}`));
}

export const somTekst = (rader: readonly Rad[]): string => new TextDecoder('latin1').decode(skrivCsv(rader));
export const somBytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
