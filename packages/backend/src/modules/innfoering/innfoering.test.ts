import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { isSqlError } from '../../db/errors.ts';
import { sql } from '../../db/sql.ts';
import { anne, openSakbenk, petra, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somAnne: Klient;
/** What Maskinporten answers when it is not left to itself. */
let maskinporten: (() => Response) | null = null;
before(async () => {
  benk = await openSakbenk({
    mellomledd: (neste) => async (request) =>
      (new URL(request.url).host.startsWith('maskinporten') && maskinporten?.()) || neste(request),
  });
  somAnne = benk.som(anne);
});
beforeEach(async () => {
  maskinporten = null;
  await benk.fyll();
});
after(() => benk.close());

const les = async (kode: string) => (await somAnne('GET', `/innfoeringspunkter/${kode}`)).body;
const lagre = async (kode: string, json: object, klient = somAnne) =>
  klient('PUT', `/innfoeringspunkter/${kode}`, { json, versjon: (await les(kode)).versjon });
const kontroller = (kode: string, klient = somAnne) => klient('POST', `/innfoeringspunkter/${kode}/kontroll`);
const pekere = (body: { errors: { pointer: string; code: string }[] }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

const godkjent = {
  status: 'GODKJENT',
  dato: '2026-11-19',
  ansvarlig: 'Rita Rådgiver',
  lenke: 'https://arkiv.krokvik.example/2026/114',
};

test('a point goes from nothing to approved, and who said what stands for good', async () => {
  const foer = await les('ROS');
  const { status, body, etag } = await somAnne('PUT', '/innfoeringspunkter/ROS', {
    json: { status: 'PAABEGYNT', ansvarlig: 'Rita Rådgiver' },
    versjon: foer.versjon,
  });
  assert.deepEqual(
    [status, body.status, body.versjon, body.lagretAv, etag],
    [200, 'PAABEGYNT', foer.versjon + 1, 'Anne Administrator', `"${foer.versjon + 1}"`],
  );
  assert.equal((await lagre('ROS', godkjent)).body.status, 'GODKJENT');
  const { items } = (await somAnne('GET', '/innfoeringspunkter/ROS/versjoner?limit=1')).body;
  assert.deepEqual([items.length, items[0].dato, items[0].lenke], [1, godkjent.dato, godkjent.lenke]);
  for (const endring of [
    sql`update innfoeringspunkt set ansvarlig = 'En annen'`,
    sql`delete from innfoeringspunkt`,
  ])
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(endring)),
      (feil) => isSqlError(feil),
    );
});

test('the versions are read page by page, the newest first', async () => {
  for (const ansvarlig of ['A', 'B', 'C']) await lagre('DPIA', { status: 'PAABEGYNT', ansvarlig });
  const sett: string[] = [];
  let neste: string | undefined;
  for (let side = 0; side < 2; side++) {
    const { body } = await somAnne(
      'GET',
      `/innfoeringspunkter/DPIA/versjoner?limit=2${neste ? `&etter=${neste}` : ''}`,
    );
    sett.push(...body.items.map(({ ansvarlig }: { ansvarlig?: string }) => ansvarlig));
    neste = body.neste;
  }
  assert.deepEqual(sett.slice(0, 3), ['C', 'B', 'A']);
});

test('what is approved has a day and somebody who answers for it; what is left out has a reason', async () => {
  const feil: [string, object, string[]][] = [
    ['ROS', { status: 'GODKJENT' }, ['/dato MANGLER', '/ansvarlig MANGLER']],
    ['ROS', { ...godkjent, dato: '2026-11-21' }, ['/dato I_FREMTIDEN']],
    ['ROS', { ...godkjent, lenke: 'http://arkiv.example' }, ['/lenke UGYLDIG_VERDI']],
    ['ROS', { status: 'IKKE_AKTUELT', merknad: 'Vi slipper.' }, ['/status KAN_IKKE_UTELATES']],
    ['STANDARDAVTALE', { status: 'IKKE_AKTUELT', merknad: ' ' }, ['/merknad MANGLER']],
    ['DELEGERING_INNTEKT', { ...godkjent }, ['/status IKKE_KONTROLLERT']],
  ];
  await benk.db.admin.transaction({ script: 'begin' }, (c) => c.script('delete from innfoeringspunkt'));
  for (const [kode, json, forventet] of feil) {
    const { status, body } = await lagre(kode, json);
    assert.deepEqual([status, pekere(body)], [400, forventet], kode);
    assert.equal((await les(kode)).versjon, 1, 'nothing is saved');
  }
  const utelatt = await lagre('STANDARDAVTALE', { status: 'IKKE_AKTUELT', merknad: 'Vi drifter selv.' });
  assert.equal(utelatt.status, 200);
});

test('two who save from the same version: the second is told', async () => {
  const { versjon } = await les('ROS');
  const en = { json: { status: 'PAABEGYNT' }, versjon };
  assert.equal((await somAnne('PUT', '/innfoeringspunkter/ROS', en)).status, 200);
  assert.equal((await somAnne('PUT', '/innfoeringspunkter/ROS', en)).body.code, 'UTDATERT');
  assert.equal(
    (await somAnne('PUT', '/innfoeringspunkter/ROS', { json: en.json })).body.code,
    'MANGLER_IF_MATCH',
  );
});

test('a delegation is approved when Maskinporten gives a token, and closed when it does not', async () => {
  await lagre('DELEGERING_INNTEKT', { status: 'IKKE_STARTET' });
  const funnet = await kontroller('DELEGERING_INNTEKT');
  assert.deepEqual(
    [funnet.status, funnet.body.status, funnet.body.kontroll.utfall, funnet.body.dato],
    [200, 'GODKJENT', 'OK', '2026-11-20'],
  );
  assert.equal(benk.registre.kall.at(-1)!.url, 'https://maskinporten.test/token');

  maskinporten = () =>
    Response.json({ error: 'invalid_grant', error_description: 'MP-300 x' }, { status: 400 });
  const borte = await kontroller('DELEGERING_INNTEKT');
  assert.deepEqual(
    [borte.body.status, borte.body.kontroll.utfall, borte.body.kontroll.feilkode, borte.body.dato],
    ['PAABEGYNT', 'IKKE_TILGANG', 'MP-300', undefined],
    'a token from before does not count',
  );
  assert.equal((await lagre('DELEGERING_INNTEKT', godkjent)).body.errors[0].code, 'IKKE_KONTROLLERT');
});

test('when Maskinporten does not answer, nothing is known and nothing changes', async () => {
  await kontroller('DELEGERING_INNTEKT');
  const foer = await les('DELEGERING_INNTEKT');
  for (const svar of [() => new Response('Bad Gateway', { status: 502 }), () => new Response('<html>')]) {
    maskinporten = svar;
    assert.equal((await kontroller('DELEGERING_INNTEKT')).body.code, 'REGISTER_UTILGJENGELIG');
  }
  assert.deepEqual(await les('DELEGERING_INNTEKT'), foer);
});

test('the settings are looked into, and what is missing is named', async () => {
  const { body } = await kontroller('INNSTILLINGER');
  assert.deepEqual([body.status, body.kontroll.utfall], ['GODKJENT', 'OK']);
  await benk.iKrokvik((tx) =>
    tx.query(sql`update kommune set organisasjonsnummer = null,
      config = jsonb_set(config, '{formaal}', '["NY", "BYTTE"]')`),
  );
  const { kontroll, status } = (await kontroller('INNSTILLINGER')).body;
  assert.deepEqual([status, kontroll.mangler], ['PAABEGYNT', ['ORGANISASJONSNUMMER', 'KLAGEINSTANS']]);
  assert.equal((await kontroller('ROS')).status, 400, 'only a person can know');
});

test('only the administrator reaches it, and only their own; case workers see which registers are open', async () => {
  for (const hvem of [trine, petra, innbygger(SOEKER)]) {
    const klient = benk.som(hvem);
    assert.equal((await klient('GET', '/innfoeringspunkter')).status, 403);
    assert.equal((await lagre('ROS', { status: 'PAABEGYNT' }, klient)).status, 403);
    assert.equal((await kontroller('INNSTILLINGER', klient)).status, 403);
  }
  assert.equal((await benk.som(trine)('GET', '/registeradganger')).status, 200);
  await lagre('ALTINN_ANSATTE', { ...godkjent, ansvarlig: 'Bare i Krokvik' });
  const nabo = { ...anne, sub: 'nina', roller: [{ kommunenummer: '9902', roller: ['ADMINISTRATOR'] }] };
  const { body } = await benk.som(nabo)('GET', '/innfoeringspunkter', { kommunenummer: '9902' });
  assert.ok(!JSON.stringify(body).includes('Bare i Krokvik'));
});
