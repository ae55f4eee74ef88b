import type { Boligbilde, BoligbildeEndring, BoligbildeNytt } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { meldHendelse } from '../../db/hendelser.ts';
import type { IfMatch, Nedlasting } from '../../http/handler.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import type { Filmiljoe } from '../../ports/fillager/port.ts';
import { befaringMedId, type Befaringsrad } from '../befaring/queries.sql.ts';
import { laas } from '../bolig/service.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { slettVedlegg, vedleggMedId, type Vedleggsrad } from '../vedlegg/queries.sql.ts';
import { hentFil, lagreInnhold } from '../vedlegg/service.ts';
import {
  boligensBilde,
  boligensBilder,
  flytt,
  settAlt,
  settInnBilde,
  settInnBildefil,
  tettIgjen,
  type Bilderad,
} from './queries.sql.ts';
import { altfeil, erBilde, MAKS_BILDER, plassfeil } from './rules.ts';

export const tilBilde = (rad: Bilderad): Boligbilde => ({
  bildeId: rad.id,
  ...(rad.befaringId !== null && { befaringId: rad.befaringId }),
  alt: { nb: rad.altNb, nn: rad.altNn },
  plass: rad.plass,
  status: rad.status,
  ...(rad.format && { format: rad.format }),
  ...(rad.antallByte !== null && { antallByte: rad.antallByte }),
  versjon: rad.versjon,
  opprettet: rad.opprettet,
});

/** @throws KoboFeil IKKE_FUNNET */
export async function krevBilde(tx: Tx, boligId: string, id: string): Promise<Bilderad> {
  const rad = await tx.maybeOne<Bilderad>(boligensBilde(boligId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

const antallAv = async (tx: Tx, boligId: string, befaringId: string | null): Promise<number> =>
  (await tx.query(boligensBilder(boligId, befaringId))).length;

/** @throws KoboFeil IKKE_FUNNET also when the inspection is of another home */
async function krevBefaring(tx: Tx, boligId: string, id: string): Promise<void> {
  const rad = await tx.maybeOne<Befaringsrad>(befaringMedId(id));
  if (rad?.boligId !== boligId) throw new KoboFeil('IKKE_FUNNET');
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, IKKE_FUNNET, FOR_MANGE_BILDER */
export async function leggTilBilde(
  tx: Tx,
  { id, boligId, aktoer }: { readonly id: string; readonly boligId: string; readonly aktoer: Saksaktoer },
  nytt: BoligbildeNytt,
): Promise<Boligbilde> {
  krevUtenFeil(altfeil(nytt));
  await laas(tx, boligId);
  const befaringId = nytt.befaringId ?? null;
  if (befaringId !== null) await krevBefaring(tx, boligId, befaringId);
  const antall = await antallAv(tx, boligId, befaringId);
  if (antall >= MAKS_BILDER) throw new KoboFeil('FOR_MANGE_BILDER');
  await kjennAnsatt(tx, aktoer);
  await tx.query(settInnBildefil(id, boligId, aktoer.ansattId));
  await tx.query(settInnBilde({ id, boligId, befaringId }, nytt.alt, antall + 1));
  return tilBilde(await krevBilde(tx, boligId, id));
}

interface Bildested {
  readonly boligId: string;
  readonly bildeId: string;
}

async function laasBilde(tx: Tx, { boligId, bildeId }: Bildested, ifMatch: IfMatch): Promise<Bilderad> {
  await laas(tx, boligId);
  const rad = await krevBilde(tx, boligId, bildeId);
  ifMatch.krev(rad.versjon);
  return rad;
}

/** Says again what is seen, and moves the picture. @throws KoboFeil UGYLDIG_FORESPOERSEL, IKKE_FUNNET, UTDATERT */
export async function endreBilde(
  tx: Tx,
  sted: Bildested,
  endring: BoligbildeEndring,
  ifMatch: IfMatch,
): Promise<Boligbilde> {
  const { boligId, bildeId } = sted;
  const rad = await laasBilde(tx, sted, ifMatch);
  krevUtenFeil([
    ...altfeil(endring),
    ...plassfeil(endring.plass, await antallAv(tx, boligId, rad.befaringId)),
  ]);
  await tx.query(settAlt(bildeId, endring.alt));
  if (endring.plass !== rad.plass) await tx.query(flytt(boligId, rad, endring.plass));
  return tilBilde(await krevBilde(tx, boligId, bildeId));
}

/** @throws KoboFeil IKKE_FUNNET, UTDATERT, BILDE_UKJENT_TYPE, and what an attachment's content is refused for */
export async function fyllBilde(
  tx: Tx,
  filene: Filmiljoe,
  sted: Bildested,
  innhold: Uint8Array<ArrayBuffer>,
  ifMatch: IfMatch,
): Promise<Boligbilde> {
  await laasBilde(tx, sted, ifMatch);
  if (!erBilde(innhold)) throw new KoboFeil('BILDE_UKJENT_TYPE');
  const fil = await tx.one<Vedleggsrad>(vedleggMedId(sted.bildeId));
  await lagreInnhold(tx, filene, fil, innhold);
  return tilBilde(await krevBilde(tx, sted.boligId, sted.bildeId));
}

/**
 * @param bareBoligens not those of inspections, which are for who looks after the home
 * @throws KoboFeil IKKE_FUNNET, VEDLEGG_IKKE_KONTROLLERT, VEDLEGG_INFISERT
 */
export async function hentBilde(
  tx: Tx,
  filene: Filmiljoe,
  boligId: string,
  id: string,
  { bareBoligens = false }: { readonly bareBoligens?: boolean } = {},
): Promise<Nedlasting> {
  const { befaringId } = await krevBilde(tx, boligId, id);
  if (bareBoligens && befaringId !== null) throw new KoboFeil('IKKE_FUNNET');
  return hentFil(tx, filene, await tx.one<Vedleggsrad>(vedleggMedId(id)));
}

/** With its file; those after it move up. @throws KoboFeil IKKE_FUNNET, UTDATERT */
export async function fjernBilde(
  tx: Tx,
  { kommunenummer, fillager }: Filmiljoe,
  sted: Bildested,
  ifMatch: IfMatch,
): Promise<void> {
  const rad = await laasBilde(tx, sted, ifMatch);
  await fillager.slett(tx, { slag: 'VEDLEGG', kommunenummer, id: sted.bildeId });
  await tx.query(slettVedlegg(sted.bildeId));
  await tx.query(tettIgjen(sted.boligId, rad));
  // The schema tells of every other change of what is seen; of one that is gone there is no row to tell by.
  if (rad.status === 'REN')
    await meldHendelse(tx, {
      type: 'no.kobo.bolig.bilder-endret.v1',
      ressurs: 'bolig',
      ressursId: sted.boligId,
    });
}
