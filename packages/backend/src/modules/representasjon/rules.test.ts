import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alder, plussDager, sisteDagUnder } from '../../klokke.ts';
import { BEKREFTET_DAGER, brevmottakere, kanHandle, periodefeil, status, type Rett } from './rules.ts';

const DAG = '2026-11-20';
const dag = fc.integer({ min: -40, max: 40 }).map((dager) => plussDager(DAG, dager));
const omfang = fc.constantFrom('FULL' as const, 'INNSYN' as const, 'SOEKNAD' as const, 'KLAGE' as const);
const rett = fc.record({
  id: fc.uuid(),
  omfang,
  kilde: fc.constant('FREG' as const),
  gyldigFra: dag,
  gyldigTil: fc.option(dag),
  bekreftetDag: fc.option(dag),
  trukket: fc.option(fc.constant('2026-11-20T08:00:00Z')),
  type: fc.constantFrom('FULLMAKT' as const, 'VERGE' as const, 'FORELDER' as const),
  foedselsdato: fc.constant('1984-11-14'),
  brevTil: fc.constantFrom('PARTEN' as const, 'REPRESENTANTEN' as const, 'BEGGE' as const),
});

test('nobody acts by a right that is withdrawn, has not begun, is over, or is about something else', () => {
  fc.assert(
    fc.property(rett, fc.uniqueArray(omfang), (r, krav) => {
      const kan = kanHandle(r, krav, DAG);
      if (kan === 'NEI') return;
      assert.ok(
        r.trukket === null && r.gyldigFra <= DAG && (r.gyldigTil ?? DAG) >= DAG && krav.includes(r.omfang),
      );
      const dager = r.bekreftetDag !== null && plussDager(r.bekreftetDag, BEKREFTET_DAGER) < DAG;
      assert.equal(kan, dager ? 'MAA_BEKREFTES' : 'JA');
    }),
    { numRuns: 500 },
  );
});

test('what has ended stays so, day after day', () => {
  fc.assert(
    fc.property(rett, fc.nat(30), (r: Rett, dager) => {
      if (status(r, DAG) !== 'AKTIV') assert.equal(status(r, plussDager(DAG, dager)), status(r, DAG));
    }),
  );
});

test('nobody is of age on the last day a parent acts, and everybody is the day after', () => {
  const foedt = fc.integer({ min: 0, max: 12_000 }).map((dager) => plussDager('1996-01-01', dager));
  fc.assert(
    fc.property(foedt, fc.constantFrom(15, 18), (foedselsdato, aar) => {
      const siste = sisteDagUnder(aar, foedselsdato);
      assert.equal(alder(foedselsdato, siste), aar - 1);
      assert.equal(alder(foedselsdato, plussDager(siste, 1)), aar);
    }),
  );
  assert.equal(sisteDagUnder(18, '2008-02-29'), '2026-02-28');
});

test('letters always go to somebody, and only to a representative who acts in everything today', () => {
  fc.assert(
    fc.property(fc.array(rett, { maxLength: 6 }), (retter) => {
      const { parten, representasjoner } = brevmottakere(retter, DAG);
      assert.ok(parten || representasjoner.length > 0);
      for (const id of representasjoner) {
        const r = retter.find((ett) => ett.id === id)!;
        assert.ok(kanHandle(r, ['FULL'], DAG) !== 'NEI' && r.brevTil !== 'PARTEN');
      }
      if (!retter.some((r) => r.omfang === 'FULL')) assert.ok(parten && representasjoner.length === 0);
    }),
  );
});

test('of a party under 18 with a guardian, the guardian is told, and the party from the day they are 15', () => {
  const foedt = fc.integer({ min: 8, max: 25 }).map((aar) => `${2026 - aar}-11-20`);
  fc.assert(
    fc.property(fc.array(rett, { maxLength: 5 }), foedt, (retter, foedselsdato) => {
      const barnets = retter.map((r) => ({ ...r, foedselsdato }));
      const svar = brevmottakere(barnets, DAG);
      const holder = barnets.filter((r) => r.type !== 'FULLMAKT' && kanHandle(r, ['FULL'], DAG) !== 'NEI');
      const aar = alder(foedselsdato, DAG);
      if (aar >= 18 || holder.length === 0) assert.deepEqual(svar, brevmottakere(retter, DAG));
      else assert.equal(svar.parten, aar >= 15);
      assert.ok(svar.parten || svar.representasjoner.length > 0);
      if (aar < 15) for (const { id } of holder) assert.ok(svar.representasjoner.includes(id));
    }),
  );
});

test('a period is a day or more, not over, of this age', () => {
  const pekere = (gyldigFra: string, gyldigTil?: string) =>
    periodefeil({ gyldigFra, gyldigTil }, DAG).map(({ pointer, code }) => [pointer, code]);
  assert.deepEqual([pekere(DAG), pekere(DAG, DAG), pekere('2020-01-01', DAG)], [[], [], []]);
  assert.deepEqual(pekere(DAG, '2026-11-19'), [['/gyldigTil', 'FOER_DATOEN']]);
  assert.deepEqual(pekere('2026-11-01', '2026-11-19'), [['/gyldigTil', 'FOER_DATOEN']]);
  assert.equal(pekere('0001-01-01')[0]![0], '/gyldigFra');
});
