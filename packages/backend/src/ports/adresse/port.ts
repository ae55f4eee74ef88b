/** An address in the cadastre, in the words a home has for its own. */
export interface Adressetreff {
  /** The address on one line, without postal code. */
  tekst: string;
  adresse: {
    /** Where the municipality has no street addresses: the number in the cadastre. */
    adressenavn: string;
    nummer?: number;
    bokstav?: string;
    postnummer: string;
    poststed: string;
    kommunenummer: string;
  };
  eiendom?: { gardsnummer: number; bruksnummer: number; festenummer?: number };
  /** The numbers of the homes at the address, such as H0102. */
  bruksenhetsnumre: string[];
}

/** Where an address is looked for: by number in the street; without one, by the property; without either, by the name alone. */
export interface Adressested {
  kommunenummer: string;
  adressenavn: string;
  nummer?: number;
  eiendom?: { gardsnummer: number; bruksnummer: number; festenummer?: number };
}

/** Kartverket's open search for addresses. It knows where homes are, and nobody who lives in them. */
export interface Adresseregister {
  /** The first ten that begin with what is written. @throws RegisterFeil */
  sok(tekst: string, signal?: AbortSignal): Promise<readonly Adressetreff[]>;
  /** The addresses at a place, with every letter and postal code; at most a hundred. @throws RegisterFeil */
  finn(sted: Adressested, signal?: AbortSignal): Promise<readonly Adressetreff[]>;
}
