// Apart from what a number is: a form asks for a number, and only what takes free text looks for one.
import { identtype } from './identnummer.ts';

/**
 * Eleven digits in a row as people write them into a text: with full-width digits, with spaces anywhere, or with a dot
 * or a hyphen after the date. A row begins and ends where its groups of digits do.
 */
export function elleveSiffer(tekst: string): string[] {
  const rent = tekst
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/(?<!\d)(\d{6})[.-](\d{5})(?!\d)/g, '$1 $2');
  return (rent.match(/\d+(?:\s+\d+)*/g) ?? []).flatMap((rekke) => {
    const grupper = rekke.split(/\s+/);
    return grupper.flatMap((_, fra) => {
      let nummer = '';
      for (let til = fra; nummer.length < 11 && til < grupper.length; til++) nummer += grupper[til];
      return nummer.length === 11 ? [nummer] : [];
    });
  });
}

/** Whether a text holds a number somebody has, or could be given: date and check digits are right. */
export const harIdentnummer = (tekst: string): boolean =>
  elleveSiffer(tekst).some((nummer) => identtype(nummer) !== null);
