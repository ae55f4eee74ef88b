import type { Boligimport } from './typer.ts';

/** What tells one home from another. */
export type Boligidentitet = Pick<
  Boligimport,
  'adresse' | 'eiendom' | 'eieseksjon' | 'bruksenhetsnummer' | 'ekstraReferanse'
>;

const lik = (tekst: string | number | undefined): string =>
  String(tekst ?? '')
    .toLocaleLowerCase('nb')
    .replaceAll(/[.\s]+/g, ' ')
    .trim();

/**
 * The 35 columns have no key, so we make one: address, dwelling unit and extra reference, without regard to case and
 * spacing. Municipalities enter the addresses first and the rest over months; the cadastral number is therefore used
 * only where the better part is missing — instead of a house number, and the section number instead of a
 * bruksenhetsnummer. A home that gets its bruksenhetsnummer later must be given it in Kobo, not by a new import.
 */
export function boligNoekkel({
  adresse,
  eiendom,
  eieseksjon,
  bruksenhetsnummer,
  ekstraReferanse,
}: Boligidentitet): string {
  const gnrBnrFnr = eiendom && `${eiendom.gardsnummer}/${eiendom.bruksnummer}/${eiendom.festenummer ?? 0}`;
  return [
    adresse.kommunenummer,
    adresse.postnummer,
    adresse.adressenavn,
    adresse.nummer ?? gnrBnrFnr,
    adresse.bokstav,
    bruksenhetsnummer ?? (eieseksjon && `s${eieseksjon.seksjonsnummer}`),
    ekstraReferanse,
  ]
    .map(lik)
    .join('|');
}
