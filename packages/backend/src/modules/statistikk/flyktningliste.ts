/** The yearly «vasking» of refugees: those the grant for settling them is paid for, held against how their households are counted. */
import type { Flyktningavvik, Flyktninglistesvar } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { toText } from '../../db/types.ts';
import { personerMedIndeks } from '../person/queries.sql.ts';
import type { Gruppegrunnlag } from './maalgrupper.ts';
import { flyktningleierne, type Flyktningrad } from './queries.sql.ts';

/**
 * What does not fit of a household: what is paid for five years from the first settling, and what is counted as a
 * household of refugees for as long, are to be the same ones. Null where they are.
 */
export function avvik(
  { grupper, flyktningAktiv }: Pick<Gruppegrunnlag, 'grupper' | 'flyktningAktiv'>,
  paaListen: boolean,
): Flyktningavvik | null {
  if (!grupper.includes('FLYKTNING')) return paaListen ? 'IKKE_FLYKTNING' : null;
  if (flyktningAktiv) return paaListen ? null : 'IKKE_PAA_LISTEN';
  return paaListen ? 'DATO_STEMMER_IKKE' : 'FEM_AAR_GAATT';
}

/** What was told, and of whom: each of the list who rents, and each applicant whose tenancy is pointed out. */
interface Avstemt {
  readonly body: Flyktninglistesvar;
  readonly vist: { readonly sakId: string; readonly personId: string }[];
  readonly utenSak: { readonly leieforholdId: string; readonly personId: string }[];
}

/** Of the tenants the caller sees, today. The numbers are compared, and kept nowhere. */
export async function avstem(
  tx: Tx,
  identer: readonly string[],
  {
    vault,
    kommunenummer,
    dag,
  }: { readonly vault: Vault; readonly kommunenummer: string; readonly dag: string },
): Promise<Avstemt> {
  const indekser = await Promise.all(
    identer.map(async (ident) => toText(await vault.blindIndex(kommunenummer, ident))!),
  );
  const kjente = await tx.query<{ id: string }>(personerMedIndeks(indekser));
  const rader = await tx.query<Flyktningrad>(
    flyktningleierne(
      dag,
      kjente.map(({ id }) => id),
    ),
  );
  const funnet = rader.flatMap((rad) => {
    const hva = avvik(rad.grunnlag, rad.paaListen.length > 0);
    return hva === null ? [] : [{ ...rad, avvik: hva }];
  });
  return {
    body: {
      dag,
      paaListen: identer.length,
      leietakere: new Set(rader.flatMap(({ paaListen }) => paaListen)).size,
      avvik: funnet.map((rad) => ({
        leieforholdId: rad.leieforholdId,
        ...(rad.sakId !== null && { sakId: rad.sakId, saksnummer: rad.saksnummer! }),
        avvik: rad.avvik,
      })),
    },
    vist: [
      ...funnet.flatMap(({ sakId, soekerId }) =>
        sakId === null || soekerId === null ? [] : [{ sakId, personId: soekerId }],
      ),
      ...rader.flatMap(({ sakId, paaListen }) =>
        sakId === null ? [] : paaListen.map((personId) => ({ sakId, personId })),
      ),
    ],
    utenSak: rader.flatMap(({ sakId, leieforholdId, paaListen }) =>
      sakId === null ? paaListen.map((personId) => ({ leieforholdId, personId })) : [],
    ),
  };
}
