import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mangelstatus } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { foerVedtak } from '../sak/rules.ts';
import { statuser } from '../sak/soek/rules.ts';
import { kanBesvares, nesteStatus, nyFrist, oppgavefrist, type Mangelhendelse } from './rules.ts';

const alle: readonly Mangelstatus[] = ['AAPEN', 'BESVART', 'UTLOEPT', 'TRUKKET'];
const hendelse = fc.constantFrom<Mangelhendelse>('FORLENG', 'TREKK', 'BESVAR', 'FRIST_UTE', 'FIL_UBRUKELIG');
const dag = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((dato) => dato.toISOString().slice(0, 10));

test('what is withdrawn stays so, what is answered unless its file did harm, and what is late can only be answered', () => {
  fc.assert(
    fc.property(fc.constantFrom(...alle), hendelse, (fra, hva) => {
      const til = nesteStatus(fra, hva);
      if (fra === 'TRUKKET') assert.equal(til, null);
      if (fra === 'BESVART') assert.equal(til, hva === 'FIL_UBRUKELIG' ? 'AAPEN' : null);
      if (fra === 'UTLOEPT') assert.equal(til, hva === 'BESVAR' ? 'BESVART' : null);
    }),
  );
});

test('it is answered exactly until the case is decided', () => {
  for (const mangel of alle)
    for (const sak of statuser)
      assert.equal(
        kanBesvares(mangel, sak),
        (mangel === 'AAPEN' || mangel === 'UTLOEPT') && foerVedtak.includes(sak),
      );
});

test('while something is out the task waits for it, and then it is looked at within days', () => {
  fc.assert(
    fc.property(dag, dag, (frist, idag) => {
      assert.equal(oppgavefrist(frist, idag), frist);
      const om = (new Date(oppgavefrist(null, idag)).getTime() - new Date(idag).getTime()) / 86_400_000;
      assert.equal(om, 3);
    }),
  );
});

test('what is to be sent again has the time that stood, and a week at the least', () => {
  fc.assert(
    fc.property(dag, dag, (frist, idag) => {
      const ny = nyFrist(frist, idag);
      const om = (new Date(ny).getTime() - new Date(idag).getTime()) / 86_400_000;
      assert.ok(om >= 7 && (ny === frist || (om === 7 && frist < ny)));
    }),
  );
});
