import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../db/migrate.ts';
import { migrations } from '../db/migrations.gen.ts';
import { openPg } from '../platform/node/pg.ts';
import type { TestEngine } from './engine.ts';

/** What migrates where nobody is superuser: owns the database, may make roles. */
const migrator = 'kobo_test_migrering';

/** What the tests log in as: the role of production, with nothing but membership of kobo_app. */
const login = 'kobo_test_innlogging';

/** The addresses too, for what starts a process of its own. */
export interface PgEngine extends TestEngine {
  readonly loginUrl: string;
  readonly adminUrl: string;
}

/** A database per test file, copied from a migrated template; `adminUrl` is a superuser of a throw-away cluster. */
export async function postgresFromTemplate(adminUrl: string): Promise<PgEngine> {
  const password = passwordOf(adminUrl);
  const name = newName();
  await administer(adminUrl, async (client) => {
    const template = await ensureTemplate(client, adminUrl, password);
    // Otherwise each page is written to the log as well.
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  });
  return engineOf(adminUrl, name, login);
}

/** A database with nothing in it, and the login that may migrate it. */
export async function emptyPostgres(adminUrl: string): Promise<PgEngine> {
  const name = newName();
  await administer(adminUrl, async (client) => {
    await client.query(roleIfMissing(migrator, 'login createrole'));
    await client.query(roleIfMissing('kobo_owner', 'nologin noinherit'));
    await client.query(`grant kobo_owner to ${migrator}`);
    await client.query(`alter role ${migrator} password ${pg.escapeLiteral(passwordOf(adminUrl))}`);
    await client.query(`create database ${name} owner ${migrator}`);
  });
  return engineOf(adminUrl, name, migrator);
}

const passwordOf = (adminUrl: string): string => new URL(adminUrl).password || 'kobo';
const newName = (): string => `kobo_test_${randomUUID().replaceAll('-', '')}`;
const roleIfMissing = (role: string, options: string): string => `do $$ begin create role ${role} ${options};
  exception when duplicate_object or unique_violation then null; end $$`;

/** Test files that share an engine share its plans, as on PGlite. */
const KEPT = 2_000;

function engineOf(clusterUrl: string, name: string, user: string): PgEngine {
  const loginUrl = urlOf(clusterUrl, name, user, passwordOf(clusterUrl));
  const adminUrl = urlOf(clusterUrl, name);
  const driver = openPg({ connectionString: loginUrl, poolSize: 20, kept: KEPT });
  // What puts a database back after an import deletes all there is in one statement.
  const admin = openPg({ connectionString: adminUrl, poolSize: 2, statementTimeoutMs: 60_000 });
  return {
    driver,
    admin,
    loginUrl,
    adminUrl,
    async close() {
      await Promise.all([driver.close(), admin.close()]);
      await administer(clusterUrl, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

/** Made by whichever test file comes first; the others wait for its lock. */
async function ensureTemplate(client: pg.Client, adminUrl: string, password: string): Promise<string> {
  const template = `kobo_mal_${migrations.at(-1)?.sha256.slice(0, 8)}`;
  await client.query('select pg_advisory_lock(5340902)');
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
  if (rowCount === 0) {
    const building = `${template}_bygges`;
    await client.query(`drop database if exists ${building}`);
    await client.query(`create database ${building}`);
    const driver = openPg({ connectionString: urlOf(adminUrl, building), poolSize: 1 });
    await migrate(driver, migrations).finally(() => driver.close());
    await client.query(`
      ${roleIfMissing(login, 'login noinherit')};
      grant kobo_app to ${login};
      alter role ${login} nosuperuser nobypassrls password ${pg.escapeLiteral(password)};
      alter database ${building} rename to ${template}`);
  }
  await client.query('select pg_advisory_unlock(5340902)');
  return template;
}

async function administer(adminUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(adminUrl: string, database: string, user?: string, password?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}
