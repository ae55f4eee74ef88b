import type {
  Leierrolle,
  Oppsigelse,
  OppsigelseNy,
  OppsigelseTrekking,
  ProtestNy,
  Soeksmaal,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { KoboFeil, krevUtenFeil, tekst } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import {
  krevIkkeFremtid,
  laasLeieforhold,
  noterISaken,
  type Laast,
  type Leiemiljoe,
} from '../leieforhold/endring.ts';
import {
  avlysFornyelser,
  gjenaapneFornyelser,
  leierne,
  roerLeieforholdet,
  settTilstand,
  type Leierrad,
} from '../leieforhold/queries.sql.ts';
import { kanSiesOpp, utenOppsigelse } from '../leieforhold/rules.ts';
import { krevTekst } from '../sak/mangler.ts';
import {
  bestridte,
  gjeldende,
  leieforholdets,
  oppsigelseMedId,
  settInn,
  settInnTekst,
  settProtest,
  settSoeksmaal,
  settStatus,
  taBortfalt,
  type Oppsigelserad,
} from './queries.sql.ts';
import { maaReisesInnen, oppsigelsesfeil, protestertITide, protestfrist } from './rules.ts';

export interface Oppsigelsesmiljoe extends Leiemiljoe {
  readonly nyId: () => string;
}

type KrevVersjon = (versjon: number) => void;

export function tilOppsigelse(rad: Oppsigelserad): Oppsigelse {
  const soeksmaalsfrist = maaReisesInnen(rad);
  return {
    oppsigelseId: rad.id,
    av: rad.av,
    ...(rad.bareFor !== null && { bareFor: rad.bareFor }),
    mottatt: rad.mottatt,
    fratredelse: rad.fratredelse,
    skriftlig: rad.skriftlig,
    status: rad.status,
    ...(rad.begrunnelse !== null && { begrunnelse: rad.begrunnelse }),
    ...(rad.protestfrist !== null && { protestfrist: rad.protestfrist }),
    ...(rad.protest !== null && { protest: rad.protest, protestITide: protestertITide(rad) }),
    ...(rad.protesttekst !== null && { protesttekst: rad.protesttekst }),
    ...(soeksmaalsfrist !== null && { soeksmaalsfrist }),
    ...(rad.soeksmaal !== null && { soeksmaal: rad.soeksmaal }),
    ...(rad.trekkingstekst !== null && { trekkingstekst: rad.trekkingstekst }),
  };
}

export const listOppsigelser = async (tx: Tx, leieforholdId: string): Promise<Oppsigelse[]> =>
  (await tx.query<Oppsigelserad>(leieforholdets(leieforholdId))).map(tilOppsigelse);

/** @param bareFor whom of two alone it is about */
export const gjeldendeOppsigelse = (
  tx: Tx,
  leieforholdId: string,
  bareFor: Leierrolle | null = null,
): Promise<Oppsigelserad | null> => tx.maybeOne<Oppsigelserad>(gjeldende(leieforholdId, bareFor));

const lest = async (tx: Tx, id: string): Promise<Oppsigelse> =>
  tilOppsigelse(await tx.one<Oppsigelserad>(oppsigelseMedId(id)));

/**
 * Given by one of two for themselves, the tenancy goes on with the other.
 * @throws KoboFeil IKKE_FUNNET, LEIEFORHOLD_UGYLDIG_OVERGANG, OPPSIGELSE_UGYLDIG, BOLIG_I_BRUK when the home is promised to the next before then
 */
export async function siOpp(
  tx: Tx,
  leieforholdId: string,
  ny: OppsigelseNy,
  krevVersjon: KrevVersjon,
  { naa, nyId, ansatt }: Oppsigelsesmiljoe,
): Promise<Oppsigelse> {
  const leie = await laasLeieforhold(tx, leieforholdId, krevVersjon);
  if (!kanSiesOpp.includes(leie.status)) throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
  const errors = oppsigelsesfeil(ny, {
    idag: idag(naa),
    startdato: leie.startdato,
    sluttdato: leie.tidsubegrenset ? null : leie.sluttdato,
    enkeltrom: leie.enkeltrom,
    leiere: await tx.query<Leierrad>(leierne(leieforholdId)),
  });
  krevUtenFeil(errors, 'OPPSIGELSE_UGYLDIG');
  const id = nyId();
  const frist = ny.av === 'UTLEIER' ? protestfrist(ny.mottatt) : null;
  await tx.query(settInn({ ...ny, id, leieforholdId, protestfrist: frist }));
  if (ny.begrunnelse !== undefined)
    await tx.query(settInnTekst({ id, leieforholdId }, 'BEGRUNNELSE', ny.begrunnelse));
  if (ny.bareFor) {
    await tx.query(roerLeieforholdet(leieforholdId));
    await noterISaken(tx, leie, 'LEIETAKER_SAGT_OPP', ansatt);
    return lest(tx, id);
  }
  await tx.query(settTilstand(leieforholdId, 'SAGT_OPP', ny.fratredelse));
  await tx.query(avlysFornyelser(leieforholdId));
  await noterISaken(tx, leie, 'LEIEFORHOLD_SAGT_OPP', ansatt);
  return lest(tx, id);
}

/** The tenancy goes on as the days say, and what was to be done about its end is to be done again. */
async function fortsett(tx: Tx, leie: Laast, { naa, ansatt }: Leiemiljoe): Promise<void> {
  await tx.query(settTilstand(leie.id, utenOppsigelse(leie, idag(naa))));
  await tx.query(gjenaapneFornyelser(leie.id));
  await noterISaken(tx, leie, 'OPPSIGELSE_BORTFALT', ansatt);
}

/** @throws KoboFeil INGEN_OPPSIGELSE */
async function krevGjeldende(
  tx: Tx,
  leieforholdId: string,
  bareFor: Leierrolle | null = null,
): Promise<Oppsigelserad> {
  const rad = await gjeldendeOppsigelse(tx, leieforholdId, bareFor);
  if (!rad) throw new KoboFeil('INGEN_OPPSIGELSE');
  return rad;
}

/**
 * @throws KoboFeil IKKE_FUNNET, INGEN_OPPSIGELSE, UGYLDIG_FORESPOERSEL without a reason, BOLIG_I_BRUK when the home is
 * promised to the next already
 */
export async function trekkOppsigelse(
  tx: Tx,
  leieforholdId: string,
  { begrunnelse, bareFor }: OppsigelseTrekking,
  krevVersjon: KrevVersjon,
  miljoe: Leiemiljoe,
): Promise<Oppsigelse> {
  const leie = await laasLeieforhold(tx, leieforholdId, krevVersjon);
  const rad = await krevGjeldende(tx, leieforholdId, bareFor ?? null);
  krevTekst('/begrunnelse', begrunnelse);
  await tx.query(settStatus(rad.id, 'TRUKKET'));
  await tx.query(settInnTekst(rad, 'TREKKING', begrunnelse));
  if (bareFor) {
    await tx.query(roerLeieforholdet(leie.id));
    await noterISaken(tx, leie, 'OPPSIGELSE_BORTFALT', miljoe.ansatt);
  } else {
    await fortsett(tx, leie, miljoe);
  }
  return lest(tx, rad.id);
}

const foerOppsigelsen = {
  code: 'FOER_OPPSIGELSEN',
  detail: tekst('Kan ikke være før oppsigelsen ble mottatt.', 'Kan ikkje vere før oppseiinga vart motteken.'),
};

/**
 * Objects to a landlord's notice. Once: what counts is when the first objection came.
 * @throws KoboFeil IKKE_FUNNET, INGEN_OPPSIGELSE when there is none of the landlord's that nobody has objected to,
 * UGYLDIG_FORESPOERSEL
 */
export async function protester(
  tx: Tx,
  leieforholdId: string,
  { mottatt, tekst }: ProtestNy,
  krevVersjon: KrevVersjon,
  { naa, ansatt }: Leiemiljoe,
): Promise<Oppsigelse> {
  const leie = await laasLeieforhold(tx, leieforholdId, krevVersjon);
  const rad = await krevGjeldende(tx, leieforholdId);
  if (rad.protestfrist === null || rad.protest !== null) throw new KoboFeil('INGEN_OPPSIGELSE');
  krevIkkeFremtid('/mottatt', mottatt, naa);
  if (tekst !== undefined) krevTekst('/tekst', tekst);
  if (mottatt < rad.mottatt)
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [{ pointer: '/mottatt', ...foerOppsigelsen }] });
  await tx.query(settProtest(rad.id, mottatt));
  if (tekst !== undefined) await tx.query(settInnTekst(rad, 'PROTEST', tekst));
  // The version of the tenancy is what a reader's page was made from.
  await tx.query(settTilstand(leie.id, 'SAGT_OPP', rad.fratredelse));
  await noterISaken(tx, leie, 'OPPSIGELSE_BESTRIDT', ansatt);
  return lest(tx, rad.id);
}

const forSent = {
  pointer: '/reist',
  code: 'FOR_SENT',
  detail: tekst(
    'Fristen for å gå til retten var ute. Oppsigelsen er falt bort.',
    'Fristen for å gå til retten var ute. Oppseiinga har falle bort.',
  ),
};

/**
 * The landlord went to court in time. Told late, after the calendar let the notice lapse, it is in force again.
 * @throws KoboFeil IKKE_FUNNET, INGEN_OPPSIGELSE, UGYLDIG_FORESPOERSEL
 */
export async function reisSoeksmaal(
  tx: Tx,
  leieforholdId: string,
  { reist }: Soeksmaal,
  krevVersjon: KrevVersjon,
  { naa }: Leiemiljoe,
): Promise<Oppsigelse> {
  const leie = await laasLeieforhold(tx, leieforholdId, krevVersjon);
  const rad = await tx.maybeOne<Oppsigelserad>(bestridte(leieforholdId));
  const levende = leie.status === 'SAGT_OPP' || kanSiesOpp.includes(leie.status);
  const gjelder = rad?.status === (leie.status === 'SAGT_OPP' ? 'GJELDER' : 'BORTFALT');
  if (!rad || !levende || !gjelder || rad.soeksmaal !== null) throw new KoboFeil('INGEN_OPPSIGELSE');
  krevIkkeFremtid('/reist', reist, naa);
  if (reist < rad.protest!)
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [{ pointer: '/reist', ...foerOppsigelsen }] });
  if (reist > (maaReisesInnen(rad) ?? reist))
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [forSent] });
  await tx.query(settSoeksmaal(rad.id, reist));
  await tx.query(settStatus(rad.id, 'GJELDER'));
  await tx.query(settTilstand(leie.id, 'SAGT_OPP', rad.fratredelse));
  if (rad.status === 'BORTFALT') await tx.query(avlysFornyelser(leie.id));
  return lest(tx, rad.id);
}

/** Lets one notice lapse that was objected to in time and not brought to court. */
export async function bortfallEnOppsigelse(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const dag = idag(naa);
  const funnet = await taNeste<{ id: string; leieforholdId: string }>(tx, taBortfalt(dag));
  if (!funnet) return 'INGEN';
  const leie = await laasLeieforhold(tx, funnet.leieforholdId, () => undefined);
  const rad = await gjeldendeOppsigelse(tx, leie.id);
  const frist = rad && rad.soeksmaal === null && maaReisesInnen(rad);
  if (!frist || frist >= dag) return 'MER';
  await tx.query(settStatus(rad.id, 'BORTFALT'));
  await fortsett(tx, leie, { naa, ansatt: null });
  return 'MER';
}
