import { RegisterFeil, type Register } from './registerfeil.ts';

/** Those that answer about persons. */
export const PERSONREGISTRE: ReadonlySet<Register> = new Set<Register>([
  'FOLKEREGISTERET',
  'INNTEKT',
  'SKATTEGRUNNLAG',
  'KONTAKTREGISTERET',
]);

/**
 * Leave to ask certain registers on behalf of a municipality, for one purpose, now. Only `modules/innfoering/adgang.ts`
 * gives it, after it has looked for the legal ground, the case and what the municipality has in place; no adapter sends
 * anything without it. The class holds a private field, so nothing that only looks like one is taken for it.
 */
export class Registeradgang {
  /** The municipality decides which token is used, and thereby who is answered. */
  readonly kommuneOrgnr: string;
  readonly #aapne: ReadonlySet<Register>;

  constructor(kommuneOrgnr: string, aapne: Iterable<Register>) {
    this.kommuneOrgnr = kommuneOrgnr;
    this.#aapne = new Set(aapne);
  }

  /** Whether an adapter would ask it at all. */
  erAapen(register: Register): boolean {
    return this.#aapne.has(register);
  }

  /** @throws RegisterFeil IKKE_AAPNET */
  krev(register: Register): void {
    if (PERSONREGISTRE.has(register) && !this.erAapen(register))
      throw new RegisterFeil(register, 'IKKE_AAPNET', { korrelasjonsid: crypto.randomUUID() });
  }
}
