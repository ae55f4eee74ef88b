import type { Steg } from '../typer.ts';
import { er, fakta } from '../vilkaar.ts';
import { jaNei } from './valgsett.ts';

/** Before you start: what happens, what is fetched, and whether the need is tonight. */
export const steg0: Steg = {
  id: 'foerDuStarter',
  nummer: 0,
  innhold: ['hvemKanSoeke', 'hvaSkjer', 'svartid', 'registre', 'haKlart', 'hjelp', 'lagring'],
  bokser: [
    { id: 'skjermet', naar: fakta('skjermet') },
    { id: 'akutt', etter: 'akutt', naar: er('akutt', 'JA') },
  ],
  felt: [
    {
      id: 'spraak',
      type: 'valg',
      valg: { navn: 'spraak', koder: ['nb', 'nn'], fra: 'spraak' },
      grunner: ['P6'],
    },
    { id: 'akutt', type: 'valg', valg: jaNei, grunner: ['P3', 'P8'], formaal: ['NY', 'BOLIGBISTAND'] },
  ],
};
