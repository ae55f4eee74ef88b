import type { Sakstype, Vedtak, VedtaksforslagLagre, Vedtaksresultat } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { settSakensSoeknader, type Sakrad } from '../sak/queries.sql.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { nesteStatus, type Overgang, type Saksaktoer } from '../sak/rules.ts';
import { flytt, kjennAnsatt, krevSaksbehandler } from '../sak/service.ts';
import {
  oppdaterForslag,
  sakensVedtak,
  settFattet,
  settInnForslag,
  settInnVenteliste,
  settReturnert,
  settTilGodkjenning,
  type Forslagsinnhold,
  type Vedtaksrad,
} from './queries.sql.ts';
import {
  avvik,
  hjemmelFor,
  klagefrist,
  mangler,
  REGELSETT,
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
  };
}

/** @throws KoboFeil IKKE_FUNNET until a proposal is saved */
export async function hentVedtak(tx: Tx, sak: Sakrad): Promise<Vedtak> {
  const rad = await tx.maybeOne<Vedtaksrad>(sakensVedtak(sak.id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return tilVedtak(rad, sak.sakstype);
}

/**
 * Invariant: nothing is granted or refused before the assessment is complete, and nothing is dismissed whose party was
 * not warned. Checked before anything else.
 */
function krevGrunnlag(sak: Sakrad, resultat: Vedtaksresultat | null): void {
  if (resultat === 'AVVIST' && !sak.avvisningVarslet) throw new KoboFeil('AVVISNING_IKKE_VARSLET');
  if (resultat !== 'AVVIST' && !sak.kartleggingFerdig) throw new KoboFeil('KARTLEGGING_IKKE_FERDIGSTILT');
}

const tilLagring = (forslag: VedtaksforslagLagre, sakstype: Sakstype): Forslagsinnhold => ({
  ...vedtaksinnhold(forslag, sakstype),
  hjemmel: hjemmelFor(forslag.resultat, sakstype),
});

/** The proposal a step works on. A case that was opened again has a decision at first, and that is none. */
async function forslagFor(tx: Tx, sak: Sakrad, overgang: Overgang): Promise<Vedtaksrad> {
  if (nesteStatus(sak.status, overgang, sak) === null) throw new KoboFeil('UGYLDIG_OVERGANG');
  const rad = await tx.maybeOne<Vedtaksrad>(sakensVedtak(sak.id));
  if (!rad || rad.fattetAv !== null) throw new KoboFeil('UGYLDIG_OVERGANG');
  return rad;
}

/** `sak` is locked, here and in everything below. */
export async function opprettForslag(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  forslag: VedtaksforslagLagre,
  { id, toTrinn }: { id: string; toTrinn: boolean },
): Promise<Vedtak> {
  krevGrunnlag(sak, forslag.resultat);
  krevSaksbehandler(sak, aktoer);
  const overgang = forslag.resultat === 'AVVIST' ? 'FORESLAA_AVVISNING' : 'LAGRE_FORSLAG';
  // A second first proposal would be a second proposal.
  if (sak.forslag || sak.status === 'VEDTAKSFORSLAG' || nesteStatus(sak.status, overgang, sak) === null)
    throw new KoboFeil('UGYLDIG_OVERGANG');
  const ny = { id, sakId: sak.id, regelsett: REGELSETT, toTrinn };
  await tx.query(settInnForslag(ny, tilLagring(forslag, sak.sakstype), aktoer.ansattId));
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
  naa: Date,
  krevVersjon: KrevVersjon,
): Promise<Vedtak> {
  krevSaksbehandler(sak, aktoer);
  const { resultat } = forslag;
  if (sak.status === 'VEDTAKSFORSLAG' || resultat === 'AVVIST') krevGrunnlag(sak, resultat);
  const avvises = resultat === 'AVVIST' && sak.status === 'KARTLEGGING';
  const overgang = avvises ? 'FORESLAA_AVVISNING' : 'LAGRE_FORSLAG';
  const rad = await forslagFor(tx, { ...sak, resultat }, overgang);
  krevVersjon(rad.versjon);
  const innhold = tilLagring(forslag, sak.sakstype);
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
  readonly klageinstans: string;
  /** From what the municipality has decided: months until whoever waits is asked whether they still need a home. */
  readonly behovIntervallMnd: number;
}

/**
 * Makes the decision, and takes the case on to the waiting list, to follow-up or to its end. The party reads it on their own page
 * from the same moment, so the deadline for complaint runs from that day.
 * @throws KoboFeil KARTLEGGING_IKKE_FERDIGSTILT, AVVISNING_IKKE_VARSLET, UGYLDIG_OVERGANG, SAMME_PERSON,
 * VEDTAK_UFULLSTENDIG
 */
export async function fattVedtak(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  { naa, nyId, krevVersjon, klageinstans, behovIntervallMnd }: Fattingsvalg,
): Promise<Vedtak> {
  krevGrunnlag(sak, sak.resultat);
  const avvises = sak.resultat === 'AVVIST';
  const overgang = avvises ? 'AVVIS' : 'FATT_VEDTAK';
  const rad = await forslagFor(tx, sak, overgang);
  if (rad.toTrinn && rad.foreslaattAv === aktoer.ansattId) throw new KoboFeil('SAMME_PERSON');
  krevVersjon(rad.versjon);
  krevUtenMangler('VEDTAK_UFULLSTENDIG', mangler(tilInnhold(rad), sak.sakstype, rad.kartlagt));
  const { ansattId } = aktoer;
  await kjennAnsatt(tx, aktoer);
  const vedtaksdato = idag(naa);
  const frist = klagefrist(vedtaksdato);
  const fatting = { ansattId, tid: naa.toISOString(), vedtaksdato, klagefrist: frist, klageinstans };
  await tx.query(settFattet(rad.id, fatting));
  if (avvises) await tx.query(settSakensSoeknader(sak.id, 'AVVIST'));
  const fattet = await flytt(tx, sak, {
    overgang,
    hendelse: 'VEDTAK_FATTET',
    ansattId,
    fakta: { resultat: rad.resultat },
    dager: { klagefrist: frist },
  });
  const behov = plussMaaneder(vedtaksdato, behovIntervallMnd);
  const videre = nesteStatus(fattet.status, 'IVERKSETT', fattet);
  if (videre === 'VENTELISTE')
    await tx.query(settInnVenteliste(nyId(), sak.id, rad.id, ventelisteplass(sak.hast), vedtaksdato, behov));
  if (videre !== null) {
    const dager = { behov };
    await flytt(tx, fattet, { overgang: 'IVERKSETT', hendelse: null, ansattId: null, dager });
  }
  return hentVedtak(tx, sak);
}
