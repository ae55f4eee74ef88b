// What a citizen may do to others by typing their identity numbers: nothing.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Svar } from '@kobo-bolig/skjema';
import { lesHendelser } from '../../db/hendelser.ts';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { krokvik } from '../../testing/database.ts';
import { bytt } from '../../testing/registre.ts';
import { openSakbenk, petra, siri, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { sendSom } from '../../testing/soekbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let nede = false;
/** A number the register leaves out of the answer about many, and fails on alone. */
let taus: string | undefined;
const erBulk = ({ url }: Request) => url.includes('bulkoppslag');
before(async () => {
  benk = await openSakbenk({
    tidsgrenser: { maksForsoek: 1 },
    mellomledd: bytt(async (request, neste) => {
      if ((nede && erBulk(request)) || (taus && request.url.includes(taus)))
        return new Response(null, { status: 503 });
      const svar = await neste(request);
      if (!taus || !erBulk(request)) return svar;
      const { oppslag } = (await svar.json()) as { oppslag: { foedselsEllerDNummer: string }[] };
      return Response.json({
        oppslag: oppslag.filter(({ foedselsEllerDNummer }) => foedselsEllerDNummer !== taus),
      });
    }),
  });
});
beforeEach(async () => {
  nede = false;
  taus = undefined;
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

/** Looks up, drafts, reads the summary and sends, as the form does. */
async function soek(navn: string, endring: Svar): Promise<{ sakId: string; kvittering: object }> {
  const { body: person } = await benk.som(innbygger(navn))('GET', '/meg/innbygger');
  const { status, body } = await sendSom(benk, navn, person, endring);
  assert.equal(status, 201, JSON.stringify(body));
  return { sakId: body.sakId, kvittering: body };
}

const medsoeker = (navn: string): Svar => ({
  'husstand.alene': 'NEI',
  venterBarn: 'NEI',
  medsoeker: 'JA',
  'medsoeker.fnr': identFor(navn),
  'medsoeker.navn': 'Falskt Navn',
  'medsoeker.relasjon': 'SAMBOER',
});
const annenVoksen = (navn: string): Svar => ({
  'husstand.alene': 'NEI',
  venterBarn: 'NEI',
  medsoeker: 'NEI',
  andreVoksne: [{ navn: 'Falskt Navn', relasjon: 'SOESKEN', fnr: identFor(navn) }],
});

const personer = () =>
  benk.iKrokvik((tx) =>
    tx.query<{ navn: string | null }>(sql`
      select navn, foedselsdato, gradering, bostedsadresse, freg_hentet, versjon from person
      where navn is distinct from 'GRØNN SKUFFE' order by navn`),
  );

for (const [hva, typet] of [
  ['as co-applicant', medsoeker],
  ['as another adult', annenVoksen],
] as const) {
  test(`a person known here stands as they were, typed ${hva}`, async () => {
    await benk.som(innbygger('MODIG SYKKEL'))('GET', '/meg/innbygger');
    const foer = await personer();
    const { sakId } = await soek('GRØNN SKUFFE', typet('MODIG SYKKEL'));
    assert.deepEqual(await personer(), foer);
    const { body: sak } = await benk.som(trine)('GET', `/saker/${sakId}`);
    assert.deepEqual(
      sak.medlemmer.map((medlem: { navn: string }) => medlem.navn),
      ['GRØNN SKUFFE', 'Falskt Navn'],
    );
    assert.ok(!JSON.stringify(sak).includes('MODIG'));
  });

  test(`a protected person keeps the protection, and the case is shielded, typed ${hva}`, async () => {
    await benk.som(innbygger('VARSOM LYNGHEI'))('GET', '/meg/innbygger');
    const foer = await personer();
    const { sakId, kvittering } = await soek('GRØNN SKUFFE', typet('VARSOM LYNGHEI'));
    assert.deepEqual(await personer(), foer);
    assert.equal((await benk.som(trine)('GET', `/saker/${sakId}`)).status, 404);
    assert.equal((await benk.som(siri)('GET', `/saker/${sakId}`)).body.enhet, 'SKJERMET');
    assert.ok(!/skjerm|gradering/i.test(JSON.stringify(kvittering)));
  });

  test(`what is typed of a stranger ${hva} stays in the application: the name is not theirs`, async () => {
    const { sakId } = await soek('GRØNN SKUFFE', typet('MODIG SYKKEL'));
    assert.deepEqual(
      (await personer()).map(({ navn }) => navn),
      [null],
    );
    const { body: sak } = await benk.som(trine)('GET', `/saker/${sakId}`);
    assert.equal(sak.medlemmer[1].navn, 'Falskt Navn');
  });
}

const ser = async (hvem: typeof trine, sakId: string) =>
  (await benk.som(hvem)('GET', `/saker/${sakId}`)).status;
const avventer = () => benk.iKrokvik((tx) => tx.query(sql`select from gradering_avventes`));

for (const [hva, typet] of [
  ['as co-applicant', medsoeker],
  ['as another adult', annenVoksen],
] as const) {
  for (const [navn, gradering] of [
    ['VARSOM LYNGHEI', 'STRENGT_FORTROLIG'],
    ['TÅLMODIG TREBRU', 'KLIENTADRESSE'],
  ] as const)
    test(`a stranger with ${gradering}, typed ${hva}, shields the case as it is sent`, async () => {
      const { sakId, kvittering } = await soek('GRØNN SKUFFE', typet(navn));
      assert.deepEqual([await ser(trine, sakId), await ser(siri, sakId)], [404, 200]);
      assert.deepEqual(
        (await personer()).map((person) => ('gradering' in person ? person.gradering : null)),
        [gradering],
      );
      assert.ok(!/skjerm|gradering/i.test(JSON.stringify(kvittering)));
      const { items } = (await benk.som(trine)('POST', '/saker/soek', { json: {} })).body;
      assert.deepEqual(items, []);
      const merket = await benk.iKrokvik((tx) =>
        tx.query(sql`select distinct skjermet from hendelse where ressurs_id = ${sakId}`),
      );
      assert.deepEqual(merket, [{ skjermet: true }]);
      const sett = await benk.iKrokvik((tx) =>
        tx.query(sql`select aktoer from innsynslogg where formaal = 'Adressebeskyttelse i husstanden'`),
      );
      assert.equal(sett.length, 1);
    });

  test(`while Folkeregisteret is away, a household with a stranger typed ${hva} is shielded until it answers`, async () => {
    nede = true;
    const { sakId } = await soek('GRØNN SKUFFE', typet('MODIG SYKKEL'));
    assert.deepEqual([await ser(trine, sakId), await ser(siri, sakId)], [404, 200]);
    benk.klokke = new Date('2026-11-20T09:14:00Z');
    await benk.kalender();
    assert.deepEqual([await ser(trine, sakId), (await avventer()).length], [404, 1]);
    nede = false;
    benk.klokke = new Date('2026-11-20T10:14:00Z');
    await benk.kalender();
    const { status, body } = await benk.som(trine)('GET', `/saker/${sakId}`);
    assert.deepEqual(
      [status, body.enhet, body.handlinger],
      [200, 'BOLIGKONTOR', ['TA_SAKEN', 'REGISTRER_TREKKING']],
    );
    assert.equal((await avventer()).length, 0);
    const { items } = (await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`)).body;
    const spurt = items.filter(({ operasjon }: { operasjon: string }) => operasjon === 'avklarGradering');
    assert.deepEqual(
      spurt.map(({ aktoer }: { aktoer: string }) => aktoer),
      ['SYSTEM', 'SYSTEM'],
      'both of the household, once the register has answered',
    );
    // The feed tells whoever could not see it before that there is a case.
    const les = () =>
      benk.db.database.withTenant({ ...krokvik, skjermet: false, aktoer: 'ansatt:trine' }, 'les', (tx) =>
        lesHendelser(tx, null, 100),
      );
    let lest = await les();
    // The feed waits for every older transaction of the cluster, also those of other tests.
    while (lest.length === 0) lest = await les();
    assert.ok(
      lest.some(({ ressursId, type }) => ressursId === sakId && type === 'no.kobo.sak.soeknad-mottatt.v1'),
    );
  });

  test(`and stays so when it answers that the stranger typed ${hva} is protected`, async () => {
    nede = true;
    const { sakId } = await soek('GRØNN SKUFFE', typet('VARSOM LYNGHEI'));
    nede = false;
    benk.klokke = new Date('2026-11-20T10:14:00Z');
    await benk.kalender();
    assert.deepEqual([await ser(trine, sakId), await ser(siri, sakId)], [404, 200]);
    assert.equal((await avventer()).length, 0);
  });
}

test('a number Folkeregisteret says nobody has, hides the case from nobody', async () => {
  // A synthetic number of the registers' own test vectors, which no simulated person has.
  const { sakId } = await soek('GRØNN SKUFFE', {
    ...medsoeker('MODIG SYKKEL'),
    'medsoeker.fnr': '03851598730',
  });
  assert.equal(await ser(trine, sakId), 200);
  assert.equal((await avventer()).length, 0);
});

/** The calendar every hour from `fra` until `til` hours after the applications; tells how many cases each run asked about. */
async function timevis(fra: number, til: number): Promise<number[]> {
  const spurt: number[] = [];
  for (let time = fra; time <= til; time++) {
    benk.klokke = new Date(Date.UTC(2026, 10, 20, 8 + time, 14));
    const foer = benk.registre.kall.filter(erBulk).length;
    await benk.kalender();
    spurt.push(benk.registre.kall.filter(erBulk).length - foer);
  }
  return spurt;
}

test('a number Folkeregisteret never answers about is asked about ever more seldom, at most once a day', async () => {
  taus = identFor('MODIG SYKKEL');
  const { sakId } = await soek('GRØNN SKUFFE', medsoeker('MODIG SYKKEL'));
  const timer = (await timevis(1, 130)).flatMap((antall, i) => (antall > 0 ? [i + 1] : []));
  assert.deepEqual(timer, [1, 2, 4, 8, 16, 32, 56, 80, 104, 128]);
  assert.deepEqual([await ser(trine, sakId), await ser(siri, sakId)], [404, 200]);
  taus = undefined;
  await timevis(152, 152);
  assert.equal(await ser(trine, sakId), 200);
});

test('while Folkeregisteret is away, one case is asked about; when it is back, all that waited are', async () => {
  nede = true;
  const saker = [
    await soek('GRØNN SKUFFE', medsoeker('MODIG SYKKEL')),
    await soek('STILLE BLYANT', medsoeker('RASK TALLERKEN')),
    await soek('HVIT KLOKKE', medsoeker('KVIKK ROBÅT')),
  ];
  const nedetid = await timevis(1, 20);
  assert.ok(
    nedetid.every((antall) => antall <= 1),
    nedetid.join(),
  );
  assert.ok(nedetid.filter((antall) => antall === 1).length >= 5);
  nede = false;
  let time = 21;
  while ((await avventer()).length === saker.length) await timevis(time, time++);
  assert.equal((await avventer()).length, 0);
  for (const { sakId } of saker) assert.equal(await ser(trine, sakId), 200);
});

test('a case the shielded unit has begun on stays with them when the answer comes', async () => {
  nede = true;
  const { sakId } = await soek('GRØNN SKUFFE', medsoeker('MODIG SYKKEL'));
  nede = false;
  const somSiri = benk.som(siri);
  const { body } = await somSiri('GET', `/saker/${sakId}`);
  assert.equal((await somSiri('POST', `/saker/${sakId}/tildeling`, { versjon: body.versjon })).status, 200);
  benk.klokke = new Date('2026-11-20T10:14:00Z');
  await benk.kalender();
  assert.deepEqual([await ser(trine, sakId), await ser(siri, sakId)], [404, 200]);
});

test('nobody is looked up for an application that cannot be sent', async () => {
  const som = benk.som(innbygger('GRØNN SKUFFE'));
  await som('GET', '/meg/innbygger');
  const { body: utkast } = await som('POST', '/soeknader', { json: { spraak: 'nb' } });
  const sti = `/soeknader/${utkast.soeknadId}`;
  const { body: lagret } = await som('PUT', `${sti}/svar`, {
    json: { svar: { formaal: 'NY', ...medsoeker('VARSOM LYNGHEI') }, steg: 'oppsummering', spraak: 'nb' },
    versjon: utkast.versjon,
  });
  const foer = benk.registre.kall.length;
  const { body } = await som('POST', `${sti}/innsending`, {
    json: { oppsummeringHash: 'a'.repeat(64) },
    versjon: lagret.versjon,
  });
  assert.equal(body.code, 'SOEKNAD_UFULLSTENDIG');
  assert.equal(benk.registre.kall.length, foer);
});
