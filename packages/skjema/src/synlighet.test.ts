import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { synligeBokser, synligeFelt, synligeSteg, synligeValg } from './synlighet.ts';
import { finnFelt } from './skjema.ts';
import { BARN, bistand, enslig, kontekst, par, skjermet } from './testing/index.ts';
import { vilkaarligKontekst, vilkaarligSvar } from './testing/vilkaarlig.ts';
import type { StegId, Svar } from './typer.ts';
import { flat } from './valider.ts';

const ider = (stegId: StegId, svar: Svar, k = kontekst()) =>
  flat(synligeFelt(stegId, svar, k)).map(({ sti }) => sti);
const stegene = (svar: Svar, k = kontekst()) => synligeSteg(svar, k).map(({ steg }) => steg.id);

test('the purpose chooses the steps', () => {
  assert.deepEqual(stegene(enslig.svar), [
    'foerDuStarter',
    'formaal',
    'omDeg',
    'husstand',
    'bosituasjon',
    'behov',
    'informasjon',
    'oppsummering',
    'kvittering',
  ]);
  assert.ok(!stegene(bistand.svar).includes('husstand'));
  assert.deepEqual(stegene({}), stegene(enslig.svar), 'before the answer everything offered is in view');
});

test('the steps in between are counted, the introduction, review and receipt are not', () => {
  const steg = synligeSteg(bistand.svar, bistand.kontekst);
  assert.deepEqual(
    steg.map(({ plass }) => plass),
    [null, 1, 2, 3, 4, 5, null, null],
  );
  assert.ok(steg.every(({ antall }) => antall === 5));
});

test('only purposes the municipality offers and the person can use are offered', () => {
  const formaal = finnFelt('formaal')?.felt;
  assert.ok(formaal);
  assert.deepEqual(synligeValg(formaal, kontekst()), ['NY', 'BOLIGBISTAND']);
  const alt = kontekst({
    kommune: { formaal: ['BYTTE', 'BOLIGBISTAND', 'FORLENGELSE'], spraak: ['nb'] },
  });
  assert.deepEqual(synligeValg(formaal, alt), ['BOLIGBISTAND'], 'purposes without questions stay off');
});

test('one language is nothing to ask about', () => {
  assert.ok(ider('foerDuStarter', {}).includes('spraak'));
  const ett = kontekst({ kommune: { formaal: ['NY'], spraak: ['nn'] } });
  assert.ok(!ider('foerDuStarter', {}, ett).includes('spraak'));
});

const tilfeller: readonly [string, StegId, Svar, readonly string[], readonly string[]][] = [
  [
    'advice in addition',
    'formaal',
    { formaal: 'NY', ogsaaBistand: 'JA' },
    ['bistandType'],
    ['bistandType.annet'],
  ],
  [
    'other help is described',
    'formaal',
    { formaal: 'BOLIGBISTAND', bistandType: ['ANNET'] },
    ['bistandType.annet'],
    ['ogsaaBistand'],
  ],
  ['interpreter', 'omDeg', { tolk: 'JA' }, ['tolkSpraak'], ['tolkSpraak.annet']],
  [
    'alone: no other adults, but a child may be on its way',
    'husstand',
    { formaal: 'NY', 'husstand.alene': 'JA', medsoeker: 'JA' },
    ['venterBarn'],
    ['medsoeker', 'medsoeker.fnr', 'andreVoksne', 'barn'],
  ],
  [
    'family from abroad',
    'husstand',
    { formaal: 'NY', familiegjenforening: 'JA' },
    ['familiegjenforening.voksne', 'familiegjenforening.maaned'],
    [],
  ],
  [
    'no home',
    'bosituasjon',
    { formaal: 'NY', bosit: '4' },
    ['utenBolig.hvor', 'egenBoligSolgt'],
    ['maaFlytte', 'vanskerBo', 'leie.rom', 'institusjon.type'],
  ],
  [
    'institution',
    'bosituasjon',
    { formaal: 'NY', bosit: '6' },
    ['institusjon.type', 'institusjon.utDato', 'institusjon.utDatoVetIkke', 'maaFlytte'],
    ['vanskerBo'],
  ],
  [
    'a date answers «do not know»',
    'bosituasjon',
    { formaal: 'NY', bosit: '6', 'institusjon.utDato': '2027-01-05' },
    [],
    ['institusjon.utDatoVetIkke'],
  ],
  [
    'rents',
    'bosituasjon',
    { formaal: 'NY', bosit: '1', 'leie.til': 'DATO', 'leie.sum': '9 000' },
    ['leie.tilDato', 'leie.stroem', 'leie.rom', 'vanskerBo'],
    ['institusjon.type'],
  ],
  [
    'owns: asked what, not whether',
    'bosituasjon',
    { formaal: 'NY', bosit: '3' },
    ['egenBoligSolgt.hva', 'egenBoligSolgt.kanSelges'],
    ['egenBoligSolgt'],
  ],
  [
    'need not move',
    'bosituasjon',
    { formaal: 'NY', bosit: '1', maaFlytte: ['NEI'] },
    ['maaFlytte'],
    ['maaFlytte.dato'],
  ],
  [
    'must move',
    'bosituasjon',
    { formaal: 'BOLIGBISTAND', bosit: '1', maaFlytte: ['UTKASTELSE'] },
    ['maaFlytte.dato'],
    ['egenBoligSolgt'],
  ],
  [
    'no children, nothing about children',
    'behov',
    { formaal: 'NY' },
    ['situasjon', 'proevdSelv'],
    ['barnehensyn'],
  ],
  [
    'advice: nothing about what was tried',
    'behov',
    { formaal: 'BOLIGBISTAND' },
    ['situasjon', 'aarsaker'],
    ['proevdSelv'],
  ],
];
for (const [navn, stegId, svar, synlige, skjulte] of tilfeller)
  test(`conditions: ${navn}`, () => {
    const funnet = ider(stegId, svar);
    for (const id of synlige) assert.ok(funnet.includes(id), `${id} in view`);
    for (const id of skjulte) assert.ok(!funnet.includes(id), `${id} hidden`);
  });

test('an answer that is hidden itself opens nothing', () => {
  const svar = {
    formaal: 'NY',
    'husstand.alene': 'JA',
    medsoeker: 'JA',
    barn: [{ navn: 'Kari', bosted: 'FAST' }],
  };
  assert.ok(!ider('husstand', svar).includes('medsoeker.navn'));
  assert.ok(!ider('behov', svar).includes('barnehensyn'));
  assert.deepEqual(synligeBokser('informasjon', svar, kontekst()), []);
});

test('a child from the register is locked, and its questions open when it is ticked', () => {
  const k = par.kontekst;
  const svar = (skalBo: boolean): Svar => ({
    formaal: 'NY',
    'husstand.alene': 'NEI',
    barn: [{ barnId: BARN[0].barnId, skalBo, bosted: 'SAMVAER' }, {}],
  });
  const rader = (skalBo: boolean) =>
    synligeFelt('husstand', svar(skalBo), k).find(({ sti }) => sti === 'barn')?.rader ?? [];
  const [fraRegister, egen] = rader(true);
  assert.deepEqual(
    fraRegister?.felt.filter(({ laast }) => laast).map(({ felt, verdi }) => [felt.id, verdi]),
    [
      ['barnId', BARN[0].barnId],
      ['navn', 'GLAD FREGNE'],
      ['foedselsdato', '2017-03-14'],
    ],
  );
  assert.ok(fraRegister?.felt.some(({ sti }) => sti === 'barn[0].netter'));
  assert.ok(egen?.felt.every(({ laast }) => !laast));
  assert.ok(!egen?.felt.some(({ sti }) => sti === 'barn[1].skalBo'));
  const [avslaatt] = rader(false);
  assert.equal(avslaatt?.med, false);
  assert.ok(!avslaatt?.felt.some(({ felt }) => felt.id === 'bosted'));
});

test('kode 6/7: contact details are optional, the register gives no children, and the page says fewer people see the case', () => {
  const valgfrie = synligeFelt('omDeg', {}, skjermet.kontekst).filter(({ paakrevd }) => !paakrevd);
  assert.ok(valgfrie.some(({ sti }) => sti === 'soeker.telefon'));
  assert.ok(
    synligeFelt('omDeg', {}, kontekst()).some(({ sti, paakrevd }) => sti === 'soeker.telefon' && paakrevd),
  );
  for (const steg of ['foerDuStarter', 'omDeg', 'kvittering'] as const)
    assert.deepEqual(synligeBokser(steg, {}, skjermet.kontekst)[0]?.id, 'skjermet');
  const k = { ...skjermet.kontekst, innbygger: { ...skjermet.kontekst.innbygger, barn: BARN } };
  const svar = { formaal: 'NY', 'husstand.alene': 'NEI', barn: [{ barnId: BARN[0].barnId, skalBo: true }] };
  assert.deepEqual(synligeFelt('husstand', svar, k).find(({ sti }) => sti === 'barn')?.rader, []);
});

test('advice appears with the answer that calls for it', () => {
  const bokser = (stegId: StegId, svar: Svar) => synligeBokser(stegId, svar, kontekst()).map(({ id }) => id);
  assert.deepEqual(bokser('foerDuStarter', { akutt: 'JA' }), ['akutt']);
  assert.deepEqual(bokser('foerDuStarter', { akutt: 'NEI' }), []);
  assert.deepEqual(bokser('bosituasjon', { formaal: 'NY', bosit: '1', maaFlytte: ['VOLD'] }), ['vold']);
  assert.deepEqual(bokser('bosituasjon', { formaal: 'NY', bosit: '4', 'utenBolig.hvor': 'KRISESENTER' }), [
    'vold',
  ]);
  assert.deepEqual(bokser('informasjon', par.svar), ['voksne']);
  const maaFlytte = (...svar: string[]) =>
    bokser('bosituasjon', { formaal: 'NY', bosit: '1', maaFlytte: svar });
  assert.deepEqual(maaFlytte('SELGES', 'UTKASTELSE'), ['utkastelsesbrev']);
  assert.deepEqual(maaFlytte('OPPSAGT', 'VOLD'), ['vold', 'utkastelsesbrev']);
  assert.deepEqual(maaFlytte('UTLOEPER'), []);
});

test('advice on the rows of a list is about those that count, once however many they are', () => {
  const bokser = (barn: Svar['barn'], alene = 'NEI') =>
    synligeBokser('husstand', { formaal: 'NY', 'husstand.alene': alene, barn }, par.kontekst).map(
      ({ id }) => id,
    );
  const samvaer = { navn: 'GLAD FREGNE', bosted: 'SAMVAER' };
  assert.deepEqual(bokser([{ bosted: 'FAST' }, samvaer, samvaer]), ['samvaersavtale']);
  assert.deepEqual(bokser([{ bosted: 'DELT' }]), []);
  assert.deepEqual(bokser([]), []);
  assert.deepEqual(bokser([samvaer], 'JA'), [], 'The list is not in view.');
  const fraRegister = (skalBo: boolean) => [{ barnId: BARN[0].barnId, skalBo, bosted: 'SAMVAER' }];
  assert.deepEqual(bokser(fraRegister(true)), ['samvaersavtale']);
  assert.deepEqual(bokser(fraRegister(false)), [], 'Shall not live here.');
});

test('property: what is in view never depends on answers that are not', () => {
  fc.assert(
    fc.property(vilkaarligSvar, vilkaarligKontekst, (svar, k) => {
      const alle = (s: Svar) => synligeSteg(s, k).flatMap(({ steg }) => ider(steg.id, s, k));
      const synlige = new Set(alle(svar).map((sti) => sti.replace(/\[.*/, '')));
      const bare = Object.fromEntries(Object.entries(svar).filter(([id]) => synlige.has(id)));
      assert.deepEqual(alle(bare), alle(svar));
    }),
    { numRuns: 200 },
  );
});
