// Whose cases a case worker reads where units keep theirs to themselves.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { IKKE_FUNNET, koden, noedbenk, vakt } from '../../testing/noedbenk.ts';
import { type Klient } from '../../testing/sakbenk.ts';

const n = noedbenk();
const { les, funnet, somNora, somTrine, somVidar } = n;

describe('the wall around a unit', () => {
  test('a case worker reads the cases of their own unit, and no other is there', async () => {
    const sakId = await n.benk.nySak();
    assert.equal((await les(sakId, somTrine)).status, 200);
    assert.deepEqual(await funnet(somTrine), [sakId]);
    for (const del of [
      '',
      '/soeknad',
      '/kartlegging',
      '/journalnotater',
      '/vedtak',
      '/dokumenter',
      '/oppgaver',
    ])
      assert.deepEqual(koden(await somNora('GET', `/saker/${sakId}${del}`)), IKKE_FUNNET, del);
    assert.deepEqual(await funnet(somNora), []);
    const tatt = await somNora('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    assert.deepEqual(koden(tatt), IKKE_FUNNET);
  });

  test('whoever may make decisions reads all, and so does everybody where the municipality says so', async () => {
    const sakId = await n.benk.nySak();
    const leder = { ...vakt('lars', 'Lars Leder') };
    leder.roller = [{ ...leder.roller[0]!, roller: ['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET'] }];
    assert.equal((await les(sakId, n.benk.som(leder))).status, 200);
    await innstill(n.benk, () => ({ saksinnsyn: 'KOMMUNEN' }));
    assert.equal((await les(sakId)).status, 200);
    await n.benk.fyll();
    const uten = await n.benk.nySak();
    assert.equal((await les(uten)).status, 200);
  });

  test('nobody hands out half of what is known of somebody', async () => {
    const sakId = await n.benk.nySak();
    const { personId } = (await les(sakId, somTrine)).body.soeker;
    const andre = await n.benk.nySak();
    const utlever = (klient: Klient, som = '') =>
      klient('POST', `/saker/${sakId}/opplysninger${som}`, {
        json: { personId, formaal: 'Har bedt om det.' },
      });
    const hel = await utlever(somTrine);
    assert.equal(hel.status, 200, JSON.stringify([hel.body, n.benk.logg.at(-1)]));
    await n.benk.iKrokvik(async (tx) => {
      await tx.query(sql`insert into enhet (kode, navn, type) values ('NAV', 'Nav Krokvik', 'NAV')`);
      await tx.query(sql`update sak set enhet = 'NAV' where id = ${andre}`);
    });
    for (const som of ['', '/fil'])
      assert.deepEqual(koden(await utlever(somTrine, som)), [403, 'OPPLYSNINGER_I_FLERE_ENHETER']);
    assert.equal((await utlever(somVidar)).status, 200);
  });

  test('a case that is on its way to the unit can be received, and is theirs from then on', async () => {
    const sakId = await n.benk.nySak();
    await n.benk.iKrokvik((tx) =>
      tx.query(sql`insert into enhet (kode, navn, type) values ('NAV', 'Nav Krokvik', 'NAV')`),
    );
    const { versjon } = (await les(sakId, somTrine)).body;
    const sendt = await somTrine('POST', `/saker/${sakId}/oversendinger`, {
      json: { tilEnhet: 'NAV', grunn: 'ANNET', merknad: 'Bor hos dere.' },
      versjon,
    });
    assert.equal(sendt.status, 201, JSON.stringify(sendt.body));
    assert.equal((await les(sakId)).status, 200);
    const kvittert = await somNora('POST', `/oversendinger/${sendt.body.oversendingId}/kvittering`, {
      versjon: sendt.body.versjon,
    });
    assert.equal(kvittert.status, 200, JSON.stringify(kvittert.body));
    assert.equal((await les(sakId)).status, 200);
    assert.deepEqual(koden(await les(sakId, somTrine)), IKKE_FUNNET);
  });
});
