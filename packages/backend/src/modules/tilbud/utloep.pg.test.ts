import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

// Two at the same time are only two on PostgreSQL: PGlite has one connection.
let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const soekere = [SOEKER, 'MODIG SYKKEL', 'GRØNN SKUFFE', 'RUND TEPOTTE'];
const hendelser = (type: string) =>
  benk.iKrokvik((tx) => tx.query(sql`select sak_id from sakshendelse where type = ${type}`));

test('eight processes at midnight end each offer once', async () => {
  for (const [i, soeker] of soekere.entries()) {
    const { koboId: boligId } = await nyBolig(benk.som(trine), i + 1);
    const sakId = await sakMedTilsagn(benk, { voksne: [soeker] });
    assert.equal(
      (await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, { json: { boligId } })).status,
      201,
    );
  }
  await Promise.all(Array.from({ length: 8 }, () => benk.kalender(new Date('2026-11-28T08:00:00Z'))));
  assert.equal((await hendelser('TILBUD_UTLOEPT')).length, soekere.length);
  const tilbud = await benk.iKrokvik((tx) => tx.query(sql`select distinct status, versjon from tilbud`));
  assert.deepEqual(tilbud, [{ status: 'FRIST_UTLOEPT', versjon: 2 }]);
});

test('an answer in the last minute and the calendar just after: one of them', async () => {
  for (let runde = 0; runde < 10; runde++) {
    await benk.fyll();
    const { koboId: boligId } = await nyBolig(benk.som(trine), 1);
    const sakId = await sakMedTilsagn(benk);
    const { body } = await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
    const [svar] = await Promise.all([
      benk.som(innbygger(SOEKER))('POST', `/tilbud/${body.tilbudId}/svar`, {
        json: { svar: 'JA' },
        versjon: 1,
      }),
      benk.kalender(new Date('2026-11-27T23:00:00Z')),
    ]);
    const [rad] = await benk.iKrokvik((tx) => tx.query<{ status: string }>(sql`select status from tilbud`));
    const ja = svar.status === 200;
    assert.equal(rad!.status, ja ? 'AKSEPTERT' : 'FRIST_UTLOEPT', JSON.stringify(svar.body));
    if (!ja) assert.equal(svar.body.code, 'TILBUD_UTLOEPT');
    assert.equal((await hendelser('TILBUD_UTLOEPT')).length, ja ? 0 : 1);
  }
});
