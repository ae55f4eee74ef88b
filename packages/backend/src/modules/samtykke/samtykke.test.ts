import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  berit,
  openSakbenk,
  petra,
  trine,
  turid,
  type Klient,
  type Sakbenk,
  type Svaret,
} from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const nytt = {
  formaal: 'KARTLEGGE_BEHOV',
  part: { type: 'FASTLEGE', navn: 'Krokvik legesenter' },
  opplysninger: 'Om jeg trenger bolig uten trapper.',
  gyldigTil: '2027-05-20',
  tekstversjon: 1,
};
const muntlig = { ...nytt, kanal: 'MUNTLIG', gitt: '2026-11-19', kompetanseVurdert: true };
const gi = (sakId: string, felt: object = {}, klient = somSoeker) =>
  klient('POST', `/meg/saker/${sakId}/samtykker`, { json: { ...nytt, ...felt } });
const registrer = (sakId: string, felt: object = {}, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/samtykker`, { json: { ...muntlig, ...felt } });
const trekk = (sakId: string, id: string, klient = somSoeker) =>
  klient('POST', `/meg/saker/${sakId}/samtykker/${id}/tilbaketrekking`);
const trekkForDem = (sakId: string, id: string, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/samtykker/${id}/tilbaketrekking`);
const koden = ({ status, body }: Svaret) => [status, body.code];
const pekere = ({ body }: Svaret) => body.errors.map(({ pointer }: { pointer: string }) => pointer);
const oppgave = (sakId: string, felt: object) =>
  somTrine('POST', `/saker/${sakId}/oppgaver`, {
    json: { type: 'INNHENT', tekst: 'Ring legen.', frist: '2026-12-04', ...felt },
  });
const sakens = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body;

describe('a consent', () => {
  test('given by the citizen is read by them and by whoever works on the case, with the text agreed to', async () => {
    const sakId = await benk.nySak();
    const { status, body } = await gi(sakId);
    assert.equal(status, 201);
    const { samtykkeId, personId, ...resten } = body;
    assert.deepEqual(resten, { ...nytt, status: 'GJELDER', kanal: 'DIGITAL', gitt: '2026-11-20' });
    const mine = await somSoeker('GET', `/meg/saker/${sakId}/samtykker`);
    const alle = await somTrine('GET', `/saker/${sakId}/samtykker`);
    assert.deepEqual(mine.body.items, [body]);
    assert.deepEqual(alle.body, mine.body);
    assert.equal(mine.body.tekst.versjon, nytt.tekstversjon);
    assert.match(mine.body.tekst.nb, /trekke samtykket når som helst/);
    assert.match(mine.body.tekst.nn, /trekkje samtykket når som helst/);
    const logg = await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`);
    assert.deepEqual(
      logg.body.items.map(({ operasjon, entitetId }: Record<string, string>) => [operasjon, entitetId]),
      [
        ['listSamtykker', sakId],
        ['listMineSamtykker', sakId],
        ['giSamtykke', samtykkeId],
      ],
    );
    const egne = await somSoeker('GET', '/meg/opplysninger');
    assert.deepEqual(egne.body.saker[0].samtykker, [body]);
    assert.equal(typeof personId, 'string');
  });

  test('given aloud is written down with who judged that they can consent', async () => {
    const sakId = await benk.nySak();
    const { status, body } = await registrer(sakId);
    assert.deepEqual(
      [status, body.kanal, body.gitt, body.registrertAv, body.kompetanseVurdertAv],
      [201, 'MUNTLIG', '2026-11-19', 'Trine Saksbehandler', 'Trine Saksbehandler'],
    );
    const uvurdert = await registrer(sakId, { kompetanseVurdert: false });
    assert.equal(uvurdert.body.kompetanseVurdertAv, undefined);
    assert.equal((await somSoeker('GET', `/meg/saker/${sakId}/samtykker`)).body.items.length, 2);
  });

  test('of another adult of the household is theirs, and is not shown to the applicant', async () => {
    const sakId = await benk.nySak({ voksne: [SOEKER, 'MODIG SYKKEL'] });
    const { medlemmer, soeker } = await sakens(sakId);
    const annen = medlemmer.find(({ personId }: { personId: string }) => personId !== soeker.personId);
    assert.equal((await registrer(sakId, { personId: annen.personId })).body.personId, annen.personId);
    assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/samtykker`)).body.items, []);
    const fremmed = await registrer(sakId, { personId: sakId });
    assert.deepEqual([koden(fremmed), pekere(fremmed)], [[400, 'UGYLDIG_FORESPOERSEL'], ['/personId']]);
  });

  test('is refused with a pointer to each thing that is wrong, and nothing is kept', async () => {
    const sakId = await benk.nySak();
    const svar = await gi(sakId, { opplysninger: ' ', gyldigTil: '2028-01-01', tekstversjon: 9 });
    assert.equal(svar.status, 400);
    assert.deepEqual(pekere(svar), ['/opplysninger', '/gyldigTil', '/tekstversjon']);
    assert.deepEqual((await somTrine('GET', `/saker/${sakId}/samtykker`)).body.items, []);
  });

  test('is nobody else’s to give, read or withdraw', async () => {
    const sakId = await benk.nySak();
    const { samtykkeId } = (await gi(sakId)).body;
    const fremmed = benk.som(innbygger('MODIG SYKKEL'));
    assert.equal((await gi(sakId, {}, fremmed)).status, 404);
    assert.equal((await fremmed('GET', `/meg/saker/${sakId}/samtykker`)).status, 404);
    assert.equal((await trekk(sakId, samtykkeId, fremmed)).status, 404);
    assert.equal((await registrer(sakId, {}, benk.som(berit))).status, 403);
    const annenSak = await benk.nySak();
    assert.equal((await trekkForDem(annenSak, samtykkeId)).status, 404);
    assert.equal((await sakens(sakId)).versjon, 1);
  });

  test('tells others that it was given and withdrawn, and nothing of it', async () => {
    const sakId = await benk.nySak();
    const { samtykkeId } = (await gi(sakId)).body;
    await trekk(sakId, samtykkeId);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select type, ressurs_id, versjon from hendelse where type like '%samtykke%' order by nummer`,
      ),
    );
    assert.deepEqual(hendelser, [
      { type: 'no.kobo.sak.samtykke-gitt.v1', ressursId: sakId, versjon: null },
      { type: 'no.kobo.sak.samtykke-trukket.v1', ressursId: sakId, versjon: null },
    ]);
  });
});

describe('what rests on a consent', () => {
  test('stops when it is withdrawn: its open task is called off, others stand', async () => {
    const sakId = await benk.nySak();
    const { samtykkeId } = (await gi(sakId)).body;
    const hviler = (await oppgave(sakId, { samtykkeId })).body;
    assert.equal(hviler.samtykkeId, samtykkeId);
    const annen = (await oppgave(sakId, {})).body;
    const trukket = await trekk(sakId, samtykkeId);
    assert.deepEqual(
      [trukket.status, trukket.body.status, trukket.body.trukket],
      [200, 'TRUKKET', '2026-11-20T08:14:00.000Z'],
    );
    const oppgaver = (await somTrine('GET', `/saker/${sakId}/oppgaver`)).body.items;
    const status = Object.fromEntries(
      oppgaver.map(({ oppgaveId, status }: Record<string, string>) => [oppgaveId, status]),
    );
    assert.equal(status[hviler.oppgaveId], 'AVLYST');
    assert.equal(status[annen.oppgaveId], 'AAPEN');
    assert.deepEqual(koden(await trekk(sakId, samtykkeId)), [409, 'SAMTYKKE_GJELDER_IKKE']);
    assert.deepEqual(koden(await oppgave(sakId, { samtykkeId })), [409, 'SAMTYKKE_GJELDER_IKKE']);
  });

  test('lasts no longer than it holds', async () => {
    const sakId = await benk.nySak();
    const { samtykkeId } = (await gi(sakId, { gyldigTil: '2026-12-10' })).body;
    const { oppgaveId, versjon } = (await oppgave(sakId, { samtykkeId, frist: '2026-12-10' })).body;
    assert.deepEqual(pekere(await oppgave(sakId, { samtykkeId, frist: '2026-12-11' })), ['/frist']);
    const senere = await somTrine('PUT', `/oppgaver/${oppgaveId}`, {
      json: { frist: '2026-12-11' },
      versjon,
    });
    assert.deepEqual([senere.status, pekere(senere)], [400, ['/frist']]);
    assert.deepEqual(pekere(await oppgave(sakId, { samtykkeId: sakId })), ['/samtykkeId']);
  });

  test('is no wait: a case that waits for the third party goes on', async () => {
    const sakId = await benk.nySak();
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    await benk.iKrokvik((tx) => tx.query(sql`update sak set status = 'KARTLEGGING' where id = ${sakId}`));
    const [ene, andre] = [(await registrer(sakId)).body, (await registrer(sakId)).body];
    const vent = async (felt: object) =>
      somTrine('POST', `/saker/${sakId}/venting`, {
        json: { begrunnelse: 'Legen svarer.', til: '2026-12-04', ...felt },
        versjon: (await sakens(sakId)).versjon,
      });
    assert.deepEqual(pekere(await vent({ samtykkeId: ene.samtykkeId, til: '2027-05-21' })), ['/til']);
    assert.equal((await vent({ samtykkeId: ene.samtykkeId })).body.status, 'VENTER_PAA_ANNEN');
    await trekkForDem(sakId, andre.samtykkeId);
    assert.equal((await sakens(sakId)).status, 'VENTER_PAA_ANNEN');
    const trukket = await trekkForDem(sakId, ene.samtykkeId, benk.som(turid));
    assert.equal(trukket.body.status, 'TRUKKET');
    const sak = await sakens(sakId);
    assert.deepEqual([sak.status, sak.venterTil], ['KARTLEGGING', undefined]);
    assert.deepEqual(koden(await vent({ samtykkeId: ene.samtykkeId })), [409, 'SAMTYKKE_GJELDER_IKKE']);
  });
});
