import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schemas } from '@kobo-bolig/contract/server';
import type { Arkivstatus } from '@kobo-bolig/contract';
import fc from 'fast-check';
import type { Arkivsvar } from '../../ports/arkiv/port.ts';
import { erFramme, etterSvar, kan, VENTETIDER } from './rules.ts';

const statuser: readonly Arkivstatus[] = schemas.Arkivstatus.options;
const status = fc.constantFrom(...statuser);
const kvittering = { mappe: null, registrering: 'x', saksnummer: null, journalnummer: null };
const svar = fc.constantFrom<Arkivsvar>(
  { utfall: 'ARKIVERT', kvittering },
  { utfall: 'SENDT', meldingId: 'x' },
  { utfall: 'MOTTATT' },
  { utfall: 'AVVIST', feil: 'UGYLDIG_FORESPOERSEL' },
  { utfall: 'BORTE', feil: 'UTILGJENGELIG' },
);

test('what is archived stays so, whatever comes afterwards', () => {
  fc.assert(
    fc.property(fc.constantFrom(...statuser.filter(erFramme)), svar, fc.nat(20), (foer, ett, forsoek) =>
      assert.equal(etterSvar(foer, ett, forsoek), null),
    ),
  );
});

test('a receipt counts from wherever the document is, also when it was given up', () => {
  for (const foer of statuser.filter((en) => !erFramme(en)))
    assert.deepEqual(etterSvar(foer, { utfall: 'ARKIVERT', kvittering }, 1), {
      status: 'ARKIVERT',
      sekunder: null,
    });
});

test('however answers come, it ends: archived, or with a person, after no more attempts than there are', () => {
  fc.assert(
    fc.property(status, fc.array(svar, { minLength: 1, maxLength: 40 }), (foerst, alle) => {
      let naa = foerst;
      let forsoek = 0;
      for (const ett of alle) {
        if (naa === 'VENTER') forsoek++;
        const neste = etterSvar(naa, ett, forsoek);
        if (!neste) continue;
        // Something happens by itself exactly while it is neither there nor with a person.
        assert.equal(neste.sekunder === null, erFramme(neste.status) || neste.status === 'FEILET');
        naa = neste.status;
      }
      assert.ok(naa !== 'VENTER' || forsoek <= VENTETIDER.length + 1);
    }),
  );
});

test('an archive that is away is tried a little more than a day, then a person has it', () => {
  const borte: Arkivsvar = { utfall: 'BORTE', feil: 'UTILGJENGELIG' };
  const timer = VENTETIDER.reduce((sum, sekunder) => sum + sekunder, 0) / 3600;
  assert.ok(timer > 24 && timer < 36, `${timer}`);
  for (const [i, sekunder] of VENTETIDER.entries())
    assert.deepEqual(etterSvar('VENTER', borte, i + 1), { status: 'VENTER', sekunder });
  assert.deepEqual(etterSvar('VENTER', borte, VENTETIDER.length + 1), { status: 'FEILET', sekunder: null });
});

test('what a person can do follows from where it is', () => {
  assert.deepEqual(
    statuser.map((en) => [en, kan('SEND_IGJEN', en), kan('MERK_MANUELT', en)]),
    [
      ['VENTER', 'UNDERVEIS', 'JA'],
      ['SENDT', 'UNDERVEIS', 'UNDERVEIS'],
      ['MOTTATT', 'UNDERVEIS', 'UNDERVEIS'],
      ['ARKIVERT', 'ARKIVERT', 'ARKIVERT'],
      ['FEILET', 'JA', 'JA'],
      ['MANUELT_ARKIVERT', 'ARKIVERT', 'ARKIVERT'],
    ],
  );
});
