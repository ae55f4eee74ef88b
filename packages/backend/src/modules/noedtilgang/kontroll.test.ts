// What is left of an access in an emergency: the trace, and the review by another.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { koden, nils, noedbenk, nora } from '../../testing/noedbenk.ts';
import { petra } from '../../testing/sakbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';

const n = noedbenk();
const { aapne, les, senere, funnet, somNora, somTrine, somVidar } = n;

describe('the trace', () => {
  test('every look is marked in the log, and the party reads in plain words what it was', async () => {
    const sakId = await n.benk.nySak();
    await aapne(sakId);
    await les(sakId);
    await somNora('GET', `/saker/${sakId}/soeknad`);
    await funnet(somNora);
    await les(sakId, somTrine);
    const logg = await n.benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`);
    const mine = logg.body.items.map((linje: Record<string, unknown>) => [
      linje['operasjon'],
      linje['aktoer'],
      linje['noedtilgang'] ?? false,
    ]);
    assert.deepEqual(mine.toReversed(), [
      ['aapneNoedtilgang', 'Nora Vakt', true],
      ['hentSak', 'Nora Vakt', true],
      ['hentSakensSoeknad', 'Nora Vakt', true],
      ['hentSak', 'Trine Saksbehandler', false],
    ]);
    const { antallOppslag } = (await n.benk.som(petra)('GET', '/noedtilganger')).body.items[0];
    assert.equal(antallOppslag, 3);
    const { oppslag } = (await n.benk.som(innbygger('ERFAREN HESTEDROSJE'))('GET', '/meg/opplysninger')).body;
    const hentet = oppslag.filter((en: { operasjon: string }) => en.operasjon === 'hentSak');
    assert.deepEqual(hentet.map((en: { noedtilgang?: boolean }) => en.noedtilgang ?? false).sort(), [
      false,
      true,
    ]);
    const noed = hentet.find((en: { noedtilgang?: boolean }) => en.noedtilgang);
    assert.match(noed.formaal, /^Nødtilgang: saken ble åpnet av en annen enhet/);
  });

  test('the log says so in its file too, and writes nothing of the reason', async () => {
    const sakId = await n.benk.nySak();
    await aapne(sakId);
    const fil = await n.benk.som(petra)('POST', '/innsynslogg/eksport', {
      json: { formaal: 'Kontroll', sakId },
    });
    const tekst = new TextDecoder().decode(fil.body);
    assert.match(tekst, /;"noedtilgang";/);
    assert.match(tekst, /"aapneNoedtilgang".*"true"/);
    assert.ok(!tekst.includes('Kastet ut'));
  });
});

describe('the review', () => {
  const kontroller = (
    id: string,
    versjon: number,
    klient = somVidar,
    json: object = { resultat: 'GODKJENT' },
  ) => klient('POST', `/noedtilganger/${id}/kontroll`, { json, versjon });

  test('is made once by another than who used it, when it is over, and ends the task', async () => {
    const sakId = await n.benk.nySak();
    const { noedtilgangId } = (await aapne(sakId)).body;
    assert.deepEqual(koden(await kontroller(noedtilgangId, 1)), [409, 'NOEDTILGANG_PAAGAAR']);
    senere(4);
    assert.deepEqual(koden(await kontroller(noedtilgangId, 2)), [412, 'UTDATERT']);
    assert.deepEqual(koden(await kontroller(noedtilgangId, 1, somVidar, { resultat: 'AVVIK' })), [
      400,
      'UGYLDIG_FORESPOERSEL',
    ]);
    const avvik = { resultat: 'AVVIK', merknad: 'Gjaldt en nabo.' };
    const { status, body } = await kontroller(noedtilgangId, 1, somVidar, avvik);
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(body.kontroll, {
      ...avvik,
      kontrollert: '2026-11-20T12:14:00.000Z',
      kontrollertAv: { ansattId: 'vidar', navn: 'Vidar Vedtak' },
    });
    assert.deepEqual(koden(await kontroller(noedtilgangId, body.versjon)), [409, 'NOEDTILGANG_KONTROLLERT']);
    const { items } = (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body;
    assert.ok(!items.some((en: { type: string }) => en.type === 'NOEDTILGANG'));
    const hos = n.benk.som(petra);
    assert.deepEqual((await hos('GET', '/noedtilganger?ukontrollert=true')).body.items, []);
    assert.equal((await hos('GET', '/noedtilganger')).body.items[0].kontroll.resultat, 'AVVIK');
  });

  test('is nothing for who used it, and the database says so too', async () => {
    const sakId = await n.benk.nySak();
    const { noedtilgangId } = (await aapne(sakId)).body;
    senere(4);
    const leder = {
      ...nora,
      roller: [{ ...nora.roller[0]!, roller: ['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET'] }],
    };
    assert.deepEqual(koden(await kontroller(noedtilgangId, 1, n.benk.som(leder))), [403, 'NOEDTILGANG_EGEN']);
    for (const hvem of ['nora', 'trine'])
      await assert[hvem === 'nora' ? 'rejects' : 'doesNotReject'](
        n.benk.iKrokvik((tx) =>
          tx.query(sql`update noedtilgang set avsluttet = utloeper, kontroll = 'GODKJENT', kontrollert = naa(),
            kontrollert_av = ${hvem} where id = ${noedtilgangId}`),
        ),
      );
    await assert.rejects(
      n.benk.iKrokvik((tx) =>
        tx.query(sql`update noedtilgang set kontroll = 'AVVIK' where id = ${noedtilgangId}`),
      ),
    );
  });

  test('the task waits for the last of those that opened the case', async () => {
    const sakId = await n.benk.nySak();
    const ider = [];
    for (const login of [nora, nils]) ider.push((await aapne(sakId, n.benk.som(login))).body.noedtilgangId);
    senere(4);
    const aapne2 = async () =>
      (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items.filter(
        (en: { type: string }) => en.type === 'NOEDTILGANG',
      ).length;
    await kontroller(ider[0], 1);
    assert.ok((await aapne2()) > 0);
    await kontroller(ider[1], 1);
    assert.equal(await aapne2(), 0);
  });
});
