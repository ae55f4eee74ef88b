import type { Korreksjonsfelt, Oekonomikorreksjon, PersonOekonomi, Skattelinjer } from '@kobo-bolig/contract';

const linjer: Readonly<Record<Exclude<Korreksjonsfelt, 'INNTEKT_PER_MAANED'>, keyof Skattelinjer>> = {
  SAMLET_GJELD: 'samletGjeld',
  BRUTTOFORMUE: 'bruttoformue',
  ANNEN_FORMUE: 'annenFormue',
  ANNEN_INNTEKT: 'annenInntekt',
  INNTEKTSFRADRAG: 'inntektsfradrag',
};

/** The figure as it stands, in whole kroner; null where no register has given one, and there is nothing to put right. */
export const tallet = (person: PersonOekonomi, felt: Korreksjonsfelt): number | null =>
  felt === 'INNTEKT_PER_MAANED'
    ? person.inntekt.perMaaned
    : (person.skatteoppgjoer.linjer?.[linjer[felt]] ?? null);

function sett(person: PersonOekonomi, felt: Korreksjonsfelt, beloep: number): PersonOekonomi {
  const { inntekt, skatteoppgjoer } = person;
  return felt === 'INNTEKT_PER_MAANED'
    ? { ...person, inntekt: { ...inntekt, perMaaned: beloep } }
    : {
        ...person,
        skatteoppgjoer: {
          ...skatteoppgjoer,
          linjer: { ...skatteoppgjoer.linjer!, [linjer[felt]]: beloep },
        },
      };
}

/** What a figure was put right from is kept with it, so that both are read together. */
export const korriger = (person: PersonOekonomi, korreksjon: Oekonomikorreksjon): PersonOekonomi => ({
  ...sett(person, korreksjon.felt, korreksjon.til),
  korrigert: [...(person.korrigert ?? []), korreksjon],
});

/**
 * A person as registers have them anew, with what was put right before. A correction stands as long as the register says
 * what it was put right from, and where the register did not answer, so that what was fetched before stands: what it
 * says otherwise is newer than the correction.
 */
export function medKorreksjoner(
  ny: PersonOekonomi,
  foer: readonly Oekonomikorreksjon[] = [],
): PersonOekonomi {
  return foer.reduce((person, korreksjon) => {
    const staar = tallet(person, korreksjon.felt);
    return staar === korreksjon.fra ? korriger(person, korreksjon) : person;
  }, ny);
}

/** What the registers said, before anybody put anything right. */
export const somRegistrert = ({ korrigert = [], ...person }: PersonOekonomi): PersonOekonomi =>
  korrigert.reduceRight<PersonOekonomi>((naa, { felt, fra }) => sett(naa, felt, fra), person);
