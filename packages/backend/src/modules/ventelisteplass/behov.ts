/** Whether whoever waits still needs a home: asked by the calendar, answered by the applicant or the office. */
import type { BehovRegistrer, Behovssvar, MittBehovssvar } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { lukkSakensOppgaver } from '../oppgave/queries.sql.ts';
import { krevSakensOppgave } from '../oppgave/virkninger.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { krevTekst, krevUtenMangler } from '../sak/mangler.ts';
import { krevSakForEndring, noter } from '../sak/service.ts';
import { varsleOm } from '../varsel/anledning.ts';
import {
  plassMedId,
  sakensPlass,
  settBehov,
  settBehovsfrist,
  settSpurt,
  taBehov,
  type Plassrad,
} from './queries.sql.ts';
import { BEHOV_KONTAKTDAGER, kanTaImotBehov, nesteBehovssteg } from './rules.ts';
import { forEndring, type Plassvalg } from './service.ts';

/** Asks, or reminds, one of those whose need is due. Whoever has the case has a task to assess it when the time is up. */
export async function foelgOppEttBehov(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const dag = idag(naa);
  const funnet = await taNeste<{ id: string; sakId: string }>(tx, taBehov(dag));
  if (!funnet) return 'INGEN';
  const { id, sakId } = funnet;
  const { behovSvardager } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
  const steg = nesteBehovssteg(await tx.one<Plassrad>(plassMedId(id)), dag, behovSvardager);
  if (steg === null) return 'MER';
  await tx.query(settSpurt(id, steg));
  await krevSakensOppgave(tx, sakId, 'BEKREFT_BEHOV', steg.vurderesSenest);
  const { versjon } = await tx.one<{ versjon: number }>(settBehovsfrist(sakId, steg.frist));
  await noter(tx, sakId, { type: steg.hendelse, ansattId: null }, versjon);
  await varsleOm(tx, 'BEHOV', { sakId, ressursId: id, frist: steg.frist }, naa);
  return 'MER';
}

interface Svart {
  readonly svar: Behovssvar;
  readonly tekst?: string | undefined;
  /** Null where the applicant answers. */
  readonly ansattId: string | null;
  readonly dag: string;
}

/** The case is locked. What the applicant answers but that all is as it was, somebody looks at. */
async function taImot(tx: Tx, rad: Plassrad, { svar, tekst, ansattId, dag }: Svart): Promise<void> {
  const { behovIntervallMnd } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
  const frist = plussMaaneder(dag, behovIntervallMnd);
  const bekreftet = svar === 'IKKE_LENGER' ? null : dag;
  await tx.query(settBehov(rad.id, { svar, bekreftet, frist }, tekst ?? null));
  const ferdig = svar === 'UENDRET' || (svar === 'ENDRET' && ansattId !== null);
  if (ferdig) await tx.query(lukkSakensOppgaver(rad.sakId, 'UTFOERT', ['BEKREFT_BEHOV'], ansattId));
  else await krevSakensOppgave(tx, rad.sakId, 'BEKREFT_BEHOV', plussDager(dag, BEHOV_KONTAKTDAGER));
  const naermest = ferdig ? frist : plussDager(dag, BEHOV_KONTAKTDAGER);
  const { versjon } = await tx.one<{ versjon: number }>(settBehovsfrist(rad.sakId, naermest));
  await noter(tx, rad.sakId, { type: `BEHOV_${svar}`, ansattId, begrunnelse: tekst }, versjon);
}

/**
 * The applicant answers, asked or not. @throws KoboFeil BEHOV_KAN_IKKE_BESVARES when they are on no list or have an
 * offer, UGYLDIG_FORESPOERSEL when what has changed is not told
 */
export async function svarPaaBehov(
  tx: Tx,
  sakId: string,
  { svar, tekst }: MittBehovssvar,
  naa: Date,
): Promise<void> {
  await krevSakForEndring(tx, sakId);
  const rad = await tx.maybeOne<Plassrad>(sakensPlass(sakId));
  if (!rad || !kanTaImotBehov(rad)) throw new KoboFeil('BEHOV_KAN_IKKE_BESVARES');
  const tom = (tekst ?? '').trim() === '';
  krevUtenMangler('UGYLDIG_FORESPOERSEL', svar === 'ENDRET' && tom ? ['/tekst'] : [], '');
  await taImot(tx, rad, { svar, tekst: tom ? undefined : tekst, ansattId: null, dag: idag(naa) });
}

/**
 * What the office was told, or what came of an answer.
 * @throws KoboFeil BEHOV_KAN_IKKE_BESVARES, UGYLDIG_FORESPOERSEL, and as `forEndring`
 */
export async function registrerBehov(
  tx: Tx,
  id: string,
  { svar, tekst }: BehovRegistrer,
  valg: Plassvalg,
): Promise<void> {
  const { rad, dag } = await forEndring(tx, id, 'REGISTRER_BEHOV', valg, 'BEHOV_KAN_IKKE_BESVARES');
  krevTekst('/tekst', tekst);
  await taImot(tx, rad, { svar, tekst, ansattId: valg.aktoer.ansattId, dag });
}
