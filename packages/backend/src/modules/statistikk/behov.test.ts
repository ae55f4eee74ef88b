import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Behovsoversikt } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { berit, lisbet, openSakbenk, trine, turid, type Sakbenk } from '../../testing/sakbenk.ts';
import { nyBolig, oda, sakMedTilsagn } from '../../testing/tilbudbenk.ts';
import { behovslinjer, type Behovsgrunnlag } from './behov.ts';

const husrom = {
  boligtype: fc.constantFrom('ORDINAER' as const, 'OMSORGSBOLIG' as const, null),
  soverom: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
};
const grunnlag = fc.record({
  grupper: fc.uniqueArray(fc.constantFrom('RUS' as const, 'ELDRE' as const, 'FLYKTNING' as const)),
  primaer: fc.constant(null),
  flyktningAktiv: fc.boolean(),
});
const antall = fc.integer({ min: 1, max: 40 });
const tellinger: fc.Arbitrary<Behovsgrunnlag[]> = fc.array(
  fc.oneof(
    fc.record({ side: fc.constant('BEHOV' as const), fakta: fc.record({ ...husrom, grunnlag }), antall }),
    fc.record({
      side: fc.constant('BOLIG' as const),
      fakta: fc.record({
        ...husrom,
        bruk: fc.constantFrom('LEDIG' as const, 'KOMMER' as const, 'OPPTATT' as const),
      }),
      antall,
    }),
  ),
  { maxLength: 30 },
);
const sum = (tall: readonly number[]): number => tall.reduce((i, ett) => i + ett, 0);

describe('need and stock', () => {
  test('every household and home is on exactly one line, and what is missing is what waits beyond what is free', () => {
    fc.assert(
      fc.property(tellinger, (alle) => {
        const linjer = behovslinjer(alle);
        const i = (side: string) =>
          sum(
            alle
              .filter((t) => t.side === side)
              .filter((t) => t.side === 'BOLIG' || !t.fakta.grunnlag.grupper.includes('UTEN_BEHOVSPROEVING'))
              .map((t) => t.antall),
          );
        assert.equal(sum(linjer.map(({ venter }) => venter)), i('BEHOV'));
        assert.equal(sum(linjer.map(({ boliger }) => boliger)), i('BOLIG'));
        for (const { venter, ledige, kommer, underskudd, boliger, grupper } of linjer) {
          assert.equal(underskudd, venter - ledige - kommer);
          assert.ok(ledige + kommer <= boliger);
          // A household is in every group it belongs to, and in the one for none when it is in none.
          assert.ok(sum(grupper.map((gruppe) => gruppe.antall)) >= venter);
        }
        assert.equal(
          new Set(linjer.map(({ boligtype, soverom }) => `${boligtype} ${soverom}`)).size,
          linjer.length,
        );
      }),
    );
  });
});

describe('the report', () => {
  let benk: Sakbenk;
  before(async () => {
    benk = await openSakbenk();
    const somTrine = benk.som(trine);
    await sakMedTilsagn(benk, { voksne: ['MODIG SYKKEL'] });
    await sakMedTilsagn(benk, { voksne: ['STERK PLANKE'] });
    await nyBolig(somTrine, 1);
    await nyBolig(somTrine, 2, { status: 'VEDLIKEHOLD', klarFra: '2027-03-01' });
    await nyBolig(somTrine, 3, { status: 'VEDLIKEHOLD', klarFra: '2027-12-01' });
    await nyBolig(somTrine, 4, { boligtype: 'OMSORGSBOLIG', antallSoverom: undefined });
    const solgt = await nyBolig(somTrine, 5);
    await benk.iKrokvik((tx) => tx.query(sql`update bolig set status = 'SOLGT' where id = ${solgt.koboId}`));
  });
  after(() => benk.close());

  const les = async () => (await benk.som(lisbet)('GET', '/behovsoversikt')).body as Behovsoversikt;

  test('sets those who wait for a kind and size against the homes of it, as facts', async () => {
    const { merke, dag, linjer } = await les();
    assert.deepEqual([merke.nb, dag], ['Ikke for publisering', '2026-11-20']);
    const ventet = linjer.find(({ venter }) => venter > 0)!;
    assert.equal(ventet.venter, 2);
    // Each of them is in two groups, and one household.
    assert.deepEqual(ventet.grupper, [
      { gruppe: 'ELDRE', antall: 2 },
      { gruppe: 'ANDRE_PROBLEMER', antall: 2 },
    ]);
    assert.deepEqual(
      linjer
        .filter(({ boliger }) => boliger > 0)
        .map(({ grupper: _grupper, venter: _venter, ...resten }) => resten),
      [
        {
          boligtype: 'ORDINAER',
          soverom: 2,
          boliger: 3,
          ledige: 1,
          kommer: 1,
          underskudd: linjer.find((l) => l.boligtype === 'ORDINAER' && l.soverom === 2)!.venter - 2,
        },
        { boligtype: 'OMSORGSBOLIG', boliger: 1, ledige: 1, kommer: 0, underskudd: -1 },
      ],
    );
  });

  test('is the same in the file, which says first that it is not for publication', async () => {
    const { linjer } = await les();
    const { status, body } = await benk.som(lisbet)('GET', '/behovsoversikt/fil');
    assert.equal(status, 200);
    const rader = new TextDecoder()
      .decode(body as Uint8Array)
      .trimEnd()
      .split('\r\n');
    assert.match(rader[0]!, /Ikke for publisering/);
    assert.equal(rader.length, linjer.length + 2);
    assert.match(rader.join('\n'), /"OMSORGSBOLIG";"";"0"/);
  });

  test('is for whoever leads, with every figure', async () => {
    for (const hvem of [trine, turid, berit, oda])
      for (const sti of ['/behovsoversikt', '/behovsoversikt/fil'])
        assert.equal((await benk.som(hvem)('GET', sti)).status, 403);
  });
});
