import type { Boligimport } from './typer.ts';

/**
 * What makes a home useful when homes are matched to needs and when reports are made. Only fields that can be empty
 * and matter for every home: a no is an answer, and a house without a section number lacks nothing.
 */
const felt = [
  'eiendom',
  'bruksenhetsnummer',
  'bygning',
  'boligtype',
  'disposisjonsform',
  'eier',
  'antallSoverom',
  'erTilgjengeligForRullestolbruker',
  'leiekostnad',
  'depositum',
  'skolekrets',
  'status',
] as const satisfies readonly (keyof Boligimport)[];

export type Kompletthetsfelt = (typeof felt)[number];

/** The fields that are not filled in. */
export const manglendeFelt = (bolig: Partial<Record<Kompletthetsfelt, unknown>>): Kompletthetsfelt[] =>
  felt.filter((navn) => bolig[navn] === undefined || bolig[navn] === null);

/** How much of the home is filled in, in whole per cent. The address alone is 0. */
export const kompletthet = (bolig: Partial<Record<Kompletthetsfelt, unknown>>): number =>
  Math.round(((felt.length - manglendeFelt(bolig).length) / felt.length) * 100);
