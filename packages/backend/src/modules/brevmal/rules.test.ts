import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Brevtillegg, Dokumenttype, Spraak } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { brevdeler, flett } from './fletting.ts';
import { eksempelverdier } from './eksempel.ts';
import { tilleggsfeil } from './rules.ts';
import { paalagt, paalagtAvvisning, paalagtMedsoeker, standardmaler } from './standard.ts';

const koder = Object.keys(standardmaler) as Dokumenttype[];
const spraakene = ['nb', 'nn'] as const;
const kontakt = { kontaktNavn: 'Boligkontoret', kontaktTelefon: '00 00 00 00', kontaktTid: '9–15' };

for (const regelsett of ['FVL1967', 'FVL2025'] as const)
  test(`a letter about a decision has all that ${regelsett} demands`, () => {
    const blokker = standardmaler.VEDTAK.blokker.map(({ id }) => id);
    assert.deepEqual(
      paalagt[regelsett].filter((id) => !blokker.includes(id)),
      [],
    );
  });

test('to whoever applies with the party: what they are told, and no reasons', () => {
  const blokker = standardmaler.VEDTAK_MEDSOEKER.blokker.map(({ id }) => id);
  assert.deepEqual(blokker, paalagtMedsoeker);
  const alt = JSON.stringify(standardmaler.VEDTAK_MEDSOEKER);
  for (const begrunnelse of ['{fakta}', '{regler}', '{hensyn}']) assert.ok(!alt.includes(begrunnelse));
});

test('that a complaint is not heard is told as a decision is', () => {
  assert.deepEqual(
    standardmaler.KLAGE_AVVIST.blokker.map(({ id }) => id),
    paalagtAvvisning,
  );
});

test('every text is there in both standards, with the same values', () => {
  const felt = (tekst: string) => [...tekst.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const kode of koder)
    for (const { id, overskrift, tekst } of standardmaler[kode].blokker) {
      assert.deepEqual(felt(tekst.nb), felt(tekst.nn), `${kode} ${id}`);
      for (const spraak of spraakene) assert.ok(overskrift[spraak] !== '' && tekst[spraak] !== '');
    }
});

test('a letter with a hole in it is not made', () => {
  assert.throws(() => flett('Fristen er {klagefrist}.', {}), /klagefrist/);
  assert.equal(
    flett('{fakta}', { fakta: 'Skriver {klagefrist} selv, og $& og $1.' }),
    'Skriver {klagefrist} selv, og $& og $1.',
  );
});

test('whatever a municipality adds, every locked block stands, in its order', () => {
  const sak = fc.constantFrom(...koder).chain((kode) =>
    fc.record({
      kode: fc.constant(kode),
      spraak: fc.constantFrom<Spraak>(...spraakene),
      tillegg: fc.array(
        fc.record<Brevtillegg>({
          etter: fc.constantFrom(...standardmaler[kode].blokker.map(({ id }) => id)),
          overskrift: fc.record({ nb: fc.string(), nn: fc.string() }),
          tekst: fc.record({ nb: fc.string(), nn: fc.string() }),
        }),
        { maxLength: 20 },
      ),
    }),
  );
  fc.assert(
    fc.property(sak, ({ kode, spraak, tillegg }) => {
      const verdier = { ...kontakt, ...eksempelverdier(kode, spraak) };
      const mal = standardmaler[kode];
      const uten = brevdeler(mal, spraak, verdier, []);
      const med = brevdeler(mal, spraak, verdier, tillegg);
      let neste = 0;
      for (const del of med) if (JSON.stringify(del) === JSON.stringify(uten[neste])) neste++;
      assert.equal(neste, uten.length);
    }),
  );
});

test('what is added stands after a block there is, and says something in both standards', () => {
  const tekst = { nb: 'Ring oss.', nn: 'Ring oss.' };
  assert.deepEqual(tilleggsfeil('VEDTAK', [{ etter: 'KLAGE', tekst }]), []);
  assert.deepEqual(
    tilleggsfeil('KVITTERING', [
      { etter: 'KLAGE', tekst },
      { etter: 'KONTAKT', overskrift: { nb: 'Ja', nn: ' ' }, tekst: { nb: '\n', nn: 'Ja' } },
    ]),
    ['/tillegg/0/etter', '/tillegg/1/tekst/nb', '/tillegg/1/overskrift/nn'],
  );
});
