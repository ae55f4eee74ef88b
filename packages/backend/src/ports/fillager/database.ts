import type { Vault } from '../../db/ident.ts';
import type { Fillager } from './port.ts';
import { innhold, settInnInnhold, slettInnhold } from './queries.sql.ts';

/** Files in the database itself, sealed: a copy of the database shows none of them. */
export const createDatabaselager = (vault: Vault): Fillager => ({
  async lagre(tx, sted, fil) {
    await tx.query(settInnInnhold(sted, await vault.sealBytes(fil, sted)));
  },
  async hent(tx, sted) {
    const rad = await tx.maybeOne<{ kryptert: Uint8Array }>(innhold(sted));
    return rad && vault.openBytes(rad.kryptert, sted);
  },
  async slett(tx, sted) {
    await tx.query(slettInnhold(sted));
  },
});
