import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { openSakbenk, type Sakbenk } from '../../testing/sakbenk.ts';
import { innflyttet, SOEKER } from '../../testing/tilbudbenk.ts';

// Two at the same time are only two on PostgreSQL: PGlite has one connection.
let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
after(() => benk.close());

test('eight processes at midnight make the task of each tenancy once', async () => {
  const soekere = [SOEKER, 'MODIG SYKKEL', 'GRØNN SKUFFE', 'RUND TEPOTTE'];
  for (const [i, soeker] of soekere.entries()) await innflyttet(benk, soeker, i + 1);
  for (const dag of ['2029-03-01', '2029-06-01', '2029-12-01'])
    await Promise.all(Array.from({ length: 8 }, () => benk.kalender(new Date(`${dag}T00:00:00Z`))));
  const oppgaver = await benk.iKrokvik((tx) =>
    tx.query(sql`select utloep_trinn as trinn, count(*)::int as antall from oppgave where type = 'FORNYELSE'
      group by utloep_trinn, utloep_dato order by min(frist)`),
  );
  assert.deepEqual(
    oppgaver,
    ['NI_MND_FOER', 'SEKS_MND_FOER', 'VED_SLUTT'].map((trinn) => ({ trinn, antall: soekere.length })),
  );
});
