import type { Kapabiliteter } from '@kobo-bolig/contract';
import { operations, schemas } from '@kobo-bolig/contract/server';
import { funksjonsinnhold } from './modules/kommune/funksjoner.ts';
import { MAX_FIL, MAX_JSON } from './http/body.ts';

/** The most items a caller may ask for on a page. The contract says it of each list, and it is held there. */
const SIDE_MAKS = 100;

const kodelister = Object.entries(schemas).flatMap(([navn, schema]) =>
  schema.def.type === 'enum' && 'options' in schema ? [{ navn, koder: schema.options.map(String) }] : [],
);

/**
 * What this server can do: the operations and codes of the contract it serves, and the limits it holds. What it reaches
 * changes, and is asked for anew.
 */
export const kapabiliteter = ({
  versjon,
  maksPerMinutt,
}: {
  readonly versjon: string;
  readonly maksPerMinutt: number;
}): Omit<Kapabiliteter, 'porter'> => ({
  versjon,
  operasjoner: Object.keys(operations),
  funksjoner: funksjonsinnhold,
  grenser: {
    jsonBytes: MAX_JSON,
    filBytes: MAX_FIL,
    sideMaks: SIDE_MAKS,
    kallPerMinutt: maksPerMinutt === Infinity ? null : maksPerMinutt,
  },
  kodelister,
});
