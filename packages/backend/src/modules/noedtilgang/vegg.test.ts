// Whose cases a case worker reads where units keep theirs to themselves.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { IKKE_FUNNET, koden, noedbenk, vakt } from '../../testing/noedbenk.ts';
import { type Klient } from '../../testing/sakbenk.ts';

const n = noedbenk();
/** A case worker of another unit with one more role. */
const ogsaa = (rolle: string) => {
  const lars = vakt('lars', 'Lars Leder');
  return { ...lars, roller: [{ ...lars.roller[0]!, roller: ['SAKSBEHANDLER', rolle] }] };
};
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

  test('whoever works in two units reads the cases of both, receives what is sent to either, and nothing of a third', async () => {
    const [boligkontorets, tredje] = [await n.benk.nySak(), await n.benk.nySak()];
    await n.benk.iKrokvik(async (tx) => {
      await tx.query(sql`insert into enhet (kode, navn, type) values ('NAV', 'NAV Krokvik', 'NAV'),
        ('FLYKTNING', 'Flyktningkontoret', 'FLYKTNING') on conflict do nothing`);
      await tx.query(sql`update sak set enhet = 'FLYKTNING' where id = ${tredje}`);
    });
    const lars = vakt('lars', 'Lars Begge');
    const iBegge = { ...lars, roller: [{ ...lars.roller[0]!, andreEnheter: ['BOLIGKONTOR'] }] };
    const somLars = n.benk.som(iBegge);
    assert.deepEqual((await somLars('GET', '/meg/ansatt')).body.enheter, ['NAV', 'BOLIGKONTOR']);
    assert.deepEqual(await funnet(somLars), [boligkontorets]);
    assert.deepEqual(koden(await les(tredje, somLars)), IKKE_FUNNET);
    assert.equal((await somTrine('POST', `/saker/${boligkontorets}/tildeling`, { versjon: 1 })).status, 200);
    const { versjon } = (await les(boligkontorets, somTrine)).body;
    const json = { tilEnhet: 'NAV', grunn: 'ANSVAR_FLYTTET' };
    const sendt = await somTrine('POST', `/saker/${boligkontorets}/oversendinger`, { json, versjon });
    assert.equal(sendt.status, 201, JSON.stringify(sendt.body));
    const { oversendingId } = sendt.body;
    assert.equal((await somLars('GET', '/oversendinger')).body.items.length, 1);
    const kvittert = await somLars('POST', `/oversendinger/${oversendingId}/kvittering`, { versjon: 1 });
    assert.equal(kvittert.status, 200, JSON.stringify(kvittert.body));
    assert.equal((await les(boligkontorets, somLars)).body.enhet, 'NAV');
    assert.deepEqual(koden(await les(boligkontorets, somTrine)), IKKE_FUNNET);
    // What he is known as goes with him: a colleague may send to him by name in either.
    const rad = await n.benk.iKrokvik((tx) =>
      tx.one(sql`select enhet, andre_enheter from ansatt where id = 'lars'`),
    );
    assert.deepEqual(rad, { enhet: 'NAV', andreEnheter: ['BOLIGKONTOR'] });
  });

  test('everybody reads all where the municipality says so, and nobody where it says nothing', async () => {
    const sakId = await n.benk.nySak();
    await innstill(n.benk, () => ({ saksinnsyn: 'KOMMUNEN' }));
    assert.equal((await les(sakId)).status, 200);
    await n.benk.fyll();
    const uten = await n.benk.nySak();
    assert.deepEqual(koden(await les(uten)), IKKE_FUNNET);
    assert.deepEqual(await funnet(somNora), []);
    assert.equal((await les(uten, somTrine)).status, 200);
  });

  test('whoever may make decisions reads all, and works as a case worker in their own unit', async () => {
    const sakId = await n.benk.nySak();
    const somLars = n.benk.som(ogsaa('VEDTAKSMYNDIGHET'));
    assert.equal((await les(sakId, somLars)).status, 200);
    assert.deepEqual(await funnet(somLars), [sakId]);
    assert.deepEqual(koden(await somLars('POST', `/saker/${sakId}/tildeling`, { versjon: 1 })), IKKE_FUNNET);
    const notat = { type: 'SAMTALE', tekst: 'Ringte.', hendelsestid: '2026-11-20T08:00:00Z' };
    assert.deepEqual(
      koden(await somLars('POST', `/saker/${sakId}/journalnotater`, { json: notat })),
      IKKE_FUNNET,
    );
    assert.equal((await n.somVidar('POST', `/saker/${sakId}/tildeling`, { versjon: 1 })).status, 200);
  });

  test('another role lifts it no further than it reaches itself', async () => {
    const sakId = await n.benk.nySak();
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    const hensyn = { hensyn: ['TO_SAMMEN'], grunn: 'Truet en ansatt.', gjelderTil: '2027-05-20' };
    await somTrine('POST', `/saker/${sakId}/kontakthensyn`, { json: hensyn });
    await somTrine('PUT', `/saker/${sakId}/oppfoelging`, {
      json: { kontakter: [], plan: 'Følges til legen.' },
      versjon: 1,
    });
    const sett = async (klient: Klient) => {
      const { items } = (await klient('GET', `/saker/${sakId}/kontakthensyn`)).body;
      const { plan } = (await klient('GET', `/saker/${sakId}/oppfoelging`)).body;
      return [items?.[0]?.grunn, plan];
    };
    assert.deepEqual(await sett(somTrine), ['Truet en ansatt.', 'Følges til legen.']);
    assert.deepEqual(await sett(n.somVidar), ['Truet en ansatt.', 'Følges til legen.']);
    // Whoever manages tenancies sees that there is one, in other units’ cases too.
    const somUtleier = n.benk.som(ogsaa('UTLEIEFORVALTER'));
    const { items } = (await somUtleier('GET', `/saker/${sakId}/kontakthensyn`)).body;
    assert.deepEqual(items[0].hensyn, ['TO_SAMMEN']);
    assert.deepEqual(await sett(somUtleier), [undefined, undefined]);
    // Whoever keeps the register of homes sees none of it.
    const somOversikt = n.benk.som(ogsaa('BOLIGOVERSIKT'));
    assert.deepEqual(koden(await somOversikt('GET', `/saker/${sakId}/oppfoelging`)), IKKE_FUNNET);
    await n.benk.iKrokvik((tx) =>
      tx.query(sql`insert into enhet (kode, navn, type) values ('NAV', 'Nav', 'NAV')`),
    );
    await n.benk.iKrokvik((tx) => tx.query(sql`update sak set enhet = 'NAV' where id = ${sakId}`));
    assert.deepEqual(await sett(somUtleier), ['Truet en ansatt.', 'Følges til legen.']);
  });

  test('nobody hears of what happens behind it', async () => {
    const sakId = await n.benk.nySak();
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    const hoert = async (klient: Klient): Promise<boolean> => {
      const { body } = await klient('GET', '/hendelser');
      return body.items.some(({ subject }: { subject: string }) => subject.includes(sakId));
    };
    while (!(await hoert(somTrine))) await new Promise((resolve) => setTimeout(resolve, 10));
    for (const rolle of ['BOLIGOVERSIKT', 'UTLEIEFORVALTER'])
      assert.equal(await hoert(n.benk.som(ogsaa(rolle))), false, rolle);
    assert.equal(await hoert(somNora), false);
    assert.equal(await hoert(n.benk.som(ogsaa('VEDTAKSMYNDIGHET'))), true);
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
