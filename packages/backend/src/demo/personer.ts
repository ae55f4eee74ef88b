import type { Navn } from './navn.ts';
import { lagSyntetiskFnr } from './syntetisk.ts';

/** A synthetic person, as far as the municipality's cases and tenancies need her. */
export interface DemoPerson extends Navn {
  /** Synthetic national identity number (month + 80). */
  ident: string;
  foedselsdato: string;
  adresse: DemoAdresse;
}

export interface DemoAdresse {
  adressenavn: string;
  nummer: number;
  bokstav?: string;
  bruksenhetsnummer: string;
  postnummer: string;
  poststed: string;
  kommunenummer: string;
}

/**
 * Gives out persons with numbers nobody else has; the same order of asking gives the same numbers. Factories that start
 * at numbers far apart (0, 100, 200 …) have no person in common.
 */
export function personfabrikk(
  foerste = 0,
): (foedselsdato: string, navn: Navn, adresse: DemoAdresse) => DemoPerson {
  const paaDatoen = new Map<string, number>();
  return (foedselsdato, navn, adresse) => {
    const loepenummer = paaDatoen.get(foedselsdato) ?? foerste;
    paaDatoen.set(foedselsdato, loepenummer + 1);
    return { ident: lagSyntetiskFnr(foedselsdato, loepenummer), ...navn, foedselsdato, adresse };
  };
}

export const heltNavn = ({ fornavn, etternavn }: Navn): string => `${fornavn} ${etternavn}`;
