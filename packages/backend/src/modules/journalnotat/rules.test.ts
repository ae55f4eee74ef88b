import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { JournalnotatNytt } from '@kobo-bolig/contract';
import { erSynlig, hendtTid, mangler } from './rules.ts';

const naa = new Date('2026-11-20T08:14:00Z');
const notat = fc.record(
  {
    type: fc.constantFrom<JournalnotatNytt['type']>(
      ...([
        'SAMTALE',
        'HJEMMEBESOEK',
        'MOETE',
        'INTERN_VURDERING',
        'TREDJEPART',
        'BARNETS_SYN',
        'ANNET',
      ] as const),
    ),
    tekst: fc.constantFrom('', ' \n', 'Ringte.'),
    hendelsestid: fc
      .integer({ min: -60, max: 60 })
      .map((minutter) => new Date(naa.getTime() + minutter * 60_000).toISOString()),
    synligForPart: fc.boolean(),
    unntak: fc.record({
      grunn: fc.constantFrom('INTERNT_DOKUMENT', 'INNHENTET_TIL_INTERN_BRUK', 'ANDRES_FORHOLD'),
      begrunnelse: fc.constantFrom('', '\t', 'Eget notat.'),
    }),
  },
  { requiredKeys: ['type', 'tekst', 'hendelsestid'] },
) as fc.Arbitrary<JournalnotatNytt>;

test('what can be written down says something that has happened, and is hidden with a reason or not at all', () => {
  fc.assert(
    fc.property(notat, (n) => {
      if (mangler(n, naa).length > 0) return;
      assert.match(n.tekst, /\S/);
      assert.equal(erSynlig(n), n.unntak === undefined);
      if (n.unntak) assert.match(n.unntak.begrunnelse, /\S/);
      assert.ok(hendtTid(n.hendelsestid, naa) <= naa);
    }),
  );
});

test('the party reads what is written unless somebody decided otherwise', () => {
  const uten = (type: JournalnotatNytt['type']): JournalnotatNytt => ({
    type,
    tekst: 'x',
    hendelsestid: naa.toISOString(),
  });
  for (const type of ['SAMTALE', 'HJEMMEBESOEK', 'MOETE', 'ANNET'] as const)
    assert.deepEqual([erSynlig(uten(type)), mangler(uten(type), naa)], [true, []], type);
  for (const type of ['INTERN_VURDERING', 'TREDJEPART'] as const) {
    assert.deepEqual([erSynlig(uten(type)), mangler(uten(type), naa)], [false, ['/unntak']], type);
    assert.deepEqual(mangler({ ...uten(type), synligForPart: true }, naa), [], type);
  }
  fc.assert(fc.property(notat, (n) => n.synligForPart === undefined || erSynlig(n) === n.synligForPart));
});

test('a clock a little ahead is forgiven, the future is not', () => {
  const om = (minutter: number) => new Date(naa.getTime() + minutter * 60_000).toISOString();
  const hendt = (hendelsestid: string) => mangler({ type: 'MOETE', tekst: 'x', hendelsestid }, naa);
  assert.deepEqual(hendt(om(5)), []);
  assert.deepEqual(hendtTid(om(5), naa), naa);
  assert.deepEqual(hendtTid(om(-5), naa), new Date(om(-5)));
  assert.deepEqual(hendt(om(6)), ['/hendelsestid']);
});
