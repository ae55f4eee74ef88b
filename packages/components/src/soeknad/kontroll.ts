/**
 * What answers are judged by, and how it is told what is wrong with them. The first page is read without it: it comes
 * with the first answer, or with a draft.
 */
import { type Feil, type Kontekst, type Svar, valider, validerFelt } from '@kobo-bolig/skjema';
import type { Feilpost } from './feil.ts';

export { valider } from '@kobo-bolig/skjema';
export { feilsetning } from './feil.ts';
export { feilliste } from './visning/feilliste.ts';

const samme = (a: Feil, b: Feil): boolean => a.felt === b.felt && a.kode === b.kode;

/** The faults that are still there after a change; none is added while somebody types (R16). */
export function gjenstaaende(
  feil: readonly Feilpost[],
  sti: string,
  svar: Svar,
  kontekst: Kontekst,
): readonly Feilpost[] {
  if (feil.length === 0) return feil;
  const naa = new Map(
    [...new Set(feil.map(({ steg }) => steg))].map((steg) => [steg, valider(steg, svar, kontekst)]),
  );
  return feil.filter((en) =>
    en.setning === undefined ? naa.get(en.steg)?.some((annen) => samme(en, annen)) : en.felt !== sti,
  );
}

/** With the fault of a field that was left put in its place, or taken away. */
export function medFelt(
  feil: readonly Feilpost[],
  sti: string,
  svar: Svar,
  kontekst: Kontekst,
): readonly Feilpost[] {
  const ny = validerFelt(sti, svar, kontekst);
  if (!ny) return feil;
  const andre = feil.filter((en) => en.felt !== sti);
  const rekkefoelge = valider(ny.steg, svar, kontekst).map(({ felt }) => felt);
  const plass = (en: Feil): number => rekkefoelge.indexOf(en.felt);
  return [...andre, ny].toSorted((a, b) => (a.steg === b.steg ? plass(a) - plass(b) : 0));
}
