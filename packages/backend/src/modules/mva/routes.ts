import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { mvarader, type Mvaposisjon, type Mvarad } from './queries.sql.ts';
import { krevPeriode, mvainnsyn, skrivMvafil, tilMvavurdering } from './service.ts';

export const mvaHandlers = {
  listMvavurderinger: async ({ tx, query, side, innsyn }) => {
    krevPeriode(query);
    const { limit, etter, liste } = await side<Mvaposisjon>();
    const rader = await tx.query<Mvarad>(mvarader(query.fra, query.til, limit, etter));
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
    const { tekst, rader } = await skrivMvafil(tx, query);
    innsyn(mvainnsyn(rader));
    const innhold = new TextEncoder().encode(tekst);
    return { body: { filnavn: `mva-${query.fra}-${query.til}.csv`, innhold } };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
