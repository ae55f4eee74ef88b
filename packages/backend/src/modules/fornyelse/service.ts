import type {
  AapenFornyelse,
  Forlengelseskontrakt,
  Fornyelse,
  FornyelseListe,
  FornyelseNy,
  Fornyelsessak,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { laasLeieforhold, noterISaken, type Laast } from '../leieforhold/endring.ts';
import { settTilstand, type Leieforholdrad } from '../leieforhold/queries.sql.ts';
import { utenOppsigelse } from '../leieforhold/rules.ts';
import { skrivKontrakten } from '../leiekontrakt/service.ts';
import { krevTekst } from '../sak/mangler.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { forlengelseshindring, hjemmelTid } from '../tilbud/kontraktregler.ts';
import { krevVergensSignatur } from '../tilbud/verge.ts';
import {
  byttevedtak,
  byttKontrakt,
  erUtenBehovsproeving,
  forleng,
  forlengelsesvedtak,
  fornyelsenssaker,
  fullfoerFornyelser,
  leieforholdets,
  settInn,
  type Fornyelserad,
  type Fornyelsessakrad,
} from './queries.sql.ts';
import {
  forlengelsen,
  kanAvgjoeresAndreSteder,
  kanFornyes,
  svarstand,
  utfallshindring,
  type Fornyelsessaksbilde,
} from './rules.ts';

export interface Fornyelsesmiljoe extends Dokumentmiljoe {
  readonly ansatt: Saksaktoer;
}
export type KrevVersjon = (versjon: number) => void;

const tilFornyelse = (rad: Fornyelserad): Fornyelse => ({
  fornyelseId: rad.id,
  utfall: rad.utfall,
  sluttdato: rad.sluttdato,
  ...(rad.vedtakId !== null && { vedtakId: rad.vedtakId }),
  ...(rad.vedtakIAnnetSystem !== null && { vedtakIAnnetSystem: rad.vedtakIAnnetSystem }),
  ...(rad.sakId !== null && { sakId: rad.sakId }),
  registrert: rad.opprettet,
});

interface Sakmedsvar extends Fornyelsessaksbilde, Pick<Fornyelsessakrad, 'saksnummer' | 'vedtaksdato'> {}

/** The cases about the end a tenancy has now, as far as whoever asks may see them. */
export const fornyelsessaker = async (
  tx: Tx,
  { id, sluttdato }: { readonly id: string; readonly sluttdato: string | null },
): Promise<Sakmedsvar[]> =>
  sluttdato === null
    ? []
    : (await tx.query<Fornyelsessakrad>(fornyelsenssaker(id, sluttdato))).map(
        ({ status, resultat, ...rad }) => ({ ...rad, svar: svarstand(status, resultat) }),
      );

const tilSak = ({ vedtakId, vedtaksdato, ...sak }: Sakmedsvar): Fornyelsessak => ({
  ...sak,
  ...(vedtakId !== null && { vedtakId }),
  ...(vedtaksdato !== null && { vedtaksdato }),
});

/** The end that is to be settled, and what has been decided of it; null when nothing is to be. */
async function aapenFornyelse(
  tx: Tx,
  leie: Pick<Leieforholdrad, 'id' | 'status' | 'sluttdato'>,
): Promise<AapenFornyelse | null> {
  const { sluttdato, status } = leie;
  if (sluttdato === null || !kanFornyes.includes(status)) return null;
  const saker = await fornyelsessaker(tx, leie);
  const vedtakId = forlengelsen(saker)?.vedtakId;
  return { sluttdato, ...(vedtakId && { utfall: 'FORLENGET', vedtakId }), saker: saker.map(tilSak) };
}

export async function listFornyelser(tx: Tx, leie: Leieforholdrad): Promise<FornyelseListe> {
  const aapen = await aapenFornyelse(tx, leie);
  const items = (await tx.query<Fornyelserad>(leieforholdets(leie.id))).map(tilFornyelse);
  return { items, ...(aapen && { aapen }) };
}

/** @throws KoboFeil LEIEFORHOLD_UGYLDIG_OVERGANG */
export function krevTidsbestemt(leie: Laast): asserts leie is Laast & { readonly sluttdato: string } {
  if (leie.sluttdato === null || !kanFornyes.includes(leie.status))
    throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
}

/** States a renewal begins in. Past its end the days go on against the municipality: that is what its state must show. */
export const kanBegynne: readonly string[] = ['AKTIVT', 'UTLOEPER_SNART'];

/** @throws KoboFeil IKKE_FUNNET, LEIEFORHOLD_UGYLDIG_OVERGANG */
export async function startFornyelse(tx: Tx, id: string, krevVersjon: KrevVersjon): Promise<void> {
  const leie = await laasLeieforhold(tx, id, krevVersjon);
  krevTidsbestemt(leie);
  if (!kanBegynne.includes(leie.status)) throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
  await tx.query(settTilstand(id, 'FORNYES'));
}

const felt = (pointer: string, nb: string, nn: string): Feltfeil => ({
  pointer,
  code: 'MANGLER',
  detail: tekst(nb, nn),
});
const utenKontrakt = felt(
  '/kontrakt',
  'Skriv hva den nye kontrakten sier.',
  'Skriv kva den nye kontrakten seier.',
);
const bareVedForlengelse: Feltfeil = {
  pointer: '/utfall',
  code: 'HOERER_TIL_FORLENGELSE',
  detail: tekst(
    'Kontrakt og vedtak hører til en forlengelse.',
    'Kontrakt og vedtak høyrer til ei forlenging.',
  ),
};

const bareVedBytte: Feltfeil = {
  pointer: '/sakId',
  code: 'HOERER_TIL_BYTTE',
  detail: tekst('Saken hører til et bytte av bolig.', 'Saka høyrer til eit byte av bustad.'),
};

/**
 * What lets the tenant stay: where a case here has granted it, that decision and no other.
 * @throws KoboFeil MANGLER_TILSAGN, ANNET_VEDTAK_IKKE_TILLATT, FORNYELSE_HAR_AAPEN_SAK
 */
async function krevForlengelse(
  tx: Tx,
  { vedtakId, vedtakIAnnetSystem }: FornyelseNy,
  leie: Laast,
  saker: readonly Fornyelsessaksbilde[],
): Promise<void> {
  if ((vedtakId === undefined) === (vedtakIAnnetSystem === undefined)) throw new KoboFeil('MANGLER_TILSAGN');
  const her = forlengelsen(saker);
  if (her && her.vedtakId !== vedtakId) throw new KoboFeil('MANGLER_TILSAGN');
  if (vedtakId !== undefined) {
    if (!(await tx.maybeOne(forlengelsesvedtak(vedtakId, leie.id)))) throw new KoboFeil('MANGLER_TILSAGN');
    return;
  }
  const { oppsett } = await hentKommuneinfo(tx);
  if (!oppsett.vedtakIAnnetSystem?.includes('KOMMUNAL_BOLIG_FORLENGELSE'))
    throw new KoboFeil('ANNET_VEDTAK_IKKE_TILLATT');
  if (!kanAvgjoeresAndreSteder(saker)) throw new KoboFeil('FORNYELSE_HAR_AAPEN_SAK');
}

/** @throws KoboFeil MANGLER_TILSAGN unless another home is granted the tenant in the case that is named */
async function krevBytte(tx: Tx, { sakId }: FornyelseNy, leie: Laast): Promise<void> {
  if (sakId === undefined || !(await tx.maybeOne(byttevedtak(sakId, leie.id))))
    throw new KoboFeil('MANGLER_TILSAGN');
}

async function skrivKontrakt(
  tx: Tx,
  leie: Laast & { readonly sluttdato: string },
  kontrakt: Forlengelseskontrakt,
  { naa, nyId }: Fornyelsesmiljoe,
): Promise<string> {
  const { utenBehovsproeving: utenProeving } = await tx.one<{ utenBehovsproeving: boolean }>(
    erUtenBehovsproeving(leie.id),
  );
  const hindring = forlengelseshindring(kontrakt, { ...leie, idag: idag(naa), utenProeving });
  if (hindring) throw new KoboFeil(hindring.code, { errors: hindring.errors });
  if (kontrakt.leietidBegrunnelse !== undefined)
    krevTekst('/kontrakt/leietidBegrunnelse', kontrakt.leietidBegrunnelse);
  await krevVergensSignatur(tx, leie.id, kontrakt, { idag: idag(naa) }, '/kontrakt');
  const id = nyId();
  for (const setning of byttKontrakt(id, leie.id, kontrakt)) await tx.query(setning);
  await tx.query(forleng(leie.id, kontrakt, hjemmelTid({ ...kontrakt, startdato: kontrakt.gjelderFra })));
  return id;
}

/**
 * @throws KoboFeil IKKE_FUNNET, LEIEFORHOLD_UGYLDIG_OVERGANG, UGYLDIG_FORESPOERSEL, MANGLER_TILSAGN,
 * ANNET_VEDTAK_IKKE_TILLATT, FORNYELSE_HAR_AAPEN_SAK, FORNYELSE_ER_INNVILGET, and what a contract can break
 */
export async function registrerFornyelse(
  tx: Tx,
  leieforholdId: string,
  ny: FornyelseNy,
  krevVersjon: KrevVersjon,
  miljoe: Fornyelsesmiljoe,
): Promise<Fornyelse> {
  const leie = await laasLeieforhold(tx, leieforholdId, krevVersjon);
  krevTidsbestemt(leie);
  const { utfall, kontrakt, vedtakId, vedtakIAnnetSystem, sakId } = ny;
  const rad = {
    id: miljoe.nyId(),
    leieforholdId,
    sluttdato: leie.sluttdato,
    utfall,
    vedtakId: vedtakId ?? null,
    vedtakIAnnetSystem: vedtakIAnnetSystem ?? null,
    sakId: sakId ?? null,
  };
  if (sakId !== undefined && utfall !== 'BYTTE')
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [bareVedBytte] });
  const saker = await fornyelsessaker(tx, leie);
  const hindring = utfallshindring[utfall](saker);
  if (hindring) throw new KoboFeil(hindring);
  if (utfall === 'FORLENGET') {
    if (!kontrakt) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [utenKontrakt] });
    await krevForlengelse(tx, ny, leie, saker);
    const leiekontraktId = await skrivKontrakt(tx, leie, kontrakt, miljoe);
    await tx.query(settInn({ ...rad, leiekontraktId }));
    await noterISaken(tx, leie, 'LEIEFORHOLD_FORLENGET', miljoe.ansatt);
    // Where the case is hidden from whoever registers it, the calendar writes it.
    if (leie.sak || leie.sakId === null)
      await skrivKontrakten(tx, miljoe, leiekontraktId, miljoe.ansatt.ansattId);
  } else {
    if (kontrakt || rad.vedtakId !== null || rad.vedtakIAnnetSystem !== null)
      throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [bareVedForlengelse] });
    if (utfall === 'BYTTE') await krevBytte(tx, ny, leie);
    await tx.query(settInn({ ...rad, leiekontraktId: null }));
    if (leie.status === 'FORNYES')
      await tx.query(settTilstand(leie.id, utenOppsigelse(leie, idag(miljoe.naa))));
    await noterISaken(tx, leie, 'FORNYELSE_AVKLART', miljoe.ansatt);
  }
  await tx.query(fullfoerFornyelser(leieforholdId, miljoe.ansatt.ansattId));
  return {
    fornyelseId: rad.id,
    utfall,
    sluttdato: rad.sluttdato,
    registrert: miljoe.naa.toISOString(),
    ...(vedtakId !== undefined && { vedtakId }),
    ...(vedtakIAnnetSystem !== undefined && { vedtakIAnnetSystem }),
    ...(sakId !== undefined && { sakId }),
  };
}
