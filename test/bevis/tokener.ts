import type { ProblemCode } from '@kobo-bolig/contract';
import { SignJWT, UnsecuredJWT, decodeJwt } from 'jose';
import { ALLE_SCOPES, rollersScopes, type Login } from '../../packages/backend/src/platform/claims.ts';
import { createSigner, type Signer } from '../../packages/backend/src/platform/worker/signer.ts';
import { KOMMUNE, NABOKOMMUNE } from '../../packages/backend/src/testing/registre.ts';
import { SELSKAP } from '../../packages/backend/src/testing/sakbenk.ts';
import type { Operasjon } from './kontrakt.ts';
import { FJELLVIK, KROKVIK, UTENFOR } from './personer.ts';

const ORGNR: Readonly<Record<string, string>> = {
  [KROKVIK]: KOMMUNE.kommuneOrgnr,
  [FJELLVIK]: NABOKOMMUNE.kommuneOrgnr,
};

/** Someone the contract lets carry out the operation in a municipality. */
export function medRolle(roller: readonly string[], kommunenummer: string): Login {
  if (roller.includes('INNBYGGER')) return UTENFOR;
  if (roller.length > 0 && roller.every((rolle) => rolle.endsWith('_MASKIN')))
    return { klient: 'bevis', orgnr: ORGNR[kommunenummer] ?? SELSKAP, scopes: rollersScopes(roller) };
  const tildelt = [{ kommunenummer, roller, enhet: 'BOLIGKONTOR' }];
  return { sub: 'trine', navn: 'Trine Saksbehandler', roller: tildelt };
}

type Tegn = string | null;
export interface FeilToken {
  readonly navn: string;
  readonly code: ProblemCode;
  /** The header `Authorization`; nothing when this cannot be wrong about the operation. */
  lag(operasjon: Operasjon, signer: Signer): Promise<Tegn> | undefined;
}

const naa = () => Math.floor(Date.now() / 1000);
const bearer = async (token: string | Promise<string>): Promise<string> => `Bearer ${await token}`;
const medKrav =
  (krav: () => Readonly<Record<string, unknown>>): FeilToken['lag'] =>
  ({ roles }, signer) =>
    bearer(signer.token(medRolle(roles, KROKVIK), krav()));
const somGyldig = async ({ roles }: Operasjon, signer: Signer) =>
  decodeJwt(await signer.token(medRolle(roles, KROKVIK)));

// Not waited for here: tests of a file that waits while it is read are counted as another file's.
const annenUtsteder = createSigner();

/** What may be wrong with a token, whatever is asked for. */
export const feilTokener: readonly FeilToken[] = [
  { navn: 'none', code: 'MANGLER_TOKEN', lag: async () => null },
  { navn: 'expired', code: 'UTLOEPT_TOKEN', lag: medKrav(() => ({ iat: 1, exp: 900 })) },
  { navn: 'not yet valid', code: 'UGYLDIG_TOKEN', lag: medKrav(() => ({ nbf: naa() + 1e8 })) },
  { navn: 'for another API', code: 'UGYLDIG_TOKEN', lag: medKrav(() => ({ aud: 'annet-api' })) },
  { navn: 'from an issuer nobody trusts', code: 'UGYLDIG_TOKEN', lag: medKrav(() => ({ iss: 'urn:annen' })) },
  {
    navn: 'signed by somebody else',
    code: 'UGYLDIG_TOKEN',
    lag: ({ roles }) => bearer(annenUtsteder.then((utsteder) => utsteder.token(medRolle(roles, KROKVIK)))),
  },
  {
    navn: 'not signed (alg none)',
    code: 'UGYLDIG_TOKEN',
    lag: async (operasjon, signer) => bearer(new UnsecuredJWT(await somGyldig(operasjon, signer)).encode()),
  },
  {
    navn: 'signed with the public key as a secret (HS256)',
    code: 'UGYLDIG_TOKEN',
    lag: async (operasjon, signer) => {
      const [offentlig] = signer.utsteder.jwks!.keys;
      return bearer(
        new SignJWT(await somGyldig(operasjon, signer))
          .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: offentlig!.kid! })
          .sign(new TextEncoder().encode(JSON.stringify(offentlig))),
      );
    },
  },
  {
    navn: 'without the scope',
    code: 'MANGLER_SCOPE',
    lag: ({ roles, scopes }, signer) => {
      const scope = ALLE_SCOPES.filter((et) => et !== scopes[0]).join(' ');
      return bearer(signer.token(medRolle(roles, KROKVIK), { scope }));
    },
  },
  {
    navn: 'without the role',
    code: 'MANGLER_ROLLE',
    lag: ({ roles, scopes }, signer) => {
      if (roles.length === 0) return undefined;
      const andre = ['SAKSBEHANDLER', 'PERSONVERNOMBUD', 'FDV_MASKIN'].find(
        (rolle) => !roles.includes(rolle),
      )!;
      return bearer(signer.token(medRolle([andre], KROKVIK), { scope: scopes.join(' ') }));
    },
  },
  {
    navn: 'with the role in another municipality',
    code: 'FEIL_KOMMUNE',
    lag: ({ roles }, signer) =>
      roles.length === 0 || roles.includes('INNBYGGER')
        ? undefined
        : bearer(signer.token(medRolle(roles, FJELLVIK))),
  },
];
