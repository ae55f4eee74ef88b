import { harFoedselsnummer } from '../../foedselsnummer.ts';
import { endelser, type Filformat } from './filtype.ts';

/** Characters, the end included. */
export const MAKS_NAVN = 120;

/**
 * Control and format characters: invisible, and among them those that turn the direction of what follows, by which
 * `exe.fdp` is read as `pdf.exe`. And half surrogate pairs.
 */
const USYNLIG = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Digits that may together be one number. */
const SIFFERREKKE = /\p{Nd}+(?:(?:\s+|[.-])\p{Nd}+)*/gu;
/** What means something to one file system or another. */
const TEGN_MED_MENING = /[<>:"|?*]/g;

const uten = (tekst: string): string => tekst.replaceAll(/^[\s.]+|[\s.]+$/g, '');

/**
 * A name as it is kept: what somebody called the file, and nothing that leads anywhere. Identity numbers are blotted out,
 * because a name ends in a header when the file is downloaded, and in lists.
 */
export function rensFilnavn(navn: string): string {
  const siste = navn.normalize('NFC').split(/[/\\]/).at(-1)!;
  const rent = uten(
    siste
      .replaceAll(USYNLIG, '')
      .replaceAll(SIFFERREKKE, (rekke) => (harFoedselsnummer(rekke) ? '•'.repeat(11) : rekke))
      .replaceAll(TEGN_MED_MENING, '_')
      .replaceAll(/\s+/g, ' '),
  );
  return kortet(rent === '' ? 'vedlegg' : rent, '');
}

/** The same name with the end that says what is in the file. */
export function medEndelse(navn: string, format: Filformat): string {
  const passer = endelser[format];
  const endelse = /\.([^.]{1,10})$/.exec(navn)?.[1]?.toLowerCase();
  if (endelse !== undefined && passer.includes(endelse)) return navn;
  const kjent = Object.values(endelser).flat();
  const stamme =
    endelse !== undefined && [...kjent, 'heic', 'heif'].includes(endelse)
      ? uten(navn.slice(0, -endelse.length))
      : navn;
  return kortet(stamme === '' ? 'vedlegg' : stamme, `.${passer[0]}`);
}

/** Whole characters, never half of a pair. */
const kortet = (navn: string, endelse: string): string =>
  uten(
    Array.from(navn)
      .slice(0, MAKS_NAVN - endelse.length)
      .join(''),
  ) + endelse;
