import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createVault, type VaultKeys } from './ident.ts';

const bytes = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const keys: VaultKeys = { current: 1, encryption: { 1: bytes(1) }, index: bytes(9) };
const place = { kommunenummer: '9901', id: '01a201d3-22b2-7314-8461-544028d800fa' };
/** Synthetic: month + 80. */
const ident = '02829099999';

test('what is sealed opens where it belongs', async () => {
  const vault = await createVault(keys);
  const sealed = await vault.seal(ident, place);
  assert.ok(!Buffer.from(sealed).includes(ident));
  assert.equal(await vault.open(sealed, place), ident);
});

test('two sealings of the same text differ', async () => {
  const vault = await createVault(keys);
  assert.notDeepEqual(await vault.seal(ident, place), await vault.seal(ident, place));
});

test('moved to another row or municipality, or changed in one bit, it does not open', async () => {
  const vault = await createVault(keys);
  const sealed = await vault.seal(ident, place);
  await assert.rejects(vault.open(sealed, { ...place, kommunenummer: '9902' }));
  await assert.rejects(vault.open(sealed, { ...place, id: '01a201d3-22b2-7314-8461-544028d800fb' }));
  for (const i of [1, 13, sealed.length - 1]) {
    const changed = sealed.with(i, sealed[i]! ^ 1);
    await assert.rejects(vault.open(changed, place));
  }
});

test('after a change of key old values open and new ones are sealed with the new key', async () => {
  const before = await createVault(keys);
  const sealed = await before.seal(ident, place);
  const after = await createVault({ ...keys, current: 2, encryption: { 1: bytes(1), 2: bytes(2) } });
  assert.equal(await after.open(sealed, place), ident);
  assert.equal((await after.seal(ident, place))[0], 2);
  const without = await createVault({ ...keys, current: 2, encryption: { 2: bytes(2) } });
  await assert.rejects(without.open(sealed, place), /key 1 is missing/);
});

test('the index finds the same number in one municipality and tells nothing across two', async () => {
  const vault = await createVault(keys);
  const here = await vault.blindIndex('9901', ident);
  assert.equal(here.length, 32);
  assert.deepEqual(await vault.blindIndex('9901', ident), here);
  assert.notDeepEqual(await vault.blindIndex('9902', ident), here);
  const other = await createVault({ ...keys, index: bytes(8) });
  assert.notDeepEqual(await other.blindIndex('9901', ident), here);
});

test('keys of the wrong length are refused', async () => {
  await assert.rejects(createVault({ ...keys, index: new Uint8Array(16) }), RangeError);
  await assert.rejects(createVault({ ...keys, encryption: { 1: new Uint8Array(31) } }), RangeError);
  await assert.rejects(createVault({ ...keys, current: 3 }), /key 3 is missing/);
});
