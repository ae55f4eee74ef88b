import type { Bolig, Kobobolig, KoboboligNoekkel, KoboboligSendt } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { krevUtenFeil } from '../../http/problem.ts';
import { laasLeverandorbolig } from '../bolig/queries.sql.ts';
import { innholdsfeil } from '../bolig/rules.ts';
import { fjernBolig, flettInn, hentBolig, laas, opprettBolig } from '../bolig/service.ts';
import { hentLeietid, type Boligbruk } from '../leieforhold/service.ts';
import { annenBolig, fraKobo, laasteFelt, medSagt, noekkel, noekkelfeil, tilKobo } from './rules.ts';

export interface KoboboligSvar {
  readonly body: Kobobolig;
  readonly linje: Boligbruk['linje'];
}

async function medLeietid(tx: Tx, bolig: Bolig): Promise<KoboboligSvar> {
  const { vist, linje } = await hentLeietid(tx, bolig.koboId);
  return { body: tilKobo({ ...bolig, ...vist }), linje };
}

/** @throws KoboFeil IKKE_FUNNET */
export const hentKobobolig = async (tx: Tx, id: string): Promise<KoboboligSvar> =>
  medLeietid(tx, await hentBolig(tx, id));

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, IKKE_FUNNET, KOBOBOLIG_LAAST, BOLIG_ANNEN_ADRESSE, BOLIG_FINNES */
export async function endreKobobolig(
  tx: Tx,
  id: string,
  sendt: KoboboligSendt,
  naa: Date,
): Promise<KoboboligSvar> {
  krevUtenFeil([...noekkelfeil(sendt, true), ...innholdsfeil(fraKobo(sendt))]);
  await laas(tx, id);
  const gammel = await hentBolig(tx, id);
  const { body } = await medLeietid(tx, gammel);
  krevUtenFeil(laasteFelt(body, sendt), 'KOBOBOLIG_LAAST');
  return medLeietid(tx, await flettInn(tx, id, medSagt(gammel, fraKobo(sendt)), naa));
}

/** Adds a home, or changes the one with the vendor's key. @throws KoboFeil as {@link endreKobobolig} */
export async function opprettKobobolig(
  tx: Tx,
  ny: { readonly id: string; readonly kommunenummer: string; readonly naa: Date },
  sendt: KoboboligSendt,
): Promise<KoboboligSvar & { readonly status: 200 | 201 }> {
  krevUtenFeil([...noekkelfeil(sendt, true), ...innholdsfeil(fraKobo(sendt))]);
  const funnet = await tx.maybeOne<{ id: string }>(laasLeverandorbolig(noekkel(sendt)!));
  if (funnet) return { status: 200, ...(await endreKobobolig(tx, funnet.id, sendt, ny.naa)) };
  krevUtenFeil(laasteFelt(null, sendt), 'KOBOBOLIG_LAAST');
  const { status, body } = await opprettBolig(tx, ny, fraKobo(sendt));
  return { status, ...(await medLeietid(tx, body)) };
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, IKKE_FUNNET, KOBOBOLIG_LAAST, BOLIG_I_BRUK */
export async function slettKobobolig(tx: Tx, id: string, sendt: KoboboligNoekkel, naa: Date): Promise<void> {
  krevUtenFeil(noekkelfeil(sendt, false));
  krevUtenFeil(annenBolig(tilKobo(await hentBolig(tx, id)), sendt), 'KOBOBOLIG_LAAST');
  await fjernBolig(tx, id, naa, () => undefined);
}
