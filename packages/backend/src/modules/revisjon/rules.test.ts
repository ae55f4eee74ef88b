import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { uuidSource } from '../../db/uuid.ts';
import { BREDDE, leddbrudd, nesteKontroll, radbrudd, seglgrunnlag, vinduFoer } from './rules.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const rad = fc.record({ id: fc.uuid(), avtrykk: bytes(BREDDE) });
const rader = fc.uniqueArray(rad, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });
/** Nothing is so old. */
const INGEN_ER_GLEMT = '00000000-0000-0000-0000-000000000000';
type Rad = { id: string; avtrykk: Uint8Array };
const segl = (alle: readonly Rad[], nummer = 1) => ({
  kommunenummer: '9901',
  nummer,
  rader: alle.map(({ id }) => id),
  avtrykk: Uint8Array.from(alle.flatMap(({ avtrykk }) => [...avtrykk])),
});
const somKart = (alle: readonly Rad[]) => new Map(alle.map(({ id, avtrykk }) => [id, avtrykk]));

test('rows that say what they said are whole; each that does not is told of, and no other', () => {
  fc.assert(
    fc.property(rader, fc.nat(), fc.nat(BREDDE - 1), (alle, n, i) => {
      assert.deepEqual(radbrudd(segl(alle), somKart(alle), INGEN_ER_GLEMT), []);
      const { id, avtrykk } = alle[n % alle.length]!;
      const naa = somKart(alle);
      naa.set(id, avtrykk.with(i, avtrykk[i]! ^ 1));
      assert.deepEqual(radbrudd(segl(alle), naa, INGEN_ER_GLEMT), [
        { art: 'RAD_ENDRET', segl: 1, revisjonId: id },
      ]);
      naa.delete(id);
      assert.deepEqual(radbrudd(segl(alle), naa, INGEN_ER_GLEMT), [
        { art: 'RAD_MANGLER', segl: 1, revisjonId: id },
      ]);
    }),
  );
});

test('no two places, rows or orders are sealed alike', () => {
  fc.assert(
    fc.property(rader, bytes(32), fc.integer({ min: 1, max: 9 }), (alle, forrige, nummer) => {
      const varianter = [
        seglgrunnlag(segl(alle, nummer), forrige),
        seglgrunnlag(segl(alle, nummer), null),
        seglgrunnlag(segl(alle, nummer + 1), forrige),
        seglgrunnlag({ ...segl(alle, nummer), kommunenummer: '9902' }, forrige),
        seglgrunnlag({ ...segl(alle, nummer), forseglet: '2026-11-20T08:14:00.000001' }, forrige),
        seglgrunnlag(segl([...alle, { id: 'x', avtrykk: forrige }], nummer), forrige),
        ...(alle.length > 1 ? [seglgrunnlag(segl(alle.toReversed(), nummer), forrige)] : []),
      ];
      assert.equal(new Set(varianter).size, varianter.length);
    }),
  );
});

test('a link follows the one before it', () => {
  const riktig = new Uint8Array(32).fill(1);
  const ledd = (nummer: number, segl = riktig) => ({ nummer, segl });
  assert.deepEqual(leddbrudd(ledd(1), null, [riktig]), []);
  assert.deepEqual(leddbrudd(ledd(3), { nummer: 2 }, [riktig.with(0, 2), riktig]), []);
  assert.deepEqual(leddbrudd(ledd(4), { nummer: 1 }, [riktig]), [
    { art: 'SEGL_MANGLER', segl: 2, antall: 2 },
  ]);
  assert.deepEqual(leddbrudd(ledd(2, riktig.with(0, 2)), { nummer: 1 }, [riktig]), [
    { art: 'SEGL_ENDRET', segl: 2 },
  ]);
});

test('what was begun within the hour before a row is in the window, and nothing older', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4e6, max: 2 ** 47 }), (ms) => {
      const [rad, innenfor, utenfor] = [ms, ms - 3_600_000, ms - 3_600_001].map((naa) =>
        uuidSource(() => naa)(),
      );
      const { id, tid } = vinduFoer(rad!);
      assert.ok(id <= innenfor! && utenfor! < id);
      assert.equal(Date.parse(tid), ms - 3_600_000);
    }),
  );
});

test('a round of control sees every seal once, whatever is sealed meanwhile, and the next begins a day later', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 6 }),
      (start, nye) => {
        const naa = new Date('2026-11-20T08:00:00Z');
        let [ende, siste]: [number, Parameters<typeof nesteKontroll>[0]] = [start, null];
        const sett: number[] = [];
        const gaa = (dag: Date): void => {
          for (;;) {
            const neste = nesteKontroll(siste, ende, dag);
            if (neste === null) return;
            const tilSegl = Math.min(neste.fra + 19, ende);
            for (let i = neste.fra; i <= tilSegl; i++) sett.push(i);
            const begynt = siste?.runde === neste.runde ? siste.begynt : dag.toISOString();
            siste = {
              runde: neste.runde,
              begynt,
              tilSegl,
              ende: siste?.runde === neste.runde ? siste.ende : ende,
            };
          }
        };
        gaa(naa);
        for (const antall of nye) {
          ende += antall;
          gaa(naa);
        }
        assert.deepEqual(
          sett,
          Array.from({ length: ende }, (_, i) => i + 1),
        );
        gaa(new Date(naa.getTime() + 24 * 60 * 60 * 1000));
        assert.deepEqual(
          sett.slice(ende),
          Array.from({ length: ende }, (_, i) => i + 1),
        );
      },
    ),
  );
  assert.equal(nesteKontroll(null, 0, new Date()), null);
});
