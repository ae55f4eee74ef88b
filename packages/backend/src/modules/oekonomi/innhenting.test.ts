import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { bytt } from '../../testing/registre.ts';
import { openSakbenk, siri, trine, turid, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
/** Which of the registers are down, by host. */
let nede: (request: Request) => boolean = () => false;
before(async () => {
  benk = await openSakbenk({
    mellomledd: bytt((request, neste) =>
      nede(request) ? new Response('Bad gateway', { status: 502 }) : neste(request),
    ),
  });
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  nede = () => false;
  benk.registre.kall.length = 0;
  await benk.fyll();
});
after(() => benk.close());

async function tatt(...voksne: string[]): Promise<string> {
  const sakId = await benk.nySak({ voksne });
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  return sakId;
}
const hent = (sakId: string, klient = somTrine) => klient('GET', `/saker/${sakId}/oekonomi`);
const innhent = (sakId: string, klient = somTrine, noekkel: string = crypto.randomUUID()) =>
  klient('POST', `/saker/${sakId}/oekonomi/innhentinger`, { noekkel });
const register = (vert: string) => (request: Request) => new URL(request.url).host.startsWith(vert);

test('Husbanken’s example household, through the API', async () => {
  const sakId = await tatt('Kari Margrethe Nordmann', 'Ola Nordmann');
  const { status, body } = await innhent(sakId);
  assert.equal(status, 200);
  const linjer = (samletGjeld: number, annenInntekt: number) => ({
    samletGjeld,
    bruttoformue: 0,
    annenFormue: 0,
    annenInntekt,
    inntektsfradrag: 0,
  });
  const [kari, ola] = body.personer;
  assert.deepEqual(
    [kari.navn, kari.rolle, ola.navn, ola.rolle],
    ['Kari Margrethe Nordmann', 'SOEKER', 'Ola Nordmann', 'MEDSOEKER'],
  );
  assert.deepEqual([kari.inntekt.status, kari.inntekt.perMaaned], ['OK', 28_000]);
  assert.deepEqual(kari.inntekt.kilder, [{ navn: 'Nav arbeid og ytelser', beloepPerMaaned: 28_000 }]);
  const hentet = '2026-11-20T08:14:00.000Z';
  assert.deepEqual(kari.skatteoppgjoer, {
    status: 'OK',
    aar: 2020,
    stadie: 'OPPGJOER',
    eierBolig: false,
    linjer: linjer(402_000, 3_490),
    hentet,
  });
  assert.equal(ola.inntekt.perMaaned, 20_000);
  assert.deepEqual([ola.skatteoppgjoer.aar, ola.skatteoppgjoer.linjer], [2021, linjer(80_000, 0)]);
  assert.deepEqual(body.husstand, {
    inntektPerMaaned: 48_000,
    maaneder: ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'].map((maaned) => ({
      maaned,
      beloep: 48_000,
      registrert: true,
    })),
    skatteaar: [2020, 2021],
    linjer: linjer(482_000, 3_490),
    ufullstendig: false,
  });
  assert.deepEqual([body.hentet, body.hjemmel], [hentet, 'boligsosialloven § 9']);
  assert.deepEqual((await hent(sakId)).body, body);
});

test('the case itself says that the settlements are from different years', async () => {
  const ulike = await tatt('Kari Margrethe Nordmann', 'Ola Nordmann');
  const like = await tatt('RUND TEPOTTE');
  const sier = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body.ulikeSkatteaar;
  assert.deepEqual([await sier(ulike), await sier(like)], [false, false]);
  await innhent(ulike);
  await innhent(like);
  assert.deepEqual([await sier(ulike), await sier(like)], [true, false]);
});

describe('reading', () => {
  test('asks no register', async () => {
    const sakId = await tatt('STILLE BLYANT', 'GRØNN SKUFFE');
    const { body } = await hent(sakId);
    assert.equal(body.hentet, null);
    assert.equal(body.husstand, undefined);
    assert.deepEqual(
      body.personer.map((p: { rolle: string; inntekt: { status: string } }) => [p.rolle, p.inntekt.status]),
      [
        ['SOEKER', 'IKKE_HENTET'],
        ['MEDSOEKER', 'IKKE_HENTET'],
      ],
    );
    assert.equal(benk.registre.kall.length, 0);
  });

  test('stands in the lookup log for everyone it shows', async () => {
    const sakId = await tatt('STILLE BLYANT', 'GRØNN SKUFFE');
    await innhent(sakId);
    await hent(sakId);
    const linjer = await benk.iKrokvik((tx) =>
      tx.query<{ operasjon: string; hjemmel: string; antall: number }>(sql`
        select operasjon, hjemmel, count(distinct person_id)::int as antall from innsynslogg
        where ressurs = 'OEKONOMI' group by 1, 2 order by 1, 2`),
    );
    assert.deepEqual(linjer, [
      { operasjon: 'hentOekonomi', hjemmel: 'boligsosialloven § 8', antall: 2 },
      { operasjon: 'innhentOekonomi', hjemmel: 'boligsosialloven § 9', antall: 2 },
    ]);
  });
});

describe('fetching', () => {
  test('keeps each lookup with its ground, and the raw answer sealed', async () => {
    const sakId = await tatt('RUND TEPOTTE');
    await innhent(sakId);
    const rader = await benk.iKrokvik((tx) =>
      tx.query<{
        id: string;
        register: string;
        status: string;
        hjemmel: string;
        raadata: Uint8Array;
      }>(
        sql`select id, register, status, hjemmel, raadata_kryptert as raadata from registerinnhenting order by register`,
      ),
    );
    assert.deepEqual(
      rader.map(({ register, status, hjemmel }) => [register, status, hjemmel]),
      [
        ['INNTEKT', 'OK', 'boligsosialloven § 9'],
        ['SSG', 'OK', 'boligsosialloven § 9'],
      ],
    );
    const { id, raadata } = rader[1]!;
    const aapnet = JSON.parse(await benk.vault.open(raadata, { kommunenummer: '9901', id })) as {
      status: string;
    };
    assert.equal(aapnet.status, 'OK');
    assert.ok(!new TextDecoder().decode(raadata).includes('grunnlag'));
  });

  test('stands in the case’s history, and changes its version', async () => {
    const sakId = await tatt('RUND TEPOTTE');
    await innhent(sakId);
    const { body } = await somTrine('GET', `/saker/${sakId}`);
    assert.deepEqual([body.hendelser.at(-1).type, body.versjon], ['OEKONOMI_HENTET', 3]);
  });

  test('nothing registered is an answer: no income is 0, no settlement is none', async () => {
    const sakId = await tatt('STILLE BLYANT', 'GRØNN SKUFFE');
    const { body } = await innhent(sakId);
    const [stille, groenn] = body.personer;
    assert.deepEqual([stille.inntekt.status, stille.inntekt.perMaaned], ['INGEN_DATA', 0]);
    assert.deepEqual([groenn.skatteoppgjoer.status, groenn.skatteoppgjoer.aar], ['INGEN_DATA', null]);
    assert.equal(body.husstand.ufullstendig, false);
  });

  test('the same click asks once', async () => {
    const sakId = await tatt('RUND TEPOTTE');
    const noekkel = crypto.randomUUID();
    const foerste = await innhent(sakId, somTrine, noekkel);
    const kall = benk.registre.kall.length;
    assert.deepEqual(await innhent(sakId, somTrine, noekkel), foerste);
    assert.equal(benk.registre.kall.length, kall);
  });

  test('is for the case worker, while the case is worked on; no register is asked otherwise', async () => {
    const sakId = await benk.nySak({ voksne: ['RUND TEPOTTE'] });
    const foer = await innhent(sakId);
    assert.deepEqual([foer.status, foer.body.code], [403, 'IKKE_SAKENS_SAKSBEHANDLER']);
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    assert.equal((await innhent(sakId, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    await benk.iKrokvik((tx) =>
      tx.query(sql`update sak set status = 'TRUKKET', avsluttet = naa() where id = ${sakId}`),
    );
    assert.equal((await innhent(sakId)).body.code, 'UGYLDIG_OVERGANG');
    assert.equal(benk.registre.kall.length, 0);
  });

  test('no identity number in what is answered or logged', async () => {
    const sakId = await tatt('RUND TEPOTTE');
    const { body } = await innhent(sakId);
    assert.ok(!JSON.stringify([body, benk.logg]).includes(identFor('RUND TEPOTTE')));
  });
});

describe('when a register is down', () => {
  test('for one of them, what was fetched before stands with the time it is from', async () => {
    const sakId = await tatt('RUND TEPOTTE');
    const foerste = await innhent(sakId);
    benk.klokke = new Date('2026-11-25T10:00:00Z');
    nede = register('inntekt');
    const { status, body } = await innhent(sakId);
    benk.klokke = new Date('2026-11-20T08:14:00Z');
    assert.equal(status, 200);
    const [person] = body.personer;
    assert.deepEqual(person.inntekt, { ...foerste.body.personer[0].inntekt, status: 'FEIL' });
    assert.deepEqual(
      [person.skatteoppgjoer.status, person.skatteoppgjoer.hentet],
      ['OK', '2026-11-25T10:00:00.000Z'],
    );
    assert.equal(body.husstand.ufullstendig, true);
    assert.equal(body.husstand.inntektPerMaaned, foerste.body.husstand.inntektPerMaaned);
    const [feil] = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select register, feilkode, raadata_kryptert from registerinnhenting where status = 'FEIL'`,
      ),
    );
    assert.deepEqual(feil, { register: 'INNTEKT', feilkode: 'UTILGJENGELIG', raadataKryptert: null });
  });

  test('for one person, the other’s answer counts', async () => {
    const sakId = await tatt('RUND TEPOTTE', 'KRAFTIG SEIL');
    const { body } = await innhent(sakId);
    const [rund, kraftig] = body.personer;
    assert.equal(rund.inntekt.status, 'OK');
    assert.deepEqual(kraftig.inntekt, {
      status: 'FEIL',
      perMaaned: null,
      maaneder: [],
      kilder: [],
      hentet: null,
    });
    assert.equal(body.husstand.ufullstendig, true);
    assert.equal(body.husstand.inntektPerMaaned, rund.inntekt.perMaaned);
  });

  test('for everyone, it is a 503 and nothing is changed', async () => {
    const sakId = await tatt('RUND TEPOTTE');
    const { body: foer } = await innhent(sakId);
    nede = () => true;
    const { status, body } = await innhent(sakId);
    assert.deepEqual([status, body.code], [503, 'REGISTER_UTILGJENGELIG']);
    assert.deepEqual((await hent(sakId)).body, foer);
    const rader = await benk.iKrokvik((tx) => tx.query(sql`select id from registerinnhenting`));
    assert.equal(rader.length, 2);
    nede = () => false;
    assert.equal((await innhent(sakId)).status, 200);
  });
});

test('a person who turns out to be shielded makes the case disappear for the office, in the very answer', async () => {
  const sakId = await tatt('RUND TEPOTTE', 'VARSOM LYNGHEI');
  const noekkel = crypto.randomUUID();
  const { status, body } = await innhent(sakId, somTrine, noekkel);
  const aldriDer = await innhent(crypto.randomUUID());
  const utenSpor = ({ traceId: _spor, ...problem }: Record<string, unknown>) => problem;
  assert.deepEqual([status, utenSpor(body)], [404, utenSpor(aldriDer.body)]);
  assert.equal((await innhent(sakId, somTrine, noekkel)).status, 404);
  assert.equal((await hent(sakId)).status, 404);
  assert.equal((await somTrine('GET', `/saker/${sakId}`)).status, 404);

  const somSiri = benk.som(siri);
  const hosSiri = await somSiri('GET', `/saker/${sakId}`);
  assert.deepEqual([hosSiri.body.enhet, hosSiri.body.handlinger], ['SKJERMET', ['TA_SAKEN']]);
  const { personer } = (await hent(sakId, somSiri)).body;
  assert.deepEqual(
    [personer[1].inntekt.status, personer[1].skatteoppgjoer.status, personer[1].inntekt.perMaaned],
    ['SKJERMET', 'SKJERMET', null],
  );
  const [{ antall }] = (await benk.iKrokvik((tx) =>
    tx.query<{ antall: number }>(sql`
      select count(distinct person_id)::int as antall from innsynslogg where operasjon = 'innhentOekonomi'`),
  )) as [{ antall: number }];
  assert.equal(antall, 2, 'what was asked about is logged, whatever was answered');

  // Whoever may see that someone is shielded is told, as before.
  await somSiri('POST', `/saker/${sakId}/tildeling`, { versjon: hosSiri.body.versjon });
  const igjen = await innhent(sakId, somSiri);
  assert.deepEqual([igjen.status, igjen.body.personer[1].inntekt.status], [200, 'SKJERMET']);
});
