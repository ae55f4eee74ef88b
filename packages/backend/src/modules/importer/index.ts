/** The pure part of the import: bytes → raw rows → judged rows, and the writers. No I/O, no clock. */
export { grenser } from './grenser.ts';
export { kolonnenavn, kolonner } from './kolonner.ts';
export type { Kolonne, Kolonnenavn, Rad } from './kolonner.ts';
export { kompletthet, manglendeFelt } from './kompletthet.ts';
export { lesImportfil } from './lesImportfil.ts';
export { boligNoekkel } from './noekkel.ts';
export type { Boligidentitet } from './noekkel.ts';
export { poststedFor } from './poststeder.ts';
export { validerRad } from './rader.ts';
export { skrivCsv, skrivMal, skrivXlsx } from './skriv.ts';
export type {
  Boligimport,
  Filfeil,
  Filformat,
  Importkontekst,
  Importrad,
  Leieforholdimport,
  Lesesvar,
  Raarad,
  Radfeil,
} from './typer.ts';
export { validerRader } from './validerRader.ts';
export type { Importresultat } from './validerRader.ts';
