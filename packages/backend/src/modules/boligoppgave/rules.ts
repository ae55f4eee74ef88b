import type { Befaringsfrist, BoligoppgaveLagre, Funn } from '@kobo-bolig/contract';
import type { Feltfeil } from '../../http/problem.ts';
import { erRimeligDato, medFoedselsnummer, URIMELIG_DATO } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';

/** What an inspection asks for: a finding is mended by its day, and without a finding the home is inspected again. */
export interface Krav {
  readonly type: 'UTBEDRING' | 'TILSYN';
  readonly funn: number | null;
  readonly tekst: string | null;
  readonly frist: string;
}

/** What its findings ask for. A finding without a day is written down, and nobody is told to mend it. */
export const kravAv = (funn: readonly Funn[]): Krav[] =>
  funn.flatMap(({ tekst, frist }, i) =>
    frist === undefined ? [] : [{ type: 'UTBEDRING', funn: i, tekst, frist } as const],
  );

/** A task that came of an inspection, as it was asked for. */
export interface Laget extends Krav {
  readonly id: string;
}

export interface Fordeling {
  /** Asked for by both: the task goes on, as something the new inspection found in this place. */
  readonly beholdes: readonly { readonly id: string; readonly funn: number | null }[];
  /** Not asked for any more. */
  readonly avlyses: readonly string[];
  /** Asked for now and not before. */
  readonly lages: readonly Krav[];
}

/**
 * What a correction does to the tasks of the inspection it puts right: what is asked for in the same words by the same
 * day is the same task, whether or not it is done by now.
 */
export function fordel(laget: readonly Laget[], krav: readonly Krav[]): Fordeling {
  const ledige = [...laget];
  const beholdes: { id: string; funn: number | null }[] = [];
  const lages: Krav[] = [];
  for (const ett of krav) {
    const i = ledige.findIndex(
      ({ type, tekst, frist }) => type === ett.type && tekst === ett.tekst && frist === ett.frist,
    );
    if (i < 0) lages.push(ett);
    else beholdes.push({ id: ledige.splice(i, 1)[0]!.id, funn: ett.funn });
  }
  return { beholdes, avlyses: ledige.map(({ id }) => id), lages };
}

type Innhold = Pick<BoligoppgaveLagre, 'tekst' | 'frist'>;

/** What keeps a task from being written down, and where. */
export const oppgavefeil = (oppgave: Innhold): Feltfeil[] => [
  ...medFoedselsnummer(oppgave),
  ...(oppgave.tekst?.trim() === '' ? [{ pointer: '/tekst', ...MANGLER }] : []),
  ...(erRimeligDato(oppgave.frist) ? [] : [{ pointer: '/frist', ...URIMELIG_DATO }]),
];

/** In the order the facet tells them; `maaneder` is how far ahead, counted from today. */
export const befaringsfrister = {
  FORFALT: null,
  EN_MND: 1,
  TRE_MND: 3,
  SENERE: null,
  UTEN_PLAN: null,
} as const satisfies Readonly<Record<Befaringsfrist, number | null>>;
