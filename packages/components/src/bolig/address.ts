import type { Boligsammendrag } from '@kobo-bolig/contract';

type Addressed = Pick<Boligsammendrag, 'adresse' | 'bruksenhetsnummer'>;

/** `Lyngveien 14 A (H0101)`: what tells homes in one house apart belongs to the address. */
export function addressLine({ adresse, bruksenhetsnummer }: Addressed): string {
  const street = [adresse.adressenavn, adresse.nummer, adresse.bokstav].filter(Boolean).join(' ');
  return bruksenhetsnummer ? `${street} (${bruksenhetsnummer})` : street;
}
