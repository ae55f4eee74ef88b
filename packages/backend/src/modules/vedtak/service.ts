import type { Sakstype, Vedtak, VedtaksforslagLagre, Vedtaksresultat } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { meldAvgjort } from '../fornyelse/tilknytning.ts';
import type { Kommuneoppsett } from '../kommune/config.ts';
import { krevTekst, krevUtenMangler } from '../sak/mangler.ts';
import { settSakensSoeknader, type Sakrad } from '../sak/queries.sql.ts';
import { innvilger, nesteStatus, type Overgang, type Saksaktoer } from '../sak/rules.ts';
import { flytt, kjennAnsatt, krevSaksbehandler, noterPaaSaken } from '../sak/service.ts';
import { endreHusstanden } from '../leieforhold/husstand.ts';
import { aapentVarsel } from '../forhaandsvarsel/queries.sql.ts';
import { krevLovligOmgjoering } from '../omgjoering/service.ts';
import { omgjoeringshjemmel } from '../omgjoering/rules.ts';
import { slippSakens } from '../reservasjon/service.ts';
import { gjeldendeTilsagn } from '../tilbud/queries.sql.ts';
import { avsluttSakensTilbud } from '../tilbud/service.ts';
import { iverksett } from './iverksetting.ts';
import {
  avsluttPlass,
  oppdaterForslag,
  sakensVedtak,
  settEndelig,
  settErstattet,
  settFattet,
  settInnForslag,
  settReturnert,
  settTilGodkjenning,
  taUtenKlage,
  vedtakMedId,
  type Forslagsinnhold,
  type Vedtaksrad,
} from './queries.sql.ts';
import { klageinstansFor, regelsettFor, type Regelsett } from './regelsett.ts';
import {
  avvik,
  avvisningshjemler,
  gyldigTil,
  hjemmelFor,
  klagefrist,
  mangler,
  vedtaksinnhold,
  vedtakstype,
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
    ...(rad.barnetsBeste !== null && { barnetsBeste: rad.barnetsBeste }),
    ...(rad.vilkaar.length > 0 && { vilkaar: rad.vilkaar }),
    ...(rad.avslaattDel !== null && { avslaattDel: rad.avslaattDel }),
    ...(rad.husstand !== null && { husstand: rad.husstand }),
    ...(rad.avvikBegrunnelse !== null && { avvikBegrunnelse: rad.avvikBegrunnelse }),
  };
}

function tilVedtak(rad: Vedtaksrad, sak: Pick<Sakrad, 'sakstype' | 'antallBarn'>): Vedtak {
  const innhold = tilInnhold(rad);
  return {
    vedtakId: rad.id,
    sakId: rad.sakId,
    type: rad.forhaandsvarselId === null ? vedtakstype(rad.resultat, sak.sakstype) : 'OPPHOER_AV_TILSAGN',
    status: rad.status,
    versjon: rad.versjon,
    innhold,
    mangler: mangler(innhold, { ...sak, ...rad }, rad.kartlagt),
    avvik: avvik(innhold, rad.kartlagt),
    hjemmel: rad.hjemmel,
    ...(rad.omgjoering !== null && {
      omgjoering: { ...rad.omgjoering, hjemmel: omgjoeringshjemmel[rad.regelsett] },
    }),
    regelsett: rad.regelsett,
    toTrinn: rad.toTrinn,
    foreslaattAv: { ansattId: rad.foreslaattAv, navn: rad.foreslaattAvNavn },
    ...(rad.fattetAv !== null && {
      fattetAv: { ansattId: rad.fattetAv, navn: rad.fattetAvNavn ?? rad.fattetAv },
    }),
    ...(rad.returnertBegrunnelse !== null && { returnertBegrunnelse: rad.returnertBegrunnelse }),
    ...(rad.vedtaksdato !== null && { vedtaksdato: rad.vedtaksdato }),
    ...(rad.gyldigTil !== null && { gyldigTil: rad.gyldigTil }),
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

/** @throws KoboFeil IKKE_FUNNET until a proposal is saved, and when another system decided */
export async function hentVedtak(tx: Tx, sak: Sakrad): Promise<Vedtak> {
  const rad = await tx.maybeOne<Vedtaksrad>(sakensVedtak(sak.id));
  if (!rad || rad.annet) throw new KoboFeil('IKKE_FUNNET');
  return tilVedtak(rad, sak);
}

/** One of those the case has had. */
export const hentEttVedtak = async (tx: Tx, sak: Sakrad, id: string): Promise<Vedtak> =>
  tilVedtak(await tx.one<Vedtaksrad>(vedtakMedId(id)), sak);

/**
 * Invariant: nothing is granted or refused before the assessment is complete, and nothing is dismissed whose party was
 * not warned. Checked before anything else.
 */
function krevGrunnlag(sak: Sakrad, resultat: Vedtaksresultat | null): void {
  if (resultat === 'AVVIST' && !sak.avvisningVarslet) throw new KoboFeil('AVVISNING_IKKE_VARSLET');
  if (resultat !== 'AVVIST' && !sak.kartleggingFerdig) throw new KoboFeil('KARTLEGGING_IKKE_FERDIGSTILT');
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL for a condition that says nothing */
function tilLagring(
  forslag: VedtaksforslagLagre,
  sakstype: Sakstype,
  { hjemler }: Pick<Kommuneoppsett, 'hjemler'>,
  regelsett: Regelsett,
): Forslagsinnhold {
  for (const [i, ett] of (forslag.vilkaar ?? []).entries()) krevTekst(`/vilkaar/${i}`, ett);
  return {
    ...vedtaksinnhold(forslag, sakstype),
    hjemmel: hjemmelFor(forslag.resultat, sakstype, hjemler, regelsett),
  };
}

/** The proposal a step works on. A case that was opened again has a decision at first, and that is none. */
async function forslagFor(tx: Tx, sak: Sakrad, overgang: Overgang): Promise<Vedtaksrad> {
  if (nesteStatus(sak.status, overgang, sak) === null) throw new KoboFeil('UGYLDIG_OVERGANG');
  const rad = await tx.maybeOne<Vedtaksrad>(sakensVedtak(sak.id));
  if (!rad || rad.fattetAv !== null || rad.annet) throw new KoboFeil('UGYLDIG_OVERGANG');
  return rad;
}

/** @throws KoboFeil FORSLAG_AV_INHABIL */
function krevForslagAvHabil(sak: Sakrad, { foreslaattAv }: Vedtaksrad): void {
  if (sak.inhabile.includes(foreslaattAv)) throw new KoboFeil('FORSLAG_AV_INHABIL');
}

/**
 * The warning a proposal to end a grant rests on; null for a proposal of any other kind.
 * @throws KoboFeil UGYLDIG_OVERGANG in a case on the waiting list whose party is not warned, or of a grant;
 * PART_ER_IKKE_HOERT
 */
async function grunnlagForOpphoer(tx: Tx, sak: Sakrad, resultat: Vedtaksresultat): Promise<string | null> {
  if (sak.status !== 'VENTELISTE') return null;
  const tilsagn = await tx.maybeOne<{ vedtakId: string }>(gjeldendeTilsagn(sak.id));
  const varsel = tilsagn && (await tx.maybeOne<{ id: string }>(aapentVarsel(tilsagn.vedtakId)));
  if (!varsel || resultat !== 'AVSLAG') throw new KoboFeil('UGYLDIG_OVERGANG');
  if (!sak.opphoerVarslet) throw new KoboFeil('PART_ER_IKKE_HOERT');
  return varsel.id;
}

const overgangFor = (sak: Sakrad, resultat: Vedtaksresultat): Overgang => {
  if (sak.status === 'VENTELISTE') return 'FORESLAA_OPPHOER';
  return resultat === 'AVVIST' ? 'FORESLAA_AVVISNING' : 'LAGRE_FORSLAG';
};

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
  const forhaandsvarselId = await grunnlagForOpphoer(tx, sak, forslag.resultat);
  const overgang = overgangFor(sak, forslag.resultat);
  // A second first proposal would be a second proposal.
  if (sak.forslag || sak.status === 'VEDTAKSFORSLAG' || nesteStatus(sak.status, overgang, sak) === null)
    throw new KoboFeil('UGYLDIG_OVERGANG');
  const regelsett = regelsettFor(idag(naa), oppsett.fvl2025Fra);
  const ny = {
    id,
    sakId: sak.id,
    regelsett,
    toTrinn: oppsett.toTrinnsgodkjenning.includes(sak.sakstype),
    forhaandsvarselId,
  };
  await tx.query(settInnForslag(ny, tilLagring(forslag, sak.sakstype, oppsett, regelsett), aktoer.ansattId));
  await flytt(tx, sak, {
    overgang,
    hendelse: 'FORSLAG_LAGRET',
    ansattId: aktoer.ansattId,
    fakta: { opphoer: forhaandsvarselId !== null },
    dager: { opphoer: forhaandsvarselId !== null },
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
  if (sak.opphoer && resultat !== 'AVSLAG') throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(rad.versjon);
  const innhold = tilLagring(forslag, sak.sakstype, oppsett, rad.regelsett);
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
  krevUtenMangler('VEDTAK_UFULLSTENDIG', mangler(tilInnhold(rad), { ...sak, ...rad }, rad.kartlagt));
  await krevLovligOmgjoering(tx, sak, rad.resultat);
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
  /** Months a grant of a home holds; absent where the municipality has set no time. */
  readonly vedtakGyldighetMnd: number | undefined;
}

/**
 * Makes the decision, and takes the case on to the waiting list, to follow-up or to its end. The party reads it on their own page
 * from the same moment, so the deadline for complaint runs from that day.
 * @throws KoboFeil KARTLEGGING_IKKE_FERDIGSTILT, AVVISNING_IKKE_VARSLET, PART_ER_IKKE_HOERT, UGYLDIG_OVERGANG,
 * FORSLAG_AV_INHABIL, SAMME_PERSON, VEDTAK_UFULLSTENDIG, OMGJOERING_IKKE_TIL_GUNST
 */
export async function fattVedtak(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  { naa, nyId, krevVersjon, oppsett, behovIntervallMnd, vedtakGyldighetMnd }: Fattingsvalg,
): Promise<Vedtak> {
  krevGrunnlag(sak, sak.resultat);
  if (sak.opphoer && !sak.opphoerVarslet) throw new KoboFeil('PART_ER_IKKE_HOERT');
  const avvises = sak.resultat === 'AVVIST';
  const overgang = avvises ? 'AVVIS' : 'FATT_VEDTAK';
  const rad = await forslagFor(tx, sak, overgang);
  krevForslagAvHabil(sak, rad);
  if (rad.toTrinn && rad.foreslaattAv === aktoer.ansattId) throw new KoboFeil('SAMME_PERSON');
  krevVersjon(rad.versjon);
  krevUtenMangler('VEDTAK_UFULLSTENDIG', mangler(tilInnhold(rad), { ...sak, ...rad }, rad.kartlagt));
  const omgjoeres = await krevLovligOmgjoering(tx, sak, rad.resultat);
  const { ansattId } = aktoer;
  await kjennAnsatt(tx, aktoer);
  const vedtaksdato = idag(naa);
  const frist = klagefrist(vedtaksdato);
  const regelsett = regelsettFor(vedtaksdato, oppsett.fvl2025Fra);
  // The act may have come into force since it was proposed.
  const hjemmel = avvises ? avvisningshjemler[regelsett] : rad.hjemmel;
  const fatting = {
    ansattId,
    tid: naa.toISOString(),
    vedtaksdato,
    regelsett,
    hjemmel,
    klagefrist: frist,
    klageinstans: klageinstansFor(
      oppsett.klageinstans[sak.sakstype] ?? oppsett.klageinstans.KOMMUNAL_BOLIG_NY,
      hjemmel,
    ),
    gyldigTil: gyldigTil(tilInnhold(rad), vedtaksdato, vedtakGyldighetMnd),
  };
  if (rad.forhaandsvarselId !== null) {
    await avsluttSakensTilbud(tx, sak.id, { naa, ansattId });
    await slippSakens(tx, sak.id, naa);
    await tx.query(avsluttPlass(sak.id, 'Tilsagnet er opphørt'));
  }
  // A place on the list is ended, or kept, by what the new decision leads to.
  if (omgjoeres && !innvilger(rad.resultat)) {
    // The grant held until now, and something may have been prepared on it.
    await avsluttSakensTilbud(tx, sak.id, { naa, ansattId });
    await slippSakens(tx, sak.id, naa);
  }
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
  await iverksett(tx, fattet, { vedtakId: rad.id, dag: vedtaksdato, behovIntervallMnd, nyId });
  await meldAvgjort(tx, fattet, aktoer);
  await endreHusstanden(tx, fattet, aktoer);
  return hentVedtak(tx, sak);
}

/** One decision the party was told of, and did not complain about in time, is final. */
export async function gjoerEttEndelig(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const funnet = await taNeste<{ id: string; sakId: string }>(tx, taUtenKlage(idag(naa)));
  if (!funnet) return 'INGEN';
  if (!(await tx.maybeOne(settEndelig(funnet.id)))) return 'MER';
  await noterPaaSaken(tx, funnet.sakId, { type: 'VEDTAK_ENDELIG', ansattId: null });
  return 'MER';
}
