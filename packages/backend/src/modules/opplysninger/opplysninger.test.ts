import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { MineOpplysninger } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { openSakbenk, petra, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';

const SOEKER = 'ERFAREN HESTEDROSJE';
const MEDSOEKER = 'GRØNN SKUFFE';
let benk: Sakbenk;
let saksbehandler: Klient;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  await benk.fyll();
  saksbehandler = benk.som(trine);
  sakId = await benk.nySak({ voksne: [SOEKER, MEDSOEKER] });
});
after(() => benk.close());

const les = async (navn: string, kommunenummer = '9901'): Promise<MineOpplysninger> => {
  const svar = await benk.som(innbygger(navn))('GET', '/meg/opplysninger', { kommunenummer });
  assert.equal(svar.status, 200, JSON.stringify(svar.body));
  return svar.body;
};
const innhent = async (): Promise<void> => {
  const { versjon } = (await saksbehandler('GET', `/saker/${sakId}`)).body;
  await saksbehandler('POST', `/saker/${sakId}/tildeling`, { versjon });
  const svar = await saksbehandler('POST', `/saker/${sakId}/oekonomi/innhentinger`);
  assert.ok(svar.status < 300, JSON.stringify(svar.body));
};

test('the applicant gets the case, what was written to them, and own income only', async () => {
  await innhent();
  const sendt = await saksbehandler('POST', `/saker/${sakId}/meldinger`, {
    json: { tekst: 'Har du fått svar?' },
  });
  assert.equal(sendt.status, 201, JSON.stringify(sendt.body));
  const mitt = await les(SOEKER);
  assert.equal(mitt.innbygger?.navn, SOEKER);
  assert.deepEqual(
    mitt.saker.map(({ sak, meldinger }) => [sak.sakId, meldinger.map(({ tekst }) => tekst)]),
    [[sakId, ['Har du fått svar?']]],
  );
  assert.equal(mitt.soeknader.length, 1);
  assert.ok(
    mitt.innhentinger.some(({ register, raadataSlettes }) => register === 'INNTEKT' && !raadataSlettes),
  );
  assert.deepEqual(
    mitt.oekonomi.map(({ oekonomi }) => oekonomi.personId),
    [mitt.innbygger.personId],
  );
  const tekst = JSON.stringify(mitt);
  for (const navn of [SOEKER, MEDSOEKER])
    assert.ok(!tekst.includes(identFor(navn)), 'a national identity number');
  assert.ok(!tekst.includes(MEDSOEKER), 'somebody else of the household');
});

test('one who lives with the applicant gets what registers said of them, and not the case', async () => {
  await innhent();
  const mitt = await les(MEDSOEKER);
  assert.deepEqual([mitt.saker, mitt.soeknader], [[], []]);
  assert.ok(mitt.innhentinger.length > 0);
  assert.deepEqual(
    mitt.oekonomi.map(({ oekonomi }) => oekonomi.navn),
    [MEDSOEKER],
  );
  const tekst = JSON.stringify(mitt);
  assert.ok(!tekst.includes(sakId) && !tekst.includes(SOEKER), 'the case of the applicant');
});

test('who has looked is told by role and purpose, without name, and not the citizen themselves', async () => {
  await saksbehandler('GET', `/saker/${sakId}`);
  await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`);
  await les(SOEKER);
  const mitt = await les(SOEKER);
  assert.deepEqual(
    mitt.oppslag.map(({ operasjon, rolle }) => [operasjon, rolle]),
    [['hentSak', 'SAKSBEHANDLER']],
  );
  assert.ok(!JSON.stringify(mitt.oppslag).includes('rine'));
});

test('it stands in the lookup log', async () => {
  await les(SOEKER);
  const { body } = await benk.som(petra)('GET', '/innsynslogg');
  const linje = body.items.find(
    ({ operasjon }: { operasjon: string }) => operasjon === 'hentMineOpplysninger',
  );
  assert.equal(linje.hjemmel, 'personvernforordningen artikkel 15');
  assert.equal(linje.aktoer, 'INNBYGGER');
});

test('nothing is known next door, and of one who never was here', async () => {
  for (const [navn, kommunenummer] of [
    [SOEKER, '9902'],
    ['TRYGG GRYTEKLUT', '9901'],
  ] as const) {
    const { laget, ...mitt } = await les(navn, kommunenummer);
    assert.ok(laget);
    assert.deepEqual(mitt, {
      soeknader: [],
      saker: [],
      leieforhold: [],
      innhentinger: [],
      oekonomi: [],
      oppslag: [],
    });
  }
});

test('an employee has no such answer', async () => {
  assert.equal((await saksbehandler('GET', '/meg/opplysninger')).status, 403);
});

test('what they asked for, who acts for them, how they are notified and followed up is there; of another nothing', async () => {
  await benk.iKrokvik(async (tx) => {
    await tx.query(sql`insert into oppfoelging (sak_id, kontakter, plan, versjon)
      values (${sakId}, '[{"rolle": "BOVEILEDER", "navn": "Boveiledningen"}]', 'Kommer hver uke.', 2)`);
    await tx.query(sql`insert into varslingsvalg (id, sak_id, person_id, bare_post)
      select ${crypto.randomUUID()}, id, soeker_id, true from sak where id = ${sakId}`);
    await tx.query(sql`insert into representasjon (id, person_id, representant_id, oppgitt_navn, type, omfang, kilde, brev_til, gyldig_fra)
      select ${crypto.randomUUID()}, s.soeker_id, p.id, p.navn, 'FULLMAKT', 'FULL', 'SKJEMA', 'BEGGE', '2026-11-01'
      from sak s, person p where s.id = ${sakId} and p.navn = ${MEDSOEKER}`);
  });
  const [mitt, andres] = [await les(SOEKER), await les(MEDSOEKER)];
  const [sak] = mitt.saker;
  assert.equal(sak?.oppfoelging?.plan, 'Kommer hver uke.');
  assert.equal(sak?.varsling?.barePost, true);
  assert.deepEqual([mitt.representasjoner?.gitt.length, mitt.representasjoner?.faatt.length], [1, 0]);
  assert.deepEqual([andres.representasjoner?.gitt.length, andres.representasjoner?.faatt.length], [0, 1]);
  assert.deepEqual(andres.saker, []);
});
