import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { lagSyntetiskFnr } from '../../ports/simulering/fnr.ts';
import type { Rad } from './index.ts';
import { boligNoekkel, kolonnenavn, validerRader } from './index.ts';
import { adresse, kontekst } from '../../testing/importer.ts';

const vurderAlle = (rader: readonly Rad[]) =>
  validerRader(
    rader.map((rad, i) => ({ rad: i + 2, celler: kolonnenavn.map((navn) => rad[navn] ?? '') })),
    kontekst,
  );

const koder = (rader: readonly Rad[]) => vurderAlle(rader).feil.map(({ rad, kode }) => `${rad}:${kode}`);

test('the same home twice is an error on the second row, which names the first', () => {
  const svar = vurderAlle([
    adresse,
    { ...adresse, husnummer: '14' },
    { ...adresse, gatenavn: ' STRANDVEIEN' },
  ]);
  assert.deepEqual(svar.antall, { totalt: 3, klare: 2, feil: 1 });
  assert.equal(svar.feil[0]?.kode, 'DUPLIKAT');
  assert.match(svar.feil[0]?.detalj.nb ?? '', /rad 2/);
});

test('dwelling unit, section and extra reference make homes of one address different', () => {
  assert.deepEqual(
    koder([
      { ...adresse, bruksenhetsnummer: 'H0101', ekstrareferanse: 'Rom 1' },
      { ...adresse, bruksenhetsnummer: 'H0101', ekstrareferanse: 'Rom 2' },
      { ...adresse, bruksenhetsnummer: 'H0102' },
      { ...adresse, gnrbnr: '1/1', seksjonsnummer: '1' },
      { ...adresse, gnrbnr: '1/1', seksjonsnummer: '2' },
      { ...adresse, husbokstav: 'A' },
    ]),
    [],
  );
});

test('what is filled in later does not make a home another', () => {
  const uten = { ...adresse, bruksenhetsnummer: 'H0101' };
  assert.deepEqual(koder([uten, { ...uten, gnrbnr: '118/507', seksjonsnummer: '3', antallsoverom: '2' }]), [
    '3:DUPLIKAT',
  ]);
});

test('without a house number the property tells homes apart', () => {
  const gard = { ...adresse, husnummer: '', gatenavn: 'Nordgarden' };
  assert.deepEqual(
    koder([
      { ...gard, gnrbnr: '7/1' },
      { ...gard, gnrbnr: '7/2' },
    ]),
    [],
  );
});

const leietaker = {
  boligstatus: 'UTLEID',
  hovedsoker: lagSyntetiskFnr('1990-01-01', 0),
  leieforholdstartdato: '01.01.2026',
  leieforholdertidsubegrenset: '1',
};

test('one tenant in two homes is worth a look', () => {
  const svar = vurderAlle([
    { ...adresse, ...leietaker },
    { ...adresse, husnummer: '14', ...leietaker },
  ]);
  assert.deepEqual(
    svar.feil.map(({ rad, kode }) => `${rad}:${kode}`),
    ['3:SAMME_LEIETAKER'],
  );
  assert.equal(svar.antall.klare, 2);
});

test('a file with a tenant says so, also when the row cannot be imported', () => {
  assert.equal(vurderAlle([adresse]).inneholderLeietakere, false);
  assert.equal(vurderAlle([{ ...adresse, ...leietaker }]).inneholderLeietakere, true);
  assert.equal(vurderAlle([{ ...adresse, hovedsoker: 'ukjent' }]).inneholderLeietakere, true);
});

test('rows are counted once each, and the same file gives the same answer', () => {
  const rad = fc.record<Rad>({
    gatenavn: fc.constantFrom('Lia', 'Moen', ''),
    husnummer: fc.constantFrom('1', '2', 'x'),
    postnummer: fc.constantFrom('0000', '0004'),
    kommunenummer: fc.constant('9901'),
  });
  fc.assert(
    fc.property(fc.array(rad, { maxLength: 12 }), (rader) => {
      const svar = vurderAlle(rader);
      assert.deepEqual(svar, vurderAlle(rader));
      assert.equal(svar.antall.totalt, rader.length);
      assert.equal(svar.antall.klare + svar.antall.feil, rader.length);
      const noekler = svar.rader.filter(({ bolig }) => bolig).map(({ noekkel }) => noekkel);
      assert.equal(new Set(noekler).size, noekler.length);
    }),
  );
});

test('the key does not care how an address is spelled', () => {
  const noekkel = (adressenavn: string) =>
    boligNoekkel({
      adresse: { adressenavn, nummer: 3, postnummer: '0000', poststed: 'Krokvik', kommunenummer: '9901' },
    });
  assert.equal(noekkel('St. Olavs  gate'), noekkel('st olavs gate'));
});
