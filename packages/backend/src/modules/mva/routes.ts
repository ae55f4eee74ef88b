import type { OperationTypes } from '@kobo-bolig/contract';
import { alleLeieforhold } from '../../db/skjerming.ts';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { regnearkfil } from '../../regneark.ts';
import { mvarader, type Mvaposisjon, type Mvarad } from './queries.sql.ts';
import { hentMvafil, krevPeriode, mvainnsyn, tilMvavurdering } from './service.ts';

export const mvaHandlers = {
  listMvavurderinger: async ({ tx, query, side, innsyn }) => {
    krevPeriode(query);
    const { limit, etter, liste } = await side<Mvaposisjon>();
    const rader = await alleLeieforhold(tx, () =>
      tx.query<Mvarad>(mvarader(query.fra, query.til, limit, etter)),
    );
    innsyn(mvainnsyn(rader.slice(0, limit)));
    return {
      body: await liste(
        rader,
        ({ adresseorden, boligId, noekkel }): Mvaposisjon => [adresseorden, boligId, noekkel],
        (rad) => tilMvavurdering(rad, query),
      ),
    };
  },
  hentMvafil: async ({ tx, query, innsyn }) => {
    krevPeriode(query);
    const { linjer, rader } = await alleLeieforhold(tx, () => hentMvafil(tx, query));
    innsyn(mvainnsyn(rader));
    return { body: await regnearkfil(query.format, `mva-${query.fra}-${query.til}`, linjer) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
