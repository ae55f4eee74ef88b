import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { openSakbenk, type Klient, type Sakbenk, type Svaret } from '../../testing/sakbenk.ts';
import { adresse, fdv } from '../../testing/tilbudbenk.ts';

// Two at the same time are only two on PostgreSQL: PGlite has one connection.
let benk: Sakbenk;
let somFdv: Klient;
before(async () => {
  benk = await openSakbenk();
  somFdv = benk.som(fdv);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const send = (felt: object): Promise<Svaret> =>
  somFdv('POST', '/boliger', { json: { leverandorBoligId: 'FDV-118', adresse: adresse(14), ...felt } });
const boliger = () => benk.iKrokvik((tx) => tx.query(sql`select antall_soverom, bruksareal from bolig`));

test('a home sent by many at once is made by one and found by the rest', async () => {
  for (let runde = 0; runde < 10; runde++) {
    await benk.fyll();
    const svar = await Promise.all(Array.from({ length: 8 }, () => send({ antallSoverom: 2 })));
    const statuser = svar.map(({ status }) => status).sort();
    assert.deepEqual(statuser, [200, 200, 200, 200, 200, 200, 200, 201], JSON.stringify(svar));
    assert.equal(new Set(svar.map(({ body }) => body.koboId)).size, 1);
    assert.deepEqual(await boliger(), [{ antallSoverom: 2, bruksareal: null }]);
  }
});

test('of two who say different things of one home, nobody loses what they said', async () => {
  for (let runde = 0; runde < 10; runde++) {
    await benk.fyll();
    await send({});
    const svar = await Promise.all([send({ antallSoverom: 3 }), send({ bruksareal: 64 })]);
    assert.deepEqual(
      svar.map(({ status }) => status),
      [200, 200],
    );
    assert.deepEqual(svar.map(({ etag }) => etag).sort(), ['"2"', '"3"']);
    assert.deepEqual(await boliger(), [{ antallSoverom: 3, bruksareal: 64 }]);
  }
});
