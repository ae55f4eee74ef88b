import type { Fravaer, FravaerNy, Fravaersslutt } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { arbeiderMedSaken, type IEnheten } from '../sak/rules.ts';
import { krevIkkeFremtid, laasLeieforhold } from './endring.ts';
import {
  aapentFravaer,
  leieforholdetsFravaer,
  roerLeieforholdet,
  settFravaerAvsluttet,
  settInnFravaer,
  type Fravaerrad,
} from './queries.sql.ts';
import { kanSiesOpp } from './rules.ts';

type KrevVersjon = (versjon: number) => void;

const tilFravaer = (rad: Omit<Fravaerrad, 'id'> & IEnheten, roller: readonly string[]): Fravaer => ({
  // Why somebody is away is health, or punishment.
  ...(arbeiderMedSaken(roller, rad) && { type: rad.type }),
  fra: rad.fra,
  ...(rad.til !== null && { til: rad.til }),
  ...(rad.avsluttet !== null && { avsluttet: rad.avsluttet }),
});

export const listFravaer = async (
  tx: Tx,
  leieforholdId: string,
  roller: readonly string[],
): Promise<Fravaer[]> =>
  (await tx.query<Fravaerrad & IEnheten>(leieforholdetsFravaer(leieforholdId))).map((rad) =>
    tilFravaer(rad, roller),
  );

const feilPeriode = (pointer: string): Feltfeil => ({
  pointer,
  code: 'UGYLDIG_PERIODE',
  detail: tekst('Kan ikke være før fraværet begynte.', 'Kan ikkje vere før fråværet byrja.'),
});

/** @throws KoboFeil IKKE_FUNNET, LEIEFORHOLD_UGYLDIG_OVERGANG when nobody lives there, LEIEFORHOLD_HAR_FRAVAER, UGYLDIG_FORESPOERSEL */
export async function registrerFravaer(
  tx: Tx,
  leieforholdId: string,
  ny: FravaerNy,
  krevVersjon: KrevVersjon,
  { nyId, roller }: { readonly nyId: () => string; readonly roller: readonly string[] },
): Promise<Fravaer> {
  const { status } = await laasLeieforhold(tx, leieforholdId, krevVersjon);
  if (status !== 'SAGT_OPP' && !kanSiesOpp.includes(status))
    throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
  if (ny.til !== undefined && ny.til < ny.fra)
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [feilPeriode('/til')] });
  await tx.query(settInnFravaer(nyId(), leieforholdId, ny));
  await tx.query(roerLeieforholdet(leieforholdId));
  return tilFravaer({ ...ny, til: ny.til ?? null, avsluttet: null, iEnheten: true }, roller);
}

/** @throws KoboFeil IKKE_FUNNET, INTET_FRAVAER, UGYLDIG_FORESPOERSEL */
export async function avsluttFravaer(
  tx: Tx,
  leieforholdId: string,
  { avsluttet }: Fravaersslutt,
  krevVersjon: KrevVersjon,
  { naa, roller }: { readonly naa: Date; readonly roller: readonly string[] },
): Promise<Fravaer> {
  await laasLeieforhold(tx, leieforholdId, krevVersjon);
  const rad = await tx.maybeOne<Fravaerrad>(aapentFravaer(leieforholdId));
  if (!rad) throw new KoboFeil('INTET_FRAVAER');
  krevIkkeFremtid('/avsluttet', avsluttet, naa);
  if (avsluttet < rad.fra)
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [feilPeriode('/avsluttet')] });
  await tx.query(settFravaerAvsluttet(rad.id, avsluttet));
  await tx.query(roerLeieforholdet(leieforholdId));
  return tilFravaer({ ...rad, avsluttet, iEnheten: true }, roller);
}
