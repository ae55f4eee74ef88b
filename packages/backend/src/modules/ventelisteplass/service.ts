import type {
  Prioritering,
  ProblemCode,
  Ventelistegrunn,
  Ventelistehandling,
  Ventelistevurdering,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { sendMelding } from '../melding/service.ts';
import { lukkSakensOppgaver } from '../oppgave/queries.sql.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { krevBegrunnelse, krevTekst } from '../sak/mangler.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, krevSak, krevSakForEndring, noter, noterPaaSaken } from '../sak/service.ts';
import { avsluttSakensTilbud } from '../tilbud/service.ts';
import {
  laVedtakBortfalle,
  plassMedId,
  settBehov,
  settBehovsfrist,
  settPrioritet,
  settVurdert,
  type Plassrad,
} from './queries.sql.ts';
import { kan } from './rules.ts';

export interface Plassvalg {
  readonly aktoer: Saksaktoer;
  readonly naa: Date;
  readonly nyId: () => string;
  readonly krevVersjon: (versjon: number) => void;
}

/** @throws KoboFeil IKKE_FUNNET, also for a place the caller may not see; INHABIL */
export async function krevPlass(tx: Tx, id: string): Promise<Plassrad> {
  const rad = await tx.maybeOne<Plassrad>(plassMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  await krevSak(tx, rad.sakId);
  return rad;
}

/**
 * The place with its case locked, for something that can be done with it.
 * @throws KoboFeil IKKE_FUNNET, UGYLDIG_OVERGANG or the code given for it, VENTELISTE_IKKE_AVKLART, OPPHOER_MAA_VEDTAS, and what
 * `krevVersjon` throws
 */
export async function forEndring(
  tx: Tx,
  id: string,
  handling: Ventelistehandling,
  { aktoer, naa, krevVersjon }: Plassvalg,
  ugyldig: ProblemCode = 'UGYLDIG_OVERGANG',
): Promise<{ rad: Plassrad; dag: string }> {
  await krevSakForEndring(tx, (await krevPlass(tx, id)).sakId);
  const rad = await krevPlass(tx, id);
  const dag = idag(naa);
  const svar = kan(handling, rad, dag);
  if (svar !== 'JA') throw new KoboFeil(svar === 'UGYLDIG_OVERGANG' ? ugyldig : svar);
  krevVersjon(rad.versjon);
  await kjennAnsatt(tx, aktoer);
  return { rad, dag };
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL without a reason, and as `forEndring` */
export async function prioriter(
  tx: Tx,
  id: string,
  { prioritet, begrunnelse }: Prioritering,
  valg: Plassvalg,
): Promise<void> {
  const { rad } = await forEndring(tx, id, 'PRIORITER', valg);
  krevBegrunnelse({ begrunnelse });
  await tx.query(settPrioritet(id, prioritet, begrunnelse));
  const { ansattId } = valg.aktoer;
  await noterPaaSaken(tx, rad.sakId, { type: 'VENTELISTE_PRIORITERT', ansattId, begrunnelse });
}

/** What of the two an assessment comes to, and what it is called in the history of the case. */
const utfall = {
  PAUSE: { status: 'PAUSE', hendelse: 'VENTELISTE_PAUSET' },
  BORTFALL: { status: 'BORTFALT', hendelse: 'VENTELISTE_BORTFALT' },
} as const;

/**
 * Pauses or ends a place, as a person has assessed it, and tells the applicant. Ended, the decision that granted a home
 * has lapsed, an offer that was prepared on it is withdrawn, and nothing is left to do in the case but to close it.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL without an assessment, UGYLDIG_OVERGANG also when the decision is complained
 * about, and as `forEndring`
 */
export async function vurder(
  tx: Tx,
  id: string,
  handling: keyof typeof utfall,
  { vurdering }: Ventelistevurdering,
  valg: Plassvalg,
): Promise<void> {
  const { rad } = await forEndring(tx, id, handling, valg);
  krevTekst('/vurdering', vurdering);
  const { sakId, vedtakId } = rad;
  const { status, hendelse } = utfall[handling];
  const { ansattId } = valg.aktoer;
  if (status === 'BORTFALT') await avsluttSakensTilbud(tx, sakId, { naa: valg.naa, ansattId });
  await tx.query(settVurdert(id, status, vurdering));
  if (status === 'BORTFALT' && !(await tx.maybeOne(laVedtakBortfalle(vedtakId))))
    throw new KoboFeil('UGYLDIG_OVERGANG');
  await tx.query(lukkSakensOppgaver(sakId, 'UTFOERT', ['BEKREFT_BEHOV'], ansattId));
  await sendMelding(tx, sakId, { ansatt: ansattId }, { tekst: vurdering }, valg);
  const { versjon } = await tx.one<{ versjon: number }>(settBehovsfrist(sakId, null));
  await noter(tx, sakId, { type: hendelse, ansattId, begrunnelse: vurdering }, versjon);
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL without a reason, and as `forEndring` */
export async function gjenoppta(tx: Tx, id: string, grunn: Ventelistegrunn, valg: Plassvalg): Promise<void> {
  const { rad, dag } = await forEndring(tx, id, 'GJENOPPTA', valg);
  krevBegrunnelse(grunn);
  const { begrunnelse } = grunn;
  const { behovIntervallMnd } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
  const frist = plussMaaneder(dag, behovIntervallMnd);
  await tx.query(settBehov(id, { svar: null, bekreftet: null, frist }, begrunnelse));
  const { versjon } = await tx.one<{ versjon: number }>(settBehovsfrist(rad.sakId, frist));
  const { ansattId } = valg.aktoer;
  await noter(tx, rad.sakId, { type: 'VENTELISTE_GJENOPPTATT', ansattId, begrunnelse }, versjon);
}
