import type {
  Kartlegging,
  KartleggingLagre,
  LokalMaalgruppe,
  Saksbegrunnelse,
  SakensKriterier,
} from '@kobo-bolig/contract';
import type { Svar } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { uvurdert } from '../kriteriesett/rules.ts';
import { maalSaken } from '../kriteriesett/service.ts';
import { krevUtenBehov } from '../sak/hjemmel.ts';
import { krevBegrunnelse, krevUtenMangler } from '../sak/mangler.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { sakensSoeknad, type Sakrad, type Soeknadrad } from '../sak/queries.sql.ts';
import { nesteStatus, venter, type Saksaktoer } from '../sak/rules.ts';
import { flytt, krevSaksbehandler } from '../sak/service.ts';
import { forhaandsutfylt } from './forhaandsutfylling.ts';
import {
  laasKartlegging,
  oppdaterKartlegging,
  sakensKartlegging,
  settInnKartlegging,
  settInnTildelingsgrunnlag,
  type Kartleggingsrad,
} from './queries.sql.ts';
import { krevKjentKode, lokaleKoder } from './lokalkode.ts';
import { kodenErMed, MALVERSJON, mangler, utenHjemmel } from './rules.ts';
import { gjenaapne } from './versjoner.ts';

/**
 * The version of an assessment nobody has saved. The first saved one is the next, so that of two who start at the same
 * time the second is told.
 */
const USKREVET = 1;

export async function hentKartlegging(tx: Tx, sak: Sakrad, naa: Date): Promise<Kartlegging> {
  const rad = await tx.maybeOne<Kartleggingsrad>(sakensKartlegging(sak.id));
  const innhold = rad?.innhold ?? (await utkast(tx, sak));
  const koder = await lokaleKoder(tx);
  return {
    sakId: sak.id,
    status: rad?.status ?? 'IKKE_STARTET',
    versjon: rad?.versjon ?? USKREVET,
    innhold,
    mangler: manglene(sak, innhold, await maalSaken(tx, sak, innhold, naa), koder),
    malversjon: rad?.malversjon ?? MALVERSJON,
    ...(koder.length > 0 && { lokaleMaalgrupper: [...koder] }),
    ...(rad?.ferdigstiltAv &&
      rad.ferdigstilt && {
        ferdigstiltAv: { ansattId: rad.ferdigstiltAv, navn: rad.ferdigstiltAvNavn ?? rad.ferdigstiltAv },
        ferdigstiltTid: rad.ferdigstilt,
      }),
  };
}

/** What must be answered before it can be completed; a flag among it, until somebody has assessed it. */
const manglene = (
  sak: Sakrad,
  innhold: KartleggingLagre,
  { resultater }: SakensKriterier,
  koder: readonly LokalMaalgruppe[],
): string[] => [
  ...mangler(innhold, sak.sakstype),
  ...(kodenErMed(innhold.tildelingsgrunnlag, koder) ? [] : ['/tildelingsgrunnlag/lokalKode']),
  ...(uvurdert(resultater).length > 0 ? ['/kriterievurderinger'] : []),
];

async function utkast(tx: Tx, sak: Sakrad): Promise<KartleggingLagre> {
  const soeknad = await tx.maybeOne<Soeknadrad>(sakensSoeknad(sak.id));
  const { kriterier } = (await hentKommuneinfo(tx)).kriteriesett;
  return forhaandsutfylt((soeknad?.svar ?? {}) as Svar, idag(new Date(sak.mottatt)), kriterier);
}

/** @throws KoboFeil IKKE_SAKENS_SAKSBEHANDLER, KARTLEGGING_LAAST, UGYLDIG_OVERGANG */
function krevAapen(sak: Sakrad, aktoer: Saksaktoer, overgang: Parameters<typeof nesteStatus>[1]): void {
  krevSaksbehandler(sak, aktoer);
  if (sak.kartleggingFerdig) throw new KoboFeil('KARTLEGGING_LAAST');
  if (nesteStatus(sak.status, overgang, sak) === null) throw new KoboFeil('UGYLDIG_OVERGANG');
}

export interface Lagringsvalg {
  readonly naa: Date;
  readonly nyId: () => string;
  readonly krevVersjon: (versjon: number) => void;
}

/**
 * Saves the assessment, complete or not. The first time, the case goes to KARTLEGGING. `sak` is locked.
 * @throws KoboFeil as `krevAapen`, UTDATERT, BEHOVET_PROEVES_IKKE, and UGYLDIG_FORESPOERSEL for a code the municipality does not have
 */
export async function lagreKartlegging(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  innhold: KartleggingLagre,
  { naa, nyId, krevVersjon }: Lagringsvalg,
): Promise<Kartlegging> {
  const overgang = sak.status === 'VEDTAKSFORSLAG' ? 'FORTSETT_KARTLEGGING' : 'LAGRE_KARTLEGGING';
  krevAapen(sak, aktoer, overgang);
  const rad = await tx.maybeOne<Kartleggingsrad>(sakensKartlegging(sak.id));
  krevVersjon(rad?.versjon ?? USKREVET);
  krevUtenBehov(utenHjemmel(innhold, sak.sakstype));
  krevKjentKode(innhold.tildelingsgrunnlag, await lokaleKoder(tx));
  if (rad) await tx.query(oppdaterKartlegging(rad.id, innhold));
  else await tx.query(settInnKartlegging(nyId(), sak.id, USKREVET + 1, innhold));
  if (nesteStatus(sak.status, overgang, sak) !== sak.status) {
    const { ansattId } = aktoer;
    const hendelse = venter.includes(sak.status) ? 'GJENOPPTATT' : 'KARTLEGGING_LAGRET';
    await flytt(tx, sak, { overgang, hendelse, ansattId });
  }
  return hentKartlegging(tx, sak, naa);
}

/**
 * What is not begun lacks what everybody must answer: it is told as of any other that is not finished.
 * @throws KoboFeil KARTLEGGING_UFULLSTENDIG, and as `krevAapen`
 */
async function krevBegynt(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  naa: Date,
  krevVersjon: Lagringsvalg['krevVersjon'],
): Promise<void> {
  krevAapen(sak, aktoer, 'LAGRE_KARTLEGGING');
  krevVersjon(USKREVET);
  krevUtenMangler('KARTLEGGING_UFULLSTENDIG', (await hentKartlegging(tx, sak, naa)).mangler);
}

/** Completes and locks it, and keeps the grounds for allocation as statistics count them. `sak` is locked. */
export async function ferdigstillKartlegging(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  { naa, nyId, krevVersjon }: Lagringsvalg,
): Promise<Kartlegging> {
  const rad = await tx.maybeOne<Kartleggingsrad>(sakensKartlegging(sak.id));
  if (!rad) await krevBegynt(tx, sak, aktoer, naa, krevVersjon);
  krevAapen(sak, aktoer, 'FERDIGSTILL_KARTLEGGING');
  if (!rad) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(rad.versjon);
  const maalt = await maalSaken(tx, sak, rad.innhold, naa);
  krevUtenMangler('KARTLEGGING_UFULLSTENDIG', manglene(sak, rad.innhold, maalt, await lokaleKoder(tx)));
  const { ansattId } = aktoer;
  await tx.query(laasKartlegging(rad.id, ansattId, naa.toISOString(), maalt));
  await tx.query(settInnTildelingsgrunnlag(nyId(), sak.id, idag(naa), rad.innhold.tildelingsgrunnlag));
  await flytt(tx, sak, {
    overgang: 'FERDIGSTILL_KARTLEGGING',
    hendelse: 'KARTLEGGING_FERDIGSTILT',
    ansattId,
    fakta: { kartleggingFerdig: true, vanskeligstiltBesvart: true },
  });
  return hentKartlegging(tx, sak, naa);
}

/**
 * Opens a completed assessment again, for a reason, and keeps what it was. `sak` is locked.
 * @throws KoboFeil IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG, UGYLDIG_FORESPOERSEL without a reason, and what
 * `krevVersjon` throws
 */
export async function gjenaapneKartlegging(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  grunn: Saksbegrunnelse,
  { naa, nyId, krevVersjon }: Lagringsvalg,
): Promise<Kartlegging> {
  krevSaksbehandler(sak, aktoer);
  if (nesteStatus(sak.status, 'GJENAAPNE_KARTLEGGING', sak) === null) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon((await tx.one<Kartleggingsrad>(sakensKartlegging(sak.id))).versjon);
  krevBegrunnelse(grunn);
  const { ansattId } = aktoer;
  await gjenaapne(tx, sak.id, ansattId, grunn, nyId());
  await flytt(tx, sak, {
    overgang: 'GJENAAPNE_KARTLEGGING',
    hendelse: 'KARTLEGGING_GJENAAPNET',
    ansattId,
    ...grunn,
  });
  return hentKartlegging(tx, sak, naa);
}
