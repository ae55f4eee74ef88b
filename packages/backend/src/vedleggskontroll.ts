import type { Logg } from './http/logg.ts';
import type { Jobber } from './jobber.ts';
import { kontrollerEtt, type Kontrolloppsett } from './modules/vedlegg/kontroll.ts';
import { createVentejobb } from './ventejobb.ts';

export interface Vedleggskontrolloppsett extends Kontrolloppsett {
  readonly logg: Logg;
}

/** Has attachments looked through for viruses beside the requests, apart from other jobs: a scanner that is away delays none. */
export const createVedleggskontroll = (oppsett: Vedleggskontrolloppsett): Jobber =>
  createVentejobb(oppsett, {
    hva: 'vedleggskontroll',
    // One that is taken by a process that may be gone does not hold up the rest.
    foerst: 'MER',
    lengst: 300_000,
    gjoer: (kommunenummer) => kontrollerEtt(oppsett, kommunenummer),
  });
