/** What goes, by which law, when, and how. What has no rule here has its reason in `bevart.ts`. */
import type { Sql } from '../../db/sql.ts';
import {
  HENDELSER_DAGER,
  IMPORT_DAGER,
  LEIESKRIV_MAANEDER,
  OPPSLAG_DAGER,
  PERSON_DAGER,
  TOMT_VEDLEGG_TIMER,
} from './frister.ts';
import {
  boligfeil,
  bosteder,
  gjentatteKall,
  glemHendelser,
  glemOppslag,
  hendelser,
  henvendelser,
  leieforhold,
  importer,
  leiemeldinger,
  leienotater,
  anonymiserLeieforhold,
  avleverSaker,
  saker,
  oekonomi,
  oppslag,
  personer,
  planer,
  registersvar,
  tommeVedlegg,
  utkast,
  varslingsvalg,
  type Utvalg,
} from './queries.sql.ts';
import { SAKENS_DOKUMENTASJON } from './tabeller.ts';

/** Settings that are a period. */
export type Innstilling =
  | 'utkastLevetidDager'
  | 'henvendelseLevetidDager'
  | 'registerdataLevetidMaaneder'
  | 'avleveringEtterMaaneder';

export interface Regel {
  /** Tables it takes rows of, or what is personal in them. What refers to them with a cascade goes with them. */
  readonly tabeller: readonly string[];
  readonly grunnlag: string;
  readonly handling: 'SLETT' | 'ANONYMISER' | 'AVLEVER';
  readonly frist: {
    readonly fra: 'SIST_LAGRET' | 'BESVART' | 'SAK_AVSLUTTET' | 'LEIEFORHOLD_AVSLUTTET' | 'OPPRETTET';
    readonly enhet: 'TIMER' | 'DAGER' | 'MAANEDER';
    /** What the municipality has set, or what is the same in all. Of what it has not set nothing goes. */
    readonly antall: Innstilling | number;
  };
  readonly hva: Utvalg;
  /** How it goes, where not as `hva` says; answers with how many. */
  readonly fjern?: Sql;
}

const LAGRINGSBEGRENSNING = 'personvernforordningen artikkel 5 nr. 1 bokstav e';
const DATAMINIMERING = 'personvernforordningen artikkel 5 nr. 1 bokstav c og e';
const DOKUMENTASJONSPLAN = 'arkivlova § 8 og personvernforordningen artikkel 5 nr. 1 bokstav e';
const etterSaken = {
  fra: 'SAK_AVSLUTTET',
  enhet: 'MAANEDER',
  antall: 'registerdataLevetidMaaneder',
} as const;

// Whoever claims something of the other has three years (foreldelsesloven §§ 2 and 3).
const etterLeien = {
  grunnlag: 'personvernforordningen artikkel 5 nr. 1 bokstav e og foreldelsesloven §§ 2 og 3',
  handling: 'SLETT',
  frist: { fra: 'LEIEFORHOLD_AVSLUTTET', enhet: 'MAANEDER', antall: LEIESKRIV_MAANEDER },
} as const;

/** In the order they are done. */
export const regler = {
  UTKAST: {
    tabeller: ['soeknad', 'husstand', 'husstandsmedlem', 'medsoeker', 'vedlegg', 'vedleggsinnhold'],
    grunnlag: LAGRINGSBEGRENSNING,
    handling: 'SLETT',
    frist: { fra: 'SIST_LAGRET', enhet: 'DAGER', antall: 'utkastLevetidDager' },
    hva: utkast,
  },
  // That the register was asked, by what law and when, stays: it is the case's, and what was derived is in `oekonomi`.
  REGISTERSVAR: {
    tabeller: ['registerinnhenting'],
    grunnlag: DATAMINIMERING,
    handling: 'ANONYMISER',
    frist: etterSaken,
    hva: registersvar,
  },
  BOSTEDER: {
    tabeller: ['bosteder'],
    grunnlag: DATAMINIMERING,
    handling: 'SLETT',
    frist: etterSaken,
    hva: bosteder,
  },
  // What a decision rests on is among its grounds (forvaltningsloven § 25) and stays with it.
  OEKONOMI: {
    tabeller: ['oekonomi'],
    grunnlag: DATAMINIMERING,
    handling: 'SLETT',
    frist: etterSaken,
    hva: oekonomi,
  },
  VARSLINGSVALG: {
    tabeller: ['varslingsvalg'],
    grunnlag: LAGRINGSBEGRENSNING,
    handling: 'SLETT',
    frist: etterSaken,
    hva: varslingsvalg,
  },
  HENVENDELSE: {
    tabeller: ['henvendelse'],
    grunnlag: LAGRINGSBEGRENSNING,
    handling: 'SLETT',
    frist: { fra: 'BESVART', enhet: 'DAGER', antall: 'henvendelseLevetidDager' },
    hva: henvendelser,
  },
  PLAN: {
    tabeller: ['minplan', 'plandeling'],
    grunnlag: LAGRINGSBEGRENSNING,
    handling: 'SLETT',
    frist: { fra: 'SIST_LAGRET', enhet: 'MAANEDER', antall: 24 },
    hva: planer,
  },
  BOLIGFEIL: {
    tabeller: ['boligfeil', 'vedlegg', 'vedleggsinnhold', 'boligoppgave'],
    ...etterLeien,
    hva: boligfeil,
  },
  LEIEMELDING: { tabeller: ['leiemelding'], ...etterLeien, hva: leiemeldinger },
  LEIENOTAT: { tabeller: ['leienotat'], ...etterLeien, hva: leienotater },
  // The archive has it, and the documentation plan says that Kobo need not have it as well.
  SAK: {
    tabeller: [
      ...SAKENS_DOKUMENTASJON,
      'bosteder',
      'gradering_avventes',
      'henvendelse',
      'husstand',
      'husstandsmedlem',
      'medsoeker',
      'noedtilgang',
      'oekonomi',
      'plandeling',
      'registerinnhenting',
      'reservasjon',
      'soeknad',
      'varsel',
      'varslingsvalg',
      'vedlegg',
      'vedleggsinnhold',
      'vedleggskontroll',
    ],
    grunnlag: DOKUMENTASJONSPLAN,
    handling: 'AVLEVER',
    frist: { fra: 'SAK_AVSLUTTET', enhet: 'MAANEDER', antall: 'avleveringEtterMaaneder' },
    hva: saker,
    fjern: avleverSaker,
  },
  // That a home was let stays; the tenants and what was done about them go.
  LEIEFORHOLD: {
    tabeller: [
      'leieforhold',
      'arkivlevering',
      'boligoppgave',
      'dokument',
      'dokumentfil',
      'dokumentinnhold',
      'dokumentmottaker',
      'fornyelse',
      'fornyelsessak',
      'leieforhold_fravaer',
      'leiekontrakt',
      'leieregulering',
      'leietaker',
      'leietileievurdering',
      'oppsigelse',
      'oppsigelsestekst',
      'slettesperre',
      'varsel',
    ],
    grunnlag: DOKUMENTASJONSPLAN,
    handling: 'ANONYMISER',
    frist: { fra: 'LEIEFORHOLD_AVSLUTTET', enhet: 'MAANEDER', antall: 'avleveringEtterMaaneder' },
    hva: leieforhold,
    fjern: anonymiserLeieforhold,
  },
  // Last of what a person is in: somebody of whom nothing is left but that they represented, or were.
  PERSON: {
    tabeller: ['person', 'representasjon'],
    grunnlag: DATAMINIMERING,
    handling: 'SLETT',
    frist: { fra: 'OPPRETTET', enhet: 'DAGER', antall: PERSON_DAGER },
    hva: personer,
  },
  IMPORT: {
    tabeller: ['importjobb', 'importrad'],
    grunnlag: DATAMINIMERING,
    handling: 'SLETT',
    frist: { fra: 'OPPRETTET', enhet: 'DAGER', antall: IMPORT_DAGER },
    hva: importer,
  },
  TOMT_VEDLEGG: {
    tabeller: ['vedlegg'],
    grunnlag: DATAMINIMERING,
    handling: 'SLETT',
    frist: { fra: 'OPPRETTET', enhet: 'TIMER', antall: TOMT_VEDLEGG_TIMER },
    hva: tommeVedlegg,
  },
  GJENTATT_KALL: {
    tabeller: ['idempotens'],
    grunnlag: DATAMINIMERING,
    handling: 'SLETT',
    frist: { fra: 'OPPRETTET', enhet: 'TIMER', antall: 72 },
    hva: gjentatteKall,
  },
  HENDELSE: {
    tabeller: ['hendelse', 'webhookleveranse', 'webhookforsoek'],
    grunnlag: LAGRINGSBEGRENSNING,
    handling: 'SLETT',
    frist: { fra: 'OPPRETTET', enhet: 'DAGER', antall: HENDELSER_DAGER },
    hva: hendelser,
    fjern: glemHendelser,
  },
  // Long enough to find out who has looked without need, and no longer: it is about employees too.
  OPPSLAG: {
    tabeller: ['revisjon', 'innsynslogg', 'innsyn_vist'],
    grunnlag: 'personvernforordningen artikkel 5 nr. 1 bokstav e og artikkel 32',
    handling: 'SLETT',
    frist: { fra: 'OPPRETTET', enhet: 'DAGER', antall: OPPSLAG_DAGER },
    hva: oppslag,
    fjern: glemOppslag,
  },
} as const satisfies Readonly<Record<string, Regel>>;

export type Regelkode = keyof typeof regler;
export const regelkoder = Object.keys(regler) as Regelkode[];
