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

export interface TidligereBosted extends SimulertAdresse {
  flyttedato: string;
  /** Set for who moved abroad from here. */
  til?: string;
}

/** One person as all simulated registers know her. Always a synthetic number (month + 80). */
export interface SimulertPerson {
  ident: string;
  fornavn: string;
  mellomnavn?: string;
  etternavn: string;
  foedselsdato: string;
  gradering: 'ugradert' | 'klientadresse' | 'fortrolig' | 'strengtFortrolig';
  bosted: SimulertAdresse;
  tidligereBosteder?: readonly TidligereBosted[];
  deltBosted?: { fraDato: string; tilDato?: string; adresse: SimulertAdresse };
  barn: readonly string[];
  inntekt: readonly SimulertInntekt[];
  skatteoppgjoer: readonly SimulertSkatteoppgjoer[];
  forstyrrelse?: Forstyrrelse;
}

/** The population the simulators answer from. */
export type Personsett = ReadonlyMap<string, SimulertPerson>;

export const personsett = (personer: readonly SimulertPerson[]): Personsett =>
  new Map(personer.map((person) => [person.ident, person]));
