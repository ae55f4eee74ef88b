/** What the overview fetches: pages of homes with their counts, and a way out when a filter leaves none. */
import { listBoliger } from '@kobo-bolig/contract/client';
import type { BoligFasetter, BoligListe, Boligsammendrag } from '@kobo-bolig/contract';
import { call, type KoboCore, type Side } from '@kobo-bolig/sdk';
import { aktiveGrupper, type AktivtFilter, type Boligfilter } from './filter.ts';

/** Divides by two, three and four, so that the last row of cards is full. */
export const PAGE = 24;
/** What the API gives at a time, at most. */
const MOST = 100;

export interface Oversikt {
  readonly filter: Boligfilter;
  readonly boliger: readonly Boligsammendrag[];
  readonly side: Side<Boligsammendrag, BoligListe>;
  /** Homes the filter shows, and homes there are. */
  readonly treff: number;
  readonly totalt: number;
  readonly fasetter: BoligFasetter;
  /** The filter to remove when no home fits, and how many homes that gives. */
  readonly utvei: (AktivtFilter & { readonly antall: number }) | undefined;
}

/** @param wanted how many homes to show, at least: a refresh must not take away what the reader has asked for */
export async function fetchOverview(
  klient: KoboCore,
  filter: Boligfilter,
  wanted: number,
  signal: AbortSignal,
): Promise<Oversikt> {
  const query = { ...filter, limit: Math.min(MOST, wanted) };
  let side = await call(klient, listBoliger, { query, signal });
  const { treff, totalt, fasetter } = side.data;
  let boliger = side.items;
  while (boliger.length < wanted) {
    const next = await side.nextPage();
    if (!next) break;
    side = next;
    boliger = joined(boliger, side.items);
  }
  const utvei = treff === 0 ? await wayOut(klient, filter, signal) : undefined;
  return { filter, boliger, side, treff, totalt, fasetter, utvei };
}

/** The overview with one page more; the same one when there is none. */
export async function fetchMore(overview: Oversikt): Promise<Oversikt> {
  const side = await overview.side.nextPage();
  if (!side) return overview;
  const { treff, totalt, fasetter } = side.data;
  return { ...overview, side, boliger: joined(overview.boliger, side.items), treff, totalt, fasetter };
}

/** A home whose state changed between two pages can stand on both. */
function joined(
  shown: readonly Boligsammendrag[],
  more: readonly Boligsammendrag[],
): readonly Boligsammendrag[] {
  const known = new Set(shown.map(({ koboId }) => koboId));
  return [...shown, ...more.filter(({ koboId }) => !known.has(koboId))];
}

/** Asks what each filter hides, and names the one that hides most. */
async function wayOut(
  klient: KoboCore,
  filter: Boligfilter,
  signal: AbortSignal,
): Promise<Oversikt['utvei']> {
  const counted = await Promise.all(
    aktiveGrupper(filter).map(async (one) => {
      const { data } = await call(klient, listBoliger, { query: { ...one.uten, limit: 1 }, signal });
      return { ...one, antall: data.treff };
    }),
  );
  return counted.filter(({ antall }) => antall > 0).toSorted((a, b) => b.antall - a.antall)[0];
}
