import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { rensSvar } from './rens.ts';
import { synligeFelt } from './synlighet.ts';
import { feiltekst } from './feiltekst.ts';
import { alleTekster } from './tekster/index.ts';
import {
  BARN,
  SYNTETISK_DNR,
  SYNTETISK_DNR_2032,
  SYNTETISK_FNR,
  SYNTETISK_FNR_2032,
  kontekst,
  par,
  skjermet,
} from './testing/index.ts';
import { vilkaarligKontekst, vilkaarligSvar } from './testing/vilkaarlig.ts';
import type { Kontekst, Svar } from './typer.ts';
import { flat, valider, validerAlt, validerFelt } from './valider.ts';

const samboer = { formaal: 'NY', 'husstand.alene': 'NEI', medsoeker: 'JA' } as const;
const ettBarn = (barn: Record<string, string | number>): Svar => ({
  formaal: 'NY',
  'husstand.alene': 'NEI',
  medsoeker: 'NEI',
  barn: [{ navn: 'Kari Ås', foedselsdato: '2017-03-14', bosted: 'SAMVAER', netter: 10, ...barn }],
});
const leier: Svar = { formaal: 'NY', bosit: '1', maaFlytte: ['NEI'], vanskerBo: ['INGEN'] };
const lang = 'a'.repeat(2001);

/** Only valid from 2032 and not synthetic: a number no living person has. */
const FREMTIDIG_EKTE = '03051510061';

test('fødselsnummer: the rule from 2032, synthetic in test only, H-numbers never', () => {
  const kode = (nummer: string, miljoe: Kontekst['miljoe']) =>
    validerFelt('medsoeker.fnr', { ...samboer, 'medsoeker.fnr': nummer }, kontekst({ miljoe }))?.kode ?? null;
  for (const nummer of [SYNTETISK_FNR, SYNTETISK_DNR, SYNTETISK_FNR_2032, SYNTETISK_DNR_2032]) {
    assert.equal(kode(nummer, 'TEST'), null);
    assert.equal(kode(nummer, 'PRODUKSJON'), 'ugyldig');
  }
  assert.equal(kode(FREMTIDIG_EKTE, 'PRODUKSJON'), null);
  assert.equal(kode(FREMTIDIG_EKTE, 'TEST'), 'testperson');
});

test('DUF-nummer: the last two digits are the remainder', () => {
  const k = kontekst({ innbygger: { ...kontekst().innbygger, identMaskert: null } });
  const kode = (nummer: string) => validerFelt('oppholdId', { oppholdId: nummer }, k)?.kode ?? null;
  assert.equal(kode('2000 0000 0008'), null);
  assert.equal(kode('200000000009'), 'ugyldig');
  assert.equal(kode('20000000000'), 'lengde');
  assert.equal(
    feiltekst(alleTekster.nb, { steg: 'omDeg', felt: 'oppholdId', kode: 'lengde' }),
    'DUF-nummeret må ha 12 siffer.',
  );
});

test('the same person twice, and oneself as another', () => {
  const to = {
    ...samboer,
    'medsoeker.fnr': SYNTETISK_FNR,
    andreVoksne: [{ navn: 'Kari', relasjon: 'SOESKEN', fnr: '038515 98730' }],
  };
  const feil = valider('husstand', to, kontekst()).filter(({ kode }) => kode === 'samme');
  assert.deepEqual(
    feil.map(({ felt }) => felt),
    ['andreVoksne[0].fnr'],
  );
  const k = kontekst({ innbygger: { ...kontekst().innbygger, ident: SYNTETISK_FNR } });
  assert.ok(valider('husstand', to, k).some(({ kode, felt }) => kode === 'egen' && felt === 'medsoeker.fnr'));
});

test('several rows: every line of the summary reads differently', () => {
  const svar = { ...ettBarn({}), barn: [{}, {}] };
  const linjer = valider('husstand', svar, kontekst()).map((feil) => feiltekst(alleTekster.nb, feil));
  assert.equal(new Set(linjer).size, linjer.length);
  assert.ok(linjer.includes('Barn 2: Skriv navnet på barnet.'));
});

test('a row from the register is not judged, and not counted when it is not ticked', () => {
  const svar: Svar = {
    ...samboer,
    medsoeker: 'NEI',
    barn: [{ barnId: BARN[0].barnId }, { barnId: 'borte', skalBo: true }],
  };
  const koder = valider('husstand', svar, par.kontekst).map(({ felt, kode }) => `${felt} ${kode}`);
  assert.deepEqual(koder, ['husstand.alene ingenAndre']);
});

test('too many rows', () => {
  const voksne = Array.from({ length: 9 }, (_, i) => ({ navn: `Kari ${'abcdefghi'[i]}`, relasjon: 'ANNEN' }));
  const feil = valider('husstand', { ...samboer, andreVoksne: voksne }, kontekst());
  assert.ok(feil.some(({ felt, kode }) => felt === 'andreVoksne' && kode === 'forMange'));
});

test('leaving a field: how it is written, never that it is empty or too little', () => {
  const k = kontekst();
  assert.equal(validerFelt('soeker.telefon', {}, k), null);
  assert.equal(validerFelt('husstand.alene', { formaal: 'NY' }, k), null);
  assert.equal(validerFelt('situasjon', { formaal: 'NY', situasjon: 'kort' }, k), null);
  assert.equal(validerFelt('soeker.epost', { 'soeker.epost': 'x' }, k)?.kode, 'format');
  assert.equal(validerFelt('barn[0].netter', ettBarn({ netter: 45 }), k)?.kode, 'grense');
  assert.equal(validerFelt('finnesIkke', {}, k), null);
});

test('who would rather talk need not write, and a long text is still too long', () => {
  assert.deepEqual(
    valider('behov', { formaal: 'NY', 'situasjon.snakke': true, situasjon: 'kort' }, kontekst()),
    [],
  );
  assert.equal(
    valider('behov', { formaal: 'NY', 'situasjon.snakke': true, situasjon: lang }, kontekst())[0]?.kode,
    'forLang',
  );
});

test('characters are counted as a reader does', () => {
  const familie = '👩‍👩‍👧‍👦'.repeat(200);
  assert.equal(
    validerFelt(
      'vanskerBo.annet',
      { ...leier, vanskerBo: ['ANNET'], 'vanskerBo.annet': familie },
      kontekst(),
    ),
    null,
  );
});

test('kode 6/7: sends without telephone and e-mail', () => {
  assert.deepEqual(validerAlt(skjermet.svar, skjermet.kontekst), []);
});

test('property: only questions in view are ever at fault, in the order of the form, once each', () => {
  fc.assert(
    fc.property(vilkaarligSvar, vilkaarligKontekst, (svar, k) => {
      for (const stegId of ['formaal', 'omDeg', 'husstand', 'bosituasjon', 'behov'] as const) {
        const synlige = flat(synligeFelt(stegId, svar, k)).map(({ sti }) => sti);
        const plasser = valider(stegId, svar, k).map(({ felt }) => synlige.indexOf(felt));
        assert.ok(plasser.every((plass) => plass >= 0));
        assert.deepEqual(
          plasser,
          [...new Set(plasser)].toSorted((a, b) => a - b),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('property: cleaned answers have the faults the draft had, and every fault has its sentence', () => {
  const utenRad = (sti: string) => sti.replace(/\[\d+\]/, '');
  fc.assert(
    fc.property(vilkaarligSvar, vilkaarligKontekst, (svar, k) => {
      const feil = (s: Svar) => validerAlt(s, k).map(({ felt, kode }) => `${utenRad(felt)} ${kode}`);
      assert.deepEqual(feil(rensSvar(svar, k)), feil(svar));
      for (const en of validerAlt(svar, k))
        for (const spraak of ['nb', 'nn'] as const)
          assert.doesNotMatch(feiltekst(alleTekster[spraak], en), /[{}]|undefined|\/(emne|ledetekst|en)\b/);
    }),
    { numRuns: 300 },
  );
});
