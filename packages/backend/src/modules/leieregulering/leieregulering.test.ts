import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Leieforhold, Leiereguleringslinje, MittDokument } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innbygger, innflyttet, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somUlrik: Klient;
const leieforhold: string[] = [];
before(async () => {
  benk = await openSakbenk();
  somUlrik = benk.som(ulrik);
  for (const [i, navn] of [SOEKER, 'MODIG SYKKEL'].entries()) {
    const sakId = await innflyttet(benk, navn, i + 1);
    const { body } = await somUlrik('GET', `/leieforhold?sakId=${sakId}`);
    leieforhold.push(body.items[0].leieforholdId);
    // One of them is shielded: their rent is changed, and they are written to, like every other's.
    if (i === 1) await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  }
});
after(() => benk.close());

const kpi = {
  type: 'KPI',
  varslet: '2027-11-20',
  gjelderFra: '2028-01-01',
  indekser: [
    { maaned: '2026-11', indeks: 140.2 },
    { maaned: '2027-10', indeks: 143.7 },
  ],
};
const leien = async (id: string): Promise<number> =>
  ((await somUlrik('GET', `/leieforhold/${id}`)).body as Leieforhold).manedsleie;
const brevene = async (navn: string): Promise<MittDokument[]> => {
  const som = benk.som(innbygger(navn));
  const [sak] = (await som('GET', '/meg/saker')).body.items;
  const { items } = (await som('GET', `/meg/saker/${sak.sakId}/dokumenter`)).body;
  return (items as MittDokument[]).filter(({ type }) => type === 'LEIEREGULERING');
};
const forhaandsvis = async (json: object): Promise<Leiereguleringslinje[]> => {
  const { status, body } = await somUlrik('POST', '/leiereguleringer/forhaandsvisning', { json });
  assert.equal(status, 200, JSON.stringify(body));
  return body.items as Leiereguleringslinje[];
};

test('the preview tells what each rent would be, page by page, and changes nothing', async () => {
  benk.klokke = new Date('2027-11-20T08:00:00Z');
  const alle = await forhaandsvis(kpi);
  assert.deepEqual(
    alle.map(({ leieforholdId, fra, til }) => [leieforholdId, fra, til]),
    [[leieforhold[0], 9_000, 9_224]],
    'nothing of the one whose case is shielded',
  );
  const somSkjermet = benk.som({ ...siri, roller: [{ ...siri.roller[0]!, roller: ['UTLEIEFORVALTER'] }] });
  const side = async (om: object) =>
    (await somSkjermet('POST', '/leiereguleringer/forhaandsvisning', { json: { ...kpi, ...om } })).body;
  const hele = await side({});
  assert.equal(hele.items.length, 2, 'both, to the shielded unit');
  const foerste = await side({ limit: 1 });
  const neste = await side({ limit: 1, etter: foerste.neste });
  assert.deepEqual([...foerste.items, ...neste.items], hele.items);
  assert.equal(await leien(leieforhold[0]!), 9_000);
});

test('what is missing for it, or told too late, is said and nothing is changed', async () => {
  const svar = async (om: object) => {
    const { status, body } = await somUlrik('POST', '/leiereguleringer', { json: { ...kpi, ...om } });
    return [status, body.code, ...(body.errors ?? []).map(({ code }: { code: string }) => code)];
  };
  assert.deepEqual(await svar({ indekser: [{ maaned: '2027-10', indeks: 143.7 }] }), [
    422,
    'LEIEGRUNNLAG_MANGLER',
    'MANGLER_2026_11',
  ]);
  assert.deepEqual(await svar({ varslet: '2027-12-02' }), [422, 'VARSEL_FOR_KORT']);
  assert.deepEqual(await svar({ gjelderFra: '2028-01-02' }), [
    400,
    'UGYLDIG_FORESPOERSEL',
    'IKKE_FOERSTE_I_MAANEDEN',
  ]);
  assert.deepEqual(await svar({ type: 'GJENGS', varslet: '2027-06-01' }), [
    422,
    'LEIEGRUNNLAG_MANGLER',
    'MANGLER',
  ]);
});

/** Posts what waits for whoever may see it, on this day. */
async function post(klient: Klient, sendt: string): Promise<string[]> {
  const grunner: string[] = [];
  for (const { sakId, varselId, versjon, grunn } of (await klient('GET', '/papirbrev')).body.items) {
    const sti = `/saker/${sakId}/varsler/${varselId}/papirsending`;
    assert.equal((await klient('POST', sti, { json: { sendt }, versjon })).status, 200);
    grunner.push(grunn);
  }
  await benk.kalender();
  return grunner;
}

test('made once, the rent changes on its day, and the history tells it before', async () => {
  const valg = { json: kpi, noekkel: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f88' };
  const { status, body } = await somUlrik('POST', '/leiereguleringer', valg);
  assert.deepEqual(
    [status, body.antall, body.hindret, body.sumFoer, body.sumEtter],
    [201, 2, 0, 18_000, 18_448],
  );
  assert.deepEqual((await somUlrik('POST', '/leiereguleringer', valg)).body, body);
  assert.deepEqual((await somUlrik('GET', '/leiereguleringer')).body.items, [body]);
  const igjen = await somUlrik('POST', '/leiereguleringer', { json: kpi });
  assert.deepEqual([igjen.body.antall, igjen.body.hindret], [0, 2]);
  assert.deepEqual([body.brev, body.brevForSent], [2, 0]);
  const [id] = leieforhold as [string];
  const historikk = async () =>
    (await benk.som(oda)('GET', `/leieforhold/${id}/leiehistorikk`)).body.items.length as number;
  // Nothing changes before the tenant is told: where nobody is notified, by the letter being posted.
  await benk.kalender();
  assert.equal(await historikk(), 1);
  // On the last day there is for one of them, and a day too late for the other.
  benk.klokke = new Date('2027-12-02T08:00:00Z');
  assert.deepEqual(await post(benk.som(trine), '2027-12-01'), ['KAN_IKKE_VARSLES']);
  assert.equal(await historikk(), 2);
  await post(benk.som(siri), '2027-12-02');
  assert.equal((await somUlrik('GET', '/leiereguleringer')).body.items.at(-1).brevForSent, 1);
  const brev = await brevene(SOEKER);
  assert.deepEqual(
    brev.map(({ type, tittel }) => [type, tittel.replaceAll('\u00a0', ' ')]),
    [['LEIEREGULERING', 'Leien din endres fra 1. januar 2028']],
  );
  const html = await benk.som(innbygger(SOEKER))('GET', `/meg/dokumenter/${brev[0]!.dokumentId}/html`);
  const tekst = new TextDecoder().decode(html.body).replaceAll('\u00a0', ' ');
  for (const del of ['9 000 kroner', '9 224 kroner', 'konsumprisindeksen'])
    assert.ok(tekst.includes(del), del);
  assert.equal((await brevene('MODIG SYKKEL')).length, 1);
  benk.klokke = new Date('2027-12-31T08:00:00Z');
  assert.equal(await leien(id), 9_000);
  benk.klokke = new Date('2028-01-01T08:00:00Z');
  assert.equal(await leien(id), 9_224);
  const { items } = (await benk.som(oda)('GET', `/leieforhold/${id}/leiehistorikk`)).body;
  assert.deepEqual(items, [
    { gjelderFra: '2028-01-01', manedsleie: 9_224, grunnlag: 'KPI', varslet: '2027-11-20' },
    { gjelderFra: '2026-11-20', manedsleie: 9_000, grunnlag: 'KONTRAKT' },
  ]);
  const mine = (await benk.som(innbygger(SOEKER))('GET', '/meg/leieforhold')).body.items;
  assert.equal(mine[0].manedsleie, 9_224);
});

test('a letter that came too late leaves the rent as it was, and one who was told by hand is not written to', async () => {
  const regulering = { ...kpi, gjelderFra: '2029-03-01', varslet: '2029-02-01' };
  const indekser = [
    ...kpi.indekser,
    { maaned: '2028-01', indeks: 143.7 },
    { maaned: '2029-01', indeks: 150 },
  ];
  benk.klokke = new Date('2029-01-31T08:00:00Z');
  const foer = await svar(regulering);
  assert.deepEqual([foer.status, foer.body.errors[0].code], [400, 'I_FREMTIDEN']);
  benk.klokke = new Date('2029-02-01T08:00:00Z');
  const { status, body } = await svar(regulering);
  assert.deepEqual([status, body.brev], [201, 2]);
  const antall = (await brevene(SOEKER)).length;
  benk.klokke = new Date('2029-02-02T08:00:00Z');
  await benk.kalender();
  const [regulert] = (await somUlrik('GET', '/leiereguleringer')).body.items;
  assert.deepEqual([regulert.brev, regulert.brevForSent, (await brevene(SOEKER)).length], [2, 2, antall]);
  benk.klokke = new Date('2029-03-02T08:00:00Z');
  assert.equal(await leien(leieforhold[0]!), 9_224);
  // For the same day, as they were told by hand in time.
  const ny = await svar({ ...regulering, varslet: '2029-01-31' });
  assert.deepEqual([ny.status, ny.body.antall, ny.body.brev], [201, 2, 0]);
  benk.klokke = new Date('2029-04-01T08:00:00Z');
  await benk.kalender();
  assert.equal((await brevene(SOEKER)).length, 1);
  assert.equal(await leien(leieforhold[0]!), 9_628);

  async function svar(om: object) {
    return somUlrik('POST', '/leiereguleringer', { json: { ...om, indekser } });
  }
});

test('the common level is for those that are named, when the law lets it', async () => {
  const [id] = leieforhold as [string];
  const gjengs = { type: 'GJENGS', leier: [{ leieforholdId: id, manedsleie: 9_900 }] };
  const utfall = async (varslet: string, gjelderFra: string) =>
    (await forhaandsvis({ ...gjengs, varslet, gjelderFra })).map(({ til, hinder }) => til ?? hinder);
  assert.deepEqual(await utfall('2029-05-01', '2029-11-01'), ['FOR_KORT_LEIETID']);
  // Its contract ends the day before.
  assert.deepEqual(await utfall('2029-06-01', '2029-12-01'), ['OPPHOERER']);
  const ukjent = {
    ...gjengs,
    leier: [{ leieforholdId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e0000', manedsleie: 1 }],
  };
  const { body } = await somUlrik('POST', '/leiereguleringer', {
    json: { ...ukjent, varslet: '2029-06-01', gjelderFra: '2029-12-01' },
  });
  assert.equal(body.errors[0].code, 'IKKE_UTLEID');
});

test('is for those who let homes, in their own municipality', async () => {
  for (const login of [trine, oda, fdv, innbygger(SOEKER)])
    assert.equal((await benk.som(login)('POST', '/leiereguleringer', { json: kpi })).status, 403);
  const sti = `/leieforhold/${leieforhold[0]}/leiehistorikk`;
  assert.equal((await benk.som(frode)('GET', sti, { kommunenummer: '9902' })).status, 404);
});
