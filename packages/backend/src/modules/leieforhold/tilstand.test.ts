// What days do to a tenancy.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Leieforhold, Leieforholdsstatus } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { idag } from '../../klokke.ts';
import { nyttLeieforhold } from '../../testing/eksempel.ts';
import { openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import {
  fdv,
  frode,
  innbygger,
  innflyttet,
  kontrakt,
  nyBolig,
  oda,
  sakMedTilsagn,
  SOEKER,
  ulrik,
} from '../../testing/tilbudbenk.ts';
import { kalendertrinn, nesteTilstand } from './rules.ts';
import { flyttEttLeieforhold } from './tilstand.ts';

let benk: Sakbenk;
let somUlrik: Klient;
let sakId: string;
let sti: string;
before(async () => {
  benk = await openSakbenk();
  somUlrik = benk.som(ulrik);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  sakId = await innflyttet(benk, SOEKER, 1);
  sti = `/leieforhold/${(await somUlrik('GET', `/leieforhold?sakId=${sakId}`)).body.items[0].leieforholdId}`;
});
after(() => benk.close());

const leie = async (): Promise<Leieforhold> => (await somUlrik('GET', sti)).body as Leieforhold;
const paa = async (dag: string): Promise<Leieforhold> => {
  benk.klokke = new Date(`${dag}T06:00:00Z`);
  await benk.kalender();
  return leie();
};
const statuser = async (): Promise<string[]> =>
  ((await somUlrik('GET', `${sti}/statushistorikk`)).body.items as Leieforholdsstatus[]).map(
    ({ tilStatus, dato }) => `${dato} ${tilStatus}`,
  );

test('from the contract to the day the law makes it indefinite, each state on its day', async () => {
  for (const dag of ['2029-02-27', '2029-02-28', '2029-11-30', '2029-12-01', '2030-02-28', '2030-03-01'])
    await paa(dag);
  assert.deepEqual(await statuser(), [
    '2030-03-01 TIDSUBESTEMT',
    '2029-12-01 UTLOEPT_UTEN_AVKLARING',
    '2029-02-28 UTLOEPER_SNART',
    '2026-11-20 AKTIVT',
  ]);
  const { sluttdato, tidsubegrenset, tidsubestemtFra, boligId } = await leie();
  assert.deepEqual([sluttdato, tidsubegrenset, tidsubestemtFra], [null, true, '2030-03-01']);
  const { body } = await somUlrik('GET', `/boliger/${boligId}`);
  assert.ok(body.status === 'UTLEID' && !('antattLedig' in body));
  const somTrine = benk.som(trine);
  const hendelser = (await somTrine('GET', `/saker/${sakId}`)).body.hendelser as { type: string }[];
  assert.ok(hendelser.some(({ type }) => type === 'LEIEFORHOLD_TIDSUBESTEMT'));
  const oppgaver = (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items;
  assert.ok(oppgaver.every(({ type }: { type: string }) => type !== 'FORNYELSE'));
});

test('a contract that begins later holds the home until its first day, and lets it then', async () => {
  const somTrine = benk.som(trine);
  const senere = await sakMedTilsagn(benk, { voksne: ['MODIG SYKKEL'] });
  const { koboId: boligId } = await nyBolig(somTrine, 2);
  const { body: tilbud } = await somTrine('POST', `/saker/${senere}/tilbud`, { json: { boligId } });
  const til = `/tilbud/${tilbud.tilbudId}`;
  await benk.som(innbygger('MODIG SYKKEL'))('POST', `${til}/svar`, { json: { svar: 'JA' }, versjon: 1 });
  const { status, body } = await somUlrik('POST', `${til}/kontrakt`, { json: kontrakt, versjon: 2 });
  assert.deepEqual([status, body.status, body.startdato], [201, 'AVTALT', '2026-12-01']);
  const boligen = async () => (await somUlrik('GET', `/boliger/${boligId}`)).body;
  assert.equal((await boligen()).status, 'RESERVERT');
  // Signed is signed: neither withdrawn, nor offered to another, nor moved into before its day.
  const [signert] = (await somTrine('GET', `/saker/${senere}/tilbud`)).body.items;
  assert.deepEqual([signert.status, signert.boligHoldes], ['KONTRAKT_SIGNERT', false]);
  const trukket = await somTrine('POST', `${til}/trekking`, { versjon: signert.versjon });
  assert.equal(trukket.body.code, 'TILBUD_BESVART');
  const leien = `/leieforhold/${body.leieforholdId}`;
  const inn = async (innflyttet: string) =>
    somUlrik('POST', `${leien}/innflytting`, {
      json: { innflyttet },
      versjon: (await somUlrik('GET', leien)).body.versjon,
    });
  assert.equal((await inn('2026-11-20')).body.code, 'LEIEFORHOLD_UGYLDIG_OVERGANG');
  await paa('2026-11-30');
  assert.equal((await somUlrik('GET', leien)).body.status, 'AVTALT');
  await paa('2026-12-01');
  assert.equal((await somUlrik('GET', leien)).body.status, 'AKTIVT');
  assert.equal((await boligen()).status, 'UTLEID');
  const reservasjoner = (await somUlrik('GET', `/boliger/${boligId}/reservasjoner`)).body.items;
  assert.deepEqual([reservasjoner[0].status, reservasjoner[0].sisteDag], ['BRUKT', '2026-12-01']);
  const rader = await benk.iKrokvik((tx) =>
    tx.query(sql`select g.primaer, l.tilbud_id, l.vedtak_id is not null as vedtak from leieforhold l
      join tildelingsgrunnlag g on g.id = l.tildelingsgrunnlag_id where l.id = ${body.leieforholdId}`),
  );
  assert.deepEqual(rader, [{ primaer: 'ANDRE_PROBLEMER', tilbudId: tilbud.tilbudId, vedtak: true }]);
});

test('the day the tenant took the home over is written down once the tenancy has begun, and put right', async () => {
  const inn = async (innflyttet: string, klient = somUlrik) =>
    klient('POST', `${sti}/innflytting`, { json: { innflyttet }, versjon: (await leie()).versjon });
  await paa('2026-11-24');
  for (const [dag, kode] of [
    ['2026-11-25', 'I_FREMTIDEN'],
    ['2026-11-19', 'FOER_START'],
  ]) {
    const { status, body } = await inn(dag!);
    assert.deepEqual([status, body.errors[0].pointer, body.errors[0].code], [400, '/innflyttet', kode]);
  }
  assert.equal((await inn('2026-11-22', benk.som(oda))).status, 403);
  for (const dag of ['2026-11-22', '2026-11-23']) {
    const { status, body } = await inn(dag);
    assert.deepEqual([status, body.innflyttet], [200, dag]);
  }
  const ut = await somUlrik('POST', `${sti}/utflytting`, {
    json: { utflyttet: '2026-11-22', avslutning: 'AVTALE', boligstatus: 'VEDLIKEHOLD' },
    versjon: (await leie()).versjon,
  });
  assert.deepEqual([ut.status, ut.body.errors[0].code], [400, 'FOER_INNFLYTTING']);
});

test('an inspection where the home is handed over says when the tenant moved in, where nobody has', async () => {
  await paa('2026-11-24');
  const { boligId } = await leie();
  const befart = async (json: object, av = '') => {
    const { status, body } = await somUlrik('POST', `/boliger/${boligId}/befaringer${av}`, {
      json: { type: 'INNFLYTTING', funn: [], ...json },
    });
    assert.equal(status, 201);
    return body.befaringId as string;
  };
  await befart({ type: 'PERIODISK', dato: '2026-11-24' });
  await befart({ dato: '2026-11-19' });
  assert.equal((await leie()).innflyttet, undefined);
  const overtatt = await befart({ dato: '2026-11-21' });
  assert.equal((await leie()).innflyttet, '2026-11-21');
  await befart({ dato: '2026-11-22' }, `/${overtatt}/rettinger`);
  assert.equal((await leie()).innflyttet, '2026-11-22');
  await befart({ dato: '2026-11-24' });
  assert.equal((await leie()).innflyttet, '2026-11-22');
});

test('of a shielded tenancy somebody else’s inspection says nothing, and whoever has the case goes on by themselves', async () => {
  const { boligId } = await leie();
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  benk.klokke = new Date('2026-11-24T06:00:00Z');
  const befaringer = `/boliger/${boligId}/befaringer`;
  const befart = { type: 'INNFLYTTING', dato: '2026-11-21', funn: [] };
  assert.equal((await benk.som(oda)('POST', befaringer, { json: befart })).status, 201);
  const somSiri = benk.som(siri);
  const skjermet = (await somSiri('GET', sti)).body as Leieforhold;
  assert.deepEqual([skjermet.status, skjermet.innflyttet], ['AKTIVT', undefined]);
  const [{ dato: innflyttet }] = (await somSiri('GET', befaringer)).body.items;
  const inn = await somSiri('POST', `${sti}/innflytting`, {
    json: { innflyttet },
    versjon: skjermet.versjon,
  });
  assert.deepEqual([inn.status, inn.body.innflyttet], [200, '2026-11-21'], JSON.stringify(inn.body));
  const ut = await somSiri('POST', `${sti}/utflytting`, {
    json: { utflyttet: '2026-11-23', avslutning: 'AVTALE', boligstatus: 'VEDLIKEHOLD' },
    versjon: inn.body.versjon,
  });
  assert.deepEqual([ut.status, ut.body.status], [200, 'AVSLUTTET'], JSON.stringify(ut.body));
  assert.equal((await benk.som(oda)('GET', `/boliger/${boligId}`)).body.status, 'VEDLIKEHOLD');
});

test('states that were passed while nobody looked are passed all the same', async () => {
  assert.equal((await paa('2031-01-01')).status, 'TIDSUBESTEMT');
});

const oppfordre = async (sendt: string) =>
  somUlrik('POST', `${sti}/flytteoppfordring`, { json: { sendt }, versjon: (await leie()).versjon });

test('whoever was called on to move within three months does not become a tenant for an indefinite time', async () => {
  await paa('2029-11-30');
  assert.equal((await oppfordre('2029-11-30')).body.code, 'LEIEFORHOLD_UGYLDIG_OVERGANG');
  await paa('2030-02-15');
  for (const sendt of ['2029-11-30', '2030-02-16']) assert.equal((await oppfordre(sendt)).status, 400);
  const { status, body } = await oppfordre('2030-02-14');
  assert.deepEqual([status, body.oppfordringOmFlytting], [200, '2030-02-14']);
  assert.equal((await paa('2030-06-01')).status, 'UTLOEPT_UTEN_AVKLARING');
  const ut = await somUlrik('POST', `${sti}/utflytting`, {
    json: { utflyttet: '2030-05-31', avslutning: 'UTLOEP', boligstatus: 'KLAR_FOR_INNFLYTTING' },
    versjon: (await leie()).versjon,
  });
  assert.deepEqual([ut.status, ut.body.status], [200, 'AVSLUTTET']);
});

test('what became of one that was past it when it came here is for a person to say', async () => {
  const { koboId: bolig } = await nyBolig(benk.som(trine), 5, { status: 'IKKE_TILGJENGELIG' });
  const id = await benk.iKrokvik((tx) =>
    nyttLeieforhold(tx, { bolig, startdato: '2020-01-01', sluttdato: '2022-12-31', status: 'AKTIVT' }),
  );
  await paa('2026-11-21');
  assert.equal((await somUlrik('GET', `/leieforhold/${id}`)).body.status, 'UTLOEPT_UTEN_AVKLARING');
});

test('one that is agreed begins on its day, once the home is free', async () => {
  const { boligId } = await leie();
  const id = await benk.iKrokvik((tx) =>
    nyttLeieforhold(tx, { bolig: boligId, startdato: '2029-12-01', sluttdato: '2032-11-30' }),
  );
  const neste = async () => (await somUlrik('GET', `/leieforhold/${id}`)).body.status as string;
  await paa('2029-12-02');
  assert.equal(await neste(), 'AVTALT');
  const ut = await somUlrik('POST', `${sti}/utflytting`, {
    json: { utflyttet: '2029-11-30', avslutning: 'UTLOEP', boligstatus: 'KLAR_FOR_INNFLYTTING' },
    versjon: (await leie()).versjon,
  });
  assert.equal(ut.status, 200, JSON.stringify(ut.body));
  await paa('2029-12-03');
  assert.equal(await neste(), 'AKTIVT');
  assert.equal((await somUlrik('GET', `/boliger/${boligId}`)).body.status, 'UTLEID');
});

test('the database takes it where the rule does, on every day that matters', async () => {
  const id = sti.split('/').at(-1)!;
  for (const sluttdato of ['2028-02-29', '2028-05-31', '2028-12-31'])
    for (const { maaneder } of kalendertrinn)
      for (let om = -3; om <= 3; om += 1) {
        const dag = new Date(
          Date.parse(`${sluttdato}T06:00:00Z`) + (Math.round(maaneder * 30.44) + om) * 86_400_000,
        );
        await benk.iKrokvik((tx) =>
          tx.query(sql`update leieforhold set status = 'AKTIVT', sluttdato = ${sluttdato}::date, tidsubegrenset = false,
            tidsubestemt_fra = null where id = ${id}`),
        );
        let ventet: Leieforhold['status'] = 'AKTIVT';
        const rest = { sluttdato, tidsubegrenset: false, oppfordringOmFlytting: null };
        for (let til; (til = nesteTilstand({ status: ventet, ...rest }, idag(dag)));) ventet = til;
        await benk.iKrokvik(async (tx) => {
          while ((await flyttEttLeieforhold(tx, dag)) === 'MER');
        });
        const { status } = await leie();
        assert.equal(status, ventet, `${sluttdato} ${idag(dag)}`);
      }
});

test('states and tenancy are read by those who see that homes are let, a shielded one by the shielded unit', async () => {
  const svarene = (login: typeof oda) =>
    Promise.all(
      ['', '/statushistorikk'].map(async (under) => (await benk.som(login)('GET', `${sti}${under}`)).status),
    );
  for (const login of [oda, trine, ulrik]) assert.deepEqual(await svarene(login), [200, 200], login.navn);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  for (const login of [oda, trine, ulrik]) assert.deepEqual(await svarene(login), [404, 404], login.navn);
  assert.deepEqual(await svarene(siri), [200, 200]);
  assert.equal((await benk.som(fdv)('GET', sti)).status, 403);
  const nabo = { kommunenummer: '9902' };
  for (const under of ['', '/statushistorikk'])
    assert.equal((await benk.som(frode)('GET', `${sti}${under}`, nabo)).status, 404);
});
