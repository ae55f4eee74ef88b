/** Who asks for what: one token is good for one municipality and one scope, and for nobody else. */
export interface Tokenforespoersel {
  /** Organisation number of the municipality the call is made for. */
  kommuneOrgnr: string;
  scope: string;
}

/** Where the register adapters get their access tokens. */
export interface Tokenkilde {
  /** A token with time left on it. @throws RegisterFeil with register MASKINPORTEN */
  hent(forespoersel: Tokenforespoersel, signal?: AbortSignal): Promise<string>;
  /** Drops the cached token after a register has refused it. */
  glem(forespoersel: Tokenforespoersel): void;
}
