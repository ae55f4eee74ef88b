import { tekst, type Feltfeil } from '../../http/problem.ts';
import { kontrollsiffer } from '../../modulus11.ts';

const VEKTER = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Whether the last digit is the check digit of the others, as banks ask of an account number. */
export function erKontonummer(kontonummer: string): boolean {
  const sifre = kontonummer.replaceAll('.', '');
  return kontrollsiffer(sifre, VEKTER) === Number(sifre[10]);
}

const UGYLDIG: Omit<Feltfeil, 'pointer'> = {
  code: 'UGYLDIG_KONTONUMMER',
  detail: tekst(
    'Kontonummeret stemmer ikke. Se etter om et siffer er feil.',
    'Kontonummeret stemmer ikkje. Sjå etter om eit siffer er feil.',
  ),
};

export function* kontofeil(innstilling: { readonly kontonummer: string } | undefined): Generator<Feltfeil> {
  if (innstilling !== undefined && !erKontonummer(innstilling.kontonummer))
    yield { pointer: '/husleiebetaling/kontonummer', ...UGYLDIG };
}
