import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Husleiekjoering } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import type { Login } from '../../platform/claims.ts';
import { KOMMUNE } from '../../testing/registre.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innbygger, innflyttet, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

const regnskap: Login = {
  klient: 'regnskap-krokvik',
  orgnr: KOMMUNE.kommuneOrgnr,
  scopes: ['kobo:husleie'],
};
const profil = {
  kode: 'OEKONOMI',
  skilletegn: 'SEMIKOLON',
  overskrifter: true,
  kolonner: [
    { navn: 'Leieforhold', felt: 'LEIEFORHOLD_ID' },
    { navn: 'Periode', felt: 'PERIODE' },
    { navn: 'Belop', felt: 'BELOEP' },
    { navn: 'Konto', felt: 'KONTO' },
  ],
  standardkonto: '16300',
  kontoer: [],
  forfallsdag: 1,
};
let benk: Sakbenk;
let somUlrik: Klient;
const sakene: string[] = [];
const leieforhold: string[] = [];
before(async () => {
  benk = await openSakbenk();
  somUlrik = benk.som(ulrik);
  for (const [i, navn] of [SOEKER, 'MODIG SYKKEL'].entries()) {
    const sakId = await innflyttet(benk, navn, i + 1);
    sakene.push(sakId);
    leieforhold.push((await somUlrik('GET', `/leieforhold?sakId=${sakId}`)).body.items[0].leieforholdId);
  }
  const laget = await somUlrik('POST', '/husleieprofiler', { json: profil });
  assert.deepEqual([laget.status, laget.body], [201, { profil, utgave: 1 }]);
});
after(() => benk.close());

const kjoer = (maaned: string, klient = benk.som(regnskap)) =>
  klient('POST', '/husleiekjoeringer', { json: { maaned, profil: 'OEKONOMI' } });
const fil = async (id: string, klient = benk.som(regnskap)): Promise<string[]> => {
  const { status, body } = await klient('GET', `/husleiekjoeringer/${id}/fil`);
  assert.equal(status, 200);
  return new TextDecoder().decode(body).split('\r\n').filter(Boolean);
};
let desember: Husleiekjoering;

test('the accounting system makes the file of a month: a line for each tenancy, nothing of who or why', async () => {
  const { status, body } = await kjoer('2026-12');
  assert.deepEqual([status, body.maaned, body.antall, body.sum, body.utgave], [201, '2026-12', 2, 18_000, 1]);
  desember = body as Husleiekjoering;
  assert.deepEqual(await fil(desember.husleiekjoeringId), [
    'Leieforhold;Periode;Belop;Konto',
    ...leieforhold.map((id) => `${id};2026-12;9000;16300`),
  ]);
});

test('made once a month; what it is does not change with the home, the rent or the profile', async () => {
  const foer = await fil(desember.husleiekjoeringId);
  assert.deepEqual(
    [(await kjoer('2026-12')).status, (await kjoer('2026-12')).body.code],
    [409, 'HUSLEIE_ER_KJOERT'],
  );
  const ny = await somUlrik('POST', '/husleieprofiler', { json: { ...profil, standardkonto: '99999' } });
  assert.equal(ny.body.utgave, 2);
  await benk.iKrokvik((tx) => tx.query(sql`update leiekontrakt set manedsleie = 10000`));
  assert.deepEqual(await fil(desember.husleiekjoeringId), foer);
  await benk.iKrokvik((tx) => tx.query(sql`update leiekontrakt set manedsleie = 9000`));
  const profiler = (await somUlrik('GET', '/husleieprofiler')).body.items;
  assert.deepEqual(profiler, [{ profil: { ...profil, standardkonto: '99999' }, utgave: 2 }]);
});

test('a month somebody leaves in is paid to the day they do, and before anybody came there is nothing', async () => {
  assert.equal((await kjoer('2026-10')).body.antall, 0);
  benk.klokke = new Date('2027-01-20T08:00:00Z');
  const [id] = leieforhold as [string];
  const { versjon } = (await somUlrik('GET', `/leieforhold/${id}`)).body;
  const ut = await somUlrik('POST', `/leieforhold/${id}/utflytting`, {
    json: { utflyttet: '2027-01-10', avslutning: 'AVTALE', boligstatus: 'VEDLIKEHOLD' },
    versjon,
  });
  assert.equal(ut.status, 200);
  const { body } = await kjoer('2027-01');
  assert.deepEqual((await fil(body.husleiekjoeringId)).slice(1), [
    `${id};2027-01;2903;99999`,
    `${leieforhold[1]};2027-01;9000;99999`,
  ]);
  assert.equal((await kjoer('2027-02')).body.antall, 1);
});

test('the tenancy of somebody with a protected address is a line like every other', async () => {
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakene[1]!})`));
  assert.equal((await kjoer('2027-03')).body.antall, 1);
});

test('the files are listed, the newest month first, page by page', async () => {
  const { items } = (await somUlrik('GET', '/husleiekjoeringer')).body;
  assert.deepEqual(
    items.map(({ maaned }: Husleiekjoering) => maaned),
    ['2027-03', '2027-02', '2027-01', '2026-12', '2026-10'],
  );
  const { body } = await somUlrik('GET', '/husleiekjoeringer?limit=3');
  const resten = await somUlrik('GET', `/husleiekjoeringer?limit=3&etter=${body.neste}`);
  assert.deepEqual([...body.items, ...resten.body.items], items);
});

test('is for those who let homes and the accounting system, in their own municipality', async () => {
  for (const login of [trine, oda, fdv, innbygger(SOEKER)]) {
    assert.equal((await kjoer('2027-06', benk.som(login))).status, 403, JSON.stringify(login));
    assert.equal(
      (await benk.som(login)('GET', `/husleiekjoeringer/${desember.husleiekjoeringId}/fil`)).status,
      403,
    );
  }
  assert.equal((await benk.som(regnskap)('POST', '/husleieprofiler', { json: profil })).status, 403);
  assert.equal((await benk.som(regnskap)('GET', '/leieforhold')).status, 403);
  const nabo: Login = {
    ...frode,
    roller: [{ kommunenummer: '9902', roller: ['UTLEIEFORVALTER'], enhet: 'BOLIGKONTOR' }],
  };
  const svar = await benk.som(nabo)('GET', `/husleiekjoeringer/${desember.husleiekjoeringId}/fil`, {
    kommunenummer: '9902',
  });
  assert.equal(svar.status, 404);
  const ukjent = await somUlrik('POST', '/husleiekjoeringer', {
    json: { maaned: '2027-06', profil: 'FINNES_IKKE' },
  });
  assert.deepEqual([ukjent.status, ukjent.body.errors[0].code], [400, 'UKJENT_PROFIL']);
});
