/**
 * Takes away what a camera or a program has written beside a picture: where and when it was taken, with what, whose it
 * is, earlier versions and previews of it. The picture itself is copied byte for byte.
 *
 * By hand and not with a library, because those that are kept (sharp) decode and encode the picture anew, lose quality
 * and run in Node alone, and those that cut segments have had no release for years. What is kept is named; what nobody
 * has named goes.
 */

/** A picture that ends in the middle, or whose parts do not follow each other. */
export class Bildefeil extends Error {
  override readonly name = 'Bildefeil';
}

type Byte = Uint8Array<ArrayBuffer>;

const ascii = (byte: Uint8Array): string => String.fromCharCode(...byte);
const u16 = (b: Uint8Array, i: number): number => (b[i]! << 8) | b[i + 1]!;
const u32 = (b: Uint8Array, i: number): number => u16(b, i) * 0x10000 + u16(b, i + 2);

function samle(deler: readonly Uint8Array[]): Byte {
  const hele = new Uint8Array(deler.reduce((sum, del) => sum + del.length, 0));
  let fra = 0;
  for (const del of deler) {
    hele.set(del, fra);
    fra += del.length;
  }
  return hele;
}

/** Markers of JPEG (ISO/IEC 10918-1, table B.1). */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP15 = 0xef;
const COM = 0xfe;

const starter = (segment: Uint8Array, med: string): boolean => ascii(segment.subarray(0, med.length)) === med;
/** Application segments a reader needs to show the picture as it was: density, colours, and how they are coded. */
const beholdes: Readonly<Record<number, (segment: Uint8Array) => boolean>> = {
  [APP0]: (segment) => starter(segment, 'JFIF\0'),
  0xe2: (segment) => starter(segment, 'ICC_PROFILE\0'),
  0xee: (segment) => starter(segment, 'Adobe'),
};

const EXIF = 'Exif\0\0';
const RETNING = 0x0112;

/** Which way is up (TIFF 6.0, tag 274), where a camera says anything but «as it lies». */
function retning(segment: Uint8Array): number | null {
  if (!starter(segment, EXIF)) return null;
  const tiff = segment.subarray(EXIF.length);
  const liten = starter(tiff, 'II');
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  try {
    const ifd = view.getUint32(4, liten);
    for (let i = 0; i < view.getUint16(ifd, liten); i++) {
      const felt = ifd + 2 + i * 12;
      if (view.getUint16(felt, liten) !== RETNING) continue;
      const verdi = view.getUint16(felt + 8, liten);
      return verdi >= 2 && verdi <= 8 ? verdi : null;
    }
  } catch (error) {
    // A directory that points out of its segment says nothing; the picture is as good without it.
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

/** An Exif segment with the direction and nothing else. */
const bareRetning = (verdi: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, 0xe1, 0, 34],
    ...Array.from(EXIF, (tegn) => tegn.charCodeAt(0)),
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    // One field: tag, SHORT, count 1, value; no directory after it.
    ...[0, 1, RETNING >> 8, RETNING & 255, 0, 3, 0, 0, 0, 1, 0, verdi, 0, 0, 0, 0, 0, 0],
  );

/** Where the coded picture after a start of scan ends: at a marker that is neither a stuffed byte nor a restart. */
function sluttPaaSkann(b: Uint8Array, fra: number): number {
  for (let i = b.indexOf(0xff, fra); i >= 0 && i + 1 < b.length; i = b.indexOf(0xff, i + 1)) {
    const neste = b[i + 1]!;
    if (neste !== 0 && neste !== 0xff && (neste < 0xd0 || neste > 0xd7)) return i;
  }
  throw new Bildefeil();
}

/** @throws Bildefeil */
export function rensJpeg(b: Byte): Byte {
  const deler: Uint8Array[] = [Uint8Array.of(0xff, SOI)];
  let snudd: number | null = null;
  let harBilde = false;
  for (let i = 2; ;) {
    if (i + 1 >= b.length || b[i] !== 0xff) throw new Bildefeil();
    const merke = b[i + 1]!;
    if (merke === 0xff) {
      // Fill bytes may stand before a marker (B.1.1.2).
      i += 1;
      continue;
    }
    // What follows the end is another picture (previews, motion photos), with metadata of its own.
    if (merke === EOI) break;
    const lengde = i + 3 < b.length ? u16(b, i + 2) : 0;
    const slutt = i + 2 + lengde;
    if (lengde < 2 || slutt > b.length) throw new Bildefeil();
    const segment = b.subarray(i + 4, slutt);
    if (merke === 0xe1) snudd ??= retning(segment);
    const erTillegg = (merke >= APP0 && merke <= APP15) || merke === COM;
    if (!erTillegg || beholdes[merke]?.(segment)) deler.push(b.subarray(i, slutt));
    i = slutt;
    if (merke === SOS) {
      harBilde = true;
      const ende = sluttPaaSkann(b, slutt);
      deler.push(b.subarray(slutt, ende));
      i = ende;
    }
  }
  if (!harBilde) throw new Bildefeil();
  if (snudd !== null) deler.splice(harJfif(deler[1]) ? 2 : 1, 0, bareRetning(snudd));
  return samle([...deler, Uint8Array.of(0xff, EOI)]);
}

/** JFIF must be the first segment where it is there at all. */
const harJfif = (segment: Uint8Array | undefined): boolean => segment?.[1] === APP0;

const PNG_HODE = 8;
/** Chunks a PNG is shown by (PNG, 5.6): critical ones, transparency, colours, size, and animation. */
const PNG_BEHOLDES = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/** @throws Bildefeil */
export function rensPng(b: Byte): Byte {
  const deler = [b.subarray(0, PNG_HODE)];
  for (let i = PNG_HODE; ;) {
    if (i + 12 > b.length) throw new Bildefeil();
    const slutt = i + 12 + u32(b, i);
    if (slutt > b.length) throw new Bildefeil();
    const type = ascii(b.subarray(i + 4, i + 8));
    if (i === PNG_HODE && type !== 'IHDR') throw new Bildefeil();
    if (PNG_BEHOLDES.has(type)) deler.push(b.subarray(i, slutt));
    if (type === 'IEND') return samle(deler);
    i = slutt;
  }
}
