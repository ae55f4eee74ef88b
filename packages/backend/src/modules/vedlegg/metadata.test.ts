import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Bildefeil, rensJpeg, rensPng } from './metadata.ts';

type Byte = Uint8Array<ArrayBuffer>;
const ascii = (tekst: string): number[] => Array.from(tekst, (tegn) => tegn.charCodeAt(0));
const samle = (...deler: (readonly number[] | Uint8Array)[]): Byte =>
  Uint8Array.from(deler.flatMap((del) => [...del]));
const tekst = (byte: Uint8Array): string => String.fromCharCode(...byte);

const segment = (merke: number, innhold: readonly number[]): number[] => {
  const lengde = innhold.length + 2;
  return [0xff, merke, lengde >> 8, lengde & 255, ...innhold];
};
/** An Exif segment of a camera in one byte order: which way is up, and where it was. */
const exif = (retning: number, liten = false): number[] => {
  const tall = (verdi: number, bredde: number): number[] => {
    const byte = Array.from({ length: bredde }, (_, i) => (verdi >> (8 * (bredde - 1 - i))) & 255);
    return liten ? byte.reverse() : byte;
  };
  return segment(0xe1, [
    ...ascii('Exif\0\0'),
    ...ascii(liten ? 'II' : 'MM'),
    ...tall(42, 2),
    ...tall(8, 4),
    ...tall(2, 2),
    ...[...tall(0x010f, 2), ...tall(2, 2), ...tall(4, 4), ...ascii('GPS\0')],
    ...[...tall(0x0112, 2), ...tall(3, 2), ...tall(1, 4), ...tall(retning, 2), 0, 0],
    ...tall(0, 4),
  ]);
};
const JFIF = segment(0xe0, [...ascii('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0]);
const ICC = segment(0xe2, [...ascii('ICC_PROFILE\0'), 1, 1, 7, 7]);
const ADOBE = segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
const tabell = segment(0xdb, [0, 1, 2, 3]);
const SKANN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56];
const SLUTT = [0xff, 0xd9];
const START = [0xff, 0xd8];

describe('a JPEG', () => {
  test('loses what the camera wrote beside it, and keeps every byte it is shown by', () => {
    const bilde = samle(
      ...[START, JFIF, exif(1), segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:GPS/>')), ICC, ADOBE],
      ...[segment(0xed, ascii('Photoshop 3.0\0GPS')), segment(0xfe, ascii('GPS av Kari')), tabell, SKANN],
      ...[segment(0xe2, ascii('MPF\0GPS')), tabell, SKANN, SLUTT],
    );
    assert.deepEqual(rensJpeg(bilde), samle(START, JFIF, ICC, ADOBE, tabell, SKANN, tabell, SKANN, SLUTT));
  });

  test('loses what stands after it: previews and films have places in them too', () => {
    const bilde = samle(START, tabell, SKANN, SLUTT, START, exif(6), SKANN, SLUTT, ascii('ftypGPS'));
    assert.deepEqual(rensJpeg(bilde), samle(START, tabell, SKANN, SLUTT));
  });

  test('stays the right way up, and says no more than that', () => {
    for (const liten of [false, true]) {
      for (const foran of [[], JFIF]) {
        const rent = rensJpeg(samle(START, foran, exif(6, liten), tabell, SKANN, SLUTT));
        assert.ok(!tekst(rent).includes('GPS'));
        assert.deepEqual(
          rent,
          samle(START, foran, rent.subarray(2 + foran.length, 38 + foran.length), tabell, SKANN, SLUTT),
        );
        // Read again it is the same: the segment we write is one we understand.
        assert.deepEqual(rensJpeg(rent), rent);
        assert.equal(rent[2 + foran.length + 4 + 6 + 8 + 2 + 9], 6);
      }
    }
    for (const retning of [0, 1, 9, 300])
      assert.deepEqual(
        rensJpeg(samle(START, exif(retning), tabell, SKANN, SLUTT)),
        samle(START, tabell, SKANN, SLUTT),
      );
  });

  test('with a directory that leads out of it is none the worse for it', () => {
    const vill = segment(0xe1, [...ascii('Exif\0\0MM'), 0, 42, 0xff, 0xff, 0xff, 0xf0]);
    assert.deepEqual(rensJpeg(samle(START, vill, SKANN, SLUTT)), samle(START, SKANN, SLUTT));
  });

  test('that ends too soon, or has nothing in it, is refused', () => {
    const helt = [...START, ...JFIF, ...tabell, ...SKANN, ...SLUTT];
    for (let lengde = 3; lengde < helt.length; lengde++)
      assert.throws(() => rensJpeg(Uint8Array.from(helt.slice(0, lengde))), Bildefeil, String(lengde));
    assert.throws(() => rensJpeg(samle(START, tabell, SLUTT)), Bildefeil);
  });

  const del = fc.oneof(
    fc.tuple(fc.integer({ min: 0xe0, max: 0xef }), fc.uint8Array({ maxLength: 60 })),
    fc.tuple(fc.constantFrom(0xdb, 0xc4, 0xc0, 0xfe), fc.uint8Array({ maxLength: 60 })),
  );
  test('cleaned twice is the same as cleaned once, and never longer than the direction makes it', () => {
    fc.assert(
      fc.property(fc.array(del, { maxLength: 8 }), fc.uint8Array({ maxLength: 40 }), (deler, hale) => {
        const bilde = samle(
          START,
          ...deler.map(([merke, innhold]) => segment(merke, [...innhold])),
          SKANN,
          SLUTT,
          hale,
        );
        const rent = rensJpeg(bilde);
        assert.deepEqual(rensJpeg(rent), rent);
        assert.ok(rent.length <= bilde.length + 36);
      }),
    );
  });

  test('of any bytes is a picture or a refusal, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (byte) => {
        try {
          assert.deepEqual([...rensJpeg(samle(START, byte)).slice(-2)], SLUTT);
        } catch (error) {
          assert.ok(error instanceof Bildefeil);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const HODE = [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a];
const bit = (type: string, innhold: readonly number[] = []): number[] => [
  ...[0, 0, innhold.length >> 8, innhold.length & 255],
  ...ascii(type),
  ...innhold,
  ...[1, 2, 3, 4],
];

describe('a PNG', () => {
  const bilde = [bit('IHDR', Array(13).fill(0)), bit('sRGB', [0]), bit('IDAT', [1, 2]), bit('IEND')];
  test('loses texts, times and Exif, and what stands after it', () => {
    const [ihdr, srgb, idat, iend] = bilde as [number[], number[], number[], number[]];
    const fullt = samle(
      ...[
        HODE,
        ihdr,
        bit('eXIf', ascii('GPS')),
        srgb,
        bit('tEXt', ascii('Author\0Kari')),
        bit('iTXt', ascii('XML')),
      ],
      ...[bit('tIME', [7, 234, 1, 1, 1, 1, 1]), bit('prVt', ascii('GPS')), idat, iend, ascii('GPS')],
    );
    assert.deepEqual(rensPng(fullt), samle(HODE, ...bilde));
  });

  test('that ends too soon, or begins with something else, is refused', () => {
    const helt = [...HODE, ...bilde.flat()];
    for (let lengde = 8; lengde < helt.length; lengde++)
      assert.throws(() => rensPng(Uint8Array.from(helt.slice(0, lengde))), Bildefeil, String(lengde));
    assert.throws(() => rensPng(samle(HODE, bit('IDAT'), bit('IEND'))), Bildefeil);
    assert.throws(
      () => rensPng(samle(HODE, bit('IHDR'), [0xff, 0xff, 0xff, 0xff], ascii('IDAT'))),
      Bildefeil,
    );
  });
});
