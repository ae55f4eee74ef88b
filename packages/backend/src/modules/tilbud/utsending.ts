/** A home is offered: prepared by one and sent by another or later, or both at once. */
import type { Match, Tilbud, TilbudOpprett, TilbudSend, Visning } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { type Feltfeil, KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import { kanTilbys } from '../bolig/rules.ts';
import { hentBolig, laas, settStatus } from '../bolig/service.ts';
import { brukISaken } from '../reservasjon/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { krevIngenTilbud, settSakStatus } from '../sak/service.ts';
import { varsleOm } from '../varsel/anledning.ts';
import {
  holdtTilbud,
  settInnKlargjort,
  settInnReservasjon,
  settInnTilbud,
  settSendt,
  settVenteliste,
  tilbudMedId,
  uteTilbud,
  type Tilbudrad,
  type Utsending,
} from './queries.sql.ts';
import { datofeil, match, svarfrister } from './rules.ts';
import {
  idOf,
  krevTilsagn,
  krevTilUtleie,
  laasAlt,
  laasSakFor,
  slippBoligen,
  tilTilbud,
  type KrevVersjon,
  type Tilbudsmiljoe,
  type Tilsagn,
} from './service.ts';

const utenBegrunnelse: Feltfeil = {
  pointer: '/avvikBegrunnelse',
  code: 'MANGLER',
  detail: {
    nb: 'Skriv hvorfor boligen tilbys selv om den ikke oppfyller alle kravene.',
    nn: 'Skriv kvifor bustaden blir tilboden sjølv om han ikkje oppfyller alle krava.',
  },
};

/** One open offer of a case, prepared or out. @throws KoboFeil as `krevIngenTilbud` */
async function krevIngenAapne(tx: Tx, sakId: string): Promise<void> {
  const ute = await tx.maybeOne<{ status: 'KLARGJORT' | 'SENDT' | 'AKSEPTERT' }>(uteTilbud(sakId));
  krevIngenTilbud(ute?.status ?? null);
}

/**
 * The grant a home can be offered on now.
 * @throws KoboFeil MANGLER_TILSAGN, TILSAGN_UTSATT, UGYLDIG_OVERGANG while its end is proposed, VENTELISTE_PAA_PAUSE
 */
async function krevSendbart(tx: Tx, sak: Sakrad): Promise<Tilsagn> {
  const tilsagn = await krevTilsagn(tx, sak.id);
  if (tilsagn.utsatt) throw new KoboFeil('TILSAGN_UTSATT');
  if (sak.opphoer) throw new KoboFeil('UGYLDIG_OVERGANG');
  if (tilsagn.plass === 'PAUSE') throw new KoboFeil('VENTELISTE_PAA_PAUSE');
  return tilsagn;
}

/**
 * The home held against what was granted.
 * @throws KoboFeil BOLIG_KREVER_BEHOVSPROEVING, KRAV_IKKE_OPPFYLT when it is not met, and nobody has said why
 */
async function maal(
  tx: Tx,
  boligId: string,
  tilsagn: Tilsagn,
  avvikBegrunnelse: string | undefined,
): Promise<{ readonly match: readonly Match[]; readonly avvikBegrunnelse: string | null }> {
  const bolig = await hentBolig(tx, boligId);
  krevTilUtleie(bolig, tilsagn);
  const funnet = match(bolig, tilsagn);
  const begrunnelse = avvikBegrunnelse?.trim();
  if (!begrunnelse && funnet.some(({ oppfylt }) => oppfylt === 'NEI'))
    throw new KoboFeil('KRAV_IKKE_OPPFYLT', { errors: [utenBegrunnelse] });
  return { match: funnet, avvikBegrunnelse: begrunnelse || null };
}

/** Locks the home, and lets go what is held for the case already. @throws KoboFeil BOLIG_IKKE_LEDIG */
async function krevLedig(tx: Tx, sakId: string, boligId: string, naa: Date): Promise<void> {
  const holdt = await tx.maybeOne<Tilbudrad>(holdtTilbud(sakId));
  if (holdt) {
    await laas(tx, holdt.boligId);
    await slippBoligen(tx, holdt, naa);
  }
  const { status } = await laas(tx, boligId);
  if (!kanTilbys(await brukISaken(tx, { boligId, sakId }, status, naa)))
    throw new KoboFeil('BOLIG_IKKE_LEDIG');
}

interface Dager {
  readonly svarfrist?: string | undefined;
  readonly visning?: Visning | undefined;
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL */
function krevDager({ svarfrist, visning }: Dager, fristDager: number, naa: Date): string {
  const frister = svarfrister(idag(naa), fristDager);
  const dag = svarfrist ?? frister.svarfristForeslaatt;
  krevUtenFeil(datofeil({ svarfrist: dag, visning }, frister, naa));
  return dag;
}

/** Holds the home back until the offer ends. It is locked. */
async function hold(
  tx: Tx,
  {
    boligId,
    sakId,
    svarfrist,
  }: { readonly boligId: string; readonly sakId: string; readonly svarfrist: string },
  { naa, nyId }: Tilbudsmiljoe,
): Promise<Utsending> {
  const reservasjonId = nyId();
  await tx.query(settInnReservasjon(reservasjonId, boligId, sakId, `${plussDager(svarfrist, 1)}T00:00:00Z`));
  await settStatus(tx, boligId, 'RESERVERT', naa, 'Tilbud om bolig');
  return { reservasjonId, sendt: naa.toISOString(), svarfrist };
}

/** The household is in the queue no more, the case says so, and the party is told. */
async function meldSendt(tx: Tx, id: string, miljoe: Tilbudsmiljoe): Promise<Tilbud> {
  const rad = await tx.one<Tilbudrad>(tilbudMedId(id));
  const { sakId, ventelisteId, svarfrist } = rad;
  await tx.query(settVenteliste(ventelisteId, 'TILBUD_UTE'));
  await settSakStatus(tx, sakId, { type: 'TILBUD_SENDT', svarfrist: svarfrist!, ansattId: idOf(miljoe) });
  await varsleOm(tx, 'TILBUD', { sakId, ressursId: id, frist: svarfrist! }, miljoe.naa);
  return tilTilbud(tx, rad);
}

/**
 * Offers a home to a case with a decision in force, and holds the home back until the offer ends. Locks the case
 * first and the home second, as everything here does, so that two offers never wait for each other.
 * @throws KoboFeil IKKE_FUNNET, MANGLER_TILSAGN, TILSAGN_UTSATT, VENTELISTE_PAA_PAUSE, TILBUD_UTE, TILBUD_KLARGJORT,
 * BOLIG_IKKE_LEDIG, BOLIG_KREVER_BEHOVSPROEVING, UGYLDIG_OVERGANG, KRAV_IKKE_OPPFYLT
 */
export async function opprettTilbud(
  tx: Tx,
  sakId: string,
  body: TilbudOpprett,
  fristDager: number,
  miljoe: Tilbudsmiljoe,
): Promise<Tilbud> {
  const { naa, nyId, ansatt } = miljoe;
  const { boligId, visning = null } = body;
  const sak = await laasSakFor(tx, sakId, ansatt);
  const tilsagn = await krevSendbart(tx, sak);
  // Before the home is looked at: whoever offers the same home twice has not been overtaken by anybody.
  await krevIngenAapne(tx, sakId);
  await krevLedig(tx, sakId, boligId, naa);
  const svarfrist = krevDager(body, fristDager, naa);
  const maalt = await maal(tx, boligId, tilsagn, body.avvikBegrunnelse);
  const utsending = await hold(tx, { boligId, sakId, svarfrist }, miljoe);
  const id = nyId();
  const { vedtakId, ventelisteId } = tilsagn;
  const innhold = { vedtakId, ventelisteId, visning, ...maalt };
  await tx.query(settInnTilbud({ id, sakId, boligId, ...innhold, ...utsending }));
  return meldSendt(tx, id, miljoe);
}

/**
 * Makes an offer ready for somebody to send. The home need not be free yet, and is not held.
 * @throws KoboFeil IKKE_FUNNET, MANGLER_TILSAGN, TILBUD_UTE, TILBUD_KLARGJORT, BOLIG_KREVER_BEHOVSPROEVING,
 * KRAV_IKKE_OPPFYLT, UGYLDIG_FORESPOERSEL
 */
export async function klargjoerTilbud(
  tx: Tx,
  sakId: string,
  body: TilbudOpprett,
  fristDager: number,
  { naa, nyId, ansatt }: Tilbudsmiljoe & { readonly ansatt: Saksaktoer },
): Promise<Tilbud> {
  const { boligId, svarfrist = null, visning = null } = body;
  await laasSakFor(tx, sakId, ansatt);
  const tilsagn = await krevTilsagn(tx, sakId);
  await krevIngenAapne(tx, sakId);
  krevDager(body, fristDager, naa);
  const { vedtakId, ventelisteId } = tilsagn;
  const innhold = {
    vedtakId,
    ventelisteId,
    visning,
    ...(await maal(tx, boligId, tilsagn, body.avvikBegrunnelse)),
  };
  const id = nyId();
  const klargjort = { klargjort: naa.toISOString(), klargjortAv: ansatt.ansattId };
  await tx.query(settInnKlargjort({ id, sakId, boligId, svarfrist, ...innhold, ...klargjort }));
  await meldVedSidenAv(tx, sakId, 'tilbud-klargjort');
  return tilTilbud(tx, await tx.one<Tilbudrad>(tilbudMedId(id)));
}

/**
 * Sends one that is ready, as offering the home at once does: what was chosen stands unless another is chosen now.
 * @throws KoboFeil IKKE_FUNNET, UGYLDIG_OVERGANG when it is not ready any more, MANGLER_TILSAGN, TILSAGN_UTSATT,
 * VENTELISTE_PAA_PAUSE, BOLIG_IKKE_LEDIG, BOLIG_KREVER_BEHOVSPROEVING, KRAV_IKKE_OPPFYLT, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function sendTilbud(
  tx: Tx,
  id: string,
  body: TilbudSend,
  fristDager: number,
  krevVersjon: KrevVersjon,
  miljoe: Tilbudsmiljoe,
): Promise<Tilbud> {
  const { naa, ansatt } = miljoe;
  const { rad, sak } = await laasAlt(tx, id, ansatt, krevVersjon);
  if (rad.status !== 'KLARGJORT') throw new KoboFeil('UGYLDIG_OVERGANG');
  const { boligId, sakId } = rad;
  const tilsagn = await krevSendbart(tx, sak);
  await krevLedig(tx, sakId, boligId, naa);
  const visning = body.visning ?? rad.visning;
  const valgt = { svarfrist: body.svarfrist ?? rad.svarfrist ?? undefined, visning: visning ?? undefined };
  const svarfrist = krevDager(valgt, fristDager, naa);
  const avvik = body.avvikBegrunnelse ?? rad.avvikBegrunnelse ?? undefined;
  const maalt = await maal(tx, boligId, tilsagn, avvik);
  const utsending = await hold(tx, { boligId, sakId, svarfrist }, miljoe);
  const { vedtakId, ventelisteId } = tilsagn;
  await tx.query(settSendt(id, { vedtakId, ventelisteId, visning, ...maalt, ...utsending }));
  return meldSendt(tx, id, miljoe);
}
