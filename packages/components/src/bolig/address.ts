import type { Boligsammendrag } from '@kobo-bolig/contract';

type Addressed = Pick<Boligsammendrag, 'adresse' | 'bruksenhetsnummer' | 'ekstraReferanse'>;

/** `Lyngveien 14 A (H0101)`, `Bakken 2 (H0101, Rom 3)`: what tells homes in one house apart belongs to the address. */
export function addressLine({ adresse, bruksenhetsnummer, ekstraReferanse }: Addressed): string {
  const street = [adresse.adressenavn, adresse.nummer, adresse.bokstav].filter(Boolean).join(' ');
  const unit = [bruksenhetsnummer, ekstraReferanse].filter(Boolean).join(', ');
  return unit ? `${street} (${unit})` : street;
}
