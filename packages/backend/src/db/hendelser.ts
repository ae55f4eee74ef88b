import type { Tx } from './database.ts';
import { sql, type Sql } from './sql.ts';
import { uuidv7 } from './uuid.ts';

/** Something others may want to know: ids only, never personal data. */
export interface Hendelse {
  /** `no.kobo.<ressurs>.<verb>.v1` */
  readonly type: string;
  readonly ressurs: string;
  readonly ressursId: string;
  readonly versjon?: number;
  /** About a shielded case or a person with a graded address. */
  readonly skjermet?: boolean;
  /** The tenancy it is about, of what happens to a home: told as its tenants may be known of. */
  readonly leieforholdId?: string | null;
}

export interface LestHendelse extends Omit<Hendelse, 'skjermet' | 'leieforholdId'> {
  readonly id: string;
  readonly tid: string;
  readonly posisjon: Posisjon;
}

/** Where a reader has come to. */
export interface Posisjon {
  readonly transaksjon: string;
  readonly nummer: number;
}

/** In the transaction of what happened: both are there afterwards, or neither. */
export async function meldHendelse(
  tx: Tx,
  { type, ressurs, ressursId, versjon, skjermet = false, leieforholdId = null }: Hendelse,
): Promise<void> {
  await tx.query(sql`insert into hendelse (id, type, ressurs, ressurs_id, versjon, skjermet, leieforhold_id)
    values (${uuidv7()}, ${type}, ${ressurs}, ${ressursId}, ${versjon ?? null}, ${skjermet}, ${leieforholdId})`);
}

export interface NySynligSak {
  readonly id: string;
  readonly versjon: number;
}

/**
 * A case that was hidden is there for those whose work it is: the first they hear of it. Others have heard it before, as
 * of anything they follow.
 */
export const meldSynligSak = (tx: Tx, { id, versjon }: NySynligSak): Promise<void> =>
  meldHendelse(tx, { type: 'no.kobo.sak.soeknad-mottatt.v1', ressurs: 'sak', ressursId: id, versjon });

/** What of the feed is wanted; everything that is absent from it is. */
export interface Utvalg {
  readonly ressurser?: readonly string[];
  readonly typer?: readonly string[];
}

const enAv = (kolonne: Sql, verdier: readonly string[] | undefined): Sql =>
  verdier ? sql`and ${kolonne} = any(${verdier}::text[])` : sql.empty;

/**
 * The next events after a position, in an order that never changes. Only transactions older than every one still
 * running are served: one that commits later has a higher id, so nothing can slip in before what was read. A long
 * transaction therefore delays the feed, and never tears it.
 */
export async function lesHendelser(
  tx: Tx,
  etter: Posisjon | null,
  limit: number,
  { ressurser, typer }: Utvalg = {},
): Promise<LestHendelse[]> {
  const { transaksjon, nummer } = etter ?? { transaksjon: '0', nummer: 0 };
  const rows = await tx.query<
    Omit<LestHendelse, 'posisjon' | 'versjon'> & { versjon: number | null } & Posisjon
  >(sql`
    select id, type, ressurs, ressurs_id, versjon, tid, transaksjon, nummer from hendelse
    where (transaksjon, nummer) > (${transaksjon}::xid8, ${nummer}::bigint)
      and transaksjon < pg_snapshot_xmin(pg_current_snapshot())
      ${enAv(sql`ressurs`, ressurser)} ${enAv(sql`type`, typer)}
    order by transaksjon, nummer limit ${limit}`);
  return rows.map(({ transaksjon, nummer, versjon, ...rest }) => ({
    ...rest,
    ...(versjon === null ? {} : { versjon }),
    posisjon: { transaksjon, nummer },
  }));
}

/** Where the feed is served to now: no event that is not there yet can come before it. */
export async function stroemmensEnde(tx: Tx): Promise<Posisjon> {
  const { transaksjon } = await tx.one<{ transaksjon: string }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot()) as transaksjon`,
  );
  return { transaksjon, nummer: 0 };
}

/**
 * Whether everything after the position is still there. Not so when older events than the position's next have been
 * forgotten, nor when it lies ahead of what has happened: then it is of the feed before the database was restored.
 * Asked after the reading, so that nothing is forgotten between the two.
 */
export async function erHel(tx: Tx, { transaksjon, nummer }: Posisjon): Promise<boolean> {
  const { hel } = await tx.one<{ hel: boolean }>(sql`
    select ${transaksjon}::xid8 <= pg_snapshot_xmax(pg_current_snapshot()) and not exists (
      select from hendelse_glemt where (transaksjon, nummer) > (${transaksjon}::xid8, ${nummer}::bigint)) as hel`);
  return hel;
}
