import type { Bolig, BoligEndre } from '@kobo-bolig/contract';

/**
 * The home as read, as the body of a change: `{ ...somEndring(bolig), antallSoverom: 3 }`. A change replaces
 * everything, and what is left out is removed. Fields this version does not know go along, so that nothing is
 * removed because the server is newer.
 */
export function somEndring(bolig: Bolig): BoligEndre {
  const {
    koboId,
    adresse,
    statusdato,
    antattLedig,
    leieforhold,
    husstand,
    markeringer,
    advarsler,
    kompletthet,
    versjon,
    opprettet,
    endret,
    ...kanEndres
  } = bolig;
  // A field of the contract that can only be read must be named above.
  return kanEndres satisfies Record<Exclude<keyof typeof kanEndres, keyof BoligEndre>, never>;
}
