import type { LeiemeldingNy, Lesestatus, Melding, MeldingerLest, MeldingListe } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Side } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Avsender, Meldingsposisjon } from '../melding/queries.sql.ts';
import { tilLeser, tilMelding } from '../melding/service.ts';
import { settMeldingsvarselLest } from '../leievarsel/queries.sql.ts';
import { varsleLeietakere } from '../leievarsel/service.ts';
import { krevTekst } from '../sak/mangler.ts';
import {
  kanNaas,
  leietraad,
  meldingerTil,
  ulesteILeieforholdet,
  type Leiemeldingsrad,
} from './queries.sql.ts';

/** Who reads: the municipality, or one of the tenants. */
export type Leser = 'KOMMUNEN' | { readonly personId: string };
const retningTil = (leser: Leser) => tilLeser[leser === 'KOMMUNEN' ? leser : 'PARTEN'];

/** The municipality reads which of two tenants wrote, and a tenant whether it was they. */
function vis({ personId, navn, ...rad }: Leiemeldingsrad, leser: Leser): Melding {
  const melding = tilMelding(rad);
  if (leser !== 'KOMMUNEN')
    return rad.retning === 'INN' ? { ...melding, egen: personId === leser.personId } : melding;
  return personId === null ? melding : { ...melding, leietaker: { personId, navn } };
}

const antallTilLeser = async (tx: Tx, leieforholdId: string, leser: Leser): Promise<number> =>
  (await tx.one<{ uleste: number }>(ulesteILeieforholdet(leieforholdId, retningTil(leser)))).uleste;

export async function visSide(
  tx: Tx,
  leieforholdId: string,
  leser: Leser,
  { limit, etter, liste }: Side<Meldingsposisjon>,
): Promise<MeldingListe> {
  const rader = await tx.query<Leiemeldingsrad>(leietraad.side(leieforholdId, limit, etter));
  const siden = await liste(
    rader,
    (rad): Meldingsposisjon => [rad.posisjonstid, rad.id],
    (rad) => vis(rad, leser),
  );
  return { ...siden, uleste: await antallTilLeser(tx, leieforholdId, leser) };
}

/** All of a tenancy for a tenant's own copy, until their last day where they have left it to another. */
export const alleMeldinger = async (
  tx: Tx,
  leieforholdId: string,
  personId: string,
  sisteDag: string | null,
): Promise<Melding[]> =>
  (await tx.query<Leiemeldingsrad>(meldingerTil(leieforholdId, sisteDag))).map((rad) =>
    vis(rad, { personId }),
  );

/**
 * Sends a message. It leaves the tenancy and its version alone, and others learn that it was sent and not what it says.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL when it says nothing; LEIETAKER_KAN_IKKE_NAAS to a tenancy that has no tenant, or
 * none the sender may see
 */
export async function sendLeiemelding(
  tx: Tx,
  leieforholdId: string,
  avsender: Avsender,
  { tekst }: LeiemeldingNy,
  { naa, nyId }: { readonly naa: Date; readonly nyId: () => string },
): Promise<Melding> {
  krevTekst('/tekst', tekst);
  if (!(await tx.maybeOne(kanNaas(leieforholdId)))) throw new KoboFeil('LEIETAKER_KAN_IKKE_NAAS');
  const id = nyId();
  await tx.query(leietraad.settInn(id, leieforholdId, avsender, tekst, naa.toISOString()));
  if ('ansatt' in avsender) await varsleLeietakere(tx, 'LEIEMELDING', { leieforholdId, ressursId: id }, naa);
  const rad = await tx.one<Leiemeldingsrad>(leietraad.en(leieforholdId, id));
  return vis(rad, 'ansatt' in avsender ? 'KOMMUNEN' : avsender);
}

/** @throws KoboFeil IKKE_FUNNET when the message is none of the tenancy */
export async function merkLest(
  tx: Tx,
  leieforholdId: string,
  leser: Leser,
  { til }: MeldingerLest,
  naa: Date,
): Promise<Lesestatus> {
  if (!(await tx.maybeOne(leietraad.en(leieforholdId, til)))) throw new KoboFeil('IKKE_FUNNET');
  await tx.query(leietraad.settLest(leieforholdId, retningTil(leser), til, naa.toISOString()));
  if (leser !== 'KOMMUNEN')
    await tx.query(settMeldingsvarselLest(leieforholdId, leser.personId, til, naa.toISOString()));
  return { uleste: await antallTilLeser(tx, leieforholdId, leser) };
}
