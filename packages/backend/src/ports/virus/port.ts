/**
 * REN: looked through, nothing found. INFISERT: something was found. FEIL: the scanner answered that it cannot look
 * through this. BORTE: it gave no answer; the same may be asked again.
 */
export type Kontrollsvar = 'REN' | 'INFISERT' | 'FEIL' | 'BORTE';

/** Looks for what does harm in files others have made. */
export interface Virusskanner {
  /** Never throws: what nothing is known of is not clean. */
  kontroller(innhold: Uint8Array<ArrayBuffer>): Promise<Kontrollsvar>;
}
