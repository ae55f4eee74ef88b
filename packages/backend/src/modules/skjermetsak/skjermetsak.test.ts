// Who of the shielded unit reads which of its cases, and how a case gets its first member.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { look } from '../../testing/catalog.ts';
import {
  openSakbenk,
  siri,
  signe,
  stein,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const som =
  (login: Parameters<Sakbenk['som']>[0]): Klient =>
  (...kall) =>
    benk.som(login)(...kall);
const somStein = som(stein);
const somSiri = som(siri);
const somSigne = som(signe);
const IKKE_FUNNET = [404, 'IKKE_FUNNET'];
const koden = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];

/** Signe is known to the municipality from the first thing she does. */
const kjenn = (...ansatte: (typeof signe)[]) =>
  benk.iKrokvik(async (tx) => {
    for (const { sub, navn } of ansatte)
      await tx.query(
        sql`insert into ansatt (id, navn, enhet, roller) values (${sub}, ${navn}, 'SKJERMET', '{SAKSBEHANDLER}')`,
      );
  });
const skjermet = async (): Promise<string> => {
  const sakId = await benk.nySak();
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  return sakId;
};
const sett = (sakId: string, ansattId: string, medlem: boolean, klient = somStein) =>
  klient('POST', `/skjermedesaker/${sakId}/medlemmer`, { json: { ansattId, medlem } });
const mottak = (ansattId: string, mottar: boolean, klient = somStein) =>
  klient('POST', '/skjermedesaker/mottakere', { json: { ansattId, mottar } });
const statusFor = async (sakId: string, klient: Klient) => (await klient('GET', `/saker/${sakId}`)).status;
const liste = async (klient = somStein, sporring = '') =>
  (await klient('GET', `/skjermedesaker${sporring}`)).body;

test('whoever has not heard the answer gives a member once more, and is answered the same', async () => {
  const sakId = await skjermet();
  await kjenn(signe);
  const valg = { json: { ansattId: 'signe', medlem: true }, noekkel: crypto.randomUUID() };
  const sti = `/skjermedesaker/${sakId}/medlemmer`;
  const satt = await somStein('POST', sti, valg);
  assert.equal(satt.status, 200, JSON.stringify(satt.body));
  const igjen = await somStein('POST', sti, valg);
  assert.deepEqual([igjen.status, igjen.body], [200, satt.body]);
});

describe('a case that becomes shielded', () => {
  test('is theirs who receive what is new, and nobody else’s of the unit', async () => {
    const sakId = await skjermet();
    assert.deepEqual(
      [await statusFor(sakId, somSiri), await statusFor(sakId, somSigne), await statusFor(sakId, somStein)],
      [200, 404, 404],
    );
    const { items, mottakere } = await liste();
    assert.deepEqual(mottakere, [{ ansattId: 'siri', navn: 'Siri Skjermet' }]);
    assert.deepEqual(
      items.map(({ sakId, medlemmer }: { sakId: string; medlemmer: unknown }) => [sakId, medlemmer]),
      [[sakId, mottakere]],
    );
  });

  test('is a member’s who works in the housing office as well, and there they have the rest', async () => {
    const [sak, aapen] = [await skjermet(), await benk.nySak()];
    const hjemme = { ...trine.roller[0]!, andreEnheter: ['SKJERMET'] };
    const somTrineBegge = som({ ...trine, roller: [hjemme] });
    assert.deepEqual(
      [await statusFor(sak, somTrineBegge), await statusFor(aapen, somTrineBegge)],
      [404, 200],
    );
    assert.deepEqual((await sett(sak, 'trine', true)).body.errors[0].code, 'UKJENT_ANSATT');
    await somTrineBegge('POST', `/saker/${aapen}/tildeling`, { versjon: 1 });
    assert.equal((await sett(sak, 'trine', true)).status, 200);
    assert.equal(await statusFor(sak, somTrineBegge), 200);
    // Logged in for the housing office alone, it is not there.
    assert.equal(await statusFor(sak, som(trine)), 404);
  });

  test('waits first in the list where nobody receives, until it is handed out', async () => {
    const fordelt = await skjermet();
    assert.equal((await mottak('siri', false)).status, 200);
    const ventende = await skjermet();
    await kjenn(signe);
    assert.deepEqual(
      (await liste()).items.map(({ sakId }: { sakId: string }) => sakId),
      [ventende, fordelt],
    );
    const { items } = await liste(somStein, '?utenMedlem=true');
    assert.deepEqual(
      items.map(({ sakId, medlemmer }: { sakId: string; medlemmer: unknown }) => [sakId, medlemmer]),
      [[ventende, []]],
    );
    // Of whom it is about, nothing.
    assert.ok(!/soeker|HESTEDROSJE|person/i.test(JSON.stringify(items)), JSON.stringify(items));
    const satt = await sett(ventende, 'signe', true);
    assert.deepEqual(
      [satt.status, satt.body.medlemmer],
      [200, [{ ansattId: 'signe', navn: 'Signe Skjermet' }]],
    );
    assert.deepEqual([await statusFor(ventende, somSigne), await statusFor(ventende, somSiri)], [200, 404]);
    assert.equal((await somSigne('POST', `/saker/${ventende}/tildeling`, { versjon: 2 })).status, 200);
  });

  test('by being received from another unit is theirs who received it', async () => {
    const sakId = await benk.nySak();
    const sendt = await som(trine)('POST', `/saker/${sakId}/oversendinger`, {
      json: { tilEnhet: 'SKJERMET', grunn: 'SKJERMING' },
      versjon: 1,
    });
    const { oversendingId, versjon } = sendt.body;
    const kvittert = await somSigne('POST', `/oversendinger/${oversendingId}/kvittering`, { versjon });
    assert.equal(kvittert.status, 200, JSON.stringify(kvittert.body));
    assert.deepEqual([await statusFor(sakId, somSigne), await statusFor(sakId, som(trine))], [200, 404]);
  });

  test('stays with the case worker of the unit who has it', async () => {
    const sakId = await benk.nySak();
    await benk.iKrokvik((tx) => tx.query(sql`update sak set enhet = 'SKJERMET' where id = ${sakId}`));
    assert.equal((await somSigne('POST', `/saker/${sakId}/tildeling`, { versjon: 2 })).status, 200);
    await benk.iKrokvik((tx) => tx.query(sql`update sak set skjermet = true where id = ${sakId}`));
    assert.equal(await statusFor(sakId, somSigne), 200);
  });
});

describe('a member', () => {
  test('who no longer is one finds the case as if it were not there, and it is kept who was', async () => {
    const sakId = await skjermet();
    assert.equal((await sett(sakId, 'siri', false)).status, 200);
    assert.equal(await statusFor(sakId, somSiri), 404);
    const { items, treff, totalt } = (await somSiri('POST', '/saker/soek', { json: {} })).body;
    assert.deepEqual([items, treff, totalt], [[], 0, 0]);
    const rader = await look(
      benk.db.admin,
      `select ansatt, gitt_av, tatt_av from sakmedlem where sak_id = '${sakId}'`,
    );
    assert.deepEqual(rader, [{ ansatt: 'siri', gittAv: 'system:test', tattAv: 'ansatt:stein' }]);
    assert.equal((await sett(sakId, 'siri', true)).status, 200);
    assert.equal(await statusFor(sakId, somSiri), 200);
  });

  test('of one case does not read another, nor the person it is about', async () => {
    const min = await skjermet();
    await mottak('siri', false);
    const annens = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
    await benk.iKrokvik((tx) =>
      tx.query(sql`update person set gradering = 'FORTROLIG' from sak
        where sak.kommunenummer = person.kommunenummer and soeker_id = person.id and sak.id = ${annens}`),
    );
    const { items, totalt } = (await somSiri('POST', '/saker/soek', { json: {} })).body;
    assert.deepEqual([items.map(({ sakId }: { sakId: string }) => sakId), totalt], [[min], 1]);
    assert.equal(await statusFor(annens, somSiri), 404);
    const som = (skjermet: 'MEDLEM' | true, aktoer: string) =>
      benk.db.database.withTenant(
        { kommunenummer: '9901', aktoer, roller: ['SAKSBEHANDLER'], enheter: ['SKJERMET'], skjermet },
        'les',
        (tx) => tx.query<{ navn: string }>(sql`select navn from person where navn = 'MODIG SYKKEL'`),
      );
    assert.equal((await som('MEDLEM', 'ansatt:siri')).length, 0);
    assert.equal((await som(true, 'system:test')).length, 1);
  });

  test('is of the unit, and not inhabil', async () => {
    const sakId = await skjermet();
    for (const ansattId of ['trine', 'ingen']) {
      const feil = await sett(sakId, ansattId, true);
      assert.deepEqual([feil.status, feil.body.errors[0].code], [400, 'UKJENT_ANSATT'], ansattId);
    }
    assert.equal((await mottak('trine', true)).body.errors[0].pointer, '/ansattId');
    await kjenn(signe);
    await benk.iKrokvik((tx) =>
      tx.query(sql`insert into inhabilitet (id, sak_id, ansatt, grunn, registrert_av)
        values (${sakId}, ${sakId}, 'signe', 'SLEKT', 'siri')`),
    );
    const inhabil = await sett(sakId, 'signe', true);
    assert.deepEqual([inhabil.status, inhabil.body.errors[0].code], [400, 'INHABIL']);
    assert.equal(await statusFor(sakId, somSigne), 404);
  });
});

describe('whoever hands the cases out', () => {
  test('makes decisions in the shielded unit: to nobody else there is anything to hand out', async () => {
    const sakId = await skjermet();
    assert.deepEqual(await liste(som(vidar)), { items: [], mottakere: [] });
    assert.deepEqual(koden(await sett(sakId, 'siri', true, som(vidar))), IKKE_FUNNET);
    assert.deepEqual(koden(await mottak('siri', true, som(vidar))), IKKE_FUNNET);
    for (const hvem of [siri, trine])
      assert.deepEqual(koden(await som(hvem)('GET', '/skjermedesaker')), [403, 'MANGLER_ROLLE']);
    assert.deepEqual(koden(await sett(sakId, 'siri', true, somSiri)), [403, 'MANGLER_SCOPE']);
  });

  test('finds none of another municipality’s, none that is not shielded, and leaves a line in the log', async () => {
    const aapen = await benk.nySak();
    assert.deepEqual(koden(await sett(aapen, 'siri', true)), IKKE_FUNNET);
    const sakId = await skjermet();
    await sett(sakId, 'siri', true);
    const linjer = await look<{ operasjon: string }>(
      benk.db.admin,
      `select operasjon from innsynslogg where sak_id = '${sakId}' and aktoer = 'ansatt:stein'`,
    );
    assert.deepEqual(linjer, [{ operasjon: 'settSakmedlem' }]);
  });

  test('reads the list page by page', async () => {
    const ider = [await skjermet(), await skjermet(), await skjermet()];
    const foerste = await liste(somStein, '?limit=2');
    const andre = await liste(somStein, `?limit=2&etter=${foerste.neste}`);
    assert.deepEqual(
      [...foerste.items, ...andre.items].map(({ sakId }: { sakId: string }) => sakId).sort(),
      ider.sort(),
    );
    assert.equal(andre.neste, undefined);
    const { status, body } = await somStein('GET', '/skjermedesaker?etter=tull');
    assert.deepEqual([status, body.code], [400, 'UGYLDIG_MARKOER']);
  });
});
