// Meetings of several services on who is to be offered which home: what those who take part see, and for how long.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  openSakbenk,
  siri,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
  type Svaret,
} from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, oda, sakMedTilsagn, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';
import type { Ansattlogin } from '../../platform/claims.ts';

const fraNav = (sub: string, navn: string, ...andreEnheter: string[]): Ansattlogin => ({
  sub,
  navn,
  roller: [{ kommunenummer: '9901', roller: ['SAKSBEHANDLER'], enhet: 'NAV', andreEnheter }],
});
const [nils, nora] = [fraNav('nils', 'Nils Nav'), fraNav('nora', 'Nora Nav')];

let benk: Sakbenk;
let somTrine: Klient;
let somNils: Klient;
before(async () => {
  benk = await openSakbenk();
  [somTrine, somNils] = [benk.som(trine), benk.som(nils)];
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  await benk.iKrokvik(async (tx) => {
    await tx.query(
      sql`insert into enhet (kode, navn, type) values ('NAV', 'NAV Krokvik', 'NAV'), ('EIENDOM', 'Eiendom', 'EIENDOM')`,
    );
    await tx.query(sql`insert into ansatt (id, navn, enhet, andre_enheter) values ('nils', 'Nils Nav', 'NAV', '{}'),
      ('nora', 'Nora Nav', 'NAV', '{}'), ('einar', 'Einar Eiendom', 'EIENDOM', '{}'),
      ('begge', 'Begge Steder', 'NAV', '{BOLIGKONTOR,EIENDOM}'), ('turid', 'Turid Saksbehandler', 'BOLIGKONTOR', '{}')`);
  });
});
after(() => benk.close());

const deltaker = (ansattId: string, funksjon = 'DELTAKER') => ({ ansattId, funksjon });
const kall = (felt: object = {}, klient = somTrine) =>
  klient('POST', '/tildelingsmoeter', {
    json: {
      tidspunkt: '2026-11-25T09:00:00Z',
      deltakere: [deltaker('nils'), deltaker('turid', 'REFERENT'), deltaker('siri')],
      boliger: [],
      ...felt,
    },
  });
const nyttMoete = async (felt: object = {}): Promise<string> => {
  const { status, body } = await kall(felt);
  assert.equal(status, 201, JSON.stringify(body));
  return body.tildelingsmoeteId;
};
const saker = (id: string, klient = somTrine) => klient('GET', `/tildelingsmoeter/${id}/saker`);
const settSak = (id: string, sakId: string, klient = somTrine) =>
  klient('POST', `/tildelingsmoeter/${id}/saker`, { json: { sakId } });
const konkluder = (id: string, moetesakId: string, json: object, klient = somTrine) =>
  klient('POST', `/tildelingsmoeter/${id}/saker/${moetesakId}/konklusjon`, { json });
const taAv = (id: string, moetesakId: string, klient = somTrine) =>
  klient('POST', `/tildelingsmoeter/${id}/saker/${moetesakId}/fjerning`);
const avslutt = (id: string, status: string, klient = somTrine, felt: object = {}) =>
  klient('POST', `/tildelingsmoeter/${id}/avslutning`, { json: { status, ...felt } });
const koden = ({ status, body }: Svaret) => [status, body.code];
const pekere = ({ body }: Svaret) => body.errors.map(({ pointer }: { pointer: string }) => pointer);
const vent = { konklusjon: 'VENT', begrunnelse: 'Ingen passer.' };

test('a participant of another service sees what it takes to find a home, and nothing else', async () => {
  const sakId = await sakMedTilsagn(benk, { barn: 1 });
  const { koboId } = await nyBolig(somTrine, 1, { antallSoverom: 1 });
  const { saksnummer, soeker } = (await somTrine('GET', `/saker/${sakId}`)).body;
  const id = await nyttMoete({ boliger: [koboId], sted: 'Rådhuset' });
  const { moetesakId } = (await settSak(id, sakId)).body;

  const { body: moete } = await somNils('GET', `/tildelingsmoeter/${id}`);
  assert.deepEqual(
    [moete.agendaFra, moete.agendaTil, moete.sted, moete.status],
    ['2026-11-18', '2026-12-02', 'Rådhuset', 'PLANLAGT'],
  );
  assert.deepEqual(
    moete.deltakere.map((d: { ansatt: { ansattId: string }; funksjon: string }) => [
      d.ansatt.ansattId,
      d.funksjon,
    ]),
    [
      ['trine', 'MOETELEDER'],
      ['turid', 'REFERENT'],
      ['nils', 'DELTAKER'],
      ['siri', 'DELTAKER'],
    ],
  );
  assert.deepEqual((await somNils('GET', '/tildelingsmoeter')).body.items, [moete]);
  assert.equal((await somNils('GET', `/saker/${sakId}`)).status, 404);
  const [sak] = (await saker(id, somNils)).body.items;
  const { treff, ...resten } = sak;
  assert.deepEqual(resten, {
    moetesakId,
    sakId,
    saksnummer,
    husstand: { voksne: 1, barn: 1 },
    prioritet: 2,
    fraDato: '2026-11-20',
    behov: {
      boligtype: 'ORDINAER',
      soverom: 2,
      rullestol: false,
      utenTrapper: true,
      bemanning: 'INGEN',
      egenskaper: [],
      omraader: [],
    },
  });
  assert.equal(treff[0].boligId, koboId);
  const oppfylt = Object.fromEntries(
    treff[0].match.map(({ krav, oppfylt }: Record<string, string>) => [krav, oppfylt]),
  );
  assert.deepEqual(oppfylt, { BOLIGTYPE: 'JA', SOVEROM: 'NEI', SOVEROM_MAKS: 'JA', UTEN_TRAPPER: 'UKJENT' });

  const oppslag = (await benk.som(innbygger(SOEKER))('GET', '/meg/opplysninger')).body.oppslag;
  assert.ok(
    oppslag.some(({ formaal }: { formaal: string }) => formaal === 'Tildelingsmøte'),
    soeker.personId,
  );
  // Not there for who does not take part; no role of whoever lets homes opens it.
  for (const login of [vidar, nora]) {
    assert.equal((await benk.som(login)('GET', `/tildelingsmoeter/${id}`)).status, 404);
    assert.equal((await saker(id, benk.som(login))).status, 404);
    assert.deepEqual((await benk.som(login)('GET', '/tildelingsmoeter')).body.items, []);
  }
  for (const login of [oda, ulrik, innbygger(SOEKER)])
    assert.equal((await saker(id, benk.som(login))).status, 403);
  assert.deepEqual(koden(await settSak(id, sakId)), [409, 'SAK_PAA_AGENDA']);
  // What should not have been there is taken off, and can be put back.
  assert.deepEqual(koden(await taAv(id, moetesakId, somNils)), [403, 'IKKE_MOETELEDER']);
  assert.equal((await taAv(id, moetesakId, benk.som(turid))).status, 200);
  assert.deepEqual((await saker(id, somNils)).body.items, []);
  assert.equal((await taAv(id, moetesakId)).status, 404);
  assert.equal((await settSak(id, sakId)).status, 201);
  // They put up what they deal with themselves, and no more.
  const annen = await sakMedTilsagn(benk, { voksne: ['MODIG SYKKEL'] });
  assert.equal((await settSak(id, annen, somNils)).status, 404);
  const uvurdert = await benk.nySak({ voksne: ['LUN PLANKE'] });
  assert.deepEqual(koden(await settSak(id, uvurdert)), [422, 'MANGLER_TILSAGN']);
});

test('the agenda is there from seven days before, until the meeting is ended', async () => {
  const sakId = await sakMedTilsagn(benk);
  const id = await nyttMoete({ tidspunkt: '2026-12-15T09:00:00Z' });
  const { moetesakId } = (await settSak(id, sakId)).body;
  const stengt = [409, 'MOETE_ER_IKKE_AAPENT'];
  assert.deepEqual(koden(await saker(id, somNils)), stengt);
  benk.klokke = new Date('2026-12-08T06:00:00Z');
  assert.equal((await saker(id, somNils)).status, 200);
  for (const nei of [await konkluder(id, moetesakId, vent), await avslutt(id, 'HOLDT')])
    assert.deepEqual(koden(nei), stengt);
  benk.klokke = new Date('2026-12-23T08:00:00Z');
  const annen = await sakMedTilsagn(benk, { voksne: ['MODIG SYKKEL'] });
  for (const nei of [await saker(id), await settSak(id, annen), await konkluder(id, moetesakId, vent)])
    assert.deepEqual(koden(nei), stengt);
  assert.deepEqual(koden(await taAv(id, moetesakId)), stengt);
  assert.deepEqual(koden(await avslutt(id, 'AVLYST', somNils)), [403, 'IKKE_MOETELEDER']);
  const { status, body } = await avslutt(id, 'AVLYST', benk.som(turid));
  assert.deepEqual([status, body.status, body.avsluttetAv.ansattId], [200, 'AVLYST', 'turid']);
  assert.deepEqual(koden(await avslutt(id, 'HOLDT')), stengt);
  assert.equal((await avslutt(id, 'HOLDT', benk.som(nora))).status, 404);
});

test('what is concluded is a proposal in the journal of the case, and no offer', async () => {
  const sakId = await sakMedTilsagn(benk);
  const annen = await sakMedTilsagn(benk, { voksne: ['MODIG SYKKEL'] });
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const { koboId: utenfor } = await nyBolig(somTrine, 2);
  const id = await nyttMoete({ boliger: [boligId] });
  const [en, to] = [(await settSak(id, sakId)).body.moetesakId, (await settSak(id, annen)).body.moetesakId];
  await somTrine('POST', `/saker/${annen}/inhabilitet`, { json: { grunn: 'SLEKT' } });
  benk.klokke = new Date('2026-11-25T10:00:00Z');

  const iSaken = (sak: string, klient: Klient) => klient('GET', `/saker/${sak}/tildelingsmoeter`);
  const felles = { tildelingsmoeteId: id, tidspunkt: '2026-11-25T09:00:00.000Z', status: 'PLANLAGT' };
  // Those who deal with the case find it, though they do not take part in the meeting.
  assert.deepEqual((await iSaken(sakId, benk.som(vidar))).body.items, [{ moetesakId: en, ...felles }]);
  assert.deepEqual(koden(await iSaken(annen, somTrine)), [403, 'INHABIL']);
  assert.equal((await iSaken(sakId, somNils)).status, 404);

  // Whoever is inhabil does not see the case; the minutes are another's.
  const synlige = (await saker(id)).body.items.map(({ moetesakId }: { moetesakId: string }) => moetesakId);
  assert.deepEqual(synlige, [en]);
  assert.equal((await konkluder(id, to, vent)).status, 404);
  assert.deepEqual(koden(await settSak(id, annen)), [403, 'INHABIL']);
  assert.deepEqual(koden(await konkluder(id, en, vent, somNils)), [403, 'IKKE_MOETELEDER']);
  const tilby = { konklusjon: 'TILBY_BOLIG', boligId, begrunnelse: 'Nær skolen.' };
  for (const [felt, peker] of [
    [{ boligId: undefined }, '/boligId'],
    [{ boligId: utenfor }, '/boligId'],
    [{ konklusjon: 'VENT' }, '/boligId'],
    [{ begrunnelse: ' ' }, '/begrunnelse'],
    [{ unntak: { grunn: 'INTERNT_DOKUMENT', begrunnelse: ' ' } }, '/unntak/begrunnelse'],
    [{ fravaerende: ['nils', 'trine'] }, '/fravaerende/1'],
    [{ fravaerende: ['einar'] }, '/fravaerende/0'],
  ] as const)
    assert.deepEqual(pekere(await konkluder(id, en, { ...tilby, ...felt })), [peker]);
  const { status, body } = await konkluder(id, en, { ...tilby, fravaerende: ['nils'] });
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual(body.konklusjon, {
    konklusjon: 'TILBY_BOLIG',
    boligId,
    konkludert: '2026-11-25T10:00:00.000Z',
  });
  for (const nei of [await konkluder(id, en, vent), await taAv(id, en)])
    assert.deepEqual(koden(nei), [409, 'MOETESAK_ER_KONKLUDERT']);
  assert.deepEqual((await iSaken(sakId, somTrine)).body.items, [
    { moetesakId: en, ...felles, konklusjon: body.konklusjon },
  ]);
  // Its minutes are in the language of the party, whoever writes them.
  await benk.iKrokvik((tx) => tx.query(sql`update soeknad set spraak = 'nn' where sak_id = ${annen}`));
  const unntak = { grunn: 'INTERNT_DOKUMENT', begrunnelse: 'Før vi vet hva som passer.' };
  await konkluder(id, to, { ...vent, unntak }, benk.som(turid));

  const notat = async (sak: string, klient: Klient) =>
    (await klient('GET', `/saker/${sak}/journalnotater`)).body.items[0];
  const skrevet = await notat(sakId, somTrine);
  assert.deepEqual([skrevet.type, skrevet.hendelsestid], ['MOETE', '2026-11-25T09:00:00.000Z']);
  assert.match(skrevet.tekst, /foreslår å tilby Lyngveien 1\. Nær skolen\.\n\nForslaget er ikke et tilbud/);
  assert.match(skrevet.tekst, /Til stede: Trine .*, Turid .*, Siri/);
  assert.doesNotMatch(skrevet.tekst, /Nils/);
  const skjult = await notat(annen, benk.som(turid));
  assert.match(skjult.tekst, /Ingen av bustadene i møtet/);
  assert.deepEqual([skjult.synligForPart, skjult.unntak.grunn], [false, 'INTERNT_DOKUMENT']);
  assert.match(skjult.tekst, /Nils Nav/);
  assert.doesNotMatch(skjult.tekst, /Trine/);
  const mine = await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}/journalnotater`);
  assert.equal(mine.body.items[0].tekst, skrevet.tekst);
  assert.deepEqual((await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items, []);
  assert.equal((await somTrine('GET', `/saker/${sakId}`)).body.status, 'VENTELISTE');

  for (const [ender, ...fravaerende] of [
    ['AVLYST', 'nils'],
    ['HOLDT', 'trine'],
  ] as const)
    assert.deepEqual(pekere(await avslutt(id, ender, somTrine, { fravaerende })), ['/fravaerende/0']);
  const holdt = (await avslutt(id, 'HOLDT', somTrine, { fravaerende: ['siri'] })).body;
  const borte = holdt.deltakere.filter((d: { fravaerende?: boolean }) => d.fravaerende);
  assert.deepEqual(
    [holdt.status, borte.map((d: { ansatt: { ansattId: string } }) => d.ansatt.ansattId)],
    ['HOLDT', ['siri']],
  );
  for (const nei of [await saker(id), await saker(id, somNils), await settSak(id, sakId)])
    assert.deepEqual(koden(nei), [409, 'MOETE_ER_IKKE_AAPENT']);
});

test('a protected address is on no agenda, whoever asks and whenever it is known', async () => {
  const sakId = await sakMedTilsagn(benk);
  const id = await nyttMoete();
  const annet = await nyttMoete();
  const { moetesakId } = (await settSak(id, sakId)).body;
  await benk.iKrokvik((tx) =>
    tx.query(
      sql`update person set gradering = 'FORTROLIG' where id = (select soeker_id from sak where id = ${sakId})`,
    ),
  );
  const somSiri = benk.som(siri);
  assert.equal((await somSiri('GET', `/saker/${sakId}`)).status, 200);
  for (const klient of [somTrine, somNils, somSiri])
    assert.deepEqual((await saker(id, klient)).body.items, []);
  assert.deepEqual(koden(await settSak(annet, sakId, somSiri)), [409, 'SKJERMET_SAK_I_MOETE']);
  assert.equal((await settSak(annet, sakId)).status, 404);
  benk.klokke = new Date('2026-11-25T10:00:00Z');
  assert.equal((await konkluder(id, moetesakId, vent)).status, 404);
});

test('nobody who lets homes is called or calls, nobody twice, and not for a day that is over', async () => {
  const ukjent = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9999';
  const deltakere = ['einar', 'nils', 'nils', 'trine', 'finnes-ikke', 'begge'].map((id) => deltaker(id));
  assert.deepEqual(
    pekere(await kall({ deltakere, boliger: [ukjent], tidspunkt: '2026-11-19T09:00:00Z', sted: ' ' })),
    ['/tidspunkt', '/sted', ...[0, 2, 3, 4, 5].map((i) => `/deltakere/${i}/ansattId`), '/boliger/0'],
  );
  const id = await nyttMoete();
  const iBegge = benk.som(fraNav('nils', 'Nils Nav', 'EIENDOM'));
  assert.deepEqual(koden(await kall({}, iBegge)), [403, 'EIENDOM_I_MOETE']);
  // Whoever is in such a unit after they were called sees nothing more, be it the login or the municipality that knows.
  const stier = ['', '/saker'].map((hva) => `/tildelingsmoeter/${id}${hva}`);
  for (const sti of stier) {
    assert.equal((await somNils('GET', sti)).status, 200);
    assert.equal((await iBegge('GET', sti)).status, 404);
  }
  await benk.iKrokvik((tx) => tx.query(sql`update ansatt set andre_enheter = '{EIENDOM}' where id = 'nils'`));
  for (const sti of stier) assert.equal((await somNils('GET', sti)).status, 404);
  assert.deepEqual((await somNils('GET', '/tildelingsmoeter')).body.items, []);
});

test('a meeting that has not been is moved, and others called to it', async () => {
  const sakId = await sakMedTilsagn(benk);
  const [en, to] = [(await nyBolig(somTrine, 1)).koboId, (await nyBolig(somTrine, 2)).koboId];
  const id = await nyttMoete({ boliger: [en, to], sted: 'Rådhuset' });
  const { moetesakId } = (await settSak(id, sakId)).body;
  const nytt = {
    tidspunkt: '2026-11-26T09:00:00.000Z',
    deltakere: [deltaker('turid', 'REFERENT'), deltaker('nora')],
    boliger: [to],
  };
  const endre = (felt: object = {}, versjon = 1, klient = somTrine) =>
    klient('PUT', `/tildelingsmoeter/${id}`, { json: { ...nytt, ...felt }, versjon });
  assert.deepEqual(koden(await endre({}, 1, somNils)), [403, 'IKKE_MOETELEDER']);
  assert.deepEqual(koden(await endre({}, 2)), [412, 'UTDATERT']);
  assert.deepEqual(
    pekere(await endre({ deltakere: [deltaker('trine')], tidspunkt: '2026-11-19T09:00:00Z' })),
    ['/tidspunkt', '/deltakere/0/ansattId'],
  );
  const { status, body, etag } = await endre({}, 1, benk.som(turid));
  assert.deepEqual([status, etag, body.tidspunkt, body.sted], [200, '"2"', nytt.tidspunkt, undefined]);
  const hvem = body.deltakere.map((d: { ansatt: { ansattId: string } }) => d.ansatt.ansattId);
  assert.deepEqual(hvem, ['trine', 'turid', 'nora']);
  assert.deepEqual(
    body.boliger.map(({ koboId }: { koboId: string }) => koboId),
    [to],
  );
  assert.deepEqual((await somTrine('GET', `/tildelingsmoeter/${id}`)).body, body);
  assert.equal((await saker(id, somNils)).status, 404);
  assert.equal((await saker(id, benk.som(nora))).body.items.length, 1);

  benk.klokke = new Date('2026-11-26T10:00:00Z');
  await konkluder(id, moetesakId, { konklusjon: 'TILBY_BOLIG', boligId: to, begrunnelse: 'Nær skolen.' });
  assert.deepEqual(pekere(await endre({ boliger: [en] }, 2)), ['/boliger']);
  const meldt = await benk.iKrokvik((tx) =>
    tx.query(sql`select type, versjon from hendelse where ressurs_id = ${id} order by nummer`),
  );
  assert.deepEqual(meldt, [
    { type: 'no.kobo.tildelingsmoete.opprettet.v1', versjon: 1 },
    { type: 'no.kobo.tildelingsmoete.endret.v1', versjon: 2 },
  ]);
  benk.klokke = new Date('2026-11-27T10:00:00Z');
  assert.deepEqual(koden(await endre({ tidspunkt: '2026-11-28T09:00:00Z' }, 2)), [
    409,
    'MOETE_ER_IKKE_AAPENT',
  ]);
});
