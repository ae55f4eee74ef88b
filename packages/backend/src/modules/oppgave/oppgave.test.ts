import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  berit,
  kartlegg,
  openSakbenk,
  siri,
  tilsagnBolig,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somVidar: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somVidar = benk.som(vidar);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

interface Oppgave {
  readonly oppgaveId: string;
  readonly type: string;
  readonly status: string;
  readonly frist: string;
  readonly tekst?: string;
  readonly ansvarlig?: { readonly ansattId: string };
  readonly avsluttetAv?: { readonly ansattId: string };
  readonly versjon: number;
}
const ny = { type: 'INNHENT', tekst: 'Be om oppsigelsen.', frist: '2026-12-04' };
const lag = async (sakId: string, felt: object = {}): Promise<Oppgave> =>
  (await somTrine('POST', `/saker/${sakId}/oppgaver`, { json: { ...ny, ...felt } })).body;
const sakens = async (sakId: string, filter = ''): Promise<Oppgave[]> =>
  (await somTrine('GET', `/saker/${sakId}/oppgaver${filter}`)).body.items;
const mine = async (klient: Klient): Promise<{ oppgave: Oppgave; saksnummer: string }[]> =>
  (await klient('GET', '/meg/oppgaver')).body.items;
const typer = (oppgaver: readonly Oppgave[]) => oppgaver.map(({ type, status }) => `${type} ${status}`);
const lukk = (oppgave: Oppgave, hvordan: 'fullfoering' | 'avlysning', klient = somTrine) =>
  klient('POST', `/oppgaver/${oppgave.oppgaveId}/${hvordan}`, {
    versjon: oppgave.versjon,
    ...(hvordan === 'avlysning' && { json: { begrunnelse: 'Kom likevel.' } }),
  });
const ta = async (sakId: string, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/tildeling`, {
    versjon: (await klient('GET', `/saker/${sakId}`)).body.versjon,
  });

describe('tasks that follow the case', () => {
  test('a new case is to be assessed, by whoever takes it', async () => {
    const sakId = await benk.nySak();
    const [vurder, ...andre] = await sakens(sakId);
    assert.deepEqual(andre, []);
    assert.deepEqual(vurder, {
      oppgaveId: vurder!.oppgaveId,
      sakId,
      type: 'VURDER',
      frist: '2026-12-18',
      status: 'AAPEN',
      foelgerSaken: true,
      opprettet: '2026-11-20T08:14:00.000Z',
      versjon: 1,
    });
    assert.deepEqual(await mine(somTrine), []);
    await ta(sakId);
    assert.deepEqual(
      (await mine(somTrine)).map(({ oppgave }) => [oppgave.oppgaveId, oppgave.ansvarlig?.ansattId]),
      [[vurder!.oppgaveId, 'trine']],
    );
    assert.deepEqual(await mine(benk.som(turid)), []);
  });

  test('come and go with the steps to a decision, each done by whoever took the step', async () => {
    const sakId = await benk.nySak();
    await kartlegg(somTrine, sakId);
    assert.deepEqual(typer(await sakens(sakId)), ['VURDER UTFOERT']);
    await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
    await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
    const [godkjenn] = await sakens(sakId, '?status=AAPEN');
    assert.deepEqual([godkjenn!.type, godkjenn!.frist], ['GODKJENN', '2026-11-27']);
    await somVidar('POST', `/saker/${sakId}/vedtak/retur`, { versjon: 2, json: { begrunnelse: 'Mer.' } });
    assert.deepEqual(await sakens(sakId, '?status=AAPEN'), []);
    await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 3 });
    await somVidar('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 4 });
    assert.deepEqual(
      (await sakens(sakId)).map(({ type, status, avsluttetAv }) => [type, status, avsluttetAv?.ansattId]),
      [
        ['GODKJENN', 'UTFOERT', 'vidar'],
        ['GODKJENN', 'UTFOERT', 'vidar'],
        ['VURDER', 'UTFOERT', 'trine'],
      ],
    );
  });

  test('a proposal waits with everyone who may decide it, and not with whoever made it', async () => {
    const sakId = await benk.nySak();
    await kartlegg(somVidar, sakId);
    await somVidar('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
    await somVidar('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
    assert.deepEqual(await mine(somVidar), []);
    assert.deepEqual(await mine(somTrine), []);
    const roller = [{ kommunenummer: '9901', roller: ['VEDTAKSMYNDIGHET'], enhet: 'BOLIGKONTOR' }];
    const vera = benk.som({ sub: 'vera', navn: 'Vera Vedtak', roller });
    assert.deepEqual(
      (await mine(vera)).map(({ oppgave }) => [oppgave.type, oppgave.ansvarlig]),
      [['GODKJENN', undefined]],
    );
  });

  test('are called off with the rest when the applicant withdraws', async () => {
    const sakId = await benk.nySak();
    const { soeknadId } = (await somTrine('GET', `/saker/${sakId}`)).body;
    await lag(sakId);
    const trukket = await benk.som(innbygger(SOEKER))('POST', `/soeknader/${soeknadId}/trekking`);
    assert.equal(trukket.status, 204);
    assert.deepEqual(typer(await sakens(sakId)), ['INNHENT AVLYST', 'VURDER AVLYST']);
    assert.ok((await sakens(sakId)).every(({ avsluttetAv }) => avsluttetAv === undefined));
  });

  test('are closed by nobody’s word, but can be given to somebody and moved', async () => {
    const sakId = await benk.nySak();
    const [vurder] = await sakens(sakId);
    for (const hvordan of ['fullfoering', 'avlysning'] as const) {
      const { status, body } = await lukk(vurder!, hvordan);
      assert.deepEqual([status, body.code], [409, 'OPPGAVE_FOELGER_SAKEN']);
    }
    const { body } = await somTrine('PUT', `/oppgaver/${vurder!.oppgaveId}`, {
      json: { frist: '2026-12-01', ansvarlig: 'trine' },
      versjon: 1,
    });
    assert.deepEqual([body.frist, body.ansvarlig.ansattId, body.versjon], ['2026-12-01', 'trine', 2]);
    assert.equal((await mine(somTrine)).length, 1);
  });

  test('a step that fails leaves the tasks as they were', async () => {
    const sakId = await benk.nySak();
    await ta(sakId);
    await somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon: 1 });
    assert.deepEqual(typer(await sakens(sakId)), ['VURDER AAPEN']);
  });
});

describe('a task somebody makes', () => {
  test('is for whoever is named, else for whoever has the case', async () => {
    const sakId = await benk.nySak();
    await ta(sakId, benk.som(turid));
    const { status, body } = await somTrine('POST', `/saker/${sakId}/oppgaver`, {
      json: { ...ny, ansvarlig: 'trine' },
    });
    assert.equal(status, 201);
    assert.deepEqual(body, {
      oppgaveId: body.oppgaveId,
      sakId,
      ...ny,
      ansvarlig: { ansattId: 'trine', navn: 'Trine Saksbehandler' },
      status: 'AAPEN',
      foelgerSaken: false,
      opprettet: '2026-11-20T08:14:00.000Z',
      versjon: 1,
    });
    const { saksnummer } = (await somTrine('GET', `/saker/${sakId}`)).body;
    const [min] = await mine(somTrine);
    assert.deepEqual([min!.oppgave, min!.saksnummer], [body, saksnummer]);
    await lag(sakId, { tekst: 'Uten navn.' });
    assert.deepEqual(
      (await mine(benk.som(turid))).map(({ oppgave }) => oppgave.type),
      ['INNHENT', 'VURDER'],
    );
  });

  test('is refused when it says nothing or is for a stranger', async () => {
    const sakId = await benk.nySak();
    const { status, body } = await somTrine('POST', `/saker/${sakId}/oppgaver`, {
      json: { ...ny, tekst: ' ', ansvarlig: 'ukjent' },
    });
    assert.deepEqual([status, body.code], [400, 'UGYLDIG_FORESPOERSEL']);
    assert.deepEqual(
      body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/tekst', '/ansvarlig'],
    );
    assert.deepEqual(typer(await sakens(sakId)), ['VURDER AAPEN']);
    const sakensEgen = await somTrine('POST', `/saker/${sakId}/oppgaver`, {
      json: { ...ny, type: 'VURDER' },
    });
    assert.equal(sakensEgen.status, 400);
  });

  test('is changed from the version that was read; what is not named stays, but for whose it is', async () => {
    const oppgave = await lag(await benk.nySak(), { ansvarlig: 'trine' });
    const endre = (json: object, versjon: number) =>
      somTrine('PUT', `/oppgaver/${oppgave.oppgaveId}`, { json, versjon });
    const { body } = await endre({ frist: '2026-12-11' }, 1);
    assert.deepEqual([body.frist, body.tekst, body.ansvarlig], ['2026-12-11', ny.tekst, undefined]);
    assert.equal((await endre({ frist: '2026-12-12' }, 1)).body.code, 'UTDATERT');
  });

  test('is done once, by name, and then stands still', async () => {
    const oppgave = await lag(await benk.nySak());
    const { status, body } = await lukk(oppgave, 'fullfoering', benk.som(turid));
    assert.deepEqual([status, body.status, body.versjon], [200, 'UTFOERT', 2]);
    assert.deepEqual(body.avsluttetAv, { ansattId: 'turid', navn: 'Turid Saksbehandler' });
    for (const hvordan of ['fullfoering', 'avlysning'] as const)
      assert.equal((await lukk(body, hvordan)).body.code, 'OPPGAVE_AVSLUTTET');
    const endret = await somTrine('PUT', `/oppgaver/${oppgave.oppgaveId}`, {
      json: { frist: '2026-12-11' },
      versjon: 2,
    });
    assert.equal(endret.body.code, 'OPPGAVE_AVSLUTTET');
  });

  test('is called off with a reason', async () => {
    const oppgave = await lag(await benk.nySak());
    const tom = await somTrine('POST', `/oppgaver/${oppgave.oppgaveId}/avlysning`, {
      versjon: 1,
      json: { begrunnelse: ' ' },
    });
    assert.deepEqual([tom.status, tom.body.errors[0].pointer], [400, '/begrunnelse']);
    const { body } = await lukk(oppgave, 'avlysning');
    assert.deepEqual([body.status, body.begrunnelse], ['AVLYST', 'Kom likevel.']);
  });

  test('tells others that there is one, and nothing of what it says', async () => {
    const sakId = await benk.nySak();
    await lukk(await lag(sakId, { tekst: 'Hemmelig.' }), 'fullfoering');
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query<Record<string, unknown>>(
        sql`select * from hendelse where type like '%oppgave%' order by nummer`,
      ),
    );
    assert.deepEqual(
      hendelser.map(({ type, ressursId }) => [type, ressursId]),
      [
        ['no.kobo.sak.oppgave-opprettet.v1', sakId],
        ['no.kobo.sak.oppgave-utfoert.v1', sakId],
      ],
    );
    assert.ok(!JSON.stringify(hendelser).includes('Hemmelig'));
  });
});

describe('lists', () => {
  test('go page by page, the first deadline first', async () => {
    const sakId = await benk.nySak();
    await ta(sakId);
    for (const dag of ['09', '03', '05', '03']) await lag(sakId, { frist: `2026-12-${dag}` });
    const sider = async (sti: string, frist: (en: never) => string): Promise<string[]> => {
      const funnet: string[] = [];
      let etter = '';
      do {
        const { body } = await somTrine('GET', `${sti}?limit=2${etter}`);
        funnet.push(...body.items.map(frist));
        etter = body.neste ? `&etter=${body.neste}` : '';
      } while (etter !== '');
      return funnet;
    };
    const ventet = ['2026-12-03', '2026-12-03', '2026-12-05', '2026-12-09', '2026-12-18'];
    assert.deepEqual(await sider(`/saker/${sakId}/oppgaver`, ({ frist }: Oppgave) => frist), ventet);
    assert.deepEqual(
      await sider('/meg/oppgaver', ({ oppgave }: { oppgave: Oppgave }) => oppgave.frist),
      ventet,
    );
  });

  test('of a shielded case show nothing outside the shielded unit, also to whoever is named', async () => {
    const sakId = await sakMedTilsagn(benk);
    await lag(sakId, { ansvarlig: 'trine' });
    assert.equal((await mine(somTrine)).length, 1);
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.deepEqual(await mine(somTrine), []);
    await ta(sakId, benk.som(siri));
    const hosSiri = await benk.som(siri)('GET', `/saker/${sakId}/oppgaver?status=AAPEN`);
    assert.deepEqual(typer(hosSiri.body.items), ['INNHENT AAPEN']);
  });

  test('are logged on each case they showed, and are for those who work on cases', async () => {
    const sakId = await benk.nySak();
    await ta(sakId);
    await lag(sakId);
    await mine(somTrine);
    const vist = await benk.iKrokvik((tx) =>
      tx.query(sql`select v.sak_id from innsyn_vist v join innsynslogg i on i.id = v.innsyn_id
        where i.operasjon = 'listMineOppgaver'`),
    );
    assert.deepEqual(vist, [{ sakId }]);
    for (const hvem of [berit, innbygger(SOEKER)])
      assert.equal((await benk.som(hvem)('GET', '/meg/oppgaver')).status, 403);
    const skriver = benk.som(berit)('POST', `/saker/${sakId}/oppgaver`, { json: ny });
    assert.equal((await skriver).status, 403);
  });
});

test('none is made in a closed case', async () => {
  const sakId = await benk.nySak();
  await benk.iKrokvik((tx) =>
    tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${sakId}`),
  );
  const { status, body } = await somTrine('POST', `/saker/${sakId}/oppgaver`, { json: ny });
  assert.deepEqual([status, body.code], [409, 'SAK_ER_LUKKET']);
});
