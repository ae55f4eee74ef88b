import type {
  Brevmottakere,
  BrevTil,
  Representasjonskilde,
  Representasjonsomfang,
  Representasjonstatus,
} from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { plussDager } from '../../klokke.ts';
import { erRimeligDato, URIMELIG_DATO } from '../bolig/rules.ts';

/** A right to act as far as it decides what can be done by it. Days in Norway, `YYYY-MM-DD`. */
export interface Rett {
  readonly omfang: Representasjonsomfang;
  readonly kilde: Representasjonskilde;
  readonly gyldigFra: string;
  readonly gyldigTil: string | null;
  /** The day Folkeregisteret last confirmed it. */
  readonly bekreftetDag: string | null;
  readonly trukket: string | null;
}

/** Our own: long enough to finish an application, short enough that a guardian who is replaced does not act for long. */
export const BEKREFTET_DAGER = 7;

/** The last day a guardianship holds before the register must be asked again. */
export const bekreftetTil = ({ bekreftetDag }: Rett): string | null =>
  bekreftetDag === null ? null : plussDager(bekreftetDag, BEKREFTET_DAGER);

export const status = (rett: Rett, dag: string): Representasjonstatus => {
  if (rett.trukket !== null) return 'TRUKKET';
  return rett.gyldigTil !== null && rett.gyldigTil < dag ? 'UTLOEPT' : 'AKTIV';
};

const gjelder = (rett: Rett, dag: string): boolean => status(rett, dag) === 'AKTIV' && rett.gyldigFra <= dag;

/** Whether somebody can do for another what asks for one of these scopes. */
export function kanHandle(
  rett: Rett,
  omfang: readonly string[],
  dag: string,
): 'JA' | 'NEI' | 'MAA_BEKREFTES' {
  if (!gjelder(rett, dag) || !omfang.includes(rett.omfang)) return 'NEI';
  const til = bekreftetTil(rett);
  return til !== null && til < dag ? 'MAA_BEKREFTES' : 'JA';
}

/**
 * Who letters of the case go to. Whoever may do everything for the party receives in their place unless the party has said
 * otherwise (forvaltningsloven 1967 § 12); what only covers a part of the case changes nothing.
 */
export function brevmottakere(
  retter: readonly (Rett & { readonly id: string; readonly brevTil: BrevTil })[],
  dag: string,
): Brevmottakere {
  const fulle = retter.filter((rett) => rett.omfang === 'FULL' && gjelder(rett, dag));
  const mottar = fulle.filter(({ brevTil }) => brevTil !== 'PARTEN');
  return {
    parten: mottar.length === 0 || fulle.some(({ brevTil }) => brevTil !== 'REPRESENTANTEN'),
    representasjoner: mottar.map(({ id }) => id),
  };
}

const FOER = {
  code: 'FOER_DATOEN',
  detail: tekst('Kan ikke være før den første dagen.', 'Kan ikkje vere før den første dagen.'),
};
const PASSERT = {
  code: 'PASSERT',
  detail: tekst('Kan ikke være før i dag.', 'Kan ikkje vere før i dag.'),
};

/** What keeps a right from being given for these days. */
export const periodefeil = (
  { gyldigFra, gyldigTil }: { readonly gyldigFra: string; readonly gyldigTil?: string | undefined },
  dag: string,
): Feltfeil[] => [
  ...(erRimeligDato(gyldigFra) ? [] : [{ pointer: '/gyldigFra', ...URIMELIG_DATO }]),
  ...(gyldigTil === undefined || erRimeligDato(gyldigTil)
    ? []
    : [{ pointer: '/gyldigTil', ...URIMELIG_DATO }]),
  ...(gyldigTil !== undefined && gyldigTil < gyldigFra ? [{ pointer: '/gyldigTil', ...FOER }] : []),
  ...(gyldigTil !== undefined && gyldigTil >= gyldigFra && gyldigTil < dag
    ? [{ pointer: '/gyldigTil', ...PASSERT }]
    : []),
];
