import type { Regelsett } from './regelsett.ts';

/** A section of the act as both acts number it. Which of them applies is decided where it is written down. */
export type Bestemmelse = Readonly<Record<Regelsett, string>>;

const i = (fvl1967: string, fvl2025: string): Bestemmelse => ({
  FVL1967: `forvaltningsloven ${fvl1967}`,
  FVL2025: `forvaltningsloven (2025) ${fvl2025}`,
});

/** What the lookup log and the archive name of the act. Of confidentiality in the act of 2025 the whole chapter is named. */
export const forvaltningsloven = {
  FULLMEKTIG: i('§ 12', '§ 18'),
  TAUSHETSPLIKT: i('§ 13', '§§ 30–39'),
  /** Others learn what it takes to do the work, and no more. */
  TAUSHETSPLIKT_I_ARBEIDET: i('§ 13 b nr. 2', '§§ 30–39'),
  /** The party sees what was told of them by others, and can say something to it. */
  OPPLYSNINGER_FRA_ANDRE: i('§ 17', '§ 43'),
  PARTSINNSYN: i('§ 18', '§§ 46–52'),
  /** What belongs to a complaint is read: the municipality prepares it for whoever hears it. */
  FORBEREDE_KLAGE: i('§ 33', '§ 67'),
} as const satisfies Readonly<Record<string, Bestemmelse>>;
