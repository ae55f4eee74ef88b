import type { Tx } from '../../db/database.ts';

/** What the file is: what one has of the other's is kept by other rules, so they are kept apart. */
export type Filslag = 'VEDLEGG' | 'DOKUMENT';

/** Which file, and whose: what a sealed file is bound to. */
export interface Filsted {
  readonly slag: Filslag;
  readonly kommunenummer: string;
  readonly id: string;
}

/**
 * Keeps files. Called in the transaction of what the file belongs to: a store inside the database stands or falls with
 * it. One outside must be able to have kept a file that in the end belongs to nothing, and to sweep such files up.
 */
export interface Fillager {
  lagre(tx: Tx, sted: Filsted, innhold: Uint8Array<ArrayBuffer>): Promise<void>;
  /** `null` when it is not there. */
  hent(tx: Tx, sted: Filsted): Promise<Uint8Array<ArrayBuffer> | null>;
  /** A document is kept as long as its case: it is not taken away. */
  slett(tx: Tx, sted: Filsted & { readonly slag: 'VEDLEGG' }): Promise<void>;
}

/** Whose files a service keeps, and where. */
export interface Filmiljoe {
  readonly kommunenummer: string;
  readonly fillager: Fillager;
}
