import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operasjoner } from './kontrakt.ts';
import { regnskap } from './regnskap.ts';

const [en] = operasjoner.filter(
  ({ responses, errors }) => Object.keys(responses).length === 1 && errors.length > 2,
);
const status = Object.keys(en!.responses)[0]!;
const [en1, en2, en3] = en!.errors;
const av = (...utfall: string[]) =>
  regnskap([en!], new Map([[en!.id, new Map(utfall.map((et) => [et, 1]))]]));

test('an operation that was carried out and refused in three ways lacks nothing', () => {
  const { linjer, mangler } = av(status, en1!, en2!, en3!);
  assert.deepEqual(mangler, []);
  assert.match(linjer[0]!, /^B1: 1 operations, 1 with every status seen$/);
  assert.equal(linjer[1], `B1: 1 of 1 statuses, 3 of ${en!.errors.length} problem codes of their own`);
});

test('what nobody has seen is told of', () => {
  assert.deepEqual(av(en1!, en2!, en3!).mangler, [`${en!.id} was never answered ${status}`]);
  assert.deepEqual(av(status, en1!).mangler, [`${en!.id} was refused in 1 ways`]);
  assert.match(av(status, en1!).linjer[2]!, new RegExp(`^B1: not seen: ${en!.id} .*${en2!}`));
  assert.equal(regnskap([en!], new Map()).mangler.length, 2);
});
