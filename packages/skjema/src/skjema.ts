import { steg12, steg13, steg14 } from './steg/avslutning.ts';
import { steg0 } from './steg/steg0.ts';
import { steg2 } from './steg/steg2.ts';
import { steg3 } from './steg/steg3.ts';
import { steg4 } from './steg/steg4.ts';
import { steg5 } from './steg/steg5.ts';
import { steg5leie } from './steg/steg5leie.ts';
import { steg6 } from './steg/steg6.ts';
import type { Felt, Formaal, Steg, StegId } from './typer.ts';

/**
 * Version of the question set. Counts up when a stored answer would mean something else or not fit any more;
 * then `migrering.ts` gets an entry. A new optional question needs neither.
 */
export const SKJEMAVERSJON = 1;

/** Purposes this version asks complete questions for. */
export const STOETTEDE_FORMAAL: readonly Formaal[] = [
  'NY',
  'BYTTE',
  'FORLENGELSE',
  'HUSSTANDSENDRING',
  'BOLIGBISTAND',
];

/** Most characters a citizen may write. The text over the limit is kept and flagged, never cut. */
export const TEGNGRENSE = { navn: 100, kort: 200, lang: 2000, epost: 254 } as const;

export const steg: readonly Steg[] = [
  steg0,
  steg2,
  steg3,
  steg4,
  steg5,
  steg5leie,
  steg6,
  steg12,
  steg13,
  steg14,
];

/** Where a field stands. */
export interface Plassering {
  readonly steg: Steg;
  readonly felt: Felt;
}

const plasseringer: ReadonlyMap<string, Plassering> = new Map(
  steg.flatMap((ett) => ett.felt.map((felt) => [felt.id, { steg: ett, felt }])),
);

/** The field with this id; undefined when the form has none. */
export const finnFelt = (id: string): Plassering | undefined => plasseringer.get(id);

export const finnSteg = (id: StegId): Steg => {
  const funnet = steg.find((ett) => ett.id === id);
  if (!funnet) throw new RangeError(`No step «${id}»`);
  return funnet;
};
