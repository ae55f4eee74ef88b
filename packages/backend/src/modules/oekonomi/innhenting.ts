import type { Porter } from '../../porter.ts';
import { RegisterFeil } from '../../ports/felles/registerfeil.ts';
import type { Personoppslag, Registersvar } from '../../ports/felles/registerklient.ts';
import type { Hentet, Utfall } from './situasjon.ts';

/** A register that fails is an outcome, because the others may have answered; everything else is thrown. */
async function utfall<Svar>(svar: Promise<Registersvar<Svar>>): Promise<Utfall<Svar>> {
  try {
    const { verdi, korrelasjonsid } = await svar;
    return { svar: verdi, korrelasjonsid };
  } catch (feil) {
    if (feil instanceof RegisterFeil) return { feil };
    throw feil;
  }
}

/**
 * Asks both registers about every person at once. How many calls run at a time the adapters decide, each for its own
 * register and for the whole municipality.
 */
export async function spoerRegistrene(
  { inntekt, skattegrunnlag }: Pick<Porter, 'inntekt' | 'skattegrunnlag'>,
  oppslag: Personoppslag,
  identer: ReadonlyMap<string, string>,
  maaneder: readonly string[],
): Promise<Map<string, Hentet>> {
  const [fraOgMed, tilOgMed] = [maaneder[0], maaneder.at(-1)];
  if (fraOgMed === undefined || tilOgMed === undefined) throw new RangeError('No months to ask about.');
  const svar = await Promise.all(
    [...identer].map(async ([personId, ident]) => {
      const [inntektsutfall, skatteutfall] = await Promise.all([
        utfall(inntekt.hentInntekt(oppslag, ident, { fraOgMed, tilOgMed })),
        utfall(skattegrunnlag.hentSisteSkatteoppgjoer(oppslag, ident)),
      ]);
      return [personId, { inntekt: inntektsutfall, skatt: skatteutfall }] as const;
    }),
  );
  return new Map(svar);
}
