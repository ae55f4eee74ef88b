import { createVault, type Vault } from '../db/ident.ts';

const noekkel = (nummer: number): Uint8Array => new Uint8Array(32).fill(nummer);

/**
 * Keys of a dump that anyone may open: everybody in it is synthetic. Written down, since what one process seals when
 * the dump is made is opened by a browser later.
 */
export const demohvelv = (): Promise<Vault> =>
  createVault({ current: 1, encryption: { 1: noekkel(1) }, index: noekkel(2) });

export const demohemmelighet: Uint8Array = noekkel(3);
