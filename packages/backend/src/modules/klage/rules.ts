import type { Klage, Klagehandling, Klageresultat, KlageStatus, Klageutfall } from '@kobo-bolig/contract';
import { naar, type Vakt } from '../../vakt.ts';
import { plussMaaneder } from '../sak/frister.ts';
import type { Regelsett } from '../vedtak/regelsett.ts';

/** What can happen to a complaint. */
export type Klagesteg =
  | 'TA'
  | 'GODTA_FORM'
  | 'AVVIS_FORM'
  | 'TA_TIL_BEHANDLING'
  | 'AVVIS_FOR_SEN'
  | 'OMGJOER'
  | 'OPPRETTHOLD'
  | 'AVVIS'
  | 'AVGJOER'
  | 'TREKK';

/** What a step can depend on. */
export interface Klagefakta {
  readonly forSent: boolean;
  readonly mottatt: string;
  readonly vedtaksdato: string;
}

/** Nobody has answered it. */
export const aapne: readonly KlageStatus[] = [
  'MOTTATT',
  'FORMKONTROLL',
  'VURDER_OVERSITTING',
  'UNDER_BEHANDLING',
  'OVERSENDT',
];

/** However good the reason, a complaint is not taken up more than a year after the decision (1967 § 31, 2025 § 65). */
export const innenEttAar = ({ mottatt, vedtaksdato }: Klagefakta): boolean =>
  mottatt <= plussMaaneder(vedtaksdato, 12);

export interface Klageregel {
  readonly fra: readonly KlageStatus[];
  readonly steg: Klagesteg;
  readonly til: KlageStatus;
  readonly vakt?: Vakt<Klagefakta>;
}

const iTide = naar<Klagefakta>('it came in time', ({ forSent }) => !forSent);
const forSen = naar<Klagefakta>('it came too late', ({ forSent }) => forSent);
const innenAaret = naar('within a year of the decision', innenEttAar);

/** The whole life of a complaint. What is not in the table cannot happen. */
export const regler: readonly Klageregel[] = [
  { fra: ['MOTTATT'], steg: 'TA', til: 'FORMKONTROLL' },
  { fra: ['FORMKONTROLL'], steg: 'GODTA_FORM', til: 'UNDER_BEHANDLING', vakt: iTide },
  { fra: ['FORMKONTROLL'], steg: 'GODTA_FORM', til: 'VURDER_OVERSITTING', vakt: forSen },
  { fra: ['FORMKONTROLL'], steg: 'AVVIS_FORM', til: 'AVVIST' },
  { fra: ['VURDER_OVERSITTING'], steg: 'TA_TIL_BEHANDLING', til: 'UNDER_BEHANDLING', vakt: innenAaret },
  { fra: ['VURDER_OVERSITTING'], steg: 'AVVIS_FOR_SEN', til: 'AVVIST' },
  { fra: ['UNDER_BEHANDLING'], steg: 'OMGJOER', til: 'OMGJORT' },
  { fra: ['UNDER_BEHANDLING'], steg: 'OPPRETTHOLD', til: 'OVERSENDT' },
  { fra: ['UNDER_BEHANDLING'], steg: 'AVVIS', til: 'AVVIST' },
  { fra: ['OVERSENDT'], steg: 'AVGJOER', til: 'AVGJORT' },
  { fra: aapne, steg: 'TREKK', til: 'TRUKKET' },
];

/** Where the complaint goes, or null when this cannot happen to it now. */
export const nesteStatus = (fra: KlageStatus, steg: Klagesteg, fakta: Klagefakta): KlageStatus | null =>
  regler.find((regel) => regel.steg === steg && regel.fra.includes(fra) && (regel.vakt?.(fakta) ?? true))
    ?.til ?? null;

/** What the municipality's own answer is as a step. */
export const stegFor: Readonly<Record<Klageresultat, Klagesteg>> = {
  OMGJORT_FULLT: 'OMGJOER',
  OMGJORT_DELVIS: 'OMGJOER',
  OPPRETTHOLDT: 'OPPRETTHOLD',
  AVVIST: 'AVVIS',
};

/** Who the party waits for. */
export const hos: Readonly<Record<KlageStatus, Klage['hos']>> = {
  MOTTATT: 'KOMMUNEN',
  FORMKONTROLL: 'KOMMUNEN',
  VURDER_OVERSITTING: 'KOMMUNEN',
  UNDER_BEHANDLING: 'KOMMUNEN',
  OVERSENDT: 'KLAGEINSTANSEN',
  OMGJORT: 'INGEN',
  AVGJORT: 'INGEN',
  AVVIST: 'INGEN',
  TRUKKET: 'INGEN',
};

/** Too late is what was sent after a deadline that has begun to run; of a letter, after the day it was posted. */
export const erForSen = (
  vedtak: { readonly klagefrist: string | null; readonly meddelt: string | null },
  dag: string,
): boolean => vedtak.meddelt !== null && vedtak.klagefrist !== null && dag > vedtak.klagefrist;

/** What the answer to a complaint makes of its decision; null when the decision is as it was before the complaint. */
export type Vedtaksvirkning = 'OMGJORT' | 'STADFESTET' | 'ENDRET' | 'OPPHEVET' | null;

export const virkningAvUtfall: Readonly<Record<Klageutfall, Vedtaksvirkning>> = {
  STADFESTET: 'STADFESTET',
  ENDRET: 'ENDRET',
  OPPHEVET: 'OPPHEVET',
  AVVIST: null,
};

/** A decision that holds no more is made anew. */
export const krevesNyttVedtak = (virkning: Vedtaksvirkning): virkning is 'OMGJORT' | 'ENDRET' | 'OPPHEVET' =>
  virkning === 'OMGJORT' || virkning === 'ENDRET' || virkning === 'OPPHEVET';

/** What a decision is when a complaint about it fell away: as long as its deadline runs, another may come. */
export function utenKlage(
  { meddelt, klagefrist }: { readonly meddelt: string | null; readonly klagefrist: string },
  idag: string,
): 'FATTET' | 'MEDDELT' | 'ENDELIG' {
  if (meddelt === null) return 'FATTET';
  return klagefrist < idag ? 'ENDELIG' : 'MEDDELT';
}

/** Another complaint about the same decision. */
export interface AnnenKlage extends Pick<Klagefakta, 'forSent'> {
  readonly status: KlageStatus;
  readonly tattTilBehandling: boolean | null;
  readonly utfall: Klageutfall | null;
}

/** The decision is complained about by one that is open and came in time, or is heard all the same. */
const gjelder = ({ status, forSent, tattTilBehandling }: AnnenKlage): boolean =>
  aapne.includes(status) && (!forSent || tattTilBehandling === true);

/** What a decision that stands is when one complaint about it is over: each of those it is for complains for themselves. */
export function vedtaketStaar(
  vedtak: Parameters<typeof utenKlage>[0],
  virkning: 'STADFESTET' | null,
  andre: readonly AnnenKlage[],
  idag: string,
): 'PAAKLAGET' | 'STADFESTET' | ReturnType<typeof utenKlage> {
  if (andre.some(gjelder)) return 'PAAKLAGET';
  if (virkning === 'STADFESTET' || andre.some(({ utfall }) => utfall === 'STADFESTET')) return 'STADFESTET';
  return utenKlage(vedtak, idag);
}

/**
 * What a complaint that cannot be heard is dismissed by. Of the act of 1967 the act alone is named: its section is not verified
 * (of 2025 it is § 67).
 */
export const avvisningshjemmel: Readonly<Record<Regelsett, readonly string[]>> = {
  FVL1967: ['forvaltningsloven av 1967'],
  FVL2025: ['forvaltningsloven av 2025 § 67'],
};

export interface Klagebilde extends Klagefakta {
  readonly status: KlageStatus;
  readonly saksbehandler: string | null;
  readonly saksbehandlersEnheter: readonly string[];
  readonly skjermet: boolean;
  /** Employees who neither prepare nor decide the case (forvaltningsloven 1967 § 6). */
  readonly inhabile: readonly string[];
  /** Null when it is about what a party was not shown. */
  readonly vedtakForeslaattAv: string | null;
  readonly vedtakFattetAv: string | null;
  /** Who did not show it; null when it is about a decision. */
  readonly nektetAv: string | null;
  /** Who dismissed the complaint this is about; null when it is about the decision. */
  readonly avvistAv: string | null;
  readonly utsettelse: 'BEDT_OM' | 'INNVILGET' | 'AVSLAATT' | null;
}

export interface Klageaktoer {
  readonly ansattId: string;
  readonly roller: readonly string[];
  readonly enheter: readonly string[];
}

/** Whoever proposed or made the decision, gave the answer, or dismissed the complaint about it, does not judge their own work. */
export const harDeltatt = (klage: Klagebilde, { ansattId }: Pick<Klageaktoer, 'ansattId'>): boolean =>
  [klage.vedtakForeslaattAv, klage.vedtakFattetAv, klage.nektetAv, klage.avvistAv].includes(ansattId);

/**
 * One that turns out to be shielded disappears for whoever had it: the shielded unit takes it over. So does a colleague
 * from whoever is inhabil.
 */
const overtas = (klage: Klagebilde, { enheter }: Klageaktoer): boolean =>
  (klage.saksbehandler !== null && klage.inhabile.includes(klage.saksbehandler)) ||
  (klage.skjermet && enheter.includes('SKJERMET') && !klage.saksbehandlersEnheter.includes('SKJERMET'));

export function kanTas(
  klage: Klagebilde,
  aktoer: Klageaktoer,
): 'JA' | 'INHABIL' | 'DELTATT' | 'TATT' | 'UGYLDIG' {
  if (klage.inhabile.includes(aktoer.ansattId)) return 'INHABIL';
  if (!aapne.includes(klage.status)) return 'UGYLDIG';
  if (harDeltatt(klage, aktoer)) return 'DELTATT';
  if (klage.saksbehandler === null || overtas(klage, aktoer)) return 'JA';
  return klage.saksbehandler === aktoer.ansattId ? 'UGYLDIG' : 'TATT';
}

const steg: Readonly<Partial<Record<Klagehandling, Klagesteg>>> = {
  KONTROLLER: 'GODTA_FORM',
  VURDER_OVERSITTING: 'AVVIS_FOR_SEN',
  BEHANDLE: 'OPPRETTHOLD',
  REGISTRER_UTFALL: 'AVGJOER',
  REGISTRER_TREKKING: 'TREKK',
};

/** What this person can do with the complaint as it stands, in the order the work goes. */
export function handlinger(klage: Klagebilde, aktoer: Klageaktoer): Klagehandling[] {
  if (!aktoer.roller.includes('KLAGEBEHANDLER') || klage.inhabile.includes(aktoer.ansattId)) return [];
  if (klage.saksbehandler !== aktoer.ansattId) return kanTas(klage, aktoer) === 'JA' ? ['TA_KLAGEN'] : [];
  const mulige = (Object.keys(steg) as Klagehandling[]).filter(
    (handling) => nesteStatus(klage.status, steg[handling]!, klage) !== null,
  );
  const svar: Klagehandling[] =
    klage.utsettelse === 'BEDT_OM' && aapne.includes(klage.status) ? ['SVAR_UTSETTELSE'] : [];
  return [...svar, ...mulige];
}
