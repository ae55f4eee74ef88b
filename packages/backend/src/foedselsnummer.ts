import { idnr } from '@navikt/fnrvalidator';

/** Trace ids and UUIDs are ours; eleven digits in a row among their hex digits mean nothing. */
export const OPAQUE = /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const finnElleveSiffer = (tekst: string): string[] =>
  [...tekst.matchAll(/(?<!\d)(\d{6})[ .-]?(\d{5})(?!\d)/g)].map(
    ([, dato = '', resten = '']) => dato + resten,
  );

/** Something that could be a national identity number, also with a space or hyphen in it. */
export const harElleveSiffer = (tekst: string): boolean => finnElleveSiffer(tekst).length > 0;

/** A number somebody has, or could be given: date and check digits are right. */
export const harFoedselsnummer = (tekst: string): boolean =>
  !OPAQUE.test(tekst) && finnElleveSiffer(tekst).some((nummer) => idnr(nummer).status === 'valid');
