import type { Boligtype, Bygningstype, Disposisjonsform } from '@kobo-bolig/contract';
import { idnr } from '@navikt/fnrvalidator';

import { erOrganisasjonsnummer } from '../../modulus11.ts';
import { erRimeligAar } from '../bolig/rules.ts';
import type { Importstatus } from './koder.ts';
import { boligstatuser, boligtyper, bygningstyper, disposisjonsformer, kodeoppslag } from './koder.ts';
import type { Kolonnetype, Regel, kolonner } from './kolonner.ts';

interface Typeverdi extends Record<Kolonnetype, unknown> {
  tekst: string;
  siffer: string;
  heltall: number;
  jaNei: boolean;
  dato: string;
  gnrbnr: { gardsnummer: number; bruksnummer: number };
  bruksenhet: string;
  bokstav: string;
  organisasjonsnummer: string;
  mobilnummer: string;
  foedselsnummer: string;
  boligtype: Boligtype;
  disposisjonsform: Disposisjonsform;
  boligstatus: Importstatus;
}

/** The values of a row by column. Empty cells are absent. */
export type Verdier = {
  [K in (typeof kolonner)[number] as K['navn']]?: Typeverdi[K['type']];
};

/** Case workers write «ja», other systems `true`, and Norwegian Excel saves a logical cell as SANN or USANN. */
const jaNei: Readonly<Record<string, boolean>> = {
  '1': true,
  ja: true,
  j: true,
  x: true,
  true: true,
  sann: true,
  '0': false,
  nei: false,
  n: false,
  false: false,
  usann: false,
};

const maanedslengde = (aar: number, maaned: number): number =>
  new Date(Date.UTC(aar, maaned, 0)).getUTCDate();

function lesDato(tekst: string): string | undefined {
  const norsk = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tekst);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  const [aar, maaned, dag] = norsk
    ? [norsk[3], norsk[2], norsk[1]]
    : iso
      ? [iso[1], iso[2], iso[3]]
      : ['', '', ''];
  const [a, m, d] = [Number(aar), Number(maaned), Number(dag)];
  const finnes = erRimeligAar(a) && m >= 1 && m <= 12 && d >= 1 && d <= maanedslengde(a, m);
  if (!finnes) return undefined;
  return `${aar}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Spaces between thousands and a zero fraction are how spreadsheets show whole numbers. */
function lesHeltall(tekst: string, { min = 0, maks }: Regel): number | undefined {
  const siffer = tekst.replaceAll(/(?<=\d)[\s.](?=\d{3}(?:\D|$))/g, '').replace(/,0+$|,-$|\.0+$/, '');
  if (!/^-?\d{1,9}$/.test(siffer)) return undefined;
  const tall = Number(siffer);
  return tall >= min && tall <= maks ? tall : undefined;
}

/** A spreadsheet drops the zeros in front: 301 is Oslo's 0301, 150 is the postal code 0150. */
const lesSiffer = (tekst: string, { maks }: Regel): string | undefined =>
  new RegExp(`^\\d{1,${maks}}$`).test(tekst) ? tekst.padStart(maks, '0') : undefined;

function lesGnrbnr(tekst: string): Typeverdi['gnrbnr'] | undefined {
  const treff = /^(\d{1,5})\s*\/\s*(\d{1,5})$/.exec(tekst);
  return treff ? { gardsnummer: Number(treff[1]), bruksnummer: Number(treff[2]) } : undefined;
}

function lesOrgnr(tekst: string): string | undefined {
  const siffer = tekst.replaceAll(/\s/g, '');
  return erOrganisasjonsnummer(siffer) ? siffer : undefined;
}

function lesFoedselsnummer(tekst: string): string | undefined {
  const siffer = tekst.replaceAll(/\s/g, '');
  if (!/^\d{10,11}$/.test(siffer)) return undefined;
  const ident = siffer.padStart(11, '0');
  return idnr(ident).status === 'valid' ? ident : undefined;
}

const moenster =
  (form: RegExp) =>
  (tekst: string): string | undefined =>
    form.test(tekst.toLocaleUpperCase('nb')) ? tekst.toLocaleUpperCase('nb') : undefined;

type Leser<T extends Kolonnetype> = (tekst: string, regel: Regel) => Typeverdi[T] | undefined;

/** How a filled cell becomes a value; `undefined` is «not a valid value». */
export const lesere: { [T in Kolonnetype]: Leser<T> } = {
  tekst: (tekst) => tekst,
  siffer: lesSiffer,
  heltall: lesHeltall,
  jaNei: (tekst) => jaNei[tekst.toLocaleLowerCase('nb')],
  dato: lesDato,
  gnrbnr: lesGnrbnr,
  bruksenhet: moenster(/^[HUKL]\d{4}$/),
  bokstav: moenster(/^[A-ZÆØÅ]$/),
  organisasjonsnummer: lesOrgnr,
  mobilnummer: moenster(/^\+?[0-9][0-9 ]{4,18}$/),
  foedselsnummer: lesFoedselsnummer,
  boligtype: kodeoppslag(boligtyper),
  disposisjonsform: kodeoppslag(disposisjonsformer),
  boligstatus: kodeoppslag(boligstatuser),
};

export const finnBygningstype: (tekst: string) => Bygningstype | undefined = kodeoppslag(bygningstyper);

/** One line, single spaces, composed letters, nothing that is no character: the same text from either format. */
export const normaliser = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]+/gu, ' ')
    .trim();
