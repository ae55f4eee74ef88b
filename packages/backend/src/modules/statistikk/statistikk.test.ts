// A report from when it is made until it is locked, over the whole API.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import {
  berit,
  lisbet,
  openSakbenk,
  siri,
  trine,
  turid,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innflyttet, nyBolig, sakMedTilsagn } from '../../testing/tilbudbenk.ts';

const navn = ['MODIG SYKKEL', 'STERK PLANKE', 'JEVN KORK', 'RUND TEPOTTE'] as const;
const iAar = { rapport: 'KOSTRA_13', referansedato: '2026-11-20' } as const;

let benk: Sakbenk;
let somLisbet: Klient;
const saker: string[] = [];

before(async () => {
  benk = await openSakbenk();
  somLisbet = benk.som(lisbet);
  for (const [i, hvem] of navn.entries()) saker.push(await innflyttet(benk, hvem, i + 1));
  await nyBolig(benk.som(trine), 9);
  await sakMedTilsagn(benk, { voksne: ['STILLE BLYANT'] });
  await benk.iKrokvik((tx) => tx.query(sql`update bolig set eieform = 'EID'`));
});
after(() => benk.close());

interface Celle {
  readonly celle: string;
  readonly antall?: number;
  readonly vist: string;
}
interface Rapport {
  readonly tabeller: readonly { readonly linjer: readonly { readonly celler: readonly Celle[] }[] }[];
}
const cellene = ({ tabeller }: Rapport): ReadonlyMap<string, Celle> =>
  new Map(
    tabeller.flatMap(({ linjer }) =>
      linjer.flatMap(({ celler }) => celler.map((celle) => [celle.celle, celle] as const)),
    ),
  );
const lag = async (json: object = iAar) => {
  const { status, body } = await somLisbet('POST', '/statistikkuttrekk', { json });
  assert.equal(status, 201, JSON.stringify(body));
  return { ...body, sti: `/statistikkuttrekk/${body.hode.statistikkuttrekkId}` };
};

describe('a report', () => {
  test('counts the whole municipality on the day, and says what it was held against', async () => {
    const rapport = await lag();
    const vist = (celle: string) => cellene(rapport).get(celle)!.vist;
    assert.equal(vist('A2_BRUK.ALLE.UTLEID'), '4');
    assert.equal(vist('A2_BRUK.ALLE.I_ALT'), '5');
    assert.equal(vist('B1_SOEKNADER.ALLE.NY'), '5');
    assert.equal(vist('B2_UT.ALLE.INNVILGET'), '5');
    assert.equal(vist('C1_NYINNFLYTTEDE.ALLE.ANDRE_PROBLEMER'), '4');
    assert.equal(vist('C2_VENTELISTE.ALLE.I_ALT'), '1');
    assert.equal(vist('D_ALDER.ALLE.I_ALT'), '4');
    assert.equal(vist('C1_NYINNFLYTTEDE.ALLE.RUS'), '-');
    const ikke = rapport.kontroller.filter(({ ok }: { ok: boolean }) => !ok);
    assert.deepEqual(ikke, []);
    assert.equal(rapport.merke.nb, 'Ikke for publisering');
  });

  test('of a day before anything happened there is nothing, and of a day to come there is no report', async () => {
    const tom = cellene(await lag({ ...iAar, referansedato: '2026-01-01' }));
    assert.ok([...tom.values()].every(({ vist }) => vist === '-'));
    const { status, body } = await somLisbet('POST', '/statistikkuttrekk', {
      json: { ...iAar, referansedato: '2026-11-21' },
    });
    assert.deepEqual([status, body.errors[0].pointer], [400, '/referansedato']);
  });

  test('is published without small numbers, the same for all and in the file', async () => {
    const { sti } = await lag();
    const { status, body, etag } = await benk.som(berit)('GET', sti);
    assert.equal(status, 200);
    assert.match(etag!, /^"1-/);
    const celler = cellene(body);
    assert.deepEqual(celler.get('C2_VENTELISTE.ALLE.I_ALT'), {
      celle: 'C2_VENTELISTE.ALLE.I_ALT',
      navn: { nb: 'I alt', nn: 'I alt' },
      vist: ':',
    });
    assert.equal('kontroller' in body, false);
    const fil = await benk.som(berit)('GET', `${sti}/fil`);
    const tekst = new TextDecoder().decode(fil.body as Uint8Array);
    assert.match(tekst, /"C2_VENTELISTE\.ALLE\.I_ALT"/);
    for (const linje of tekst.split('\r\n').slice(1, -1)) {
      const [antall, celle] = linje
        .split(';')
        .slice(-2)
        .map((del) => del.slice(1, -1));
      const { vist, antall: tall } = celler.get(celle!)!;
      assert.equal(antall, String(tall ?? vist), celle);
    }
    assert.doesNotMatch(tekst, /Ikke for publisering/);
  });

  test('with every figure it is for whoever leads, and says that it is not for publication', async () => {
    const { sti } = await lag();
    for (const hvem of [trine, siri, berit]) {
      assert.equal((await benk.som(hvem)('GET', `${sti}/internt`)).status, 403);
      assert.equal((await benk.som(hvem)('GET', `${sti}/internt/fil`)).status, 403);
    }
    const { body } = await somLisbet('GET', `${sti}/internt`);
    assert.equal(cellene(body).get('C2_VENTELISTE.ALLE.I_ALT')!.antall, 1);
    const fil = await somLisbet('GET', `${sti}/internt/fil`);
    const tekst = new TextDecoder().decode(fil.body as Uint8Array);
    assert.ok(tekst.startsWith('"Ikke for publisering"\r\n'));
    assert.match(tekst, /"1";"C2_VENTELISTE\.ALLE\.I_ALT"/);
  });

  test('can be rounded instead, and adds up then too', async () => {
    const { sti } = await lag({ ...iAar, undertrykking: { metode: 'AVRUNDING', terskel: 3 } });
    const celler = cellene((await benk.som(berit)('GET', sti)).body);
    assert.equal(celler.get('C2_VENTELISTE.ALLE.I_ALT')!.vist, '-');
    assert.equal(celler.get('A2_BRUK.ALLE.I_ALT')!.vist, '4');
    assert.ok([...celler.values()].every(({ antall }) => antall === 0 || antall! >= 3));
  });

  test('is in the list, the newest first', async () => {
    const ny = await lag();
    const { body } = await benk.som(turid)('GET', '/statistikkuttrekk?limit=2');
    assert.equal(body.items.length, 2);
    assert.ok(body.neste);
    assert.equal(body.items[0].statistikkuttrekkId, ny.hode.statistikkuttrekkId);
  });
});

describe('a report until it is locked', () => {
  const uten = (eieform: string | null) =>
    benk.iKrokvik((tx) =>
      tx.query(sql`update bolig set eieform = ${eieform} where id = (select min(id::text)::uuid from bolig)`),
    );

  test('what differs is explained, what does not add up is not, and then nothing is changed any more', async () => {
    benk.klokke = new Date('2027-01-20T09:00:00Z');
    await uten(null);
    const rapport = await lag({ ...iAar, referansedato: '2026-12-31' });
    await uten('EID');
    const { sti } = rapport;
    const kontroll = (r: { kontroller: readonly { kontroll: string; ok: boolean }[] }, id: string) =>
      r.kontroller.find((k) => k.kontroll === id)!;
    assert.equal(kontroll(rapport, 'EIEFORM').ok, false);
    const laas = (versjon: number) => somLisbet('POST', `${sti}/laasing`, { versjon });
    assert.equal((await laas(1)).body.code, 'STATISTIKK_IKKE_FORKLART');
    const forklar = (id: string, kommentar: string, versjon: number) =>
      somLisbet('PUT', `${sti}/kontroller/${id}/kommentar`, { json: { kommentar }, versjon });
    assert.equal((await forklar('BOLIGER_I_ALT', 'Nei.', 1)).body.code, 'STATISTIKK_KAN_IKKE_FORKLARES');
    assert.equal((await forklar('INGEN_SLIK', 'Nei.', 1)).status, 404);
    assert.equal((await forklar('EIEFORM', '  ', 1)).body.errors[0].pointer, '/kommentar');
    const forklart = await forklar('EIEFORM', 'Kjøpt i desember.', 1);
    assert.deepEqual(kontroll(forklart.body, 'EIEFORM'), {
      ...kontroll(rapport, 'EIEFORM'),
      kommentar: 'Kjøpt i desember.',
      kommentertAv: 'Lisbet Leder',
    });
    const laast = await laas(2);
    assert.deepEqual([laast.status, laast.body.hode.laast], [200, '2027-01-20T09:00:00.000Z']);
    assert.equal((await laas(3)).body.code, 'STATISTIKK_ER_LAAST');
    assert.equal((await forklar('EIEFORM', 'Nei.', 3)).body.code, 'STATISTIKK_ER_LAAST');
    const { statistikkuttrekkId } = rapport.hode;
    await assert.rejects(
      benk.iKrokvik((tx) =>
        tx.query(
          sql`update statistikkuttrekk set laast = null, laast_av = null where id = ${statistikkuttrekkId}`,
        ),
      ),
      /is decided/,
    );
    const en = await lag({ ...iAar, referansedato: '2026-12-31' });
    const andre = await somLisbet('POST', `${en.sti}/laasing`, { versjon: 1 });
    assert.equal(andre.body.code, 'STATISTIKK_AARET_ER_LAAST');
  });

  test('nobody changes a figure, locked or not, and a part of a year is not locked', async () => {
    const { sti, hode } = await lag();
    assert.equal(
      (await somLisbet('POST', `${sti}/laasing`, { versjon: 1 })).body.code,
      'STATISTIKK_IKKE_HELT_AAR',
    );
    await assert.rejects(
      benk.iKrokvik((tx) =>
        tx.query(sql`update statistikkuttrekk set celler = '{}' where id = ${hode.statistikkuttrekkId}`),
      ),
      /permission denied/,
    );
  });

  test('the next year is held against the one that is locked', async () => {
    benk.klokke = new Date('2027-06-01T09:00:00Z');
    const neste = await lag({ ...iAar, referansedato: '2027-06-01' });
    const ikke = neste.kontroller.filter(({ ok }: { ok: boolean }) => !ok);
    assert.deepEqual(
      ikke
        .map(({ kontroll }: { kontroll: string }) => kontroll)
        .filter((id: string) => id.startsWith('AARS')),
      ['AARSENDRING_B1_SOEKNADER', 'AARSENDRING_C1_NYINNFLYTTEDE'],
    );
    assert.equal(
      neste.kontroller.find(({ kontroll }: { kontroll: string }) => kontroll === 'INNGAAENDE_FRA_IFJOR').ok,
      true,
    );
    benk.klokke = new Date('2026-11-20T08:14:00Z');
  });
});

describe('what is counted in a cell', () => {
  const radene = async (celle: string, hvem = trine, etter = '') => {
    const { sti } = await lag();
    return benk.som(hvem)('GET', `${sti}/celler/${celle}/rader?limit=3${etter}`);
  };

  test('is listed in pages, and read in the lookup log', async () => {
    const { status, body } = await radene('C1_NYINNFLYTTEDE.ALLE.ANDRE_PROBLEMER');
    assert.deepEqual([status, body.items.length], [200, 3]);
    assert.ok(body.neste);
    for (const rad of body.items) assert.ok(saker.includes(rad.sakId) && rad.leieforholdId && rad.boligId);
    const [logg] = await benk.iKrokvik((tx) =>
      tx.query<{ antall: number; formaal: string; vist: number }>(
        sql`select l.antall, l.formaal, count(v.sak_id)::integer as vist from innsynslogg l
          join innsyn_vist v on v.innsyn_id = l.id
          where l.operasjon = 'listStatistikkrader' group by l.id, l.antall, l.formaal`,
      ),
    );
    assert.deepEqual(logg, { antall: 3, formaal: 'Statistikk', vist: 3 });
  });

  test('of homes is homes, and of a cell that is not there nothing', async () => {
    const { body } = await radene('A2_BRUK.ALLE.LEDIG');
    assert.equal(body.items.length, 1);
    assert.deepEqual(Object.keys(body.items[0]), ['boligId']);
    assert.equal((await radene('A2_BRUK.ALLE.FINNES_IKKE')).status, 404);
    assert.equal((await radene('A2_BRUK.ALLE.LEDIG', lisbet)).status, 403);
  });

  test('a shielded case is counted, and not listed to those outside', async () => {
    const for_ = async (hvem = trine) =>
      (await radene('C1_NYINNFLYTTEDE.ALLE.I_ALT', hvem)).body.items.map((r: { sakId: string }) => r.sakId);
    const skjermet = [...saker].toSorted()[0]!;
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${skjermet})`));
    const rapport = await lag();
    assert.equal(cellene(rapport).get('C1_NYINNFLYTTEDE.ALLE.I_ALT')!.antall, 4);
    assert.equal(cellene(rapport).get('C1_NYINNFLYTTEDE.ALLE.UOPPGITT')!.antall, 0);
    const sett = await for_();
    assert.equal(sett.length, 3);
    assert.ok(!sett.includes(skjermet));
    for (const celle of ['D_ALDER.UTEN_GRUPPE.I_ALT', 'C1_NYINNFLYTTEDE.ALLE.UOPPGITT'])
      assert.deepEqual((await radene(celle)).body.items, []);
  });

  test('where units do not see each other’s cases, it is the unit’s', async () => {
    await benk.iKrokvik((tx) =>
      tx.query(sql`update kommune set config = config || '{"saksinnsyn": "ENHETEN"}'`),
    );
    const annen = { ...turid, sub: 'tore', roller: [{ ...turid.roller[0]!, enhet: 'NAV' }] };
    assert.deepEqual((await radene('C1_NYINNFLYTTEDE.ALLE.I_ALT', annen)).body.items, []);
    assert.equal(cellene(await lag()).get('C1_NYINNFLYTTEDE.ALLE.I_ALT')!.antall, 4);
  });

  test('of a report nobody has made there is nothing', async () => {
    const id = uuidv7();
    for (const resten of ['', '/internt', '/fil', '/internt/fil'])
      assert.equal((await somLisbet('GET', `/statistikkuttrekk/${id}${resten}`)).status, 404);
    const rader = `/statistikkuttrekk/${id}/celler/A2_BRUK.ALLE.LEDIG/rader`;
    assert.equal((await benk.som(trine)('GET', rader)).status, 404);
    assert.equal((await somLisbet('POST', `/statistikkuttrekk/${id}/laasing`, { versjon: 1 })).status, 404);
  });
});
