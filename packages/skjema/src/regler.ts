import { dagerMellom, erDag, erMaaned, leggTilMaaneder } from './dato.ts';
import { identtype } from './identnummer.ts';
import { TEGNGRENSE } from './skjema.ts';
import { synligeValg } from './synlighet.ts';
import type {
  Avkryssingsfelt,
  Datofelt,
  Enkeltfelt,
  Feilkode,
  Felt,
  Kontekst,
  Tallfelt,
  Tekstfelt,
  Valgfelt,
  Verdi,
} from './typer.ts';

/** What is wrong with one answer, apart from its place. */
export interface Regelbrudd {
  readonly kode: Feilkode;
  readonly params?: Readonly<Record<string, string | number>>;
}
type Regel = (verdi: Verdi, kontekst: Kontekst) => Regelbrudd | null;

const brudd = (kode: Feilkode, params?: Regelbrudd['params']): Regelbrudd =>
  params ? { kode, params } : { kode };

/** Characters as a reader counts them: a letter with its accents, or an emoji, is one. */
const tegn = new Intl.Segmenter('nb', { granularity: 'grapheme' });
export const antallTegn = (tekst: string): number => [...tegn.segment(tekst)].length;

/**
 * Fødselsnummer or D-number, with the check digits of the rule from 2032. Neither age nor gender is read out of it.
 * Synthetic numbers (month + 80) are the only ones in TEST and refused in PRODUKSJON; H-numbers are never accepted.
 */
const fnr: Regel = (verdi, { miljoe }) => {
  const nummer = String(verdi);
  if (!/^\d{11}$/.test(nummer)) return brudd('lengde');
  const type = identtype(nummer);
  if (type === null) return brudd('ugyldig');
  if (miljoe === 'PRODUKSJON') return type === 'fnr' || type === 'dnr' ? null : brudd('ugyldig');
  return type === 'syntetisk' ? null : brudd('testperson');
};

/** UDI's number for persons who have no fødselsnummer yet: the last two digits are a remainder modulo 11. */
export function erDufNummer(nummer: string): boolean {
  const vekter = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
  const sum = vekter.reduce((delsum, vekt, indeks) => delsum + vekt * Number(nummer[indeks]), 0);
  return Number(nummer.slice(10)) === sum % 11;
}
const duf: Regel = (verdi) => {
  const nummer = String(verdi);
  if (!/^\d{12}$/.test(nummer)) return brudd('lengde');
  return erDufNummer(nummer) ? null : brudd('ugyldig');
};

const navn: Regel = (verdi) => {
  const tekst = String(verdi);
  if (!/^[\p{L}\p{M}'’ʼ`´.\- ]+$/u.test(tekst) || !/\p{L}/u.test(tekst)) return brudd('format');
  return lengde(TEGNGRENSE.navn)(tekst);
};

const lengde =
  (grense: number) =>
  (tekst: string): Regelbrudd | null => {
    const antall = antallTegn(tekst);
    return antall > grense ? brudd('forLang', { n: grense, antall }) : null;
  };

/** +47 has eight digits; another country 5–15 after the plus (E.164). */
const telefon: Regel = (verdi) =>
  /^\+(47[2-9]\d{7}|(?!47)[1-9]\d{4,14})$/.test(String(verdi)) ? null : brudd('format');

/** One @, a dot in the domain. No look-up: that the box exists is seen when something is sent. */
const epost: Regel = (verdi) => {
  const tekst = String(verdi);
  return tekst.length <= TEGNGRENSE.epost && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u.test(tekst)
    ? null
    : brudd('format');
};

const dato =
  (felt: Datofelt): Regel =>
  (verdi, { idag }) => {
    const tekst = String(verdi);
    const erMaanedfelt = felt.type === 'maaned';
    if (!(erMaanedfelt ? erMaaned(tekst) : erDag(tekst))) return brudd('format');
    const presisjon = erMaanedfelt ? 7 : 10;
    const grense = (maaneder: number) => leggTilMaaneder(idag, maaneder).slice(0, presisjon);
    const fra = felt.fra && grense(felt.fra.maaneder);
    if (fra && tekst < fra) return brudd('forTidlig', { dato: fra });
    const til = felt.til && grense(felt.til.maaneder);
    if (til && tekst > til) return brudd('forSent', { dato: til });
    // A slip of a century is a slip, not a date: nothing in the form is further than this from today.
    const fullDag = erMaanedfelt ? `${tekst}-01` : tekst;
    return Math.abs(dagerMellom(idag, fullDag)) > 120 * 366 ? brudd('format') : null;
  };

const tall =
  ({ min, maks }: Tallfelt): Regel =>
  (verdi) => {
    if (typeof verdi !== 'number' || !Number.isInteger(verdi)) return brudd('format', { min, maks });
    return verdi < min || verdi > maks ? brudd('grense', { min, maks }) : null;
  };

const valg =
  (felt: Valgfelt): Regel =>
  (verdi, kontekst) => {
    const valgte: readonly unknown[] = Array.isArray(verdi) ? verdi : [verdi];
    const tilbudt: readonly unknown[] = synligeValg(felt, kontekst);
    if (Array.isArray(verdi) !== (felt.type === 'flervalg')) return brudd('valg');
    if (!valgte.every((kode) => tilbudt.includes(kode))) return brudd('valg');
    const alene = valgte.some((kode) => (felt.valg.alene as readonly unknown[] | undefined)?.includes(kode));
    return alene && valgte.length > 1 ? brudd('alene') : null;
  };

const tekstregler: Record<Tekstfelt['type'], Regel> = {
  fnr,
  duf,
  navn,
  telefon,
  epost,
  kort: (verdi) => lengde(TEGNGRENSE.kort)(String(verdi)),
  lang: (verdi) => lengde(TEGNGRENSE.lang)(String(verdi)),
  registerid: () => null,
};

const avkryssing =
  (felt: Avkryssingsfelt): Regel =>
  (verdi) => {
    if (felt.type === 'avkryssing') return verdi === true ? null : brudd('form');
    return erBekreftelse(verdi) ? null : brudd('form');
  };

export const erBekreftelse = (verdi: unknown): boolean => {
  if (typeof verdi !== 'object' || verdi === null) return false;
  const { versjon, tid, ...resten } = verdi as Record<string, unknown>;
  return (
    Number.isInteger(versjon) &&
    typeof tid === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(tid) &&
    Object.keys(resten).length === 0
  );
};

const regelFor = (felt: Exclude<Enkeltfelt, { type: 'vis' }>): Regel => {
  switch (felt.type) {
    case 'valg':
    case 'flervalg':
      return valg(felt);
    case 'avkryssing':
    case 'bekreftelse':
      return avkryssing(felt);
    case 'heltall':
    case 'kr':
      return tall(felt);
    case 'dato':
    case 'maaned':
      return dato(felt);
    default:
      return tekstregler[felt.type];
  }
};

/** Checks one normalised, non-blank answer against the rules of its field. */
export const sjekk = (felt: Felt, verdi: Verdi, kontekst: Kontekst, paakrevd: boolean): Regelbrudd | null => {
  if (felt.type === 'vis') return null;
  if (felt.type === 'liste')
    return Array.isArray(verdi) && verdi.length > felt.maks ? brudd('forMange', { n: felt.maks }) : null;
  const funnet = regelFor(felt)(verdi, kontekst);
  if (funnet || !('min' in felt) || felt.type !== 'lang' || !paakrevd || felt.min === undefined)
    return funnet;
  return antallTegn(String(verdi)) < felt.min ? brudd('forKort', { n: felt.min }) : null;
};
