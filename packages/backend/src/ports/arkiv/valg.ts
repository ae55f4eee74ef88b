import { createInnebygdArkiv } from '../../modules/arkivjournal/service.ts';
import type { Database } from '../../db/database.ts';
import type { Arkivvalg } from '../../modules/arkiv/levering.ts';
import { createFiksarkiv } from './adapter.ts';

export interface Arkivveier {
  readonly db: Database;
  readonly klokke: () => Date;
  /** Null where this installation has no side-car. */
  readonly sidevogn: { readonly url: string; readonly noekkel: string } | null;
}

/** Which archive a municipality has is its own choice; whether this installation has a way there is the installation's. */
export const arkivvalg =
  ({ db, klokke, sidevogn }: Arkivveier): Arkivvalg =>
  (kommunenummer, oppsett) => {
    if (oppsett.maate === 'INNEBYGD')
      return createInnebygdArkiv({ db, kommunenummer, bevaring: oppsett.bevaring, klokke });
    if (oppsett.maate === 'MANUELT' || !sidevogn) return null;
    const { url: baseUrl, noekkel } = sidevogn;
    return createFiksarkiv({ baseUrl, noekkel, fetch: (request) => fetch(request) }, oppsett);
  };
