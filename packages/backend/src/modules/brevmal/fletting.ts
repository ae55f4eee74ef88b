import type { Brevtillegg, Spraak } from '@kobo-bolig/contract';
import { deler, type Del } from '../dokument/brev.ts';
import type { Standardmal } from './blokker.ts';

export type Verdier = Readonly<Record<string, string>>;

/** @throws Error when a value is missing: a letter with a hole in it is not sent */
export const flett = (mal: string, verdier: Verdier): string =>
  mal.replaceAll(/\{(\w+)\}/g, (_, navn: string) => {
    const verdi = verdier[navn];
    if (verdi === undefined) throw new Error(`The letter has no value for {${navn}}.`);
    return verdi;
  });

/** Several as one value, alike in both languages: «a, b og c». */
export const ramse = (ledd: readonly string[]): string =>
  ledd.length < 2 ? ledd.join('') : `${ledd.slice(0, -1).join(', ')} og ${ledd.at(-1)}`;

const blokk = (overskrift: string | undefined, innhold: readonly Del[]): Del[] => [
  ...(overskrift === undefined ? [] : [{ type: 'OVERSKRIFT', tekst: overskrift } as const]),
  ...innhold,
];

/**
 * All blocks of the template in their order, each followed by what the municipality adds after it. `mer` is what a
 * block shows beyond its text. What a person has typed comes in by value, so braces in it are braces.
 */
export const brevdeler = (
  mal: Standardmal,
  spraak: Spraak,
  verdier: Verdier,
  tillegg: readonly Brevtillegg[],
  mer: Readonly<Record<string, readonly Del[]>> = {},
): Del[] =>
  mal.blokker.flatMap(({ id, overskrift, tekst }) => [
    ...blokk(overskrift[spraak], [...deler(flett(tekst[spraak], verdier)), ...(mer[id] ?? [])]),
    ...tillegg
      .filter(({ etter }) => etter === id)
      .flatMap((ett) => blokk(ett.overskrift?.[spraak], deler(ett.tekst[spraak]))),
  ]);
