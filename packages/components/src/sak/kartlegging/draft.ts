/** An assessment while it is written: numbers and dates as typed, and what of it can be stored now. */
import type {
  Bemanning,
  Boligegenskap,
  Bosituasjon,
  KartleggingLagre,
  Maalgruppe,
  Vanskeligstilt,
} from '@kobo-bolig/contract';
import { readDate, writeDate } from '../../texts/typed-date.ts';

export type Uegnet = Bosituasjon['uegnet'][number];
export type Bosit = '1' | '2' | '3' | '4' | '5' | '6';

export interface Draft {
  bosit: Bosit | undefined;
  bostedsloes: boolean;
  uegnet: readonly Uegnet[];
  maaUtDato: string;
  beskrivelse: string;
  soveromMin: string;
  soveromMaks: string;
  rullestol: boolean;
  utenTrapper: boolean;
  bemanning: Bemanning;
  maksLeie: string;
  egenskaper: readonly Boligegenskap[];
  merknad: string;
  vanskeligstilt: Exclude<Vanskeligstilt, 'IKKE_VURDERT'> | undefined;
  vanskeligstiltBegrunnelse: string;
  grupper: readonly Maalgruppe[];
  primaer: Maalgruppe | undefined;
  bosattDato: string;
  andreVirkemidler: string;
  egneOensker: string;
}

const written = (value: number | string | null | undefined): string => (value ?? '') + '';
const writtenDate = (date: string | null | undefined): string => (date ? writeDate(date) : '');

export function draftOf(innhold: KartleggingLagre): Draft {
  const { bosituasjon, boligbehov, tildelingsgrunnlag, vanskeligstilt } = innhold;
  return {
    bosit: (written(bosituasjon.bosit) || undefined) as Bosit | undefined,
    bostedsloes: bosituasjon.bostedsloes,
    uegnet: bosituasjon.uegnet,
    maaUtDato: writtenDate(bosituasjon.maaUtDato),
    beskrivelse: written(bosituasjon.beskrivelse),
    soveromMin: written(boligbehov.soveromMin),
    soveromMaks: written(boligbehov.soveromMaks),
    rullestol: boligbehov.rullestol,
    utenTrapper: boligbehov.utenTrapper,
    bemanning: boligbehov.bemanning,
    maksLeie: written(boligbehov.maksLeie),
    egenskaper: boligbehov.egenskaper ?? [],
    merknad: written(boligbehov.merknad),
    vanskeligstilt: vanskeligstilt === 'IKKE_VURDERT' ? undefined : vanskeligstilt,
    vanskeligstiltBegrunnelse: innhold.vanskeligstiltBegrunnelse,
    grupper: tildelingsgrunnlag.grupper,
    primaer: tildelingsgrunnlag.primaer ?? undefined,
    bosattDato: writtenDate(tildelingsgrunnlag.bosattDato),
    andreVirkemidler: written(innhold.andreVirkemidler),
    egneOensker: written(innhold.egneOensker),
  };
}

/** Bounds of the contract. */
export const bounds = { soverom: 10, maksLeie: 999_999, text: 4000, merknad: 2000 } as const;

/** `null` for an empty field, `undefined` for what is no whole number within bounds. */
export function numberOf(typed: string, max: number): number | null | undefined {
  const bare = typed.replaceAll(/\s|kr\.?$/g, '').replaceAll(/\.(?=\d{3}(\D|$))/g, '');
  if (bare === '') return null;
  return /^\d+$/.test(bare) && Number(bare) <= max ? Number(bare) : undefined;
}

/** Fields whose typed value cannot be stored. They are left out until they are put right, and stay on the screen. */
export function malformed(draft: Draft): (keyof Draft)[] {
  const limits = {
    soveromMin: bounds.soverom,
    soveromMaks: bounds.soverom,
    maksLeie: bounds.maksLeie,
  };
  const numbers = Object.keys(limits) as (keyof typeof limits)[];
  const dates = ['maaUtDato', 'bosattDato'] as const;
  return [
    ...numbers.filter((field) => numberOf(draft[field], limits[field]) === undefined),
    ...dates.filter((field) => draft[field].trim() && !readDate(draft[field])),
  ];
}

export function bodyOf(draft: Draft): KartleggingLagre {
  const { primaer, grupper, merknad, beskrivelse, andreVirkemidler, egneOensker } = draft;
  return {
    bosituasjon: {
      bosit: draft.bosit ? Number(draft.bosit) : null,
      bostedsloes: draft.bostedsloes,
      uegnet: [...draft.uegnet],
      maaUtDato: readDate(draft.maaUtDato) ?? null,
      ...(beskrivelse && { beskrivelse }),
    },
    boligbehov: {
      soveromMin: numberOf(draft.soveromMin, bounds.soverom) ?? null,
      soveromMaks: numberOf(draft.soveromMaks, bounds.soverom) ?? null,
      rullestol: draft.rullestol,
      utenTrapper: draft.utenTrapper,
      bemanning: draft.bemanning,
      maksLeie: numberOf(draft.maksLeie, bounds.maksLeie) ?? null,
      ...(draft.egenskaper.length > 0 && { egenskaper: [...draft.egenskaper] }),
      ...(merknad && { merknad }),
    },
    vanskeligstilt: draft.vanskeligstilt ?? 'IKKE_VURDERT',
    vanskeligstiltBegrunnelse: draft.vanskeligstiltBegrunnelse,
    tildelingsgrunnlag: {
      grupper: [...grupper],
      primaer: primaer && grupper.includes(primaer) ? primaer : null,
      bosattDato: (grupper.includes('FLYKTNING') && readDate(draft.bosattDato)) || null,
    },
    ...(andreVirkemidler && { andreVirkemidler }),
    ...(egneOensker && { egneOensker }),
  };
}

const deler = ['bosituasjon', 'boligbehov', 'tildelingsgrunnlag'] as const;

/** What an assessment holds beside what the form shows, also within its parts. It is kept as it is when the form is stored. */
export type Unseen = Partial<KartleggingLagre>;

const without = (whole: object, shown: object): object =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !(name in shown)));

export function unseen(innhold: KartleggingLagre): Unseen {
  const shown = bodyOf(draftOf(innhold));
  const parts = deler.map((part) => [part, without(innhold[part], shown[part])]);
  return { ...without(innhold, shown), ...Object.fromEntries(parts) } as Unseen;
}

/** What is stored: what is written, with what the form does not show. */
export function withUnseen(rest: Unseen, body: KartleggingLagre): KartleggingLagre {
  const parts = deler.map((part) => [part, { ...rest[part], ...body[part] }]);
  return { ...rest, ...body, ...Object.fromEntries(parts) } as KartleggingLagre;
}

/** As it will be read again, so that two ways of writing the same are no change; what cannot be stored stays typed. */
export const asStored = (draft: Draft): Draft => ({
  ...draftOf(bodyOf(draft)),
  ...Object.fromEntries(malformed(draft).map((field) => [field, draft[field]])),
});

/** A new choice of grounds: one ground is the primary by itself, and a primary that is no longer chosen goes. */
export function chooseGroups(draft: Draft, grupper: readonly Maalgruppe[]): Partial<Draft> {
  const [only] = grupper;
  if (grupper.length === 1) return { grupper, primaer: only };
  return { grupper, primaer: draft.primaer && grupper.includes(draft.primaer) ? draft.primaer : undefined };
}

/** The server's pointer into `innhold`, by field. */
export const fieldOfPointer: Readonly<Record<string, keyof Draft>> = {
  '/boligbehov/soveromMin': 'soveromMin',
  '/boligbehov/soveromMaks': 'soveromMaks',
  '/vanskeligstilt': 'vanskeligstilt',
  '/vanskeligstiltBegrunnelse': 'vanskeligstiltBegrunnelse',
  '/tildelingsgrunnlag/grupper': 'grupper',
  '/tildelingsgrunnlag/primaer': 'primaer',
  '/tildelingsgrunnlag/bosattDato': 'bosattDato',
};
