import type { Forlengelseskontrakt, Fornyelse, FornyelseNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { laasLeieforhold, noterISaken, type Laast } from '../leieforhold/endring.ts';
import { settTilstand } from '../leieforhold/queries.sql.ts';
import { utenOppsigelse } from '../leieforhold/rules.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { forlengelseshindring, hjemmelTid } from '../tilbud/kontraktregler.ts';
import {
  byttKontrakt,
  forleng,
  forlengelsesvedtak,
  fullfoerFornyelser,
  leieforholdets,
  settInn,
  type Fornyelserad,
} from './queries.sql.ts';

export interface Fornyelsesmiljoe {
  readonly naa: Date;
  readonly nyId: () => string;
  readonly ansatt: Saksaktoer;
}
type KrevVersjon = (versjon: number) => void;

const tilFornyelse = (rad: Fornyelserad): Fornyelse => ({
  fornyelseId: rad.id,
  utfall: rad.utfall,
  sluttdato: rad.sluttdato,
  ...(rad.vedtakId !== null && { vedtakId: rad.vedtakId }),
  ...(rad.vedtakIAnnetSystem !== null && { vedtakIAnnetSystem: rad.vedtakIAnnetSystem }),
  registrert: rad.opprettet,
});

export const listFornyelser = async (tx: Tx, leieforholdId: string): Promise<Fornyelse[]> =>
  (await tx.query<Fornyelserad>(leieforholdets(leieforholdId))).map(tilFornyelse);

/** States of a tenancy for a fixed time that somebody lives by and nobody has given notice of. */
const kanFornyes = ['AKTIVT', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT'];

/** @throws KoboFeil LEIEFORHOLD_UGYLDIG_OVERGANG */
function krevTidsbestemt(leie: Laast): asserts leie is Laast & { readonly sluttdato: string } {
  if (leie.sluttdato === null || !kanFornyes.includes(leie.status))
    throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
}

/** @throws KoboFeil IKKE_FUNNET, LEIEFORHOLD_UGYLDIG_OVERGANG */
export async function startFornyelse(tx: Tx, id: string, krevVersjon: KrevVersjon): Promise<void> {
  const leie = await laasLeieforhold(tx, id, krevVersjon);
  krevTidsbestemt(leie);
  // Past its end the days go on against the municipality: that is what its state must show.
  if (leie.status !== 'AKTIVT' && leie.status !== 'UTLOEPER_SNART')
    throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
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

/** @throws KoboFeil MANGLER_TILSAGN */
async function krevVedtak(tx: Tx, { vedtakId, vedtakIAnnetSystem }: FornyelseNy, leie: Laast): Promise<void> {
  if ((vedtakId === undefined) === (vedtakIAnnetSystem === undefined)) throw new KoboFeil('MANGLER_TILSAGN');
  if (vedtakId !== undefined && !(await tx.maybeOne(forlengelsesvedtak(vedtakId, leie.id))))
    throw new KoboFeil('MANGLER_TILSAGN');
}

async function skrivKontrakt(
  tx: Tx,
  leie: Laast & { readonly sluttdato: string },
  kontrakt: Forlengelseskontrakt,
  { naa, nyId }: Fornyelsesmiljoe,
): Promise<string> {
  const hindring = forlengelseshindring(kontrakt, { idag: idag(naa), startdato: leie.startdato });
  if (hindring) throw new KoboFeil(hindring.code, { errors: hindring.errors });
  const id = nyId();
  for (const setning of byttKontrakt(id, leie.id, kontrakt)) await tx.query(setning);
  await tx.query(forleng(leie.id, kontrakt, hjemmelTid({ ...kontrakt, startdato: kontrakt.gjelderFra })));
  return id;
}

/**
 * @throws KoboFeil IKKE_FUNNET, LEIEFORHOLD_UGYLDIG_OVERGANG, UGYLDIG_FORESPOERSEL, MANGLER_TILSAGN, and what a contract
 * can break
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
  const { utfall, kontrakt, vedtakId, vedtakIAnnetSystem } = ny;
  const rad = {
    id: miljoe.nyId(),
    leieforholdId,
    sluttdato: leie.sluttdato,
    utfall,
    vedtakId: vedtakId ?? null,
    vedtakIAnnetSystem: vedtakIAnnetSystem ?? null,
  };
  if (utfall === 'FORLENGET') {
    if (!kontrakt) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [utenKontrakt] });
    await krevVedtak(tx, ny, leie);
    const leiekontraktId = await skrivKontrakt(tx, leie, kontrakt, miljoe);
    await tx.query(settInn({ ...rad, leiekontraktId }));
    await noterISaken(tx, leie, 'LEIEFORHOLD_FORLENGET', miljoe.ansatt);
  } else {
    if (kontrakt || rad.vedtakId !== null || rad.vedtakIAnnetSystem !== null)
      throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [bareVedForlengelse] });
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
  };
}
