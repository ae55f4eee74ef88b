/** The words of the form: what a field, a step, a condition, an answer and a context are. Data only. */

import type { Formaal } from '@kobo-bolig/contract';

/** Purpose of an application. It chooses the case type. */
export type { Formaal };
export type Spraak = 'nb' | 'nn';

/**
 * Why a question may be asked at all. A field without a reason is not shown to anybody.
 * P1 who the party is · P2 local criterion · P3 disadvantaged on the housing market? (boligsosialloven § 7) ·
 * P4 size, type and adaptation of the home · P5 economy and other means · P6 contact and letters · P7 follow-up · P8 safety
 */
export type Grunn = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7' | 'P8';

/** What the surroundings know that decides what is asked. Evaluated in `synlighet.ts`. */
export type Fakta = 'formaal' | 'spraak' | 'skjermet' | 'botid' | 'opphold' | 'utenIdent' | 'ikkeHentet';

/**
 * A condition as data, so that browser, backend and tests read the same table.
 * `felt` is the id of a field; with a leading dot it is a field of the same row of a list.
 * A field that is not itself visible has no answer here, so an old answer in the draft never opens a question.
 */
export type Vilkaar =
  | { readonly felt: string; readonly er: readonly (string | true)[] }
  | { readonly felt: string; readonly besvart: true }
  | { readonly fakta: Fakta; readonly er: string }
  | { readonly alle: readonly Vilkaar[] }
  | { readonly noen: readonly Vilkaar[] }
  | { readonly ikke: Vilkaar }
  /** A row of the list that counts is so. */
  | { readonly enRad: string; readonly som: Vilkaar };

/** A set of answers to choose among. Its name is the prefix of the texts: `relasjon/SAMBOER`. */
export interface Valgsett {
  readonly navn: string;
  readonly koder: readonly string[];
  /** Answers that carry special categories of data (art. 9/10) or need particular protection. */
  readonly saerlige?: readonly string[];
  /** Answers that cannot be combined with others in a multiple choice («Ingen av disse»). */
  readonly alene?: readonly string[];
  /** Only the codes this fact lists are offered. */
  readonly fra?: Fakta;
}

/** A day relative to today, in whole months: 0 is today. */
export interface Dagsgrense {
  readonly maaneder: number;
}

interface FeltFelles {
  /** Key in the answers, for ever: a change of meaning is a new id and a migration. */
  readonly id: string;
  readonly grunner: readonly Grunn[];
  /** Shown for these purposes; absent = for all. */
  readonly formaal?: readonly Formaal[];
  /** Shown only if. */
  readonly naar?: Vilkaar;
  /** Required is the default; optional always (`true`) or under a condition. */
  readonly valgfri?: true | Vilkaar;
  /** Special categories of data or particular protection: collapsed in the review, never in lists or notices. */
  readonly saerlig?: true;
  /** Where a value comes from when the citizen does not type it. */
  readonly kilde?: 'FOLKEREGISTERET' | 'ID_PORTEN' | 'KRR';
  /** Comes from the register and is shown, not asked, while this holds. */
  readonly laast?: Vilkaar;
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric' | 'tel' | 'email';
}

/** Shown from a register, never stored among the answers. */
export interface Visningsfelt extends FeltFelles {
  readonly type: 'vis';
}
export interface Valgfelt extends FeltFelles {
  readonly type: 'valg' | 'flervalg';
  readonly valg: Valgsett;
}
/** `avkryssing` stores true; `bekreftelse` stores which text was confirmed and when. */
export interface Avkryssingsfelt extends FeltFelles {
  readonly type: 'avkryssing' | 'bekreftelse';
}
export interface Tekstfelt extends FeltFelles {
  readonly type: 'fnr' | 'duf' | 'navn' | 'telefon' | 'epost' | 'kort' | 'lang' | 'registerid';
  /** Fewest characters when the field is required. */
  readonly min?: number;
}
/** `heltall` and `kr` are bounded by value. */
export interface Tallfelt extends FeltFelles {
  readonly type: 'heltall' | 'kr';
  readonly min: number;
  readonly maks: number;
}
/** `dato` is stored YYYY-MM-DD, `maaned` YYYY-MM. */
export interface Datofelt extends FeltFelles {
  readonly type: 'dato' | 'maaned';
  readonly fra?: Dagsgrense;
  readonly til?: Dagsgrense;
}
export type Enkeltfelt = Visningsfelt | Valgfelt | Avkryssingsfelt | Tekstfelt | Tallfelt | Datofelt;

/** A list of rows with the same fields. */
export interface Listefelt extends FeltFelles {
  readonly type: 'liste';
  readonly maks: number;
  readonly felt: readonly Enkeltfelt[];
  /** A row is part of the answer only if (conditions on the row, with a leading dot). */
  readonly medNaar?: Vilkaar;
  /** Rows may come from the register; the row's field with this id holds the register's own key. */
  readonly register?: 'barnId';
}
export type Felt = Enkeltfelt | Listefelt;

/** A box with advice that appears after a field, or at the top of the step. Texts `boks/<id>/…`. */
export interface Boks {
  readonly id: string;
  readonly etter?: string;
  readonly naar?: Vilkaar;
}
export type StegId =
  | 'foerDuStarter'
  | 'formaal'
  | 'omDeg'
  | 'husstand'
  | 'bosituasjon'
  | 'leieforhold'
  | 'behov'
  | 'informasjon'
  | 'oppsummering'
  | 'kvittering';

export interface Steg {
  readonly id: StegId;
  /** Number in the municipality's question set; what the citizen reads is the place among the visible steps. */
  readonly nummer: number;
  /** Shown for these purposes; absent = for all. */
  readonly formaal?: readonly Formaal[];
  readonly felt: readonly Felt[];
  readonly bokser?: readonly Boks[];
  /** Running text: texts `innhold/<id>/tittel` and `innhold/<id>/tekst`, one paragraph or `– ` item per line. */
  readonly innhold?: readonly string[];
  /** Leaving quickly is offered here. */
  readonly lukkRaskt?: true;
}

/** Confirmation of a text: which version of it, and when (UTC). */
export interface Bekreftelse {
  readonly versjon: number;
  readonly tid: string;
}
export type Enkeltverdi = string | number | boolean;
export interface Rad {
  readonly [felt: string]: Enkeltverdi | undefined;
}
export type Verdi = Enkeltverdi | readonly string[] | readonly Rad[] | Bekreftelse;

/** The answers as stored: plain JSON by field id. A draft keeps what was typed, also while it is not valid. */
export interface Svar {
  readonly [felt: string]: Verdi | undefined;
}

/** The applicant's own children in Folkeregisteret; children with address protection are never among them. */
export interface RegisterBarn {
  readonly barnId: string;
  readonly navn: string;
  readonly foedselsdato: string;
  readonly deltBosted: boolean;
}

/** What the engine must know about the world. Shaped so that the contract's `Kommune` and `Innbygger` fit straight in. */
export interface Kontekst {
  /** Today in Norway, YYYY-MM-DD. */
  readonly idag: string;
  /** TEST accepts synthetic national identity numbers only, PRODUKSJON refuses them. */
  readonly miljoe: 'TEST' | 'PRODUKSJON';
  readonly spraak: Spraak;
  readonly kommune: {
    readonly formaal: readonly Formaal[];
    readonly spraak: readonly Spraak[];
    /** The municipality has a criterion of residence, or of legal stay. */
    readonly botid?: boolean;
    readonly opphold?: boolean;
  };
  readonly innbygger: {
    /** Absent as long as Folkeregisteret has not answered: the citizen then says it. */
    readonly navn?: string | undefined;
    /** Six digits and five stars; null for a person without a national identity number. */
    readonly identMaskert: string | null;
    /** Known to the backend only: refuses one's own number as somebody else's. */
    readonly ident?: string;
    readonly adresse: string | null;
    /** Address protection (kode 6/7): no address, no children from the register, contact details optional. */
    readonly adresseSkjult: boolean;
    readonly barn: readonly RegisterBarn[];
    /** Rents from the municipality today; opens the purposes about that home. */
    readonly leieforhold?: boolean;
    readonly botidFra?: string | null;
    readonly opphold?: string | null;
  };
}

export type Feilkode =
  | 'paakrevd'
  | 'valg'
  | 'alene'
  | 'lengde'
  | 'ugyldig'
  | 'testperson'
  | 'format'
  | 'grense'
  | 'forTidlig'
  | 'forSent'
  | 'forKort'
  | 'forLang'
  | 'forMange'
  | 'samme'
  | 'egen'
  | 'ingenAndre'
  | 'ukjent'
  | 'form';

/** Something to put right. The text is made by `feiltekst`; the engine only says what is wrong, where. */
export interface Feil {
  readonly steg: StegId;
  /** Path in the answers: `barn[0].netter`. */
  readonly felt: string;
  readonly kode: Feilkode;
  readonly params?: Readonly<Record<string, string | number>>;
}
