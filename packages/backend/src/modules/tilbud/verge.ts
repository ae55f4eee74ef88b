/** The parents and guardians of those who rent. */
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { leierne, type Leierrad } from '../leieforhold/queries.sql.ts';
import type { Representasjonsrad } from '../representasjon/queries.sql.ts';
import { erVerge } from '../representasjon/rules.ts';
import { gitteRader } from '../representasjon/service.ts';
import { vergehindring, type Vergegrunnlag } from './vergeregler.ts';

interface MedVerger extends Pick<Leierrad, 'foedt'> {
  readonly verger: readonly Representasjonsrad[];
}

/** Those who rent, with who is parent or guardian of each on one of the days. */
export async function leierneMedVerger(
  tx: Tx,
  leieforholdId: string,
  dager: readonly string[],
): Promise<MedVerger[]> {
  const funnet: MedVerger[] = [];
  for (const { personId, foedt } of await tx.query<Leierrad>(leierne(leieforholdId))) {
    const verger = (await gitteRader(tx, personId)).filter((rett) => dager.some((dag) => erVerge(rett, dag)));
    funnet.push({ foedt, verger });
  }
  return funnet;
}

/**
 * Nobody under 18 binds themselves to a home alone.
 * @throws KoboFeil VERGE_MAA_SIGNERE, UGYLDIG_FORESPOERSEL
 */
export async function krevVergensSignatur(
  tx: Tx,
  leieforholdId: string,
  kontrakt: Parameters<typeof vergehindring>[0],
  dager: Pick<Vergegrunnlag, 'idag' | 'akseptert'>,
  under?: '/kontrakt',
): Promise<void> {
  // Whoever was a parent the day it was signed, and no longer is because the child has come of age since, has signed.
  const signert = [kontrakt.signertDato, dager.idag];
  const leiere = (await leierneMedVerger(tx, leieforholdId, signert)).map(({ foedt, verger }) => ({
    foedt,
    antallVerger: verger.length,
  }));
  const hindring = vergehindring(kontrakt, { ...dager, leiere }, under);
  if (hindring) throw new KoboFeil(hindring.code, { errors: hindring.errors });
}
