import { hex } from '../../hex.ts';

/** Bytes of what a row says. */
export const BREDDE = 32;

/** What may be unsealed: nothing older than this. */
export interface Vindu {
  /** The lowest id of its moment. */
  readonly id: string;
  readonly tid: string;
}

/** No transaction lasts so long, and no clock of ours is so wrong. */
const LENGSTE_TRANSAKSJON = 60 * 60 * 1000;

/** A transaction that was under way when the row was sealed has an id (UUIDv7) that may come before it, by so much. */
export function vinduFoer(revisjonId: string): Vindu {
  const ms = Number.parseInt(revisjonId.replaceAll('-', '').slice(0, 12), 16) - LENGSTE_TRANSAKSJON;
  const tid = ms.toString(16).padStart(12, '0');
  return { id: `${tid.slice(0, 8)}-${tid.slice(8)}-0000-0000-000000000000`, tid: new Date(ms).toISOString() };
}

export interface Forseglet {
  readonly kommunenummer: string;
  readonly nummer: number;
  readonly rader: readonly string[];
  readonly avtrykk: Uint8Array;
  /** When. Seals of the first versions do not say. */
  readonly forseglet?: string;
}

/** What a seal is made of: where it stands, the one before it, the rows in order, and when it was made. */
export const seglgrunnlag = (
  { kommunenummer, nummer, rader, avtrykk, forseglet }: Forseglet,
  forrige: Uint8Array | null,
): string =>
  JSON.stringify([
    kommunenummer,
    nummer,
    forrige === null ? null : hex(forrige),
    rader,
    hex(avtrykk),
    ...(forseglet === undefined ? [] : [forseglet]),
  ]);

/**
 * What is wrong, and where.
 *
 * | `art`             | what has happened                                                          |
 * | ----------------- | -------------------------------------------------------------------------- |
 * | `RAD_ENDRET`      | a row, or one of its lookups, does not say what it said                    |
 * | `RAD_MANGLER`     | a row that was sealed is gone before its time                              |
 * | `SEGL_ENDRET`     | a seal does not fit what it stands over: it, or its order, was changed     |
 * | `SEGL_MANGLER`    | a number of the chain is not there                                         |
 * | `HALE_MANGLER`    | the chain ends before a seal somebody has written down, or in another      |
 * | `RAD_UTEN_SEGL`   | there are rows no seal was ever made over, though later ones have one      |
 * | `LINJE_UTEN_RAD`  | the lookup log names a row that is not there                               |
 */
export type Bruddart =
  | 'RAD_ENDRET'
  | 'RAD_MANGLER'
  | 'SEGL_ENDRET'
  | 'SEGL_MANGLER'
  | 'HALE_MANGLER'
  | 'RAD_UTEN_SEGL'
  | 'LINJE_UTEN_RAD';

export interface Brudd {
  readonly art: Bruddart;
  readonly segl?: number;
  readonly revisjonId?: string;
  readonly antall?: number;
}

const likt = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/**
 * The rows of one seal held against what they say now.
 * @param begynner the lowest id of what is kept still: what was made before may be gone
 */
export function radbrudd(
  { nummer, rader, avtrykk }: Forseglet,
  naa: ReadonlyMap<string, Uint8Array>,
  begynner: string,
): Brudd[] {
  return rader.flatMap((revisjonId, i): Brudd[] => {
    const funnet = naa.get(revisjonId);
    if (!funnet) return revisjonId < begynner ? [] : [{ art: 'RAD_MANGLER', segl: nummer, revisjonId }];
    const foer = avtrykk.subarray(i * BREDDE, (i + 1) * BREDDE);
    return likt(foer, funnet) ? [] : [{ art: 'RAD_ENDRET', segl: nummer, revisjonId }];
  });
}

/**
 * One link held against the one before it.
 * @param forrige the seal that was read before, `null` at the beginning of the chain
 * @param riktige what the seal may be
 */
export function leddbrudd(
  ledd: { readonly nummer: number; readonly segl: Uint8Array },
  forrige: { readonly nummer: number } | null,
  riktige: readonly Uint8Array[],
): Brudd[] {
  const ventet = (forrige?.nummer ?? 0) + 1;
  if (ledd.nummer !== ventet) return [{ art: 'SEGL_MANGLER', segl: ventet, antall: ledd.nummer - ventet }];
  return riktige.some((riktig) => likt(ledd.segl, riktig)) ? [] : [{ art: 'SEGL_ENDRET', segl: ledd.nummer }];
}

/** How far a round of control has come. */
export interface Runde {
  readonly runde: number;
  /** When, ISO. */
  readonly begynt: string;
  readonly tilSegl: number;
  /** Where the chain ended when it began: so far it has to come. */
  readonly ende: number;
}

/** All that is sealed is held against its seals once in so long. */
const RUNDE_MS = 24 * 60 * 60 * 1000;

/**
 * Where the control goes on, or `null` when there is nothing to do. A round is carried through before the next begins,
 * however long the chain is; what is sealed meanwhile belongs to it as well.
 * @param ende the number of the last seal
 */
export function nesteKontroll(
  siste: Runde | null,
  ende: number,
  naa: Date,
): { readonly runde: number; readonly fra: number } | null {
  if (ende === 0) return null;
  if (siste === null) return { runde: 1, fra: 1 };
  const gjennomfoert = siste.tilSegl >= siste.ende;
  if (gjennomfoert && naa.getTime() - Date.parse(siste.begynt) >= RUNDE_MS)
    return { runde: siste.runde + 1, fra: 1 };
  return siste.tilSegl < ende ? { runde: siste.runde, fra: siste.tilSegl + 1 } : null;
}
