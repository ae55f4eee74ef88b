import type { Soeker } from '@kobo-bolig/contract';
import type { Fact } from './facts.ts';
import { about, safeContactLabels } from './wording.ts';

/** `40 00 00 00`; a foreign number as it is. */
const phoneNumber = (number: string): string =>
  number.replace(/^\+47(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1\u00a0$2\u00a0$3\u00a0$4');

/**
 * How it is safe to get in touch, before the numbers; and with an interpreter, when one is needed.
 *
 * @param language what the code is called, once that is known
 */
export function reach(soeker: Soeker, language: string | undefined): readonly Fact[] {
  const { telefon, epost, tryggKontakt, kontaktMaate, tolkSpraak } = soeker;
  return [
    [about.safe(), [safeContactLabels[tryggKontakt](), kontaktMaate].filter(Boolean).join(': ')],
    [about.phone(), telefon ? phoneNumber(telefon) : about.missing(), !telefon],
    [about.email(), epost ?? about.missing(), !epost],
    ...(tolkSpraak ? [[about.interpreter(), language ?? tolkSpraak] as const] : []),
  ];
}
