import type { Avslutning, LeieforholdStatus, LeieTilEieKandidat, Utloepstrinn } from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';
import { plussMaaneder } from '../sak/frister.ts';

/** The steps of a tenancy towards its last day and past it, in months from that day; the first one first. */
export const stige = [
  ['NI_MND_FOER', -9],
  ['SEKS_MND_FOER', -6],
  ['TRE_MND_FOER', -3],
  ['VED_SLUTT', 0],
  ['EN_MND_ETTER', 1],
  ['TO_MND_ETTER', 2],
] as const satisfies readonly (readonly [trinn: Utloepstrinn, maaneder: number])[];

/**
 * Whoever has lived there for more than three months past the last day, and was not called on in writing to move, rents
 * for an indefinite time (husleieloven § 9-2).
 */
const TIDSUBESTEMT_ETTER_MND = 3;

/** The step that is due on a day, or null when the end is further away than the first of them. */
export const utloepstrinn = (sluttdato: string, dag: string): Utloepstrinn | null =>
  stige.findLast(([, maaneder]) => plussMaaneder(sluttdato, maaneder) <= dag)?.[0] ?? null;

/** The last day to call on the tenant to move. */
export const flytteoppfordringSenest = (sluttdato: string): string =>
  plussMaaneder(sluttdato, TIDSUBESTEMT_ETTER_MND);

/** The day by which what a step calls for is to be done: the next step, and at last what the law gives. */
export function trinnfrist(sluttdato: string, trinn: Utloepstrinn): string {
  const neste = stige[stige.findIndex(([denne]) => denne === trinn) + 1];
  return neste ? plussMaaneder(sluttdato, neste[1]) : flytteoppfordringSenest(sluttdato);
}

/**
 * Steps the tenant is written to at: those where there is time to apply. From the last day on, what is said to them has
 * effects of its own (husleieloven § 9-2), and a person says it.
 */
export const brevtrinn: readonly Utloepstrinn[] = stige
  .filter(([, maaneder]) => maaneder < 0)
  .map(([trinn]) => trinn);

/** What a tenancy is when its contract is signed: one that begins later is agreed, and nobody has moved in yet. */
export const tilstandVedAvtale = (startdato: string, dag: string): 'AVTALT' | 'AKTIVT' =>
  startdato <= dag ? 'AKTIVT' : 'AVTALT';

/** States of a tenancy somebody lives by, and that can be given notice of. */
export const kanSiesOpp: readonly LeieforholdStatus[] = [
  'AKTIVT',
  'UTLOEPER_SNART',
  'FORNYES',
  'UTLOEPT_UTEN_AVKLARING',
  'TIDSUBESTEMT',
];

/** Whether somebody lives by it: it has begun, and they have not moved out. */
export const bebos = (status: LeieforholdStatus): boolean =>
  status === 'SAGT_OPP' || kanSiesOpp.includes(status);

export interface Kalendertrinn {
  readonly fra: readonly LeieforholdStatus[];
  readonly til: LeieforholdStatus;
  /** Months from the agreed end. */
  readonly maaneder: number;
  /** Once that day is over; else as soon as it has come. */
  readonly etter: boolean;
  /** Only what nobody has done anything about. */
  readonly utenOppfordring?: true;
}

/** Where a day takes a tenancy for a fixed time, the latest day first. */
export const kalendertrinn: readonly Kalendertrinn[] = [
  {
    fra: ['UTLOEPT_UTEN_AVKLARING'],
    til: 'TIDSUBESTEMT',
    maaneder: TIDSUBESTEMT_ETTER_MND,
    etter: true,
    utenOppfordring: true,
  },
  {
    fra: ['AKTIVT', 'UTLOEPER_SNART', 'FORNYES'],
    til: 'UTLOEPT_UTEN_AVKLARING',
    maaneder: 0,
    etter: true,
  },
  { fra: ['AKTIVT'], til: 'UTLOEPER_SNART', maaneder: stige[0][1], etter: false },
];

export interface Leietid {
  readonly status: LeieforholdStatus;
  readonly sluttdato: string | null;
  readonly tidsubegrenset: boolean;
  readonly oppfordringOmFlytting: string | null;
}

/** Where the day takes the tenancy next, or null when it stays. */
export function nesteTilstand(leie: Leietid, dag: string): LeieforholdStatus | null {
  const { sluttdato, tidsubegrenset, status, oppfordringOmFlytting } = leie;
  if (sluttdato === null || tidsubegrenset) return null;
  const naadd = ({ maaneder, etter }: Kalendertrinn): boolean => {
    const grense = plussMaaneder(sluttdato, maaneder);
    return etter ? grense < dag : grense <= dag;
  };
  const trinn = kalendertrinn.find(
    (ett) =>
      ett.fra.includes(status) && naadd(ett) && !(ett.utenOppfordring && oppfordringOmFlytting !== null),
  );
  return trinn?.til ?? null;
}

/** The first day a tenancy is for an indefinite time by law. */
export const tidsubestemtFra = (sluttdato: string): string =>
  plussDager(flytteoppfordringSenest(sluttdato), 1);

/** What a tenancy is when a notice no longer holds. */
export function utenOppsigelse(
  leie: Omit<Leietid, 'status' | 'oppfordringOmFlytting'> & { readonly tidsubestemtFra: string | null },
  dag: string,
): LeieforholdStatus {
  if (leie.tidsubestemtFra !== null) return 'TIDSUBESTEMT';
  const tid = { ...leie, oppfordringOmFlytting: null };
  return nesteTilstand({ ...tid, status: 'AKTIVT' }, dag) ?? 'AKTIVT';
}

/** Whether a call to move that was sent on a day stops the tenancy from becoming one for an indefinite time. */
export const erOppfordretITide = (sluttdato: string, sendt: string): boolean =>
  sendt > sluttdato && sendt <= flytteoppfordringSenest(sluttdato);

type Grunnlag = Pick<Leietid, 'status' | 'sluttdato' | 'tidsubegrenset'> & { readonly utflyttet: string };
/** What a tenancy can end by, and what that takes. */
export const kanAvsluttes: Readonly<Record<Avslutning, (grunnlag: Grunnlag) => boolean>> = {
  OPPSIGELSE: ({ status }) => status === 'SAGT_OPP',
  UTLOEP: ({ sluttdato, tidsubegrenset, utflyttet }) =>
    !tidsubegrenset && sluttdato !== null && sluttdato <= utflyttet,
  AVTALE: () => true,
  DOEDSFALL: () => true,
  FRAVIKELSE: () => true,
};

/** Whole months from one day to another. */
export function maanederSiden(fra: string, dag: string): number {
  const [a, b] = [fra, dag].map((en) => en.split('-').map(Number));
  const hele = (b![0]! - a![0]!) * 12 + b![1]! - a![1]!;
  return plussMaaneder(fra, hele) <= dag ? hele : hele - 1;
}

/** Long enough to speak for it by itself: as long as an ordinary contract. */
const LANG_BOTID_MND = 36;

/** What speaks for letting a tenant buy the home. Nothing speaks against: a person decides. */
export const talerForEie = (
  leie: { readonly startdato: string; readonly tidsubegrenset: boolean },
  dag: string,
): LeieTilEieKandidat['taler'] => [
  'BOLIG_HAR_POTENSIAL',
  ...(maanederSiden(leie.startdato, dag) >= LANG_BOTID_MND ? (['LANG_BOTID'] as const) : []),
  ...(leie.tidsubegrenset ? (['TIDSUBESTEMT'] as const) : []),
];
