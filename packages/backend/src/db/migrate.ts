import type { Connection, Driver } from './driver.ts';
import type { Migration } from './migrations.gen.ts';

export interface MigrationState {
  /** Versions applied by this run. */
  readonly applied: readonly number[];
  /** The version the database is at now. */
  readonly version: number;
}

/** The database and this program do not belong together; nothing was changed. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/** Any constant: the same for every program that migrates this schema. */
const lock = 5_340_901;

const migrationTable = `create table if not exists migrasjon (
  versjon integer primary key, navn text not null, sha256 text not null, kjoert timestamptz not null default now())`;

/**
 * Brings the schema forward: numbered files in order, each in a transaction of its own together with its mark. Two
 * programs that start at once take turns. Forward only: a change of a column is expand, deploy, contract.
 */
export async function migrate(driver: Driver, migrations: readonly Migration[]): Promise<MigrationState> {
  // The table is there before the first file, and its owner is set by that file.
  await locked(driver, async (connection) => {
    if (!(await hasTable(connection))) await connection.script(migrationTable);
  });
  const applied: number[] = [];
  for (const migration of migrations) {
    const ran = await locked(driver, async (connection) => {
      const done = await verify(connection, migrations);
      if (done.has(migration.version)) return false;
      // What was applied later may lean on what it found: an order nobody has tried is not tried here.
      if (Math.max(0, ...done) > migration.version) {
        throw new MigrationError(
          `Migration ${migration.name} should have been applied before later ones were`,
        );
      }
      // The first file makes the role the others run as.
      if (migration.version > 1) await connection.script('set local role kobo_owner');
      await connection.script(migration.sql);
      await connection.query('insert into migrasjon (versjon, navn, sha256) values ($1, $2, $3)', [
        migration.version,
        migration.name,
        migration.sha256,
      ]);
      return true;
    });
    if (ran) applied.push(migration.version);
  }
  return { applied, version: migrations.at(-1)?.version ?? 0 };
}

/** For a start without the right to migrate: throws unless the schema is exactly the one this program knows. */
export async function checkMigrated(driver: Driver, migrations: readonly Migration[]): Promise<void> {
  const applied = await driver.transaction({ script: 'begin read only' }, async (connection) => {
    if (!(await hasTable(connection))) return new Set<number>();
    await connection.script('set local role kobo_app');
    return verify(connection, migrations);
  });
  if (migrations.some(({ version }) => !applied.has(version))) {
    const newest = migrations.at(-1)?.version ?? 0;
    throw new MigrationError(
      `The database is at version ${Math.max(0, ...applied)}, this program needs ${newest}: migrate first`,
    );
  }
}

const locked = <T>(driver: Driver, work: (connection: Connection) => Promise<T>): Promise<T> =>
  driver.transaction({ script: `begin; select pg_advisory_xact_lock(${lock})` }, work);

const hasTable = async (connection: Connection): Promise<boolean> => {
  const [found] = await connection.query("select to_regclass('migrasjon') is not null as finnes", []);
  return found?.['finnes'] === true;
};

/** Returns the applied versions; throws when what was applied is not what this program carries. */
async function verify(connection: Connection, migrations: readonly Migration[]): Promise<Set<number>> {
  const rows = await connection.query('select versjon, navn, sha256 from migrasjon order by versjon', []);
  for (const row of rows) {
    const known = migrations.find((migration) => migration.version === row['versjon']);
    if (!known) {
      throw new MigrationError(
        `The database has migration ${row['versjon']}, which this program does not know`,
      );
    }
    if (known.sha256 !== row['sha256']) {
      throw new MigrationError(
        `Migration ${known.name} is not the one that was applied: its checksum differs`,
      );
    }
  }
  return new Set(rows.map((row) => row['versjon'] as number));
}
