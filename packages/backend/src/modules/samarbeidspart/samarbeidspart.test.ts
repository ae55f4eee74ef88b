// Whom the municipality works together with about somebody: by their consent, and no longer than it holds.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  openSakbenk,
  petra,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
  type Svaret,
} from '../../testing/sakbenk.ts';
import { innbygger, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const part = { type: 'HELSETJENESTE', navn: 'Krokvik FACT' };
const samtykk = async (sakId: string, felt: object = {}): Promise<string> => {
  const { status, body } = await somTrine('POST', `/saker/${sakId}/samtykker`, {
    json: {
      formaal: 'FOELGE_OPP_BOFORHOLD',
      part,
      opplysninger: 'Hvordan det går med å bo.',
      gyldigTil: '2027-05-20',
      tekstversjon: 1,
      kanal: 'MUNTLIG',
      gitt: '2026-11-20',
      kompetanseVurdert: true,
      ...felt,
    },
  });
  assert.equal(status, 201, JSON.stringify(body));
  return body.samtykkeId;
};
const ny = { tjeneste: 'FACT_TEAM', kontaktperson: 'Vakttelefonen', telefon: '00 00 00 00' };
const registrer = (sakId: string, samtykkeId: string, felt: object = {}, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/samarbeidsparter`, { json: { ...ny, samtykkeId, ...felt } });
const avslutt = (sakId: string, id: string) =>
  somTrine('POST', `/saker/${sakId}/samarbeidsparter/${id}/avslutning`);
const sakens = async (sakId: string, klient = somTrine) =>
  (await klient('GET', `/saker/${sakId}/samarbeidsparter`)).body.items;
const koden = ({ status, body }: Svaret) => [status, body.code];
const pekere = ({ body }: Svaret) => body.errors.map(({ pointer }: { pointer: string }) => pointer);

test('is whom to ask as long as the consent holds, and nobody is to be called after it', async () => {
  const sakId = await benk.nySak();
  const samtykkeId = await samtykk(sakId);
  const { status, body } = await registrer(sakId, samtykkeId);
  assert.equal(status, 201, JSON.stringify(body));
  const { samarbeidspartId, personId } = body;
  const alltid = {
    samarbeidspartId,
    samtykkeId,
    personId,
    part,
    tjeneste: 'FACT_TEAM',
    registrert: '2026-11-20T08:14:00.000Z',
    registrertAv: 'Trine Saksbehandler',
  };
  const aktiv = { ...alltid, kontaktperson: ny.kontaktperson, telefon: ny.telefon, status: 'AKTIV' };
  assert.deepEqual(body, aktiv);
  assert.deepEqual(await sakens(sakId, benk.som(vidar)), [aktiv]);
  const mine = async () => (await somSoeker('GET', `/meg/saker/${sakId}/samarbeidsparter`)).body.items;
  assert.deepEqual(await mine(), [aktiv]);
  assert.deepEqual((await somSoeker('GET', '/meg/opplysninger')).body.saker[0].samarbeidsparter, [aktiv]);

  const { samarbeidspartId: annen } = (await registrer(sakId, samtykkeId, { tjeneste: 'DPS' })).body;
  const avsluttet = await avslutt(sakId, annen);
  assert.deepEqual(
    [avsluttet.status, avsluttet.body.status, avsluttet.body.avsluttet, avsluttet.body.kontaktperson],
    [200, 'AVSLUTTET', '2026-11-20T08:14:00.000Z', undefined],
  );
  await somSoeker('POST', `/meg/saker/${sakId}/samtykker/${samtykkeId}/tilbaketrekking`);
  const uten = [avsluttet.body, { ...alltid, status: 'UTEN_SAMTYKKE' }];
  assert.deepEqual(await sakens(sakId), uten);
  assert.deepEqual(await mine(), uten);
  for (const id of [annen, samarbeidspartId])
    assert.deepEqual(koden(await avslutt(sakId, id)), [409, 'SAMARBEID_ER_AVSLUTTET']);
  assert.deepEqual(koden(await registrer(sakId, samtykkeId)), [409, 'SAMTYKKE_GJELDER_IKKE']);
  const hendelser = await benk.iKrokvik((tx) =>
    tx.query<{ type: string }>(
      sql`select type from hendelse where type like '%samarbeidspart%' order by nummer`,
    ),
  );
  assert.deepEqual(
    hendelser.map(({ type }) => type),
    ['registrert', 'registrert', 'avsluttet'].map((hva) => `no.kobo.sak.samarbeidspart-${hva}.v1`),
  );
});

test('ends with the last day of the consent', async () => {
  const sakId = await benk.nySak();
  await registrer(sakId, await samtykk(sakId, { gyldigTil: '2026-12-01' }));
  benk.klokke = new Date('2026-12-01T08:14:00Z');
  assert.equal((await sakens(sakId))[0].status, 'AKTIV');
  benk.klokke = new Date('2026-12-02T08:14:00Z');
  const [rad] = await sakens(sakId);
  assert.deepEqual([rad.status, rad.kontaktperson, rad.telefon], ['UTEN_SAMTYKKE', undefined, undefined]);
});

test('of another adult of the household is theirs, and is not shown to the applicant', async () => {
  const sakId = await benk.nySak({ voksne: [SOEKER, 'MODIG SYKKEL'] });
  const { medlemmer, soeker } = (await somTrine('GET', `/saker/${sakId}`)).body;
  const annen = medlemmer.find(({ personId }: { personId: string }) => personId !== soeker.personId);
  const { body } = await registrer(sakId, await samtykk(sakId, { personId: annen.personId }));
  assert.equal(body.personId, annen.personId);
  assert.equal((await sakens(sakId)).length, 1);
  assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/samarbeidsparter`)).body.items, []);
  assert.equal((await somSoeker('GET', '/meg/opplysninger')).body.saker[0].samarbeidsparter, undefined);
});

test('is refused where something is wrong, to those who do not work with the case, and in a closed one', async () => {
  const sakId = await benk.nySak();
  const samtykkeId = await samtykk(sakId);
  assert.deepEqual(pekere(await registrer(sakId, samtykkeId, { kontaktperson: ' ', telefon: '     ' })), [
    '/kontaktperson',
    '/telefon',
  ]);
  const annenSak = await benk.nySak();
  assert.deepEqual(pekere(await registrer(annenSak, samtykkeId)), ['/samtykkeId']);
  const { samarbeidspartId } = (await registrer(sakId, samtykkeId)).body;
  assert.equal((await avslutt(annenSak, samarbeidspartId)).status, 404);
  for (const login of [oda, ulrik, petra, innbygger(SOEKER)])
    assert.equal((await registrer(sakId, samtykkeId, {}, benk.som(login))).status, 403);
  await benk.iKrokvik((tx) =>
    tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${sakId}`),
  );
  assert.deepEqual(koden(await registrer(sakId, samtykkeId)), [409, 'SAK_ER_LUKKET']);
  assert.equal((await sakens(sakId)).length, 1);
});
