/** The municipality's own groups of grounds for allocation, finer than those that are counted. */
import type { LokalMaalgruppe, Tildelingsgrunnlag } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { krevUtenFeil, tekst } from '../../http/problem.ts';
import { hentKommuneinfo } from '../kommune/service.ts';

export const lokaleKoder = async (tx: Tx): Promise<readonly LokalMaalgruppe[]> =>
  (await hentKommuneinfo(tx)).oppsett.lokaleMaalgrupper ?? [];

const UKJENT_KODE = {
  code: 'UKJENT_KODE',
  detail: tekst(
    'Kommunen har ingen målgruppe med denne koden. Velg en av kommunens egne, eller la feltet stå tomt.',
    'Kommunen har inga målgruppe med denne koden. Vel ei av kommunen sine eigne, eller la feltet stå tomt.',
  ),
};

/** A code that stands for no group is counted nowhere, so it is not kept. @throws KoboFeil UGYLDIG_FORESPOERSEL */
export const krevKjentKode = (
  { lokalKode }: Tildelingsgrunnlag,
  koder: readonly LokalMaalgruppe[],
  rot = '',
): void =>
  krevUtenFeil(
    lokalKode === undefined || koder.some(({ kode }) => kode === lokalKode)
      ? []
      : [{ pointer: `${rot}/tildelingsgrunnlag/lokalKode`, ...UKJENT_KODE }],
  );
