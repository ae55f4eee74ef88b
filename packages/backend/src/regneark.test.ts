import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Celleverdi } from './csv.ts';
import { regnearkfil } from './regneark.ts';

const xlsx = async (linjer: readonly (readonly Celleverdi[])[]) =>
  (await regnearkfil('XLSX', 'liste', linjer)).innhold;
const lest = async (fil: Uint8Array<ArrayBuffer>) => readSheet(fil.buffer);

test('a list is read back from a workbook as it was: texts as texts, however they begin, and numbers as numbers', async () => {
  const linjer = [
    ['navn', 'antall', 'ja'],
    ['=HYPERLINK("http://ond.test")', -5, true],
    ['+47 00', 61.5, false],
    ['0123', 0, true],
    [`'@SUM(A1) <b> & "x"`, 1_000_000, false],
  ];
  const fil = await xlsx(linjer);
  assert.deepEqual(await lest(fil), linjer);
  const ark = strFromU8(unzipSync(fil)['xl/worksheets/sheet1.xml']!);
  assert.doesNotMatch(ark, /<f[ >]/);
  // Gone into and out of, a cell of plain format would become the formula it begins as.
  const stiler = strFromU8(unzipSync(fil)['xl/styles.xml']!);
  assert.match(stiler, /numFmtId="49"[^>]*quotePrefix="1"/);
  assert.equal(ark.match(/t="inlineStr"/g)!.length, ark.match(/s="1" t="inlineStr"/g)!.length);
});

test('whatever a cell holds, the workbook can be read, and what XML cannot write is marked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom(...'a<&>"\'=\n\r\t\u0000\u001f\ud800\uffff😀å') }), {
        minLength: 1,
        maxLength: 4,
      }),
      async (tekster) => {
        const ark = strFromU8(unzipSync(await xlsx([tekster]))['xl/worksheets/sheet1.xml']!);
        const verdier = [...ark.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, tekst]) =>
          tekst!
            .replaceAll('&#13;', '\r')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&amp;', '&'),
        );
        assert.deepEqual(
          verdier,
          tekster
            .filter(Boolean)
            .map((tekst) => tekst.toWellFormed().replaceAll(/[\u0000\u001f\uffff]/g, '\ufffd')), // eslint-disable-line no-control-regex -- what the file may not hold
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('a long list is packed piece by piece, and its columns are named beyond the alphabet', async () => {
  const linje = (nummer: number) => Array.from({ length: 28 }, (_, i) => `Rad ${nummer} kolonne ${i}`);
  const fil = await xlsx(Array.from({ length: 600 }, (_, i) => linje(i)));
  const lestInn = await lest(fil);
  assert.deepEqual([lestInn.length, lestInn[0], lestInn[599]], [600, linje(0), linje(599)]);
  assert.ok(fil.byteLength < 100_000, String(fil.byteLength));
});

test('CSV is what a list is where nothing else is asked for', async () => {
  const { filnavn, innhold } = await regnearkfil(undefined, 'liste', [
    ['a', 1],
    ['=b', null],
  ]);
  assert.equal(filnavn, 'liste.csv');
  assert.equal(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(innhold),
    '\ufeff"a";"1"\r\n"\'=b";""\r\n',
  );
});
