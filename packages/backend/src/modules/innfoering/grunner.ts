import type { Registernavn, SakStatus } from '@kobo-bolig/contract';
import { lukket } from '../sak/rules.ts';

/** Provisions that open registers, and the day each came into force. */
const hjemler = {
  // Regardless of the duty of confidentiality, from Folkeregisteret and the tax authorities.
  'boligsosialloven § 9': { fra: '2023-07-01' },
  // Notice of a decision on the net, by what the party has told the register.
  'eForvaltningsforskriften § 8': { fra: '2004-07-01' },
  // What Folkeregisteret gives a public authority that boligsosialloven gives no ground. The section is not verified, and is
  // not named.
  folkeregisterloven: { fra: '2017-10-01' },
} as const;
type Hjemmel = keyof typeof hjemler;

export const erIKraft = (hjemmel: Hjemmel, idag: string): boolean => hjemler[hjemmel].fra <= idag;

interface Oppslagsgrunn {
  readonly formaal: string;
  readonly hjemmel: Hjemmel;
  readonly registre: readonly Registernavn[];
  /**
   * `AAPEN`: a case that is being worked on. `FINNES`: a case, whatever has become of it. `BLIR_TIL`: what somebody has
   * asked for and is, or will be, a case. `LOEPER`: an open case or a running tenancy of the person's, which whoever finds
   * them has made sure of. `LEIEFORHOLD`: a tenancy of the person's, whatever has become of it, made sure of likewise.
   */
  readonly sak: 'AAPEN' | 'FINNES' | 'BLIR_TIL' | 'LOEPER' | 'LEIEFORHOLD';
}

const BOLIGSOSIAL = { hjemmel: 'boligsosialloven § 9' } as const;
const FREG = { ...BOLIGSOSIAL, registre: ['FOLKEREGISTERET'] } as const;

/** What registers are asked for, and on what ground. There is no lookup beside these. */
export const grunner = {
  SOEKER: { ...FREG, formaal: 'Søknad om bolig', sak: 'BLIR_TIL' },
  HUSSTAND: { ...FREG, formaal: 'Adressebeskyttelse i husstanden', sak: 'BLIR_TIL' },
  REGISTRERING: { ...FREG, formaal: 'Registrering av søknad', sak: 'BLIR_TIL' },
  BOSETTING_FLYKTNING: { ...FREG, formaal: 'Registrering av bosetting', sak: 'BLIR_TIL' },
  OMSORGSBOLIG: { ...FREG, formaal: 'Registrering av sak om omsorgsbolig', sak: 'BLIR_TIL' },
  UTEN_BEHOVSPROEVING: {
    hjemmel: 'folkeregisterloven',
    registre: ['FOLKEREGISTERET'],
    formaal: 'Registrering av utleie uten behovsprøving',
    sak: 'BLIR_TIL',
  },
  HENVENDELSE: { ...FREG, formaal: 'Registrering av henvendelse', sak: 'BLIR_TIL' },
  VERGEMAAL: { ...FREG, formaal: 'Kontroll av vergemål', sak: 'BLIR_TIL' },
  FORELDREANSVAR: { ...FREG, formaal: 'Kontroll av foreldreansvar', sak: 'BLIR_TIL' },
  // An address is to be protected for as long as we hold it, also in a case that is over.
  GRADERING: { ...FREG, formaal: 'Adressebeskyttelse i husstanden', sak: 'FINNES' },
  KONTROLL: { ...FREG, formaal: 'Kontroll av adressebeskyttelse', sak: 'LOEPER' },
  LEIETAKER: { ...FREG, formaal: 'Registrering av leieforhold', sak: 'LOEPER' },
  BOTID: { ...FREG, formaal: 'Innhenting av botid', sak: 'AAPEN' },
  VARSEL: {
    hjemmel: 'eForvaltningsforskriften § 8',
    registre: ['KONTAKTREGISTERET'],
    formaal: 'Varsel om brev og annet nytt',
    sak: 'FINNES',
  },
  LEIEVARSEL: {
    hjemmel: 'eForvaltningsforskriften § 8',
    registre: ['KONTAKTREGISTERET'],
    formaal: 'Varsel om melding eller svar i leieforholdet',
    sak: 'LEIEFORHOLD',
  },
  OEKONOMI: {
    ...BOLIGSOSIAL,
    registre: ['INNTEKT', 'SKATTEGRUNNLAG'],
    formaal: 'Innhenting av økonomi',
    sak: 'AAPEN',
  },
} as const satisfies Readonly<Record<string, Oppslagsgrunn>>;
export type Grunn = keyof typeof grunner;

/** What the lookup log says of a lookup. */
export const oppslagslinje = (grunn: Grunn): Pick<Oppslagsgrunn, 'formaal' | 'hjemmel'> => {
  const { formaal, hjemmel } = grunner[grunn];
  return { formaal, hjemmel };
};

/** Whether there is the case a lookup is for. @param status null where no case was named, or there is none */
export const sakHolder = (krav: Oppslagsgrunn['sak'], status: SakStatus | null): boolean =>
  krav === 'BLIR_TIL' ||
  krav === 'LOEPER' ||
  krav === 'LEIEFORHOLD' ||
  (status !== null && (krav === 'FINNES' || !lukket.includes(status)));
