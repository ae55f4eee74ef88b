/** Who of the shielded unit may read which shielded case. */
import type { AnsattRef, SakmedlemSett, SkjermetMottakerSett, SkjermetSak } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, krevUtenFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { ansattIEnhet } from '../oversending/queries.sql.ts';
import { SKJERMET, type Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  mottakere,
  settInnMottaker,
  settMedlem,
  skjermetSakMedId,
  slettMottaker,
  type SkjermetSakrad,
  type Utfall,
} from './queries.sql.ts';

export const tilSkjermetSak = (rad: SkjermetSakrad): SkjermetSak => ({
  sakId: rad.id,
  saksnummer: rad.saksnummer,
  sakstype: rad.sakstype,
  status: rad.status,
  hast: rad.hast,
  mottatt: rad.mottatt,
  ...(rad.nesteFrist !== null && { nesteFrist: rad.nesteFrist }),
  medlemmer: [...rad.medlemmer],
});

export const hentMottakere = (tx: Tx): Promise<AnsattRef[]> => tx.query<AnsattRef>(mottakere());

const ikkeIEnheten: Feltfeil = {
  pointer: '/ansattId',
  code: 'UKJENT_ANSATT',
  detail: tekst(
    'Ingen med denne id-en er kjent i den skjermede enheten.',
    'Ingen med denne id-en er kjend i den skjerma eininga.',
  ),
};
const inhabil: Feltfeil = {
  pointer: '/ansattId',
  code: 'INHABIL',
  detail: tekst('Er inhabil i saken.', 'Er inhabil i saka.'),
};

/** @throws KoboFeil UGYLDIG_FORESPOERSEL */
async function krevIEnheten(tx: Tx, ansattId: string): Promise<void> {
  krevUtenFeil((await tx.maybeOne(ansattIEnhet(ansattId, SKJERMET))) ? [] : [ikkeIEnheten]);
}

/**
 * Makes an employee of the unit a member of the case, or no longer one. Doing it again changes nothing.
 * @throws KoboFeil IKKE_FUNNET, also where the caller hands no shielded cases out; UGYLDIG_FORESPOERSEL
 */
export async function settSakmedlem(
  tx: Tx,
  sakId: string,
  { ansattId, medlem }: SakmedlemSett,
  aktoer: Saksaktoer,
  id: string,
): Promise<SkjermetSak> {
  if (!(await tx.maybeOne(skjermetSakMedId(sakId)))) throw new KoboFeil('IKKE_FUNNET');
  await kjennAnsatt(tx, aktoer);
  if (medlem) await krevIEnheten(tx, ansattId);
  const { utfall } = await tx.one<{ utfall: Utfall }>(settMedlem(id, sakId, ansattId, medlem));
  if (utfall === 'IKKE_FUNNET') throw new KoboFeil('IKKE_FUNNET');
  krevUtenFeil(utfall === 'INHABIL' ? [inhabil] : []);
  return tilSkjermetSak(await tx.one<SkjermetSakrad>(skjermetSakMedId(sakId)));
}

/**
 * Has an employee of the unit become a member of each case that is shielded from now on, or no longer.
 * @throws KoboFeil IKKE_FUNNET to whoever is not of the unit, UGYLDIG_FORESPOERSEL
 */
export async function settMottaker(
  tx: Tx,
  { ansattId, mottar }: SkjermetMottakerSett,
  aktoer: Saksaktoer,
): Promise<AnsattRef[]> {
  if (!aktoer.enheter.includes(SKJERMET)) throw new KoboFeil('IKKE_FUNNET');
  await kjennAnsatt(tx, aktoer);
  if (mottar) await krevIEnheten(tx, ansattId);
  await tx.query(mottar ? settInnMottaker(ansattId) : slettMottaker(ansattId));
  return hentMottakere(tx);
}
