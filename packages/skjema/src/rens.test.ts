import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { formfeil } from './form.ts';
import { forhaandsutfyll } from './forhaandsutfyll.ts';
import { rensSvar } from './rens.ts';
import { synligeFelt, synligeSteg } from './synlighet.ts';
import { BARN, eksempler, enslig, kontekst, par, skjermet } from './testing/index.ts';
import { vilkaarligKontekst, vilkaarligSvar } from './testing/vilkaarlig.ts';
import type { Svar } from './typer.ts';

test('what is hidden is not submitted, and stays in the draft', () => {
  const utkast = { ...enslig.svar, medsoeker: 'JA', 'medsoeker.navn': 'Tallerken', 'leie.sum': 9000 };
  const sendt = rensSvar(utkast, enslig.kontekst);
  assert.deepEqual(sendt, enslig.svar);
  assert.equal(utkast['medsoeker.navn'], 'Tallerken');
});

test('children are submitted as the register knows them, and only those who shall live here', () => {
  const svar = {
    ...par.svar,
    barn: [
      { barnId: BARN[0].barnId, skalBo: true, bosted: 'FAST', navn: 'Noen andre', netter: 4 },
      { barnId: BARN[1].barnId, skalBo: false, bosted: 'FAST' },
      { barnId: 'ikke-mitt-barn', skalBo: true, bosted: 'FAST' },
      { navn: ' Kari  Ås ', foedselsdato: '1.2.2020', bosted: 'FAST' },
    ],
  };
  assert.deepEqual(rensSvar(svar, par.kontekst)['barn'], [
    { barnId: BARN[0].barnId, navn: 'GLAD FREGNE', foedselsdato: '2017-03-14', skalBo: true, bosted: 'FAST' },
    { navn: 'Kari Ås', foedselsdato: '2020-02-01', bosted: 'FAST' },
  ]);
});

test('the register fills in once and never overwrites', () => {
  const fylt = forhaandsutfyll({}, par.kontekst);
  assert.deepEqual(fylt, {
    spraak: 'nn',
    barn: [{ barnId: BARN[0].barnId, bosted: 'DELT' }, { barnId: BARN[1].barnId }],
  });
  const endret = {
    ...fylt,
    spraak: 'nb',
    barn: [{ barnId: BARN[0].barnId, skalBo: true, bosted: 'FAST' }, { navn: 'Kari' }],
  };
  assert.deepEqual(forhaandsutfyll(endret, par.kontekst), {
    spraak: 'nb',
    barn: [
      { barnId: BARN[0].barnId, skalBo: true, bosted: 'FAST' },
      { barnId: BARN[1].barnId },
      { navn: 'Kari' },
    ],
  });
});

test('a child that gets a protected address leaves the draft; with kode 6/7 no child is filled in', () => {
  const utkast = forhaandsutfyll({}, par.kontekst);
  const k = { ...par.kontekst, innbygger: { ...par.kontekst.innbygger, barn: [BARN[1]] } };
  assert.deepEqual(forhaandsutfyll(utkast, k)['barn'], [{ barnId: BARN[1].barnId }]);
  const skjult = { ...skjermet.kontekst, innbygger: { ...skjermet.kontekst.innbygger, barn: BARN } };
  assert.equal(forhaandsutfyll(utkast, skjult)['barn'], undefined);
});

test('property: cleaning and filling in are done after once, and keep the closed shape', () => {
  fc.assert(
    fc.property(vilkaarligSvar, vilkaarligKontekst, (svar, k) => {
      const renset = rensSvar(svar, k);
      assert.deepEqual(rensSvar(renset, k), renset);
      const fylt = forhaandsutfyll(svar, k);
      assert.deepEqual(forhaandsutfyll(fylt, k), fylt);
      assert.deepEqual(formfeil(renset), []);
      const synlige = synligeSteg(svar, k).flatMap(({ steg }) =>
        synligeFelt(steg.id, svar, k).map(({ sti }) => sti),
      );
      assert.ok(Object.keys(renset).every((id) => synlige.includes(id)));
    }),
    { numRuns: 300 },
  );
});

test('the shape of a draft is closed', () => {
  const feil = (svar: Record<string, unknown>) =>
    formfeil(svar as Svar).map(({ felt, kode }) => `${felt} ${kode}`);
  for (const { svar } of Object.values(eksempler)) assert.deepEqual(formfeil(svar), []);
  assert.deepEqual(feil({ diagnose: 'x' }), ['diagnose ukjent']);
  assert.deepEqual(
    feil({ 'soeker.navn': 'x' }),
    ['soeker.navn ukjent'],
    'what the register shows is not an answer',
  );
  assert.deepEqual(feil({ tolk: { a: 1 } }), ['tolk form']);
  assert.deepEqual(feil({ vanskerBo: 'DYR' }), ['vanskerBo form']);
  assert.deepEqual(feil({ riktig: 'ja' }), ['riktig form']);
  assert.deepEqual(feil({ 'info.lest': { versjon: 1 } }), ['info.lest form']);
  assert.deepEqual(feil({ barn: [{ navn: 'x', hobby: 'y' }, 'z', { netter: [1] }] }), [
    'barn[0].hobby ukjent',
    'barn[1] form',
    'barn[2].netter form',
  ]);
  assert.deepEqual(feil({ barn: Array.from({ length: 51 }, () => ({})) }), ['barn form']);
  assert.deepEqual(feil({ situasjon: 'a'.repeat(10_001) }), ['situasjon form']);
  assert.deepEqual(feil({ 'leie.sum': Number.NaN }), ['leie.sum form']);
  assert.deepEqual(
    feil({ 'leie.sum': 'elleve tusen', situasjon: 'a'.repeat(5000) }),
    [],
    'wrong is still a draft',
  );
});

test('property: every draft the form can make has the shape', () => {
  fc.assert(fc.property(vilkaarligSvar, (svar) => assert.deepEqual(formfeil(svar), [])));
});

test('names of JavaScript itself are not fields', () => {
  const svar = JSON.parse('{"__proto__":{"tolk":"JA"},"constructor":"x","barn":[{"__proto__":1}]}') as Svar;
  assert.deepEqual(
    formfeil(svar).map(({ felt }) => felt),
    ['__proto__', 'constructor', 'barn[0].__proto__'],
  );
  assert.deepEqual(rensSvar(svar, kontekst()), {});
});
