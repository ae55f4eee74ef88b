import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { decode } from 'jpeg-js';
import { createHeicomformer } from './heic.ts';

// 128 × 64 pixels, red and blue above green and white, with Exif (GPS), XMP and «turn a quarter to the right». Made with
// heif-enc of libheif 1.15 from a JPEG of four squares; the box `irot` was put in by hand, for heif-enc writes none.
const les = async (navn: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(new URL(`../../testing/${navn}`, import.meta.url)));
const bilde = await les('bilde.heic');
/** 3000 × 2000 pixels of grey, by heif-enc too: more memory than the decoder begins with. */
const flate = await les('flate.heic');
const { tilJpeg } = createHeicomformer();

const med = (fra: number, ...byte: number[]): Uint8Array<ArrayBuffer> => {
  const kopi = bilde.slice();
  kopi.set(byte, fra);
  return kopi;
};

/** Where the box `ispe` says how large the picture is. */
const STOERRELSE = Buffer.from(bilde).indexOf('ispe') + 8;

test('a picture becomes JPEG the right way up, without where and with what it was taken', async () => {
  const kilde = Buffer.from(bilde).toString('latin1');
  for (const merke of ['Kameramerke', 'GPSLatitude']) assert.ok(kilde.includes(merke));
  const jpeg = (await tilJpeg(bilde))!;
  const { width, height, data } = decode(jpeg, { useTArray: true });
  assert.deepEqual([width, height], [64, 128]);
  const farge = (x: number, y: number): number[] => {
    const fra = (y * width + x) * 4;
    return Array.from(data.subarray(fra, fra + 3), (verdi) => Math.round(verdi / 255));
  };
  assert.deepEqual(
    [farge(16, 32), farge(48, 32), farge(16, 96), farge(48, 96)],
    [
      [0, 1, 0],
      [1, 0, 0],
      [1, 1, 1],
      [0, 0, 1],
    ],
  );
  const tekst = Buffer.from(jpeg).toString('latin1');
  for (const merke of ['Exif', 'GPS', 'Kameramerke', 'xmp', 'http']) assert.ok(!tekst.includes(merke), merke);
});

test('what is no whole picture, or larger than it may be, comes to nothing, and the next one to JPEG', async () => {
  for (const fil of [
    bilde.slice(0, 400),
    med(bilde.length - 60, ...new Array<number>(60).fill(255)).slice(0, -200),
  ])
    assert.equal(await tilJpeg(fil), null);
  // 65 535 × 65 535 pixels: 17 GB, of which nothing may be asked for.
  assert.equal(await tilJpeg(med(STOERRELSE, 0, 0, 255, 255, 0, 0, 255, 255)), null);
  assert.ok(await tilJpeg(bilde));
});

test('a picture gets so many pixels, so much memory and so much time, and the process goes on', async () => {
  assert.equal(await createHeicomformer({ maksPunkter: 64 * 128 - 1 }).tilJpeg(bilde), null);
  assert.ok(await createHeicomformer({ maksPunkter: 64 * 128 }).tilJpeg(bilde));
  assert.equal(await createHeicomformer({ maksMinne: 24 * 1024 * 1024 }).tilJpeg(flate), null);
  assert.ok(await tilJpeg(flate));
  assert.equal(await createHeicomformer({ fristMs: 1 }).tilJpeg(bilde), null);
});
