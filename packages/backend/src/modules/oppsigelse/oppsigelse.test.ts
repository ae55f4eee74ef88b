// Notice of a tenancy: who gives it, what it must say, what is said against it, and how it ends.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Leieforhold, MittLeieforhold, Oppsigelse, OppsigelseNy } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { openSakbenk, petra, siri, trine, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innbygger, innflyttet, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

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
  sti = `/leieforhold/${(await leie()).leieforholdId}`;
  benk.klokke = new Date('2027-02-03T08:00:00Z');
});
after(() => benk.close());

async function leie(): Promise<Leieforhold> {
  const { body } = await somUlrik('GET', `/leieforhold?sakId=${sakId}`);
  return body.items[0] as Leieforhold;
}
const paa = async (dag: string): Promise<void> => {
  benk.klokke = new Date(`${dag}T06:00:00Z`);
  await benk.kalender();
};
const fraLeier: OppsigelseNy = {
  av: 'LEIER',
  mottatt: '2027-02-03',
  fratredelse: '2027-05-31',
  skriftlig: false,
};
const fraUtleier: OppsigelseNy = {
  ...fraLeier,
  av: 'UTLEIER',
  skriftlig: true,
  begrunnelse: 'Bygget skal rives.',
  opplystOmProtest: true,
};
const post = async (under: string, json: object, klient = somUlrik) =>
  klient('POST', `${sti}/${under}`, { json, versjon: (await leie()).versjon });
const siOpp = async (json: OppsigelseNy, klient = somUlrik): Promise<Oppsigelse> => {
  const { status, body } = await post('oppsigelser', json, klient);
  assert.equal(status, 201, JSON.stringify(body));
  return body as Oppsigelse;
};
const oppsigelser = async (klient = somUlrik): Promise<Oppsigelse[]> => {
  const { status, body } = await klient('GET', `${sti}/oppsigelser`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.items as Oppsigelse[];
};
const historikk = async (klient = benk.som(trine)): Promise<string[]> =>
  ((await klient('GET', `/saker/${sakId}`)).body.hendelser as { type: string }[]).map(({ type }) => type);

test('a tenant’s notice marks the home, says when it becomes free, and stands in the history of the case', async () => {
  assert.equal((await siOpp(fraLeier)).status, 'GJELDER');
  const { boligId, status, fratredelse } = await leie();
  assert.deepEqual([status, fratredelse], ['SAGT_OPP', '2027-05-31']);
  const { body } = await somUlrik('GET', `/boliger/${boligId}`);
  assert.deepEqual([body.status, body.markeringer, body.antattLedig], ['UTLEID', ['SAGT_OPP'], '2027-05-31']);
  assert.ok((await historikk()).includes('LEIEFORHOLD_SAGT_OPP'));
});

test('moving out ends it, and the home is what was said from the day it was left', async () => {
  await siOpp(fraLeier);
  benk.klokke = new Date('2027-06-05T08:00:00Z');
  const utflytting = { utflyttet: '2027-05-30', avslutning: 'OPPSIGELSE', boligstatus: 'VEDLIKEHOLD' };
  const { status, body } = await post('utflytting', utflytting);
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual([body.status, body.utflyttet], ['AVSLUTTET', '2027-05-30']);
  const bolig = (await somUlrik('GET', `/boliger/${body.boligId}`)).body;
  assert.deepEqual(
    [bolig.status, bolig.statusdato, bolig.markeringer, 'antattLedig' in bolig],
    ['VEDLIKEHOLD', '2027-05-30', [], false],
  );
  assert.ok((await historikk()).includes('LEIEFORHOLD_AVSLUTTET'));
  // For good: neither again, nor anything else.
  for (const [under, json] of [
    ['utflytting', { ...utflytting, avslutning: 'AVTALE' }],
    ['oppsigelser', { ...fraLeier, fratredelse: '2027-09-30' }],
  ] as const)
    assert.equal((await post(under, json)).body.code, 'LEIEFORHOLD_UGYLDIG_OVERGANG');
});

test('nobody is moved out without a ground, before they came or ahead of time', async () => {
  const ut = { utflyttet: '2027-02-03', boligstatus: 'VEDLIKEHOLD' };
  for (const avslutning of ['OPPSIGELSE', 'UTLOEP'])
    assert.equal((await post('utflytting', { ...ut, avslutning })).body.code, 'UTFLYTTING_UTEN_GRUNNLAG');
  for (const utflyttet of ['2027-02-04', '2026-11-19'])
    assert.equal((await post('utflytting', { ...ut, utflyttet, avslutning: 'AVTALE' })).status, 400);
  assert.equal((await leie()).status, 'AKTIVT');
  assert.equal((await post('utflytting', { ...ut, avslutning: 'AVTALE' })).status, 200);
});

test('a landlord’s notice without what the law asks is not registered', async () => {
  const { status, body } = await post('oppsigelser', { ...fraLeier, av: 'UTLEIER' });
  assert.deepEqual(
    [status, body.code, body.errors.map(({ pointer }: { pointer: string }) => pointer)],
    [422, 'OPPSIGELSE_UGYLDIG', ['/skriftlig', '/begrunnelse', '/opplystOmProtest']],
  );
  assert.deepEqual(await oppsigelser(), []);
});

test('one notice at a time; taken back, the tenancy goes on and its steps are tasks again', async () => {
  await paa('2029-03-01');
  const oppgaver = async () =>
    (
      (await benk.som(trine)('GET', `/saker/${sakId}/oppgaver`)).body.items as {
        type: string;
        status: string;
      }[]
    )
      .filter(({ type }) => type === 'FORNYELSE')
      .map(({ status }) => status);
  assert.deepEqual([(await leie()).status, await oppgaver()], ['UTLOEPER_SNART', ['AAPEN']]);
  await siOpp({ ...fraLeier, mottatt: '2029-03-01', fratredelse: '2029-06-30' });
  assert.deepEqual(await oppgaver(), ['AVLYST']);
  const igjen = await post('oppsigelser', { ...fraLeier, mottatt: '2029-03-01', fratredelse: '2029-06-30' });
  assert.equal(igjen.body.code, 'LEIEFORHOLD_UGYLDIG_OVERGANG');
  const trukket = await post('oppsigelser/trekking', { begrunnelse: 'Partene ble enige.' });
  assert.deepEqual([trukket.body.status, trukket.body.trekkingstekst], ['TRUKKET', 'Partene ble enige.']);
  const { status, fratredelse } = await leie();
  assert.deepEqual([status, fratredelse, await oppgaver()], ['UTLOEPER_SNART', undefined, ['AAPEN']]);
  assert.equal((await post('oppsigelser/trekking', { begrunnelse: 'x' })).body.code, 'INGEN_OPPSIGELSE');
});

test('an objection in time makes the notice lapse the day after the landlord could have gone to court', async () => {
  const { protestfrist } = await siOpp(fraUtleier);
  assert.equal(protestfrist, '2027-03-03');
  benk.klokke = new Date('2027-03-10T08:00:00Z');
  const { body } = await post('oppsigelser/protest', {
    mottatt: '2027-03-03',
    tekst: 'Ikke gitt tillatelse.',
  });
  assert.deepEqual(
    [body.protestITide, body.soeksmaalsfrist, body.protesttekst],
    [true, '2027-06-03', 'Ikke gitt tillatelse.'],
  );
  assert.equal((await post('oppsigelser/protest', { mottatt: '2027-03-04' })).body.code, 'INGEN_OPPSIGELSE');
  await paa('2027-06-03');
  assert.equal((await leie()).status, 'SAGT_OPP');
  await paa('2027-06-04');
  assert.deepEqual([(await leie()).status, (await oppsigelser())[0]!.status], ['AKTIVT', 'BORTFALT']);
  assert.ok((await historikk()).includes('OPPSIGELSE_BORTFALT'));
  // Told late that they did: it is in force again. One that was late is not.
  assert.equal((await post('oppsigelser/soeksmaal', { reist: '2027-06-04' })).status, 400);
  assert.equal((await post('oppsigelser/soeksmaal', { reist: '2027-06-03' })).status, 200);
  assert.deepEqual([(await leie()).status, (await oppsigelser())[0]!.status], ['SAGT_OPP', 'GJELDER']);
  await paa('2027-08-01');
  assert.equal((await leie()).status, 'SAGT_OPP');
});

test('an objection that came too late is written down and hinders nothing', async () => {
  await siOpp(fraUtleier);
  benk.klokke = new Date('2027-03-10T08:00:00Z');
  const { body } = await post('oppsigelser/protest', { mottatt: '2027-03-04' });
  assert.deepEqual([body.protestITide, 'soeksmaalsfrist' in body], [false, false]);
  await paa('2027-12-01');
  assert.equal((await leie()).status, 'SAGT_OPP');
});

const mine = async (klient: Klient): Promise<MittLeieforhold[]> =>
  (await klient('GET', '/meg/leieforhold')).body.items as MittLeieforhold[];

test('the tenant sees their own tenancy, gives notice of it and objects to the municipality’s', async () => {
  const klient = benk.som(innbygger(SOEKER));
  const [mitt] = await mine(klient);
  assert.deepEqual([mitt!.status, mitt!.tidligsteFratredelse], ['AKTIVT', '2027-05-31']);
  const minSti = `/meg/leieforhold/${mitt!.leieforholdId}`;
  const kall = (under: string, json: object, versjon: number) =>
    klient('POST', `${minSti}/${under}`, { json, versjon });
  const tidlig = await kall('oppsigelse', { fratredelse: '2027-05-30' }, mitt!.versjon!);
  assert.equal(tidlig.body.code, 'OPPSIGELSE_UGYLDIG');
  const sagtOpp = await kall('oppsigelse', { fratredelse: '2027-05-31' }, mitt!.versjon!);
  assert.equal(sagtOpp.status, 201, JSON.stringify(sagtOpp.body));
  const { oppsigelse, fratredelse, versjon } = sagtOpp.body as MittLeieforhold;
  assert.deepEqual([oppsigelse?.av, oppsigelse?.skriftlig, fratredelse], ['LEIER', true, '2027-05-31']);
  assert.equal((await kall('protest', {}, versjon!)).body.code, 'INGEN_OPPSIGELSE');
  await post('oppsigelser/trekking', { begrunnelse: 'Leier ombestemte seg.' });
  await siOpp(fraUtleier);
  const [oppsagt] = await mine(klient);
  assert.deepEqual(
    [oppsagt!.kanProtestereTil, oppsagt!.oppsigelse?.begrunnelse],
    ['2027-03-03', 'Bygget skal rives.'],
  );
  const bestridt = await kall('protest', { tekst: 'Jeg er uenig.' }, oppsagt!.versjon!);
  assert.equal(bestridt.status, 200, JSON.stringify(bestridt.body));
  assert.deepEqual(
    [bestridt.body.oppsigelse.protest, 'kanProtestereTil' in bestridt.body],
    ['2027-02-03', false],
  );
});

test('somebody else’s tenancy is not there', async () => {
  const annen = benk.som(innbygger('MODIG SYKKEL'));
  assert.deepEqual(await mine(annen), []);
  const { leieforholdId, versjon } = await leie();
  const { status } = await annen('POST', `/meg/leieforhold/${leieforholdId}/oppsigelse`, {
    json: { fratredelse: '2027-05-31' },
    versjon,
  });
  assert.equal(status, 404);
});

test('is for those who let homes, in their own municipality, from the version they saw', async () => {
  for (const login of [oda, fdv, petra, innbygger(SOEKER)])
    assert.equal((await post('oppsigelser', fraLeier, benk.som(login))).status, 403, JSON.stringify(login));
  for (const login of [oda, fdv, petra])
    assert.equal((await benk.som(login)('GET', `${sti}/oppsigelser`)).status, 403);
  const nabo = await benk.som(frode)('GET', sti, { kommunenummer: '9902' });
  assert.equal(nabo.status, 404);
  const { versjon } = await leie();
  const noekkel = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f77';
  const valg = { json: fraLeier, versjon, noekkel };
  const [foerst, igjen] = [
    await somUlrik('POST', `${sti}/oppsigelser`, valg),
    await somUlrik('POST', `${sti}/oppsigelser`, valg),
  ];
  assert.deepEqual([foerst.status, igjen.status, igjen.body], [201, 201, foerst.body]);
  assert.equal(igjen.hoder.get('idempotent-replayed'), 'true');
  const gammel = await somUlrik('POST', `${sti}/oppsigelser/trekking`, {
    json: { begrunnelse: 'x' },
    versjon,
  });
  assert.equal(gammel.status, 412);
});

test('of a tenant with a protected address nobody outside the shielded unit reads or does anything', async () => {
  await siOpp(fraUtleier);
  await benk.iKrokvik((tx) =>
    tx.query(sql`update person set gradering = 'FORTROLIG' where navn = ${SOEKER}`),
  );
  for (const login of [trine, vidar, ulrik]) {
    const { status } = await benk.som(login)('GET', `${sti}/oppsigelser`);
    assert.equal(status, 404, login.navn);
  }
  assert.equal((await oppsigelser(benk.som(siri)))[0]!.begrunnelse, 'Bygget skal rives.');
  const { versjon } = (await benk.som(siri)('GET', sti)).body as Leieforhold;
  const trukket = await somUlrik('POST', `${sti}/oppsigelser/trekking`, {
    json: { begrunnelse: 'Feil bolig.' },
    versjon,
  });
  assert.equal(trukket.status, 404);
  assert.ok(!(await historikk(benk.som(siri))).includes('OPPSIGELSE_BORTFALT'));
});

test('others hear that the tenancy changed, by its id alone', async () => {
  await siOpp(fraUtleier);
  const hendelser = await benk.iKrokvik((tx) =>
    tx.query<{ type: string }>(
      sql`select type, ressurs from hendelse where ressurs in ('leieforhold', 'sak') order by nummer desc limit 2`,
    ),
  );
  assert.deepEqual(hendelser.map(({ type }) => type).sort(), [
    'no.kobo.leieforhold.status-endret.v1',
    'no.kobo.sak.leieforhold-sagt-opp.v1',
  ]);
});
