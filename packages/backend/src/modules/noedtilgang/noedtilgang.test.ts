// A case of another unit opened in an emergency: to whom, for how long and for what.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { IKKE_FUNNET, koden, nils, noedbenk, nora } from '../../testing/noedbenk.ts';
import { berit, fride, petra, siri, turid, type Klient } from '../../testing/sakbenk.ts';

const n = noedbenk();
const { aapne, les, senere, kalender, nummer, somNora, somTrine, somVidar, fyll } = n;

describe('an access in an emergency', () => {
  test('opens one case to one person for some hours, and tells who may make decisions', async () => {
    const sakId = await n.benk.nySak();
    const annen = await n.benk.nySak({ voksne: ['RASK TALLERKEN'] });
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
    assert.deepEqual(koden(await les(sakId, n.benk.som(nils))), IKKE_FUNNET);
    const { body: mine } = await somVidar('GET', '/meg/oppgaver');
    const [oppgave] = mine.items.filter(
      (en: { oppgave: { type: string } }) => en.oppgave.type === 'NOEDTILGANG',
    );
    assert.deepEqual([oppgave.oppgave.sakId, oppgave.oppgave.frist], [sakId, '2026-11-23']);
    const hendelser = await n.benk.iKrokvik((tx) =>
      tx.query(
        sql`select ressurs_id, skjermet from hendelse where type = 'no.kobo.sak.noedtilgang-aapnet.v1'`,
      ),
    );
    assert.deepEqual(hendelser, [{ ressursId: sakId, skjermet: false }]);
    const sakens = await somTrine('GET', `/saker/${sakId}/noedtilganger`);
    assert.equal(sakens.body.items[0].noedtilgangId, noedtilgangId);
  });

  test('is to read and to write notes by, and nothing else', async () => {
    const sakId = await n.benk.nySak();
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
    const sakId = await n.benk.nySak();
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
    const sakId = await n.benk.nySak();
    const { noedtilgangId } = (await aapne(sakId)).body;
    const avslutt = (klient: Klient) => klient('POST', `/noedtilganger/${noedtilgangId}/avslutning`);
    for (const login of [nils, turid]) assert.deepEqual(koden(await avslutt(n.benk.som(login))), IKKE_FUNNET);
    senere(0.5);
    const { status, body } = await avslutt(somNora);
    assert.deepEqual([status, body.status, body.avsluttetAv.ansattId], [200, 'AVSLUTTET', 'nora']);
    assert.deepEqual(koden(await les(sakId)), IKKE_FUNNET);
    senere(0.5);
    assert.equal((await avslutt(somVidar)).body.avsluttet, body.avsluttet);
  });

  test('is not needed where the case can be opened, and there is one at a time', async () => {
    const sakId = await n.benk.nySak();
    assert.deepEqual(koden(await aapne(sakId, somTrine)), [409, 'NOEDTILGANG_UNOEDVENDIG']);
    await aapne(sakId);
    assert.deepEqual(koden(await aapne(sakId)), [409, 'NOEDTILGANG_FINNES']);
    assert.equal((await aapne(sakId, n.benk.som(nils))).status, 201);
    assert.deepEqual(koden(await aapne(sakId, somNora, { saksnummer: '2026-99999' })), IKKE_FUNNET);
    assert.deepEqual(koden(await aapne(sakId, n.benk.som(nils), { begrunnelse: '  ' })), [
      400,
      'UGYLDIG_FORESPOERSEL',
    ]);
    assert.equal((await aapne(sakId, n.benk.som(berit))).status, 403);
    const iFjellvik = { ...fride };
    const svar = await n.benk.som(iFjellvik)('POST', '/noedtilganger', {
      json: { saksnummer: await nummer(sakId), aarsak: 'AKUTT_BOLIGLOES', begrunnelse: 'x' },
      kommunenummer: '9902',
    });
    assert.deepEqual(koden(svar), IKKE_FUNNET);
  });

  test('is not for who is inhabil in the case', async () => {
    const sakId = await n.benk.nySak();
    await innstill(n.benk, () => ({ saksinnsyn: 'KOMMUNEN' }));
    await somNora('POST', `/saker/${sakId}/inhabilitet`, { json: { grunn: 'SLEKT' } });
    await innstill(n.benk, () => ({ saksinnsyn: 'ENHETEN' }));
    assert.deepEqual(koden(await aapne(sakId)), [403, 'INHABIL']);
  });
});

describe('a shielded case', () => {
  const skjerm = (sakId: string) => n.benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));

  test('is never opened, and is answered as one that is not there', async () => {
    const sakId = await n.benk.nySak();
    const saksnummer = await nummer(sakId);
    await skjerm(sakId);
    const svar = await aapne(sakId, somNora, { saksnummer });
    const ingen = await aapne(sakId, somNora, { saksnummer: '2026-99999' });
    assert.deepEqual(koden(svar), IKKE_FUNNET);
    const uten = ({ traceId: _, ...resten }: Record<string, unknown>) => resten;
    assert.deepEqual(uten(svar.body), uten(ingen.body));
    await assert.rejects(
      n.benk.iKrokvik((tx) =>
        tx.query(sql`insert into noedtilgang (id, sak_id, ansatt, aarsak, begrunnelse, utloeper)
          values (${crypto.randomUUID()}, ${sakId}, 'trine', 'AKUTT_BOLIGLOES', 'x', naa() + interval '1 hour')`),
      ),
      /shielded case/,
    );
  });

  test('is closed at once to who had it open, and nothing more is told of that', async () => {
    const sakId = await n.benk.nySak();
    const { noedtilgangId } = (await aapne(sakId)).body;
    senere(1);
    await skjerm(sakId);
    assert.deepEqual(koden(await les(sakId)), IKKE_FUNNET);
    assert.deepEqual(koden(await somNora('POST', `/noedtilganger/${noedtilgangId}/avslutning`)), IKKE_FUNNET);
    assert.deepEqual((await n.benk.som(petra)('GET', '/noedtilganger')).body.items, []);
    const sakens = await n.benk.som(siri)('GET', `/saker/${sakId}/noedtilganger`);
    assert.deepEqual(
      sakens.body.items.map((en: { status: string; avsluttet: string }) => [en.status, en.avsluttet]),
      [['AVSLUTTET', '2026-11-20T09:14:00.000Z']],
    );
  });
});

test('whatever is opened, ended and waited for: only who has opened a case reads it, and only in its time', async () => {
  const hvem = [nora, nils];
  const klienter = hvem.map((login) => n.benk.som(login));
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
      await fyll();
      const saker = [await n.benk.nySak(), await n.benk.nySak({ voksne: ['RASK TALLERKEN'] })];
      /** By person and case: when it runs out, and its id. */
      const modell = new Map<string, { til: number; id: string }>();
      let lest = 0;
      for (const { hva, vem, sak, timer } of stegene) {
        const noekkel = `${vem} ${sak}`;
        const naa = n.benk.klokke.getTime();
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
            const kan = (modell.get(`${v} ${s}`)?.til ?? 0) > n.benk.klokke.getTime();
            assert.equal((await les(sakId, klient)).status, kan ? 200 : 404);
            if (kan) lest++;
          }
      }
      const { antall } = await n.benk.iKrokvik((tx) =>
        tx.one<{ antall: number }>(
          sql`select count(*)::integer as antall from innsynslogg where operasjon = 'hentSak' and noedtilgang`,
        ),
      );
      assert.equal(antall, lest);
    }),
    { numRuns: 12 },
  );
});
