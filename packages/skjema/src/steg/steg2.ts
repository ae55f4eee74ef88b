import type { Steg } from '../typer.ts';
import { er, noen } from '../vilkaar.ts';
import { jaNei } from './valgsett.ts';

/** What the application is about. The answer chooses the steps and the case type. */
export const steg2: Steg = {
  id: 'formaal',
  nummer: 2,
  felt: [
    {
      id: 'formaal',
      type: 'valg',
      valg: {
        navn: 'formaal',
        koder: ['NY', 'BYTTE', 'FORLENGELSE', 'HUSSTANDSENDRING', 'BOLIGBISTAND'],
        fra: 'formaal',
      },
      grunner: ['P3'],
    },
    {
      id: 'ogsaaBistand',
      type: 'valg',
      valg: jaNei,
      grunner: ['P3', 'P5'],
      naar: er('formaal', 'NY'),
      valgfri: true,
    },
    {
      id: 'bistandType',
      type: 'flervalg',
      valg: {
        navn: 'bistandType',
        koder: ['FINNE_LEIE', 'DEPOSITUM', 'KJOEPE', 'TILPASSE', 'BEHOLDE', 'BETALING', 'PRAKTISK', 'ANNET'],
      },
      grunner: ['P3', 'P7'],
      naar: noen(er('formaal', 'BOLIGBISTAND'), er('ogsaaBistand', 'JA')),
    },
    { id: 'bistandType.annet', type: 'kort', grunner: ['P3', 'P7'], naar: er('bistandType', 'ANNET') },
  ],
};
