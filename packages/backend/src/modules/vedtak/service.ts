import type {
  Sakstype,
  Vedtak,
  VedtaksforslagLagre,
  Vedtaksmeddelelse,
  Vedtaksresultat,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Kommuneoppsett } from '../kommune/config.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { beroerSak, settSakensSoeknader, type Sakrad } from '../sak/queries.sql.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { nesteStatus, type Overgang, type Saksaktoer } from '../sak/rules.ts';
import { flytt, kjennAnsatt, krevSaksbehandler, noter } from '../sak/service.ts';
import {
  avklarPlass,
  oppdaterForslag,
  overtaPlass,
  sakensVedtak,
  settEndelig,
  settErstattet,
  settFattet,
  settInnForslag,
  settInnVenteliste,
  settMeddelt,
  settReturnert,
  settSakensKlagefrist,
  settTilGodkjenning,
  taUtenKlage,
  vedtakMedId,
  type Forslagsinnhold,
  type Vedtaksrad,
} from './queries.sql.ts';
import { klageinstansFor, meddeltFrist, meddelelsesfeil, regelsettFor } from './regelsett.ts';
import {
  avvik,
  hjemmelFor,
  klagefrist,
  mangler,
  vedtaksinnhold,
  vedtakstype,
  ventelisteplass,
} from './rules.ts';

export type KrevVersjon = (versjon: number) => void;

function tilInnhold(rad: Vedtaksrad): VedtaksforslagLagre {
  return {
    resultat: rad.resultat,
    fakta: rad.fakta,
    regler: rad.regler,
    hensyn: rad.hensyn,
    bistand: rad.bistand,
    ...(rad.boliginnhold !== null && { boliginnhold: rad.boliginnhold }),
    ...(rad.utdypBistand !== null && { utdypBistand: rad.utdypBistand }),
    ...(rad.avvikBegrunnelse !== null && { avvikBegrunnelse: rad.avvikBegrunnelse }),
  };
}

function tilVedtak(rad: Vedtaksrad, sakstype: Sakstype): Vedtak {
  const innhold = tilInnhold(rad);
  return {
    vedtakId: rad.id,
    sakId: rad.sakId,
    type: vedtakstype(rad.resultat, sakstype),
    status: rad.status,
    versjon: rad.versjon,
    innhold,
    mangler: mangler(innhold, sakstype, rad.kartlagt),
    avvik: avvik(innhold, rad.kartlagt),
    hjemmel: rad.hjemmel,
    regelsett: rad.regelsett,
    toTrinn: rad.toTrinn,
    foreslaattAv: { ansattId: rad.foreslaattAv, navn: rad.foreslaattAvNavn },
    ...(rad.fattetAv !== null && {
      fattetAv: { ansattId: rad.fattetAv, navn: rad.fattetAvNavn ?? rad.fattetAv },
    }),
    ...(rad.returnertBegrunnelse !== null && { returnertBegrunnelse: rad.returnertBegrunnelse }),
    ...(rad.vedtaksdato !== null && { vedtaksdato: rad.vedtaksdato }),
    ...(rad.klagefrist !== null && { klagefrist: rad.klagefrist }),
    ...(rad.klageinstans !== null && { klageinstans: rad.klageinstans }),
    ...(rad.klageinstansType !== null && { klageinstansType: rad.klageinstansType }),
    ...(rad.meddeltKanal !== null && {
      meddelelse: {
        kanal: rad.meddeltKanal,
        varselSendt: rad.varselSendt!,
        ...(rad.kommetFram !== null && { kommetFram: rad.kommetFram }),
      },
    }),
  };
}

/** @throws KoboFeil IKKE_FUNNET until a proposal is saved */
export async function hentVedtak(tx: Tx, sak: Sakrad): Promise<Vedtak> {
  const rad = await tx.maybeOne<Vedtaksrad>(sakensVedtak(sak.id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return tilVedtak(rad, sak.sakstype);
}

/** One of those the case has had. */
export const hentEttVedtak = async (tx: Tx, sak: Sakrad, id: string): Promise<Vedtak> =>
  tilVedtak(await tx.one<Vedtaksrad>(vedtakMedId(id)), sak.sakstype);

/**
 * Invariant: nothing is granted or refused before the assessment is complete, and nothing is dismissed whose party was
 * not warned. Checked before anything else.
 */
function krevGrunnlag(sak: Sakrad, resultat: Vedtaksresultat | null): void {
  if (resultat === 'AVVIST' && !sak.avvisningVarslet) throw new KoboFeil('AVVISNING_IKKE_VARSLET');
  if (resultat !== 'AVVIST' && !sak.kartleggingFerdig) throw new KoboFeil('KARTLEGGING_IKKE_FERDIGSTILT');
}

const tilLagring = (
  forslag: VedtaksforslagLagre,
  sakstype: Sakstype,
  { hjemler }: Pick<Kommuneoppsett, 'hjemler'>,
): Forslagsinnhold => ({
  ...vedtaksinnhold(forslag, sakstype),
  hjemmel: hjemmelFor(forslag.resultat, sakstype, hjemler),
});

/** The proposal a step works on. A case that was opened again has a decision at first, and that is none. */
async function forslagFor(tx: Tx, sak: Sakrad, overgang: Overgang): Promise<Vedtaksrad> {
  if (nesteStatus(sak.status, overgang, sak) === null) throw new KoboFeil('UGYLDIG_OVERGANG');
  const rad = await tx.maybeOne<Vedtaksrad>(sakensVedtak(sak.id));
  if (!rad || rad.fattetAv !== null) throw new KoboFeil('UGYLDIG_OVERGANG');
  return rad;
}

/** @throws KoboFeil FORSLAG_AV_INHABIL */
function krevForslagAvHabil(sak: Sakrad, { foreslaattAv }: Vedtaksrad): void {
  if (sak.inhabile.includes(foreslaattAv)) throw new KoboFeil('FORSLAG_AV_INHABIL');
}

/** `sak` is locked, here and in everything below. */
export async function opprettForslag(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  forslag: VedtaksforslagLagre,
  { id, naa, oppsett }: { readonly id: string; readonly naa: Date; readonly oppsett: Kommuneoppsett },
): Promise<Vedtak> {
  krevGrunnlag(sak, forslag.resultat);
  krevSaksbehandler(sak, aktoer);
  const overgang = forslag.resultat === 'AVVIST' ? 'FORESLAA_AVVISNING' : 'LAGRE_FORSLAG';
  // A second first proposal would be a second proposal.
  if (sak.forslag || sak.status === 'VEDTAKSFORSLAG' || nesteStatus(sak.status, overgang, sak) === null)
    throw new KoboFeil('UGYLDIG_OVERGANG');
  const ny = {
    id,
    sakId: sak.id,
    regelsett: regelsettFor(idag(naa), oppsett.fvl2025Fra),
    toTrinn: oppsett.toTrinnsgodkjenning,
  };
  await tx.query(settInnForslag(ny, tilLagring(forslag, sak.sakstype, oppsett), aktoer.ansattId));
  await flytt(tx, sak, {
    overgang,
    hendelse: 'FORSLAG_LAGRET',
    ansattId: aktoer.ansattId,
  });
  return hentVedtak(tx, sak);
}

export async function lagreForslag(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  forslag: VedtaksforslagLagre,
  {
    naa,
    oppsett,
    krevVersjon,
  }: { readonly naa: Date; readonly oppsett: Kommuneoppsett; readonly krevVersjon: KrevVersjon },
): Promise<Vedtak> {
  krevSaksbehandler(sak, aktoer);
  const { resultat } = forslag;
  if (sak.status === 'VEDTAKSFORSLAG' || resultat === 'AVVIST') krevGrunnlag(sak, resultat);
  const avvises = resultat === 'AVVIST' && sak.status === 'KARTLEGGING';
  const overgang = avvises ? 'FORESLAA_AVVISNING' : 'LAGRE_FORSLAG';
  const rad = await forslagFor(tx, { ...sak, resultat }, overgang);
  krevVersjon(rad.versjon);
  const innhold = tilLagring(forslag, sak.sakstype, oppsett);
  const { ansattId } = aktoer;
  await tx.query(oppdaterForslag(rad.id, sak.id, innhold, ansattId, naa.toISOString()));
  if (avvises) await flytt(tx, sak, { overgang, hendelse: 'FORSLAG_LAGRET', ansattId });
  return hentVedtak(tx, sak);
}

export async function sendTilGodkjenning(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  naa: Date,
  krevVersjon: KrevVersjon,
): Promise<Vedtak> {
  krevSaksbehandler(sak, aktoer);
  if (sak.resultat === 'AVVIST') krevGrunnlag(sak, sak.resultat);
  const rad = await forslagFor(tx, sak, 'SEND_TIL_GODKJENNING');
  krevForslagAvHabil(sak, rad);
  krevVersjon(rad.versjon);
  krevUtenMangler('VEDTAK_UFULLSTENDIG', mangler(tilInnhold(rad), sak.sakstype, rad.kartlagt));
  await tx.query(settTilGodkjenning(rad.id));
  await flytt(tx, sak, {
    overgang: 'SEND_TIL_GODKJENNING',
    hendelse: 'SENDT_TIL_GODKJENNING',
    ansattId: aktoer.ansattId,
    dager: { sendtTilGodkjenning: idag(naa) },
  });
  return hentVedtak(tx, sak);
}

export async function returner(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  begrunnelse: string,
  krevVersjon: KrevVersjon,
): Promise<Vedtak> {
  const rad = await forslagFor(tx, sak, 'RETURNER');
  krevVersjon(rad.versjon);
  await kjennAnsatt(tx, aktoer);
  await tx.query(settReturnert(rad.id, begrunnelse));
  await flytt(tx, sak, { overgang: 'RETURNER', hendelse: 'RETURNERT', ansattId: aktoer.ansattId });
  return hentVedtak(tx, sak);
}

export interface Fattingsvalg {
  readonly naa: Date;
  readonly nyId: () => string;
  readonly krevVersjon: KrevVersjon;
  readonly oppsett: Kommuneoppsett;
  /** From what the municipality has decided: months until whoever waits is asked whether they still need a home. */
  readonly behovIntervallMnd: number;
}

/**
 * Makes the decision, and takes the case on to the waiting list, to follow-up or to its end. The party reads it on their own page
 * from the same moment, so the deadline for complaint runs from that day.
 * @throws KoboFeil KARTLEGGING_IKKE_FERDIGSTILT, AVVISNING_IKKE_VARSLET, UGYLDIG_OVERGANG, FORSLAG_AV_INHABIL,
 * SAMME_PERSON, VEDTAK_UFULLSTENDIG
 */
export async function fattVedtak(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  { naa, nyId, krevVersjon, oppsett, behovIntervallMnd }: Fattingsvalg,
): Promise<Vedtak> {
  krevGrunnlag(sak, sak.resultat);
  const avvises = sak.resultat === 'AVVIST';
  const overgang = avvises ? 'AVVIS' : 'FATT_VEDTAK';
  const rad = await forslagFor(tx, sak, overgang);
  krevForslagAvHabil(sak, rad);
  if (rad.toTrinn && rad.foreslaattAv === aktoer.ansattId) throw new KoboFeil('SAMME_PERSON');
  krevVersjon(rad.versjon);
  krevUtenMangler('VEDTAK_UFULLSTENDIG', mangler(tilInnhold(rad), sak.sakstype, rad.kartlagt));
  const { ansattId } = aktoer;
  await kjennAnsatt(tx, aktoer);
  const vedtaksdato = idag(naa);
  const frist = klagefrist(vedtaksdato);
  const fatting = {
    ansattId,
    tid: naa.toISOString(),
    vedtaksdato,
    regelsett: regelsettFor(vedtaksdato, oppsett.fvl2025Fra),
    klagefrist: frist,
    klageinstans: klageinstansFor(oppsett.klageinstans[sak.sakstype], rad.hjemmel),
  };
  await tx.query(settFattet(rad.id, fatting));
  if (avvises) await tx.query(settSakensSoeknader(sak.id, 'AVVIST'));
  await tx.query(settErstattet(rad.id));
  const fattet = await flytt(tx, sak, {
    overgang,
    hendelse: 'VEDTAK_FATTET',
    ansattId,
    fakta: { resultat: rad.resultat },
    dager: { klagefrist: frist },
  });
  const videre = nesteStatus(fattet.status, 'IVERKSETT', fattet);
  const overtatt =
    videre === 'VENTELISTE' ? await tx.maybeOne<{ behovFrist: string }>(overtaPlass(sak.id, rad.id)) : null;
  const behov = overtatt?.behovFrist ?? plussMaaneder(vedtaksdato, behovIntervallMnd);
  if (videre !== 'VENTELISTE') await tx.query(avklarPlass(sak.id));
  else if (overtatt === null)
    await tx.query(settInnVenteliste(nyId(), sak.id, rad.id, ventelisteplass(sak.hast), vedtaksdato, behov));
  if (videre !== null) {
    const dager = { behov };
    await flytt(tx, fattet, { overgang: 'IVERKSETT', hendelse: null, ansattId: null, dager });
  }
  return hentVedtak(tx, sak);
}

/**
 * Keeps how the party was told of the decision: from then the deadline for complaint runs. Told again, when it did not
 * reach them the first time, they have longer.
 * @throws KoboFeil UGYLDIG_OVERGANG, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function meddelVedtak(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  meddelelse: Vedtaksmeddelelse,
  naa: Date,
  krevVersjon: KrevVersjon,
): Promise<Vedtak> {
  const rad = await tx.maybeOne<Vedtaksrad>(sakensVedtak(sak.id));
  if (rad?.status !== 'FATTET' && rad?.status !== 'MEDDELT') throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(rad.versjon);
  krevUtenMangler('UGYLDIG_FORESPOERSEL', meddelelsesfeil(meddelelse, rad.vedtaksdato!, idag(naa)), '');
  const frist = meddeltFrist(rad.regelsett, meddelelse, rad.klagefrist!);
  await kjennAnsatt(tx, aktoer);
  await tx.query(settMeddelt(rad.id, meddelelse, frist));
  const { versjon } = await tx.one<{ versjon: number }>(settSakensKlagefrist(sak.id, frist));
  await noter(tx, sak.id, { type: 'VEDTAK_MEDDELT', ansattId: aktoer.ansattId }, versjon);
  return hentVedtak(tx, sak);
}

/** One decision the party was told of, and did not complain about in time, is final. */
export async function gjoerEttEndelig(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const funnet = await tx.maybeOne<{ id: string; sakId: string }>(taUtenKlage(idag(naa)));
  if (!funnet) return 'INGEN';
  if (!(await tx.maybeOne(settEndelig(funnet.id)))) return 'MER';
  const { versjon } = await tx.one<{ versjon: number }>(beroerSak(funnet.sakId));
  await noter(tx, funnet.sakId, { type: 'VEDTAK_ENDELIG', ansattId: null }, versjon);
  return 'MER';
}
