import type { Personoppslag, Registersvar } from '../felles/registerklient.ts';

/** An address or a number, and when its owner last said that it is right: UTC, or null where the register does not tell. */
export interface Kontaktpunkt {
  verdi: string;
  bekreftet: string | null;
}

/**
 * How a person has said that the public sector may reach them. Everything the register does not say in words we know is
 * read as a no: a letter on paper reaches everybody.
 */
export interface Kontaktopplysninger {
  /** Has reserved themselves against digital letters. */
  reservert: boolean;
  /** Is in the register, and has not been deleted from it. */
  aktiv: boolean;
  /** The register's own judgement of § 32: what it holds is fresh enough to notify of a decision by. */
  kanVarsles: boolean;
  epost?: Kontaktpunkt;
  mobil?: Kontaktpunkt;
  /** In which language they want to be written to; absent for one we do not know. */
  spraak?: 'nb' | 'nn' | 'en' | 'se';
}

export interface Kontaktregister {
  /**
   * Those the register answers about, by number. Who is missing in the answer, the register has said nothing of.
   * @param identer at most 1 000
   * @throws RegisterFeil; RangeError for more than 1 000
   */
  hent(
    oppslag: Personoppslag,
    identer: readonly string[],
  ): Promise<Registersvar<ReadonlyMap<string, Kontaktopplysninger>>>;
}
