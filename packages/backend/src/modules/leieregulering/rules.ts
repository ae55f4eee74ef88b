import type { Leiereguleringshinder, LeiereguleringNy, LeiereguleringType } from '@kobo-bolig/contract';
import { plussMaaneder } from '../sak/frister.ts';

/** Months of written notice (husleieloven §§ 4-2 and 4-3). */
const VARSEL_MND: Readonly<Record<LeiereguleringType, number>> = { KPI: 1, GJENGS: 6 };
/** Between two rents (§§ 4-2 and 4-3), and without any but the index's change before the common level is claimed (§ 4-3). */
const MELLOM_MND = 12;
const UENDRET_MND = 30;

/** What a rent is worked out from. */
export interface Leiegrunnlag {
  readonly leieforholdId: string;
  readonly fra: number;
  /** From when that rent is paid. */
  readonly sistSatt: string;
  /** From when the rent is paid that no index has made. */
  readonly sistAvtalt: string;
  /** The last day of the tenancy as far as it is known. */
  readonly slutt: string | null;
}

/** A year later, or half a year: whether the tenants have been told in time. */
export const erVarsletITide = ({ type, varslet, gjelderFra }: LeiereguleringNy): boolean =>
  gjelderFra >= plussMaaneder(varslet, VARSEL_MND[type]);

export type Indekser = ReadonlyMap<string, number>;
const maaned = (dag: string): string => dag.slice(0, 7);

/** The newest index there was when the tenants were told. */
const nyesteIndeks = (indekser: Indekser, varslet: string): number | undefined => {
  const nyest = [...indekser.keys()]
    .filter((m) => m <= maaned(varslet))
    .toSorted()
    .at(-1);
  return nyest === undefined ? undefined : indekser.get(nyest);
};

/** The months whose index is missing for a tenancy. */
export const mangler = (leie: Leiegrunnlag, indekser: Indekser, varslet: string): readonly string[] => [
  ...(nyesteIndeks(indekser, varslet) === undefined ? [maaned(varslet)] : []),
  ...(indekser.has(maaned(leie.sistSatt)) ? [] : [maaned(leie.sistSatt)]),
];

/** In tenths, so that nothing is lost; rounded down, for the law says no more than the index. */
const etterIndeks = (fra: number, fraIndeks: number, tilIndeks: number): number =>
  Math.floor((fra * Math.round(tilIndeks * 10)) / Math.round(fraIndeks * 10));

export interface Regulering extends Pick<LeiereguleringNy, 'type' | 'varslet' | 'gjelderFra'> {
  readonly indekser: Indekser;
  readonly leier: ReadonlyMap<string, number>;
}

export type Utfall = { readonly til: number } | { readonly hinder: Leiereguleringshinder };

/** What in the days hinders a change, or null. */
export function tidshinder(
  leie: Leiegrunnlag,
  { type, varslet, gjelderFra }: Pick<Regulering, 'type' | 'varslet' | 'gjelderFra'>,
): Leiereguleringshinder | null {
  if (leie.slutt !== null && leie.slutt < gjelderFra) return 'OPPHOERER';
  if (type === 'GJENGS' && varslet < plussMaaneder(leie.sistAvtalt, UENDRET_MND)) return 'FOR_KORT_LEIETID';
  return gjelderFra < plussMaaneder(leie.sistSatt, MELLOM_MND) ? 'FOR_KORT_SIDEN' : null;
}

/** What a change does to one tenancy. Asked once nothing is missing (`mangler`). */
export function reguler(leie: Leiegrunnlag, regulering: Regulering): Utfall {
  const hinder = tidshinder(leie, regulering);
  if (hinder) return { hinder };
  const { type, varslet, indekser, leier } = regulering;
  const til =
    type === 'GJENGS'
      ? leier.get(leie.leieforholdId)!
      : etterIndeks(leie.fra, indekser.get(maaned(leie.sistSatt))!, nyesteIndeks(indekser, varslet)!);
  return til === leie.fra ? { hinder: 'UENDRET' } : { til };
}
