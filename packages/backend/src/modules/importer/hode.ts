import { harElleveSiffer } from '../../foedselsnummer.ts';
import { normaliser } from './celler.ts';
import { filfeil } from './filfeil.ts';
import { grenser } from './grenser.ts';
import { kolonnenavn } from './kolonner.ts';
import type { Filfeil } from './typer.ts';

const antallDelt = (tekst: string, tegn: string): number => tekst.split(tegn).length - 1;

const SKILLETEGN = [
  [',', 'komma'],
  ['\t', 'tabulator'],
  ['|', 'loddrett strek'],
] as const;

/** The separator the first line seems to use instead of a semicolon, or `undefined`. */
export function fremmedSkilletegn(linje: string): string | undefined {
  const semikolon = antallDelt(linje, ';');
  return SKILLETEGN.find(([tegn]) => antallDelt(linje, tegn) > Math.max(semikolon, 5))?.[1];
}

/**
 * The longest run of positions that already stand in rising order: the columns that need not move. Without it, one
 * moved column would accuse every column it passed.
 */
function staarRett(plasser: readonly number[]): Set<number> {
  const beste: { lengde: number; forrige: number }[] = [];
  plasser.forEach((plass, i) => {
    let valg = { lengde: 1, forrige: -1 };
    for (let j = 0; j < i; j += 1) {
      const kandidat = beste[j];
      if (kandidat && (plasser[j] ?? 0) < plass && kandidat.lengde + 1 > valg.lengde)
        valg = { lengde: kandidat.lengde + 1, forrige: j };
    }
    beste.push(valg);
  });
  const rett = new Set<number>();
  let i = beste.findIndex(({ lengde }) => lengde === Math.max(...beste.map((b) => b.lengde)));
  for (; i >= 0; i = beste[i]?.forrige ?? -1) rett.add(i);
  return rett;
}

/** What is wrong with the header row. Empty columns to the right of the last name are of no account. */
export function sjekkHode(celler: readonly string[]): Filfeil[] {
  const navn = celler.map((celle) => normaliser(celle).toLowerCase());
  while (navn.at(-1) === '') navn.pop();
  if (navn.length > grenser.kolonner) return [filfeil('FOR_MANGE_KOLONNER')];
  const riktig = kolonnenavn as readonly string[];
  if (!navn.some((n) => riktig.includes(n))) return [filfeil('MANGLER_OVERSKRIFTER')];

  const feil: Filfeil[] = [];
  const kjente: { navn: string; nummer: number }[] = [];
  navn.forEach((n, i) => {
    const nummer = i + 1;
    if (!riktig.includes(n)) {
      const funnet = normaliser(celler[i] ?? '').slice(0, 60);
      feil.push(
        filfeil('UKJENT_KOLONNE', { antall: nummer, funnet: harElleveSiffer(funnet) ? '…' : funnet }),
      );
    } else if (kjente.some((kjent) => kjent.navn === n)) {
      feil.push(filfeil('DOBBEL_KOLONNE', { kolonne: n, antall: nummer }));
    } else kjente.push({ navn: n, nummer });
  });
  const rett = staarRett(kjente.map(({ navn: n }) => riktig.indexOf(n)));
  kjente.forEach(({ navn: n, nummer }, i) => {
    if (!rett.has(i))
      feil.push(
        filfeil('FEIL_PLASSERT_KOLONNE', { kolonne: n, antall: nummer, plass: riktig.indexOf(n) + 1 }),
      );
  });
  riktig.forEach((n, i) => {
    if (!kjente.some((kjent) => kjent.navn === n))
      feil.push(filfeil('MANGLER_KOLONNE', { kolonne: n, plass: i + 1 }));
  });
  return feil;
}
