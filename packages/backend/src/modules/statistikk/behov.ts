/** Need and stock side by side: facts for whoever plans, and no answer to what is to be bought, rebuilt or sold. */
import type { Behovsoversikt, Behovslinje, Boligtype } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Linjer } from '../../regneark.ts';
import { IKKE_FOR_PUBLISERING } from './fil.ts';
import { erUtenProeving, seksdelte, SEKS, type Gruppegrunnlag } from './maalgrupper.ts';
import { behovOgBoliger } from './queries.sql.ts';

interface Antall {
  readonly antall: number;
}
interface Husrom {
  readonly boligtype: Boligtype | null;
  readonly soverom: number | null;
}
/** Households that wait, which are alike. */
export interface Behovstelling extends Antall {
  readonly side: 'BEHOV';
  readonly fakta: Husrom & { readonly grunnlag: Gruppegrunnlag };
}
/** Homes that are alike. */
export interface Boligtelling extends Antall {
  readonly side: 'BOLIG';
  readonly fakta: Husrom & { readonly bruk: 'LEDIG' | 'KOMMER' | 'OPPTATT' };
}
export type Behovsgrunnlag = Behovstelling | Boligtelling;

/** Homes that are expected to be free within so many months are told apart. */
export const KOMMER_INNEN_MND = 6;

const BOLIGTYPER = [
  'ORDINAER',
  'OMSORGSBOLIG',
  'BOFELLESSKAP',
  'PERSONALBOLIG',
  'MIDLERTIDIG',
  'UOPPGITT',
] as const;
/** Four is four or more; null where nobody has said. */
const SOVEROM = [0, 1, 2, 3, 4, null] as const;
const GRUPPER = [...SEKS, 'UTEN_GRUPPE'] as const;

type Soverom = (typeof SOVEROM)[number];
const soverommene = ({ soverom }: Husrom): Soverom =>
  soverom === null ? null : (Math.min(soverom, 4) as Soverom);
const typen = ({ boligtype }: Husrom): (typeof BOLIGTYPER)[number] => boligtype ?? 'UOPPGITT';

const sum = (tellinger: readonly Antall[]): number => tellinger.reduce((i, { antall }) => i + antall, 0);

function linje(alle: readonly Behovsgrunnlag[], boligtype: string, soverom: Soverom): Behovslinje | null {
  const her = alle.filter(({ fakta }) => typen(fakta) === boligtype && soverommene(fakta) === soverom);
  if (her.length === 0) return null;
  const venter = her.filter((t): t is Behovstelling => t.side === 'BEHOV');
  const boliger = her.filter((t): t is Boligtelling => t.side === 'BOLIG');
  const iBruk = (bruk: Boligtelling['fakta']['bruk']): number =>
    sum(boliger.filter(({ fakta }) => fakta.bruk === bruk));
  const [ledige, kommer] = [iBruk('LEDIG'), iBruk('KOMMER')];
  const iGruppen = ({ fakta: { grunnlag } }: Behovstelling, gruppe: (typeof GRUPPER)[number]): boolean => {
    const grupper = seksdelte(grunnlag);
    return gruppe === 'UTEN_GRUPPE' ? grupper.length === 0 : grupper.includes(gruppe);
  };
  return {
    boligtype: boligtype as Behovslinje['boligtype'],
    ...(soverom !== null && { soverom }),
    venter: sum(venter),
    grupper: GRUPPER.map((gruppe) => ({
      gruppe,
      antall: sum(venter.filter((t) => iGruppen(t, gruppe))),
    })).filter(({ antall }) => antall > 0),
    boliger: sum(boliger),
    ledige,
    kommer,
    underskudd: sum(venter) - ledige - kommer,
  };
}

/** Who waits for a home without any need having been assessed is no need of the disadvantaged (boligsosialloven § 5). */
const teller = (t: Behovsgrunnlag): boolean => t.side === 'BOLIG' || !erUtenProeving(t.fakta.grunnlag);

/** A line for each kind and size there is a need of or a home of. */
export const behovslinjer = (alle: readonly Behovsgrunnlag[]): Behovslinje[] =>
  BOLIGTYPER.flatMap((boligtype) =>
    SOVEROM.flatMap((soverom) => linje(alle.filter(teller), boligtype, soverom) ?? []),
  );

/** @param dag today in Norway */
export async function hentBehovsoversikt(tx: Tx, dag: string): Promise<Behovsoversikt> {
  const tellinger = await tx.query<Behovsgrunnlag>(behovOgBoliger(dag, KOMMER_INNEN_MND));
  return {
    merke: IKKE_FOR_PUBLISERING,
    dag,
    kommerInnenMnd: KOMMER_INNEN_MND,
    linjer: behovslinjer(tellinger),
  };
}

/** The same as a file: the groups a column each, and first that it is not for publication. */
export function behovsfil({ merke, linjer }: Behovsoversikt, spraak: 'nb' | 'nn'): Linjer {
  const kolonner = [
    'boligtype',
    'soverom',
    'venter',
    ...GRUPPER,
    'boliger',
    'ledige',
    'kommer',
    'underskudd',
  ];
  const rader = linjer.map(({ boligtype, soverom, venter, grupper, boliger, ledige, kommer, underskudd }) => [
    ...[boligtype, soverom ?? null, venter],
    ...GRUPPER.map((gruppe) => grupper.find((g) => g.gruppe === gruppe)?.antall ?? 0),
    ...[boliger, ledige, kommer, underskudd],
  ]);
  return [[merke[spraak]], kolonner, ...rader];
}
