import { finnFelt } from './skjema.ts';
import type { Enkeltfelt, Enkeltverdi, Felt, Kontekst, Rad, Svar, Verdi } from './typer.ts';

/** A path in the answers, taken apart: `barn[0].netter` is list `barn`, row 0, field `netter`. */
export interface Sti {
  readonly id: string;
  readonly rad?: number;
  readonly felt?: string;
}

export const lesSti = (sti: string): Sti => {
  const treff = /^([^[\]]+)\[(\d{1,3})\](?:\.([^[\]]+))?$/.exec(sti);
  if (!treff) return { id: sti };
  const [, id = '', rad, felt] = treff;
  return { id, rad: Number(rad), ...(felt === undefined ? {} : { felt }) };
};

/** The key of a path's texts: without row numbers. `barn[0].netter` → `barn.netter`. */
export const tekstnoekkel = (sti: string): string => sti.replace(/\[\d+\]/gu, '');

/** The definition a path points at; undefined when the form has none there. */
export const feltVed = (sti: string): Felt | Enkeltfelt | undefined => {
  const { id, rad, felt } = lesSti(sti);
  const definisjon = finnFelt(id)?.felt;
  if (rad === undefined) return definisjon;
  if (definisjon?.type !== 'liste') return undefined;
  return felt === undefined ? definisjon : definisjon.felt.find((ett) => ett.id === felt);
};

export const rader = (svar: Svar, liste: string): readonly Rad[] => {
  const verdi = svar[liste];
  return Array.isArray(verdi) ? (verdi as readonly Rad[]) : [];
};

/** The answer at a path. */
export const hentSvar = (svar: Svar, sti: string): Verdi | undefined => {
  const { id, rad, felt } = lesSti(sti);
  return rad === undefined ? svar[id] : felt === undefined ? undefined : rader(svar, id)[rad]?.[felt];
};

const medNoekkel = <T extends object>(objekt: T, noekkel: string, verdi: unknown): T => {
  const kopi = { ...objekt } as Record<string, unknown>;
  if (verdi === undefined || verdi === '') delete kopi[noekkel];
  else kopi[noekkel] = verdi;
  return kopi as T;
};

/**
 * New answers with one changed; the old ones stay as they were. Stored as given: `normaliser` belongs to leaving
 * the field, so that the text does not change under the hands of who is typing. Undefined and '' remove the answer.
 * @throws RangeError when the form has no such field or row.
 */
export const settSvar = (svar: Svar, sti: string, verdi: Verdi | undefined): Svar => {
  if (!feltVed(sti)) throw new RangeError(`No field «${tekstnoekkel(sti)}»`);
  const { id, rad, felt } = lesSti(sti);
  if (rad === undefined || felt === undefined) return medNoekkel(svar, id, verdi);
  const liste = rader(svar, id);
  if (rad >= liste.length) throw new RangeError(`No row ${rad} in «${id}»`);
  return {
    ...svar,
    [id]: liste.map((en, indeks) => (indeks === rad ? medNoekkel(en, felt, verdi) : en)),
  };
};

/**
 * A new row at the end of a list.
 * @throws RangeError when the form has no such list.
 */
export const leggTilRad = (svar: Svar, liste: string): Svar => {
  if (finnFelt(liste)?.felt.type !== 'liste') throw new RangeError(`No list «${liste}»`);
  return { ...svar, [liste]: [...rader(svar, liste), {}] };
};

export const fjernRad = (svar: Svar, liste: string, rad: number): Svar =>
  medNoekkel(
    svar,
    liste,
    rader(svar, liste).length > 1 ? rader(svar, liste).filter((_, indeks) => indeks !== rad) : undefined,
  );

/**
 * The choices after one is ticked or unticked: «Ingen av disse» removes the others, and the others remove it.
 */
export const velg = (
  felt: Felt,
  valgte: readonly string[],
  kode: string,
  paa: boolean,
): readonly string[] => {
  if (felt.type !== 'flervalg') throw new RangeError(`«${felt.id}» is not a multiple choice`);
  const alene = felt.valg.alene ?? [];
  const andre = valgte.filter((en) => en !== kode);
  if (!paa) return andre;
  return alene.includes(kode) ? [kode] : [...andre.filter((en) => !alene.includes(en)), kode];
};

/** Something was answered: not absent, not blank, not an empty list, not an unticked box. */
export const erBesvart = (verdi: Verdi | undefined): boolean => {
  if (verdi === undefined || verdi === null || verdi === false) return false;
  if (typeof verdi === 'string') return verdi.trim() !== '';
  return Array.isArray(verdi) ? verdi.length > 0 : true;
};

export const erEnkeltverdi = (verdi: unknown): verdi is Enkeltverdi =>
  typeof verdi === 'string' || typeof verdi === 'number' || typeof verdi === 'boolean';

/** What the registers know of the applicant, by the id of the field that shows it. */
export const registerverdi = (id: string, { innbygger }: Kontekst): string | undefined => {
  const verdier: Readonly<Record<string, string | null | undefined>> = {
    'soeker.navn': innbygger.navn,
    'soeker.fnr': innbygger.identMaskert,
    'soeker.adresse': innbygger.adresseSkjult ? null : innbygger.adresse,
    botid: innbygger.botidFra,
    opphold: innbygger.opphold,
  };
  return verdier[id] ?? undefined;
};
