import type { Steg } from '../typer.ts';
import { besvart, er } from '../vilkaar.ts';

/** Why you need a home or help: needs in one's own words, never diagnoses. */
export const steg6: Steg = {
  id: 'behov',
  nummer: 6,
  formaal: ['NY', 'BYTTE', 'BOLIGBISTAND'],
  lukkRaskt: true,
  felt: [
    {
      id: 'situasjon',
      type: 'lang',
      min: 20,
      grunner: ['P3'],
      valgfri: er('situasjon.snakke', true),
    },
    { id: 'situasjon.snakke', type: 'avkryssing', grunner: ['P3'], valgfri: true },
    {
      id: 'aarsaker',
      type: 'flervalg',
      valg: {
        navn: 'aarsaker',
        koder: [
          'LAV_INNTEKT',
          'DEPOSITUM',
          'ANMERKNING',
          'AVSLAG_UTLEIER',
          'STOETTE',
          'UT_FRA',
          'NY_I_NORGE',
          'BRUDD_JOBB',
          'ANNET',
        ],
        saerlige: ['STOETTE', 'UT_FRA'],
      },
      grunner: ['P3'],
      valgfri: true,
    },
    {
      id: 'proevdSelv',
      type: 'flervalg',
      valg: {
        navn: 'proevdSelv',
        koder: ['PRIVAT', 'BANK', 'BOSTOETTE', 'NAV', 'FAMILIE', 'IKKE'],
        alene: ['IKKE'],
      },
      grunner: ['P3', 'P5'],
      formaal: ['NY'],
      valgfri: true,
    },
    { id: 'barnehensyn', type: 'lang', grunner: ['P4', 'P3'], naar: besvart('barn'), valgfri: true },
  ],
};
