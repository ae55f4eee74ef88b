import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import type { Ansattlogin } from '../../platform/claims.ts';
import { innstill } from '../../testing/innstill.ts';
import {
  avslaattSak,
  berit,
  fride,
  kartlegg,
  openSakbenk,
  petra,
  siri,
  trine,
  turid,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

const iNav = (sub: string, navn: string): Ansattlogin => ({
  sub,
  navn,
  roller: [{ kommunenummer: '9901', roller: ['SAKSBEHANDLER'], enhet: 'NAV' }],
});
const nora = iNav('nora', 'Nora NAV');
const nils = iNav('nils', 'Nils NAV');

let benk: Sakbenk;
let somTrine: Klient;
let somTurid: Klient;
let somNora: Klient;
let somSiri: Klient;
before(async () => {
  benk = await openSakbenk();
  [somTrine, somTurid] = [benk.som(trine), benk.som(turid)];
  [somNora, somSiri] = [benk.som(nora), benk.som(siri)];
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  await benk.iKrokvik((tx) =>
    tx.query(
      sql`insert into enhet (kode, navn, type) values ('NAV', 'NAV Krokvik', 'NAV') on conflict do nothing`,
    ),
  );
});
after(() => benk.close());

const sak = async (sakId: string, klient = somTrine) => (await klient('GET', `/saker/${sakId}`)).body;
const send = async (sakId: string, json: object = {}, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/oversendinger`, {
    json: { tilEnhet: 'NAV', grunn: 'ANSVAR_FLYTTET', ...json },
    versjon: (await sak(sakId, klient)).versjon,
  });
const svar = (hva: string, id: string, klient: Klient, json?: object, versjon = 1) =>
  klient('POST', `/oversendinger/${id}/${hva}`, { versjon, ...(json && { json }) });
const kvitter = (id: string, klient = somNora, versjon = 1) =>
  svar('kvittering', id, klient, undefined, versjon);
const koden = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];
const mottak = async (klient: Klient) =>
  (await klient('GET', '/oversendinger')).body.items.map(
    (rad: { oversending: { oversendingId: string } }) => rad.oversending.oversendingId,
  );
const oppgaver = async (klient: Klient, status = 'AAPEN') =>
  (await klient('GET', '/meg/oppgaver')).body.items
    .map(({ oppgave }: { oppgave: { type: string; status: string } }) => oppgave)
    .filter((o: { type: string; status: string }) => o.type === 'OVERSENDING' && o.status === status);
/** A case Trine works on. */
async function hosTrine(): Promise<string> {
  const sakId = await benk.nySak({ voksne: [SOEKER] });
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  return sakId;
}
/** Nora has been at work here, so she is known. */
const noraErKjent = () =>
  benk.iKrokvik((tx) =>
    tx.query(
      sql`insert into ansatt (id, navn, enhet, roller) values ('nora', 'Nora NAV', 'NAV', '{SAKSBEHANDLER}')`,
    ),
  );

describe('a case that is sent to another unit', () => {
  test('waits there with who, why and until when, and stays with the sender', async () => {
    const sakId = await hosTrine();
    await noraErKjent();
    const { status, body } = await send(sakId, { tilAnsatt: 'nora', merknad: 'Vil beholde boligen.' });
    assert.equal(status, 201, JSON.stringify(body));
    const { oversendingId, ...resten } = body;
    assert.deepEqual(resten, {
      sakId,
      fraEnhet: { kode: 'BOLIGKONTOR', navn: 'Boligkontoret', type: 'BOLIGKONTOR' },
      tilEnhet: { kode: 'NAV', navn: 'NAV Krokvik', type: 'NAV' },
      tilAnsatt: { ansattId: 'nora', navn: 'Nora NAV' },
      grunn: 'ANSVAR_FLYTTET',
      merknad: 'Vil beholde boligen.',
      sendt: '2026-11-20T08:14:00.000Z',
      sendtAv: { ansattId: 'trine', navn: 'Trine Saksbehandler' },
      kvitteresInnen: '2026-11-25',
      status: 'SENDT',
      versjon: 1,
    });
    const [rad] = (await somNora('GET', '/oversendinger')).body.items;
    assert.deepEqual(
      [rad.oversending, rad.sakstype, rad.soeker.navn, rad.hast],
      [body, 'KOMMUNAL_BOLIG_NY', SOEKER, false],
    );
    assert.deepEqual(await mottak(somTurid), []);
    const naa = await sak(sakId);
    assert.deepEqual([naa.enhet, naa.saksbehandler.ansattId], ['BOLIGKONTOR', 'trine']);
    assert.deepEqual(naa.hendelser.at(-1), {
      tid: '2026-11-20T08:14:00.000Z',
      type: 'SAK_OVERSENDT',
      av: 'Trine Saksbehandler',
      begrunnelse: 'Vil beholde boligen.',
      enhet: 'NAV Krokvik',
    });
    // The sender works on.
    await kartlegg(somTrine, sakId);
  });

  test('is acknowledged by somebody there, who has it from then on where it stands', async () => {
    const sakId = await hosTrine();
    await kartlegg(somTrine, sakId);
    const { oversendingId } = (await send(sakId)).body;
    const { status, body } = await kvitter(oversendingId);
    assert.deepEqual(
      [status, body.status, body.avklart, body.avklartAv.ansattId, body.versjon],
      [200, 'KVITTERT', '2026-11-20T08:14:00.000Z', 'nora', 2],
    );
    const naa = await sak(sakId, somNora);
    assert.deepEqual(
      [naa.enhet, naa.saksbehandler.ansattId, naa.status],
      ['NAV', 'nora', 'KARTLEGGING_FERDIGSTILT'],
    );
    const { type, av, enhet } = naa.hendelser.at(-1);
    assert.deepEqual([type, av, enhet], ['OVERSENDING_KVITTERT', 'Nora NAV', 'NAV Krokvik']);
    assert.deepEqual(await mottak(somNora), []);
    assert.deepEqual((await somNora('GET', `/saker/${sakId}/oversendinger`)).body.items, [body]);
    assert.deepEqual(koden(await kvitter(oversendingId, somNora, 2)), [409, 'OVERSENDING_ER_AVKLART']);
    // And from there it can be sent on, or back.
    const tilbake = await send(sakId, { tilEnhet: 'BOLIGKONTOR', grunn: 'FEIL_ENHET' }, somNora);
    assert.equal(tilbake.status, 201, JSON.stringify(tilbake.body));
  });

  test('and that nobody had begun on is begun on', async () => {
    const sakId = await benk.nySak();
    const { oversendingId } = (await send(sakId, { grunn: 'FEIL_ENHET' })).body;
    assert.equal((await sak(sakId)).status, 'NY');
    await kvitter(oversendingId);
    const { status, saksbehandler, enhet } = await sak(sakId, somNora);
    assert.deepEqual([status, saksbehandler.ansattId, enhet], ['UNDER_ARBEID', 'nora', 'NAV']);
  });

  test('comes back with a reason, and somebody is to do something about it', async () => {
    const sakId = await hosTrine();
    const { oversendingId } = (await send(sakId)).body;
    const tom = await svar('retur', oversendingId, somNora, { begrunnelse: ' ' });
    assert.deepEqual([tom.status, tom.body.errors[0].pointer], [400, '/begrunnelse']);
    const { status, body } = await svar('retur', oversendingId, somNora, { begrunnelse: 'Ikke vår.' });
    assert.deepEqual([status, body.status, body.begrunnelse], [200, 'RETURNERT', 'Ikke vår.']);
    const naa = await sak(sakId);
    assert.deepEqual([naa.enhet, naa.saksbehandler.ansattId], ['BOLIGKONTOR', 'trine']);
    assert.equal(naa.hendelser.at(-1).type, 'OVERSENDING_RETURNERT');
    const [oppgave] = await oppgaver(somTrine);
    assert.deepEqual(
      [oppgave.tekst, oppgave.frist, oppgave.foelgerSaken],
      ['Ikke vår.', '2026-11-23', false],
    );
    const ferdig = await somTrine('POST', `/oppgaver/${oppgave.oppgaveId}/fullfoering`, { versjon: 1 });
    assert.equal(ferdig.status, 200);
  });

  test('that nobody had is returned to whoever sent it', async () => {
    const sakId = await benk.nySak();
    const { oversendingId } = (await send(sakId, {}, somTurid)).body;
    await svar('retur', oversendingId, somNora, { begrunnelse: 'Ikke vår.' });
    const [oppgave] = await oppgaver(somTurid);
    assert.deepEqual(oppgave.ansvarlig.ansattId, 'turid');
  });

  test('is withdrawn by whoever has it, and by nobody else', async () => {
    const sakId = await hosTrine();
    const { oversendingId } = (await send(sakId)).body;
    for (const klient of [somTurid, somNora])
      assert.deepEqual(koden(await svar('tilbaketrekking', oversendingId, klient)), [
        403,
        'IKKE_SAKENS_SAKSBEHANDLER',
      ]);
    const { status, body } = await svar('tilbaketrekking', oversendingId, somTrine);
    assert.deepEqual([status, body.status], [200, 'TRUKKET']);
    assert.deepEqual(await mottak(somNora), []);
    // It is out of Nora's sight again.
    assert.deepEqual(koden(await kvitter(oversendingId, somNora, 2)), [404, 'IKKE_FUNNET']);
  });

  test('falls away when the case is closed', async () => {
    const sakId = await avslaattSak(benk);
    const { oversendingId } = (await send(sakId, { grunn: 'OPPFOELGING' })).body;
    const { versjon } = await sak(sakId);
    const lukket = await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon });
    assert.equal(lukket.status, 200, JSON.stringify(lukket.body));
    const [rad] = (await somTrine('GET', `/saker/${sakId}/oversendinger`)).body.items;
    assert.deepEqual([rad.oversendingId, rad.status, rad.avklartAv], [oversendingId, 'TRUKKET', undefined]);
    assert.deepEqual(koden(await send(sakId)), [409, 'SAK_ER_LUKKET']);
  });
});

describe('when nobody acknowledges it', () => {
  const paa = (dag: string) => benk.kalender(new Date(`${dag}T08:00:00Z`));

  test('whoever has it is told the day after the deadline, once, until it is settled', async () => {
    const sakId = await hosTrine();
    const { oversendingId } = (await send(sakId)).body;
    await paa('2026-11-25');
    assert.deepEqual(await oppgaver(somTrine), []);
    await paa('2026-11-26');
    await paa('2026-11-27');
    const [oppgave, ...flere] = await oppgaver(somTrine);
    assert.deepEqual([oppgave.frist, oppgave.foelgerSaken, flere], ['2026-11-29', true, []]);
    const typer = (await sak(sakId)).hendelser.map(({ type }: { type: string }) => type);
    assert.equal(typer.filter((type: string) => type === 'OVERSENDING_IKKE_KVITTERT').length, 1);
    const versjon = (await somNora('GET', '/oversendinger')).body.items[0].oversending.versjon;
    assert.equal((await kvitter(oversendingId, somNora, versjon)).status, 200);
    const { items } = (await somNora('GET', `/saker/${sakId}/oppgaver?status=UTFOERT`)).body;
    assert.deepEqual(
      items.map(({ type, avsluttetAv }: { type: string; avsluttetAv: { ansattId: string } }) => [
        type,
        avsluttetAv.ansattId,
      ]),
      [['OVERSENDING', 'nora']],
    );
  });

  test('it is the sender’s task where nobody has the case', async () => {
    await send(await benk.nySak(), {}, somTurid);
    await paa('2026-11-26');
    assert.equal((await oppgaver(somTurid)).length, 1);
  });

  test('also of a shielded case, and nobody outside its unit hears of it', async () => {
    const sakId = await hosTrine();
    await send(sakId);
    await benk.iKrokvik((tx) => tx.query(sql`update sak set skjermet = true where id = ${sakId}`));
    await paa('2026-11-26');
    assert.deepEqual([await oppgaver(somTrine), await mottak(somNora)], [[], []]);
    assert.equal((await somNora('GET', `/saker/${sakId}/oversendinger`)).status, 404);
  });
});

describe('a shielded case', () => {
  test('goes to the shielded unit only, and the database holds it too', async () => {
    const sakId = await benk.nySak();
    await benk.iKrokvik((tx) => tx.query(sql`update sak set skjermet = true where id = ${sakId}`));
    const { versjon } = await sak(sakId, somSiri);
    const til = (tilEnhet: string) =>
      somSiri('POST', `/saker/${sakId}/oversendinger`, { json: { tilEnhet, grunn: 'SKJERMING' }, versjon });
    assert.deepEqual(koden(await til('NAV')), [409, 'OVERSENDING_SKJERMET']);
    const id = crypto.randomUUID();
    await assert.rejects(
      benk.iKrokvik((tx) =>
        tx.query(sql`insert into oversending (id, sak_id, fra_enhet, til_enhet, grunn, sendt, sendt_av, kvitteres_innen)
          values (${id}, ${sakId}, 'BOLIGKONTOR', 'NAV', 'KAPASITET', naa(), 'trine', '2026-11-25')`),
      ),
    );
    const sendt = await til('SKJERMET');
    assert.equal(sendt.status, 201, JSON.stringify(sendt.body));
    assert.equal((await kvitter(sendt.body.oversendingId, somSiri)).status, 200);
    assert.equal((await sak(sakId, somSiri)).enhet, 'SKJERMET');
  });

  test('is what a case becomes when the shielded unit acknowledges it', async () => {
    const sakId = await hosTrine();
    const { oversendingId } = (await send(sakId, { tilEnhet: 'SKJERMET', grunn: 'SKJERMING' })).body;
    assert.equal((await somTrine('GET', `/saker/${sakId}`)).status, 200);
    assert.equal((await kvitter(oversendingId, somSiri)).status, 200);
    for (const sti of [`/saker/${sakId}`, `/saker/${sakId}/oversendinger`])
      assert.deepEqual(koden(await somTrine('GET', sti)), [404, 'IKKE_FUNNET']);
    const { enhet, saksbehandler } = await sak(sakId, somSiri);
    assert.deepEqual([enhet, saksbehandler.ansattId], ['SKJERMET', 'siri']);
  });
});

describe('the party', () => {
  const min = async (sakId: string) => (await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`)).body;

  test('sees which unit has the case, and not that it is shielded', async () => {
    const sakId = await hosTrine();
    assert.equal((await min(sakId)).enhet, 'Boligkontoret');
    const { oversendingId } = (await send(sakId)).body;
    assert.equal((await min(sakId)).enhet, 'Boligkontoret');
    await kvitter(oversendingId);
    assert.equal((await min(sakId)).enhet, 'NAV Krokvik');
    const foer = await min(sakId);
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.equal((await sak(sakId, somSiri)).enhet, 'SKJERMET');
    assert.deepEqual(await min(sakId), foer);
    assert.ok(!JSON.stringify(foer).includes('Skjermet'));
  });

  test('cannot tell a case that is shielded from any other: not when another adult is graded, not when it is sent', async () => {
    const alene = await hosTrine();
    const foer = await min(alene);
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${alene})`));
    assert.deepEqual(await min(alene), foer);
    const sendt = await send(await hosTrine(), { tilEnhet: 'SKJERMET', grunn: 'SKJERMING' });
    await kvitter(sendt.body.oversendingId, somSiri);
    assert.equal((await min(sendt.body.sakId)).enhet, foer.enhet);
  });
});

describe('what is refused', () => {
  test('a unit that is not there, the one that has it, an unknown receiver, a reason that says nothing', async () => {
    const sakId = await hosTrine();
    await noraErKjent();
    for (const [json, pekere] of [
      [{ tilEnhet: 'MAANEN' }, ['/tilEnhet']],
      [{ tilEnhet: 'BOLIGKONTOR' }, ['/tilEnhet']],
      [{ tilAnsatt: 'ingen' }, ['/tilAnsatt']],
      [{ tilAnsatt: 'trine' }, ['/tilAnsatt']],
      [{ grunn: 'ANNET' }, ['/merknad']],
      [{ tilEnhet: 'MAANEN', merknad: ' ' }, ['/tilEnhet', '/merknad']],
    ] as const) {
      const { status, body } = await send(sakId, json);
      assert.equal(status, 400);
      assert.deepEqual(
        body.errors.map(({ pointer }: { pointer: string }) => pointer),
        pekere,
      );
    }
    assert.deepEqual((await somTrine('GET', `/saker/${sakId}/oversendinger`)).body.items, []);
  });

  test('a receiver who is inhabil, by name and by hand', async () => {
    await innstill(benk, () => ({ saksinnsyn: 'KOMMUNEN' }));
    const sakId = await hosTrine();
    await noraErKjent();
    await somNora('POST', `/saker/${sakId}/inhabilitet`, { json: { grunn: 'SLEKT' } });
    const { body } = await send(sakId, { tilAnsatt: 'nora' });
    assert.deepEqual([body.errors[0].pointer, body.errors[0].code], ['/tilAnsatt', 'INHABIL']);
    const { oversendingId } = (await send(sakId)).body;
    assert.deepEqual(koden(await kvitter(oversendingId)), [403, 'INHABIL']);
    assert.deepEqual(koden(await svar('retur', oversendingId, somNora, { begrunnelse: 'Nei.' })), [
      403,
      'INHABIL',
    ]);
    assert.equal((await kvitter(oversendingId, benk.som(nils))).status, 200);
  });

  test('what is sent already, by another than who has it, of an old version, or acknowledged by others', async () => {
    const sakId = await hosTrine();
    assert.deepEqual(koden(await send(sakId, {}, somTurid)), [403, 'IKKE_SAKENS_SAKSBEHANDLER']);
    const gammel = await somTrine('POST', `/saker/${sakId}/oversendinger`, {
      json: { tilEnhet: 'NAV', grunn: 'FEIL_ENHET' },
      versjon: 1,
    });
    assert.deepEqual(koden(gammel), [412, 'UTDATERT']);
    const { oversendingId } = (await send(sakId)).body;
    assert.deepEqual(koden(await send(sakId)), [409, 'OVERSENDING_PAAGAAR']);
    for (const [klient, nei] of [
      [somTurid, [403, 'OVERSENDING_TIL_ANDRE']],
      [somTrine, [403, 'OVERSENDING_TIL_ANDRE']],
      [somSiri, [404, 'IKKE_FUNNET']],
    ] as const) {
      assert.deepEqual(koden(await kvitter(oversendingId, klient)), nei);
      const retur = await svar('retur', oversendingId, klient, { begrunnelse: 'Nei.' });
      assert.deepEqual(koden(retur), nei);
    }
    assert.deepEqual(koden(await kvitter(oversendingId, somNora, 7)), [412, 'UTDATERT']);
  });

  test('those without the role, and the neighbour, who finds nothing', async () => {
    const sakId = await hosTrine();
    const { oversendingId } = (await send(sakId)).body;
    for (const hvem of [berit, petra, innbygger(SOEKER)]) {
      assert.equal((await benk.som(hvem)('GET', '/oversendinger')).status, 403);
      assert.equal((await kvitter(oversendingId, benk.som(hvem))).status, 403);
    }
    const kommunenummer = '9902';
    const fremmed = benk.som(fride);
    const kvittert = await fremmed('POST', `/oversendinger/${oversendingId}/kvittering`, {
      versjon: 1,
      kommunenummer,
    });
    assert.deepEqual(koden(kvittert), [404, 'IKKE_FUNNET']);
    assert.deepEqual((await fremmed('GET', '/oversendinger', { kommunenummer })).body, { items: [] });
  });

  test('nothing twice with one key; and units are listed by name', async () => {
    const sakId = await hosTrine();
    const valg = {
      json: { tilEnhet: 'NAV', grunn: 'FEIL_ENHET' },
      versjon: (await sak(sakId)).versjon,
      noekkel: crypto.randomUUID(),
    };
    const foerste = await somTrine('POST', `/saker/${sakId}/oversendinger`, valg);
    const andre = await somTrine('POST', `/saker/${sakId}/oversendinger`, valg);
    assert.deepEqual([andre.status, andre.body], [foerste.status, foerste.body]);
    const { items } = (await somTrine('GET', '/enheter')).body;
    assert.deepEqual(
      items.map(({ kode }: { kode: string }) => kode),
      ['BOLIGKONTOR', 'NAV', 'SKJERMET'],
    );
  });
});

test('each step is an event with nothing but ids, and stands in the lookup log', async () => {
  const sakId = await hosTrine();
  const { oversendingId } = (await send(sakId, { merknad: 'Hemmelig.' })).body;
  await kvitter(oversendingId);
  const hendelser = await benk.iKrokvik((tx) =>
    tx.query<{ type: string; ressursId: string }>(
      sql`select * from hendelse where type like 'no.kobo.sak.%oversend%' order by type desc`,
    ),
  );
  assert.deepEqual(
    hendelser.map(({ type, ressursId }) => [type, ressursId]),
    [
      ['no.kobo.sak.sak-oversendt.v1', sakId],
      ['no.kobo.sak.oversending-kvittert.v1', sakId],
    ],
  );
  assert.ok(!JSON.stringify(hendelser).includes('Hemmelig'));
  const logg = (await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`)).body.items;
  const mine = logg.filter((linje: { entitetId?: string }) => linje.entitetId === oversendingId);
  assert.deepEqual(mine.map(({ operasjon }: { operasjon: string }) => operasjon).toSorted(), [
    'kvitterOversending',
    'sendSakTilEnhet',
  ]);
});
