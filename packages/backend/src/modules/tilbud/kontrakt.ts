import type { KontraktRegistrer } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import { hentBoligrad, settStatus, tilSammendrag } from '../bolig/service.ts';
import { tilstandVedAvtale } from '../leieforhold/rules.ts';
import { krevTekst } from '../sak/mangler.ts';
import { behovProeves } from '../sak/rules.ts';
import { settSakStatus } from '../sak/service.ts';
import { hjemmelTid, kontraktHindring } from './kontraktregler.ts';
import {
  sakensTildelingsgrunnlag,
  settHoldtTil,
  settInnAnnetGrunnlag,
  settInnKontrakt,
  settInnLeieforhold,
  settInnLeietaker,
  settInnMedleietaker,
  settKontraktSignert,
  settReservasjon,
  settVenteliste,
  type Tilbudrad,
} from './queries.sql.ts';
import { hentTilsagn, idOf, laasAlt, type KrevVersjon, type Tilbudsmiljoe } from './service.ts';
import { krevVergensSignatur } from './verge.ts';

/** The group the home is given to, which the figures of the municipality follow. Null where nobody said. */
async function tildeltSom(
  tx: Tx,
  { sakId, vedtakId }: Pick<Tilbudrad, 'sakId' | 'vedtakId'>,
  { nyId, naa }: Pick<Tilbudsmiljoe, 'nyId' | 'naa'>,
): Promise<string | null> {
  const grunnlag =
    (await tx.maybeOne<{ id: string }>(sakensTildelingsgrunnlag(sakId))) ??
    (await tx.maybeOne<{ id: string }>(settInnAnnetGrunnlag(nyId(), vedtakId, idag(naa))));
  return grunnlag?.id ?? null;
}

/**
 * The contract makes the tenancy when all who are to rent have signed it. One that begins later is agreed, and the home is
 * held for it until its first day: a signed contract binds the home.
 * @throws KoboFeil IKKE_FUNNET, TILBUD_IKKE_AKSEPTERT, TILSAGN_UTSATT, UGYLDIG_PERIODE,
 * DEPOSITUM_FOR_HOEYT, UGYLDIG_FORESPOERSEL, LEIETID_UTEN_GRUNNLAG, KONTRAKT_AVVIKER, VERGE_MAA_SIGNERE
 * @returns the ids of the tenancy and its contract
 */
export async function registrerKontrakt(
  tx: Tx,
  id: string,
  kontrakt: KontraktRegistrer,
  depositumMnd: number,
  krevVersjon: KrevVersjon,
  { naa, nyId, ansatt }: Tilbudsmiljoe,
): Promise<{ leieforholdId: string; kontraktId: string; sakId: string; soekerId: string }> {
  const { rad, soekerId } = await laasAlt(tx, id, ansatt, krevVersjon);
  if (rad.status !== 'AKSEPTERT') throw new KoboFeil('TILBUD_IKKE_AKSEPTERT');
  const { manedsleie, klarFra } = tilSammendrag(await hentBoligrad(tx, rad.boligId));
  const tilsagn = await hentTilsagn(tx, rad.sakId);
  if (tilsagn.utsatt) throw new KoboFeil('TILSAGN_UTSATT');
  const { leietidMnd } = tilsagn.boliginnhold;
  const akseptert = idag(new Date(rad.besvart ?? naa));
  const hindring = kontraktHindring(kontrakt, {
    idag: idag(naa),
    akseptert,
    leietidMnd,
    depositumMnd,
    manedsleie,
    klarFra,
    utenProeving: !behovProeves(tilsagn.sakstype),
    medsoeker: rad.medsoeker,
  });
  if (hindring) throw new KoboFeil(hindring.code, { errors: hindring.errors });
  if (kontrakt.leietidBegrunnelse !== undefined)
    krevTekst('/leietidBegrunnelse', kontrakt.leietidBegrunnelse);
  const [leieforholdId, kontraktId] = [nyId(), nyId()];
  const status = tilstandVedAvtale(kontrakt.startdato, idag(naa));
  await tx.query(
    settInnLeieforhold(
      {
        id: leieforholdId,
        boligId: rad.boligId,
        sakId: rad.sakId,
        vedtakId: rad.vedtakId,
        tilbudId: id,
        tildelingsgrunnlagId: await tildeltSom(tx, rad, { nyId, naa }),
        status,
        hjemmelTid: hjemmelTid(kontrakt),
      },
      kontrakt,
    ),
  );
  await tx.query(settInnKontrakt(kontraktId, leieforholdId, kontrakt));
  await tx.query(settInnLeietaker(leieforholdId, soekerId));
  if (kontrakt.medleietakersSignatur) await tx.query(settInnMedleietaker(leieforholdId, rad.sakId));
  await krevVergensSignatur(tx, leieforholdId, kontrakt, { idag: idag(naa), akseptert });
  await tx.query(settKontraktSignert(id, kontrakt.avvikBegrunnelse?.trim() || null));
  await tx.query(settVenteliste(rad.ventelisteId, 'AVKLART'));
  if (status === 'AVTALT') {
    await tx.query(settHoldtTil(rad.reservasjonId, `${plussDager(kontrakt.startdato, 1)}T00:00:00Z`));
  } else {
    await tx.query(settReservasjon(rad.reservasjonId, 'BRUKT'));
    await settStatus(tx, rad.boligId, 'UTLEID', naa);
  }
  await settSakStatus(tx, rad.sakId, { type: 'KONTRAKT_REGISTRERT', ansattId: idOf({ ansatt }) });
  return { leieforholdId, kontraktId, sakId: rad.sakId, soekerId };
}
