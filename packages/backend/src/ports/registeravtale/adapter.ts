import { SCOPE as FOLKEREGISTERET } from '../folkeregister/adapter.ts';
import { SCOPE as INNTEKT } from '../inntekt/adapter.ts';
import { SCOPE as KONTAKTREGISTERET } from '../kontaktregister/adapter.ts';
import type { Tokenkilde } from '../maskinporten/port.ts';
import { SCOPE as SKATTEGRUNNLAG } from '../skattegrunnlag/adapter.ts';
import type { Avtaleregister, Registeravtaler } from './port.ts';

/** What each register agreement is called, and the scope that shows whether it is in place. */
export const avtalescopes: Readonly<Record<Avtaleregister, string>> = {
  FOLKEREGISTERET,
  INNTEKT,
  SKATTEGRUNNLAG,
  KONTAKTREGISTERET,
};

/** Maskinporten gives a token only where the municipality has the agreement and has delegated it. */
export const createRegisteravtaler = (token: Tokenkilde): Registeravtaler => ({
  async proev(register, kommuneOrgnr, signal) {
    const hva = { kommuneOrgnr, scope: avtalescopes[register] };
    // A token from before a delegation was taken back lives on for minutes.
    token.glem(hva);
    await token.hent(hva, signal);
  },
});
