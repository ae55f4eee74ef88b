import type { Leiepapirbrev, Leievarsel, Leievarselanledning } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { papiretErPostet } from '../boligoppgave/papir.ts';
import { laasLeieforhold } from '../leieforhold/endring.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { varslesTidligst } from '../varsel/rules.ts';
import { gangen } from '../varsel/service.ts';
import {
  settInnLeievarsler,
  settLeievarselPostet,
  varselILeieforholdet,
  type Leiepapirrad,
  type Leievarselvisning,
} from './queries.sql.ts';

/**
 * Has each who rents there notified that there is something new for them, with whatever made it so. Once for the same thing
 * on the same day, and not at night. Nothing where the municipality does not notify. Whom the writer may not see is not
 * written to by them, and so not notified.
 */
export const varsleLeietakere = async (
  tx: Tx,
  anledning: Leievarselanledning,
  om: { readonly leieforholdId: string; readonly ressursId: string },
  naa: Date,
): Promise<void> =>
  void (await tx.query(
    settInnLeievarsler({ anledning, ...om, dag: idag(naa), neste: varslesTidligst(naa).toISOString() }),
  ));

export const tilLeievarsel = (rad: Leievarselvisning): Leievarsel => ({
  varselId: rad.id,
  leieforholdId: rad.leieforholdId,
  anledning: rad.anledning,
  mottaker: { personId: rad.mottakerId, navn: rad.mottakerNavn },
  ...gangen(rad),
});

export const tilLeiepapirbrev = (rad: Leiepapirrad): Leiepapirbrev => ({
  varselId: rad.id,
  versjon: rad.versjon,
  leieforholdId: rad.leieforholdId,
  boligId: rad.boligId,
  anledning: rad.anledning,
  mottaker: { personId: rad.mottakerId, navn: rad.mottakerNavn },
  ...(rad.postadresse !== null && { postadresse: [...rad.postadresse] }),
  grunn: rad.grunn,
  laget: rad.opprettet,
});

/** @throws KoboFeil IKKE_FUNNET, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws */
export async function registrerLeiepapirsending(
  tx: Tx,
  hvor: { readonly leieforholdId: string; readonly varselId: string },
  sendt: string,
  krevVersjon: (versjon: number) => void,
  { naa, aktoer }: { readonly naa: Date; readonly aktoer: Saksaktoer },
): Promise<Leievarselvisning> {
  const { leieforholdId, varselId } = hvor;
  const { boligId } = await laasLeieforhold(tx, leieforholdId, () => undefined);
  const rad = await tx.maybeOne<Leievarselvisning>(varselILeieforholdet(leieforholdId, varselId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  krevVersjon(rad.versjon);
  const umulig = sendt > idag(naa) || sendt < idag(new Date(rad.opprettet));
  krevUtenMangler('UGYLDIG_FORESPOERSEL', umulig ? ['/sendt'] : [], '');
  await kjennAnsatt(tx, aktoer);
  await tx.query(settLeievarselPostet(varselId, sendt));
  await papiretErPostet(tx, { varselId, leieforholdId, boligId }, aktoer.ansattId);
  return tx.one<Leievarselvisning>(varselILeieforholdet(leieforholdId, varselId));
}
