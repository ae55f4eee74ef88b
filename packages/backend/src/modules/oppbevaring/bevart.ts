import type { resten } from './queries.sql.ts';
import { SAKENS_DOKUMENTASJON } from './tabeller.ts';

/**
 * Why what has no rule in `regler.ts` stays, by table and, where a rule takes some rows of it, by
 * kind of row. A test demands one of the two of every table and of every such kind.
 */

export interface Bevaring {
  /** What it is kept by. */
  readonly grunnlag: string;
  readonly tabeller: readonly string[];
  /** Of tables a rule takes some rows of, those that stay. */
  readonly rader?: readonly (keyof typeof resten)[];
}

export const bevart = {
  /**
   * The case, and what was done in it: kept until the municipality's documentation plan says that it may be discarded, or
   * it is handed over (`SAK` of the rules).
   */
  SAKENS_DOKUMENTASJON: {
    grunnlag: 'arkivlova §§ 5 og 8',
    rader: [
      'SAK',
      'PERSON',
      'SENDT_SOEKNAD',
      'MOTTATT_VEDLEGG',
      'REGISTERSPOERSMAAL',
      'OEKONOMI_I_VEDTAK',
      'HENVENDELSE_I_SAK',
    ],
    tabeller: [...SAKENS_DOKUMENTASJON, 'arkivjournal', 'avlevertsak', 'brukt_saksnummer'],
  },
  /** When the party was told is when their time to complain began. Neither address nor number is in it. */
  BEVIS_FOR_FRIST: {
    grunnlag: 'forvaltningsloven §§ 27 og 29, forvaltningsloven (2025) §§ 58, 59 og 63',
    tabeller: ['varsel'],
  },
  /** Who lives where, on what terms and for what rent; what statistics of earlier years are counted from. */
  LEIEFORHOLDETS_DOKUMENTASJON: {
    grunnlag: 'arkivlova §§ 5 og 8, bokføringsloven § 13',
    rader: ['LEIEFORHOLD', 'FEILBILDE', 'FEIL_I_LEIEFORHOLD', 'BOLIGOPPGAVE', 'KJOERT_IMPORT'],
    tabeller: [
      'fornyelse',
      'husleiekjoering',
      'husleielinje',
      'leieforhold',
      'leieforhold_fravaer',
      'leieforhold_statushistorikk',
      'leiekontrakt',
      'leieregulering',
      'leiereguleringskjoering',
      'leietaker',
      'leietileievurdering',
      'oppsigelse',
      'oppsigelsestekst',
      'reservasjon',
    ],
  },
  /** The seals that stand over who looked at whom and who did what, and emergencies: what was taken too early shows (`verify`). */
  SPORBARHET: {
    grunnlag: 'personvernforordningen artikkel 5 nr. 2 og artikkel 32',
    tabeller: ['noedtilgang', 'revisjonskontroll', 'revisjonssegl'],
  },
  /** Goes when the work is done: a row says that something waits. */
  VENTENDE_ARBEID: {
    grunnlag: 'personvernforordningen artikkel 5 nr. 1 bokstav c',
    rader: ['AAPEN_HENVENDELSE'],
    tabeller: ['gradering_avventes', 'vedleggskontroll'],
  },
  /** Employees as their login names them: who did what in what is kept, and who met on it, where and when. */
  ANSATTE: {
    grunnlag: 'arkivlova §§ 5 og 8',
    tabeller: ['ansatt', 'moetedeltaker', 'skjermet_mottaker', 'tildelingsmoete'],
  },
  /** Homes, agreements, settings and counts: nothing of a person. */
  UTEN_PERSONOPPLYSNINGER: {
    grunnlag: 'personvernforordningen artikkel 4 nr. 1',
    rader: ['BOLIGBILDE'],
    tabeller: [
      'avtale',
      'avtale_bolig',
      'befaring',
      'boenhetsdel',
      'boenhetshendelse',
      'bolig',
      'bolig_statushistorikk',
      'boligbilde',
      'bolignotat',
      'brevmalversjon',
      'enhet',
      'hendelse_glemt',
      'husleieprofil',
      'innfoeringspunkt',
      'innstilling',
      'kommune',
      'kriteriesett',
      'moetebolig',
      'oppbevaringskjoering',
      'statistikkuttrekk',
      'webhook',
      'webhookhemmelighet',
    ],
  },
} as const satisfies Readonly<Record<string, Bevaring>>;
