import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestDatabase, type TestDatabase } from '../testing/database.ts';
import type { Driver } from './driver.ts';
import { migrations } from './migrations.gen.ts';
import { startCheck, StartError } from './startsjekk.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

/** A server that answers the question about the login like this. */
const server = (login: object): Driver => ({
  engine: 'postgres',
  transaction: (_, work) =>
    work({
      query: async (text) =>
        text.includes('session_user')
          ? [
              {
                innlogging: 'kobo_innlogging',
                versjon: 150_018,
                superbruker: false,
                gaarForbi: false,
                eier: false,
                kanVaereAppen: true,
                ...login,
              },
            ]
          : text.includes('to_regclass')
            ? [{ finnes: true }]
            : migrations.map(({ version, name, sha256 }) => ({ versjon: version, navn: name, sha256 })),
      last: () => undefined,
      script: async () => undefined,
    }),
  analyze: async () => undefined,
  close: async () => undefined,
});

const production = { production: true };

test('development and tests start on any engine', async () => {
  await startCheck(db.driver, migrations, { production: false });
});

test('production starts with a login that is only a member of kobo_app', async () => {
  await startCheck(server({}), migrations, production);
});

for (const [login, message] of [
  [{ superbruker: true }, /kobo_innlogging is superuser/],
  [{ gaarForbi: true }, /BYPASSRLS/],
  [{ eier: true }, /owns tables/],
  [{ kanVaereAppen: false }, /no member of kobo_app\. Run: grant kobo_app to kobo_innlogging/],
  [{ versjon: 140_010 }, /PostgreSQL 15 or newer is needed, this is 140010/],
] as const) {
  test(`production refuses ${JSON.stringify(login)}`, async () => {
    await assert.rejects(
      startCheck(server(login), migrations, production),
      (error) => error instanceof StartError && message.test(error.message),
    );
  });
}

test('production refuses the embedded engine', async () => {
  await assert.rejects(startCheck({ ...server({}), engine: 'pglite' }, migrations, production), StartError);
});

test('production refuses a schema it does not know', async () => {
  await assert.rejects(startCheck(server({}), migrations.slice(1), production), /does not know/);
});
