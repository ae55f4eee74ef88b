import type { Avtale, AvtaleEndring, AvtaleNy, Avtaletype } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { type Feltfeil, KoboFeil, krevUtenFeil, tekst } from '../../http/problem.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import {
  avtaleMedId,
  laasAvtale,
  laasBoliger,
  oppdaterAvtale,
  settDisposisjon,
  settInnAvtale,
  taInn,
  taUt,
  type Avtalebolig,
  type Avtalerad,
} from './queries.sql.ts';
import { avtalefeil, avtalestatus, disposisjon, KVOTEPROSENT, kvoten, plasser } from './rules.ts';

export const tilAvtale =
  (dag: string) =>
  (rad: Avtalerad): Avtale => {
    const { fra, til } = rad;
    return {
      avtaleId: rad.id,
      type: rad.type,
      status: avtalestatus({ fra, ...(til !== null && { til }) }, dag),
      motpart: rad.motpart,
      fra,
      ...(til !== null && { til }),
      ...(rad.antallIProsjektet !== null && { antallIProsjektet: rad.antallIProsjektet }),
      ...(rad.kvoteprosent !== null && {
        kvoteprosent: rad.kvoteprosent,
        plasser: plasser(rad.antallIProsjektet!, rad.kvoteprosent),
      }),
      ...(rad.indeks !== null && { indeks: rad.indeks }),
      ...(rad.oppsigelse !== null && { oppsigelse: rad.oppsigelse }),
      boliger: rad.boliger,
      versjon: rad.versjon,
      opprettet: rad.opprettet,
      endret: rad.endret,
    };
  };

/** @throws KoboFeil IKKE_FUNNET */
export async function hentAvtale(tx: Tx, id: string, dag: string): Promise<Avtale> {
  const rad = await tx.maybeOne<Avtalerad>(avtaleMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return tilAvtale(dag)(rad);
}

const FINNES_IKKE = {
  code: 'FINNES_IKKE',
  detail: tekst('Er ikke en bolig kommunen har.', 'Er ikkje ein bustad kommunen har.'),
};
const ANNEN_DISPOSISJON = {
  code: 'AVTALE_ANNEN_DISPOSISJON',
  detail: tekst(
    'Boligen disponeres på en annen måte. Endre det på boligen først.',
    'Bustaden blir disponert på ein annan måte. Endre det på bustaden først.',
  ),
};

const pekere = (
  boliger: readonly string[],
  hva: Omit<Feltfeil, 'pointer'>,
  gjelder: (id: string) => boolean,
) => boliger.flatMap((id, i) => (gjelder(id) ? [{ pointer: `/boliger/${i}`, ...hva }] : []));

/** Locks the homes of an agreement, which are there and had the way the agreement says, or no way yet. */
async function laasAvtalens(tx: Tx, type: Avtaletype, boliger: readonly string[]): Promise<void> {
  const funnet = new Map(
    (await tx.query<Avtalebolig>(laasBoliger(boliger))).map(({ id, disposisjonsform }) => [
      id,
      disposisjonsform,
    ]),
  );
  const borte = pekere(boliger, FINNES_IKKE, (id) => !funnet.has(id));
  if (borte.length > 0) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: borte });
  const andre = pekere(boliger, ANNEN_DISPOSISJON, (id) => {
    const form = funnet.get(id) ?? null;
    return form !== null && form !== disposisjon[type];
  });
  if (andre.length > 0) throw new KoboFeil('AVTALE_ANNEN_DISPOSISJON', { errors: andre });
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, AVTALE_OVER_KVOTEN, AVTALE_ANNEN_DISPOSISJON */
async function kontroller(tx: Tx, type: Avtaletype, avtale: AvtaleEndring): Promise<number | null> {
  const { oppsett } = await hentKommuneinfo(tx);
  krevUtenFeil(avtalefeil({ type, ...avtale }, oppsett.tilvisningKvoteprosent ?? KVOTEPROSENT));
  const kvote = kvoten({ type, ...avtale });
  if (kvote !== null && avtale.boliger.length > plasser(avtale.antallIProsjektet!, kvote))
    throw new KoboFeil('AVTALE_OVER_KVOTEN');
  await laasAvtalens(tx, type, avtale.boliger);
  return kvote;
}

/** @throws KoboFeil as {@link kontroller}, and AVTALE_OVERLAPPER for a home another agreement has in that time */
export async function opprettAvtale(
  tx: Tx,
  id: string,
  { type, ...avtale }: AvtaleNy,
  dag: string,
): Promise<Avtale> {
  const kvote = await kontroller(tx, type, avtale);
  await tx.query(settInnAvtale(id, type, avtale, kvote));
  await tx.query(taInn(id, avtale.boliger));
  await tx.query(settDisposisjon(avtale.boliger, disposisjon[type]));
  return hentAvtale(tx, id, dag);
}

/** @throws KoboFeil IKKE_FUNNET, UTDATERT, and as {@link opprettAvtale} */
export async function endreAvtale(
  tx: Tx,
  id: string,
  avtale: AvtaleEndring,
  krevVersjon: (versjon: number) => void,
  dag: string,
): Promise<Avtale> {
  await tx.query(laasAvtale(id));
  const { type, versjon } = await hentAvtale(tx, id, dag);
  krevVersjon(versjon);
  const kvote = await kontroller(tx, type, avtale);
  // Out before the quota may shrink, in when it has grown.
  await tx.query(taUt(id, avtale.boliger));
  await tx.query(oppdaterAvtale(id, avtale, kvote));
  await tx.query(taInn(id, avtale.boliger));
  await tx.query(settDisposisjon(avtale.boliger, disposisjon[type]));
  return hentAvtale(tx, id, dag);
}
