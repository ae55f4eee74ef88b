import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { registrertKontekst, validerRegistrert } from './registrert.ts';
import { rensSvar } from './rens.ts';
import { eksempler, IDAG } from './testing/index.ts';
import { vilkaarligSvar } from './testing/vilkaarlig.ts';
import type { Svar } from './typer.ts';
import { validerAlt } from './valider.ts';

const kontekst = (svar: Svar) => registrertKontekst(svar, { mottatt: IDAG, spraak: 'nb', miljoe: 'TEST' });
const vurder = (svar: Svar) => validerRegistrert(svar, kontekst(svar));

test('only what it is about is demanded; the rest is listed as unknown', () => {
  const { feil, ikkeSpurt, ukjent } = vurder({ formaal: 'BOLIGBISTAND' });
  assert.deepEqual([feil, ikkeSpurt], [[], []]);
  assert.deepEqual(ukjent, [
    'akutt',
    'bistandType',
    'soeker.telefon',
    'tryggKontakt',
    'tolk',
    'bosit',
    'situasjon',
    'info.lest',
  ]);
  assert.deepEqual(
    vurder({ akutt: 'NEI' }).feil.map(({ felt, kode }) => [felt, kode]),
    [['formaal', 'paakrevd']],
  );
});

test('a few words are enough, a wrong answer is not one', () => {
  const { feil, ukjent } = vurder({ formaal: 'NY', situasjon: 'Bor i bil.', 'soeker.telefon': '12' });
  assert.deepEqual(
    feil.map(({ felt, kode }) => [felt, kode]),
    [['soeker.telefon', 'format']],
  );
  assert.ok(!ukjent.includes('situasjon'));
});

test('an answer to what is not asked is told of, also in a row', () => {
  const { ikkeSpurt } = vurder({
    formaal: 'NY',
    'husstand.alene': 'NEI',
    tolkSpraak: 'TI',
    barn: [{ navn: 'Glad Fregne', netter: 10 }],
  });
  assert.deepEqual(ikkeSpurt, ['tolkSpraak', 'barn[0].netter']);
});

test('what a citizen could have sent can be registered, and nothing of it is unknown', () => {
  for (const [navn, eksempel] of Object.entries(eksempler)) {
    const { svar, kontekst } = eksempel;
    const { feil, ikkeSpurt, ukjent } = validerRegistrert(rensSvar(svar, kontekst), kontekst);
    assert.deepEqual([feil, ikkeSpurt, ukjent], [[], [], []], navn);
  }
});

test('every fault of the form is a fault, unknown, or too little said; nothing is lost', () => {
  fc.assert(
    fc.property(vilkaarligSvar, (svar) => {
      const i = kontekst(svar);
      const { feil, ikkeSpurt, ukjent } = validerRegistrert(svar, i);
      const alle = validerAlt(svar, i).map(({ felt }) => felt);
      for (const { felt } of feil) assert.ok(alle.includes(felt) && !ukjent.includes(felt));
      for (const felt of ukjent) assert.ok(alle.includes(felt));
      if (ikkeSpurt.length === 0 && feil.length === 0)
        for (const id of Object.keys(rensSvar(svar, i))) assert.ok(id in svar);
    }),
  );
});
