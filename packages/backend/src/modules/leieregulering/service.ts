import type {
  Leieregulering,
  LeiereguleringNy,
  Leiereguleringslinje,
  Leiehistorikk,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { FREMTID } from '../feltfeil.ts';
import {
  laasLeiene,
  leiehistorikk,
  leiene,
  roerLeieforhold,
  settInnKjoering,
  settInnReguleringer,
  type Historikkrad,
  type Kjoeringsrad,
  type Leierad,
} from './queries.sql.ts';
import { erVarsletITide, mangler, reguler, tidshinder, type Regulering } from './rules.ts';

export const tilLeieregulering = ({ id, ...rad }: Kjoeringsrad): Leieregulering => ({
  leiereguleringId: id,
  ...rad,
});

const manglerIndeks = (maaned: string): Feltfeil => ({
  pointer: '/indekser',
  code: `MANGLER_${maaned.replace('-', '_')}`,
  detail: tekst(`Indeksen for ${maaned} mangler.`, `Indeksen for ${maaned} manglar.`),
});
const ingenLeier: Feltfeil = {
  pointer: '/leier',
  code: 'MANGLER',
  detail: tekst(
    'Skriv hvilke leieforhold det gjelder, og hva leien skal bli.',
    'Skriv kva leigeforhold det gjeld, og kva leiga skal bli.',
  ),
};
const ukjent: Feltfeil = {
  pointer: '/leier',
  code: 'IKKE_UTLEID',
  detail: tekst(
    'Minst ett av leieforholdene finnes ikke, eller er avsluttet.',
    'Minst eitt av leigeforholda finst ikkje, eller er avslutta.',
  ),
};
const ikkeVarsletEnnaa: Feltfeil = { pointer: '/varslet', ...FREMTID };
const ikkeFoerste: Feltfeil = {
  pointer: '/gjelderFra',
  code: 'IKKE_FOERSTE_I_MAANEDEN',
  detail: tekst('Må være den første i en måned.', 'Må vere den første i ein månad.'),
};

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, VARSEL_FOR_KORT, LEIEGRUNNLAG_MANGLER */
function krevRegulering(ny: LeiereguleringNy): Regulering {
  if (!ny.gjelderFra.endsWith('-01')) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [ikkeFoerste] });
  if (!erVarsletITide(ny)) throw new KoboFeil('VARSEL_FOR_KORT');
  if (ny.type === 'GJENGS' && !ny.leier?.length)
    throw new KoboFeil('LEIEGRUNNLAG_MANGLER', { errors: [ingenLeier] });
  return {
    ...ny,
    indekser: new Map(ny.indekser?.map(({ maaned, indeks }) => [maaned, indeks])),
    leier: new Map(ny.leier?.map(({ leieforholdId, manedsleie }) => [leieforholdId, manedsleie])),
  };
}

/** Whose rent it is about: the common level is set for each home, the index holds for all. */
const gjelder = ({ type, leier }: Regulering): string[] | null =>
  type === 'GJENGS' ? [...leier.keys()] : null;

/** @throws KoboFeil LEIEGRUNNLAG_MANGLER */
function krevIndekser(rader: readonly Leierad[], regulering: Regulering): void {
  if (regulering.type !== 'KPI') return;
  const maaneder = new Set(
    rader
      .filter((rad) => tidshinder(rad, regulering) === null)
      .flatMap((rad) => mangler(rad, regulering.indekser, regulering.varslet)),
  );
  if (maaneder.size > 0)
    throw new KoboFeil('LEIEGRUNNLAG_MANGLER', {
      errors: [...maaneder].toSorted().slice(0, 100).map(manglerIndeks),
    });
}

const tilLinje = (rad: Leierad, regulering: Regulering): Leiereguleringslinje => ({
  leieforholdId: rad.leieforholdId,
  boligId: rad.boligId,
  fra: rad.fra,
  ...reguler(rad, regulering),
});

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, VARSEL_FOR_KORT, LEIEGRUNNLAG_MANGLER */
export async function forhaandsvis(
  tx: Tx,
  ny: LeiereguleringNy,
  limit: number,
  etter: readonly [string] | null,
): Promise<{ rader: Leierad[]; linje: (rad: Leierad) => Leiereguleringslinje }> {
  const regulering = krevRegulering(ny);
  const rader = await tx.query<Leierad>(leiene(ny.gjelderFra, gjelder(regulering), limit, etter));
  krevIndekser(rader, regulering);
  return { rader, linje: (rad) => tilLinje(rad, regulering) };
}

/**
 * Changes rents. Told today, each tenant with a case is written to from here, by the calendar since some cases are hidden
 * from whoever does this; told before, it is taken that they were.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL, VARSEL_FOR_KORT, LEIEGRUNNLAG_MANGLER
 * @returns the id of the run
 */
export async function regulerLeier(
  tx: Tx,
  { indekser, leier, ...ny }: LeiereguleringNy,
  { nyId, naa }: { readonly nyId: () => string; readonly naa: Date },
): Promise<string> {
  const regulering = krevRegulering({ ...ny, ...(indekser && { indekser }), ...(leier && { leier }) });
  await tx.query(laasLeiene());
  const rader = await tx.query<Leierad>(leiene(ny.gjelderFra, gjelder(regulering), null, null));
  if (regulering.type === 'GJENGS' && rader.length < regulering.leier.size)
    throw new KoboFeil('LEIEGRUNNLAG_MANGLER', { errors: [ukjent] });
  krevIndekser(rader, regulering);
  const dag = idag(naa);
  if (ny.varslet > dag) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [ikkeVarsletEnnaa] });
  const endres = rader.flatMap((rad) => {
    const { leieforholdId, fra, til } = tilLinje(rad, regulering);
    const brev = ny.varslet === dag && rad.harSak ? ('VENTER' as const) : ('FOR_HAAND' as const);
    return til === undefined ? [] : [{ leieforholdId, fra, til, brev }];
  });
  const kjoering = {
    ...ny,
    id: nyId(),
    antall: endres.length,
    hindret: rader.length - endres.length,
    sumFoer: endres.reduce((sum, { fra }) => sum + fra, 0),
    sumEtter: endres.reduce((sum, { til }) => sum + til, 0),
  };
  await tx.query(settInnKjoering(kjoering, indekser ?? leier ?? []));
  await tx.query(settInnReguleringer(kjoering, endres));
  await tx.query(roerLeieforhold(kjoering.id));
  return kjoering.id;
}

export const listLeiehistorikk = async (tx: Tx, leieforholdId: string): Promise<Leiehistorikk[]> =>
  (await tx.query<Historikkrad>(leiehistorikk(leieforholdId))).map(({ varslet, ...rad }) => ({
    ...rad,
    ...(varslet !== null && { varslet }),
  }));
