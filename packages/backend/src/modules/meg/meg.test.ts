import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { MinSak, SakStatus, SoeknadStatus } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { anne, openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';
import { finnPersonId } from '../person/service.ts';
import { foerVedtak, lukket } from '../sak/rules.ts';

const IDAG = new Date('2026-11-20T08:14:00Z');
let benk: Sakbenk;
let somSoeker: Klient;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  benk.klokke = IDAG;
  somSoeker = benk.som(innbygger(SOEKER));
  await benk.fyll();
});
after(() => benk.close());

const les = async (sakId: string): Promise<MinSak> => (await somSoeker('GET', `/meg/saker/${sakId}`)).body;
const sett = (sakId: string, sak: SakStatus, soeknad: SoeknadStatus) =>
  benk.iKrokvik(async (tx) => {
    await tx.query(sql`update soeknad set status = ${soeknad} where sak_id = ${sakId}`);
    const avsluttet = lukket.includes(sak) ? IDAG.toISOString() : null;
    await tx.query(sql`update sak set status = ${sak}, avsluttet = ${avsluttet} where id = ${sakId}`);
  });

describe('whether the citizen can withdraw', () => {
  const tilfeller: readonly (readonly [SakStatus, SoeknadStatus])[] = [
    ...[...foerVedtak, 'VEDTATT' as const, 'VENTELISTE' as const, 'AVSLUTTET' as const].map(
      (status) => [status, 'REGISTRERT'] as const,
    ),
    ['VENTER_PAA_SOEKER', 'MANGLER'],
    // Withdrawn or answered once, and opened again.
    ['GJENAAPNET', 'TRUKKET'],
    ['GJENAAPNET', 'BEHANDLET'],
  ];
  for (const [sak, soeknad] of tilfeller) {
    test(`case ${sak}, application ${soeknad}: what is said is what happens`, async () => {
      const sakId = await benk.nySak();
      const { versjon } = (await benk.som(trine)('GET', `/saker/${sakId}`)).body;
      await benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon });
      await sett(sakId, sak, soeknad);
      const { kanTrekkes, soeknadId } = await les(sakId);
      const svar = await somSoeker('POST', `/soeknader/${soeknadId}/trekking`);
      assert.equal(kanTrekkes, svar.status < 300, JSON.stringify(svar.body));
      if (kanTrekkes) assert.equal((await les(sakId)).kanTrekkes, false);
    });
  }
});

test('whoever sets the service up sees who they are here, as every employee', async () => {
  assert.deepEqual((await benk.som(anne)('GET', '/meg/ansatt')).body, {
    ansattId: 'anne',
    navn: 'Anne Administrator',
    enhet: 'LEDELSE',
    enheter: ['LEDELSE'],
    roller: ['ADMINISTRATOR'],
  });
});

describe('a child of the applicant', () => {
  const forelder = innbygger('TRYGG GRYTEKLUT');
  const barnet = identFor('STILLFERDIG KNAPP');
  const person = () =>
    benk.iKrokvik((tx) =>
      tx.query<{ id: string; gradering: string; bostedsadresse: string | null }>(sql`
        select id, gradering, bostedsadresse from person where navn = 'STILLFERDIG KNAPP'`),
    );

  test('who was known here before the address was protected is protected here too, with their cases', async () => {
    const sakId = await benk.nySak({ voksne: ['TRYGG GRYTEKLUT', 'STILLFERDIG KNAPP'] });
    assert.equal((await person())[0]?.gradering, 'UGRADERT');
    const { body } = await benk.som(forelder)('GET', '/meg/innbygger');
    assert.ok(!JSON.stringify(body).includes('STILLFERDIG'));
    const [{ gradering, bostedsadresse }] = (await person()) as [Awaited<ReturnType<typeof person>>[0]];
    assert.deepEqual([gradering, bostedsadresse], ['FORTROLIG', null]);
    assert.equal((await benk.som(trine)('GET', `/saker/${sakId}`)).status, 404);
  });

  test('who is protected and not known here is not kept', async () => {
    await benk.som(forelder)('GET', '/meg/innbygger');
    const register = { vault: benk.vault, kommunenummer: '9901' };
    assert.equal(await benk.iKrokvik((tx) => finnPersonId({ ...register, tx }, barnet)), null);
  });
});

describe('who wrote that they lack a place to sleep', () => {
  const somSvarte = async (akutt: 'JA' | 'NEI'): Promise<string> => benk.nySak({ svar: { akutt } });

  test('is told of help tonight from the first day until the case has ended, and nobody else is', async () => {
    const [ja, nei] = [await somSvarte('JA'), await somSvarte('NEI')];
    assert.deepEqual([(await les(ja)).akutt, (await les(nei)).akutt], [true, false]);
    await benk.som(trine)('POST', `/saker/${ja}/tildeling`, { versjon: 1 });
    assert.equal((await les(ja)).akutt, true);
    await sett(ja, 'AVSLUTTET', 'BEHANDLET');
    assert.equal((await les(ja)).akutt, false);
  });
});

describe('whose turn it is with an offer', () => {
  const medTilbud = async (svarfrist: string): Promise<{ sakId: string; tilbudId: string }> => {
    const sakId = await sakMedTilsagn(benk);
    const { koboId: boligId } = await nyBolig(benk.som(trine), 1);
    const { body } = await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, {
      json: { boligId, svarfrist },
    });
    return { sakId, tilbudId: body.tilbudId };
  };

  test('the citizen’s until the last minute of the deadline in Norway, and nobody can answer after it', async () => {
    const { sakId, tilbudId } = await medTilbud('2026-11-26');
    benk.klokke = new Date('2026-11-26T22:59:00Z');
    assert.equal((await les(sakId)).dinTur, true);
    benk.klokke = new Date('2026-11-26T23:00:00Z');
    const etter = await les(sakId);
    assert.deepEqual(
      [etter.dinTur, etter.status, etter.tilbud?.status, etter.tilbud?.svarfrist],
      [false, 'TILBUD', 'SENDT', '2026-11-26'],
    );
    const { items } = (await somSoeker('GET', '/meg/saker')).body;
    assert.equal(items[0].dinTur, false);
    const svar = await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
    assert.equal(svar.body.code, 'TILBUD_UTLOEPT');
  });
});
