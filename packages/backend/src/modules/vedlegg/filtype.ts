import type { Vedlegg } from '@kobo-bolig/contract';

export type Filformat = NonNullable<Vedlegg['format']>;
/** HEIC is never kept: browsers and archives cannot show it. It is made into JPEG, or refused with a word about what to do. */
export type KjentFormat = Filformat | 'HEIC';

type Kjennetegn = (start: Uint8Array) => boolean;

const ascii = (tekst: string): number[] => Array.from(tekst, (tegn) => tegn.charCodeAt(0));
const staar =
  (byte: readonly number[], fra = 0): Kjennetegn =>
  (start) =>
    byte.every((en, i) => start[fra + i] === en);

/** Brands of HEIF with HEVC in it, and the ones that leave the coding open (ISO/IEC 23008-12, MP4RA). */
const HEIF_MERKER = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];

/** What the first bytes say. A name and a media type say only what somebody called it. */
const kjennetegn: Readonly<Record<KjentFormat, Kjennetegn>> = {
  // ISO 32000-2, 7.5.2.
  PDF: staar(ascii('%PDF-')),
  // ISO/IEC 10918-1, B.1.1.3: start of image, and the marker that follows it.
  JPEG: staar([0xff, 0xd8, 0xff]),
  // PNG, 5.2.
  PNG: staar([0x89, ...ascii('PNG\r\n'), 0x1a, ...ascii('\n')]),
  HEIC: (start) =>
    staar(ascii('ftyp'), 4)(start) && HEIF_MERKER.some((merke) => staar(ascii(merke), 8)(start)),
};

export const finnFormat = (innhold: Uint8Array): KjentFormat | null =>
  (Object.keys(kjennetegn) as KjentFormat[]).find((format) => kjennetegn[format](innhold)) ?? null;

/** The end of a name that fits what is in the file. */
export const endelser: Readonly<Record<Filformat, readonly string[]>> = {
  PDF: ['pdf'],
  JPEG: ['jpg', 'jpeg'],
  PNG: ['png'],
};
