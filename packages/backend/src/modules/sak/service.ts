import type { Sakshendelse, Sakstype, Spraak } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { meldHendelse } from '../../db/hendelser.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import { flyttSvaroppgaver } from '../oppgave/queries.sql.ts';
import { oppgaverEtter } from '../oppgave/virkninger.ts';
import { nesteFrist, oppgavefrister, type Fristdager } from './frister.ts';
import {
  beroerSak,
  laasSak,
  lagreAnsatt,
  type NySakshendelse,
  oppdaterSak,
  sakMedId,
  type Sakrad,
  settInnHusstand,
  settInnMedlemmer,
  settInnSak,
  settInnSakshendelse,
  settSaksbehandler,
  trekkAapenOversending,
  trekkAapneMangler,
} from './queries.sql.ts';
import {
  erUtenSoeknad,
  foerVedtak,
  kanTas,
  nesteStatus,
  type Overgang,
  type Saksaktoer,
  type Saksfakta,
} from './rules.ts';

export interface NyttMedlem {
  /** Null for whoever is not looked up in Folkeregisteret. */
  readonly personId: string | null;
  readonly navn: string | null;
  readonly foedselsdato: string | null;
  readonly rolle:
    'SOEKER' | 'MEDSOEKER' | 'EKTEFELLE_PARTNER' | 'SAMBOER' | 'ANNEN_VOKSEN' | 'BARN' | 'VENTET_BARN';
  readonly bosted?: 'FAST' | 'DELT' | 'SAMVAER' | 'SENERE';
  /** Of a child with contact: nights a month. */
  readonly netter?: number;
  /** Of a child to come, where it is known: the month, `YYYY-MM`. */
  readonly termin?: string;
}

export interface NySak {
  readonly id: string;
  readonly sakstype: Sakstype;
  readonly soekerId: string;
  /** The applicant first. */
  readonly medlemmer: readonly NyttMedlem[];
  readonly hast: boolean;
  readonly mottatt: Date;
  /** From the municipality's configuration: days until the citizen is told to expect an answer. */
  readonly svartidDager: number;
  /** The employee who wrote it down, when the citizen did not send it. */
  readonly registrertAv?: string;
  /** What it came out of; an application when absent. */
  readonly kilde?: 'HENVENDELSE' | 'FORNYELSE' | 'BOSETTING';
  /** The unit of whoever opens it, where cases of its kind are theirs; else the one new cases come to has it. */
  readonly enhet?: string;
  /** What letters are written in where no application says it. */
  readonly spraak?: Spraak;
  /** How the party is reached where no application says it, as whoever opened the case said: of this case alone. */
  readonly kontakt?: { readonly telefon: string | undefined; readonly tolkSpraak: string | undefined };
  /** What the history begins with; that an application came, or that a case was opened, when absent. */
  readonly hendelse?: Sakshendelse['type'];
}

export interface OpprettetSak {
  readonly sakId: string;
  readonly saksnummer: string;
  readonly skjermet: boolean;
  /** `YYYY-MM-DD` */
  readonly forventetSvar: string;
}

/**
 * A case out of an application, or of what else it came of, with a copy of the household as it was then. The case is shielded when anyone of the
 * household has a graded address. The caller stores `sakId` on its application, in the same transaction.
 */
export async function opprettSak(tx: Tx, ny: NySak): Promise<OpprettetSak> {
  const mottatt = idag(ny.mottatt);
  const forventetSvar = plussDager(mottatt, ny.svartidDager);
  const antallBarn = ny.medlemmer.filter(({ rolle }) => rolle === 'BARN' || rolle === 'VENTET_BARN').length;
  const antallVoksne = ny.medlemmer.length - antallBarn;
  const { saksnummer, skjermet } = await tx.one<{ saksnummer: string; skjermet: boolean }>(
    settInnSak({
      id: ny.id,
      aar: Number(mottatt.slice(0, 4)),
      sakstype: ny.sakstype,
      soekerId: ny.soekerId,
      hast: ny.hast,
      antallVoksne,
      antallBarn,
      mottatt: ny.mottatt.toISOString(),
      forventetSvar,
      frist: nesteFrist('NY', { mottatt })!,
      kilde: ny.kilde ?? 'SOEKNAD',
      enhet: ny.enhet ?? null,
      spraak: ny.spraak ?? null,
      kontakt: ny.kontakt ?? {},
      personer: ny.medlemmer.flatMap(({ personId }) => personId ?? []),
    }),
  );
  const ansattId = ny.registrertAv ?? null;
  const husstandId = uuidv7();
  await tx.query(settInnHusstand(husstandId, ny.id, mottatt, antallVoksne, antallBarn));
  const medlemmer = ny.medlemmer.map((medlem) => ({ bosted: 'FAST', ...medlem, id: uuidv7() }));
  await tx.query(settInnMedlemmer(husstandId, medlemmer));
  await oppgaverEtter(tx, ny.id, 'MOTTA', {
    frister: [{ type: 'SVAR', dato: forventetSvar }],
    ansattId,
  });
  const registrert = erUtenSoeknad(ny.sakstype) ? 'SAK_AAPNET' : 'SOEKNAD_REGISTRERT';
  const type = ny.hendelse ?? (ansattId === null ? 'SOEKNAD_MOTTATT' : registrert);
  await noter(tx, ny.id, { type, ansattId }, 1);
  return { sakId: ny.id, saksnummer, skjermet, forventetSvar };
}

/** @throws KoboFeil IKKE_FUNNET, also for a case of another municipality and one the caller may not see */
export async function finnSak(tx: Tx, id: string): Promise<Sakrad> {
  const sak = await tx.maybeOne<Sakrad>(sakMedId(id));
  if (!sak) throw new KoboFeil('IKKE_FUNNET');
  return sak;
}

/**
 * As `finnSak`, for whoever may know and do more than that the case is there.
 * @throws KoboFeil INHABIL
 */
export async function krevSak(tx: Tx, id: string): Promise<Sakrad> {
  const sak = await finnSak(tx, id);
  if (sak.egenInhabil) throw new KoboFeil('INHABIL');
  return sak;
}

/** Reads the case and keeps others from changing it, or anything that hangs on it, until the transaction ends. */
export async function krevSakForEndring(tx: Tx, id: string): Promise<Sakrad> {
  await tx.query(laasSak(id));
  return krevSak(tx, id);
}

/** @throws KoboFeil SAK_ER_LUKKET when nothing more is to happen in the case */
export function krevAapen({ status }: Pick<Sakrad, 'status'>): void {
  if (status === 'AVSLUTTET') throw new KoboFeil('SAK_ER_LUKKET');
}

/** In the case's own history, and as an event to others. The latter carries nothing but ids. */
export async function noter(tx: Tx, sakId: string, hendelse: NySakshendelse, versjon: number): Promise<void> {
  await tx.query(settInnSakshendelse(uuidv7(), sakId, hendelse));
  const navn = hendelse.type.toLowerCase().replaceAll('_', '-');
  await meldHendelse(tx, { type: `no.kobo.sak.${navn}.v1`, ressurs: 'sak', ressursId: sakId, versjon });
}

/** The same where the case itself stays as it is: it counts as changed, so that whoever has it open reads it again. */
export async function noterPaaSaken(tx: Tx, sakId: string, hendelse: NySakshendelse): Promise<void> {
  const { versjon } = await tx.one<{ versjon: number }>(beroerSak(sakId));
  await noter(tx, sakId, hendelse, versjon);
}

export interface Steg {
  readonly overgang: Overgang;
  /** What is written in the history; null for a step the case takes by itself. */
  readonly hendelse: Sakshendelse['type'] | null;
  readonly ansattId: string | null;
  /** Written in the history with it. */
  readonly begrunnelse?: string;
  /** What this very step changes of what the next state depends on. */
  readonly fakta?: Partial<Saksfakta>;
  readonly dager?: Omit<Fristdager, 'mottatt'>;
  readonly saksbehandler?: string | null;
  /** The consent the case waits for others by. */
  readonly samtykkeId?: string;
}

/** What the case itself tells of the days its deadlines are counted from. */
export const sakensDager = (sak: Sakrad): Fristdager => ({
  mottatt: idag(new Date(sak.mottatt)),
  behov: sak.behovFrist ?? undefined,
  gjenaapnet: sak.gjenaapnet ?? undefined,
  lovetSvar: sak.foreloepigSvar === null ? undefined : sak.forventetSvar,
  mangelfrist: sak.mangelfrist ?? undefined,
  opphoer: sak.opphoer,
});

/**
 * Takes a locked case one step on: state, deadline, history, event.
 * @throws KoboFeil UGYLDIG_OVERGANG when the table of rules has no such step
 */
export async function flytt(tx: Tx, sak: Sakrad, steg: Steg): Promise<Sakrad> {
  const fakta = { ...sak, ...steg.fakta };
  const status = nesteStatus(sak.status, steg.overgang, fakta);
  if (status === null) throw new KoboFeil('UGYLDIG_OVERGANG');
  const dager: Fristdager = { ...sakensDager(sak), ...steg.dager };
  const frist = nesteFrist(status, dager);
  const venterTil = steg.dager?.venterTil ?? null;
  const { saksbehandler, hendelse, ansattId, begrunnelse } = steg;
  const { versjon, forventetSvar } = await tx.one<Pick<Sakrad, 'versjon' | 'forventetSvar'>>(
    oppdaterSak(sak.id, {
      status,
      frist,
      venterTil,
      samtykkeId: steg.samtykkeId ?? null,
      ...(saksbehandler !== undefined && { saksbehandler }),
    }),
  );
  if (forventetSvar !== sak.forventetSvar)
    await tx.query(flyttSvaroppgaver(sak.id, sak.forventetSvar, forventetSvar));
  if (fakta.aapenMangel && !foerVedtak.includes(status)) await tx.query(trekkAapneMangler(sak.id));
  if (status === 'AVSLUTTET') await tx.query(trekkAapenOversending(sak.id));
  await oppgaverEtter(tx, sak.id, steg.overgang, {
    frister: oppgavefrister(status, dager, forventetSvar),
    ansattId,
  });
  if (hendelse !== null) await noter(tx, sak.id, { type: hendelse, ansattId, begrunnelse }, versjon);
  return {
    ...fakta,
    status,
    versjon,
    forventetSvar,
    venterTil,
    nesteFrist: frist?.dato ?? null,
    nesteFristType: frist?.type ?? null,
  };
}

/** Keeps who acts among the employees: whoever the token names is one, with the name and unit it says. */
export const kjennAnsatt = (tx: Tx, aktoer: Saksaktoer): Promise<unknown> => tx.query(lagreAnsatt(aktoer));

/** @throws KoboFeil IKKE_SAKENS_SAKSBEHANDLER */
export function krevSaksbehandler(sak: Sakrad, aktoer: Saksaktoer): void {
  if (sak.saksbehandler !== aktoer.ansattId) throw new KoboFeil('IKKE_SAKENS_SAKSBEHANDLER');
}

/** @throws KoboFeil IKKE_FUNNET, SAK_ER_TATT, UGYLDIG_OVERGANG, and what `krevVersjon` throws */
export async function taSaken(
  tx: Tx,
  id: string,
  aktoer: Saksaktoer,
  krevVersjon: (versjon: number) => void,
): Promise<void> {
  const sak = await krevSakForEndring(tx, id);
  const kan = kanTas(sak, aktoer);
  if (kan === 'INHABIL') throw new KoboFeil('INHABIL');
  if (kan === 'TATT') throw new KoboFeil('SAK_ER_TATT');
  if (kan === 'UGYLDIG') throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(sak.versjon);
  await kjennAnsatt(tx, aktoer);
  const { ansattId } = aktoer;
  const steg: Steg = { overgang: 'TILDEL', hendelse: 'TILDELT', ansattId, saksbehandler: ansattId };
  if (nesteStatus(sak.status, steg.overgang, sak) !== null) return void (await flytt(tx, sak, steg));
  // Taken over in the middle: state and deadline stand.
  const { versjon } = await tx.one<{ versjon: number }>(settSaksbehandler(id, ansattId));
  await noter(tx, id, { type: 'TILDELT', ansattId }, versjon);
}

/** Nothing is offered, ready to be, or held for the case. @throws KoboFeil TILBUD_KLARGJORT, TILBUD_UTE */
export function krevIngenTilbud(tilbud: Sakrad['tilbud']): void {
  if (tilbud !== null) throw new KoboFeil(tilbud === 'KLARGJORT' ? 'TILBUD_KLARGJORT' : 'TILBUD_UTE');
}

/**
 * The citizen withdraws the application.
 * @throws KoboFeil IKKE_FUNNET, SOEKNAD_KAN_IKKE_TREKKES when the case is decided or closed
 */
export async function trekkSak(tx: Tx, id: string): Promise<void> {
  const sak = await krevSakForEndring(tx, id);
  if (nesteStatus(sak.status, 'TREKK', sak) === null) throw new KoboFeil('SOEKNAD_KAN_IKKE_TREKKES');
  await flytt(tx, sak, { overgang: 'TREKK', hendelse: 'SOEKNAD_TRUKKET', ansattId: null });
}

/**
 * The contract of a household that has not moved in is off: the case is on the waiting list again.
 * @returns false where it has gone on since, and nothing is done
 */
export async function kontraktenErTrukket(tx: Tx, sakId: string, aktoer: Saksaktoer): Promise<boolean> {
  const sak = await krevSakForEndring(tx, sakId);
  if (nesteStatus(sak.status, 'OPPHEV_KONTRAKT', sak) === null) return false;
  await kjennAnsatt(tx, aktoer);
  const { ansattId } = aktoer;
  await flytt(tx, sak, { overgang: 'OPPHEV_KONTRAKT', hendelse: 'LEIEFORHOLD_AVSLUTTET', ansattId });
  return true;
}

/** What the allocation of a home does to its case. `ansattId` is null where the citizen did it, or the calendar. */
export type Tildelingshendelse = { readonly ansattId: string | null } & (
  | { readonly type: 'TILBUD_SENDT'; readonly svarfrist: string }
  | { readonly type: 'TILBUD_AKSEPTERT' | 'TILBUD_UTLOEPT'; readonly dato: string }
  | { readonly type: 'TILBUD_AVSLAATT' | 'TILBUD_TRUKKET' | 'BOLIG_FRIGITT' | 'KONTRAKT_REGISTRERT' }
);

/**
 * State, deadline and history of a case whose offer has moved on: on the waiting list until the contract is registered.
 * @throws KoboFeil IKKE_FUNNET, UGYLDIG_OVERGANG when the case is not on the waiting list
 */
export async function settSakStatus(tx: Tx, sakId: string, hendelse: Tildelingshendelse): Promise<Sakrad> {
  const sak = await krevSakForEndring(tx, sakId);
  return flytt(tx, sak, {
    overgang: hendelse.type === 'KONTRAKT_REGISTRERT' ? 'REGISTRER_KONTRAKT' : 'TILBUDSSVAR',
    hendelse: hendelse.type,
    ansattId: hendelse.ansattId,
    dager: {
      svarfrist: hendelse.type === 'TILBUD_SENDT' ? hendelse.svarfrist : undefined,
      tilbudAkseptert: hendelse.type === 'TILBUD_AKSEPTERT' ? hendelse.dato : undefined,
      tilbudUtloept: hendelse.type === 'TILBUD_UTLOEPT' ? hendelse.dato : undefined,
    },
  });
}
