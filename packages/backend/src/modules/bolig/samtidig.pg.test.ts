import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
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

test('one is given notice while the home is set aside: the home keeps both', async () => {
  for (let runde = 0; runde < 10; runde++) {
    await benk.fyll();
    await send({});
    const leie = uuidv7();
    const [bolig] = await benk.iKrokvik((tx) => tx.query<{ id: string }>(sql`select id from bolig`));
    await benk.iKrokvik((tx) =>
      tx.query(sql`insert into leieforhold (id, bolig_id, status, startdato, sluttdato)
        values (${leie}, ${bolig!.id}, 'AKTIVT', '2024-01-01', '2028-06-30')`),
    );
    await Promise.all([
      benk.iKrokvik((tx) => tx.query(sql`update leieforhold set status = 'SAGT_OPP' where id = ${leie}`)),
      benk.iKrokvik((tx) =>
        tx.query(sql`insert into reservasjon (id, bolig_id, aarsak, utloeper)
          values (${uuidv7()}, ${bolig!.id}, 'Prøve', '2027-01-01T00:00:00Z')`),
      ),
    ]);
    assert.deepEqual(
      await benk.iKrokvik((tx) => tx.query(sql`select sagt_opp, reservert, antatt_ledig from bolig`)),
      [{ sagtOpp: true, reservert: true, antattLedig: '2028-06-30' }],
    );
  }
});
