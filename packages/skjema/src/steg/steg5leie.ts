import type { Steg } from '../typer.ts';
import { er } from '../vilkaar.ts';
import { jaNei } from './valgsett.ts';

/** The home you rent from the municipality: why another one, or why longer. The same rules as the first time. */
export const steg5leie: Steg = {
  id: 'leieforhold',
  nummer: 5,
  formaal: ['BYTTE', 'FORLENGELSE'],
  lukkRaskt: true,
  felt: [
    {
      id: 'bytteGrunn',
      type: 'flervalg',
      valg: {
        navn: 'bytteGrunn',
        koder: ['FOR_LITEN', 'FOR_STOR', 'HELSE', 'UTRYGT', 'OEKONOMI', 'NAERMERE', 'ANNET'],
        saerlige: ['HELSE', 'UTRYGT'],
      },
      grunner: ['P3', 'P4'],
      formaal: ['BYTTE'],
    },
    { id: 'bytteGrunn.annet', type: 'kort', grunner: ['P3', 'P4'], naar: er('bytteGrunn', 'ANNET') },
    {
      id: 'forlengGrunn',
      type: 'flervalg',
      valg: {
        navn: 'forlengGrunn',
        koder: ['FINNER_IKKE', 'OEKONOMI', 'HELSE', 'BARN_SKOLE', 'OPPFOELGING', 'ANNET'],
        saerlige: ['HELSE'],
      },
      grunner: ['P3'],
      formaal: ['FORLENGELSE'],
    },
    { id: 'forlengGrunn.annet', type: 'kort', grunner: ['P3'], naar: er('forlengGrunn', 'ANNET') },
    {
      id: 'forlengForsokt',
      type: 'valg',
      valg: jaNei,
      grunner: ['P5', 'P7'],
      formaal: ['FORLENGELSE'],
    },
    {
      id: 'forlengForsokt.hva',
      type: 'kort',
      grunner: ['P5', 'P7'],
      naar: er('forlengForsokt', 'JA'),
      valgfri: true,
    },
    { id: 'forlengInteresse', type: 'valg', valg: jaNei, grunner: ['P5'], valgfri: true },
  ],
};
