/** Who reads and writes what, as the domain has it: held against the operations (http/rolletabell) and the database (db/rollemur). */
export type Del =
  | 'BOLIG'
  | 'LEIEFORHOLD'
  | 'TILDELING'
  | 'HUSLEIE'
  | 'SAK'
  | 'BEHOV'
  | 'OEKONOMI'
  | 'FORSLAG'
  | 'VEDTAK'
  | 'RAPPORT'
  | 'STATISTIKK'
  | 'ALLE_TALL'
  | 'OPPSETT'
  | 'INTEGRASJON'
  | 'FORDELING'
  | 'LOGG'
  | 'KLAGE';
export type Rett = 'LES' | 'SKRIV';

/**
 * LES: reads; SKRIV: reads and writes; nothing: neither. How far in the municipality a case worker reaches is another
 * test's (`rekkevidde.test.ts`), and which fields are shown, those of the operations. Whoever hears complaints has a table
 * of their own.
 */
export const tabell: Readonly<Record<string, Partial<Record<Del, Rett>>>> = {
  // All homes, and of a tenancy that it is there and for how long; no case, no person.
  BOLIGOVERSIKT: {
    BOLIG: 'SKRIV',
    LEIEFORHOLD: 'LES',
    RAPPORT: 'LES',
    STATISTIKK: 'LES',
    INTEGRASJON: 'SKRIV',
  },
  SAKSBEHANDLER: {
    BOLIG: 'LES',
    LEIEFORHOLD: 'LES',
    TILDELING: 'SKRIV',
    SAK: 'SKRIV',
    BEHOV: 'SKRIV',
    OEKONOMI: 'SKRIV',
    FORSLAG: 'SKRIV',
    RAPPORT: 'LES',
    STATISTIKK: 'LES',
  },
  VEDTAKSMYNDIGHET: {
    BOLIG: 'LES',
    LEIEFORHOLD: 'LES',
    TILDELING: 'LES',
    SAK: 'LES',
    BEHOV: 'LES',
    OEKONOMI: 'LES',
    FORSLAG: 'LES',
    STATISTIKK: 'LES',
    VEDTAK: 'SKRIV',
    // Who may read what: shielded cases, and what was opened in an emergency.
    FORDELING: 'SKRIV',
  },
  // Of a case the little it takes to let a home: who, how many, what they need, how they are to be met.
  UTLEIEFORVALTER: {
    BOLIG: 'SKRIV',
    LEIEFORHOLD: 'SKRIV',
    TILDELING: 'SKRIV',
    HUSLEIE: 'SKRIV',
    RAPPORT: 'LES',
    STATISTIKK: 'LES',
  },
  // Counts, and no case.
  LEDER: { STATISTIKK: 'LES', ALLE_TALL: 'SKRIV' },
  ADMINISTRATOR: { OPPSETT: 'SKRIV' },
  PERSONVERNOMBUD: { LOGG: 'LES' },
  FDV_MASKIN: { BOLIG: 'SKRIV', INTEGRASJON: 'SKRIV' },
  REGNSKAP_MASKIN: { HUSLEIE: 'LES' },
};
