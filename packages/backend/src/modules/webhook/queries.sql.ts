import type { Leveranseforsoek, Leveransestatus } from '@kobo-bolig/contract';
import type { LestHendelse, Posisjon } from '../../db/hendelser.ts';
import { sql, type Sql } from '../../db/sql.ts';
import { SEKUNDER_I_ARBEID, type Neste } from './rules.ts';

export interface Webhookrad {
  id: string;
  mottaker: string;
  hendelser: string[];
  aktiv: boolean;
  validert: string | null;
  versjon: number;
  opprettet: string;
}

/** Those somebody may manage: all, or, of a machine, what it has made itself. */
export const webhooker = (eier: string | null): Sql =>
  sql`select * from webhook where ${eier === null ? sql`true` : sql`opprettet_av = ${eier}`} order by opprettet, id`;

export const webhookMedId = (id: string, eier: string | null, laas = false): Sql => sql`
  select * from webhook where id = ${id} and ${eier === null ? sql`true` : sql`opprettet_av = ${eier}`}
  ${laas ? sql`for update` : sql.empty}`;

/** Events and questions that may be told of: of one that is shielded meanwhile neither the event nor its delivery is there. */
const kanFortelles = sql`(l.hendelse_id is null or exists (select from hendelse h
  where h.kommunenummer = l.kommunenummer and h.id = l.hendelse_id))`;

/** What waits to be sent, what was given up, and how many seconds the oldest that is due has waited. */
export const leveransetall = (): Sql => sql`
  select count(*) filter (where l.status = 'VENTER')::integer as venter,
    count(*) filter (where l.status = 'DOED')::integer as gitt_opp,
    coalesce(extract(epoch from naa() - min(l.neste_forsoek) filter (where l.status = 'VENTER'
      and l.neste_forsoek <= naa() and w.aktiv)), 0)::integer as etterslep
  from webhookleveranse l join webhook w on w.kommunenummer = l.kommunenummer and w.id = l.webhook_id
  where ${kanFortelles}`;

export interface Webhookverdier {
  readonly mottaker: string;
  readonly hendelser: readonly string[];
  readonly aktiv: boolean;
}

export const settInnWebhook = (id: string, { mottaker, hendelser, aktiv }: Webhookverdier): Sql => sql`
  insert into webhook (id, mottaker, hendelser, aktiv) values (${id}, ${mottaker}, ${hendelser}, ${aktiv})`;

export const oppdaterWebhook = (id: string, { mottaker, hendelser, aktiv }: Webhookverdier): Sql => sql`
  update webhook set mottaker = ${mottaker}, hendelser = ${hendelser}, aktiv = ${aktiv} where id = ${id}`;

/** From where in the feed it is sent; null until the receiver has said yes. */
export const settFoelgerFra = (id: string, fra: Posisjon | null): Sql => sql`
  update webhook set validert = ${fra ? sql`coalesce(validert, naa())` : sql`null`},
    transaksjon = ${fra?.transaksjon ?? null}::xid8, nummer = ${fra?.nummer ?? null}::bigint
  where id = ${id}`;

export const slettWebhook = (id: string): Sql => sql`delete from webhook where id = ${id}`;

export const settInnHemmelighet = (id: string, webhookId: string, kryptert: Uint8Array): Sql =>
  sql`insert into webhookhemmelighet (id, webhook_id, kryptert) values (${id}, ${webhookId}, ${kryptert})`;

/** Whatever was older than the newest is gone. */
export const slettPensjonerte = (webhookId: string): Sql =>
  sql`delete from webhookhemmelighet where webhook_id = ${webhookId} and gjelder_til is not null`;

/** The newest becomes the old one, for so long. */
export const pensjonerHemmelighet = (webhookId: string, timer: number): Sql => sql`
  update webhookhemmelighet set gjelder_til = naa() + make_interval(hours => ${timer})
  where webhook_id = ${webhookId} returning gjelder_til`;

export const settInnValidering = (id: string, webhookId: string): Sql =>
  sql`insert into webhookleveranse (id, webhook_id) values (${id}, ${webhookId})`;

/** Another receiver was asked; what it answers is no answer of this one. */
export const glemValidering = (webhookId: string): Sql =>
  sql`delete from webhookleveranse where webhook_id = ${webhookId} and hendelse_id is null`;

/** One of those whose events are queued, that no other process is at. Each in its turn: a round takes all of them. */
export const taEnWebhook = (ferdige: readonly string[]): Sql => sql`
  select id, hendelser, transaksjon, nummer from webhook
  where aktiv and validert is not null and id <> all(${ferdige}::uuid[])
  order by id limit 1 for update skip locked`;

export const koe = (webhookId: string, rader: readonly { id: string; hendelseId: string }[]): Sql => sql`
  insert into webhookleveranse (id, webhook_id, hendelse_id)
  select id, ${webhookId}, "hendelseId" from jsonb_to_recordset(${sql.json(rader)}) as r (id uuid, "hendelseId" uuid)
  on conflict do nothing`;

export interface Oppdrag extends Omit<LestHendelse, 'posisjon' | 'id' | 'versjon'> {
  leveranseId: string;
  webhookId: string;
  mottaker: string;
  hendelseId: string | null;
  versjon: number | null;
  forsoek: number;
  forsoekFoer: number;
}

/**
 * Takes what is due, and nobody else gets it while the attempt lasts. At most five of one receiver, so that one that
 * does not answer is not waited for by all. An event about what is shielded is not seen here, and so not sent.
 */
export const taLeveranser = (antall: number): Sql => sql`
  with moden as (
    select l.id from webhookleveranse l where l.id in (
      select id from (
        select l.id, row_number() over (partition by webhook_id order by neste_forsoek) as nr
        from webhookleveranse l join webhook w on w.kommunenummer = l.kommunenummer and w.id = l.webhook_id
        where l.status = 'VENTER' and neste_forsoek <= naa() and w.aktiv
          and (hendelse_id is null or w.validert is not null) and ${kanFortelles}) kandidater
      where nr <= 5)
    and l.status = 'VENTER' and l.neste_forsoek <= naa()
    order by l.neste_forsoek limit ${antall} for update skip locked
  ), tatt as (
    update webhookleveranse l set forsoek = forsoek + 1,
      neste_forsoek = naa() + make_interval(secs => ${SEKUNDER_I_ARBEID})
    from moden where l.id = moden.id
    returning l.*
  ), noter as (
    insert into webhookforsoek (kommunenummer, leveranse_id, nummer) select kommunenummer, id, forsoek from tatt
  )
  select t.id as leveranse_id, t.webhook_id, w.mottaker, t.hendelse_id, t.forsoek, t.forsoek_foer, h.type, h.ressurs,
    h.ressurs_id, h.versjon, coalesce(h.tid, t.opprettet) as tid
  from tatt t join webhook w on w.kommunenummer = t.kommunenummer and w.id = t.webhook_id
  left join hendelse h on h.kommunenummer = t.kommunenummer and h.id = t.hendelse_id`;

export const hemmeligheter = (webhookId: string): Sql => sql`
  select kryptert from webhookhemmelighet where webhook_id = ${webhookId}
    and coalesce(gjelder_til > naa(), true) order by gjelder_til nulls first`;

type Forsoek = Pick<Oppdrag, 'leveranseId' | 'forsoek'>;

export const noterForsoek = (
  { leveranseId, forsoek }: Forsoek,
  { httpStatus, feil, varighetMs }: Pick<Leveranseforsoek, 'httpStatus' | 'feil' | 'varighetMs'>,
): Sql => sql`
  update webhookforsoek set http_status = ${httpStatus ?? null}, feil = ${feil ?? null},
    varighet_ms = ${varighetMs ?? null}
  where leveranse_id = ${leveranseId} and nummer = ${forsoek}`;

/** After the attempt that was made: whoever was taken for lost has nothing to say when it comes back. */
export const flyttLeveranse = ({ leveranseId, forsoek }: Forsoek, { status, sekunder }: Neste): Sql => sql`
  update webhookleveranse set status = ${status}, neste_forsoek = naa() + make_interval(secs => ${sekunder})
  where id = ${leveranseId} and forsoek = ${forsoek} and status = 'VENTER' returning id`;

export interface Leveranserad {
  id: string;
  hendelseId: string | null;
  type: string | null;
  status: Leveransestatus;
  nesteForsoek: string;
  opprettet: string;
  forsoek: { tid: string; httpStatus: number | null; feil: string | null; varighetMs: number | null }[];
}
export type Leveranseposisjon = readonly [opprettet: string, id: string];

/** The time travels with microseconds: an ISO string cut to milliseconds would skip rows. */
export const leveranseside = (
  webhookId: string,
  status: Leveransestatus | undefined,
  limit: number,
  etter: Leveranseposisjon | null,
): Sql => sql`
  select l.id, l.hendelse_id, h.type, l.status, l.neste_forsoek, l.opprettet, l.opprettet::text as posisjonstid,
    (select coalesce(jsonb_agg(jsonb_build_object('tid', f.tid, 'httpStatus', f.http_status, 'feil', f.feil,
        'varighetMs', f.varighet_ms) order by f.nummer), '[]')
      from webhookforsoek f where f.kommunenummer = l.kommunenummer and f.leveranse_id = l.id
        and f.nummer > l.forsoek - 24) as forsoek
  from webhookleveranse l left join hendelse h on h.kommunenummer = l.kommunenummer and h.id = l.hendelse_id
  where l.webhook_id = ${webhookId} and ${kanFortelles}
    and ${status === undefined ? sql`true` : sql`l.status = ${status}`}
    and ${sql.etter(sql`(l.opprettet, l.id) <`, etter)}
  order by l.opprettet desc, l.id desc limit ${limit + 1}`;

export const gjenoppliv = (webhookId: string): Sql => sql`
  update webhookleveranse l set status = 'VENTER', forsoek_foer = forsoek, neste_forsoek = naa()
  where webhook_id = ${webhookId} and status = 'DOED' and ${kanFortelles} returning id`;
