import type { Maalgruppe } from '@kobo-bolig/contract';

/** Why a household was given a home, as it counts on the day of a report. */
export interface Gruppegrunnlag {
  readonly grupper: readonly Maalgruppe[];
  /** Null where nobody has said. */
  readonly primaer: Maalgruppe | null;
  /** Whether less than five years have passed since somebody of the household was first settled. */
  readonly flyktningAktiv: boolean;
}

/** The seven groups of KOSTRA form 13: a household is in one. */
export const SJU = [
  'PSYKISK_LIDELSE',
  'RUS',
  'ROP',
  'TILRETTELAGT',
  'FLYKTNING',
  'ANDRE_PROBLEMER',
  'UTEN_BEHOVSPROEVING',
] as const;
export type Sjudelt = (typeof SJU)[number];

/** The six groups of Agenda Kaupang 2019, chapter 5: a household can be in several. */
export const SEKS = [
  'PSYKISK_OG_RUS',
  'NEDSATT_FUNKSJONSEVNE',
  'ELDRE',
  'FLYKTNING',
  'ANDRE_PROBLEMER',
  'UTEN_BEHOVSPROEVING',
] as const;
export type Seksdelt = (typeof SEKS)[number];

export interface Gruppevalg {
  /** A household of refugees counts as that whatever else it needs: how some municipalities count. */
  readonly flyktningTrumfer: boolean;
}

/** Years a refugee counts as one: as long as the municipality has a grant for settling them. */
const FLYKTNINGAAR = 5;

/** From day to day; from 29 February until the 28th, as PostgreSQL counts (`+ interval`). */
export function erAktivFlyktning(bosattDato: string, referansedato: string): boolean {
  const [aar, maaned, dag] = bosattDato.split('-').map(Number) as [number, number, number];
  const siste = new Date(Date.UTC(aar + FLYKTNINGAAR, maaned, 0)).getUTCDate();
  const slutt = new Date(Date.UTC(aar + FLYKTNINGAAR, maaned - 1, Math.min(dag, siste)));
  return Date.parse(referansedato) < slutt.getTime();
}

const flagg: Readonly<Record<Seksdelt, (grunnlag: Gruppegrunnlag) => boolean>> = {
  PSYKISK_OG_RUS: ({ grupper }) => grupper.includes('PSYKISK_HELSE') || grupper.includes('RUS'),
  NEDSATT_FUNKSJONSEVNE: ({ grupper }) => grupper.includes('NEDSATT_FUNKSJONSEVNE'),
  ELDRE: ({ grupper }) => grupper.includes('ELDRE'),
  FLYKTNING: ({ grupper, flyktningAktiv }) => grupper.includes('FLYKTNING') && flyktningAktiv,
  ANDRE_PROBLEMER: ({ grupper }) => grupper.includes('ANDRE_PROBLEMER'),
  UTEN_BEHOVSPROEVING: ({ grupper }) => grupper.includes('UTEN_BEHOVSPROEVING'),
};

export const erUtenProeving = ({ grupper }: Gruppegrunnlag): boolean =>
  grupper.includes('UTEN_BEHOVSPROEVING');

/** None where nobody has said, and for a refugee who has ceased to count as one: they are to be assessed anew. */
export const seksdelte = (grunnlag: Gruppegrunnlag): readonly Seksdelt[] =>
  erUtenProeving(grunnlag) ? ['UTEN_BEHOVSPROEVING'] : SEKS.filter((gruppe) => flagg[gruppe](grunnlag));

const etterPrimaer: Readonly<Record<Maalgruppe, (grunnlag: Gruppegrunnlag) => Sjudelt>> = {
  PSYKISK_HELSE: ({ grupper }) => (grupper.includes('RUS') ? 'ROP' : 'PSYKISK_LIDELSE'),
  RUS: ({ grupper }) => (grupper.includes('PSYKISK_HELSE') ? 'ROP' : 'RUS'),
  NEDSATT_FUNKSJONSEVNE: () => 'TILRETTELAGT',
  ELDRE: () => 'TILRETTELAGT',
  FLYKTNING: ({ flyktningAktiv }) => (flyktningAktiv ? 'FLYKTNING' : 'ANDRE_PROBLEMER'),
  ANDRE_PROBLEMER: () => 'ANDRE_PROBLEMER',
  UTEN_BEHOVSPROEVING: () => 'UTEN_BEHOVSPROEVING',
};

/** The group that best tells why the home was given (form 13); null where nobody has said. */
export function sjudelt(grunnlag: Gruppegrunnlag, { flyktningTrumfer }: Gruppevalg): Sjudelt | null {
  if (erUtenProeving(grunnlag)) return 'UTEN_BEHOVSPROEVING';
  if (flyktningTrumfer && flagg.FLYKTNING(grunnlag)) return 'FLYKTNING';
  return grunnlag.primaer === null ? null : etterPrimaer[grunnlag.primaer](grunnlag);
}
