import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { identFor } from '../../ports/simulering/personer.ts';
import { MAKS_NAVN, medEndelse, rensFilnavn } from './filnavn.ts';
import { finnFormat } from './filtype.ts';
import { etterKontroll, hindring, kanSlettes, MAKS_BYTE, taImot } from './rules.ts';

const byte = (tekst: string): Uint8Array<ArrayBuffer> => Uint8Array.from(tekst, (tegn) => tegn.charCodeAt(0));

describe('what a file is', () => {
  test('is what its first bytes say', () => {
    assert.equal(finnFormat(byte('%PDF-1.7\n')), 'PDF');
    assert.equal(finnFormat(byte('\xff\xd8\xff\xe0')), 'JPEG');
    assert.equal(finnFormat(byte('\x89PNG\r\n\x1a\n')), 'PNG');
    for (const merke of ['heic', 'heix', 'hevc', 'mif1', 'msf1'])
      assert.equal(finnFormat(byte(`\0\0\0\x18ftyp${merke}`)), 'HEIC');
    for (const annet of [
      '',
      '%PD',
      ' %PDF-1.7',
      'GIF89a',
      'PK\x03\x04',
      '<svg/>',
      '<html>',
      'MZ',
      '\0\0\0\x18ftypmp42',
      '\xff\xd8',
    ])
      assert.equal(finnFormat(byte(annet)), null, annet);
  });

  test('decides what is kept, or what is said', () => {
    const pdf = byte('%PDF-1.7\n…');
    assert.deepEqual(taImot(pdf), { format: 'PDF', innhold: pdf });
    assert.deepEqual(taImot(byte('\0\0\0\x18ftypheic')), { feil: 'VEDLEGG_ER_HEIC' });
    assert.deepEqual(taImot(byte('MZ')), { feil: 'VEDLEGG_UKJENT_TYPE' });
    assert.deepEqual(taImot(byte('\xff\xd8\xff\xe0')), { feil: 'VEDLEGG_SKADET' });
    const stor = new Uint8Array(MAKS_BYTE + 1);
    stor.set(pdf);
    assert.deepEqual(taImot(stor), { feil: 'VEDLEGG_FOR_STORT' });
    assert.ok('innhold' in taImot(stor.slice(0, MAKS_BYTE)));
  });
});

describe('a name', () => {
  test('is kept as people write it', () => {
    for (const navn of [
      'Oppsigelse fra utleier.pdf',
      'Lønnsslipp (mars).jpg',
      'Åse & Co – čálus.png',
      '家.pdf',
    ])
      assert.equal(rensFilnavn(navn), navn);
  });

  test('leads nowhere, hides nothing and is nobody', () => {
    for (const [sendt, kept] of [
      ['../../etc/passwd', 'passwd'],
      ['C:\\Users\\kari\\brev.pdf', 'brev.pdf'],
      ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
      ['faktura\u202Efdp.exe', 'fakturafdp.exe'],
      ['"; rm *.pdf', '_; rm _.pdf'],
      ['..', 'vedlegg'],
      [' . ', 'vedlegg'],
      [`Vedtak ${identFor('ERFAREN HESTEDROSJE')}.pdf`, `Vedtak ${'•'.repeat(11)}.pdf`],
      ['Faktura 12345678901.pdf', 'Faktura 12345678901.pdf'],
    ] as const)
      assert.equal(rensFilnavn(sendt), kept);
  });

  test('ends as its content is', () => {
    assert.equal(medEndelse('brev.pdf', 'PDF'), 'brev.pdf');
    assert.equal(medEndelse('brev.PDF', 'PDF'), 'brev.PDF');
    assert.equal(medEndelse('bilde.jpeg', 'JPEG'), 'bilde.jpeg');
    assert.equal(medEndelse('IMG_1.heic', 'JPEG'), 'IMG_1.jpg');
    assert.equal(medEndelse('brev.pdf', 'PNG'), 'brev.png');
    assert.equal(medEndelse('faktura.exe', 'PDF'), 'faktura.exe.pdf');
    assert.equal(medEndelse('Vedtak av 1. mars', 'PDF'), 'Vedtak av 1. mars.pdf');
  });

  test('of whatever is sent is short, visible, the same when cleaned again, and fits its content', () => {
    const navn = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 255 }),
      fc.string({ unit: 'grapheme', maxLength: 255 }),
    );
    fc.assert(
      fc.property(navn, fc.constantFrom('PDF', 'JPEG', 'PNG'), (sendt, format) => {
        for (const rent of [rensFilnavn(sendt), medEndelse(rensFilnavn(sendt), format)]) {
          assert.match(rent, /\S/);
          assert.ok(Array.from(rent).length <= MAKS_NAVN);
          assert.doesNotMatch(rent, /[\p{Cc}\p{Cf}/\\<>:"|?*]|^\.|\.$/u);
          assert.ok(rent.isWellFormed());
          assert.equal(rensFilnavn(rent), rent);
        }
        const ferdig = medEndelse(rensFilnavn(sendt), format);
        assert.equal(medEndelse(ferdig, format), ferdig);
      }),
    );
  });
});

test('only what is found clean can be downloaded, and only what is answered about is decided', () => {
  assert.deepEqual(
    Object.entries(hindring).flatMap(([status, hinder]) => (hinder === null ? [status] : [])),
    ['REN'],
  );
  assert.deepEqual(etterKontroll, { REN: 'REN', INFISERT: 'INFISERT', FEIL: 'FEIL', BORTE: 'VENTER' });
});

test('a citizen takes back what nobody has received', () => {
  assert.deepEqual(
    [kanSlettes('REN', 'UTKAST'), kanSlettes('REN', 'REGISTRERT'), kanSlettes('VENTER', null)],
    [true, false, false],
  );
  assert.ok(kanSlettes('MANGLER_INNHOLD', null));
});
