/** The parts of an assessment, and which of them are done. Pure. */
import type { Kartlegging, Sak } from '@kobo-bolig/contract';
import { type Draft, fieldOfPointer } from './draft.ts';

export type PartName = 'bosituasjon' | 'boligbehov' | 'vurdering' | 'grunnlag';

/** The part a field stands in. */
export const sectionOf: Record<keyof Draft, PartName> = {
  bosit: 'bosituasjon',
  bostedsloes: 'bosituasjon',
  uegnet: 'bosituasjon',
  maaUtDato: 'bosituasjon',
  beskrivelse: 'bosituasjon',
  soveromMin: 'boligbehov',
  soveromMaks: 'boligbehov',
  rullestol: 'boligbehov',
  utenTrapper: 'boligbehov',
  bemanning: 'boligbehov',
  maksLeie: 'boligbehov',
  egenskaper: 'boligbehov',
  merknad: 'boligbehov',
  vanskeligstilt: 'vurdering',
  vanskeligstiltBegrunnelse: 'vurdering',
  andreVirkemidler: 'vurdering',
  egneOensker: 'vurdering',
  grupper: 'grunnlag',
  primaer: 'grunnlag',
  bosattDato: 'grunnlag',
};

/** In the order of the work. The economy has a tab of its own, and is a part of what is found out all the same. */
export type Part = PartName | 'oekonomi';
export const parts: readonly Part[] = ['bosituasjon', 'oekonomi', 'boligbehov', 'vurdering', 'grunnlag'];

/** As stored: what the server misses, and what nobody has to answer but is asked for. */
export function doneParts({ innhold, mangler }: Kartlegging, { hendelser }: Sak): Set<Part> {
  const open = new Set<Part>(
    mangler.flatMap((pointer) => {
      const field = fieldOfPointer[pointer];
      return field ? [sectionOf[field]] : [];
    }),
  );
  if (typeof innhold.bosituasjon.bosit !== 'number') open.add('bosituasjon');
  if (!hendelser.some(({ type }) => type === 'OEKONOMI_HENTET')) open.add('oekonomi');
  return new Set(parts.filter((part) => !open.has(part)));
}
