import type {
  Brevmottakere,
  BrevTil,
  Representasjonskilde,
  Representasjonsomfang,
  Representasjonstatus,
  Representasjonstype,
} from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { alder, plussDager } from '../../klokke.ts';
import { erRimeligDato, URIMELIG_DATO } from '../bolig/rules.ts';
import { FOER_I_DAG } from '../feltfeil.ts';

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

/** From this age somebody acts for themselves (vergemålsloven § 8). */
export const MYNDIG = 18;
/**
 * From this age a party of their own is told what is told whoever acts for them, and may read their case; before it they
 * are not shown what others may not know (forvaltningsloven 1967 §§ 16, 18 and 27, 2025 § 54).
 */
export const UNGDOM = 15;

const verger: readonly Representasjonstype[] = ['VERGE', 'FORELDER'];

/** The last day a guardianship holds before the register must be asked again. */
export const bekreftetTil = ({ bekreftetDag }: Rett): string | null =>
  bekreftetDag === null ? null : plussDager(bekreftetDag, BEKREFTET_DAGER);

export const status = (rett: Pick<Rett, 'trukket' | 'gyldigTil'>, dag: string): Representasjonstatus => {
  if (rett.trukket !== null) return 'TRUKKET';
  return rett.gyldigTil !== null && rett.gyldigTil < dag ? 'UTLOEPT' : 'AKTIV';
};

const gjelder = (rett: Rett, dag: string): boolean => status(rett, dag) === 'AKTIV' && rett.gyldigFra <= dag;

/** Whether somebody is the guardian or parent of another on a day, and may do everything for them. */
export const erVerge = (rett: Rett & { readonly type: Representasjonstype }, dag: string): boolean =>
  rett.omfang === 'FULL' && gjelder(rett, dag) && verger.includes(rett.type);

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

export interface Brevrett extends Rett {
  readonly id: string;
  readonly type: Representasjonstype;
  readonly brevTil: BrevTil;
  /** Of the party. */
  readonly foedselsdato: string | null;
}

/**
 * Who letters of the case go to. Whoever may do everything for the party receives in their place unless the party has said
 * otherwise (forvaltningsloven 1967 § 12); what only covers a part of the case changes nothing. Of a party under 18 with a
 * guardian or parent it is not theirs to say: a child under 15 receives nothing, and from 15 they receive it as well.
 */
export function brevmottakere(retter: readonly Brevrett[], dag: string): Brevmottakere {
  const fulle = retter.filter((rett) => rett.omfang === 'FULL' && gjelder(rett, dag));
  const foedt = fulle[0]?.foedselsdato ?? null;
  const aar = foedt === null ? MYNDIG : alder(foedt, dag);
  const harVerge = aar < MYNDIG && fulle.some(({ type }) => verger.includes(type));
  const mottar = fulle.filter(
    ({ brevTil, type }) => brevTil !== 'PARTEN' || (harVerge && aar < UNGDOM && verger.includes(type)),
  );
  return {
    parten: harVerge
      ? aar >= UNGDOM
      : mottar.length === 0 || fulle.some(({ brevTil }) => brevTil !== 'REPRESENTANTEN'),
    representasjoner: mottar.map(({ id }) => id),
  };
}

const FOER = {
  code: 'FOER_DATOEN',
  detail: tekst('Kan ikke være før den første dagen.', 'Kan ikkje vere før den første dagen.'),
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
    ? [{ pointer: '/gyldigTil', ...FOER_I_DAG }]
    : []),
];
