import type { Jobber } from './jobber.ts';
import { sjekkAdresser } from './modules/importer/adressesjekk.ts';
import type { Adresseregister } from './ports/adresse/port.ts';
import { createVentejobb, type Ventejobboppsett } from './ventejobb.ts';

export interface Adressesjekkoppsett extends Ventejobboppsett {
  readonly adresse: Adresseregister;
}

/** Holds the addresses of imports against Kartverket beside other jobs: a register that is slow or away delays none of them. */
export const createAdressesjekker = (oppsett: Adressesjekkoppsett): Jobber =>
  createVentejobb(oppsett, {
    hva: 'importadresse',
    // It is the same register for all of them: away for one, it is not asked again at once for another.
    foerst: 'VENTER',
    lengst: 900_000,
    gjoer: (kommunenummer) => sjekkAdresser(oppsett, kommunenummer),
  });
