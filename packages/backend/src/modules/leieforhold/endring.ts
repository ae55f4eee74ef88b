import type { Flytteoppfordring, Innflytting, Sakshendelse, Utflytting } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { settBoligstatus } from '../bolig/queries.sql.ts';
import { laas } from '../bolig/service.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, noter } from '../sak/service.ts';
import {
  avlysFornyelser,
  laasLeieforholdet,
  laasSynligSak,
  noeklene,
  settAvsluttet,
  settInnflyttet,
  settOppfordret,
  type Laastrad,
  type Leieforholdsnoekler,
} from './queries.sql.ts';
import { bebos, erOppfordretITide, kanAvsluttes, kanSiesOpp } from './rules.ts';

/** Who acts and when. Null where the citizen acts, or the calendar. */
export interface Leiemiljoe {
  readonly naa: Date;
  readonly ansatt: Saksaktoer | null;
}

type KrevVersjon = (versjon: number) => void;

export interface Laast extends Laastrad {
  readonly sakId: string | null;
  /** The case, where whoever acts may see it: nothing is written in the history of one that is hidden from them. */
  readonly sak: { readonly id: string; readonly versjon: number } | null;
}

/** Locks case, home and tenancy, in the order everything does. @throws KoboFeil IKKE_FUNNET, and what `krevVersjon` throws */
export async function laasLeieforhold(tx: Tx, id: string, krevVersjon: KrevVersjon): Promise<Laast> {
  const noekler = await tx.maybeOne<Leieforholdsnoekler>(noeklene(id));
  if (!noekler) throw new KoboFeil('IKKE_FUNNET');
  const sak = await tx.maybeOne<{ id: string; versjon: number }>(laasSynligSak(noekler.sakId));
  await laas(tx, noekler.boligId);
  const rad = await tx.one<Laastrad>(laasLeieforholdet(id));
  krevVersjon(rad.versjon);
  return { ...rad, sakId: noekler.sakId, sak };
}

type Leiehendelse = Extract<
  Sakshendelse['type'],
  | 'LEIEFORHOLD_SAGT_OPP'
  | 'LEIETAKER_SAGT_OPP'
  | 'OPPSIGELSE_BESTRIDT'
  | 'OPPSIGELSE_BORTFALT'
  | 'LEIEFORHOLD_TIDSUBESTEMT'
  | 'LEIEFORHOLD_AVSLUTTET'
  | 'LEIEFORHOLD_FORLENGET'
  | 'FORNYELSESSAK_AAPNET'
  | 'FORLENGELSE_INNVILGET'
  | 'FORLENGELSE_AVSLAATT'
  | 'FORNYELSE_AVKLART'
  | 'LEIE_TIL_EIE_VURDERT'
  | 'HUSSTAND_ENDRET'
>;

/** In the history of the tenancy's case, whose own state stands. */
export async function noterISaken(
  tx: Tx,
  { sak }: Pick<Laast, 'sak'>,
  type: Leiehendelse,
  ansatt: Saksaktoer | null,
): Promise<void> {
  if (ansatt) await kjennAnsatt(tx, ansatt);
  if (sak) await noter(tx, sak.id, { type, ansattId: ansatt?.ansattId ?? null }, sak.versjon);
}

const fremtid = (pointer: string): Feltfeil => ({
  pointer,
  code: 'I_FREMTIDEN',
  detail: tekst('Kan ikke være etter i dag.', 'Kan ikkje vere etter i dag.'),
});

/** @throws KoboFeil UGYLDIG_FORESPOERSEL */
export function krevIkkeFremtid(pointer: string, dag: string, naa: Date): void {
  if (dag > idag(naa)) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [fremtid(pointer)] });
}

const ikkeITide: Feltfeil = {
  pointer: '/sendt',
  code: 'IKKE_I_TIDE',
  detail: tekst(
    'Må være sendt etter at leietiden var ute, og innen tre måneder.',
    'Må vere sendt etter at leigetida var ute, og innan tre månader.',
  ),
};

/**
 * @throws KoboFeil IKKE_FUNNET, LEIEFORHOLD_UGYLDIG_OVERGANG unless somebody still lives there after the end,
 * UGYLDIG_FORESPOERSEL
 */
export async function oppfordreTilFlytting(
  tx: Tx,
  id: string,
  { sendt }: Flytteoppfordring,
  krevVersjon: KrevVersjon,
  { naa }: Leiemiljoe,
): Promise<void> {
  const leie = await laasLeieforhold(tx, id, krevVersjon);
  // The day after the end the calendar may not have been there yet.
  const utloept = leie.sluttdato !== null && leie.sluttdato < idag(naa);
  if (!utloept || leie.tidsubegrenset || !kanSiesOpp.includes(leie.status))
    throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
  krevIkkeFremtid('/sendt', sendt, naa);
  if (!erOppfordretITide(leie.sluttdato, sendt))
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [ikkeITide] });
  await tx.query(settOppfordret(id, sendt));
}

const FOER_START = {
  code: 'FOER_START',
  detail: tekst('Kan ikke være før leieforholdet startet.', 'Kan ikkje vere før leigeforholdet starta.'),
};
const foerInnflytting: Feltfeil = {
  pointer: '/utflyttet',
  code: 'FOER_INNFLYTTING',
  detail: tekst('Kan ikke være før leieren flyttet inn.', 'Kan ikkje vere før leigaren flytta inn.'),
};

/** @throws KoboFeil UGYLDIG_FORESPOERSEL */
function krevEtterStart(pointer: string, dag: string, { startdato }: Laastrad): void {
  if (dag < startdato) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [{ pointer, ...FOER_START }] });
}

/**
 * Writes down the day the tenant took the home over; said again, the new day holds.
 * @throws KoboFeil IKKE_FUNNET, LEIEFORHOLD_UGYLDIG_OVERGANG unless somebody lives there, UGYLDIG_FORESPOERSEL
 */
export async function flyttInn(
  tx: Tx,
  id: string,
  { innflyttet }: Innflytting,
  krevVersjon: KrevVersjon,
  { naa }: Leiemiljoe,
): Promise<void> {
  const leie = await laasLeieforhold(tx, id, krevVersjon);
  if (!bebos(leie.status)) throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
  krevIkkeFremtid('/innflyttet', innflyttet, naa);
  krevEtterStart('/innflyttet', innflyttet, leie);
  await tx.query(settInnflyttet(id, innflyttet));
}

/**
 * Ends the tenancy, and gives the home back from the day it was left: vacancy is counted from there.
 * @throws KoboFeil IKKE_FUNNET, LEIEFORHOLD_UGYLDIG_OVERGANG when nobody lives there, UTFLYTTING_UTEN_GRUNNLAG,
 * UGYLDIG_FORESPOERSEL
 */
export async function flyttUt(
  tx: Tx,
  id: string,
  { utflyttet, avslutning, boligstatus }: Utflytting,
  krevVersjon: KrevVersjon,
  { naa, ansatt }: Leiemiljoe,
): Promise<void> {
  const leie = await laasLeieforhold(tx, id, krevVersjon);
  if (!bebos(leie.status)) throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
  krevIkkeFremtid('/utflyttet', utflyttet, naa);
  krevEtterStart('/utflyttet', utflyttet, leie);
  if (utflyttet < (leie.innflyttet ?? utflyttet))
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [foerInnflytting] });
  if (!kanAvsluttes[avslutning]({ ...leie, utflyttet })) throw new KoboFeil('UTFLYTTING_UTEN_GRUNNLAG');
  await tx.query(settAvsluttet(id, utflyttet, avslutning));
  await tx.query(settBoligstatus(leie.boligId, boligstatus, utflyttet));
  await tx.query(avlysFornyelser(id));
  await noterISaken(tx, leie, 'LEIEFORHOLD_AVSLUTTET', ansatt);
}
