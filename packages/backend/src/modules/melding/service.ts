import type { Lesestatus, Melding, MeldingerLest, MeldingNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { arkiver } from '../arkiv/innhold/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevTekst, krevUtenMangler } from '../sak/mangler.ts';
import { varsleOm } from '../varsel/anledning.ts';
import { vedleggTilMeldinger, type Vedleggsrad } from '../vedlegg/queries.sql.ts';
import { tilVedlegg } from '../vedlegg/service.ts';
import {
  sakstraad,
  sendMed,
  ulesteISaken,
  type Avsender,
  type Meldingsrad,
  type Retning,
} from './queries.sql.ts';

/** Which way messages to each of the two go. */
export const tilLeser = { KOMMUNEN: 'INN', PARTEN: 'UT' } as const satisfies Record<string, Retning>;
export type Leser = keyof typeof tilLeser;

export const tilMelding = (rad: Meldingsrad, vedlegg: readonly Vedleggsrad[] = []): Melding => ({
  meldingId: rad.id,
  retning: rad.retning,
  tekst: rad.tekst,
  sendt: rad.sendt,
  ...(rad.ansatt !== null && { ansatt: { ansattId: rad.ansatt, navn: rad.ansattNavn ?? rad.ansatt } }),
  ...(rad.lest !== null && { lest: rad.lest }),
  ...(vedlegg.length > 0 && { vedlegg: vedlegg.map(tilVedlegg) }),
});

/** Messages with what was sent with each. */
export async function visMeldinger(tx: Tx, rader: readonly Meldingsrad[]): Promise<Melding[]> {
  const vedlegg =
    rader.length === 0 ? [] : await tx.query<Vedleggsrad>(vedleggTilMeldinger(rader.map(({ id }) => id)));
  const sendtMed = Map.groupBy(vedlegg, ({ meldingId }) => meldingId);
  return rader.map((rad) => tilMelding(rad, sendtMed.get(rad.id) ?? []));
}

export const antallTilLeser = async (tx: Tx, sakId: string, leser: Leser): Promise<number> =>
  (await tx.one<{ uleste: number }>(ulesteISaken(sakId, tilLeser[leser]))).uleste;

export interface Meldingsmiljoe {
  readonly naa: Date;
  readonly nyId: () => string;
  /** The same is said in a letter, which they are notified of. */
  readonly ogsaaBrev?: boolean;
}

/**
 * Sends a message. It leaves the case and its version alone, and tells others that it was sent and not what it says.
 * The party is notified of one from the municipality.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL when it says nothing, VEDLEGG_KAN_IKKE_BRUKES
 */
export async function sendMelding(
  tx: Tx,
  sakId: string,
  avsender: Avsender,
  { tekst, vedlegg = [] }: MeldingNy,
  { naa, nyId, ogsaaBrev = false }: Meldingsmiljoe,
): Promise<Melding> {
  krevTekst('/tekst', tekst);
  const id = nyId();
  await tx.query(sakstraad.settInn(id, sakId, avsender, tekst, naa.toISOString()));
  const sendt =
    vedlegg.length === 0 ? [] : await tx.query<{ id: string }>(sendMed(id, sakId, avsender, vedlegg));
  const feil = vedlegg.flatMap((ett, i) => (sendt.some(({ id }) => id === ett) ? [] : [`/vedlegg/${i}`]));
  krevUtenMangler('VEDLEGG_KAN_IKKE_BRUKES', feil, '');
  await arkiver(tx, 'MELDING', id, nyId());
  await meldVedSidenAv(tx, sakId, 'ansatt' in avsender ? 'melding-sendt' : 'melding-mottatt');
  if ('ansatt' in avsender && !ogsaaBrev) await varsleOm(tx, 'MELDING', { sakId, ressursId: id }, naa);
  const [melding] = await visMeldinger(tx, await tx.query<Meldingsrad>(sakstraad.en(sakId, id)));
  return melding!;
}

/** @throws KoboFeil IKKE_FUNNET when the message is none of the case */
export async function merkLest(
  tx: Tx,
  sakId: string,
  leser: Leser,
  { til }: MeldingerLest,
  naa: Date,
): Promise<Lesestatus> {
  if (!(await tx.maybeOne(sakstraad.en(sakId, til)))) throw new KoboFeil('IKKE_FUNNET');
  await tx.query(sakstraad.settLest(sakId, tilLeser[leser], til, naa.toISOString()));
  return { uleste: await antallTilLeser(tx, sakId, leser) };
}
