// The rows of `npm run bench -- skala` hold against the schema of today: else nobody knows before they measure.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postgresFromTemplate } from '../../packages/backend/src/testing/postgres-template.ts';
import { kommuner } from '../bench/skala/kommuner.ts';
import { rader } from '../bench/skala/rader.sql.ts';
import { saa } from '../bench/skala/saa.ts';

test('a small country can be sown', async (t) => {
  const motor = await postgresFromTemplate(process.env['KOBO_TEST_PG_URL']!);
  t.after(() => motor.close());
  const saadd = await saa(motor.adminUrl, kommuner({ kommuner: 3, boliger: 300, saker: 300 }));
  const tomme = await motor.admin.transaction({ script: 'begin read only' }, async (c) => {
    const antall = await Promise.all(
      rader.map(async ([tabell]) => (await c.query(`select from ${tabell} limit 1`, [])).length),
    );
    return rader.flatMap(([tabell], i) => (antall[i] === 0 ? [tabell] : []));
  });
  assert.deepEqual(tomme, []);
  assert.ok(saadd.rader > 1000);
});
