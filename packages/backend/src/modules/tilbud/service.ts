import type {
  AvslagVurder,
  Bemanning,
  Bolig,
  Boligbehov,
  Boliginnhold,
  Boligtreff,
  Boligtype,
  Kriterier,
  Sakstype,
  MittTilbud,
  Tilbud,
  Tilbudsgrunnlag,
  TilbudListe,
  VentelisteStatus,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Listerad } from '../bolig/queries.sql.ts';
import { utleiesUtenProeving } from '../bolig/rules.ts';
import { hentBolig, hentBoligrad, laas, settStatus, tilSammendrag } from '../bolig/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevBegrunnelse } from '../sak/mangler.ts';
import { type Sakrad } from '../sak/queries.sql.ts';
import { behovProeves, type Saksaktoer } from '../sak/rules.ts';
import {
  kjennAnsatt,
  krevSakForEndring,
  krevSaksbehandler,
  noterPaaSaken,
  settSakStatus,
} from '../sak/service.ts';
import {
  aapneTilbud,
  gjeldendeTilsagn,
  laasTilbud,
  sakensTilbud,
  settReservasjon,
  settTilbudstatus,
  settVenteliste,
  settVurdering,
  statusFoerReservasjon,
  taUtloept,
  tilbudMedId,
  type Tilbudrad,
} from './queries.sql.ts';
import { match, svarfrister, tilbudsgrense, type Matchbolig, type Matchsak } from './rules.ts';

/** Who acts, when, and what new rows are called. */
export interface Tilbudsmiljoe {
  readonly nyId: () => string;
  readonly naa: Date;
  /** Null where the citizen acts, or the calendar. */
  readonly ansatt: Saksaktoer | null;
}

export const idOf = ({ ansatt }: Pick<Tilbudsmiljoe, 'ansatt'>): string | null => ansatt?.ansattId ?? null;

export type KrevVersjon = (versjon: number) => void;

export async function tilTilbud(tx: Tx, rad: Tilbudrad): Promise<Tilbud> {
  return {
    ...felles(rad, tilSammendrag(await hentBoligrad(tx, rad.boligId))),
    sakId: rad.sakId,
    ...(rad.sendt !== null && { sendt: rad.sendt }),
    ...(rad.svarfrist !== null && { svarfrist: rad.svarfrist }),
    ...(rad.klargjort !== null && {
      klargjort: {
        tid: rad.klargjort,
        av: { ansattId: rad.klargjortAv!, navn: rad.klargjortAvNavn! },
      },
    }),
    boligHoldes: rad.boligHoldes,
    match: rad.match,
    ...(rad.medsoeker && { medsoekerSignerer: true }),
    ...(rad.mindreaarig && { vergeSignerer: true }),
    ...(rad.avvikBegrunnelse !== null && { avvikBegrunnelse: rad.avvikBegrunnelse }),
    ...(rad.avslagsgrunn !== null && { avslagsgrunn: rad.avslagsgrunn }),
    ...(rad.avslagsgrunntype !== null && { avslagsgrunntype: rad.avslagsgrunntype }),
    ...(rad.svarKanal !== null && {
      registrertSvar: {
        kanal: rad.svarKanal,
        notat: rad.svarNotat!,
        registrertAv: { ansattId: rad.svarRegistrertAv!, navn: rad.svarRegistrertAvNavn! },
      },
    }),
    ...(rad.rimeligGrunn !== null && {
      avslagsvurdering: {
        rimeligGrunn: rad.rimeligGrunn,
        begrunnelse: rad.rimeligBegrunnelse!,
        vurdert: rad.rimeligVurdert!,
        av: { ansattId: rad.rimeligVurdertAv!, navn: rad.rimeligVurdertAvNavn! },
      },
    }),
    ...(rad.kontraktAvvikBegrunnelse !== null && { kontraktAvvikBegrunnelse: rad.kontraktAvvikBegrunnelse }),
    ...(rad.leieforholdId !== null && { leieforholdId: rad.leieforholdId }),
  };
}

const felles = (rad: Tilbudrad, bolig: MittTilbud['bolig']): Omit<MittTilbud, 'sendt' | 'svarfrist'> => ({
  tilbudId: rad.id,
  status: rad.status,
  versjon: rad.versjon,
  bolig,
  ...(rad.besvart !== null && { besvart: rad.besvart }),
  ...(rad.visning !== null && { visning: rad.visning }),
});

/** The offer without what only the municipality needs to know. The citizen sees none that is not sent. */
export const mitt = (rad: Tilbudrad, bolig: MittTilbud['bolig']): MittTilbud => ({
  ...felles(rad, bolig),
  sendt: rad.sendt!,
  svarfrist: rad.svarfrist!,
});

/** @param maks offers the municipality makes; absent where it has set no number */
export async function listTilbud(tx: Tx, sakId: string, maks: number | undefined): Promise<TilbudListe> {
  const rader = await tx.query<Tilbudrad>(sakensTilbud(sakId));
  const items: Tilbud[] = [];
  for (const rad of rader) items.push(await tilTilbud(tx, rad));
  return { items, ...(maks !== undefined && { grense: tilbudsgrense(rader, maks) }) };
}

export interface Tilsagn {
  vedtakId: string;
  /** Its last day has passed: no home is offered on it, and one that was is let. */
  utgaatt: boolean;
  /** It is put off until a complaint about it is answered: nobody is offered a home on it, or moves in. */
  utsatt: boolean;
  ventelisteId: string | null;
  plass: VentelisteStatus | null;
  boliginnhold: Boliginnhold;
  boligbehov: Boligbehov;
  sakstype: Sakstype;
}

/** @throws KoboFeil MANGLER_TILSAGN */
export async function hentTilsagn(tx: Tx, sakId: string): Promise<Tilsagn> {
  const tilsagn = await tx.maybeOne<Tilsagn>(gjeldendeTilsagn(sakId));
  if (!tilsagn) throw new KoboFeil('MANGLER_TILSAGN');
  return tilsagn;
}

/** One a home can be offered on today. @throws KoboFeil MANGLER_TILSAGN */
export async function krevTilsagn(tx: Tx, sakId: string): Promise<Tilsagn> {
  const tilsagn = await hentTilsagn(tx, sakId);
  if (tilsagn.utgaatt) throw new KoboFeil('MANGLER_TILSAGN');
  return tilsagn;
}

/** @throws KoboFeil BOLIG_KREVER_BEHOVSPROEVING */
export function krevTilUtleie(bolig: Bolig, { sakstype }: Pick<Tilsagn, 'sakstype'>): void {
  if (!behovProeves(sakstype) && !utleiesUtenProeving(bolig))
    throw new KoboFeil('BOLIG_KREVER_BEHOVSPROEVING');
}

/** @throws KoboFeil IKKE_FUNNET, MANGLER_TILSAGN, BOLIG_KREVER_BEHOVSPROEVING */
export async function hentTilbudsgrunnlag(
  tx: Tx,
  sakId: string,
  boligId: string,
  { tilbudsfristDager, depositumMnd }: Pick<Kriterier, 'tilbudsfristDager' | 'depositumMnd'>,
  naa: Date,
): Promise<Tilbudsgrunnlag> {
  const tilsagn = await krevTilsagn(tx, sakId);
  const bolig = await hentBolig(tx, boligId);
  krevTilUtleie(bolig, tilsagn);
  const leie = bolig.leiekostnad?.manedsleie;
  return {
    boligId,
    ...(bolig.bomiljoehensyn !== undefined && { bomiljoehensyn: bolig.bomiljoehensyn }),
    match: match(bolig, tilsagn),
    ...(leie !== undefined && { depositumForeslaatt: depositumMnd * leie }),
    ...svarfrister(idag(naa), tilbudsfristDager),
  };
}

/** What of a home in a list is held against a case. */
const tilMatchbolig = (rad: Listerad): Matchbolig => ({
  adresse: rad.adresse,
  boligtype: rad.boligtype as Boligtype,
  bemanning: rad.bemanning as Bemanning,
  bygning: rad.bygning,
  egenskaper: rad.egenskaper,
  erTilgjengeligForRullestolbruker: rad.erTilgjengeligForRullestolbruker,
  egnetBosetting: rad.egnetBosetting,
  ...(rad.skolekrets !== null && { skolekrets: rad.skolekrets }),
  ...(rad.antallSoverom !== null && { antallSoverom: rad.antallSoverom }),
  ...(rad.etasjenummer !== null && { etasjenummer: rad.etasjenummer }),
  ...(rad.manedsleie !== null && { leiekostnad: { manedsleie: rad.manedsleie } }),
});

export const tilBoligtreff = (rad: Listerad, tilsagn: Matchsak): Boligtreff => ({
  bolig: tilSammendrag(rad),
  match: match(tilMatchbolig(rad), tilsagn),
});

/** Locks the case, and knows who acts in it: letting managers and stand-ins never took a case. */
export async function laasSakFor(tx: Tx, sakId: string, ansatt: Saksaktoer | null): Promise<Sakrad> {
  const sak = await krevSakForEndring(tx, sakId);
  if (ansatt) await kjennAnsatt(tx, ansatt);
  return sak;
}

/** Locks case, home and offer, in that order. @throws KoboFeil IKKE_FUNNET */
export async function laasAlt(
  tx: Tx,
  id: string,
  ansatt: Saksaktoer | null,
  krevVersjon: KrevVersjon,
): Promise<{ rad: Tilbudrad; sak: Sakrad; soekerId: string }> {
  const funnet = await tx.maybeOne<Tilbudrad>(tilbudMedId(id));
  if (!funnet) throw new KoboFeil('IKKE_FUNNET');
  const sak = await laasSakFor(tx, funnet.sakId, ansatt);
  await laas(tx, funnet.boligId);
  await tx.query(laasTilbud(id));
  const rad = await tx.one<Tilbudrad>(tilbudMedId(id));
  krevVersjon(rad.versjon);
  return { rad, sak, soekerId: sak.soekerId };
}

/** One nobody has been sent: neither home, place on the list nor case is changed by it. */
async function leggBort(tx: Tx, { id, sakId }: Tilbudrad): Promise<void> {
  await tx.query(settTilbudstatus(id, 'TRUKKET', null, null));
  await meldVedSidenAv(tx, sakId, 'tilbud-tilbakekalt');
}

/**
 * Takes back an offer that is open. One that ended by its deadline has ended so; what is left to take back is the home.
 * @throws KoboFeil IKKE_FUNNET, TILBUD_BESVART
 */
export async function trekkTilbud(
  tx: Tx,
  id: string,
  krevVersjon: KrevVersjon,
  { naa, ansatt }: Tilbudsmiljoe,
): Promise<Tilbud> {
  const { rad } = await laasAlt(tx, id, ansatt, krevVersjon);
  if (rad.status === 'KLARGJORT') {
    await leggBort(tx, rad);
    return tilTilbud(tx, await tx.one<Tilbudrad>(tilbudMedId(id)));
  }
  if (!rad.boligHoldes) throw new KoboFeil('TILBUD_BESVART');
  const utloept = rad.status === 'FRIST_UTLOEPT';
  await tx.query(settTilbudstatus(id, utloept ? rad.status : 'TRUKKET', null, null));
  await slippBoligen(tx, rad, naa);
  await settSakStatus(tx, rad.sakId, {
    type: utloept ? 'BOLIG_FRIGITT' : 'TILBUD_TRUKKET',
    ansattId: idOf({ ansatt }),
  });
  return tilTilbud(tx, await tx.one<Tilbudrad>(tilbudMedId(id)));
}

/**
 * What a person finds of the ground for a no. Nothing follows from it by itself.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, TILBUD_IKKE_AVSLAATT, UGYLDIG_FORESPOERSEL, and what
 * `krevVersjon` throws
 */
export async function vurderAvslag(
  tx: Tx,
  id: string,
  { rimeligGrunn, begrunnelse }: AvslagVurder,
  krevVersjon: KrevVersjon,
  aktoer: Saksaktoer,
  naa: Date,
): Promise<Tilbud> {
  const { rad, sak } = await laasAlt(tx, id, aktoer, krevVersjon);
  krevSaksbehandler(sak, aktoer);
  if (rad.status !== 'AVSLAATT') throw new KoboFeil('TILBUD_IKKE_AVSLAATT');
  krevBegrunnelse({ begrunnelse });
  const { ansattId } = aktoer;
  await tx.query(settVurdering(id, rimeligGrunn, begrunnelse, ansattId, naa.toISOString()));
  await noterPaaSaken(tx, rad.sakId, { type: 'TILBUDSAVSLAG_VURDERT', ansattId });
  return tilTilbud(tx, await tx.one<Tilbudrad>(tilbudMedId(id)));
}

/**
 * Ends one offer whose deadline has passed. The home stays reserved: the applicant was promised that somebody gets in
 * touch before it goes to another, so no clock gives it away. A case worker does, when they have (`trekkTilbud`), or
 * offers it anew; the case's own deadline tells them, and comes up as overdue if they have not. The household is back
 * in the queue meanwhile.
 */
export async function utloepEtTilbud(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const funnet = await taNeste<{ id: string }>(tx, taUtloept(idag(naa)));
  if (!funnet) return 'INGEN';
  const { rad } = await laasAlt(tx, funnet.id, null, () => undefined);
  if (rad.status !== 'SENDT') return 'MER';
  await tx.query(settTilbudstatus(rad.id, 'FRIST_UTLOEPT', null, null));
  await tx.query(settVenteliste(rad.ventelisteId, 'VENTER'));
  await settSakStatus(tx, rad.sakId, { type: 'TILBUD_UTLOEPT', dato: idag(naa), ansattId: null });
  return 'MER';
}

/**
 * Takes back whatever offer of the case is out, and lets go the home that is held after one nobody answered: what they
 * rested on holds no more. The case is locked.
 */
export async function avsluttSakensTilbud(
  tx: Tx,
  sakId: string,
  { naa, ansattId }: { readonly naa: Date; readonly ansattId: string | null },
): Promise<void> {
  for (const rad of await tx.query<Tilbudrad>(aapneTilbud(sakId))) {
    if (rad.status === 'KLARGJORT') {
      await leggBort(tx, rad);
      continue;
    }
    await laas(tx, rad.boligId);
    const utloept = rad.status === 'FRIST_UTLOEPT';
    if (!utloept) await tx.query(settTilbudstatus(rad.id, 'TRUKKET', null, null));
    await slippBoligen(tx, rad, naa);
    await noterPaaSaken(tx, sakId, { type: utloept ? 'BOLIG_FRIGITT' : 'TILBUD_TRUKKET', ansattId });
  }
}

/** The home goes back to what it was. */
export async function frigiBoligen(
  tx: Tx,
  rad: Pick<Tilbudrad, 'boligId' | 'reservasjonId'>,
  naa: Date,
): Promise<void> {
  const foer = await tx.maybeOne<{ fraStatus: 'KLAR_FOR_INNFLYTTING' | 'VEDLIKEHOLD' | null }>(
    statusFoerReservasjon(rad.boligId),
  );
  await tx.query(settReservasjon(rad.reservasjonId, 'OPPHEVET'));
  await settStatus(tx, rad.boligId, foer?.fraStatus ?? 'KLAR_FOR_INNFLYTTING', naa);
}

/** And the household to its place in the queue. */
export async function slippBoligen(tx: Tx, rad: Tilbudrad, naa: Date): Promise<void> {
  await frigiBoligen(tx, rad, naa);
  await tx.query(settVenteliste(rad.ventelisteId, 'VENTER'));
}
