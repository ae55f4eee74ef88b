import type {
  AvslagVurder,
  Bemanning,
  Boligbehov,
  Boliginnhold,
  Boligtreff,
  Boligtype,
  KontraktRegistrer,
  Kriterier,
  MittTilbud,
  Tilbud,
  Tilbudsgrunnlag,
  TilbudListe,
  TilbudOpprett,
  TilbudSvar,
  VentelisteStatus,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { type Feltfeil, KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import type { Listerad } from '../bolig/queries.sql.ts';
import { kanTilbys } from '../bolig/rules.ts';
import { hentBolig, hentBoligrad, laas, settStatus, tilSammendrag } from '../bolig/service.ts';
import { krevBegrunnelse, krevTekst } from '../sak/mangler.ts';
import { type Sakrad } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { brukISaken } from '../reservasjon/service.ts';
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
  holdtTilbud,
  laasTilbud,
  sakensTildelingsgrunnlag,
  sakensTilbud,
  settHoldtTil,
  settInnAnnetGrunnlag,
  settInnKontrakt,
  settInnLeieforhold,
  settInnLeietaker,
  settInnReservasjon,
  settInnTilbud,
  settKontraktSignert,
  settReservasjon,
  settTilbudstatus,
  settVenteliste,
  settVurdering,
  statusFoerReservasjon,
  taUtloept,
  tilbudMedId,
  uteTilbud,
  type Tilbudrad,
} from './queries.sql.ts';
import { tilstandVedAvtale } from '../leieforhold/rules.ts';
import { varsleOm } from '../varsel/anledning.ts';
import { hjemmelTid, kontraktHindring } from './kontraktregler.ts';
import { datofeil, erUtloept, match, svarfrister, tilbudsgrense, type Matchbolig } from './rules.ts';

/** Who acts, when, and what new rows are called. */
export interface Tilbudsmiljoe {
  readonly nyId: () => string;
  readonly naa: Date;
  /** Null where the citizen acts, or the calendar. */
  readonly ansatt: Saksaktoer | null;
}

const idOf = ({ ansatt }: Pick<Tilbudsmiljoe, 'ansatt'>): string | null => ansatt?.ansattId ?? null;

type KrevVersjon = (versjon: number) => void;

export async function tilTilbud(tx: Tx, rad: Tilbudrad): Promise<Tilbud> {
  return {
    ...mitt(rad, tilSammendrag(await hentBoligrad(tx, rad.boligId))),
    sakId: rad.sakId,
    boligHoldes: rad.boligHoldes,
    match: rad.match,
    ...(rad.avvikBegrunnelse !== null && { avvikBegrunnelse: rad.avvikBegrunnelse }),
    ...(rad.avslagsgrunn !== null && { avslagsgrunn: rad.avslagsgrunn }),
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

/** The offer without what only the municipality needs to know. */
const mitt = (rad: Tilbudrad, bolig: MittTilbud['bolig']): MittTilbud => ({
  tilbudId: rad.id,
  status: rad.status,
  versjon: rad.versjon,
  bolig,
  sendt: rad.sendt,
  svarfrist: rad.svarfrist,
  ...(rad.besvart !== null && { besvart: rad.besvart }),
  ...(rad.visning !== null && { visning: rad.visning }),
});

/** @param maks offers the municipality makes; absent where it has set no number */
export async function listTilbud(tx: Tx, sakId: string, maks: number | undefined): Promise<TilbudListe> {
  const rader = await tx.query<Tilbudrad>(sakensTilbud(sakId));
  const items: Tilbud[] = [];
  for (const rad of rader) items.push(await tilTilbud(tx, rad));
  return { items, ...(maks !== undefined && { grense: tilbudsgrense(rader, maks) }) };
}

interface Tilsagn {
  vedtakId: string;
  /** Its last day has passed: no home is offered on it, and one that was is let. */
  utgaatt: boolean;
  /** It is put off until a complaint about it is answered: nobody is offered a home on it, or moves in. */
  utsatt: boolean;
  ventelisteId: string | null;
  plass: VentelisteStatus | null;
  boliginnhold: Boliginnhold;
  boligbehov: Boligbehov;
}

/** @throws KoboFeil MANGLER_TILSAGN */
async function hentTilsagn(tx: Tx, sakId: string): Promise<Tilsagn> {
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

/** @throws KoboFeil IKKE_FUNNET, MANGLER_TILSAGN */
export async function hentTilbudsgrunnlag(
  tx: Tx,
  sakId: string,
  boligId: string,
  { tilbudsfristDager, depositumMnd }: Pick<Kriterier, 'tilbudsfristDager' | 'depositumMnd'>,
  naa: Date,
): Promise<Tilbudsgrunnlag> {
  const { boliginnhold, boligbehov } = await krevTilsagn(tx, sakId);
  const bolig = await hentBolig(tx, boligId);
  const leie = bolig.leiekostnad?.manedsleie;
  return {
    boligId,
    match: match(bolig, boliginnhold, boligbehov),
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
  ...(rad.skolekrets !== null && { skolekrets: rad.skolekrets }),
  ...(rad.antallSoverom !== null && { antallSoverom: rad.antallSoverom }),
  ...(rad.etasjenummer !== null && { etasjenummer: rad.etasjenummer }),
  ...(rad.manedsleie !== null && { leiekostnad: { manedsleie: rad.manedsleie } }),
});

export const tilBoligtreff = (
  rad: Listerad,
  { boliginnhold, boligbehov }: Pick<Tilsagn, 'boliginnhold' | 'boligbehov'>,
): Boligtreff => ({
  bolig: tilSammendrag(rad),
  match: match(tilMatchbolig(rad), boliginnhold, boligbehov),
});

const utenBegrunnelse: Feltfeil = {
  pointer: '/avvikBegrunnelse',
  code: 'MANGLER',
  detail: {
    nb: 'Skriv hvorfor boligen tilbys selv om den ikke oppfyller alle kravene.',
    nn: 'Skriv kvifor bustaden blir tilboden sjølv om han ikkje oppfyller alle krava.',
  },
};

/**
 * Offers a home to a case with a decision in force, and holds the home back until the offer ends. Locks the case
 * first and the home second, as everything here does, so that two offers never wait for each other.
 * @throws KoboFeil IKKE_FUNNET, MANGLER_TILSAGN, TILSAGN_UTSATT, VENTELISTE_PAA_PAUSE, TILBUD_UTE, BOLIG_IKKE_LEDIG,
 * UGYLDIG_OVERGANG, KRAV_IKKE_OPPFYLT
 */
export async function opprettTilbud(
  tx: Tx,
  sakId: string,
  body: TilbudOpprett,
  fristDager: number,
  miljoe: Tilbudsmiljoe,
): Promise<Tilbud> {
  const { naa } = miljoe;
  const sak = await laasSakFor(tx, sakId, miljoe.ansatt);
  const tilsagn = await krevTilsagn(tx, sakId);
  if (tilsagn.utsatt) throw new KoboFeil('TILSAGN_UTSATT');
  if (sak.opphoer) throw new KoboFeil('UGYLDIG_OVERGANG');
  if (tilsagn.plass === 'PAUSE') throw new KoboFeil('VENTELISTE_PAA_PAUSE');
  // Before the home is looked at: whoever offers the same home twice has not been overtaken by anybody.
  if (await tx.maybeOne(uteTilbud(sakId))) throw new KoboFeil('TILBUD_UTE');
  const holdt = await tx.maybeOne<Tilbudrad>(holdtTilbud(sakId));
  if (holdt) {
    await laas(tx, holdt.boligId);
    await slippBoligen(tx, holdt, miljoe.naa);
  }
  const { status } = await laas(tx, body.boligId);
  const uten = await brukISaken(tx, { boligId: body.boligId, sakId }, status, naa);
  if (!kanTilbys(uten)) throw new KoboFeil('BOLIG_IKKE_LEDIG');
  const frister = svarfrister(idag(naa), fristDager);
  const svarfrist = body.svarfrist ?? frister.svarfristForeslaatt;
  krevUtenFeil(datofeil({ svarfrist, visning: body.visning }, frister, naa));
  const funnet = match(await hentBolig(tx, body.boligId), tilsagn.boliginnhold, tilsagn.boligbehov);
  const begrunnelse = body.avvikBegrunnelse?.trim();
  if (!begrunnelse && funnet.some(({ oppfylt }) => oppfylt === 'NEI'))
    throw new KoboFeil('KRAV_IKKE_OPPFYLT', { errors: [utenBegrunnelse] });
  const [id, reservasjonId] = [miljoe.nyId(), miljoe.nyId()];
  await tx.query(
    settInnReservasjon(reservasjonId, body.boligId, sakId, `${plussDager(svarfrist, 1)}T00:00:00Z`),
  );
  await settStatus(tx, body.boligId, 'RESERVERT', naa, 'Tilbud om bolig');
  await tx.query(
    settInnTilbud({
      id,
      sakId,
      vedtakId: tilsagn.vedtakId,
      ventelisteId: tilsagn.ventelisteId,
      boligId: body.boligId,
      reservasjonId,
      sendt: naa.toISOString(),
      svarfrist,
      visning: body.visning ?? null,
      match: funnet,
      avvikBegrunnelse: begrunnelse || null,
    }),
  );
  await tx.query(settVenteliste(tilsagn.ventelisteId, 'TILBUD_UTE'));
  await settSakStatus(tx, sakId, { type: 'TILBUD_SENDT', svarfrist, ansattId: idOf(miljoe) });
  await varsleOm(tx, 'TILBUD', { sakId, ressursId: id, frist: svarfrist }, naa);
  return tilTilbud(tx, await tx.one<Tilbudrad>(tilbudMedId(id)));
}

/** Locks the case, and knows who acts in it: letting managers and stand-ins never took a case. */
async function laasSakFor(tx: Tx, sakId: string, ansatt: Saksaktoer | null): Promise<Sakrad> {
  const sak = await krevSakForEndring(tx, sakId);
  if (ansatt) await kjennAnsatt(tx, ansatt);
  return sak;
}

/** Locks case, home and offer, in that order. @throws KoboFeil IKKE_FUNNET */
async function laasAlt(
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

/**
 * The citizen's yes or no. @throws KoboFeil IKKE_FUNNET also when the offer is somebody else's, TILBUD_UTLOEPT when its
 * deadline has passed, TILBUD_BESVART when it is answered or withdrawn
 */
export async function svarPaaTilbud(
  tx: Tx,
  id: string,
  soekerId: string | null,
  { svar, grunn }: TilbudSvar,
  krevVersjon: KrevVersjon,
  { naa }: Tilbudsmiljoe,
): Promise<MittTilbud & { readonly sakId: string }> {
  const laast = await laasAlt(tx, id, null, () => undefined);
  if (laast.soekerId !== soekerId) throw new KoboFeil('IKKE_FUNNET');
  // Before the version: that the calendar has been there as well is nothing the citizen can do anything about.
  if (erUtloept(laast.rad, idag(naa))) throw new KoboFeil('TILBUD_UTLOEPT');
  krevVersjon(laast.rad.versjon);
  if (laast.rad.status !== 'SENDT') throw new KoboFeil('TILBUD_BESVART');
  const besvart = naa.toISOString();
  if (svar === 'JA') {
    await tx.query(settTilbudstatus(id, 'AKSEPTERT', besvart, null));
    await settSakStatus(tx, laast.rad.sakId, { type: 'TILBUD_AKSEPTERT', dato: idag(naa), ansattId: null });
  } else {
    await tx.query(settTilbudstatus(id, 'AVSLAATT', besvart, grunn ?? null));
    await slippBoligen(tx, laast.rad, naa);
    await settSakStatus(tx, laast.rad.sakId, { type: 'TILBUD_AVSLAATT', ansattId: null });
  }
  const rad = await tx.one<Tilbudrad>(tilbudMedId(id));
  return { ...mitt(rad, tilSammendrag(await hentBoligrad(tx, rad.boligId))), sakId: rad.sakId };
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
    await laas(tx, rad.boligId);
    const utloept = rad.status === 'FRIST_UTLOEPT';
    if (!utloept) await tx.query(settTilbudstatus(rad.id, 'TRUKKET', null, null));
    await slippBoligen(tx, rad, naa);
    await noterPaaSaken(tx, sakId, { type: utloept ? 'BOLIG_FRIGITT' : 'TILBUD_TRUKKET', ansattId });
  }
}

/** The home goes back to what it was, and the household to its place in the queue. */
async function slippBoligen(tx: Tx, rad: Tilbudrad, naa: Date): Promise<void> {
  const foer = await tx.maybeOne<{ fraStatus: 'KLAR_FOR_INNFLYTTING' | 'VEDLIKEHOLD' | null }>(
    statusFoerReservasjon(rad.boligId),
  );
  await tx.query(settReservasjon(rad.reservasjonId, 'OPPHEVET'));
  await settStatus(tx, rad.boligId, foer?.fraStatus ?? 'KLAR_FOR_INNFLYTTING', naa);
  await tx.query(settVenteliste(rad.ventelisteId, 'VENTER'));
}

/** The group the home is given to, which the figures of the municipality follow. Null where nobody said. */
async function tildeltSom(
  tx: Tx,
  { sakId, vedtakId }: Pick<Tilbudrad, 'sakId' | 'vedtakId'>,
  { nyId, naa }: Pick<Tilbudsmiljoe, 'nyId' | 'naa'>,
): Promise<string | null> {
  const grunnlag =
    (await tx.maybeOne<{ id: string }>(sakensTildelingsgrunnlag(sakId))) ??
    (await tx.maybeOne<{ id: string }>(settInnAnnetGrunnlag(nyId(), vedtakId, idag(naa))));
  return grunnlag?.id ?? null;
}

/**
 * The signed contract makes the tenancy. One that begins later is agreed, and the home is held for it until its first
 * day: a signed contract binds the home. @throws KoboFeil IKKE_FUNNET, TILBUD_IKKE_AKSEPTERT, TILSAGN_UTSATT, UGYLDIG_PERIODE,
 * DEPOSITUM_FOR_HOEYT, UGYLDIG_FORESPOERSEL, LEIETID_UTEN_GRUNNLAG, KONTRAKT_AVVIKER
 * @returns the ids of the tenancy and its contract
 */
export async function registrerKontrakt(
  tx: Tx,
  id: string,
  kontrakt: KontraktRegistrer,
  depositumMnd: number,
  krevVersjon: KrevVersjon,
  { naa, nyId, ansatt }: Tilbudsmiljoe,
): Promise<{ leieforholdId: string; kontraktId: string; sakId: string; soekerId: string }> {
  const { rad, soekerId } = await laasAlt(tx, id, ansatt, krevVersjon);
  if (rad.status !== 'AKSEPTERT') throw new KoboFeil('TILBUD_IKKE_AKSEPTERT');
  const { manedsleie, klarFra } = tilSammendrag(await hentBoligrad(tx, rad.boligId));
  const tilsagn = await hentTilsagn(tx, rad.sakId);
  if (tilsagn.utsatt) throw new KoboFeil('TILSAGN_UTSATT');
  const { leietidMnd } = tilsagn.boliginnhold;
  const akseptert = idag(new Date(rad.besvart ?? naa));
  const hindring = kontraktHindring(kontrakt, {
    idag: idag(naa),
    akseptert,
    leietidMnd,
    depositumMnd,
    manedsleie,
    klarFra,
  });
  if (hindring) throw new KoboFeil(hindring.code, { errors: hindring.errors });
  if (kontrakt.leietidBegrunnelse !== undefined)
    krevTekst('/leietidBegrunnelse', kontrakt.leietidBegrunnelse);
  const [leieforholdId, kontraktId] = [nyId(), nyId()];
  const status = tilstandVedAvtale(kontrakt.startdato, idag(naa));
  await tx.query(
    settInnLeieforhold(
      {
        id: leieforholdId,
        boligId: rad.boligId,
        sakId: rad.sakId,
        vedtakId: rad.vedtakId,
        tilbudId: id,
        tildelingsgrunnlagId: await tildeltSom(tx, rad, { nyId, naa }),
        status,
        hjemmelTid: hjemmelTid(kontrakt),
      },
      kontrakt,
    ),
  );
  await tx.query(settInnKontrakt(kontraktId, leieforholdId, kontrakt));
  await tx.query(settInnLeietaker(leieforholdId, soekerId));
  await tx.query(settKontraktSignert(id, kontrakt.avvikBegrunnelse?.trim() || null));
  await tx.query(settVenteliste(rad.ventelisteId, 'AVKLART'));
  if (status === 'AVTALT') {
    await tx.query(settHoldtTil(rad.reservasjonId, `${plussDager(kontrakt.startdato, 1)}T00:00:00Z`));
  } else {
    await tx.query(settReservasjon(rad.reservasjonId, 'BRUKT'));
    await settStatus(tx, rad.boligId, 'UTLEID', naa);
  }
  await settSakStatus(tx, rad.sakId, { type: 'KONTRAKT_REGISTRERT', ansattId: idOf({ ansatt }) });
  return { leieforholdId, kontraktId, sakId: rad.sakId, soekerId };
}
