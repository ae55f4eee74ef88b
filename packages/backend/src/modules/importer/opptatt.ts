import type { Tx } from '../../db/database.ts';
import { opptatteBoliger, type Radverdier } from './queries.sql.ts';

/** The homes, by the import's key, somebody rents or shall rent in the time a running tenancy of the rows would have. */
export async function finnOpptatte(
  tx: Tx,
  rader: readonly Pick<Radverdier, 'noekkel' | 'leieforhold'>[],
): Promise<ReadonlySet<string>> {
  const soekt = rader.flatMap(({ noekkel, leieforhold }) =>
    noekkel !== null && leieforhold?.status === 'AKTIVT'
      ? [{ noekkel, startdato: leieforhold.startdato, sluttdato: leieforhold.sluttdato }]
      : [],
  );
  const funnet = await tx.query<{ noekkel: string }>(opptatteBoliger(soekt));
  return new Set(funnet.map(({ noekkel }) => noekkel));
}
