import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plussDager, sisteDagUnder } from '../../klokke.ts';
import { vergehindring, type Leier } from './vergeregler.ts';

const dag = fc.integer({ min: 0, max: 9_000 }).map((dager) => plussDager('2020-01-01', dager));
const leier = fc.record({ foedt: fc.option(dag, { nil: null }), antallVerger: fc.nat(2) });

test('whoever is under 18 the day they sign has all their parents or guardians with them, and nobody else needs any', () =>
  fc.assert(
    fc.property(fc.array(leier, { maxLength: 2 }), dag, fc.boolean(), (alle, signertDato, verge) => {
      const leiere: Leier[] = alle.map((en) => ({ ...en, foedt: en.foedt && `2010${en.foedt.slice(4)}` }));
      const unge = leiere.filter(({ foedt }) => foedt !== null && signertDato <= sisteDagUnder(18, foedt));
      const hindring = vergehindring(
        { signertDato, ...(verge && { vergensSignatur: { signertDato } }) },
        { idag: signertDato, akseptert: signertDato, leiere },
      );
      const ventet = unge.some(({ antallVerger }) => antallVerger === 0)
        ? 'INGEN_VERGE'
        : unge.length > 0 === verge
          ? undefined
          : verge
            ? 'IKKE_MINDREAARIG'
            : 'MANGLER';
      assert.equal(hindring?.errors[0]?.code, ventet);
      if (hindring)
        assert.equal(
          hindring.code,
          ventet === 'IKKE_MINDREAARIG' ? 'UGYLDIG_FORESPOERSEL' : 'VERGE_MAA_SIGNERE',
        );
    }),
  ));
