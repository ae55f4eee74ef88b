import assert from 'node:assert/strict';
import test from 'node:test';
import { alleFeltId } from './migrering.ts';
import { finnFelt, steg } from './skjema.ts';
import { synligeFelt, synligeSteg } from './synlighet.ts';
import { eksempler, enslig } from './testing/index.ts';
import type { Felt, Vilkaar } from './typer.ts';
import { hengerPaa, leserFelt } from './vilkaar.ts';
import { validerAlt } from './valider.ts';

const topp = steg.flatMap((ett) => ett.felt.map((felt) => ({ steg: ett, felt })));
const medRader = topp.flatMap(({ steg: ett, felt }) =>
  felt.type === 'liste'
    ? [felt, ...felt.felt].map((f) => ({ steg: ett, felt: f as Felt }))
    : [{ steg: ett, felt }],
);
const vilkaarFor = (felt: Felt): readonly Vilkaar[] =>
  [
    felt.naar,
    felt.laast,
    felt.valgfri === true ? undefined : felt.valgfri,
    felt.type === 'liste' ? felt.medNaar : undefined,
  ].filter((ett) => ett !== undefined);

test('every id stands once, and every question says why it is asked', () => {
  const ider = alleFeltId();
  assert.equal(new Set(ider).size, ider.length);
  for (const { felt } of medRader) assert.ok(felt.grunner.length > 0, felt.id);
});

test('a condition reads a field that exists, and visibility only depends on questions asked before', () => {
  const rekkefoelge = topp.map(({ felt }) => felt.id);
  for (const { felt } of topp) {
    const sjekk = (vilkaar: Vilkaar, egen: string, kolonner: readonly string[]) => {
      for (const lest of leserFelt(vilkaar)) {
        if (lest.startsWith('.')) assert.ok(kolonner.includes(lest.slice(1)), `${egen} reads ${lest}`);
        else assert.ok(finnFelt(lest), `${egen} reads ${lest}`);
      }
    };
    const kolonner = felt.type === 'liste' ? felt.felt.map((ett) => ett.id) : [];
    for (const ett of [felt, ...(felt.type === 'liste' ? felt.felt : [])])
      for (const vilkaar of vilkaarFor(ett)) sjekk(vilkaar, ett.id, kolonner);
    for (const lest of felt.naar ? leserFelt(felt.naar) : [])
      assert.ok(rekkefoelge.indexOf(lest) < rekkefoelge.indexOf(felt.id), `${felt.id} waits for ${lest}`);
    if (felt.type !== 'liste') continue;
    for (const [plass, kolonne] of felt.felt.entries())
      for (const lest of kolonne.naar ? leserFelt(kolonne.naar) : [])
        if (lest !== `.${kolonne.id}`)
          assert.ok(kolonner.indexOf(lest.slice(1)) < plass, `${felt.id}.${kolonne.id} waits for ${lest}`);
  }
});

test('boxes stand after a field of their step, and wait for fields that exist', () => {
  const ider = new Set(alleFeltId());
  for (const ett of steg)
    for (const boks of ett.bokser ?? []) {
      if (boks.etter)
        assert.ok(
          ett.felt.some(({ id }) => id === boks.etter),
          boks.etter,
        );
      for (const lest of boks.naar ? leserFelt(boks.naar) : [])
        assert.ok(ider.has(lest), `${boks.id}: ${lest}`);
    }
});

test('what must never be asked has no field', () => {
  const forbudt =
    /diagnose|medisin|rusbruk|straff|religion|etnisitet|nasjonalitet|foedeland|legning|fagforening|kjoenn|sivilstand|arbeidsgiver|maalgruppe|karakter/i;
  for (const id of alleFeltId()) assert.doesNotMatch(id, forbudt);
});

test('special categories are marked where the domain marks them', () => {
  const merket = medRader.filter(({ felt }) => felt.saerlig).map(({ felt }) => felt.id);
  assert.deepEqual(merket, [
    'tryggKontakt.maate',
    'institusjon.type',
    'institusjon.utDato',
    'institusjon.utDatoVetIkke',
  ]);
  const svar = medRader.flatMap(({ felt }) =>
    felt.type === 'valg' || felt.type === 'flervalg'
      ? (felt.valg.saerlige ?? []).map((kode) => `${felt.id}/${kode}`)
      : [],
  );
  assert.deepEqual(svar, [
    'bosit/6',
    'utenBolig.hvor/KRISESENTER',
    'maaFlytte/VOLD',
    'vanskerBo/TILPASNING',
    'vanskerBo/UTRYGT',
    'bytteGrunn/HELSE',
    'bytteGrunn/UTRYGT',
    'forlengGrunn/HELSE',
    'aarsaker/STOETTE',
    'aarsaker/UT_FRA',
  ]);
  for (const { felt } of medRader)
    if (felt.type === 'valg' || felt.type === 'flervalg')
      for (const kode of [...(felt.valg.saerlige ?? []), ...(felt.valg.alene ?? [])])
        assert.ok(felt.valg.koder.includes(kode), `${felt.id}/${kode}`);
});

test('autofill hints stand only where the citizen types about themselves', () => {
  const medHint = medRader.filter(({ felt }) => felt.autocomplete).map(({ felt }) => felt.id);
  assert.deepEqual(medHint, [
    'soeker.oppgittNavn',
    'soeker.oppgittAdresse',
    'soeker.telefon',
    'soeker.epost',
  ]);
});

test('the examples may be sent', () => {
  for (const [navn, { svar, kontekst }] of Object.entries(eksempler))
    assert.deepEqual(validerAlt(svar, kontekst), [], navn);
});

test('a single adult meets at most 22 questions', (t) => {
  const { svar, kontekst } = enslig;
  const spoersmaal = synligeSteg(svar, kontekst)
    .flatMap(({ steg: ett }) => synligeFelt(ett.id, svar, kontekst))
    .filter(({ felt }) => felt.type !== 'vis');
  assert.ok(spoersmaal.length <= 22, `${spoersmaal.length}: ${spoersmaal.map(({ sti }) => sti).join(', ')}`);
  t.diagnostic(`${spoersmaal.length} questions`);
});

test('a follow-up hangs on its option when its condition is one answer', () => {
  assert.deepEqual(hengerPaa(finnFelt('tolkSpraak')?.felt.naar), { felt: 'tolk', kode: 'JA' });
  assert.deepEqual(hengerPaa(finnFelt('leie.stroem')?.felt.naar), { felt: 'bosit', kode: '1' });
  assert.deepEqual(hengerPaa(finnFelt('institusjon.utDatoVetIkke')?.felt.naar), { felt: 'bosit', kode: '6' });
  assert.equal(hengerPaa(finnFelt('leie.rom')?.felt.naar), null);
  assert.equal(hengerPaa(finnFelt('maaFlytte')?.felt.naar), null);
  assert.equal(hengerPaa(undefined), null);
});
