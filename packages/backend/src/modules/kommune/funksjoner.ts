import type { Funksjon } from '@kobo-bolig/contract';
import { operations, schemas, type ServerOperation } from '@kobo-bolig/contract/server';
import type { Tx } from '../../db/database.ts';
import type { Kommuneoppsett } from './config.ts';
import { harFunksjon } from './queries.sql.ts';

/** Every part of Kobo a municipality may take into use later than the rest. */
const funksjoner: readonly Funksjon[] = schemas.Funksjon.options;

/** Each with the operations it opens, as the contract says of them. */
export const funksjonsinnhold = funksjoner.map((funksjon) => ({
  funksjon,
  operasjoner: Object.values<ServerOperation>(operations)
    .filter((operasjon) => operasjon.funksjon === funksjon)
    .map(({ id }) => id),
}));

/** The parts a municipality has taken into use: all of them, until it has said otherwise. */
export const iBruk = (oppsett: Pick<Kommuneoppsett, 'funksjoner'>): Funksjon[] => [
  ...(oppsett.funksjoner ?? funksjoner),
];

/** Whether the municipality of the transaction has taken a part into use. */
export async function erAapnet(tx: Tx, funksjon: string): Promise<boolean> {
  const rad = await tx.maybeOne<{ aapen: boolean }>(harFunksjon(funksjon));
  return rad?.aapen ?? true;
}
