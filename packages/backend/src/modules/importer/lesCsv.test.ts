import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { delOpp } from './lesCsv.ts';
import { UlesbarFil } from './filfeil.ts';

/** As another reader reads the same; null where it cannot. */
function somAndre(tekst: string): string[][] | null {
  try {
    return parse(tekst, { delimiter: ';', relax_column_count: true, relax_quotes: true });
  } catch (feil) {
    assert.ok(feil instanceof CsvError);
    return null;
  }
}
function somVi(tekst: string): string[][] | null {
  try {
    return delOpp(tekst);
  } catch (feil) {
    assert.ok(feil instanceof UlesbarFil);
    return null;
  }
}

test('rows and fields are those another reader finds', () => {
  const biter = fc.array(
    fc.constantFrom('"', '""', ';', '\n', '\r\n', '\r', 'a', 'b c', 'æ', ' ', '5" rør'),
    {
      maxLength: 14,
    },
  );
  fc.assert(
    fc.property(biter, (deler) => {
      const tekst = deler.join('');
      assert.deepEqual(somVi(tekst), somAndre(tekst), JSON.stringify(tekst));
    }),
    { numRuns: 3_000 },
  );
});

test('four million signs on one line, as one field, as many, as quotes: read as far as a row goes, or refused', () => {
  const MANGE = 4_000_000;
  for (const tekst of ['x', ';', '"', '""', 'x;', '"x', '"x";', 'x\n', '"\n']) {
    const rader = somVi(tekst.repeat(MANGE / tekst.length));
    assert.ok(!rader || rader.every((rad) => rad.length <= 256), JSON.stringify(tekst));
  }
});
