import type { Spraak } from '@kobo-bolig/contract';

/** What is asked or named, and what stands there. */
export interface Opplysning {
  readonly ledetekst: string;
  readonly svar: string;
}

/** A part of a letter. Text with line breaks is that many lines. */
export type Del =
  | { readonly type: 'OVERSKRIFT'; readonly tekst: string }
  | { readonly type: 'MELLOMTITTEL'; readonly tekst: string }
  | { readonly type: 'AVSNITT'; readonly tekst: string }
  | { readonly type: 'LISTE'; readonly punkter: readonly string[] }
  | { readonly type: 'OPPLYSNINGER'; readonly rader: readonly Opplysning[] };

/** A letter before it is a file: what it says and in which order, the same for everyone who reads it. */
export interface Brev {
  readonly spraak: Spraak;
  readonly tittel: string;
  /** That it concerns somebody with a protected address: first of all, and on every page. Absent on others' papers. */
  readonly merke?: string;
  /** The municipality. */
  readonly avsender: string;
  /** Name and, when it is printed, the address; one line each. */
  readonly mottaker: readonly string[];
  readonly hode: readonly Opplysning[];
  readonly deler: readonly Del[];
  /** Of the template it is made from. */
  readonly malversjon: number;
  readonly laget: Date;
}

/**
 * Running text as parts: a blank line parts paragraphs, and lines that begin with «– » or «- » are a list. What people
 * have typed in a decision is kept as they set it up.
 */
export function deler(tekst: string): Del[] {
  const ut: Del[] = [];
  for (const avsnitt of tekst.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    let linjer: string[] = [];
    let punkter: string[] = [];
    const lukk = (): void => {
      if (linjer.length > 0) ut.push({ type: 'AVSNITT', tekst: linjer.join('\n') });
      if (punkter.length > 0) ut.push({ type: 'LISTE', punkter });
      linjer = [];
      punkter = [];
    };
    for (const linje of avsnitt.split('\n').map((en) => en.trim())) {
      const punkt = /^[–-]\s+(\S.*)$/.exec(linje)?.[1];
      if (linje === '') continue;
      if (punkt === undefined ? punkter.length > 0 : linjer.length > 0) lukk();
      if (punkt === undefined) linjer.push(linje);
      else punkter.push(punkt);
    }
    lukk();
  }
  return ut;
}
