import type { ServerOperation } from '@kobo-bolig/contract/server';
import { tilhoerighet, utenTilhoerighet, type Aktoer } from './aktoer.ts';
import type { VerifiserToken } from './auth.ts';
import { KoboFeil } from './problem.ts';

const KOMMUNENUMMER = /^[0-9]{4}$/;
const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;

export const erAapen = ({ scopes, roles }: ServerOperation): boolean =>
  scopes.length === 0 && roles.length === 0;

export interface Innsluppet {
  readonly aktoer: Aktoer | null;
  /** As the header had it, or the only one a machine acts in; null where neither says. */
  readonly kommunenummer: string | null;
}

const eneste = (aktoer: Aktoer): string | null =>
  aktoer.type === 'MASKIN' && aktoer.kommuner.size === 1 ? [...aktoer.kommuner.keys()][0]! : null;

/**
 * Who calls, if they may, and where. The municipality is taken raw from the header: a malformed one has no roles in it
 * and is reported by the validation that follows, and so is one that is missing.
 *
 * @throws KoboFeil MANGLER_TOKEN, UGYLDIG_TOKEN, UTLOEPT_TOKEN, MANGLER_SCOPE, FEIL_KOMMUNE, MANGLER_ROLLE
 */
export async function slippInn(
  request: Request,
  operation: ServerOperation,
  verifiser: VerifiserToken,
): Promise<Innsluppet> {
  const oppgitt = request.headers.get('kobo-kommunenummer');
  if (erAapen(operation)) return { aktoer: null, kommunenummer: oppgitt };
  const authorization = request.headers.get('authorization');
  if (authorization === null) {
    throw new KoboFeil('MANGLER_TOKEN', { headers: { 'www-authenticate': 'Bearer' } });
  }
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) {
    throw new KoboFeil('UGYLDIG_TOKEN', {
      headers: { 'www-authenticate': 'Bearer error="invalid_request"' },
    });
  }
  const aktoer = await verifiser(token, KOMMUNENUMMER.test(oppgitt ?? '') ? oppgitt : null);
  if (!operation.scopes.every((scope) => aktoer.scopes.has(scope))) {
    throw new KoboFeil('MANGLER_SCOPE', {
      headers: {
        'www-authenticate': `Bearer error="insufficient_scope", scope="${operation.scopes.join(' ')}"`,
      },
    });
  }
  const kommunenummer = oppgitt ?? (operation.compat ? eneste(aktoer) : null);
  if (operation.roles.length === 0 || kommunenummer === null || !KOMMUNENUMMER.test(kommunenummer))
    return { aktoer, kommunenummer };
  const hjemme = tilhoerighet(aktoer, kommunenummer);
  const { roller } = hjemme;
  // A machine of the municipality whose scopes give it no role has come to the right place.
  if (hjemme === utenTilhoerighet || (roller.length === 0 && aktoer.type !== 'MASKIN'))
    throw new KoboFeil('FEIL_KOMMUNE');
  if (!operation.roles.some((rolle) => roller.includes(rolle))) throw new KoboFeil('MANGLER_ROLLE');
  return { aktoer, kommunenummer };
}
