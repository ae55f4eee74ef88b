/**
 * Meetings on who is to be offered which home. Whoever takes part sees the agenda past the wall between units, while the
 * meeting is on and no further than it takes (forvaltningsloven 1967 § 13 b no. 2); nothing is decided there.
 */
import type { Moeteavslutning, MoetekonklusjonNy, TildelingsmoeteNytt } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { veiadresse } from '../bolig/rules.ts';
import { finnBrevadresse } from '../dokument/mottakere.ts';
import { skrivJournalnotat } from '../journalnotat/service.ts';
import { hovedspraak } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { laasSak, type Sakrad } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, krevSakForEndring } from '../sak/service.ts';
import { krevTilsagn } from '../tilbud/service.ts';
import {
  agendasak,
  boligerSomFinnes,
  foreslaatteBoliger,
  inhabileDeltakere,
  kanDelta,
  laasMoete,
  moeteFor,
  moetenesDeltakere,
  oppdaterMoete,
  settAvsluttet,
  settInnBoliger,
  settInnDeltakere,
  settInnMoete,
  settInnMoetesak,
  settKonkludert,
  slettBoliger,
  slettDeltakere,
  slettMoetesak,
  ugradert,
  utleier,
  type Agendarad,
  type Deltakerrad,
  type Moeterad,
} from './queries.sql.ts';
import { feilFravaer, kan, kanInnkalles, mangler, referat } from './rules.ts';
import { boligeneI } from './visning.ts';

export interface Moetemiljoe {
  readonly aktoer: Saksaktoer;
  readonly naa: Date;
  readonly nyId: () => string;
}

/** @throws KoboFeil IKKE_FUNNET, also for a meeting the caller does not take part in */
export async function krevMoete(tx: Tx, id: string, { ansattId }: Saksaktoer): Promise<Moeterad> {
  const rad = await tx.maybeOne<Moeterad>(moeteFor(ansattId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/** @throws KoboFeil MOETE_ER_IKKE_AAPENT */
export function krevAapent(handling: Parameters<typeof kan>[0], moete: Moeterad, naa: Date): void {
  if (!kan(handling, moete, idag(naa))) throw new KoboFeil('MOETE_ER_IKKE_AAPENT');
}

async function laasMoetet(tx: Tx, id: string, aktoer: Saksaktoer): Promise<Moeterad> {
  await krevMoete(tx, id, aktoer);
  await tx.query(laasMoete(id));
  return krevMoete(tx, id, aktoer);
}

const tilId = ({ ansatt }: Pick<Deltakerrad, 'ansatt'>): string => ansatt;

/** @throws KoboFeil IKKE_MOETELEDER */
async function krevLeder(tx: Tx, id: string, { ansattId }: Saksaktoer): Promise<readonly Deltakerrad[]> {
  const deltakere = await tx.query<Deltakerrad>(moetenesDeltakere([id]));
  if (deltakere.some(({ ansatt, funksjon }) => ansatt === ansattId && funksjon !== 'DELTAKER'))
    return deltakere;
  throw new KoboFeil('IKKE_MOETELEDER');
}

/**
 * What must be put right in what a meeting is to be.
 * @param bindes homes that cannot be left out
 */
async function krevInnkallbar(
  tx: Tx,
  { tidspunkt, sted, deltakere, boliger }: TildelingsmoeteNytt,
  lederId: string,
  naa: Date,
  bindes: readonly string[] = [],
): Promise<void> {
  const ider = deltakere.map(({ ansattId }) => ansattId);
  const ansatte = (await tx.query<{ id: string }>(kanDelta(ider))).map(({ id }) => id);
  const finnes = (await tx.query<{ id: string }>(boligerSomFinnes(boliger))).map(({ id }) => id);
  const foerste = (id: string, i: number): boolean => id !== lederId && ider.indexOf(id) === i;
  krevUtenMangler(
    'UGYLDIG_FORESPOERSEL',
    [
      ...(kanInnkalles(tidspunkt, idag(naa)) ? [] : ['/tidspunkt']),
      ...(sted?.trim() === '' ? ['/sted'] : []),
      ...ider.flatMap((id, i) =>
        ansatte.includes(id) && foerste(id, i) ? [] : [`/deltakere/${i}/ansattId`],
      ),
      ...(bindes.every((id) => boliger.includes(id)) ? [] : ['/boliger']),
      ...boliger.flatMap((id, i) => (finnes.includes(id) ? [] : [`/boliger/${i}`])),
    ],
    '',
  );
}

/**
 * @throws KoboFeil EIENDOM_I_MOETE for a caller who lets homes; UGYLDIG_FORESPOERSEL for a day that is over or more than a
 * year ahead, and whoever or whatever is not there or cannot take part
 */
export async function opprettMoete(
  tx: Tx,
  nytt: TildelingsmoeteNytt,
  { aktoer, naa, nyId }: Moetemiljoe,
): Promise<Moeterad> {
  await kjennAnsatt(tx, aktoer);
  if (await tx.maybeOne(utleier(aktoer.ansattId))) throw new KoboFeil('EIENDOM_I_MOETE');
  await krevInnkallbar(tx, nytt, aktoer.ansattId, naa);
  const id = nyId();
  await tx.query(settInnMoete(id, nytt.tidspunkt, nytt.sted ?? null));
  await tx.query(settInnDeltakere(id, aktoer.ansattId, nytt.deltakere));
  await tx.query(settInnBoliger(id, nytt.boliger));
  return krevMoete(tx, id, aktoer);
}

/**
 * Whoever leads it stays, and homes it has proposed to offer.
 * @throws KoboFeil IKKE_FUNNET also for a caller who takes themself off, IKKE_MOETELEDER, MOETE_ER_IKKE_AAPENT when its day is
 * over, UGYLDIG_FORESPOERSEL as of a new one, and what `krevVersjon` throws
 */
export async function endreMoete(
  tx: Tx,
  id: string,
  endret: TildelingsmoeteNytt,
  krevVersjon: (versjon: number) => void,
  { aktoer, naa }: Moetemiljoe,
): Promise<Moeterad> {
  const moete = await laasMoetet(tx, id, aktoer);
  const deltakere = await krevLeder(tx, id, aktoer);
  krevAapent('ENDRE', moete, naa);
  krevVersjon(moete.versjon);
  const leder = deltakere.find(({ funksjon }) => funksjon === 'MOETELEDER')!.ansatt;
  const foreslaatt = await ogsaaSkjermet(tx, () => tx.query<{ boligId: string }>(foreslaatteBoliger(id)));
  const bindes = foreslaatt.map(({ boligId }) => boligId);
  await krevInnkallbar(tx, endret, leder, naa, bindes);
  await tx.query(oppdaterMoete(id, endret.tidspunkt, endret.sted ?? null));
  await tx.query(slettDeltakere(id));
  await tx.query(settInnDeltakere(id, leder, endret.deltakere));
  await tx.query(slettBoliger(id, endret.boliger));
  await tx.query(settInnBoliger(id, endret.boliger));
  return krevMoete(tx, id, aktoer);
}

/** @throws KoboFeil IKKE_FUNNET where it is on no agenda the caller sees it on */
export async function krevMoetesak(
  tx: Tx,
  moeteId: string,
  id: string,
  { ansattId }: Saksaktoer,
): Promise<Agendarad> {
  const rad = await ogsaaSkjermet(tx, () => tx.maybeOne<Agendarad>(agendasak(moeteId, ansattId, id)));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/**
 * Puts a case the caller deals with on the agenda.
 * @throws KoboFeil IKKE_FUNNET, INHABIL, MOETE_ER_IKKE_AAPENT, SKJERMET_SAK_I_MOETE, MANGLER_TILSAGN, SAK_PAA_AGENDA
 */
export async function settSakPaaAgenda(
  tx: Tx,
  moeteId: string,
  sakId: string,
  { aktoer, naa, nyId }: Moetemiljoe,
): Promise<Agendarad> {
  const moete = await laasMoetet(tx, moeteId, aktoer);
  const sak: Sakrad = await krevSakForEndring(tx, sakId);
  krevAapent('SETT_SAK', moete, naa);
  if (!(await tx.maybeOne(ugradert(sak.id)))) throw new KoboFeil('SKJERMET_SAK_I_MOETE');
  if (sak.status !== 'VENTELISTE') throw new KoboFeil('MANGLER_TILSAGN');
  await krevTilsagn(tx, sak.id);
  const satt = await tx.maybeOne<{ id: string }>(settInnMoetesak(nyId(), moeteId, sak.id));
  if (!satt) throw new KoboFeil('SAK_PAA_AGENDA');
  return krevMoetesak(tx, moeteId, satt.id, aktoer);
}

/**
 * Writes down what the meeting proposes in a case, in the case too and in the language of the party.
 * @throws KoboFeil IKKE_FUNNET, IKKE_MOETELEDER, MOETE_ER_IKKE_AAPENT, MOETESAK_ER_KONKLUDERT, UGYLDIG_FORESPOERSEL
 */
export async function konkluder(
  tx: Tx,
  moeteId: string,
  id: string,
  ny: MoetekonklusjonNy,
  { aktoer, naa, nyId }: Moetemiljoe,
): Promise<Agendarad> {
  const moete = await laasMoetet(tx, moeteId, aktoer);
  const { sakId } = await krevMoetesak(tx, moeteId, id, aktoer);
  const deltakere = await krevLeder(tx, moeteId, aktoer);
  krevAapent('KONKLUDER', moete, naa);
  const boliger = await boligeneI(tx, moeteId);
  krevUtenMangler(
    'UGYLDIG_FORESPOERSEL',
    [
      ...mangler(
        ny,
        boliger.map(({ koboId }) => koboId),
      ),
      ...feilFravaer(ny.fravaerende, deltakere.map(tilId), aktoer.ansattId),
    ],
    '',
  );
  const bolig = boliger.find(({ koboId }) => koboId === ny.boligId);
  await ogsaaSkjermet(tx, async () => {
    await tx.query(laasSak(sakId));
    const { spraak } = await finnBrevadresse(tx, sakId, naa);
    const maalform = spraak ?? hovedspraak((await hentKommuneinfo(tx)).oppsett);
    const sak = await tx.one<Agendarad>(agendasak(moeteId, aktoer.ansattId, id));
    if (sak.konklusjon !== null) throw new KoboFeil('MOETESAK_ER_KONKLUDERT');
    const inhabile = (await tx.query<{ ansatt: string }>(inhabileDeltakere(moeteId, sakId))).map(tilId);
    const borte = [...inhabile, ...(ny.fravaerende ?? [])];
    const tilStede = deltakere.filter(({ ansatt }) => !borte.includes(ansatt)).map(({ navn }) => navn);
    const { journalnotatId } = await skrivJournalnotat(
      tx,
      sakId,
      aktoer,
      {
        type: 'MOETE',
        tekst: referat(ny, bolig ? veiadresse(bolig.adresse) : '', tilStede)[maalform],
        hendelsestid: moete.tidspunkt < naa.toISOString() ? moete.tidspunkt : naa.toISOString(),
        ...(ny.unntak !== undefined && { unntak: ny.unntak }),
      },
      { naa, nyId },
    );
    const { konklusjon, boligId = null } = ny;
    await tx.query(settKonkludert(id, { konklusjon, boligId, journalnotatId, ansattId: aktoer.ansattId }));
  });
  return krevMoetesak(tx, moeteId, id, aktoer);
}

/**
 * Takes a case off the agenda, in which nothing is concluded.
 * @throws KoboFeil IKKE_FUNNET, IKKE_MOETELEDER, MOETE_ER_IKKE_AAPENT, MOETESAK_ER_KONKLUDERT
 */
export async function taSakAvAgenda(
  tx: Tx,
  moeteId: string,
  id: string,
  { aktoer, naa }: Moetemiljoe,
): Promise<{ moete: Moeterad; sak: Agendarad }> {
  const moete = await laasMoetet(tx, moeteId, aktoer);
  const sak = await krevMoetesak(tx, moeteId, id, aktoer);
  await krevLeder(tx, moeteId, aktoer);
  krevAapent('SETT_SAK', moete, naa);
  if (sak.konklusjon !== null) throw new KoboFeil('MOETESAK_ER_KONKLUDERT');
  await ogsaaSkjermet(tx, () => tx.query(slettMoetesak(id)));
  return { moete, sak };
}

/**
 * @throws KoboFeil IKKE_FUNNET, IKKE_MOETELEDER, MOETE_ER_IKKE_AAPENT also for HOLDT before its day, UGYLDIG_FORESPOERSEL for
 * who was not there of a meeting that was not held, or of others than those who take part
 */
export async function avsluttMoete(
  tx: Tx,
  id: string,
  avslutning: Moeteavslutning,
  { aktoer, naa }: Moetemiljoe,
): Promise<Moeterad> {
  const moete = await laasMoetet(tx, id, aktoer);
  const deltakere = await krevLeder(tx, id, aktoer);
  krevAapent(avslutning.status, moete, naa);
  const ider = avslutning.status === 'HOLDT' ? deltakere.map(tilId) : [];
  krevUtenMangler('UGYLDIG_FORESPOERSEL', feilFravaer(avslutning.fravaerende, ider, aktoer.ansattId), '');
  await kjennAnsatt(tx, aktoer);
  await tx.query(settAvsluttet(id, avslutning, aktoer.ansattId));
  return krevMoete(tx, id, aktoer);
}
