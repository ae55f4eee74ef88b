import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { oppsummering, visOppsummering } from './oppsummering.ts';
import { kanonisk, oppsummeringHash, rensSvar, type VistVedlegg } from './rens.ts';
import { alleTekster } from './tekster/index.ts';
import { SYNTETISK_FNR, enslig, par, skjermet } from './testing/index.ts';
import { vilkaarligKontekst, vilkaarligSvar } from './testing/vilkaarlig.ts';
import type { Kontekst, StegId, Svar } from './typer.ts';

const vis = (stegId: StegId, svar: Svar, k: Kontekst, spraak: 'nb' | 'nn' = 'nb') =>
  (
    visOppsummering(alleTekster[spraak], oppsummering(svar, k)).find(({ steg }) => steg === stegId)?.rader ??
    []
  ).map((rad) => `${rad.ledetekst} ${rad.skjermet ? '🔒 ' : ''}${rad.svar}`.replaceAll('\u00a0', ' '));

test('the review repeats the register and the answers in words, own number masked', () => {
  assert.deepEqual(vis('omDeg', enslig.svar, enslig.kontekst), [
    'Navn ERFAREN HESTEDROSJE',
    'Fødselsnummer 149184*****',
    'Folkeregistrert adresse Lyngveien 14 A, 0000 Krokvik',
    'Telefon 40 00 00 00',
    'E-post Ikke besvart',
    'Er det trygt at vi ringer eller sender e-post til deg? Ja',
    'Trenger du tolk? Nei',
    'Trenger du at vi tilpasser møter eller brev? Ikke besvart',
  ]);
});

test('children in one line each, the co-applicant without the last five digits', () => {
  const rader = vis('husstand', par.svar, par.kontekst, 'nn');
  assert.deepEqual(rader.slice(0, 4), [
    'Skal du bu åleine? Nei',
    'Barn GLAD FREGNE, fødd 14. mars 2017, Om lag halvparten av tida',
    'Barn SNILL FREGNE, fødd 2. mai 2010, Samvær jamleg, omtrent 10 netter i månaden',
    'Ventar de barn? Nei',
  ]);
  assert.ok(rader.includes('Fødselsnummer 038515*****'));
  assert.ok(!JSON.stringify(oppsummering(par.svar, par.kontekst)).includes(SYNTETISK_FNR));
});

test('money, dates, choices and the confirmation as they are read', () => {
  const rader = vis('bosituasjon', par.svar, par.kontekst, 'nn');
  assert.ok(rader.includes('Husleige per månad 11 500 kr'));
  assert.ok(rader.includes('Kva dato går kontrakten ut? 31. januar 2027'));
  assert.ok(
    rader.includes('Kva er problemet med bustaden? For liten, Fukt, mugg eller anna som skadar helsa'),
  );
  assert.deepEqual(vis('informasjon', par.svar, par.kontekst), [
    'Jeg har lest hvordan kommunen behandler opplysningene mine. Ja, 20. november 2026 kl. 10.58 (versjon 1)',
  ]);
});

test('what needs protection is collapsed, and a protected address is not shown', () => {
  const bor = vis('bosituasjon', skjermet.svar, skjermet.kontekst);
  assert.ok(bor.includes('Hvor bor du nå? 🔒 Krisesenter'));
  const om = vis('omDeg', skjermet.svar, skjermet.kontekst);
  assert.ok(om.includes('Folkeregistrert adresse Adressen din vises ikke her'));
  assert.ok(om.some((rad) => rad.startsWith('Hvordan skal vi kontakte deg? 🔒')));
  const medAdresse = {
    ...skjermet.kontekst,
    innbygger: { ...skjermet.kontekst.innbygger, adresse: 'Hemmelig 1' },
  };
  assert.doesNotMatch(JSON.stringify(oppsummering(skjermet.svar, medAdresse)), /Hemmelig/);
});

test('the review has the questions in view, by step, and neither itself nor the receipt', () => {
  const deler = oppsummering(enslig.svar, enslig.kontekst);
  assert.deepEqual(
    deler.map(({ steg }) => steg),
    ['foerDuStarter', 'formaal', 'omDeg', 'husstand', 'bosituasjon', 'behov', 'informasjon'],
  );
  assert.equal(deler.find(({ steg }) => steg === 'husstand')?.plass, 3);
});

test('the hash is of the answers that are sent, whatever order they were given in', async () => {
  const { svar, kontekst } = par;
  const hash = await oppsummeringHash(svar, kontekst);
  assert.match(hash, /^[0-9a-f]{64}$/);
  const baklengs = Object.fromEntries(Object.entries(svar).toReversed());
  assert.equal(await oppsummeringHash(baklengs, kontekst), hash);
  assert.equal(await oppsummeringHash({ ...svar, 'soeker.telefon': '40 00 00 00' }, kontekst), hash);
  assert.equal(await oppsummeringHash({ ...svar, 'institusjon.type': 'FENGSEL' }, kontekst), hash, 'hidden');
  assert.equal(await oppsummeringHash(svar, { ...kontekst, spraak: 'nb' }), hash);
  assert.notEqual(await oppsummeringHash({ ...svar, 'leie.sum': 11501 }, kontekst), hash);
  const [a, b] = ['a', 'b'].map((vedleggId) => ({ vedleggId, sha256: vedleggId.repeat(64) })) as [
    VistVedlegg,
    VistVedlegg,
  ];
  const med = await oppsummeringHash(svar, kontekst, [a, b]);
  assert.equal(await oppsummeringHash(svar, kontekst, [b, a]), med);
  for (const annet of [[], [a], [a, { ...b, sha256: a.sha256 }]])
    assert.notEqual(await oppsummeringHash(svar, kontekst, annet), med);
});

test('the hash of the single adult is the same in every engine and release of version 1', async () => {
  assert.equal(
    await oppsummeringHash(enslig.svar, enslig.kontekst),
    '63b14480828fa47f579c6cbcbf0cf86e16e357d3f549476d22a31666e6fd09c6',
  );
});

test('canonical JSON', () => {
  assert.equal(
    kanonisk({ b: [1, 'å', null], a: undefined, c: { e: true, d: null } }),
    '{"b":[1,"å",null],"c":{"e":true}}',
  );
});

test('property: the review never fails, and equal answers have equal hashes', async () => {
  await fc.assert(
    fc.asyncProperty(vilkaarligSvar, vilkaarligKontekst, async (svar, k) => {
      for (const { rader } of visOppsummering(alleTekster.nn, oppsummering(svar, k)))
        for (const rad of rader) assert.equal(typeof rad.svar, 'string');
      assert.equal(await oppsummeringHash(svar, k), await oppsummeringHash(rensSvar(svar, k), k));
    }),
    { numRuns: 100 },
  );
});
