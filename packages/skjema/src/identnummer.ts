import { dag } from './dato.ts';

/**
 * What kind of eleven digits it is. `syntetisk` is a person of the test registers (month + 80), also with a D-number;
 * `annet` is an emergency number (month + 40), which only those who gave it can read.
 */
export type Identtype = 'fnr' | 'dnr' | 'syntetisk' | 'annet';

const VEKT1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const VEKT2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** From 2032 the first sum may leave a remainder of up to three, so that there are numbers enough. */
const RESTER_FRA_2032 = 3;

const rest = (siffer: readonly number[], vekter: readonly number[]): number =>
  vekter.reduce((sum, vekt, plass) => sum + vekt * (siffer[plass] ?? 0), 0) % 11;

/**
 * Checks a national identity number: date and both check digits. Ours and not a library's: what there is comes as
 * CommonJS, which a browser cannot load as it stands.
 * @returns null for digits that nobody can have
 */
export function identtype(nummer: string): Identtype | null {
  if (!/^\d{11}$/.test(nummer)) return null;
  const siffer = [...nummer].map(Number);
  if (rest(siffer, VEKT1) > RESTER_FRA_2032 || rest(siffer, VEKT2) !== 0) return null;
  const [dagen, maaned, aar] = [0, 2, 4].map((fra) => Number(nummer.slice(fra, fra + 2))) as [
    number,
    number,
    number,
  ];
  const erDnr = dagen > 40;
  const tillegg = maaned > 80 ? 80 : maaned > 40 ? 40 : 0;
  // The century is not in the number alone; a day that exists in one of them is a day.
  const finnes = [1900, 2000].some(
    (hundre) => dag(hundre + aar, maaned - tillegg, erDnr ? dagen - 40 : dagen) !== null,
  );
  if (!finnes) return null;
  if (tillegg === 80) return 'syntetisk';
  if (tillegg === 40) return 'annet';
  return erDnr ? 'dnr' : 'fnr';
}
