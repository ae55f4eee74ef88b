import type { Vedtak, Vedtaksmeddelelse } from '@kobo-bolig/contract';
import type { Klageinstansregel } from '../kommune/config.ts';
import { klagefrist } from './rules.ts';

export type Regelsett = Vedtak['regelsett'];

/**
 * The act of 2025 (LOV-2025-06-20-81) is adopted, but the King has not set the day it comes into force: until the
 * municipality has written it down, the one of 1967 is.
 * @param vedtaksdato `YYYY-MM-DD`
 */
export const regelsettFor = (vedtaksdato: string, fvl2025Fra: string | undefined): Regelsett =>
  fvl2025Fra !== undefined && vedtaksdato >= fvl2025Fra ? 'FVL2025' : 'FVL1967';

/** The day the deadline for complaint runs from. */
export const loeperFra: Readonly<Record<Regelsett, (meddelelse: Vedtaksmeddelelse) => string>> = {
  // When the notice has reached the party (§ 29), in whatever way.
  FVL1967: ({ varselSendt, kommetFram }) => kommetFram ?? varselSendt,
  // The same, but of an electronic one when the notice of it was sent (§ 63).
  FVL2025: ({ kanal, varselSendt, kommetFram }) =>
    kanal === 'DIGITAL' ? varselSendt : (kommetFram ?? varselSendt),
};

/** The last day to complain, counted from when the party was told; never before the one they have been shown. */
export function meddeltFrist(regelsett: Regelsett, meddelelse: Vedtaksmeddelelse, vist: string): string {
  const frist = klagefrist(loeperFra[regelsett](meddelelse));
  return frist < vist ? vist : frist;
}

/** What is wrong with a notice, as JSON Pointers: none is before the decision, and none was sent in days to come. */
export const meddelelsesfeil = (
  { kanal, varselSendt, kommetFram }: Vedtaksmeddelelse,
  vedtaksdato: string,
  idag: string,
): string[] => [
  ...(varselSendt < vedtaksdato || varselSendt > idag ? ['/varselSendt'] : []),
  ...((kommetFram === undefined ? kanal === 'PAPIR' : kommetFram < varselSendt) ? ['/kommetFram'] : []),
];

/** Who hears a complaint: by what the decision is founded on, else by the kind of case. */
export function klageinstansFor(
  { vedHjemmel = [], ...ellers }: Klageinstansregel,
  hjemler: readonly string[],
): { readonly type: Klageinstansregel['type']; readonly navn: string } {
  const { type, navn } = vedHjemmel.find(({ hjemmel }) => hjemler.includes(hjemmel)) ?? ellers;
  return { type, navn };
}
