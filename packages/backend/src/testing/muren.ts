/** What the wall between municipalities, and the shield inside one, promise of one table; nothing of it is kept. */
import assert from 'node:assert/strict';
import type { Connection, Driver } from '../db/driver.ts';
import { isSqlError, sqlState } from '../db/errors.ts';
import type { SqlValue } from '../db/sql.ts';
import type { Row } from '../db/types.ts';
import { look } from './catalog.ts';

/** Both municipalities have a row in every table: `enAvHver`. */
export interface Muret {
  readonly driver: Driver;
  readonly admin: Driver;
}

export interface Krav {
  readonly navn: string;
  readonly holder: (db: Muret, table: string) => Promise<void>;
}

class Angret extends Error {}

/** As the API in a municipality, by statements no handler can write; undone afterwards. Null: refused. */
async function som<T>(
  { driver }: Muret,
  hvem: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T | null> {
  let svar: T | null = null;
  const settings = [{ text: hvem, values: [] }];
  await driver
    .transaction({ script: 'begin; set local role kobo_app', settings }, async (connection) => {
      svar = await work(connection);
      throw new Angret();
    })
    .catch((error: unknown) => {
      if (error instanceof Angret) return;
      if (!isSqlError(error) || error.code !== sqlState.rowSecurity) throw error;
    });
  return svar;
}

const i = (kommunenummer: string, skjermet = 'ja'): string =>
  `select set_config('app.kommunenummer', '${kommunenummer}', true), set_config('app.aktoer', 'system:x', true),
    set_config('app.skjermet', '${skjermet}', true)`;
const FJELLVIK = i('9902');

const ingenAv = (rader: readonly Row[] | null, table: string): void =>
  assert.deepEqual(
    (rader ?? []).filter((rad) => rad['kommunenummer'] !== '9902'),
    [],
    table,
  );

/**
 * Whatever a statement of Fjellvik's does, Krokvik's rows are where they were: one that is changed lies elsewhere. Only
 * the wall speaks: triggers and foreign keys are silent, so that none of them stops what a policy should have left alone.
 * @returns whether it was carried out: a check, a rule of uniqueness or a missing right may have stopped it
 */
async function uroert(
  { admin }: Muret,
  table: string,
  statement: string,
  values: readonly SqlValue[] = [],
): Promise<boolean> {
  const spor = `select string_agg(ctid::text, ' ' order by ctid) as spor from ${table}`;
  const script = 'begin; set local session_replication_role = replica; set local role kobo_app';
  let utfoert = false;
  await admin
    .transaction({ script, settings: [{ text: i('9901'), values: [] }] }, async (connection) => {
      const foer = await connection.query(spor, []);
      await connection.query(FJELLVIK, []);
      await connection.query(statement, values);
      utfoert = true;
      await connection.query(i('9901'), []);
      assert.deepEqual(await connection.query(spor, []), foer, `${table}: ${statement}`);
      throw new Angret();
    })
    .catch((error: unknown) => {
      if (error instanceof Angret) return;
      if (!isSqlError(error)) throw error;
    });
  return utfoert;
}

/** Whether the API may delete of a table at all. */
async function maaSlette(admin: Driver, table: string): Promise<boolean> {
  const [rad] = await look<{ maa: boolean }>(
    admin,
    `select has_table_privilege('kobo_app', '${table}', 'DELETE') as maa`,
  );
  return rad!.maa;
}

export const murkrav: readonly Krav[] = [
  {
    navn: 'no table shows Fjellvik a row of Krokvik',
    holder: async (db, table) =>
      ingenAv(await som(db, FJELLVIK, (c) => c.query(`select kommunenummer from ${table}`, [])), table),
  },
  {
    navn: 'no table lets Fjellvik change or delete a row of Krokvik',
    async holder(db, table) {
      for (const statement of [
        `update ${table} set kommunenummer = kommunenummer where kommunenummer = '9901' returning 1 as rad`,
        `delete from ${table} where kommunenummer = '9901' returning 1 as rad`,
      ])
        assert.deepEqual((await som(db, FJELLVIK, (c) => c.query(statement, []))) ?? [], [], statement);
    },
  },
  {
    navn: 'no table lets Fjellvik write a row as Krokvik',
    async holder(db, table) {
      const [columns] = await look<{ navn: string }>(
        db.admin,
        `select string_agg(quote_ident(attname), ', ') as navn from pg_attribute
         where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      );
      const [row] = await look<{ rad: unknown }>(
        db.admin,
        `select to_jsonb(t) as rad from ${table} t where kommunenummer = '9901' limit 1`,
      );
      const insert = `insert into ${table} (${columns!.navn}) overriding system value
        select ${columns!.navn} from jsonb_populate_record(null::${table}, $1::jsonb)`;
      assert.equal(
        await som(db, FJELLVIK, (c) => c.query(insert, [JSON.stringify(row!.rad)])),
        null,
        `${table}: a row of Krokvik’s was written`,
      );
    },
  },
  {
    navn: 'no table lets Fjellvik hand its own row over to Krokvik',
    // The version trigger puts the municipality back; a table without one is stopped by the policy or the grant.
    holder: async (db, table) =>
      ingenAv(
        await som(db, FJELLVIK, (c) =>
          c.query(`update ${table} set kommunenummer = '9901' returning kommunenummer`, []),
        ),
        table,
      ),
  },
  {
    navn: 'a statement about every row of a table leaves what is Krokvik’s',
    async holder(db, table) {
      // Neither reads a column, so that it is the policy of the command alone that limits it.
      const slettet = await uroert(db, table, `delete from ${table}`);
      assert.equal(slettet, await maaSlette(db.admin, table), `${table}: deleting was not tried`);
      // What may be changed at all differs: with a right to other columns only, one column would show nothing.
      const kolonner = await look<{ navn: string; rad: unknown }>(
        db.admin,
        `select quote_ident(attname) as navn, (select to_jsonb(t) from ${table} t where kommunenummer = '9902' limit 1) as rad
         from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped
           and has_column_privilege('kobo_app', attrelid, attnum, 'UPDATE')`,
      );
      const endret: boolean[] = [];
      for (const { navn, rad } of kolonner)
        endret.push(
          await uroert(
            db,
            table,
            `update ${table} set ${navn} = (jsonb_populate_record(null::${table}, $1::jsonb)).${navn}`,
            [JSON.stringify(rad)],
          ),
        );
      assert.ok(endret.length === 0 || endret.includes(true), `${table}: changing was not tried`);
    },
  },
  {
    navn: 'without a municipality there is nothing to see',
    async holder(db, table) {
      const rader = await som(db, 'select 1', (c) => c.query(`select from ${table}`, []));
      assert.equal(rader?.length ?? 0, 0, table);
    },
  },
];

/** Rows of a table of Krokvik's that Krokvik itself may delete; no case of the example is over. */
export const slettetAv = async (db: Muret, table: string): Promise<number> =>
  (await som(db, i('9901'), (c) => c.query(`delete from ${table} returning 1 as rad`, [])))?.length ?? 0;

/** How many rows a statement of the API's has after a change past every rule; undone afterwards. */
async function etter({ admin }: Muret, endring: string, hvem: string, statement: string): Promise<number> {
  const script = `begin; set local session_replication_role = replica; ${endring}; set local role kobo_app`;
  let antall = NaN;
  await admin
    .transaction({ script, settings: [{ text: hvem, values: [] }] }, async (connection) => {
      antall = (await connection.query(statement, [])).length;
      throw new Angret();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Angret)) throw error;
    });
  return antall;
}

/** Rows of a table of Krokvik's that Krokvik itself may delete when something is settled in each of them. */
export const slettetAvgjort = (db: Muret, table: string, avgjort: string): Promise<number> =>
  etter(
    db,
    `update ${table} set ${avgjort} where kommunenummer = '9901'`,
    i('9901'),
    `delete from ${table} returning 1 as rad`,
  );

/** Pictures of homes and of what is wrong in them are attachments of no case, and not hidden with one. */
const avSaken: Readonly<Record<string, string>> = {
  vedlegg: 'where num_nonnulls(bolig_id, boligfeil_id) = 0',
};

/** Rows of a table of Krokvik's whoever is, or is not, of the shielded unit gets. */
export const settAv = async (db: Muret, table: string, skjermet: boolean): Promise<number> =>
  (
    await som(db, i('9901', skjermet ? 'ja' : ''), (c) =>
      c.query(`select from ${table} ${avSaken[table] ?? ''}`, []),
    )
  )?.length ?? 0;

/** And somebody with one role, to whom neither unit nor shield is in the way: a citizen has the eyes of the shielded unit. */
export const settMedRolle = async (db: Muret, table: string, rolle: string): Promise<number> =>
  (
    await som(
      db,
      `${i('9901', rolle === 'INNBYGGER' ? 'ja' : '')}, set_config('app.aktoer', 'x', true),
        set_config('app.roller', '${rolle}', true)`,
      (c) => c.query(`select from ${table} ${avSaken[table] ?? ''}`, []),
    )
  )?.length ?? 0;

/** The same of an employee of the shielded unit, and null: of one for whom nothing was opened. */
export const settSomMedlem = async (db: Muret, table: string, ansatt: string | null): Promise<number> =>
  (
    await som(
      db,
      `select set_config('app.kommunenummer', '9901', true), set_config('app.aktoer', 'ansatt:${ansatt ?? 'petra'}', true),
        set_config('app.skjermet', 'MEDLEM', true), set_config('app.roller', 'SAKSBEHANDLER', true)`,
      async (c) => {
        if (ansatt !== null) await c.query('select sett_medlemskap()', []);
        return c.query(`select from ${table} ${avSaken[table] ?? ''}`, []);
      },
    )
  )?.length ?? 0;

/**
 * Cases of Krokvik's a case worker of another unit gets where units do not see each other's: no case here is shielded,
 * and nobody has been given one. Or what is told of them.
 */
export const settFraAnnenEnhet = (
  db: Muret,
  hva: 'sak' | `hendelse where ressurs = 'sak'` = 'sak',
): Promise<number> =>
  etter(
    db,
    `update sak set skjermet = false, saksbehandler = null where kommunenummer = '9901';
      insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id)
        select kommunenummer, gen_random_uuid(), 'no.kobo.sak.status-endret.v1', 'sak', id from sak`,
    `${i('9901', '')}, set_config('app.enheter', 'KLAGE', true), set_config('app.enhetsgrense', 'ENHET', true)`,
    `select from ${hva}`,
  );

/**
 * Tables that say nothing about whose case it is. Of the dwelling: that it is held or let, which whoever manages it
 * must see. A table that is not here is hidden with the case or the person.
 */
export const uskjermet: ReadonlySet<string> = new Set([
  ...['kommune', 'kriteriesett', 'enhet', 'ansatt', 'brukt_saksnummer', 'brevmalversjon', 'innfoeringspunkt'],
  ...[
    'innstilling',
    'skjermet_mottaker',
    'bolig',
    'bolig_statushistorikk',
    'bolignotat',
    'befaring',
    'boligoppgave',
    'boligbilde',
  ],
  ...['boenhetshendelse', 'boenhetsdel', 'avtale', 'avtale_bolig', 'reservasjon', 'husleieprofil'],
  ...['husleiekjoering', 'husleielinje', 'leiereguleringskjoering', 'importjobb', 'importrad', 'innsynslogg'],
  ...[
    'innsyn_vist',
    'idempotens',
    'hendelse',
    'hendelse_glemt',
    'revisjon',
    'revisjonssegl',
    'revisjonskontroll',
  ],
  // Who meets when, on which homes; the cases of it are shielded.
  ...['tildelingsmoete', 'moetedeltaker', 'moetebolig'],
  ...['avlevertsak', 'oppbevaringskjoering', 'statistikkuttrekk'],
  ...['webhook', 'webhookhemmelighet', 'webhookleveranse', 'webhookforsoek'],
]);
