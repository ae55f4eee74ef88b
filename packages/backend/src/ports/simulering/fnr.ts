import { kontrollsiffer } from '../../modulus11.ts';

const VEKTER_K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const VEKTER_K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * A synthetic national identity number as Skatteetaten's test register (Tenor) makes them: month + 80, valid check
 * digits. It can never belong to a person.
 * @param foedselsdato `YYYY-MM-DD`, years 1900–2039
 * @param loepenummer tells persons with the same birth date apart, from 0; the same arguments always give the same
 *   number
 */
export function lagSyntetiskFnr(foedselsdato: string, loepenummer: number): string {
  const treff = /^(19\d\d|20[0-3]\d)-(\d\d)-(\d\d)$/.exec(foedselsdato);
  const [, aar, maaned, dag] = treff ?? [];
  const dato = new Date(`${foedselsdato}T00:00:00Z`);
  // Date accepts 31 February and moves on to March.
  if (!aar || !maaned || !dag || Number.isNaN(+dato) || dato.getUTCDate() !== Number(dag))
    throw new RangeError('A date YYYY-MM-DD from 1900 to 2039 is needed.');
  const start = Number(aar) < 2000 ? 0 : 500;
  let igjen = loepenummer;
  for (let individnummer = start; individnummer < start + 500; individnummer++) {
    const ni = `${dag}${Number(maaned) + 80}${aar.slice(2)}${String(individnummer).padStart(3, '0')}`;
    const k1 = kontrollsiffer(ni, VEKTER_K1);
    const k2 = k1 === null ? null : kontrollsiffer(`${ni}${k1}`, VEKTER_K2);
    if (k2 !== null && igjen-- === 0) return `${ni}${k1}${k2}`;
  }
  throw new RangeError(`There are fewer than ${loepenummer + 1} numbers for one date.`);
}

const VEKTER_ORGNR = [3, 2, 7, 6, 5, 4, 3, 2];

/** A synthetic organisation number in the series the test registers use (first digit 3). */
export function lagSyntetiskOrgnr(loepenummer: number): string {
  for (let stamme = 31_000_000, igjen = loepenummer; ; stamme++) {
    const siffer = kontrollsiffer(String(stamme), VEKTER_ORGNR);
    if (siffer !== null && igjen-- === 0) return `${stamme}${siffer}`;
  }
}
