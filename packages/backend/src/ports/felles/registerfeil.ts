/** The registers we ask, and Maskinporten, which opens the door to some of them. */
export type Register =
  | 'FOLKEREGISTERET'
  | 'INNTEKT'
  | 'SKATTEGRUNNLAG'
  | 'KONTAKTREGISTERET'
  | 'ALTINN'
  | 'MASKINPORTEN'
  | AapentRegister;

/** Those anybody may ask, without a token. */
export type AapentRegister = 'ADRESSE' | 'ENHETSREGISTERET';

/**
 * What a caller can do about a failed lookup:
 * - `UTILGJENGELIG`: down, slow or unreachable; try again later.
 * - `UGYLDIG_SVAR`: the two sides disagree on the contract; a developer must look.
 * - `IKKE_TILGANG`: agreement, delegation or scope is missing for this municipality.
 * - `UKJENT_PERSON`: the register does not know the number.
 * - `FOR_MANGE_KALL`: the register asked us to wait longer than the call may last.
 * - `IKKE_AAPNET`: nothing was sent, because the municipality does not have in place what it takes to ask.
 */
export type Feilklasse =
  'UTILGJENGELIG' | 'UGYLDIG_SVAR' | 'IKKE_TILGANG' | 'UKJENT_PERSON' | 'FOR_MANGE_KALL' | 'IKKE_AAPNET';

export interface RegisterFeilDetaljer {
  /** The id support at the register can search for. Never derived from the person. */
  korrelasjonsid: string;
  /** The register's own code, e.g. `SSG-005`. */
  feilkode?: string | undefined;
  /** HTTP attempts made. */
  forsoek?: number;
  /** How long the register wants us to wait, in milliseconds. */
  proevIgjenEtterMs?: number | undefined;
}

/**
 * A failed lookup. Carries neither the request's address, the answer's text nor a `cause`: each of them can
 * hold the person's number, and errors end in logs.
 */
export class RegisterFeil extends Error {
  override readonly name = 'RegisterFeil';
  readonly register: Register;
  readonly klasse: Feilklasse;
  readonly korrelasjonsid: string;
  readonly feilkode: string | undefined;
  readonly forsoek: number;
  readonly proevIgjenEtterMs: number | undefined;

  constructor(register: Register, klasse: Feilklasse, detaljer: RegisterFeilDetaljer) {
    super([register, klasse, detaljer.feilkode].filter(Boolean).join(' '));
    this.register = register;
    this.klasse = klasse;
    this.korrelasjonsid = detaljer.korrelasjonsid;
    this.feilkode = detaljer.feilkode;
    this.forsoek = detaljer.forsoek ?? 0;
    this.proevIgjenEtterMs = detaljer.proevIgjenEtterMs;
  }
}

/** For `catch`: that the register gave no answer; every other fault goes on. */
export function utenSvar(error: unknown): RegisterFeil {
  if (error instanceof RegisterFeil) return error;
  throw error;
}

/** Whether the next number would fare no better: what failed is the register or the way to it, not the answer. */
export const erBorte = ({ klasse }: RegisterFeil): boolean =>
  klasse !== 'UGYLDIG_SVAR' && klasse !== 'UKJENT_PERSON';

const KODE = /^[A-Z]{2,6}-\d{3}$/;
const KORRELASJONSID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads code and correlation id out of an error body `{ kode, melding, korrelasjonsid }`. `melding` is left
 * behind: it is free text and may repeat the number we asked about. Anything not shaped as a code or a UUID is
 * dropped for the same reason.
 */
export function lesFeilkropp(tekst: string): { feilkode?: string; korrelasjonsid?: string } {
  let kropp: unknown;
  try {
    kropp = JSON.parse(tekst);
  } catch {
    return {};
  }
  if (typeof kropp !== 'object' || kropp === null) return {};
  const { kode, korrelasjonsid } = kropp as Record<string, unknown>;
  return {
    ...(typeof kode === 'string' && KODE.test(kode) && { feilkode: kode }),
    ...(typeof korrelasjonsid === 'string' && KORRELASJONSID.test(korrelasjonsid) && { korrelasjonsid }),
  };
}
