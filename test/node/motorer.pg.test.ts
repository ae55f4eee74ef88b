// The same calls, made of the contract, to PGlite and to PostgreSQL: the same statuses, the same bodies in the same order.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';

const kjoer = promisify(execFile);
const { KOBO_TEST_PG_URL: postgres, ...uten } = process.env;

/** By operation, in the order they were called. */
async function svar(env: NodeJS.ProcessEnv): Promise<Map<string, string>> {
  const { stdout } = await kjoer(
    process.execPath,
    ['--conditions=source', join(import.meta.dirname, '../bevis/motorsvar.ts')],
    { env, maxBuffer: 64 * 1024 * 1024 },
  );
  const linjer = stdout.split('\n').filter((linje) => /^\w+ \d{3} /.test(linje));
  return new Map(linjer.map((linje) => [linje.split(' ', 1)[0]!, linje]));
}

test(
  'every call of the contract is answered alike by PGlite and PostgreSQL',
  { timeout: 600_000 },
  async (t: TestContext) => {
    const [paaPglite, paaPostgres] = await Promise.all([
      svar(uten),
      svar({ ...uten, KOBO_TEST_PG_URL: postgres }),
    ]);
    assert.ok(paaPglite.size > 300);
    const ulike = [...paaPglite].filter(([id, linje]) => paaPostgres.get(id) !== linje);
    assert.deepEqual(
      ulike.map(([, linje]) => linje),
      ulike.map(([id]) => paaPostgres.get(id)),
    );
    const gikk = [...paaPglite.values()].filter((linje) => / 2\d\d /.test(linje)).length;
    t.diagnostic(`${paaPglite.size} operations, ${gikk} carried out, all alike`);
  },
);
