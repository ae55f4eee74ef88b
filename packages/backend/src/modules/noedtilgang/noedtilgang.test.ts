import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { sql } from '../../db/sql.ts';
import { kjoerKalender } from '../../kalender.ts';
import { innstill } from '../../testing/innstill.ts';
import {
  berit,
  fride,
  openSakbenk,
  petra,
  siri,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';

const vakt = (sub: string, navn: string) => ({
  sub,
  navn,
  roller: [{ kommunenummer: '9901', roller: ['SAKSBEHANDLER'], enhet: 'NAV' }],
});
const nora = vakt('nora', 'Nora Vakt');
const nils = vakt('nils', 'Nils Vakt');

const START = new Date('2026-11-20T08:14:00Z');
let benk: Sakbenk;
let somNora: Klient;
let somTrine: Klient;
let somVidar: Klient;
before(async () => {
  benk = await openSakbenk();
  somNora = benk.som(nora);
  somTrine = benk.som(trine);
  somVidar = benk.som(vidar);
});
beforeEach(async () => {
  benk.klokke = START;
  await benk.fyll();
  await innstill(benk, () => ({ saksinnsyn: 'ENHETEN' }));
});
after(() => benk.close());

const nummer = (sakId: string) =>
  benk
    .iKrokvik((tx) => tx.one<{ saksnummer: string }>(sql`select saksnummer from sak where id = ${sakId}`))
    .then(({ saksnummer }) => saksnummer);
const aapne = async (sakId: string, klient = somNora, annet: object = {}) =>
  klient('POST', '/noedtilganger', {
    json: { saksnummer: await nummer(sakId), aarsak: 'AKUTT_BOLIGLOES', begrunnelse: 'Kastet ut.', ...annet },
  });
const les = (sakId: string, klient = somNora) => klient('GET', `/saker/${sakId}`);
const senere = (timer: number) => {
  benk.klokke = new Date(benk.klokke.getTime() + timer * 3_600_000);
};
const kalender = () =>
  kjoerKalender({ db: benk.db.database, porter: benk.porter, klokke: () => benk.klokke, logg: () => {} });
const koden = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];
const IKKE_FUNNET = [404, 'IKKE_FUNNET'];
const funnet = async (klient: Klient) =>
  (await klient('POST', '/saker/soek', { json: {} })).body.items.map((rad: { sakId: string }) => rad.sakId);

describe('the wall around a unit', () => {
  test('a case worker reads the cases of their own unit, and no other is there', async () => {
    const sakId = await benk.nySak();
    assert.equal((await les(sakId, somTrine)).status, 200);
    assert.deepEqual(await funnet(somTrine), [sakId]);
    for (const del of [
      '',
      '/soeknad',
      '/kartlegging',
      '/journalnotater',
      '/vedtak',
      '/dokumenter',
      '/oppgaver',
    ])
      assert.deepEqual(koden(await somNora('GET', `/saker/${sakId}${del}`)), IKKE_FUNNET, del);
    assert.deepEqual(await funnet(somNora), []);
    const tatt = await somNora('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    assert.deepEqual(koden(tatt), IKKE_FUNNET);
  });

  test('whoever may make decisions reads all, and so does everybody where the municipality says so', async () => {
    const sakId = await benk.nySak();
    const leder = { ...vakt('lars', 'Lars Leder') };
    leder.roller = [{ ...leder.roller[0]!, roller: ['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET'] }];
    assert.equal((await les(sakId, benk.som(leder))).status, 200);
    await innstill(benk, () => ({ saksinnsyn: 'KOMMUNEN' }));
    assert.equal((await les(sakId)).status, 200);
    await benk.fyll();
    const uten = await benk.nySak();
    assert.equal((await les(uten)).status, 200);
  });

  test('nobody hands out half of what is known of somebody', async () => {
    const sakId = await benk.nySak();
    const { personId } = (await les(sakId, somTrine)).body.soeker;
    const andre = await benk.nySak();
    const utlever = (klient: Klient, som = '') =>
      klient('POST', `/saker/${sakId}/opplysninger${som}`, {
        json: { personId, formaal: 'Har bedt om det.' },
      });
    const hel = await utlever(somTrine);
    assert.equal(hel.status, 200, JSON.stringify([hel.body, benk.logg.at(-1)]));
    await benk.iKrokvik(async (tx) => {
      await tx.query(sql`insert into enhet (kode, navn, type) values ('NAV', 'Nav Krokvik', 'NAV')`);
      await tx.query(sql`update sak set enhet = 'NAV' where id = ${andre}`);
    });
    for (const som of ['', '/fil'])
      assert.deepEqual(koden(await utlever(somTrine, som)), [403, 'OPPLYSNINGER_I_FLERE_ENHETER']);
    assert.equal((await utlever(somVidar)).status, 200);
  });

  test('a case that is on its way to the unit can be received, and is theirs from then on', async () => {
    const sakId = await benk.nySak();
    await benk.iKrokvik((tx) =>
      tx.query(sql`insert into enhet (kode, navn, type) values ('NAV', 'Nav Krokvik', 'NAV')`),
    );
    const { versjon } = (await les(sakId, somTrine)).body;
    const sendt = await somTrine('POST', `/saker/${sakId}/oversendinger`, {
      json: { tilEnhet: 'NAV', grunn: 'ANNET', merknad: 'Bor hos dere.' },
      versjon,
    });
    assert.equal(sendt.status, 201, JSON.stringify(sendt.body));
    assert.equal((await les(sakId)).status, 200);
    const kvittert = await somNora('POST', `/oversendinger/${sendt.body.oversendingId}/kvittering`, {
      versjon: sendt.body.versjon,
    });
    assert.equal(kvittert.status, 200, JSON.stringify(kvittert.body));
    assert.equal((await les(sakId)).status, 200);
    assert.deepEqual(koden(await les(sakId, somTrine)), IKKE_FUNNET);
  });
});

describe('an access in an emergency', () => {
  test('opens one case to one person for some hours, and tells who may make decisions', async () => {
    const sakId = await benk.nySak();
    const annen = await benk.nySak({ voksne: ['RASK TALLERKEN'] });
    const { status, body } = await aapne(sakId);
    assert.equal(status, 201, JSON.stringify(body));
    const { noedtilgangId, saksnummer, ...resten } = body;
    assert.equal(saksnummer, await nummer(sakId));
    assert.deepEqual(resten, {
      sakId,
      ansatt: { ansattId: 'nora', navn: 'Nora Vakt' },
      aarsak: 'AKUTT_BOLIGLOES',
      begrunnelse: 'Kastet ut.',
      aapnet: '2026-11-20T08:14:00.000Z',
      utloeper: '2026-11-20T12:14:00.000Z',
      status: 'AAPEN',
      antallOppslag: 0,
      versjon: 1,
    });
    assert.equal((await les(sakId)).status, 200);
    assert.deepEqual(koden(await les(annen)), IKKE_FUNNET);
    assert.deepEqual(koden(await les(sakId, benk.som(nils))), IKKE_FUNNET);
    const { body: mine } = await somVidar('GET', '/meg/oppgaver');
    const [oppgave] = mine.items.filter(
      (en: { oppgave: { type: string } }) => en.oppgave.type === 'NOEDTILGANG',
    );
    assert.deepEqual([oppgave.oppgave.sakId, oppgave.oppgave.frist], [sakId, '2026-11-23']);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select ressurs_id, skjermet from hendelse where type = 'no.kobo.sak.noedtilgang-aapnet.v1'`,
      ),
    );
    assert.deepEqual(hendelser, [{ ressursId: sakId, skjermet: false }]);
    const sakens = await somTrine('GET', `/saker/${sakId}/noedtilganger`);
    assert.equal(sakens.body.items[0].noedtilgangId, noedtilgangId);
  });

  test('is to read and to write notes by, and nothing else', async () => {
    const sakId = await benk.nySak();
    await aapne(sakId);
    for (const del of [
      '/soeknad',
      '/journalnotater',
      '/meldinger',
      '/kontakthensyn',
      '/dokumenter',
      '/noedtilganger',
    ])
      assert.equal((await somNora('GET', `/saker/${sakId}${del}`)).status, 200, del);
    const json = { type: 'SAMTALE', tekst: 'Har fått rom for natten.', hendelsestid: '2026-11-20T08:00:00Z' };
    const notat = await somNora('POST', `/saker/${sakId}/journalnotater`, { json });
    assert.equal(notat.status, 201, JSON.stringify(notat.body));
    const { versjon } = (await les(sakId)).body;
    for (const [sti, kropp] of [
      ['tildeling', undefined],
      ['oppgaver', { type: 'SAMTALE', tekst: 'Ring.', frist: '2026-12-01' }],
      ['meldinger', { tekst: 'Hei.' }],
      ['inhabilitet', { grunn: 'SLEKT' }],
    ] as const)
      assert.deepEqual(
        koden(await somNora('POST', `/saker/${sakId}/${sti}`, { json: kropp, versjon })),
        IKKE_FUNNET,
        sti,
      );
    for (const del of ['/oekonomi', '/oppgaver'])
      assert.deepEqual(koden(await somNora('GET', `/saker/${sakId}${del}`)), IKKE_FUNNET, del);
  });

  test('is over when its time is, before the calendar has been there, and is told of as over', async () => {
    const sakId = await benk.nySak();
    const { noedtilgangId } = (await aapne(sakId, somNora, { timer: 1 })).body;
    senere(1);
    assert.deepEqual(koden(await les(sakId)), IKKE_FUNNET);
    const [rad] = (await somTrine('GET', `/saker/${sakId}/noedtilganger`)).body.items;
    assert.deepEqual([rad.noedtilgangId, rad.status, rad.versjon], [noedtilgangId, 'UTLOEPT', 1]);
    await kalender();
    const [etter] = (await somTrine('GET', `/saker/${sakId}/noedtilganger`)).body.items;
    assert.deepEqual(
      [etter.status, etter.avsluttet, etter.versjon],
      ['UTLOEPT', '2026-11-20T09:14:00.000Z', 2],
    );
    assert.equal((await aapne(sakId)).status, 201);
  });

  test('is ended by who opened it or who may make decisions, once, and by nobody else', async () => {
    const sakId = await benk.nySak();
    const { noedtilgangId } = (await aapne(sakId)).body;
    const avslutt = (klient: Klient) => klient('POST', `/noedtilganger/${noedtilgangId}/avslutning`);
    for (const login of [nils, turid]) assert.deepEqual(koden(await avslutt(benk.som(login))), IKKE_FUNNET);
    senere(0.5);
    const { status, body } = await avslutt(somNora);
    assert.deepEqual([status, body.status, body.avsluttetAv.ansattId], [200, 'AVSLUTTET', 'nora']);
    assert.deepEqual(koden(await les(sakId)), IKKE_FUNNET);
    senere(0.5);
    assert.equal((await avslutt(somVidar)).body.avsluttet, body.avsluttet);
  });

  test('is not needed where the case can be opened, and there is one at a time', async () => {
    const sakId = await benk.nySak();
    assert.deepEqual(koden(await aapne(sakId, somTrine)), [409, 'NOEDTILGANG_UNOEDVENDIG']);
    await aapne(sakId);
    assert.deepEqual(koden(await aapne(sakId)), [409, 'NOEDTILGANG_FINNES']);
    assert.equal((await aapne(sakId, benk.som(nils))).status, 201);
    assert.deepEqual(koden(await aapne(sakId, somNora, { saksnummer: '2026-99999' })), IKKE_FUNNET);
    assert.deepEqual(koden(await aapne(sakId, benk.som(nils), { begrunnelse: '  ' })), [
      400,
      'UGYLDIG_FORESPOERSEL',
    ]);
    assert.equal((await aapne(sakId, benk.som(berit))).status, 403);
    const iFjellvik = { ...fride };
    const svar = await benk.som(iFjellvik)('POST', '/noedtilganger', {
      json: { saksnummer: await nummer(sakId), aarsak: 'AKUTT_BOLIGLOES', begrunnelse: 'x' },
      kommunenummer: '9902',
    });
    assert.deepEqual(koden(svar), IKKE_FUNNET);
  });

  test('is not for who is inhabil in the case', async () => {
    const sakId = await benk.nySak();
    await innstill(benk, () => ({ saksinnsyn: 'KOMMUNEN' }));
    await somNora('POST', `/saker/${sakId}/inhabilitet`, { json: { grunn: 'SLEKT' } });
    await innstill(benk, () => ({ saksinnsyn: 'ENHETEN' }));
    assert.deepEqual(koden(await aapne(sakId)), [403, 'INHABIL']);
  });
});

describe('a shielded case', () => {
  const skjerm = (sakId: string) => benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));

  test('is never opened, and is answered as one that is not there', async () => {
    const sakId = await benk.nySak();
    const saksnummer = await nummer(sakId);
    await skjerm(sakId);
    const svar = await aapne(sakId, somNora, { saksnummer });
    const ingen = await aapne(sakId, somNora, { saksnummer: '2026-99999' });
    assert.deepEqual(koden(svar), IKKE_FUNNET);
    const uten = ({ traceId: _, ...resten }: Record<string, unknown>) => resten;
    assert.deepEqual(uten(svar.body), uten(ingen.body));
    await assert.rejects(
      benk.iKrokvik((tx) =>
        tx.query(sql`insert into noedtilgang (id, sak_id, ansatt, aarsak, begrunnelse, utloeper)
          values (${crypto.randomUUID()}, ${sakId}, 'trine', 'AKUTT_BOLIGLOES', 'x', naa() + interval '1 hour')`),
      ),
      /shielded case/,
    );
  });

  test('is closed at once to who had it open, and nothing more is told of that', async () => {
    const sakId = await benk.nySak();
    const { noedtilgangId } = (await aapne(sakId)).body;
    senere(1);
    await skjerm(sakId);
    assert.deepEqual(koden(await les(sakId)), IKKE_FUNNET);
    assert.deepEqual(koden(await somNora('POST', `/noedtilganger/${noedtilgangId}/avslutning`)), IKKE_FUNNET);
    assert.deepEqual((await benk.som(petra)('GET', '/noedtilganger')).body.items, []);
    const sakens = await benk.som(siri)('GET', `/saker/${sakId}/noedtilganger`);
    assert.deepEqual(
      sakens.body.items.map((en: { status: string; avsluttet: string }) => [en.status, en.avsluttet]),
      [['AVSLUTTET', '2026-11-20T09:14:00.000Z']],
    );
  });
});

describe('the trace', () => {
  test('every look is marked in the log, and the party reads in plain words what it was', async () => {
    const sakId = await benk.nySak();
    await aapne(sakId);
    await les(sakId);
    await somNora('GET', `/saker/${sakId}/soeknad`);
    await funnet(somNora);
    await les(sakId, somTrine);
    const logg = await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`);
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
    const { antallOppslag } = (await benk.som(petra)('GET', '/noedtilganger')).body.items[0];
    assert.equal(antallOppslag, 3);
    const { oppslag } = (await benk.som(innbygger('ERFAREN HESTEDROSJE'))('GET', '/meg/opplysninger')).body;
    const hentet = oppslag.filter((en: { operasjon: string }) => en.operasjon === 'hentSak');
    assert.deepEqual(hentet.map((en: { noedtilgang?: boolean }) => en.noedtilgang ?? false).sort(), [
      false,
      true,
    ]);
    const noed = hentet.find((en: { noedtilgang?: boolean }) => en.noedtilgang);
    assert.match(noed.formaal, /^Nødtilgang: saken ble åpnet av en annen enhet/);
  });

  test('the log says so in its file too, and writes nothing of the reason', async () => {
    const sakId = await benk.nySak();
    await aapne(sakId);
    const fil = await benk.som(petra)('POST', '/innsynslogg/eksport', {
      json: { formaal: 'Kontroll', sakId },
    });
    const tekst = new TextDecoder().decode(fil.body);
    assert.match(tekst, /;noedtilgang;/);
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
    const sakId = await benk.nySak();
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
    const hos = benk.som(petra);
    assert.deepEqual((await hos('GET', '/noedtilganger?ukontrollert=true')).body.items, []);
    assert.equal((await hos('GET', '/noedtilganger')).body.items[0].kontroll.resultat, 'AVVIK');
  });

  test('is nothing for who used it, and the database says so too', async () => {
    const sakId = await benk.nySak();
    const { noedtilgangId } = (await aapne(sakId)).body;
    senere(4);
    const leder = {
      ...nora,
      roller: [{ ...nora.roller[0]!, roller: ['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET'] }],
    };
    assert.deepEqual(koden(await kontroller(noedtilgangId, 1, benk.som(leder))), [403, 'NOEDTILGANG_EGEN']);
    for (const hvem of ['nora', 'trine'])
      await assert[hvem === 'nora' ? 'rejects' : 'doesNotReject'](
        benk.iKrokvik((tx) =>
          tx.query(sql`update noedtilgang set avsluttet = utloeper, kontroll = 'GODKJENT', kontrollert = naa(),
            kontrollert_av = ${hvem} where id = ${noedtilgangId}`),
        ),
      );
    await assert.rejects(
      benk.iKrokvik((tx) =>
        tx.query(sql`update noedtilgang set kontroll = 'AVVIK' where id = ${noedtilgangId}`),
      ),
    );
  });

  test('the task waits for the last of those that opened the case', async () => {
    const sakId = await benk.nySak();
    const ider = [];
    for (const login of [nora, nils]) ider.push((await aapne(sakId, benk.som(login))).body.noedtilgangId);
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

test('whatever is opened, ended and waited for: only who has opened a case reads it, and only in its time', async () => {
  const hvem = [nora, nils];
  const klienter = hvem.map((login) => benk.som(login));
  const steg = fc.oneof(
    fc.record({
      hva: fc.constant('AAPNE'),
      vem: fc.nat(1),
      sak: fc.nat(1),
      timer: fc.integer({ min: 1, max: 8 }),
    }),
    fc.record({ hva: fc.constant('AVSLUTT'), vem: fc.nat(1), sak: fc.nat(1), timer: fc.constant(0) }),
    fc.record({
      hva: fc.constant('VENT'),
      vem: fc.constant(0),
      sak: fc.constant(0),
      timer: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      hva: fc.constant('KALENDER'),
      vem: fc.constant(0),
      sak: fc.constant(0),
      timer: fc.constant(0),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(steg, { minLength: 1, maxLength: 8 }), async (stegene) => {
      benk.klokke = START;
      await benk.fyll();
      await innstill(benk, () => ({ saksinnsyn: 'ENHETEN' }));
      const saker = [await benk.nySak(), await benk.nySak({ voksne: ['RASK TALLERKEN'] })];
      /** By person and case: when it runs out, and its id. */
      const modell = new Map<string, { til: number; id: string }>();
      let lest = 0;
      for (const { hva, vem, sak, timer } of stegene) {
        const noekkel = `${vem} ${sak}`;
        const naa = benk.klokke.getTime();
        const aapen = (modell.get(noekkel)?.til ?? 0) > naa;
        if (hva === 'VENT') senere(timer);
        if (hva === 'KALENDER') await kalender();
        if (hva === 'AAPNE') {
          const svar = await aapne(saker[sak]!, klienter[vem], { timer });
          assert.equal(svar.status, aapen ? 409 : 201, JSON.stringify(svar.body));
          if (!aapen) modell.set(noekkel, { til: naa + timer * 3_600_000, id: svar.body.noedtilgangId });
        }
        if (hva === 'AVSLUTT' && modell.has(noekkel)) {
          await klienter[vem]!('POST', `/noedtilganger/${modell.get(noekkel)!.id}/avslutning`);
          if (aapen) modell.set(noekkel, { ...modell.get(noekkel)!, til: 0 });
        }
        for (const [v, klient] of klienter.entries())
          for (const [s, sakId] of saker.entries()) {
            const kan = (modell.get(`${v} ${s}`)?.til ?? 0) > benk.klokke.getTime();
            assert.equal((await les(sakId, klient)).status, kan ? 200 : 404);
            if (kan) lest++;
          }
      }
      const { antall } = await benk.iKrokvik((tx) =>
        tx.one<{ antall: number }>(
          sql`select count(*)::integer as antall from innsynslogg where operasjon = 'hentSak' and noedtilgang`,
        ),
      );
      assert.equal(antall, lest);
    }),
    { numRuns: 12 },
  );
});
