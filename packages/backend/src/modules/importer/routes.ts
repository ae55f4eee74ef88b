import type { Importadressetelling, OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { adressetelling, jobbensRader, type Importradrad, type Radposisjon } from './queries.sql.ts';
import {
  angre,
  gjennomfoer,
  hentJobb,
  lesImport,
  opprettImport,
  tilImportjobb,
  tilImportrad,
} from './service.ts';

export const importHandlers = {
  opprettImport: {
    utenTransaksjon: async ({ body, porter, kommunenummer, nyId, klokke, spraak }) => {
      const { vault, miljoe } = porter;
      const fil = await lesImport(body.innhold, { vault, miljoe, kommunenummer, nyId, naa: klokke() });
      return async (tx) => {
        const jobb = await opprettImport(tx, fil);
        porter.vekkAdressesjekk();
        return { body: tilImportjobb(jobb, spraak) };
      };
    },
  },
  hentImport: async ({ tx, path, spraak }) => ({
    body: tilImportjobb(await hentJobb(tx, path.importId), spraak),
  }),
  gjennomfoerImport: async ({ tx, path, body, roller, ifMatch, porter, spraak }) => {
    const jobb = await gjennomfoer(tx, path.importId, roller, ifMatch.krev, body?.rader);
    porter.vekkJobber();
    return { body: tilImportjobb(jobb, spraak) };
  },
  listImportrader: async ({ tx, path, query, side }) => {
    const { id } = await hentJobb(tx, path.importId);
    const { limit, etter, liste } = await side<Radposisjon>();
    const rader = await tx.query<Importradrad>(jobbensRader(id, query.adressesjekk, limit, etter));
    const adresser = await tx.one<Importadressetelling>(adressetelling(id));
    return { body: { ...(await liste(rader, ({ rad }): Radposisjon => [rad], tilImportrad)), adresser } };
  },
  angreImport: async ({ tx, path, roller, ifMatch, klokke, spraak }) => ({
    body: tilImportjobb(await angre(tx, path.importId, roller, ifMatch.krev, klokke()), spraak),
  }),
} satisfies Partial<Handlers<OperationTypes, Porter>>;
