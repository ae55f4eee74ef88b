import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operasjoner } from './kontrakt.ts';
import { regnskap } from './regnskap.ts';

const [en] = operasjoner.filter(
  ({ responses, errors }) => Object.keys(responses).length === 1 && errors.length > 2,
);
const status = Object.keys(en!.responses)[0]!;
const [en1, ...andre] = en!.errors;
const av = (...utfall: string[]) =>
  regnskap([en!], new Map([[en!.id, new Map(utfall.map((et) => [et, 1]))]]));

test('an operation that was carried out, and refused in each of its ways, lacks nothing', () => {
  const { linjer, mangler } = av(status, ...en!.errors);
  assert.deepEqual(mangler, []);
  const antall = en!.errors.length;
  assert.match(linjer[0]!, /^B1: 1 operations, 1 with every status seen$/);
  assert.equal(linjer[1], `B1: 1 of 1 statuses, ${antall} of ${antall} problem codes of their own`);
});

test('what nobody has seen is lacking', () => {
  const usett = andre.map((kode) => `${en!.id} was never answered ${kode}`);
  assert.deepEqual(av(...en!.errors).mangler, [`${en!.id} was never answered ${status}`]);
  assert.deepEqual(av(status, en1!).mangler, [...usett, `${en!.id} was refused in 1 ways`]);
  assert.equal(regnskap([en!], new Map()).mangler.length, 2 + en!.errors.length);
});
