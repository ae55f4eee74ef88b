// Folkeregisteret is down when somebody applies: they apply all the same, and nobody is seen who should not be.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as vent } from 'node:timers/promises';
import type { Svar } from '@kobo-bolig/skjema';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { innstill } from '../../testing/innstill.ts';
import { krokvik } from '../../testing/database.ts';
import { bytt } from '../../testing/registre.ts';
import { openSakbenk, petra, siri, trine, type Sakbenk, type Svaret } from '../../testing/sakbenk.ts';
import { sendSom } from '../../testing/soekbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let nede = false;
before(async () => {
  benk = await openSakbenk({
    mellomledd: bytt((request, neste) =>
      nede && request.url.includes('folkeregister') ? new Response(null, { status: 503 }) : neste(request),
    ),
  });
});
beforeEach(async () => {
  nede = true;
  await benk.fyll();
});
after(() => benk.close());

const meg = (navn: string) => benk.som(innbygger(navn))('GET', '/meg/innbygger');
const OPPGITT = { 'soeker.oppgittNavn': 'Modig Syklist', 'soeker.oppgittAdresse': 'Lyngveien 3' };

const medsoeker = {
  'husstand.alene': 'NEI',
  medsoeker: 'JA',
  'medsoeker.fnr': identFor('MODIG SYKKEL'),
  'medsoeker.navn': 'Sykkel',
  'medsoeker.relasjon': 'SAMBOER',
};

const soek = (navn: string, person: object, endring: Svar = {}): Promise<Svaret> =>
  sendSom(benk, navn, person, endring);

describe('while Folkeregisteret does not answer', () => {
  test('a citizen nobody knows is known by the token alone, and asked for their name', async () => {
    const { status, body } = await meg('MODIG SYKKEL');
    assert.equal(status, 200);
    const { personId, ...resten } = body;
    assert.match(personId, /^[0-9a-f-]{36}$/);
    assert.deepEqual(resten, {
      identMaskert: `${identFor('MODIG SYKKEL').slice(0, 6)}*****`,
      adresseSkjult: false,
      adresse: null,
      barn: [],
    });
    const uten = await soek('MODIG SYKKEL', body);
    assert.deepEqual(
      [uten.body.code, uten.body.errors.map(({ pointer }: { pointer: string }) => pointer)],
      ['SOEKNAD_UFULLSTENDIG', ['/svar/soeker.oppgittNavn']],
    );
    assert.equal((await soek('MODIG SYKKEL', body, OPPGITT)).status, 201);
  });

  test('who was looked up before is shown as then, with when', async () => {
    nede = false;
    const foer = (await meg('ERFAREN HESTEDROSJE')).body;
    nede = true;
    benk.klokke = new Date('2026-11-21T08:14:00Z');
    assert.deepEqual((await meg('ERFAREN HESTEDROSJE')).body, foer);
    assert.equal((await soek('ERFAREN HESTEDROSJE', foer)).status, 201);
  });

  test('a protected address that was known stays protected', async () => {
    nede = false;
    await meg('VARSOM LYNGHEI');
    nede = true;
    const { body } = await meg('VARSOM LYNGHEI');
    assert.deepEqual([body.adresseSkjult, body.adresse], [true, null]);
  });
});

describe('until Folkeregisteret has answered', () => {
  const les = (ansatt: typeof trine, sakId: string) => benk.som(ansatt)('GET', `/saker/${sakId}`);
  /** The register is back: whoever waits is asked about, and the case has its name. */
  async function hentet(sakId: string, ansatt: typeof trine): Promise<Svaret> {
    nede = false;
    benk.porter.vekkJobber();
    for (;;) {
      const svar = await les(ansatt, sakId);
      if (svar.status === 200 && svar.body.soeker.navn !== null) return svar;
      await vent(20);
    }
  }

  test('only the shielded unit sees the case, and that the name is missing', async () => {
    const { sakId } = (await soek('MODIG SYKKEL', (await meg('MODIG SYKKEL')).body, OPPGITT)).body;
    assert.equal((await les(trine, sakId)).status, 404);
    const { body } = await les(siri, sakId);
    assert.equal(body.soeker.navn, null);
    assert.deepEqual(
      body.medlemmer.map(({ navn }: { navn: string | null }) => navn),
      [null],
    );
    const svar = await hentet(sakId, trine);
    assert.equal(svar.body.soeker.navn, 'MODIG SYKKEL');
    const [husstand, logget] = await benk.iKrokvik((tx) =>
      Promise.all([
        tx.query(sql`select navn from husstandsmedlem`),
        tx.query(sql`select hjemmel from innsynslogg where aktoer = 'system:folkeregister'`),
      ]),
    );
    assert.deepEqual(husstand, [{ navn: 'MODIG SYKKEL' }]);
    assert.deepEqual(logget, [{ hjemmel: 'boligsosialloven § 9' }]);
  });

  test('who has no name stands last in the list by name, and is found by the case number', async () => {
    await innstill(benk, () => ({ saksinnsyn: 'KOMMUNEN' }));
    nede = false;
    assert.equal((await soek('GRØNN SKUFFE', (await meg('GRØNN SKUFFE')).body)).status, 201);
    nede = true;
    const { saksnummer } = (await soek('MODIG SYKKEL', (await meg('MODIG SYKKEL')).body, OPPGITT)).body;
    const liste = async (soek: object) => {
      const { body } = await benk.som(siri)('POST', '/saker/soek', { json: soek });
      return body.items.map(({ soeker }: { soeker: { navn: string | null } }) => soeker.navn);
    };
    for (const retning of ['STIGENDE', 'SYNKENDE'])
      assert.deepEqual(await liste({ sorter: 'NAVN', retning }), ['GRØNN SKUFFE', null]);
    assert.deepEqual(await liste({ sok: saksnummer }), [null]);
    assert.deepEqual(await liste({ sok: 'hentet' }), []);
  });

  test('nobody outside hears of it, and all do when the register has answered', async () => {
    const hendelser = () =>
      benk.db.database.withTenant({ ...krokvik, skjermet: false, aktoer: 'ansatt:trine' }, 'les', (tx) =>
        tx.query<{ type: string; ressursId: string }>(sql`select type, ressurs_id from hendelse`),
      );
    const { sakId } = (await soek('MODIG SYKKEL', (await meg('MODIG SYKKEL')).body, OPPGITT)).body;
    assert.deepEqual(await hendelser(), []);
    await hentet(sakId, trine);
    assert.deepEqual(await hendelser(), [{ type: 'no.kobo.sak.soeknad-mottatt.v1', ressursId: sakId }]);
  });

  test('what the service asks by itself is logged as its own, not as the citizen’s', async () => {
    const { sakId } = (await soek('MODIG SYKKEL', (await meg('MODIG SYKKEL')).body, OPPGITT)).body;
    await hentet(sakId, trine);
    const { items } = (await benk.som(petra)('GET', '/innsynslogg')).body;
    const linje = items.find(({ operasjon }: { operasjon: string }) => operasjon === 'hentUteblitte');
    assert.deepEqual([linje.aktoer, linje.rolle, linje.hva], ['SYSTEM', undefined, 'PERSON']);
  });

  test('and whose address turns out to be protected stays there', async () => {
    const { sakId } = (await soek('VARSOM LYNGHEI', (await meg('VARSOM LYNGHEI')).body, OPPGITT)).body;
    await hentet(sakId, siri);
    assert.equal((await les(trine, sakId)).status, 404);
  });

  test('also when somebody else had written their number down before', async () => {
    nede = false;
    const annen = (await meg('GRØNN SKUFFE')).body;
    assert.equal((await soek('GRØNN SKUFFE', annen, medsoeker)).status, 201);
    nede = true;
    const { sakId } = (await soek('MODIG SYKKEL', (await meg('MODIG SYKKEL')).body, OPPGITT)).body;
    assert.equal((await les(trine, sakId)).status, 404);
  });

  test('who only looked in meanwhile is of the household of whoever applies with them', async () => {
    await meg('MODIG SYKKEL');
    nede = false;
    const { sakId } = (await soek('GRØNN SKUFFE', (await meg('GRØNN SKUFFE')).body, medsoeker)).body;
    const { body } = await les(trine, sakId);
    assert.deepEqual(
      body.medlemmer.map(({ navn }: { navn: string }) => navn),
      ['GRØNN SKUFFE', 'Sykkel'],
    );
  });

  test('the form that was begun without the register shows what it says before it is sent', async () => {
    const uten = (await meg('MODIG SYKKEL')).body;
    nede = false;
    await meg('MODIG SYKKEL');
    const { body } = await soek('MODIG SYKKEL', uten, OPPGITT);
    assert.equal(body.code, 'OPPSUMMERING_ENDRET');
  });
});
