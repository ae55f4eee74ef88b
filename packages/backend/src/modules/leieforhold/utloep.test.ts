// Tenancies that come to their end.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type {
  Leieutloep,
  MinOppgave,
  MittDokument,
  Oppgave,
  UtloependeLeieforhold,
} from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { idag } from '../../klokke.ts';
import { openSakbenk, petra, siri, trine, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innbygger, innflyttet, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';
import { stige, utloepstrinn } from './rules.ts';

let benk: Sakbenk;
let somTrine: Klient;
let sakId: string;
const foerst = new Date('2026-11-20T08:14:00Z');
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = foerst;
  await benk.fyll();
  sakId = await innflyttet(benk, SOEKER, 1);
});
after(() => benk.close());

const paa = async (dag: string): Promise<void> => {
  benk.klokke = new Date(`${dag}T06:00:00Z`);
  await benk.kalender();
};
const utloepende = async (klient = somTrine, soek = ''): Promise<UtloependeLeieforhold[]> => {
  const { status, body } = await klient('GET', `/leieforhold/utloep${soek}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.items as UtloependeLeieforhold[];
};
const oppgaver = async (klient = somTrine): Promise<Oppgave[]> =>
  ((await klient('GET', `/saker/${sakId}/oppgaver`)).body.items as Oppgave[]).filter(
    ({ type }) => type === 'FORNYELSE',
  );
const trinnene = (alle: readonly Oppgave[]) =>
  alle.map(({ utloep, frist, status }) => [utloep?.trinn, frist, status]);
const sett = (felt: { sluttdato?: string; status?: string }) =>
  benk.iKrokvik((tx) =>
    tx.query(sql`update leieforhold set sluttdato = coalesce(${felt.sluttdato ?? null}::date, sluttdato),
      status = coalesce(${felt.status ?? null}, status) where sak_id = ${sakId}`),
  );

test('each step gives one task in the case, for whoever has it, due when the next one comes', async () => {
  await paa('2029-02-27');
  assert.deepEqual(await oppgaver(), []);
  for (const dag of [
    '2029-02-28',
    '2029-03-01',
    '2029-05-30',
    '2029-08-30',
    '2029-11-30',
    '2029-12-30',
    '2030-01-30',
    '2030-02-28',
  ])
    await paa(dag);
  assert.deepEqual(trinnene(await oppgaver()), [
    ['NI_MND_FOER', '2029-05-30', 'AAPEN'],
    ['SEKS_MND_FOER', '2029-08-30', 'AAPEN'],
    ['TRE_MND_FOER', '2029-11-30', 'AAPEN'],
    ['VED_SLUTT', '2029-12-30', 'AAPEN'],
    ['EN_MND_ETTER', '2030-01-30', 'AAPEN'],
    ['TO_MND_ETTER', '2030-02-28', 'AAPEN'],
  ]);
  const mine = (await somTrine('GET', '/meg/oppgaver')).body.items as MinOppgave[];
  assert.equal(mine.filter(({ oppgave }) => oppgave.type === 'FORNYELSE').length, 6);
  const [{ leieforhold }] = (await utloepende()) as [UtloependeLeieforhold];
  const om: Leieutloep = {
    leieforholdId: leieforhold.leieforholdId,
    trinn: 'NI_MND_FOER',
    sluttdato: '2029-11-30',
  };
  assert.deepEqual((await oppgaver())[0]!.utloep, om);
});

test('the tenant is written to at each step before the end, and never after it: that is for a person to say', async () => {
  const somSoeker = benk.som(innbygger(SOEKER));
  const brevene = async () =>
    ((await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items as MittDokument[]).filter(
      ({ type }) => type === 'LEIEUTLOEP',
    );
  const antall: number[] = [];
  for (const dag of [
    '2029-02-27',
    '2029-02-28',
    '2029-03-01',
    '2029-05-30',
    '2029-08-30',
    '2029-11-30',
    '2030-01-30',
  ]) {
    await paa(dag);
    antall.push((await brevene()).length);
  }
  assert.deepEqual(antall, [0, 1, 1, 2, 3, 3, 3]);
  const [siste] = await brevene();
  assert.equal(siste!.tittel.replaceAll(' ', ' '), 'Leiekontrakten din går ut 30. november 2029');
  const lest = await somSoeker('GET', `/meg/dokumenter/${siste!.dokumentId}/html`);
  assert.match(new TextDecoder().decode(lest.body as Uint8Array), /annen kommunal bolig, må du søke\./);
  // Hidden with the case: to its tenant as to every other.
  await sett({ sluttdato: '2032-11-30', status: 'AKTIVT' });
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  await paa('2032-03-01');
  assert.equal((await brevene()).length, 4);
});

test('what is done is not made again, and steps passed while nobody looked are not made up for', async () => {
  await paa('2029-12-01');
  const [oppgave, ...flere] = await oppgaver();
  assert.deepEqual([trinnene([oppgave!]), flere], [[['VED_SLUTT', '2029-12-30', 'AAPEN']], []]);
  const gjort = await somTrine('POST', `/oppgaver/${oppgave!.oppgaveId}/fullfoering`, {
    versjon: oppgave!.versjon,
  });
  assert.equal(gjort.status, 200, JSON.stringify(gjort.body));
  await paa('2029-12-02');
  assert.deepEqual(trinnene(await oppgaver()), [['VED_SLUTT', '2029-12-30', 'UTFOERT']]);
});

test('with another last day it starts anew, and with notice given or all settled there is nothing to do', async () => {
  await paa('2029-03-01');
  await sett({ sluttdato: '2032-11-30' });
  await paa('2029-11-30');
  assert.deepEqual([(await oppgaver()).length, await utloepende()], [1, []]);
  await paa('2032-03-01');
  assert.deepEqual(
    (await oppgaver()).map(({ utloep }) => [utloep?.trinn, utloep?.sluttdato]),
    [
      ['NI_MND_FOER', '2029-11-30'],
      ['NI_MND_FOER', '2032-11-30'],
    ],
  );
  for (const status of ['SAGT_OPP', 'TIDSUBESTEMT']) {
    await sett({ status });
    await paa('2032-12-01');
    assert.deepEqual([(await oppgaver()).length, await utloepende()], [2, []], status);
  }
});

test('the database finds the step the rule finds, on every day of the way', async () => {
  for (const sluttdato of ['2027-11-30', '2028-02-29', '2028-05-31', '2028-12-31']) {
    await sett({ sluttdato });
    const fra = Date.parse(sluttdato) - 300 * 86_400_000;
    for (let i = 0; i < 400; i += 1) {
      benk.klokke = new Date(fra + i * 86_400_000);
      const dag = idag(benk.klokke);
      const naer = stige.some(([, m]) => Math.abs(i - 300 - m * 30.44) < 4);
      if (!naer) continue;
      const vist = await utloepende();
      assert.deepEqual(
        vist.map(({ trinn }) => trinn),
        [utloepstrinn(sluttdato, dag)].filter(Boolean),
        `${sluttdato} ${dag}`,
      );
    }
  }
});

test('the list has the longest past its end first, page by page, without cases and names', async () => {
  await innflyttet(benk, 'MODIG SYKKEL', 2);
  await sett({ sluttdato: '2029-10-31' });
  await paa('2029-12-01');
  const alle = await utloepende();
  assert.deepEqual(
    alle.map(({ leieforhold, trinn, frist, flytteoppfordringSenest }) => [
      leieforhold.sluttdato,
      trinn,
      frist,
      flytteoppfordringSenest,
    ]),
    [
      ['2029-10-31', 'EN_MND_ETTER', '2029-12-31', '2030-01-31'],
      ['2029-11-30', 'VED_SLUTT', '2029-12-30', '2030-02-28'],
    ],
  );
  for (const { leieforhold } of alle) assert.ok(!('sakId' in leieforhold) && !('leietaker' in leieforhold));
  const { body } = await somTrine('GET', '/leieforhold/utloep?limit=1');
  assert.deepEqual([...body.items, ...(await utloepende(somTrine, `?limit=1&etter=${body.neste}`))], alle);
  const logg = await benk.iKrokvik((tx) =>
    tx.query(
      sql`select operasjon, ressurs, antall, sak_id from innsynslogg order by tid desc, id desc limit 1`,
    ),
  );
  assert.deepEqual(logg, [
    { operasjon: 'listUtloependeLeieforhold', ressurs: 'LEIEFORHOLD', antall: 1, sakId: null },
  ]);
});

test('is for those who work with tenancies, in their own municipality', async () => {
  await paa('2029-12-01');
  for (const login of [trine, vidar, ulrik, oda]) assert.equal((await utloepende(benk.som(login))).length, 1);
  for (const login of [fdv, petra, innbygger(SOEKER)])
    assert.equal((await benk.som(login)('GET', '/leieforhold/utloep')).status, 403, JSON.stringify(login));
  assert.deepEqual(
    (await benk.som(frode)('GET', '/leieforhold/utloep', { kommunenummer: '9902' })).body.items,
    [],
  );
});

test('the end of a shielded tenancy comes all the same, and is told to the shielded unit alone', async () => {
  await paa('2029-02-01');
  benk.klokke = new Date('2029-12-01T06:00:00Z');
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  await benk.kalender();
  assert.deepEqual(await utloepende(), []);
  const { items } = (await benk.som(siri)('GET', '/leieforhold')).body;
  assert.deepEqual(
    items.map(({ status }: { status: string }) => status),
    ['UTLOEPT_UTEN_AVKLARING'],
  );
  assert.equal((await somTrine('GET', `/saker/${sakId}/oppgaver`)).status, 404);
  assert.deepEqual((await somTrine('GET', '/meg/oppgaver')).body.items, []);
  assert.deepEqual(trinnene(await oppgaver(benk.som(siri))), [['VED_SLUTT', '2029-12-30', 'AAPEN']]);
});

test('others are told that the case has a task, and nothing of what it is about', async () => {
  await paa('2029-03-01');
  const hendelser = await benk.iKrokvik((tx) =>
    tx.query(sql`select type, ressurs_id, versjon from hendelse where type like '%oppgave-opprettet%'`),
  );
  assert.deepEqual(hendelser, [
    { type: 'no.kobo.sak.oppgave-opprettet.v1', ressursId: sakId, versjon: null },
  ]);
});
