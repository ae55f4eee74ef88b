import { idnr } from '@navikt/fnrvalidator';
import { elleveSiffer, harIdentnummer } from '@kobo-bolig/skjema';
import { kontrollsiffer } from './modulus11.ts';

/** Trace ids and UUIDs are ours; eleven digits in a row among their hex digits mean nothing. */
export const OPAQUE = /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What has the shape of a national identity number, as people write it: also with a space, a dot or a hyphen. */
export const ELLEVE_SIFFER = /(?<!\d)(\d{6})[ .-]?(\d{5})(?!\d)/g;

/** Something that could be a national identity number, also with spaces or a hyphen in it. */
export const harElleveSiffer = (tekst: string): boolean => elleveSiffer(tekst).length > 0;

/** A number somebody has, or could be given: date and check digits are right. */
export const harFoedselsnummer = (tekst: string): boolean => !OPAQUE.test(tekst) && harIdentnummer(tekst);

/** A number a person can have here: nobody but synthetic persons in a test, and never one of those in earnest. */
export const erIdentFor = (miljoe: 'TEST' | 'PRODUKSJON', ident: string): boolean =>
  idnr(ident).status === 'valid' && /^\d{2}[89]/.test(ident) === (miljoe === 'TEST');

const VEKTER = [3, 7, 6, 1, 8, 9, 4, 5, 2];

/**
 * When somebody was born, by their national identity number or D-number (day + 40), of a synthetic person too (month + 80).
 * Null where the number does not say: an emergency number (month + 40) is read by those who gave it, and the numbers that
 * come in 2032, with a first check digit of their own, no longer tell the century.
 */
export function foedtEtterNummeret(ident: string): string | null {
  if (kontrollsiffer(ident, VEKTER) !== Number(ident[9])) return null;
  const [dag = 0, maaned = 0, aar = 0] = [0, 2, 4].map((fra) => Number(ident.slice(fra, fra + 2)));
  if (maaned > 40 && maaned <= 80) return null;
  // Those who were given a number and born in the 1800s are no more: from 40 on it is the 1900s.
  const aarhundre = aar < 40 && Number(ident.slice(6, 9)) >= 500 ? 2000 : 1900;
  const foedt = new Date(Date.UTC(aarhundre + aar, (maaned > 80 ? maaned - 80 : maaned) - 1, dag % 40));
  return foedt.getUTCDate() === dag % 40 ? foedt.toISOString().slice(0, 10) : null;
}
