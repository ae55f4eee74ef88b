import type { Database, TenantContext, Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { base64url } from '../../base64.ts';
import {
  avtrykkAv,
  endenAvKjeden,
  forsegles,
  lagreSegl,
  loggenBegynner,
  omfang,
  RADER_PER_SEGL,
  seglFra,
  taForseglingen,
  uforseglede,
  type Avtrykk,
  type Ende,
  type Omfang,
  type Segl,
} from './queries.sql.ts';
import { BREDDE, leddbrudd, radbrudd, seglgrunnlag, vinduFoer, type Brudd, type Forseglet } from './rules.ts';

export interface Kjedemiljoe {
  readonly tx: Tx;
  readonly vault: Vault;
  readonly kommunenummer: string;
}

/** Where a chain ends. Written down outside the database it proves that nothing was cut off. */
export interface Hode {
  readonly nummer: number;
  /** The last seal, in base64url: among hex digits the log may see a national identity number. */
  readonly segl: string;
}

const sign = (vault: Vault, forseglet: Forseglet, forrige: Uint8Array | null): Promise<Uint8Array> =>
  vault.sign('revisjon', seglgrunnlag(forseglet, forrige));

/** Seals up to a thousand rows; where it ended, and whether there may be more. `null` where there is nothing to seal. */
export async function forseglEttParti({
  tx,
  vault,
  kommunenummer,
}: Kjedemiljoe): Promise<(Hode & { readonly mer: boolean }) | null> {
  const { ledig } = await tx.one<{ ledig: boolean }>(taForseglingen());
  if (!ledig) return null;
  const siste = await tx.maybeOne<Ende>(endenAvKjeden());
  const nye = await tx.query<Avtrykk>(uforseglede(siste && vinduFoer(siste.sisteRad)));
  if (nye.length === 0) return null;
  const avtrykk = new Uint8Array(nye.length * BREDDE);
  for (const [i, rad] of nye.entries()) avtrykk.set(rad.avtrykk, i * BREDDE);
  const nytt = { kommunenummer, nummer: (siste?.nummer ?? 0) + 1, rader: nye.map(({ id }) => id), avtrykk };
  const { naa } = await tx.one<{ naa: string }>(forsegles());
  const segl = await sign(vault, { ...nytt, forseglet: naa }, siste?.segl ?? null);
  await tx.query(lagreSegl({ ...nytt, segl }));
  return { nummer: nytt.nummer, segl: base64url(segl), mer: nye.length === RADER_PER_SEGL };
}

/** One link and its rows, as they are now. @param begynner the lowest id of what is kept still */
async function kontrollerLedd(
  { tx, vault, kommunenummer }: Kjedemiljoe,
  ledd: Segl,
  forrige: Segl | null,
  begynner: string,
): Promise<Brudd[]> {
  const { forseglet, ...utenTid } = { ...ledd, kommunenummer };
  const naa = await tx.query<Avtrykk>(avtrykkAv(ledd.rader));
  const riktige = [{ ...utenTid, forseglet }, utenTid].map((en) => sign(vault, en, forrige?.segl ?? null));
  return [
    ...leddbrudd(ledd, forrige, await Promise.all(riktige)),
    ...radbrudd(utenTid, new Map(naa.map(({ id, avtrykk }) => [id, avtrykk])), begynner),
  ];
}

/** Links that follow each other, with their rows. @param forrige the link before the first */
export async function kontrollerLeddene(
  miljoe: Kjedemiljoe,
  ledd: readonly Segl[],
  forrige: Segl | null,
): Promise<Brudd[]> {
  if (ledd.length === 0) return [];
  const { begynner } = await miljoe.tx.one<{ begynner: string }>(loggenBegynner());
  const brudd: Brudd[] = [];
  for (const [i, ett] of ledd.entries())
    brudd.push(...(await kontrollerLedd(miljoe, ett, ledd[i - 1] ?? forrige, begynner)));
  return brudd;
}

/** What is true of the log as a whole. */
export async function helhetsbrudd(tx: Tx): Promise<{ readonly tall: Omfang; readonly brudd: Brudd[] }> {
  const siste = await tx.maybeOne<Ende>(endenAvKjeden());
  const tall = await tx.one<Omfang>(omfang(siste && vinduFoer(siste.sisteRad)));
  const brudd: Brudd[] = [];
  if (tall.utenSegl > 0) brudd.push({ art: 'RAD_UTEN_SEGL', antall: tall.utenSegl });
  if (tall.linjerUtenRad > 0) brudd.push({ art: 'LINJE_UTEN_RAD', antall: tall.linjerUtenRad });
  return { tall, brudd };
}

export interface Kontroll {
  readonly segl: number;
  readonly rader: number;
  /** Rows that wait for the next seal. */
  readonly ventende: number;
  readonly hode: Hode | null;
  readonly brudd: readonly Brudd[];
}

/** Held in memory at once: the rows of so many seals. */
const LEDD_OM_GANGEN = 20;

/**
 * The whole chain of a municipality, from the beginning.
 * @param kjente ends of the chain somebody has written down before: each must still be in it
 */
export async function kontrollerKjeden(
  db: Database,
  vault: Vault,
  kommunenummer: string,
  kjente: readonly Hode[] = [],
): Promise<Kontroll> {
  const leser: TenantContext = { kommunenummer, aktoer: 'system:kontroll', roller: [], skjermet: true };
  const brudd: Brudd[] = [];
  const mangler = new Set(kjente);
  let forrige: Segl | null = null;
  let antall = 0;
  for (;;) {
    const ledd: Segl[] = await db.withTenant(leser, 'les', async (tx) => {
      const side = await tx.query<Segl>(seglFra((forrige?.nummer ?? 0) + 1, LEDD_OM_GANGEN));
      brudd.push(...(await kontrollerLeddene({ tx, vault, kommunenummer }, side, forrige)));
      return side;
    });
    for (const ett of ledd)
      for (const hode of mangler)
        if (hode.nummer === ett.nummer && hode.segl === base64url(ett.segl)) mangler.delete(hode);
    antall += ledd.length;
    forrige = ledd.at(-1) ?? forrige;
    if (ledd.length < LEDD_OM_GANGEN) break;
  }
  for (const { nummer } of mangler) brudd.push({ art: 'HALE_MANGLER', segl: nummer });
  const helhet = await db.withTenant(leser, 'les', helhetsbrudd);
  const { rader, ventende } = helhet.tall;
  return {
    segl: antall,
    rader,
    ventende,
    hode: forrige && { nummer: forrige.nummer, segl: base64url(forrige.segl) },
    brudd: [...brudd, ...helhet.brudd],
  };
}
