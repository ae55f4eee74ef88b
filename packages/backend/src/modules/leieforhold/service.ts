import type { Bolig, BoligLeieforhold, Leieforhold } from '@kobo-bolig/contract';
import { operations } from '@kobo-bolig/contract/server';
import type { Tx } from '../../db/database.ts';
import type { Innsynslinje } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import { SKJERMET } from '../sak/rules.ts';
import {
  alleLeiere,
  brukAvBolig,
  leieforholdMedId,
  type Bruksrad,
  type Leieforholdrad,
} from './queries.sql.ts';

/** What tenancies are read for, as the lookup log has it. */
export const FORVALTNING = {
  formaal: 'Forvaltning av leieforhold',
  hjemmel: 'boligsosialloven § 8',
} as const;

/** Roles that may see who lives in a home. BOLIGOVERSIKT sees that it is let, not to whom. */
const serLeietaker = ['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET', 'KLAGEBEHANDLER', 'UTLEIEFORVALTER'];
/** Roles that may see on which terms it is let. */
const serLeieforhold: readonly string[] = operations.listLeieforhold.roles;

const harEn = (roller: readonly string[], av: readonly string[]): boolean =>
  roller.some((rolle) => av.includes(rolle));

/** The agreed end, as long as it is one. */
export const avtaltSlutt = (rad: Pick<Leieforholdrad, 'sluttdato' | 'tidsubegrenset'>): string | null =>
  rad.tidsubegrenset ? null : rad.sluttdato;

/**
 * What a list tells of a tenancy: that the home is let and on which terms. Nobody is named there, nor any case: where
 * all others are, the one who must not be would be found by what is missing.
 */
export const tilUtleid = (rad: Leieforholdrad): Leieforhold => ({
  leieforholdId: rad.id,
  boligId: rad.boligId,
  status: rad.status,
  startdato: rad.startdato,
  sluttdato: avtaltSlutt(rad),
  tidsubegrenset: rad.tidsubegrenset,
  manedsleie: rad.manedsleie,
  depositum: rad.depositum,
  ...(rad.enkeltrom && { enkeltrom: true }),
  ...(rad.fratredelse !== null && { fratredelse: rad.fratredelse }),
  ...(rad.oppfordringOmFlytting !== null && { oppfordringOmFlytting: rad.oppfordringOmFlytting }),
  ...(rad.tidsubestemtFra !== null && { tidsubestemtFra: rad.tidsubestemtFra }),
  ...(rad.innflyttet !== null && { innflyttet: rad.innflyttet }),
  ...(rad.utflyttet !== null && { utflyttet: rad.utflyttet }),
  ...(rad.trukket !== null && { trukket: rad.trukket }),
  versjon: rad.versjon,
});

/** A tenancy with its case, and who lives there. */
export function tilLeieforhold(rad: Leieforholdrad, roller: readonly string[]): Leieforhold {
  const viser = harEn(roller, serLeietaker);
  return {
    ...tilUtleid(rad),
    ...(rad.sakId !== null && { sakId: rad.sakId }),
    ...(viser && rad.personId !== null && { leietaker: { personId: rad.personId, navn: rad.navn } }),
    ...(viser &&
      rad.medleietakerId !== null && {
        medleietaker: { personId: rad.medleietakerId, navn: rad.medleietakerNavn },
      }),
  };
}

/** @throws KoboFeil IKKE_FUNNET */
export async function hentLeieforholdrad(tx: Tx, id: string): Promise<Leieforholdrad> {
  const rad = await tx.maybeOne<Leieforholdrad>(leieforholdMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/** Tells that what is personal in a tenancy was read or written: of each who rents there, so that they find it. */
export async function leiernesInnsyn(
  { tx, innsyn }: { readonly tx: Tx; readonly innsyn: (linje: Innsynslinje) => void },
  leieforholdId: string,
  antall?: number,
): Promise<void> {
  const linje = {
    ...FORVALTNING,
    entitetId: leieforholdId,
    leieforholdId,
    ...(antall !== undefined && { antall }),
  };
  const leiere = await tx.query<{ personId: string }>(alleLeiere(leieforholdId));
  if (leiere.length === 0) innsyn(linje);
  for (const { personId } of leiere) innsyn({ ...linje, personId });
}

export interface Boligbruk {
  readonly vist: Pick<Bolig, 'leieforhold' | 'husstand'>;
  /** Of the lookup log; `null` where nothing of a person is shown. */
  readonly linje: Innsynslinje | null;
}

/** Of a home that is not let. */
export const INGEN_BRUK: Boligbruk = { vist: {}, linje: null };

const tilBoligLeieforhold = (rad: Bruksrad): BoligLeieforhold => ({
  leieforholdId: rad.id,
  startdato: rad.startdato,
  sluttdato: rad.sluttdato,
  tidsubegrenset: rad.tidsubegrenset,
});

/** The dates of the running tenancy, which Kobo's own API gives the property management system of the home. */
export async function hentLeietid(tx: Tx, boligId: string): Promise<Boligbruk> {
  const rad = await tx.maybeOne<Bruksrad>(brukAvBolig(boligId));
  return rad
    ? { vist: { leieforhold: tilBoligLeieforhold(rad) }, linje: { ...FORVALTNING, entitetId: rad.id } }
    : INGEN_BRUK;
}

/**
 * The tenancy of a home and the size of its household, for the page of that one home. Of someone with a protected
 * address it is told that the home is let, and no more. No household is told to who must not see theirs.
 */
export async function hentBruk(
  tx: Tx,
  boligId: string,
  { roller, enheter }: { readonly roller: readonly string[]; readonly enheter: readonly string[] },
): Promise<Boligbruk> {
  const rad = harEn(roller, serLeieforhold) ? await tx.maybeOne<Bruksrad>(brukAvBolig(boligId)) : null;
  if (!rad) return INGEN_BRUK;
  const { sakId, soekerId } = rad;
  const leieforhold = tilBoligLeieforhold(rad);
  const linje = { ...FORVALTNING, entitetId: rad.id };
  if (sakId === null || !enheter.includes(SKJERMET) || !harEn(roller, serLeietaker))
    return { vist: { leieforhold }, linje };
  return {
    vist: { leieforhold, husstand: { voksne: rad.antallVoksne!, barn: rad.antallBarn! } },
    linje: { ...linje, sakId, personId: soekerId! },
  };
}
