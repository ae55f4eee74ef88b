import type { Revisjonskjede } from '@kobo-bolig/contract';
import { base64url } from '../../base64.ts';
import type { Tx } from '../../db/database.ts';
import {
  antallSegl,
  endenAvKjeden,
  lagreKontroll,
  runder,
  seglFra,
  ventende,
  type Ende,
  type Kontrollrad,
  type Segl,
  type Ventende,
} from './queries.sql.ts';
import { nesteKontroll, vinduFoer, type Brudd } from './rules.ts';
import { helhetsbrudd, kontrollerLeddene, type Kjedemiljoe } from './service.ts';

/** Held in memory at once: the rows of so many seals. */
const LEDD_OM_GANGEN = 20;

/**
 * The next seals of a municipality held against what they stand over, a round a day: what was found in them, and whether
 * there is more to do. `null` where there is nothing.
 */
export async function kontrollerEttParti(
  miljoe: Kjedemiljoe,
  naa: Date,
): Promise<{ readonly brudd: readonly Brudd[]; readonly mer: boolean } | null> {
  const { tx } = miljoe;
  const [siste] = await tx.query<Kontrollrad>(runder(1));
  const ende = (await tx.maybeOne<Ende>(endenAvKjeden()))?.nummer ?? 0;
  const neste = nesteKontroll(siste ?? null, ende, naa);
  if (neste === null) return null;
  const forrige = neste.fra > 1 ? ((await tx.query<Segl>(seglFra(neste.fra - 1, 1)))[0] ?? null) : null;
  // Not past the end that was read: another process may have sealed more since.
  const ledd = await tx.query<Segl>(seglFra(neste.fra, Math.min(LEDD_OM_GANGEN, ende - neste.fra + 1)));
  const brudd: Brudd[] = neste.fra === 1 ? (await helhetsbrudd(tx)).brudd : [];
  brudd.push(...(await kontrollerLeddene(miljoe, ledd, forrige)));
  const tilSegl = ledd.at(-1)?.nummer ?? ende;
  await tx.query(lagreKontroll(neste.runde, tilSegl, ende, brudd));
  return { brudd, mer: tilSegl < ende };
}

/** Where the chain ends, what waits, and the last two rounds of control. */
export async function hentRevisjonskjede(tx: Tx): Promise<Revisjonskjede> {
  const { antall } = await tx.one<{ antall: number }>(antallSegl());
  const ende = await tx.maybeOne<Ende>(endenAvKjeden());
  const venter = await tx.one<Ventende>(ventende(ende && vinduFoer(ende.sisteRad)));
  const kontroller = await tx.query<Kontrollrad>(runder(2));
  return {
    antallSegl: antall,
    ...(ende && {
      sisteSegl: { nummer: ende.nummer, segl: base64url(ende.segl), forseglet: ende.forseglet },
    }),
    ventende: { antall: venter.antall, ...(venter.eldste !== null && { eldste: venter.eldste }) },
    kontroller: kontroller.map(({ begynt, sist, tilSegl, ende, antallBrudd, brudd }) => ({
      begynt,
      sist,
      tilSegl,
      ferdig: tilSegl >= ende,
      antallBrudd,
      brudd: [...brudd],
    })),
  };
}
