import type { Vault } from '../../db/ident.ts';
import type { Fillager } from './port.ts';
import { innhold, settInnInnhold, slettInnhold } from './queries.sql.ts';

/** Files in the database itself, sealed: a copy of the database shows none of them. */
export const createDatabaselager = (vault: Vault): Fillager => ({
  async lagre(tx, sted, fil) {
    await tx.query(settInnInnhold(sted.id, await vault.sealBytes(fil, sted)));
  },
  async hent(tx, sted) {
    const rad = await tx.maybeOne<{ kryptert: Uint8Array }>(innhold(sted.id));
    return rad && vault.openBytes(rad.kryptert, sted);
  },
  async slett(tx, { id }) {
    await tx.query(slettInnhold(id));
  },
});
