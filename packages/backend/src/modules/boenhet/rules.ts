import type { Boenhetsdel, Boligstatus, ProblemCode } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import type { Boligrad, Boligverdier } from '../bolig/queries.sql.ts';
import { innholdsfeil } from '../bolig/rules.ts';
import { flett } from '../bolig/sammenlign.ts';
import { boligNoekkel } from '../importer/index.ts';

/** What is of one unit and no other: how large it is, what it costs, what it is called. Everything else goes on. */
const EGET = {
  leverandorBoligId: undefined,
  bruksenhetsnummer: undefined,
  ekstraReferanse: undefined,
  etasjenummer: undefined,
  antallSoverom: undefined,
  bruksareal: undefined,
  leiekostnad: undefined,
  depositum: undefined,
  maaler: undefined,
} satisfies Record<keyof Boenhetsdel, undefined>;

const utenTomme = <T extends object>(verdier: T): T =>
  Object.fromEntries(Object.entries(verdier).filter(([, verdi]) => verdi !== undefined)) as T;

/** A home that comes of another: as that was, but for what is its own. */
export const somDel = (gammel: Boligrad, del: Boenhetsdel): Boligverdier =>
  utenTomme({ ...flett(gammel, { adresse: gammel.adresse }), ...EGET, ...del }) as Boligverdier;

/** Why a home in a state cannot become others. Nobody lives in one that does, and it is promised to nobody. */
export const hindring: Readonly<Record<Boligstatus, ProblemCode | null>> = {
  KLAR_FOR_INNFLYTTING: null,
  VEDLIKEHOLD: null,
  IKKE_TILGJENGELIG: null,
  RESERVERT: 'BOLIG_I_BRUK',
  UTLEID: 'BOLIG_I_BRUK',
  SOLGT: 'UGYLDIG_OVERGANG',
};

const LIKE = {
  code: 'LIKE_VERDIER',
  detail: tekst(
    'Må skille seg fra de andre delene i bruksenhetsnummer eller ekstraReferanse.',
    'Må skilje seg frå dei andre delane i bruksenhetsnummer eller ekstraReferanse.',
  ),
};

/** What is wrong with the homes another is to become, and which of them. */
export function delfeil({ adresse }: Pick<Boligrad, 'adresse'>, deler: readonly Boenhetsdel[]): Feltfeil[] {
  const noekler = deler.map((del) => boligNoekkel({ ...del, adresse }));
  return deler.flatMap((del, i) => [
    ...innholdsfeil({ ...del, adresse }).map((feil) => ({ ...feil, pointer: `/deler/${i}${feil.pointer}` })),
    ...(noekler.indexOf(noekler[i]!) < i ? [{ pointer: `/deler/${i}`, ...LIKE }] : []),
  ]);
}

/** Homes that become one are in one place: the same address, whatever the unit. */
export const sammeAdresse = (boliger: readonly Pick<Boligrad, 'adresse'>[]): boolean =>
  new Set(boliger.map(({ adresse }) => boligNoekkel({ adresse }))).size === 1;
