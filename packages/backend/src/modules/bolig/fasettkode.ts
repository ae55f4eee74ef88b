import type { BoligListe, LedigInnen } from '@kobo-bolig/contract';
import type { Boligfilter } from './queries.sql.ts';
import { ledigInnenMaaneder } from './rules.ts';

type Fasettnavn = keyof BoligListe['fasetter'];

/**
 * What a home's `fasettkode` says (migration 0200): for each facet the lowest bit of its place in the number, and the value
 * behind each number in that place. A marker has a bit of its own.
 */
const plasser = {
  status: [0, ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD', 'RESERVERT', 'UTLEID', 'IKKE_TILGJENGELIG', 'SOLGT']],
  boligtype: [3, ['ORDINAER', 'OMSORGSBOLIG', 'BOFELLESSKAP', 'PERSONALBOLIG', 'MIDLERTIDIG']],
  bemanning: [6, ['INGEN', 'AMBULERENDE', 'BASE_I_NAERHET', 'BASE_DAG_KVELD', 'BASE_DOEGN']],
} as const;
const markeringer = ['TILVISNINGSAVTALE', 'SAGT_OPP', 'LEIE_TIL_EIE', 'RESERVERT'] as const;
const FOERSTE_MARKERING = 9;
const tider = Object.keys(ledigInnenMaaneder) as LedigInnen[];

/** The order a facet's values are told in, where it is not the code's. */
const STATUSER = ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD', 'RESERVERT', 'UTLEID', 'SOLGT', 'IKKE_TILGJENGELIG'];

/** What the number says, for each facet but the time a home becomes free. */
export const lesFasettkode = (
  kode: number,
): Readonly<Record<Exclude<Fasettnavn, 'ledigInnen'>, string[]>> => ({
  status: [plasser.status[1][kode & 7]!],
  boligtype: [plasser.boligtype[1][(kode >> plasser.boligtype[0]) & 7]!],
  bemanning: [plasser.bemanning[1][(kode >> plasser.bemanning[0]) & 7]!],
  markering: markeringer.filter((_, i) => (kode >> (FOERSTE_MARKERING + i)) & 1),
});

/** The state's place in the order of the overview (`bolig.rang`). */
export const rangAv = (status: string): number => (plasser.status[1] as readonly string[]).indexOf(status);

/** Homes no filter but time tells apart, column by column. */
export interface Telling {
  readonly koder: readonly number[];
  /** All there are. */
  readonly alle: readonly number[];
  /** Those of them that were searched for, and of those how many become free within each time. */
  readonly soekte: readonly number[];
  readonly naa: readonly number[];
  readonly enMnd: readonly number[];
  readonly treMnd: readonly number[];
  readonly seksMnd: readonly number[];
  readonly ettAar: readonly number[];
}

/** Every facet value with its count, each under the other filters as they are; zero stays visible. */
export function tellFasetter(
  telling: Telling,
  filter: Boligfilter,
): Pick<BoligListe, 'fasetter' | 'treff' | 'totalt'> {
  const innen: Readonly<Record<LedigInnen, readonly number[]>> = {
    NAA: telling.naa,
    EN_MND: telling.enMnd,
    TRE_MND: telling.treMnd,
    SEKS_MND: telling.seksMnd,
    ETT_AAR: telling.ettAar,
  };
  const ledige = filter.ledigInnen ? innen[filter.ledigInnen] : telling.soekte;
  const antall: Record<Fasettnavn, Map<string, number>> = {
    status: tomme(STATUSER),
    markering: tomme(markeringer),
    boligtype: tomme(plasser.boligtype[1]),
    bemanning: tomme(plasser.bemanning[1]),
    ledigInnen: tomme(tider),
  };
  let treff = 0;
  let totalt = 0;
  telling.koder.forEach((kode, i) => {
    totalt += telling.alle[i]!;
    const verdier = lesFasettkode(kode);
    const utenfor = kodefasetter.filter((navn) => !slipperInn(filter[navn], verdier[navn]));
    if (utenfor.length > 1) return;
    const [fasett] = utenfor;
    // Outside one filter a home is counted in that filter's own facet only.
    for (const navn of fasett ? [fasett] : kodefasetter)
      for (const verdi of verdier[navn]) oek(antall[navn], verdi, ledige[i]!);
    if (fasett) return;
    treff += ledige[i]!;
    for (const tid of tider) oek(antall.ledigInnen, tid, innen[tid][i]!);
  });
  const fasetter = Object.fromEntries(
    Object.entries(antall).map(([navn, verdier]) => [
      navn,
      Array.from(verdier, ([verdi, funnet]) => ({ verdi, antall: funnet })),
    ]),
  ) as unknown as BoligListe['fasetter'];
  return { fasetter, treff, totalt };
}

const kodefasetter = ['status', 'markering', 'boligtype', 'bemanning'] as const;
const tomme = (verdier: readonly string[]): Map<string, number> =>
  new Map(verdier.map((verdi) => [verdi, 0]));
const oek = (teller: Map<string, number>, verdi: string, med: number): void =>
  void teller.set(verdi, teller.get(verdi)! + med);
/** A filter that is not set, or has one of the values chosen. */
const slipperInn = (valgt: readonly string[] | undefined, verdier: readonly string[]): boolean =>
  !valgt?.length || verdier.some((verdi) => valgt.includes(verdi));
