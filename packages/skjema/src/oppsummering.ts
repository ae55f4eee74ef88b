import { type Katalog, tekst } from './ord.ts';
import { finnSteg } from './skjema.ts';
import { erBesvart, registerverdi, tekstnoekkel } from './svar.ts';
import { type SynligFelt, synligeFelt, synligeSteg } from './synlighet.ts';
import { svartekst } from './svartekst.ts';
import { ledetekst } from './tekst.ts';
import type { Felt, Kontekst, StegId, Svar, Verdi } from './typer.ts';

/** One question and its answer, still as data; `visOppsummering` puts words to it. */
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

export interface VistRad {
  readonly sti: string;
  readonly ledetekst: string;
  readonly svar: string;
  readonly ikkeBesvart: boolean;
  readonly skjermet: boolean;
}
export interface VistDel {
  readonly steg: Oppsummeringsdel['steg'];
  readonly plass: number | null;
  readonly tittel: string;
  readonly rader: readonly VistRad[];
}

/** The review in words: for the page before sending, the receipt and the letter. Needs the texts of all its steps. */
export const visOppsummering = (katalog: Katalog, deler: readonly Oppsummeringsdel[]): readonly VistDel[] =>
  deler.map(({ steg, plass, rader }) => ({
    steg,
    plass,
    tittel: tekst(katalog, `steg/${finnSteg(steg).id}`),
    rader: rader.map((rad) => ({
      sti: rad.sti,
      ledetekst: ledetekst(katalog, rad.noekkel),
      svar: radtekst(katalog, rad),
      ikkeBesvart: rad.ikkeBesvart,
      skjermet: rad.skjermet,
    })),
  }));

const radtekst = (katalog: Katalog, rad: Oppsummeringsrad): string => {
  if (rad.deler && !rad.ikkeBesvart) return rad.deler.map((del) => deltekst(katalog, del)).join(', ');
  if (rad.verdi !== undefined && !rad.ikkeBesvart) return svartekst(katalog, rad.felt, rad.verdi);
  const skjult = `${rad.noekkel}/skjult`;
  return tekst(katalog, skjult in katalog ? skjult : 'felles/ikkeBesvart');
};

/** One answer within a row: «født 14. mars 2017», in the words of the field if it has some. */
const deltekst = (katalog: Katalog, { noekkel, felt, verdi }: Oppsummeringsrad): string => {
  const svar = verdi === undefined ? '' : svartekst(katalog, felt, verdi);
  const kort = `${noekkel}/kort`;
  return kort in katalog ? tekst(katalog, kort, { svar }) : svar;
};
