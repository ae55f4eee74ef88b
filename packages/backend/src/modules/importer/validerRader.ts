import { kolonnenavn } from './kolonner.ts';
import { radfeil } from './radfeil.ts';
import { validerRad } from './rader.ts';
import type { Importkontekst, Importrad, Raarad, Radfeil } from './typer.ts';

export interface Importresultat {
  rader: Importrad[];
  /** All findings in the order of the file. */
  feil: Radfeil[];
  /** A tenant is named: carrying the import out then needs the right to see persons, not only homes. */
  inneholderLeietakere: boolean;
  antall: { totalt: number; klare: number; feil: number };
}

const HOVEDSOKER = kolonnenavn.indexOf('hovedsoker');

/** Says it of every row but the first with the same value. */
function gjentatt(
  rader: readonly Importrad[],
  verdi: (rad: Importrad) => string | undefined,
  paa: (rad: number, annenRad: number) => Radfeil,
): Map<number, Radfeil> {
  const foerste = new Map<string, number>();
  const funn = new Map<number, Radfeil>();
  for (const rad of rader) {
    const denne = verdi(rad);
    if (denne === undefined) continue;
    const tidligere = foerste.get(denne);
    if (tidligere === undefined) foerste.set(denne, rad.rad);
    else funn.set(rad.rad, paa(rad.rad, tidligere));
  }
  return funn;
}

/** Judges a whole file: each row, and the rows against each other. Pure; the same file gives the same answer. */
export function validerRader(raarader: readonly Raarad[], kontekst: Importkontekst): Importresultat {
  const hver = raarader.map((raarad) => validerRad(raarad, kontekst));
  const duplikater = gjentatt(
    hver,
    ({ noekkel }) => noekkel,
    (rad, annenRad) => radfeil(rad, null, 'DUPLIKAT', { annenRad }),
  );
  const sammeLeietaker = gjentatt(
    hver,
    ({ leieforhold }) => leieforhold?.hovedsoker,
    (rad, annenRad) => radfeil(rad, 'hovedsoker', 'SAMME_LEIETAKER', { annenRad }),
  );
  const rader = hver.map((rad): Importrad => {
    const [duplikat, leietaker] = [duplikater.get(rad.rad), sammeLeietaker.get(rad.rad)];
    const feil = [...rad.feil, ...(duplikat ? [duplikat] : []), ...(leietaker ? [leietaker] : [])];
    if (duplikat) return { rad: rad.rad, ...(rad.noekkel !== undefined && { noekkel: rad.noekkel }), feil };
    return { ...rad, feil };
  });
  const klare = rader.filter(({ bolig }) => bolig).length;
  return {
    rader,
    feil: rader.flatMap(({ feil }) => feil),
    // A number that cannot be read, or stands in a row with errors, is a person's number all the same.
    inneholderLeietakere: raarader.some(({ celler }) => celler[HOVEDSOKER] !== ''),
    antall: { totalt: rader.length, klare, feil: rader.length - klare },
  };
}
