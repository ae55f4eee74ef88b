import type { Fakta, Vilkaar } from './typer.ts';

/** Short forms for writing conditions. They only build data; `synlighet.ts` evaluates it. */

/** The answer, or one of the answers, is one of these. */
export const er = (felt: string, ...verdier: readonly (string | true)[]): Vilkaar => ({ felt, er: verdier });
export const besvart = (felt: string): Vilkaar => ({ felt, besvart: true });
export const fakta = (navn: Fakta, verdi = 'JA'): Vilkaar => ({ fakta: navn, er: verdi });
export const alle = (...vilkaar: readonly Vilkaar[]): Vilkaar => ({ alle: vilkaar });
export const noen = (...vilkaar: readonly Vilkaar[]): Vilkaar => ({ noen: vilkaar });
export const ikke = (vilkaar: Vilkaar): Vilkaar => ({ ikke: vilkaar });
/** One of the rows of a list that count; fields of the row have a leading dot. */
export const enRad = (liste: string, som: Vilkaar): Vilkaar => ({ enRad: liste, som });

/** Fields a condition reads; for tests and documentation. */
export const leserFelt = (vilkaar: Vilkaar): readonly string[] => {
  if ('felt' in vilkaar) return [vilkaar.felt];
  if ('enRad' in vilkaar) return [vilkaar.enRad, ...leserFelt(vilkaar.som).map((ett) => vilkaar.enRad + ett)];
  if ('alle' in vilkaar) return vilkaar.alle.flatMap(leserFelt);
  if ('noen' in vilkaar) return vilkaar.noen.flatMap(leserFelt);
  return 'ikke' in vilkaar ? leserFelt(vilkaar.ikke) : [];
};

/**
 * The option a follow-up question hangs on, when its condition is one answer to one question, alone or with more;
 * the element draws it indented under that option. Within a list the id has a leading dot: the same row.
 */
export const hengerPaa = (
  vilkaar: Vilkaar | undefined,
): { readonly felt: string; readonly kode: string } | null => {
  if (vilkaar && 'alle' in vilkaar) return vilkaar.alle.map(hengerPaa).find((ett) => ett !== null) ?? null;
  if (!vilkaar || !('felt' in vilkaar) || !('er' in vilkaar)) return null;
  const [kode, ...flere] = vilkaar.er;
  return typeof kode === 'string' && flere.length === 0 ? { felt: vilkaar.felt, kode } : null;
};
