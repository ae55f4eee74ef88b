/** What is asked of the door of one operation; `isolasjon.test.ts` asks every operation, `mutasjon.test.ts` those it has broken. */
import assert from 'node:assert/strict';
import { rollerFor } from '../../packages/backend/src/http/maskin.ts';
import { skalFeile } from '../../packages/backend/src/testing/proevekall.ts';
import { somVist } from './foresporsel.ts';
import { vistKropp, type Operasjon } from './kontrakt.ts';
import { medRolle, type FeilToken } from './tokener.ts';
import { KROKVIK, type Verden } from './verden.ts';

/** @returns whether the token can be wrong in this way at all */
export async function avvises(
  verden: Verden,
  operasjon: Operasjon,
  { code, lag }: FeilToken,
): Promise<boolean> {
  const authorization = await lag(operasjon, verden.signer);
  if (authorization === undefined) return false;
  const valg = { ider: verden.ider[KROKVIK], kommunenummer: KROKVIK, authorization };
  await skalFeile(await verden.fetch(somVist(operasjon, valg)), code).catch((feil: Error) =>
    assert.fail(`${operasjon.id}: ${feil.message}`),
  );
  return true;
}

/** Nobody lives there, and nothing can happen. */
const INGENSTEDS = '9999';
const VED_DOEREN = ['MANGLER_TOKEN', 'UGYLDIG_TOKEN', 'MANGLER_SCOPE', 'MANGLER_ROLLE', 'FEIL_KOMMUNE'];

/** Whoever has this one role of those the contract names comes past the door. */
export async function slippesInn(verden: Verden, operasjon: Operasjon, rolle: string): Promise<void> {
  const authorization = `Bearer ${await verden.signer.token(medRolle([rolle], INGENSTEDS))}`;
  const valg = { ider: verden.ider[KROKVIK], kommunenummer: INGENSTEDS, authorization };
  const svar = await verden.fetch(somVist(operasjon, valg));
  const tekst = await svar.text();
  assert.ok(!VED_DOEREN.some((kode) => tekst.includes(`"${kode}"`)), `${operasjon.id}, ${rolle}: ${tekst}`);
}

/** Whoever has only a role the contract does not name does not come past the door, also with the scopes; what is sent is not read. */
export async function slippesIkkeInn(verden: Verden, operasjon: Operasjon, rolle: string): Promise<void> {
  const login = medRolle([rolle], KROKVIK);
  const erMaskin = 'orgnr' in login;
  // A machine has the roles its scopes give: with those of the operation it has one the contract names.
  const rollene = rollerFor(new Set(operasjon.scopes));
  if (erMaskin && operasjon.roles.some((en) => rollene.includes(en))) return;
  const scope = [...(erMaskin ? login.scopes : []), ...operasjon.scopes].join(' ');
  const authorization = `Bearer ${await verden.signer.token(login, { scope })}`;
  const tom = vistKropp(operasjon)?.type === 'application/json' && { json: {} };
  const valg = { ider: verden.ider[KROKVIK], kommunenummer: KROKVIK, authorization, ...tom };
  const { code } = (await (await verden.fetch(somVist(operasjon, valg))).json()) as { code?: string };
  assert.ok(VED_DOEREN.includes(String(code)), `${operasjon.id}, ${rolle}: ${code}`);
}
