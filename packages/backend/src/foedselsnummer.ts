import { idnr } from '@navikt/fnrvalidator';
import { elleveSiffer, harIdentnummer } from '@kobo-bolig/skjema';

/** Trace ids and UUIDs are ours; eleven digits in a row among their hex digits mean nothing. */
export const OPAQUE = /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What has the shape of a national identity number, as people write it: also with a space, a dot or a hyphen. */
export const ELLEVE_SIFFER = /(?<!\d)(\d{6})[ .-]?(\d{5})(?!\d)/g;

/** Something that could be a national identity number, also with spaces or a hyphen in it. */
export const harElleveSiffer = (tekst: string): boolean => elleveSiffer(tekst).length > 0;

/** A number somebody has, or could be given: date and check digits are right. */
export const harFoedselsnummer = (tekst: string): boolean => !OPAQUE.test(tekst) && harIdentnummer(tekst);

/** A number a person can have here: nobody but synthetic persons in a test, and never one of those in earnest. */
export const erIdentFor = (miljoe: 'TEST' | 'PRODUKSJON', ident: string): boolean =>
  idnr(ident).status === 'valid' && /^\d{2}[89]/.test(ident) === (miljoe === 'TEST');
