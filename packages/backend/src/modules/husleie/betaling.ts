import type { MinBetaling } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { leiegrunnlag, type Leiegrunnlag } from './queries.sql.ts';
import { kid } from './rules.ts';

/** What a tenant is to pay, and how. What has been paid is in the accounts, and not here. */
export async function hentBetaling(tx: Tx, leieforholdId: string): Promise<MinBetaling> {
  const { betalingsnummer, status, manedsleie } = await tx.one<Leiegrunnlag>(leiegrunnlag(leieforholdId));
  const { navn, oppsett } = await hentKommuneinfo(tx);
  const { husleiebetaling: maate, kontakt } = oppsett;
  return {
    leieforholdId,
    mottaker: navn,
    kontakt: maate?.kontakt ?? kontakt,
    ...(status !== 'AVSLUTTET' && { manedsleie }),
    ...(maate && { kontonummer: maate.kontonummer, forfallsdag: maate.forfallsdag }),
    ...(maate?.brukerKid && { kid: kid(betalingsnummer) }),
    ...(maate?.tekst && { tekst: maate.tekst }),
  };
}
