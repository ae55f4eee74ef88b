import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { berit, fride, openSakbenk, siri, trine, turid, vidar, type Sakbenk } from '../../testing/sakbenk.ts';
import { opprettSak, settSakStatus, trekkSak } from './service.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const somTrine: ReturnType<Sakbenk['som']> = (...kall) => benk.som(trine)(...kall);

describe('a new case', () => {
  test('has a number, a household, a deadline and what the case worker can do', async () => {
    const voksne = ['ERFAREN HESTEDROSJE', 'RASK TALLERKEN'];
    const svar = {
      'soeker.telefon': '+4740000000',
      tryggKontakt: 'EGEN_MAATE',
      'tryggKontakt.maate': 'Ring søsteren',
    };
    const sakId = await benk.nySak({ voksne, barn: 1, svar });
    const { status, body, etag } = await somTrine('GET', `/saker/${sakId}`);
    assert.equal(status, 200);
    assert.ok(etag!.startsWith(`"${body.versjon}-`));
    const { soeknadId, medlemmer, hendelser, soeker, saksnummer, ...sak } = body;
    assert.match(saksnummer, /^2026-[0-9]{5}$/);
    assert.match(soeknadId, /^[0-9a-f-]{36}$/);
    assert.deepEqual(sak, {
      sakId,
      sakstype: 'KOMMUNAL_BOLIG_NY',
      status: 'NY',
      versjon: 1,
      husstand: { voksne: 2, barn: 1 },
      hast: false,
      mottatt: '2026-11-20',
      nesteFrist: { type: 'FORELOEPIG_SVAR', dato: '2026-12-20' },
      forventetSvar: '2026-12-18',
      enhet: 'BOLIGKONTOR',
      kartleggingFerdig: false,
      ulikeSkatteaar: false,
      handlinger: ['TA_SAKEN', 'REGISTRER_TREKKING'],
    });
    assert.deepEqual(
      medlemmer.map((m: { navn: string; rolle: string }) => [m.navn, m.rolle]),
      [
        ['ERFAREN HESTEDROSJE', 'SOEKER'],
        ['RASK TALLERKEN', 'MEDSOEKER'],
        ['Barn 1', 'BARN'],
      ],
    );
    assert.deepEqual(hendelser, [{ tid: '2026-11-20T08:14:00.000Z', type: 'SOEKNAD_MOTTATT' }]);
    assert.equal(soeker.adresse, 'Lyngveien 14 A, 0000 Krokvik');
    assert.deepEqual(
      [soeker.telefon, soeker.tryggKontakt, soeker.kontaktMaate],
      ['+4740000000', 'EGEN_MAATE', 'Ring søsteren'],
    );
  });

  test('the year is the one in Norway, also on New Year’s Eve in UTC', async () => {
    const sakId = await benk.nySak({ mottatt: new Date('2026-12-31T23:30:00Z') });
    const { body } = await somTrine('GET', `/saker/${sakId}`);
    assert.deepEqual([body.saksnummer.slice(0, 5), body.mottatt], ['2027-', '2027-01-01']);
  });

  test('is read with its application, and not by whoever has no business there', async () => {
    const sakId = await benk.nySak({ svar: { formaal: 'NY', bosit: '4' } });
    const soeknad = await somTrine('GET', `/saker/${sakId}/soeknad`);
    assert.deepEqual(soeknad.body.svar, { formaal: 'NY', bosit: '4' });
    assert.equal((await benk.som(berit)('GET', `/saker/${sakId}`)).body.code, 'MANGLER_SCOPE');
    const fremmed = await benk.som(fride)('GET', `/saker/${sakId}`, { kommunenummer: '9902' });
    assert.deepEqual([fremmed.status, fremmed.body.code], [404, 'IKKE_FUNNET']);
    assert.equal((await benk.som(fride)('GET', `/saker/${sakId}`)).body.code, 'FEIL_KOMMUNE');
  });

  test('every reading stands in the lookup log, with its ground', async () => {
    const sakId = await benk.nySak();
    await somTrine('GET', `/saker/${sakId}`);
    const linjer = await benk.iKrokvik((tx) =>
      tx.query<{
        aktoer: string;
        operasjon: string;
        formaal: string;
        hjemmel: string;
        personId: string | null;
      }>(sql`select aktoer, operasjon, formaal, hjemmel, person_id from innsynslogg where sak_id = ${sakId}`),
    );
    assert.equal(linjer.length, 1);
    const { personId, ...linje } = linjer[0]!;
    assert.ok(personId);
    assert.deepEqual(linje, {
      aktoer: 'ansatt:trine',
      operasjon: 'hentSak',
      formaal: 'Saksbehandling',
      hjemmel: 'boligsosialloven § 8',
    });
  });
});

describe('taking a case', () => {
  test('makes it the case worker’s, and lets them work', async () => {
    const sakId = await benk.nySak();
    const { status, body } = await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    assert.equal(status, 200);
    assert.deepEqual(body.saksbehandler, { ansattId: 'trine', navn: 'Trine Saksbehandler' });
    assert.deepEqual([body.status, body.versjon], ['UNDER_ARBEID', 2]);
    assert.deepEqual(body.handlinger, [
      'HENT_OEKONOMI',
      'LAGRE_KARTLEGGING',
      'REGISTRER_TREKKING',
      'SEND_FORELOEPIG_SVAR',
    ]);
    assert.deepEqual(body.hendelser.at(-1), {
      tid: '2026-11-20T08:14:00.000Z',
      type: 'TILDELT',
      av: 'Trine Saksbehandler',
    });
  });

  test('works for an employee the municipality has not registered', async () => {
    const sakId = await benk.nySak();
    const { body } = await benk.som(turid)('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    assert.deepEqual(body.saksbehandler, { ansattId: 'turid', navn: 'Turid Saksbehandler' });
  });

  test('a double click is one taking', async () => {
    const sakId = await benk.nySak();
    const valg = { versjon: 1, noekkel: crypto.randomUUID() };
    const foerste = await somTrine('POST', `/saker/${sakId}/tildeling`, valg);
    const andre = await somTrine('POST', `/saker/${sakId}/tildeling`, valg);
    assert.deepEqual(andre, foerste);
  });

  test('is refused when a colleague has it, when it moved on, and when it is the caller’s already', async () => {
    const sakId = await benk.nySak();
    const sti = `/saker/${sakId}/tildeling`;
    assert.equal((await somTrine('POST', sti, { versjon: 9 })).body.code, 'UTDATERT');
    assert.equal((await somTrine('POST', sti)).body.code, 'MANGLER_IF_MATCH');
    await somTrine('POST', sti, { versjon: 1 });
    const tatt = await benk.som(turid)('POST', sti, { versjon: 2 });
    assert.deepEqual([tatt.status, tatt.body.code], [409, 'SAK_ER_TATT']);
    assert.equal((await somTrine('POST', sti, { versjon: 2 })).body.code, 'UGYLDIG_OVERGANG');
  });
});

describe('a shielded case', () => {
  /** Folkeregisteret knows the address as protected when the application comes. */
  const skjermet = async () => {
    const sakId = await benk.nySak();
    await benk.iKrokvik((tx) => tx.query(sql`update sak set skjermet = true where id = ${sakId}`));
    return sakId;
  };

  test('is not there for anyone outside the shielded unit', async () => {
    const sakId = await skjermet();
    assert.equal((await somTrine('GET', `/saker/${sakId}`)).status, 404);
    const liste = await somTrine('POST', '/saker/soek', { json: {} });
    assert.deepEqual([liste.body.items, liste.body.treff, liste.body.totalt], [[], 0, 0]);
    assert.equal((await benk.som(siri)('GET', `/saker/${sakId}`)).status, 200);
  });

  test('a graded member of the household makes it shielded from the start', async () => {
    await benk.nySak({ voksne: ['RASK TALLERKEN'] });
    await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'STRENGT_FORTROLIG'`));
    // The same two persons apply again, now that one of them has a protected address.
    const svar = await benk.iKrokvik(async (tx) => {
      const { id } = await tx.one<{ id: string }>(sql`select id from person`);
      return opprettSak(tx, {
        id: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001',
        sakstype: 'BOLIGBISTAND',
        soekerId: id,
        medlemmer: [{ personId: id, navn: 'RASK TALLERKEN', foedselsdato: null, rolle: 'SOEKER' }],
        hast: true,
        mottatt: benk.klokke,
        svartidDager: 28,
      });
    });
    assert.equal(svar.skjermet, true);
    assert.equal(svar.forventetSvar, '2026-12-18');
    assert.equal((await somTrine('GET', `/saker/${svar.sakId}`)).status, 404);
  });

  test('the shielded unit takes over from whoever had it, and nobody else from them', async () => {
    const sakId = await benk.nySak();
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    await benk.iKrokvik((tx) => tx.query(sql`update sak set skjermet = true where id = ${sakId}`));
    const { body } = await benk.som(siri)('GET', `/saker/${sakId}`);
    assert.deepEqual(body.handlinger, ['TA_SAKEN']);
    const tatt = await benk.som(siri)('POST', `/saker/${sakId}/tildeling`, { versjon: body.versjon });
    assert.equal(tatt.body.saksbehandler.ansattId, 'siri');
    assert.equal(tatt.body.status, 'UNDER_ARBEID');
    assert.deepEqual(tatt.body.nesteFrist, body.nesteFrist);
    const kollega = { ...siri, sub: 'sara', navn: 'Sara Skjermet' };
    const igjen = () =>
      benk.som(kollega)('POST', `/saker/${sakId}/tildeling`, { versjon: tatt.body.versjon });
    assert.equal((await igjen()).body.code, 'IKKE_FUNNET');
    await benk.iKrokvik(async (tx) => {
      await tx.query(sql`insert into ansatt (id, navn, enhet) values ('sara', 'Sara Skjermet', 'SKJERMET')`);
      await tx.query(sql`insert into sakmedlem (id, sak_id, ansatt) values (${sakId}, ${sakId}, 'sara')`);
    });
    assert.equal((await igjen()).body.code, 'SAK_ER_TATT');
  });
});

describe('what other modules do to a case', () => {
  test('the citizen withdraws it, once, and not after the decision', async () => {
    const sakId = await benk.nySak();
    await benk.iKrokvik((tx) => trekkSak(tx, sakId));
    const { body } = await somTrine('GET', `/saker/${sakId}`);
    assert.deepEqual([body.status, body.nesteFrist, body.handlinger], ['TRUKKET', undefined, ['AVSLUTT']]);
    assert.deepEqual(body.hendelser.at(-1).type, 'SOEKNAD_TRUKKET');
    await assert.rejects(
      benk.iKrokvik((tx) => trekkSak(tx, sakId)),
      { code: 'SOEKNAD_KAN_IKKE_TREKKES' },
    );
    const taking = await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 2 });
    assert.equal(taking.body.code, 'UGYLDIG_OVERGANG');
  });

  test('an offer moves the deadline of a case on the waiting list, and of no other', async () => {
    const sakId = await benk.nySak();
    const sendt = { type: 'TILBUD_SENDT', svarfrist: '2026-11-27', ansattId: 'trine' } as const;
    await assert.rejects(
      benk.iKrokvik((tx) => settSakStatus(tx, sakId, sendt)),
      { code: 'UGYLDIG_OVERGANG' },
    );
    await benk.iKrokvik((tx) =>
      tx.query(sql`update sak set status = 'VENTELISTE', saksbehandler = 'trine' where id = ${sakId}`),
    );
    const etter = async (hendelse: Parameters<typeof settSakStatus>[2]) => {
      const sak = await benk.iKrokvik((tx) => settSakStatus(tx, sakId, hendelse));
      return [sak.status, sak.nesteFristType, sak.nesteFrist];
    };
    assert.deepEqual(await etter(sendt), ['VENTELISTE', 'SVAR_PAA_TILBUD', '2026-11-27']);
    assert.deepEqual(await etter({ type: 'TILBUD_AKSEPTERT', dato: '2026-11-22', ansattId: null }), [
      'VENTELISTE',
      'KONTRAKT',
      '2026-12-06',
    ]);
    assert.deepEqual(await etter({ type: 'KONTRAKT_REGISTRERT', ansattId: 'trine' }), [
      'I_LEIEFORHOLD',
      null,
      null,
    ]);
    const { body } = await benk.som(vidar)('GET', `/saker/${sakId}`);
    assert.deepEqual(
      body.hendelser.map(({ type, av }: { type: string; av?: string }) => [type, av]),
      [
        ['SOEKNAD_MOTTATT', undefined],
        ['TILBUD_SENDT', 'Trine Saksbehandler'],
        ['TILBUD_AKSEPTERT', undefined],
        ['KONTRAKT_REGISTRERT', 'Trine Saksbehandler'],
      ],
    );
  });

  test('everything that happens is an event to others, with ids only', async () => {
    const sakId = await benk.nySak();
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    // Straight from the table: the feed holds back what is newer than any transaction still running in the cluster.
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(sql`select type, ressurs, ressurs_id, versjon from hendelse order by transaksjon, nummer`),
    );
    assert.deepEqual(hendelser, [
      { type: 'no.kobo.sak.soeknad-mottatt.v1', ressurs: 'sak', ressursId: sakId, versjon: 1 },
      { type: 'no.kobo.sak.tildelt.v1', ressurs: 'sak', ressursId: sakId, versjon: 2 },
    ]);
  });
});
