import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { avrund } from './avrunding.ts';
import { undertrykk, utledet, type Sammenheng, type Tall } from './undertrykking.ts';

const likt = (antall: number): string => String(antall);

/** Figures as in a report: tables with totals, one of them the same number in two tables, another in a third. */
const rapport = fc
  .record({
    a: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
    /** How the total of the first is shared in the second. */
    kutt: fc.array(fc.nat(), { maxLength: 4 }),
    b: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 0, maxLength: 4 }),
  })
  .map(({ a, kutt, b }) => {
    const n = a.reduce((x, y) => x + y, 0);
    const grenser = [0, ...kutt.map((k) => k % (n + 1)).toSorted((x, y) => x - y), n];
    const andre = grenser.slice(1).map((grense, i) => grense - grenser[i]!);
    // The first part of the second table is one of the parts of the third.
    const tredje = [andre[0]!, ...b];
    const tall = new Map<string, number>();
    const tabell = (navn: string, deler: readonly number[]) => {
      deler.forEach((antall, i) => tall.set(`${navn}.${likt(i)}`, antall));
      tall.set(
        `${navn}.I_ALT`,
        deler.reduce((x, y) => x + y, 0),
      );
      return { iAlt: `${navn}.I_ALT`, deler: deler.map((_, i) => `${navn}.${likt(i)}`) };
    };
    const summer = [tabell('A', a), tabell('B', andre), tabell('C', tredje)];
    const sammenheng: Sammenheng = {
      summer,
      like: [
        ['A.I_ALT', 'B.I_ALT'],
        ['B.0', 'C.0'],
      ],
    };
    return { tall: tall as Tall, sammenheng };
  });
const terskel = fc.integer({ min: 3, max: 5 });

/** Every way the hidden cells can be filled in so that what is shown still adds up, counted out one by one. */
function losninger(
  { tall, sammenheng }: { tall: Tall; sammenheng: Sammenheng },
  skjult: ReadonlySet<string>,
): Map<string, Set<number>> {
  const celler = [...tall.keys()];
  const maks = Math.max(...tall.values()) + 4;
  const sett = new Map<string, Set<number>>();
  const verdi = new Map(tall);
  const holder = (ferdig: number): boolean => {
    const satt = new Set(celler.slice(0, ferdig));
    const kjent = (celle: string) => satt.has(celle) || !skjult.has(celle);
    return (
      sammenheng.like.every(
        (like) => !like.every(kjent) || new Set(like.map((celle) => verdi.get(celle))).size === 1,
      ) &&
      sammenheng.summer.every(({ iAlt, deler }) => {
        const sum = deler.filter(kjent).reduce((n, del) => n + verdi.get(del)!, 0);
        if (!kjent(iAlt)) return true;
        return deler.every(kjent) ? sum === verdi.get(iAlt) : sum < verdi.get(iAlt)!;
      })
    );
  };
  const proev = (nr: number): void => {
    const celle = celler[nr];
    if (celle === undefined) {
      for (const c of skjult) sett.set(c, (sett.get(c) ?? new Set()).add(verdi.get(c)!));
      return;
    }
    if (!skjult.has(celle)) return holder(nr + 1) ? proev(nr + 1) : undefined;
    for (let antall = 1; antall <= maks; antall++) {
      verdi.set(celle, antall);
      if (holder(nr + 1)) proev(nr + 1);
    }
    verdi.set(celle, tall.get(celle)!);
  };
  proev(0);
  return sett;
}

describe('what is not published', () => {
  test('is every cell of fewer than the threshold, and never zero', () => {
    fc.assert(
      fc.property(rapport, terskel, ({ tall, sammenheng }, n) => {
        const skjult = undertrykk(tall, sammenheng, n);
        for (const [celle, antall] of tall) {
          if (antall > 0 && antall < n) assert.ok(skjult.has(celle), celle);
          if (antall === 0) assert.ok(!skjult.has(celle), celle);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('cannot be worked out of what is: there is more than one way to fill it in', () => {
    const liten = rapport.filter(({ tall }) => tall.size <= 11 && Math.max(...tall.values()) <= 9);
    fc.assert(
      fc.property(liten, terskel, (figurer, n) => {
        const skjult = undertrykk(figurer.tall, figurer.sammenheng, n);
        fc.pre(skjult.size <= 5);
        const mulige = losninger(figurer, skjult);
        for (const celle of skjult)
          if (figurer.tall.get(celle)! < n) assert.ok(mulige.get(celle)!.size > 1, celle);
      }),
      { numRuns: 200 },
    );
  });

  test('what is worked out of a sum is what counting every way to fill it in gives', () => {
    const sum = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean()), { minLength: 1, maxLength: 3 })
      .chain((deler) => fc.tuple(fc.constant(deler), fc.boolean()));
    fc.assert(
      fc.property(sum, ([deler, skjultSum]) => {
        const tall = new Map(deler.map(([antall], i) => [`D.${likt(i)}`, antall]));
        const summer = [{ iAlt: 'I_ALT', deler: [...tall.keys()] }];
        tall.set(
          'I_ALT',
          deler.reduce((n, [antall]) => n + antall, 0),
        );
        const skjult = new Set(deler.flatMap(([, skjul], i) => (skjul ? [`D.${likt(i)}`] : [])));
        if (skjultSum) skjult.add('I_ALT');
        const mulige = losninger({ tall, sammenheng: { summer, like: [] } }, skjult);
        for (const [celle, { min, maks }] of utledet(tall, skjult, summer)) {
          assert.equal(min, Math.min(...mulige.get(celle)!), celle);
          assert.equal(maks === min, mulige.get(celle)!.size === 1, celle);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('two ones of a total of two are not given away by it', () => {
    const tall = new Map([
      ['a', 1],
      ['b', 2],
      ['c', 40],
      ['sum', 43],
    ]);
    const sammenheng = { summer: [{ iAlt: 'sum', deler: ['a', 'b', 'c'] }], like: [] };
    assert.deepEqual(undertrykk(tall, sammenheng, 3), new Set(['a', 'b']));
    const enere = new Map(tall).set('b', 1).set('sum', 42);
    assert.deepEqual(undertrykk(enere, sammenheng, 3), new Set(['a', 'b', 'c']));
  });

  test('is the same for the same figures, in whatever order they come', () => {
    fc.assert(
      fc.property(rapport, terskel, ({ tall, sammenheng }, n) => {
        const snudd = new Map([...tall].toReversed());
        const like = sammenheng.like.map((celler) => celler.toReversed()).toReversed();
        const summer = sammenheng.summer
          .map(({ iAlt, deler }) => ({ iAlt, deler: deler.toReversed() }))
          .toReversed();
        assert.deepEqual(
          [...undertrykk(tall, sammenheng, n)].toSorted(),
          [...undertrykk(snudd, { summer, like }, n)].toSorted(),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('rounding instead', () => {
  test('leaves no one and no two, adds up, and is never more than one off a total', () => {
    fc.assert(
      fc.property(rapport, ({ tall, sammenheng: { summer } }) => {
        const avrundet = avrund(tall, summer);
        for (const { iAlt, deler } of summer) {
          assert.equal(
            deler.reduce((n, del) => n + avrundet.get(del)!, 0),
            avrundet.get(iAlt),
          );
          assert.ok(Math.abs(avrundet.get(iAlt)! - tall.get(iAlt)!) <= 1);
          for (const del of deler) {
            assert.ok(avrundet.get(del) === 0 || avrundet.get(del)! >= 3);
            assert.ok(Math.abs(avrundet.get(del)! - tall.get(del)!) <= 2);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
