/** What the one who applies together with the applicant means for sending the application. */
import { SKJEMAVERSJON } from '@kobo-bolig/skjema';
import { KoboFeil } from '../../http/problem.ts';
import { personerMedIdent } from '../person/service.ts';
import { varsleOm } from '../varsel/anledning.ts';
import type { Soeknadsmiljoe } from '../soeknad/service.ts';
import {
  settInnMedsoeker,
  settSak,
  settTrukket,
  somAnnenVoksen,
  soeknadensMedsoeker,
  type Medsoekerrad,
} from './queries.sql.ts';

const personen = async ({ tx, vault, nyId, kommune }: Soeknadsmiljoe, fnr: string): Promise<string> => {
  const register = { tx, vault, nyId, kommunenummer: kommune.kommunenummer };
  return (await personerMedIdent(register, [fnr], 'UKJENT')).get(fnr)!;
};

/**
 * Invites the one whose number is typed. Nobody is looked up by it, and who is invited stands when they are it already.
 * @returns the invitation that stands
 */
export async function inviter(miljoe: Soeknadsmiljoe, soeknadId: string, fnr: string): Promise<Medsoekerrad> {
  const { tx, nyId } = miljoe;
  const personId = await personen(miljoe, fnr);
  const foer = await tx.maybeOne<Medsoekerrad>(soeknadensMedsoeker(soeknadId));
  if (foer?.personId === personId) return foer;
  if (foer) await tx.query(settTrukket(foer.id));
  await tx.query(
    settInnMedsoeker(nyId(), { soeknadId, personId, spraak: 'nb', skjemaversjon: SKJEMAVERSJON }),
  );
  return tx.one<Medsoekerrad>(soeknadensMedsoeker(soeknadId));
}

/**
 * Who was invited has confirmed, or the applicant sends without. An invitation of somebody the application no longer names
 * stands in nobody's way.
 * @throws KoboFeil MEDSOEKER_IKKE_BEKREFTET
 */
export async function krevMedsoekersSvar(
  miljoe: Soeknadsmiljoe,
  soeknadId: string,
  fnr: string | undefined,
  uten: boolean,
): Promise<void> {
  const { tx } = miljoe;
  const invitert = await tx.maybeOne<Medsoekerrad>(soeknadensMedsoeker(soeknadId));
  if (!invitert) return;
  if (fnr === undefined || invitert.personId !== (await personen(miljoe, fnr)))
    return void (await tx.query(settTrukket(invitert.id)));
  if (invitert.status !== 'BEKREFTET' && !uten) throw new KoboFeil('MEDSOEKER_IKKE_BEKREFTET');
}

/** The application is sent: whoever has not answered can do so still, and is notified; and whoever was not invited is now. */
export async function foelgMedSoeknaden(
  miljoe: Soeknadsmiljoe,
  soeknadId: string,
  sakId: string,
  fnr: string,
): Promise<void> {
  const { tx, naa } = miljoe;
  const { id, status, personId } = await inviter(miljoe, soeknadId, fnr);
  await tx.query(settSak(id, sakId));
  if (status === 'INVITERT')
    await varsleOm(tx, 'MEDSOEKER', { sakId, ressursId: id, mottakerId: personId }, naa);
  if (status === 'AVSLAATT') await tx.query(somAnnenVoksen(sakId, personId));
}
