// What Folkeregisteret says that somebody is, and what follows when it says that they are dead.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { endreJson } from '../../testing/registre.ts';
import { avslaattSak, openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
/** What the register says of everybody now. */
let status = 'bosatt';

before(async () => {
  benk = await openSakbenk({
    mellomledd: endreJson((kropp) => JSON.parse(JSON.stringify(kropp).replaceAll('"bosatt"', `"${status}"`))),
  });
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  status = 'bosatt';
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

/** The register is asked when somebody logs in. */
const slaaOpp = async (hva: string, navn = SOEKER): Promise<void> => {
  status = hva;
  const { status: svar, body } = await benk.som(innbygger(navn))('GET', '/meg/innbygger');
  assert.equal(svar, 200, JSON.stringify(body));
};
const oppgaver = async (sakId: string, klient = somTrine): Promise<{ tekst?: string }[]> =>
  (await klient('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items;
const omDoed = async (sakId: string, klient = somTrine) =>
  (await oppgaver(sakId, klient)).filter(({ tekst = '' }) => /registrert død/.test(tekst));

test('the case worker sees what the register says, and the language and interpreter of the party', async () => {
  const sakId = await benk.nySak({ svar: { tolkSpraak: 'TI' } });
  const soeker = async () => (await somTrine('GET', `/saker/${sakId}`)).body.soeker;
  assert.deepEqual([(await soeker()).spraak, (await soeker()).tolkSpraak], ['nb', 'TI']);
  await slaaOpp('utflyttet');
  assert.equal((await soeker()).folkeregisterstatus, 'UTFLYTTET');
  await slaaOpp('nytt og ukjent');
  assert.equal((await soeker()).folkeregisterstatus, 'UTFLYTTET', 'what is not understood says nothing new');
  assert.deepEqual(await omDoed(sakId), []);
});

describe('when the applicant is dead', () => {
  test('somebody gets the case to look at, once, and nothing of it is decided', async () => {
    const sakId = await benk.nySak();
    const { body: foer } = await somTrine('GET', `/saker/${sakId}`);
    await slaaOpp('doed');
    await slaaOpp('doed');
    const [oppgave, ...flere] = await omDoed(sakId);
    assert.match(oppgave!.tekst!, /^Søkeren er registrert død/);
    assert.deepEqual(flere, []);
    const { body: etter } = await somTrine('GET', `/saker/${sakId}`);
    assert.deepEqual([etter.status, etter.soeker.folkeregisterstatus], [foer.status, 'DOED']);
  });

  test('nobody is notified: whoever has the case decides who is to know', async () => {
    await innstill(benk, () => ({ varsling: { papirEtterDager: 14, nettsted: 'krokvik.example' } }));
    const sakId = await avslaattSak(benk);
    await slaaOpp('doed');
    const sendt = await somTrine('POST', `/saker/${sakId}/meldinger`, { json: { tekst: 'Ring oss.' } });
    assert.equal(sendt.status, 201, JSON.stringify(sendt.body));
    const melding = async () =>
      (await somTrine('GET', `/saker/${sakId}/varsler`)).body.items.find(
        ({ anledning }: { anledning: string }) => anledning === 'MELDING',
      );
    for (let i = 0; i < 50 && (await melding())?.status !== 'PAPIR'; i++) await benk.kalender();
    const { status: naa, grunn, kanal } = await melding();
    assert.deepEqual([naa, grunn, kanal], ['PAPIR', 'DOED', 'PAPIR']);
    assert.ok((await omDoed(sakId)).some(({ tekst }) => /Avgjør hvem som skal få vite det\.$/.test(tekst!)));
  });

  test('it is found when the register is asked again of those in open cases, the day after', async () => {
    const sakId = await benk.nySak();
    await benk.kalender();
    assert.deepEqual(await omDoed(sakId), []);
    status = 'doed';
    benk.klokke = new Date('2026-11-21T08:00:00Z');
    await benk.kalender();
    benk.klokke = new Date('2026-11-22T08:00:00Z');
    await benk.kalender();
    assert.equal((await omDoed(sakId)).length, 1);
  });

  test('a case that is over is not taken up again', async () => {
    const sakId = await benk.nySak();
    await benk.iKrokvik((tx) =>
      tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${sakId}`),
    );
    await slaaOpp('doed');
    assert.deepEqual(await omDoed(sakId), []);
  });

  test('a shielded case is the shielded unit’s to look at', async () => {
    const sakId = await benk.nySak();
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    await slaaOpp('doed');
    assert.equal((await somTrine('GET', `/saker/${sakId}/oppgaver`)).status, 404);
    assert.equal((await omDoed(sakId, benk.som(siri))).length, 1);
  });
});
