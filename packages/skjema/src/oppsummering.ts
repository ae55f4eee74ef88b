import { rensSvar } from './rens.ts';
import { SKJEMAVERSJON } from './skjema.ts';
import { erBesvart, tekstnoekkel } from './svar.ts';
import { type SynligFelt, synligeFelt, synligeSteg } from './synlighet.ts';
import type { Felt, Kontekst, StegId, Svar, Verdi } from './typer.ts';

/** One question and its answer, still as data; `visOppsummering` in `tekst.ts` puts words to it. */
export interface Oppsummeringsrad {
  /** Path of the answer; of the row for a list. Where «Endre» leads. */
  readonly sti: string;
  /** Key of the label. */
  readonly noekkel: string;
  readonly felt: Felt;
  readonly verdi: Verdi | undefined;
  readonly ikkeBesvart: boolean;
  /** Special categories of data: collapsed until the reader asks for it. */
  readonly skjermet: boolean;
  /** The answers of one row of a list. */
  readonly deler?: readonly Oppsummeringsrad[];
}
export interface Oppsummeringsdel {
  readonly steg: StegId;
  /** Place among the counted steps; null for what stands before them. */
  readonly plass: number | null;
  readonly rader: readonly Oppsummeringsrad[];
}

/** What the citizen reads before sending, and the letter and the case worker afterwards: the questions in view, by step. */
export const oppsummering = (svar: Svar, kontekst: Kontekst): readonly Oppsummeringsdel[] =>
  synligeSteg(svar, kontekst)
    .filter(({ steg }) => steg.id !== 'oppsummering' && steg.felt.length > 0)
    .map(({ steg, plass }) => ({
      steg: steg.id,
      plass,
      rader: synligeFelt(steg.id, svar, kontekst).flatMap((felt) => radene(felt, kontekst)),
    }));

const radene = (synlig: SynligFelt, kontekst: Kontekst): readonly Oppsummeringsrad[] => {
  const rader = (synlig.rader ?? []).filter((rad) => rad.med);
  // A ticked box adds to the question before it; an unticked one says nothing.
  if (synlig.felt.type === 'avkryssing' && !erBesvart(synlig.verdi)) return [];
  if (rader.length === 0) return [rad(synlig, kontekst)];
  return rader.map(({ indeks, felt }) => {
    const deler = felt.filter((del) => vises(del) && erBesvart(del.verdi)).map((del) => rad(del, kontekst));
    return {
      ...rad(synlig, kontekst),
      sti: `${synlig.sti}[${indeks}]`,
      deler,
      ikkeBesvart: deler.length === 0,
      skjermet: deler.some((del) => del.skjermet),
    };
  });
};

/** Keys and «skal bo her» say nothing that the row's presence does not. */
const vises = ({ felt }: SynligFelt): boolean => felt.type !== 'registerid' && felt.type !== 'avkryssing';

const rad = ({ sti, felt, verdi }: SynligFelt, kontekst: Kontekst): Oppsummeringsrad => {
  const vist = felt.type === 'vis' ? registerverdi(felt.id, kontekst) : skjulNummer(felt, verdi);
  return {
    sti,
    noekkel: tekstnoekkel(sti),
    felt,
    verdi: vist,
    ikkeBesvart: !erBesvart(vist),
    skjermet: erSaerlig(felt, vist),
  };
};

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

/** Only the birth date part of a number is repeated; nobody needs to read the rest to recognise a person. */
const skjulNummer = (felt: Felt, verdi: Verdi | undefined): Verdi | undefined =>
  felt.type === 'fnr' && typeof verdi === 'string' && verdi.length === 11
    ? `${verdi.slice(0, 6)}*****`
    : verdi;

/** Whether an answer needs particular protection: the question does, or one of the chosen answers. */
export const erSaerlig = (felt: Felt, verdi: Verdi | undefined): boolean => {
  if (!erBesvart(verdi)) return false;
  if (felt.saerlig) return true;
  if (felt.type !== 'valg' && felt.type !== 'flervalg') return false;
  const valgte: readonly unknown[] = Array.isArray(verdi) ? verdi : [verdi];
  return felt.valg.saerlige?.some((kode) => valgte.includes(kode)) ?? false;
};

/** JSON with keys in order and without absent values, so that equal answers give equal bytes. */
export const kanonisk = (verdi: unknown): string => {
  if (Array.isArray(verdi)) return `[${verdi.map((en) => kanonisk(en ?? null)).join(',')}]`;
  if (typeof verdi !== 'object' || verdi === null) return JSON.stringify(verdi);
  const objekt = verdi as Record<string, unknown>;
  const noekler = Object.keys(objekt).filter((en) => objekt[en] !== undefined && objekt[en] !== null);
  return `{${noekler
    .sort()
    .map((en) => `${JSON.stringify(en)}:${kanonisk(objekt[en])}`)
    .join(',')}}`;
};

/**
 * SHA-256 in hex over the answers that were shown, in the form they are submitted. It goes with the submission, so
 * that what another tab changed in between is never sent unseen. Independent of language and of texts.
 */
export const oppsummeringHash = async (svar: Svar, kontekst: Kontekst): Promise<string> => {
  const tekst = kanonisk({ skjemaversjon: SKJEMAVERSJON, svar: rensSvar(svar, kontekst) });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
