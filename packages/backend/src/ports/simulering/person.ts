import type { Register } from '../felles/registerfeil.ts';

/** How a register misbehaves when asked about this person. */
export type Forstyrrelse = Partial<Record<Register, 'NEDE' | 'FOR_MANGE_KALL_EN_GANG'>>;

export interface SimulertAdresse {
  kommunenummer: string;
  adressenavn: string;
  husnummer: string;
  husbokstav?: string;
  bruksenhetsnummer: string;
  postnummer: string;
  poststed: string;
}

export interface SimulertInntekt {
  /** `YYYY-MM`. */
  maaned: string;
  /** Organisation number of the payer, or a national number where a private person pays. */
  opplysningspliktig: string;
  beloep: number;
  art: 'loennsinntekt' | 'ytelseFraOffentlige' | 'pensjonEllerTrygd';
  beskrivelse: string;
  fordel: 'kontantytelse' | 'naturalytelse' | 'utgiftsgodtgjoerelse';
}

export interface SimulertSkatteoppgjoer {
  inntektsaar: number;
  skatteoppgjoersdato: string;
  grunnlag: readonly { tekniskNavn: string; beloep: number; kategori: string }[];
}

export type Vergeomfang = 'personligeOgOekonomiskeInteresser' | 'oekonomiskeInteresser';
export interface TidligereBosted extends SimulertAdresse {
  flyttedato: string;
  /** Set for who moved abroad from here. */
  til?: string;
}

/** `UTGAATT`: nothing was confirmed in 18 months; `BARE_SMS`: the telephone was, and the e-mail address was not. */
export type SimulertKontakt = 'KAN_VARSLES' | 'BARE_SMS' | 'RESERVERT' | 'UTGAATT' | 'IKKE_REGISTRERT';

/** One person as all simulated registers know her. Always a synthetic number (month + 80). */
export interface SimulertPerson {
  ident: string;
  fornavn: string;
  mellomnavn?: string;
  etternavn: string;
  foedselsdato: string;
  gradering: 'ugradert' | 'klientadresse' | 'fortrolig' | 'strengtFortrolig';
  /** As Folkeregisteret writes it; `bosatt` when it is absent. */
  status?: string;
  bosted: SimulertAdresse;
  tidligereBosteder?: readonly TidligereBosted[];
  deltBosted?: { fraDato: string; tilDato?: string; adresse: SimulertAdresse };
  barn: readonly string[];
  /** Parents who have no responsibility for her, by number. */
  utenAnsvar?: readonly string[];
  /** The guardian, by number. */
  verge?: { ident: string; omfang: Vergeomfang };
  inntekt: readonly SimulertInntekt[];
  skatteoppgjoer: readonly SimulertSkatteoppgjoer[];
  /** As the contact register has it; whoever is of age can be notified when it is absent. */
  kontakt?: SimulertKontakt;
  kontaktspraak?: 'nb' | 'nn' | 'en' | 'se';
  forstyrrelse?: Forstyrrelse;
}

/** The population the simulators answer from. */
export type Personsett = ReadonlyMap<string, SimulertPerson>;

export const personsett = (personer: readonly SimulertPerson[]): Personsett =>
  new Map(personer.map((person) => [person.ident, person]));
