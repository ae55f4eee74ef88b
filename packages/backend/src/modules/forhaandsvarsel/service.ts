import type {
  Forhaandsvarsel,
  ForhaandsvarselNytt,
  ForhaandsvarselTrekk,
  MittForhaandsvarsel,
  UttalelseRegistrer,
} from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import { arkiver } from '../arkiv/innhold/service.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { sendMelding } from '../melding/service.ts';
import { lukkSakensOppgaver } from '../oppgave/queries.sql.ts';
import { krevSakensOppgave } from '../oppgave/virkninger.ts';
import { nyesteVedtak, type Gjeldende } from '../omgjoering/queries.sql.ts';
import { omgjoerlig } from '../omgjoering/service.ts';
import { krevBegrunnelse, krevTekst, krevUtenMangler } from '../sak/mangler.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import type { Stegvalg } from '../sak/saksgang.ts';
import { flytt, krevSakForEndring, krevSaksbehandler, noterPaaSaken } from '../sak/service.ts';
import { gjeldendeTilsagn } from '../tilbud/queries.sql.ts';
import {
  aapentVarsel,
  forkastForslag,
  sakensVarsler,
  settInnVarsel,
  settTrukket,
  settUttalelse,
  varselISaken,
  type Varselrad,
} from './queries.sql.ts';
import { kanAvgjoeres, kanTrekkes, kanUttales, MINSTE_DAGER, oppgavefrist, varselstatus } from './rules.ts';

/** @param dag today in Norway */
export const tilMittVarsel = (rad: Varselrad, dag: string): MittForhaandsvarsel => ({
  forhaandsvarselId: rad.id,
  grunn: rad.grunn,
  varslet: rad.varslet,
  frist: rad.frist,
  status: varselstatus(rad, dag),
  kanUttales: kanUttales(rad),
  ...(rad.uttalelse !== null && { uttalelse: rad.uttalelse }),
  ...(rad.uttalt !== null && { uttalt: rad.uttalt }),
  ...(rad.trukketBegrunnelse !== null && { trukket: rad.trukketBegrunnelse }),
  dokumentId: rad.dokumentId,
  versjon: rad.versjon,
});

const tilVarsel = (rad: Varselrad, dag: string): Forhaandsvarsel => ({
  ...tilMittVarsel(rad, dag),
  vedtakId: rad.vedtakId,
  kanAvgjoeres: kanAvgjoeres(rad, dag),
  ansatt: { ansattId: rad.varsletAv, navn: rad.varsletAvNavn },
  ...(rad.kanal !== null && { kanal: rad.kanal }),
  ...(rad.registrertAv !== null && {
    registrertAv: { ansattId: rad.registrertAv, navn: rad.registrertAvNavn ?? rad.registrertAv },
  }),
});

export const listVarsler = async (tx: Tx, sakId: string, dag: string): Promise<Forhaandsvarsel[]> =>
  (await tx.query<Varselrad>(sakensVarsler(sakId))).map((rad) => tilVarsel(rad, dag));

export const listMineVarsler = async (tx: Tx, sakId: string, dag: string): Promise<MittForhaandsvarsel[]> =>
  (await tx.query<Varselrad>(sakensVarsler(sakId))).map((rad) => tilMittVarsel(rad, dag));

/** @throws KoboFeil IKKE_FUNNET */
async function krevVarsel(tx: Tx, sakId: string, id: string): Promise<Varselrad> {
  const rad = await tx.maybeOne<Varselrad>(varselISaken(sakId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL for a reason that says nothing, or too little time to answer */
const krevFylt = ({ grunn, frist }: ForhaandsvarselNytt, dag: string): void =>
  krevUtenMangler(
    'UGYLDIG_FORESPOERSEL',
    [
      ...(grunn.trim() === '' ? ['/grunn'] : []),
      ...(frist < plussDager(dag, MINSTE_DAGER) ? ['/frist'] : []),
    ],
    '',
  );

/** The decision its party can be warned about: a grant they wait by, or any that can be changed or is being changed. */
async function kanEndres(tx: Tx, sak: Sakrad): Promise<string | null> {
  if (sak.status === 'VENTELISTE')
    return (await tx.maybeOne<{ vedtakId: string }>(gjeldendeTilsagn(sak.id)))?.vedtakId ?? null;
  const gjeldende = sak.omgjoering
    ? await tx.maybeOne<Gjeldende>(nyesteVedtak(sak.id))
    : await omgjoerlig(tx, sak);
  return gjeldende?.vedtakId ?? null;
}

/**
 * Tells the party that what they were granted may be ended, or a decision changed to their detriment. It stands
 * meanwhile, and so does an offer that is out.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG, VEDTAK_I_ANNET_SYSTEM,
 * FORHAANDSVARSEL_FINNES, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function sendForhaandsvarsel(
  tx: Tx,
  sakId: string,
  nytt: ForhaandsvarselNytt,
  miljoe: Dokumentmiljoe,
  { aktoer, krevVersjon }: Stegvalg,
): Promise<Forhaandsvarsel> {
  const sak = await krevSakForEndring(tx, sakId);
  krevSaksbehandler(sak, aktoer);
  if (sak.annetVedtak) throw new KoboFeil('VEDTAK_I_ANNET_SYSTEM');
  const vedtakId = await kanEndres(tx, sak);
  if (vedtakId === null) throw new KoboFeil('UGYLDIG_OVERGANG');
  if (await tx.maybeOne(aapentVarsel(vedtakId))) throw new KoboFeil('FORHAANDSVARSEL_FINNES');
  krevVersjon(sak.versjon);
  const dag = idag(miljoe.naa);
  krevFylt(nytt, dag);
  const { ansattId } = aktoer;
  const dokumentId = await sendSaksbrev(tx, { ...miljoe, kommune: await hentKommuneinfo(tx) }, sak, {
    type: 'FORHAANDSVARSEL',
    verdier: () => ({ grunn: nytt.grunn, frist: formaterDag(nytt.frist) }),
    ansatt: ansattId,
  });
  const id = miljoe.nyId();
  await tx.query(settInnVarsel({ ...nytt, vedtakId, id, sakId, ansattId, dokumentId }));
  await krevSakensOppgave(tx, sakId, 'VURDER', oppgavefrist({ frist: nytt.frist, uttalt: null }, dag));
  await noterPaaSaken(tx, sakId, { type: 'FORHAANDSVARSEL_SENDT', ansattId });
  return tilVarsel(await krevVarsel(tx, sakId, id), dag);
}

export interface Uttalelsesvalg {
  readonly naa: Date;
  readonly krevVersjon: (versjon: number) => void;
}

/**
 * What the party says, themselves or through whoever acts for them. `sakId` is known to be theirs.
 * @throws KoboFeil IKKE_FUNNET, FORHAANDSVARSEL_ER_AVKLART, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function uttalMeg(
  tx: Tx,
  sakId: string,
  id: string,
  tekst: string,
  valg: Uttalelsesvalg,
): Promise<MittForhaandsvarsel> {
  await krevSakForEndring(tx, sakId);
  await taImot(tx, sakId, id, { tekst, kanal: 'DIGITAL', ansattId: null }, valg);
  return tilMittVarsel(await krevVarsel(tx, sakId, id), idag(valg.naa));
}

/** What an employee was told. @throws KoboFeil IKKE_SAKENS_SAKSBEHANDLER, and as `uttalMeg` */
export async function registrerUttalelse(
  tx: Tx,
  sakId: string,
  id: string,
  { tekst, kanal }: UttalelseRegistrer,
  naa: Date,
  { aktoer, krevVersjon }: Stegvalg,
): Promise<Forhaandsvarsel> {
  krevSaksbehandler(await krevSakForEndring(tx, sakId), aktoer);
  await taImot(tx, sakId, id, { tekst, kanal, ansattId: aktoer.ansattId }, { naa, krevVersjon });
  return tilVarsel(await krevVarsel(tx, sakId, id), idag(naa));
}

async function taImot(
  tx: Tx,
  sakId: string,
  id: string,
  {
    tekst,
    kanal,
    ansattId,
  }: { readonly tekst: string; readonly kanal: string; readonly ansattId: string | null },
  { naa, krevVersjon }: Uttalelsesvalg,
): Promise<void> {
  const rad = await krevVarsel(tx, sakId, id);
  if (!kanUttales(rad)) throw new KoboFeil('FORHAANDSVARSEL_ER_AVKLART');
  krevVersjon(rad.versjon);
  krevTekst('/tekst', tekst);
  const uttalt = naa.toISOString();
  await tx.query(settUttalelse(id, tekst, kanal, ansattId, uttalt));
  await arkiver(tx, 'UTTALELSE', id, uuidv7());
  await krevSakensOppgave(tx, sakId, 'VURDER', oppgavefrist({ frist: rad.frist, uttalt }, idag(naa)));
  await noterPaaSaken(tx, sakId, { type: 'FORHAANDSVARSEL_BESVART', ansattId });
}

/**
 * The grant stands after all, and the party is told why. A proposal to end it goes no further.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, FORHAANDSVARSEL_ER_AVKLART, UGYLDIG_FORESPOERSEL, and what
 * `krevVersjon` throws
 */
export async function trekkForhaandsvarsel(
  tx: Tx,
  sakId: string,
  id: string,
  { begrunnelse }: ForhaandsvarselTrekk,
  { naa, nyId }: Pick<Dokumentmiljoe, 'naa' | 'nyId'>,
  { aktoer, krevVersjon }: Stegvalg,
): Promise<Forhaandsvarsel> {
  const sak = await krevSakForEndring(tx, sakId);
  krevSaksbehandler(sak, aktoer);
  const rad = await krevVarsel(tx, sakId, id);
  if (!kanTrekkes(rad)) throw new KoboFeil('FORHAANDSVARSEL_ER_AVKLART');
  krevVersjon(rad.versjon);
  krevBegrunnelse({ begrunnelse });
  const { ansattId } = aktoer;
  const forslag = await tx.query(forkastForslag(id));
  await tx.query(settTrukket(id, begrunnelse, naa.toISOString()));
  await sendMelding(tx, sakId, { ansatt: ansattId }, { tekst: begrunnelse }, { naa, nyId });
  const hendelse = { hendelse: 'FORHAANDSVARSEL_TRUKKET', ansattId, begrunnelse } as const;
  if (forslag.length > 0) await flytt(tx, sak, { overgang: 'FORKAST_OPPHOER', ...hendelse });
  else {
    await tx.query(lukkSakensOppgaver(sakId, 'AVLYST', ['VURDER'], ansattId));
    await noterPaaSaken(tx, sakId, { type: 'FORHAANDSVARSEL_TRUKKET', ansattId, begrunnelse });
  }
  return tilVarsel(await krevVarsel(tx, sakId, id), idag(naa));
}
