import { plussDager } from '../../klokke.ts';
import type { Bosted } from '../../ports/folkeregister/port.ts';

export interface Botid {
  /** Whole months without a break up to the day. */
  readonly maaneder: number;
  /** It may be longer: the register does not say since when, or not where somebody lived before. */
  readonly minst: boolean;
  /** Every stay, the oldest first. */
  readonly opphold: readonly Bosted[];
}

/** Whole months from one day to another. */
export function maanederMellom(fra: string, til: string): number {
  const [a, b] = [fra, til].map((dag) => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7)));
  return b! - a! - (til.slice(8) < fra.slice(8) ? 1 : 0);
}

/**
 * How long somebody has been registered as living here without a break. A stay lasts until the next begins, unless the
 * register says that it ended: who has moved abroad and back has been away. Moves within the municipality, and between
 * what was several and is one now, are no break.
 * @param egne numbers of the municipality, today's and former
 */
export function botid(bosteder: readonly Bosted[], egne: ReadonlySet<string>, dag: string): Botid {
  const opphold = bosteder
    .filter(({ fra }) => fra === undefined || fra <= dag)
    .toSorted((a, b) => ((a.fra ?? '') < (b.fra ?? '') ? -1 : 1))
    .map((bosted, i, alle): Bosted => {
      const neste = alle[i + 1]?.fra;
      const sist = neste === undefined ? undefined : plussDager(neste, -1);
      const { til } = bosted;
      const slutt = til !== undefined && (sist === undefined || til < sist) ? til : sist;
      const { til: _, ...resten } = bosted;
      return slutt === undefined ? resten : { ...resten, til: slutt };
    });
  let fra: string | undefined;
  let ventetSlutt: string | undefined;
  for (const bosted of opphold.toReversed()) {
    const brutt = bosted.til !== undefined && bosted.til < (ventetSlutt === undefined ? dag : ventetSlutt);
    if (brutt) break;
    if (bosted.kommunenummer === undefined) return { maaneder: lengde(fra, dag), minst: true, opphold };
    if (!egne.has(bosted.kommunenummer)) break;
    if (bosted.fra === undefined) return { maaneder: lengde(fra, dag), minst: true, opphold };
    fra = bosted.fra;
    ventetSlutt = plussDager(fra, -1);
  }
  return { maaneder: lengde(fra, dag), minst: false, opphold };
}

const lengde = (fra: string | undefined, dag: string): number =>
  fra === undefined ? 0 : maanederMellom(fra, dag);
