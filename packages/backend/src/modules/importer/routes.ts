import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { gjennomfoer, hentJobb, opprettImport, tilImportjobb } from './service.ts';

export const importHandlers = {
  opprettImport: async ({ tx, body, porter, kommunenummer, nyId, klokke, spraak }) => {
    const { vault, miljoe } = porter;
    const jobb = await opprettImport(tx, body.innhold, { vault, miljoe, kommunenummer, nyId, naa: klokke() });
    return { body: tilImportjobb(jobb, spraak) };
  },
  hentImport: async ({ tx, path, spraak }) => ({
    body: tilImportjobb(await hentJobb(tx, path.importId), spraak),
  }),
  gjennomfoerImport: async ({ tx, path, roller, ifMatch, porter, spraak }) => {
    const jobb = await gjennomfoer(tx, path.importId, roller, ifMatch.krev);
    porter.vekkJobber();
    return { body: tilImportjobb(jobb, spraak) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
