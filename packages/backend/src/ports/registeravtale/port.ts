/** Registers Maskinporten gives access to, one scope each. */
export type Avtaleregister = 'FOLKEREGISTERET' | 'INNTEKT' | 'SKATTEGRUNNLAG' | 'KONTAKTREGISTERET';

/** Whether a municipality has the agreements and delegations it takes to ask registers. Looks nobody up. */
export interface Registeravtaler {
  /** @throws RegisterFeil IKKE_TILGANG where agreement or delegation is missing; others when nobody could say */
  proev(register: Avtaleregister, kommuneOrgnr: string, signal?: AbortSignal): Promise<void>;
}
