import type {
  Avtale,
  AvtaleEndring,
  AvtaleNy,
  Avtalestatus,
  Avtaletype,
  Disposisjonsform,
} from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { erRimeligDato, medFoedselsnummer, URIMELIG_DATO } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';

/** How the municipality disposes of a home that is had by an agreement. */
export const disposisjon: Readonly<Record<Avtaletype, Disposisjonsform>> = {
  TILVISNING: 'TILVISNING',
  TILDELING: 'TILDELINGSAVTALE',
  INNLEIE: 'INNLEID_FREMLEIE',
  STIFTELSE: 'STIFTELSE',
};

/** Of the homes of a project, where neither the agreement nor the municipality says another. */
export const KVOTEPROSENT = 40;

/** How many homes of a project tenants may be referred to: whole homes, and never more than the share. */
export const plasser = (antallIProsjektet: number, kvoteprosent: number): number =>
  Math.floor((antallIProsjektet * kvoteprosent) / 100);

/** @param dag today in Norway */
export const avtalestatus = ({ fra, til }: Pick<Avtale, 'fra' | 'til'>, dag: string): Avtalestatus =>
  dag < fra ? 'IKKE_BEGYNT' : til !== undefined && til < dag ? 'UTLOEPT' : 'LOEPER';

const FOER_FRA = {
  pointer: '/til',
  code: 'FOER_DATOEN',
  detail: tekst('Kan ikke være før avtalen begynner.', 'Kan ikkje vere før avtalen tek til.'),
};
const BARE_TILVISNING = {
  pointer: '/kvoteprosent',
  code: 'UKJENT',
  detail: tekst('Gjelder bare tilvisningsavtaler.', 'Gjeld berre tilvisingsavtalar.'),
};
const overGrensen = (grense: number): Feltfeil => ({
  pointer: '/kvoteprosent',
  code: 'FOR_STOR',
  detail: tekst(`Kommunen tillater høyst ${grense} prosent.`, `Kommunen tillèt høgst ${grense} prosent.`),
});

type Innhold = AvtaleEndring & Pick<AvtaleNy, 'type'>;

export const kvoten = ({
  type,
  kvoteprosent = KVOTEPROSENT,
}: Pick<Innhold, 'type' | 'kvoteprosent'>): number | null => (type === 'TILVISNING' ? kvoteprosent : null);

function* kvotefeil({ type, kvoteprosent, antallIProsjektet }: Innhold, grense: number): Generator<Feltfeil> {
  if (type !== 'TILVISNING') {
    if (kvoteprosent !== undefined) yield BARE_TILVISNING;
    return;
  }
  if (antallIProsjektet === undefined) yield { pointer: '/antallIProsjektet', ...MANGLER };
  if ((kvoteprosent ?? KVOTEPROSENT) > grense) yield overGrensen(grense);
}

/** What is wrong with an agreement in itself. @param grense the municipality's highest quota, in per cent */
export function avtalefeil(avtale: Innhold, grense: number): Feltfeil[] {
  const { fra, til, motpart, indeks, oppsigelse } = avtale;
  const tekster = { '/motpart/navn': motpart.navn, '/indeks': indeks, '/oppsigelse': oppsigelse };
  return [
    ...medFoedselsnummer({ motpart, ...(indeks && { indeks }), ...(oppsigelse && { oppsigelse }) }),
    ...Object.entries(tekster)
      .filter(([, en]) => en?.trim() === '')
      .map(([pointer]) => ({ pointer, ...MANGLER })),
    ...Object.entries({ '/fra': fra, '/til': til })
      .filter(([, dato]) => dato !== undefined && !erRimeligDato(dato))
      .map(([pointer]) => ({ pointer, ...URIMELIG_DATO })),
    ...(til !== undefined && til < fra ? [FOER_FRA] : []),
    ...kvotefeil(avtale, grense),
  ];
}
