import type { OperationTypes } from '@kobo-bolig/contract';
import { idI } from '../../http/aktoer.ts';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { finnPersonId } from '../person/service.ts';
import { pakkOpplysninger } from './pakke.ts';
import { samleOpplysninger } from './service.ts';
import { settInnhentingLest } from '../varsel/queries.sql.ts';
import { utlever } from './utlevering.ts';

export const opplysningHandlers = {
  hentMineOpplysninger: async (ctx) => {
    const { tx, porter, kommunenummer, innbygger, nyId, klokke, innsyn, spraak } = ctx;
    const { vault, miljoe } = porter;
    const naa = klokke();
    const soekerId = await finnPersonId({ tx, vault, kommunenummer }, innbygger.pid);
    if (soekerId === null) {
      innsyn(null);
      const tomt = { soeknader: [], saker: [], leieforhold: [], innhentinger: [], oekonomi: [], oppslag: [] };
      return { body: { laget: naa.toISOString(), ...tomt } };
    }
    innsyn({
      formaal: 'Innsyn i egne opplysninger',
      hjemmel: 'personvernforordningen artikkel 15',
      personId: soekerId,
    });
    await tx.query(settInnhentingLest(soekerId, naa.toISOString()));
    const kommune = await hentKommuneinfo(tx);
    const selv = await idI(innbygger, kommunenummer);
    const felles = { tx, vault, kommunenummer, kommune, miljoe, nyId, naa, soekerId, spraak };
    return { body: await samleOpplysninger({ ...felles, selv, ident: innbygger.pid, medUtkast: true }) };
  },
  utleverOpplysninger: async (ctx) => ({ body: (await utlever(ctx)).opplysninger }),
  utleverOpplysningsfil: async (ctx) => {
    const { opplysninger, miljoe } = await utlever(ctx);
    return { body: await pakkOpplysninger(miljoe, ctx.porter.fillager, opplysninger) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
