import { sql } from '../db/sql.ts';
import type { Tx } from '../db/database.ts';
import { gjeldendeRegelsett } from '../db/regelsett.ts';
import type { Innsynslinje, Vist } from './handler.ts';

export interface LagretSvar {
  readonly avtrykk: string;
  readonly status: number;
  readonly etag: string | null;
  readonly body: string | null;
  /** What of persons the answer shows. */
  readonly innsyn: readonly Innsynslinje[];
}

/** An answer kept earlier, and whether all it shows may be seen by who asks now. */
export type FunnetSvar = LagretSvar & { readonly synlig: boolean };

export interface Idempotensnoekkel {
  readonly klient: string;
  readonly operasjon: string;
  readonly noekkel: string;
}

/**
 * Takes the key for this transaction, then reads what is kept under it. The lock is tried, never waited for: whoever
 * holds it is doing the same thing right now. Two statements, since one would read what was there before it tried: an
 * answer kept in between would not be seen.
 */
export async function taNoekkel(
  tx: Tx,
  { klient, operasjon, noekkel }: Idempotensnoekkel,
): Promise<{ ledig: boolean; svar: FunnetSvar | null }> {
  const [laas] = await tx.query<{ readonly ledig: boolean }>(sql`
    select pg_try_advisory_xact_lock(hashtextextended(
      concat_ws(chr(31), 'idempotens', current_setting('app.kommunenummer'), ${klient}::text, ${operasjon}::text,
        ${noekkel}::text), 0)) as ledig`);
  const [svar] = await tx.query<FunnetSvar>(sql`
    select
      encode(i.avtrykk, 'hex') as avtrykk,
      i.status,
      i.hoder ->> 'etag' as etag,
      i.body #>> '{}' as body,
      i.innsyn,
      not exists (
        select from jsonb_to_recordset(i.innsyn) as l (hva text, "sakId" uuid, "personId" uuid, "leieforholdId" uuid)
        where (l."sakId" is not null and not exists (select from sak where id = l."sakId")
            -- Whoever hands out shielded cases is shown that they are there, and nothing of what is in them.
            and not (coalesce(l.hva, '') = 'SKJERMET_SAK'
              and exists (select from skjermede_saker() s where s.id = l."sakId")))
          or (l."personId" is not null and not exists (select from person where id = l."personId"))
          or (l."leieforholdId" is not null
            and not exists (select from leieforhold where id = l."leieforholdId"))) as synlig
    from idempotens i
    where i.klient = ${klient} and i.operasjon = ${operasjon} and i.noekkel = ${noekkel}`);
  return { ledig: laas!.ledig, svar: svar ?? null };
}

/** The body is kept as a JSON string, because jsonb would reorder the keys of an object. */
export async function lagreSvar(
  tx: Tx,
  { klient, operasjon, noekkel }: Idempotensnoekkel,
  { avtrykk, status, etag, body, innsyn }: LagretSvar,
): Promise<void> {
  await tx.query(sql`
    insert into idempotens (klient, operasjon, noekkel, avtrykk, status, hoder, body, innsyn)
    values (${klient}, ${operasjon}, ${noekkel}, decode(${avtrykk}, 'hex'), ${status},
      jsonb_strip_nulls(jsonb_build_object('etag', ${etag}::text)), to_jsonb(${body}::text), ${sql.json(innsyn)})`);
}

export interface Innsynsrad {
  readonly id: string;
  readonly roller: readonly string[];
  readonly operasjon: string;
  readonly ressurs: string;
  readonly ressurs_id: string | null;
  readonly person_id: string | null;
  readonly sak_id: string | null;
  /** When somebody acted for another. */
  readonly representasjon_id?: string | null;
  readonly formaal: string;
  readonly hjemmel: Innsynslinje['hjemmel'];
  readonly antall: number | null;
  readonly sporings_id: string;
  readonly vist: readonly Vist[];
}

/** The lines and what the lists among them showed, in one statement that goes with the commit. */
export function skrivInnsyn(tx: Tx, rader: readonly Innsynsrad[]): void {
  tx.last(sql`
    with rad as (
      select * from jsonb_to_recordset(${JSON.stringify(rader)}::jsonb) as rad
        (id uuid, roller text[], operasjon text, ressurs text, ressurs_id text, person_id uuid, sak_id uuid,
         formaal text, hjemmel jsonb, antall integer, sporings_id text, representasjon_id uuid, vist jsonb)),
    -- What is open in an emergency stands in the transaction from the first look at it (saker_utenfor).
    noed (saker) as (
      select coalesce(nullif(current_setting('app.saker_i_noed', true), ''), '{}')::uuid[]),
    linje as (
      insert into innsynslogg
        (id, roller, operasjon, ressurs, ressurs_id, person_id, sak_id, formaal, hjemmel, antall, sporings_id,
        representasjon_id, noedtilgang)
      select id, roller, operasjon, ressurs, ressurs_id, person_id, sak_id, formaal,
        case jsonb_typeof(hjemmel) when 'object' then hjemmel ->> ${gjeldendeRegelsett} else hjemmel #>> '{}' end, antall, sporings_id,
        representasjon_id, noed.saker <> '{}' and (coalesce(sak_id = any(noed.saker), false) or exists (
          select from jsonb_to_recordset(vist) as v ("sakId" uuid) where v."sakId" = any(noed.saker)))
      from rad, noed)
    insert into innsyn_vist (innsyn_id, sak_id, person_id)
    select distinct rad.id, v."sakId", v."personId"
    from rad, jsonb_to_recordset(rad.vist) as v ("sakId" uuid, "personId" uuid)`);
}
