import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { regelsettFor } from '../vedtak/regelsett.ts';
import { regleneFor } from './rules.ts';

export const regelverkHandlers = {
  hentRegelverk: async ({ tx, klokke }) => {
    const info = await hentKommuneinfo(tx);
    const dag = idag(klokke());
    const { kommunenummer, navn, oppsett, kriteriesett } = info;
    return {
      body: {
        kommunenummer,
        navn,
        dag,
        gyldigFra: kriteriesett.gyldigFra,
        hjemmel: kriteriesett.kriterier.hjemmel,
        regelsett: regelsettFor(dag, oppsett.fvl2025Fra),
        regler: regleneFor(info, dag),
      },
    };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
