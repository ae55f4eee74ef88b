/** What the case worker has chosen in the list: view, search, filters and order, and what follows from it. */
import type {
  FristGruppe,
  SakFasetter,
  SakSoek,
  SakSoekSvar,
  SakStatus,
  Sakstype,
  SakVisning,
} from '@kobo-bolig/contract';

export type Sorter = NonNullable<SakSoek['sorter']>;

/** Filters with several values, as the contract names them. */
export interface Flervalg {
  status: readonly SakStatus[];
  sakstype: readonly Sakstype[];
  saksbehandler: readonly string[];
  frist: readonly FristGruppe[];
}
export type Filternavn = keyof Flervalg;
/** Filters that are on or off. */
export type Bryter = 'hast' | 'barn';

export interface Valg extends Flervalg, Record<Bryter, boolean> {
  visning: SakVisning;
  sok: string;
  /** Absent until a column is chosen: then the view has its own order. */
  sortering: { sorter: Sorter; synkende: boolean } | undefined;
}

export const start: Valg = {
  visning: 'AAPNE',
  sok: '',
  status: [],
  sakstype: [],
  saksbehandler: [],
  frist: [],
  hast: false,
  barn: false,
  sortering: undefined,
};

export const filternavn: readonly Filternavn[] = ['status', 'sakstype', 'frist', 'saksbehandler'];
export const brytere: readonly Bryter[] = ['hast', 'barn'];

/** Views in the order of the tabs. */
export const visninger: readonly SakVisning[] = [
  'AAPNE',
  'MINE',
  'IKKE_FORDELT',
  'FRIST_DENNE_UKEN',
  'TIL_GODKJENNING',
  'VENTELISTE',
  'AVSLUTTET',
];

/** Open cases by what is due; closed ones have no deadline, and the newest are the ones one looks for. */
export const orden = ({ sortering, visning }: Valg): { sorter: Sorter; synkende: boolean } =>
  sortering ??
  (visning === 'AVSLUTTET'
    ? { sorter: 'MOTTATT', synkende: true }
    : { sorter: 'NESTE_FRIST', synkende: false });

/** The server wants two letters; until then the search is left out. */
const soek = ({ sok }: Valg): string => (sok.trim().length < 2 ? '' : sok.trim());
export const harSoek = (valg: Valg): boolean => soek(valg) !== '';

export const antallFiltre = (valg: Valg): number =>
  filternavn.reduce((sum, navn) => sum + valg[navn].length, 0) + brytere.filter((navn) => valg[navn]).length;

/** The search as the API takes it, without the page. */
export function tilSoek(valg: Valg): SakSoek {
  const { sorter, synkende } = orden(valg);
  return {
    visning: valg.visning,
    sorter,
    retning: synkende ? 'SYNKENDE' : 'STIGENDE',
    ...(harSoek(valg) && { sok: soek(valg) }),
    ...Object.fromEntries(filternavn.filter((n) => valg[n].length > 0).map((n) => [n, [...valg[n]]])),
    ...Object.fromEntries(brytere.filter((n) => valg[n]).map((n) => [n, true])),
  };
}

export const utenFiltre = (valg: Valg): Valg => ({
  ...start,
  visning: valg.visning,
  sok: valg.sok,
  sortering: valg.sortering,
});

/** The same choices with one value of a filter put in or taken out. */
export const medVerdi = (valg: Valg, navn: Filternavn, verdi: string, paa: boolean): Valg => {
  const uten = (valg[navn] as readonly string[]).filter((annen) => annen !== verdi);
  return { ...valg, [navn]: paa ? [...uten, verdi] : uten };
};

export const utenFilter = (valg: Valg, filter: Filternavn | Bryter): Valg => ({
  ...valg,
  [filter]: start[filter],
});

export const antallI = (
  fasetter: SakFasetter | undefined,
  navn: Filternavn | 'visning',
  verdi: string,
): number | undefined => fasetter?.[navn].find((fasett) => fasett.verdi === verdi)?.antall;

/** A filter that can be taken away, and how many cases that gives; not known for all. */
export interface Fjerning {
  filter: Filternavn | Bryter;
  antall: number | undefined;
}

/**
 * Which filter to remove when nothing fits: the one that gives most. A facet is counted without its own filter, so
 * its sum is what removing it gives; without any filter the answer says how many there are.
 */
export function besteFjerning(valg: Valg, { fasetter, totalt }: SakSoekSvar): Fjerning | undefined {
  const brukte = [...filternavn.filter((n) => valg[n].length > 0), ...brytere.filter((n) => valg[n])];
  const alene = brukte.length === 1 && !harSoek(valg);
  const antall = (filter: Filternavn | Bryter): number | undefined => {
    if (alene) return totalt;
    // Cases without a deadline are in no group, and a switch counts only what is on.
    if (filter === 'hast' || filter === 'barn' || filter === 'frist') return undefined;
    return fasetter[filter].reduce((sum, fasett) => sum + fasett.antall, 0);
  };
  return brukte
    .map((filter) => ({ filter, antall: antall(filter) }))
    .filter((fjerning) => fjerning.antall !== 0)
    .toSorted((a, b) => (b.antall ?? 0) - (a.antall ?? 0))[0];
}
