import type { Personoppslag, Registersvar } from '../felles/registerklient.ts';

/** How a person's address is protected. The grading is itself confidential. */
export type Gradering = 'UGRADERT' | 'KLIENTADRESSE' | 'FORTROLIG' | 'STRENGT_FORTROLIG';

/** `UKJENT`: the register has begun to use a status we do not know. */
export type Personstatus =
  | 'BOSATT'
  | 'UTFLYTTET'
  | 'FORSVUNNET'
  | 'DOED'
  | 'OPPHOERT'
  | 'FOEDSELSREGISTRERT'
  | 'MIDLERTIDIG'
  | 'INAKTIV'
  | 'IKKE_BOSATT'
  | 'AKTIV'
  | 'UKJENT';

export interface Registeradresse {
  type: 'VEGADRESSE' | 'MATRIKKELADRESSE' | 'UKJENT_BOSTED';
  kommunenummer?: string;
  adressenavn?: string;
  husnummer?: string;
  husbokstav?: string;
  /** `H0102` */
  bruksenhetsnummer?: string;
  /** gårdsnummer/bruksnummer/festenummer/undernummer, for a MATRIKKELADRESSE. */
  matrikkelnummer?: string;
  postnummer?: string;
  poststed?: string;
  coAdressenavn?: string;
  flyttedato?: string;
}

export interface Registerperson {
  /** The current number. Another than the one asked for when a D-number has been replaced. */
  ident: string;
  /** Absent for a newborn who has no name yet. */
  navn?: { fornavn: string; mellomnavn?: string; etternavn: string };
  /** Absent when the register knows only the year. */
  foedselsdato?: string;
  /** The strictest of the person's and the addresses' gradings. */
  gradering: Gradering;
  status: Personstatus;
  /** Never present for FORTROLIG and STRENGT_FORTROLIG, whatever the register sends. */
  bostedsadresse?: Registeradresse;
  /**
   * Lines to write on an envelope. Present for FORTROLIG and STRENGT_FORTROLIG alone, and only where the register itself
   * says that the address is open: of others letters go where they live.
   */
  postadresse?: readonly string[];
  /** An agreement that the child lives with both parents; the other address under the same rule. */
  deltBosted?: { fraDato: string; tilDato?: string; adresse?: Registeradresse };
  /** National numbers of children. Empty unless asked for with `barn: true`. */
  barn: readonly string[];
  /** Empty unless asked for with `vergemaal: true`. */
  vergemaal: readonly Vergemaal[];
  /** National numbers of who has parental responsibility. Empty unless asked for with `foreldreansvar: true`. */
  foreldreansvar: readonly string[];
}

/** Who is guardian, or acts by a continuing power of attorney that is confirmed. */
export interface Vergemaal {
  readonly type: 'VERGE' | 'FREMTIDSFULLMAKT';
  /** Absent when the register knows the guardian by name only. */
  readonly vergeIdent?: string;
  readonly navn?: string;
  /** Personal and financial interests both; of a part of them, a person reads what the document says. */
  readonly fullt: boolean;
}

/** A registered stay. What is absent the register does not say. */
export interface Bosted {
  readonly kommunenummer?: string;
  readonly fra?: string;
  /** Set where the register says that it ended. */
  readonly til?: string;
}

export interface Bostedshistorikk {
  readonly gradering: Gradering;
  /** Never present for FORTROLIG and STRENGT_FORTROLIG; without a municipality where that address was graded. */
  readonly bosteder: readonly Bosted[];
}

/**
 * Folkeregisteret, rights package «offentlig med hjemmel». Each lookup asks only for what is needed; relations
 * are confidential and asked for only with `barn: true` or `foreldreansvar: true`, guardians with `vergemaal: true`.
 */
export interface Folkeregister {
  /** @throws RegisterFeil UKJENT_PERSON among others */
  hentPerson(
    oppslag: Personoppslag,
    ident: string,
    valg?: { barn?: boolean; vergemaal?: boolean; foreldreansvar?: boolean },
  ): Promise<Registersvar<Registerperson>>;
  /** Where a person has been registered as living, by municipality and day. @throws RegisterFeil UKJENT_PERSON among others */
  hentBosteder(oppslag: Personoppslag, ident: string): Promise<Registersvar<Bostedshistorikk>>;
  /**
   * Several persons in one call (at most 1 000), e.g. the children of a person. Who is missing from the answer is
   * missing from the map: treat her as graded, and leave her out. Keys are the numbers asked for.
   */
  hentPersoner(
    oppslag: Personoppslag,
    identer: readonly string[],
  ): Promise<Registersvar<ReadonlyMap<string, Registerperson>>>;
}

/** Kode 6 or 7: absent from search, lists, cards, exports and texts. */
export const erSkjermet = ({ gradering }: Pick<Registerperson, 'gradering'>): boolean =>
  gradering === 'FORTROLIG' || gradering === 'STRENGT_FORTROLIG';

/** Any protection at all, a client address included: the person's name is not offered to another person. */
export const harAdressebeskyttelse = ({ gradering }: Pick<Registerperson, 'gradering'>): boolean =>
  gradering !== 'UGRADERT';
