/** Yes or no to an offer: the citizen's own, or as they told or wrote it to an employee. */
import type { MittTilbud, Tilbud, TilbudSvar, TilbudSvarRegistrer } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { type Feltfeil, KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { hentBoligrad, tilSammendrag } from '../bolig/service.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { settSakStatus } from '../sak/service.ts';
import {
  settGrunntype,
  settRegistrert,
  settTilbudstatus,
  settVenteliste,
  tilbudMedId,
  type Tilbudrad,
} from './queries.sql.ts';
import { erUtloept, svarfeil } from './rules.ts';
import {
  idOf,
  laasAlt,
  mitt,
  slippBoligen,
  tilTilbud,
  type KrevVersjon,
  type Tilbudsmiljoe,
} from './service.ts';

const grunnTilJa: Feltfeil = {
  pointer: '/avslagsgrunntype',
  code: 'BARE_VED_NEI',
  detail: {
    nb: 'Oppgis bare når svaret er nei.',
    nn: 'Blir berre oppgitt når svaret er nei.',
  },
};

/** What an answer does to the offer, the home and the case. All three are locked. @param besvart when it was given */
async function settSvar(
  tx: Tx,
  rad: Tilbudrad,
  { svar, grunn, avslagsgrunntype }: TilbudSvar,
  besvart: Date,
  { naa, ansatt }: Tilbudsmiljoe,
): Promise<Tilbudrad> {
  const { id, sakId } = rad;
  const ansattId = idOf({ ansatt });
  const tid = besvart.toISOString();
  if (svar === 'JA') {
    if (avslagsgrunntype !== undefined) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [grunnTilJa] });
    await tx.query(settTilbudstatus(id, 'AKSEPTERT', tid, null));
    // One that was taken for unanswered has put the household back in the queue.
    await tx.query(settVenteliste(rad.ventelisteId, 'TILBUD_UTE'));
    await settSakStatus(tx, sakId, { type: 'TILBUD_AKSEPTERT', dato: idag(naa), ansattId });
  } else {
    await tx.query(settTilbudstatus(id, 'AVSLAATT', tid, grunn ?? null));
    if (avslagsgrunntype !== undefined) await tx.query(settGrunntype(id, avslagsgrunntype));
    await slippBoligen(tx, rad, naa);
    await settSakStatus(tx, sakId, { type: 'TILBUD_AVSLAATT', ansattId });
  }
  return tx.one<Tilbudrad>(tilbudMedId(id));
}

/**
 * The citizen's yes or no. @throws KoboFeil IKKE_FUNNET also when the offer is somebody else's, TILBUD_UTLOEPT when its
 * deadline has passed, TILBUD_BESVART when it is answered or withdrawn
 */
export async function svarPaaTilbud(
  tx: Tx,
  id: string,
  soekerId: string | null,
  svar: TilbudSvar,
  krevVersjon: KrevVersjon,
  miljoe: Tilbudsmiljoe,
): Promise<MittTilbud & { readonly sakId: string }> {
  const laast = await laasAlt(tx, id, null, () => undefined);
  if (laast.soekerId !== soekerId || laast.rad.sendt === null) throw new KoboFeil('IKKE_FUNNET');
  // Before the version: that the calendar has been there as well is nothing the citizen can do anything about.
  if (erUtloept(laast.rad, idag(miljoe.naa))) throw new KoboFeil('TILBUD_UTLOEPT');
  krevVersjon(laast.rad.versjon);
  if (laast.rad.status !== 'SENDT') throw new KoboFeil('TILBUD_BESVART');
  const rad = await settSvar(tx, laast.rad, svar, miljoe.naa, miljoe);
  return { ...mitt(rad, tilSammendrag(await hentBoligrad(tx, rad.boligId))), sakId: rad.sakId };
}

/**
 * What an employee was told, or got on paper. What was said in time counts when it is written down later, as long as the
 * home is held.
 * @throws KoboFeil IKKE_FUNNET, TILBUD_BESVART, TILBUD_UTLOEPT when it was said after the deadline, UGYLDIG_FORESPOERSEL, and
 * what `krevVersjon` throws
 */
export async function registrerTilbudssvar(
  tx: Tx,
  id: string,
  { kanal, gitt, notat, ...svar }: TilbudSvarRegistrer,
  krevVersjon: KrevVersjon,
  miljoe: Tilbudsmiljoe & { readonly ansatt: NonNullable<Tilbudsmiljoe['ansatt']> },
): Promise<Tilbud> {
  const { rad } = await laasAlt(tx, id, miljoe.ansatt, krevVersjon);
  if (rad.status !== 'SENDT' && !(rad.status === 'FRIST_UTLOEPT' && rad.boligHoldes))
    throw new KoboFeil('TILBUD_BESVART');
  krevUtenMangler('UGYLDIG_FORESPOERSEL', svarfeil({ gitt, notat }, rad.sendt!, miljoe.naa), '');
  const besvart = new Date(gitt);
  if (idag(besvart) > rad.svarfrist!) throw new KoboFeil('TILBUD_UTLOEPT');
  await settSvar(tx, rad, svar, besvart, miljoe);
  await tx.query(settRegistrert(id, { kanal, notat }, miljoe.ansatt.ansattId));
  return tilTilbud(tx, await tx.one<Tilbudrad>(tilbudMedId(id)));
}
