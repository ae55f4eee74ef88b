import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { lesHendelser } from '../../db/hendelser.ts';
import { sql } from '../../db/sql.ts';
import { EICAR } from '../../ports/virus/simulator.ts';
import {
  fride,
  kartlagt,
  openSakbenk,
  petra,
  siri,
  trine,
  turid,
  vidar,
  type Kallvalg,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

const IDAG = new Date('2026-11-20T08:14:00Z');
const PDF = new TextEncoder().encode('%PDF-1.7\nOppsigelse.');
const oppsigelse = {
  vedleggstype: 'OPPSIGELSE',
  hva: 'Oppsigelsen du skrev om.',
  hvorfor: 'Vi må vite når du må flytte.',
};
const netter = {
  hva: 'Hvor mange netter barna bor hos deg.',
  hvorfor: 'Det avgjør hvor mange soverom du trenger.',
};
const nye = (...mangler: object[]) => ({
  mangler: mangler.length > 0 ? mangler : [oppsigelse],
  frist: '2026-12-04',
  foelge: 'BEHANDLES_UTEN',
  spraak: 'nb',
});

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  benk.klokke = IDAG;
  await benk.fyll();
  sakId = await benk.nySak();
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
});
after(() => benk.close());

const sak = async (klient = somTrine) => (await klient('GET', `/saker/${sakId}`)).body;
const meld = async (json: object = nye(), klient = somTrine, valg: Kallvalg = {}) =>
  klient('POST', `/saker/${sakId}/mangler`, { json, versjon: (await sak()).versjon, ...valg });
const mangler = async () => (await somTrine('GET', `/saker/${sakId}/mangler`)).body.items;
const mine = async () => (await somSoeker('GET', `/meg/saker/${sakId}/mangler`)).body.items;
const oppgaver = async () =>
  (await somTrine('GET', `/saker/${sakId}/oppgaver`)).body.items.map(
    ({ type, frist, status }: { type: string; frist: string; status: string }) => [type, frist, status],
  );
const svar = (mangelId: string, json: object, versjon = 1, klient = somSoeker) =>
  klient('POST', `/meg/saker/${sakId}/mangler/${mangelId}/svar`, { json, versjon });
const soeknadstatus = async () =>
  (
    await benk.iKrokvik((tx) =>
      tx.one<{ status: string }>(sql`select status from soeknad where sak_id = ${sakId}`),
    )
  ).status;
const hendelser = async () => (await sak()).hendelser.map(({ type }: { type: string }) => type);

/** An attachment of the party's in the case, with content. */
async function ettersendt(klient = somSoeker, innhold = PDF): Promise<string> {
  const { status, body } = await klient('POST', `/meg/saker/${sakId}/vedlegg`, {
    json: { type: 'OPPSIGELSE', filnavn: 'Oppsigelse.pdf' },
  });
  assert.equal(status, 201, JSON.stringify(body));
  const fil = { type: 'application/octet-stream', innhold };
  const fylt = await klient('PUT', `/meg/vedlegg/${body.vedleggId}/innhold`, { fil, versjon: 1 });
  assert.equal(fylt.status, 200, JSON.stringify(fylt.body));
  return body.vedleggId;
}

describe('asking the party for more', () => {
  test('the case waits, with the deadline they were given, and the legal one runs on', async () => {
    const { status, body } = await meld(nye(oppsigelse, netter));
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.status, 'VENTER_PAA_SOEKER');
    assert.deepEqual(body.nesteFrist, { type: 'MANGLER', dato: '2026-12-04' });
    assert.ok(body.handlinger.includes('MELD_MANGEL') && !body.handlinger.includes('GJENOPPTA'));
    assert.equal(body.hendelser.at(-1).type, 'MANGEL_MELDT');
    assert.equal(await soeknadstatus(), 'MANGLER');
    assert.deepEqual(await oppgaver(), [
      ['MANGEL', '2026-12-04', 'AAPEN'],
      ['VURDER', '2026-12-18', 'AAPEN'],
    ]);
    // The month of § 11 a is over before the party has to answer.
    await meld({ ...nye(), frist: '2027-01-15' });
    const [foerste] = await mangler();
    await somTrine('POST', `/saker/${sakId}/mangler/${foerste.mangelId}/frist`, {
      json: { frist: '2027-01-15' },
      versjon: 1,
    });
    const [, andre] = await mangler();
    await somTrine('POST', `/saker/${sakId}/mangler/${andre.mangelId}/frist`, {
      json: { frist: '2027-01-15' },
      versjon: 1,
    });
    assert.deepEqual((await sak()).nesteFrist, { type: 'FORELOEPIG_SVAR', dato: '2026-12-20' });
  });

  test('the party reads what, why, by when and what happens if not, and that it is their turn', async () => {
    await meld(nye(oppsigelse, netter));
    const [foerste, andre] = await mine();
    assert.deepEqual(foerste, {
      mangelId: foerste.mangelId,
      ...oppsigelse,
      spraak: 'nb',
      frist: '2026-12-04',
      foelge: 'BEHANDLES_UTEN',
      status: 'AAPEN',
      kanBesvares: true,
      meldt: '2026-11-20T08:14:00.000Z',
      ansatt: { ansattId: 'trine', navn: 'Trine Saksbehandler' },
      versjon: 1,
    });
    assert.deepEqual([andre.hva, andre.vedleggstype], [netter.hva, undefined]);
    const { status, dinTur, mangelfrist } = (await somSoeker('GET', `/meg/saker/${sakId}`)).body;
    assert.deepEqual([status, dinTur, mangelfrist], ['TRENGER_MER', true, '2026-12-04']);
    const [liste] = (await somSoeker('GET', '/meg/saker')).body.items;
    assert.equal(liste.mangelfrist, '2026-12-04');
  });

  test('an assessment is written on meanwhile, and the party keeps their time', async () => {
    await meld();
    const { status } = await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 2 });
    assert.equal(status, 200);
    const { status: tilstand, versjon } = await sak();
    assert.equal(tilstand, 'VENTER_PAA_SOEKER');
    const ferdig = await somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon: 3 });
    assert.deepEqual([ferdig.status, ferdig.body.code], [409, 'UGYLDIG_OVERGANG']);
    const videre = await somTrine('POST', `/saker/${sakId}/gjenopptakelse`, { versjon });
    assert.deepEqual([videre.status, videre.body.code], [409, 'UGYLDIG_OVERGANG']);
  });

  test('what says nothing, or has no day to come, is refused with what is to be filled in', async () => {
    const { status, body } = await meld({
      ...nye(oppsigelse, { hva: '  ', hvorfor: '\n' }),
      frist: '2026-11-20',
    });
    assert.equal(status, 400);
    assert.deepEqual(
      body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/mangler/1/hva', '/mangler/1/hvorfor', '/frist'],
    );
    assert.equal((await sak()).status, 'KARTLEGGING');
  });

  test('is for the case worker of a case that is assessed, from the version they have seen', async () => {
    assert.equal((await meld(nye(), benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    assert.equal((await meld(nye(), benk.som(petra))).status, 403);
    assert.equal((await meld(nye(), somSoeker)).status, 403);
    assert.equal((await meld(nye(), benk.som(fride), { kommunenummer: '9902' })).status, 404);
    assert.deepEqual([(await meld(nye(), somTrine, { versjon: 1 })).status], [412]);
    const annen = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
    await somTrine('POST', `/saker/${annen}/tildeling`, { versjon: 1 });
    const tidlig = await somTrine('POST', `/saker/${annen}/mangler`, { json: nye(), versjon: 2 });
    assert.deepEqual([tidlig.status, tidlig.body.code], [409, 'UGYLDIG_OVERGANG']);
  });

  test('sent twice is asked once, and fifty is enough', async () => {
    const { versjon } = await sak();
    const noekkel = crypto.randomUUID();
    for (let i = 0; i < 2; i++) assert.equal((await meld(nye(), somTrine, { noekkel, versjon })).status, 200);
    assert.equal((await mangler()).length, 1);
    for (let i = 0; i < 4; i++) assert.equal((await meld(nye(...Array(10).fill(netter)))).status, 200);
    assert.equal((await meld(nye(...Array(9).fill(netter)))).status, 200);
    assert.equal((await meld()).body.code, 'FOR_MANGE_MANGLER');
  });
});

describe('the time they are given', () => {
  test('is made longer, and the task and the case follow', async () => {
    await meld();
    const [{ mangelId }] = await mangler();
    const { status, body } = await somTrine('POST', `/saker/${sakId}/mangler/${mangelId}/frist`, {
      json: { frist: '2026-12-11' },
      versjon: 1,
    });
    assert.deepEqual([status, body.frist, body.versjon], [200, '2026-12-11', 2]);
    assert.deepEqual((await sak()).nesteFrist, { type: 'MANGLER', dato: '2026-12-11' });
    assert.deepEqual((await oppgaver())[0], ['MANGEL', '2026-12-11', 'AAPEN']);
    for (const frist of ['2026-12-11', '2026-11-20']) {
      const json = { frist };
      const kortere = await somTrine('POST', `/saker/${sakId}/mangler/${mangelId}/frist`, {
        json,
        versjon: 2,
      });
      assert.deepEqual([kortere.status, kortere.body.errors[0].pointer], [400, '/frist']);
    }
  });

  test('stops the clock of the answer they expect, as long as nothing was promised since', async () => {
    await meld();
    const [{ mangelId }] = await mangler();
    benk.klokke = new Date('2026-11-30T12:00:00Z');
    await svar(mangelId, { tekst: 'Jeg har ikke papiret.' });
    const { forventetSvar, nesteFrist } = await sak();
    assert.equal(forventetSvar, '2026-12-28');
    assert.deepEqual(nesteFrist, { type: 'FORELOEPIG_SVAR', dato: '2026-12-20' });
    assert.equal((await somSoeker('GET', `/meg/saker/${sakId}`)).body.forventetSvar, '2026-12-28');
    assert.ok(
      (await oppgaver()).some(([type, frist]: string[]) => type === 'VURDER' && frist === '2026-12-28'),
    );
    const { versjon } = await sak();
    const lovet = { tekst: 'Vi venter på svar.', forventetSvar: '2027-01-15', maate: 'ANNEN' };
    await somTrine('POST', `/saker/${sakId}/foreloepigsvar`, { json: lovet, versjon });
    await meld({ ...nye(), frist: '2026-12-20' });
    const [, neste] = await mangler();
    benk.klokke = new Date('2026-12-10T12:00:00Z');
    await svar(neste.mangelId, { tekst: 'Her er det.' });
    assert.equal((await sak()).forventetSvar, '2027-01-15');
  });
});

describe('what is not needed after all', () => {
  test('is withdrawn with a reason the party reads, and the case goes on with nothing to look at', async () => {
    await meld();
    const [{ mangelId }] = await mangler();
    const sti = `/saker/${sakId}/mangler/${mangelId}/trekking`;
    const json = { begrunnelse: 'Utleieren har sendt den.' };
    assert.equal((await somTrine('POST', sti, { json: { begrunnelse: ' ' }, versjon: 1 })).status, 400);
    assert.equal((await benk.som(turid)('POST', sti, { json, versjon: 1 })).status, 403);
    const { status, body } = await somTrine('POST', sti, { json, versjon: 1 });
    assert.deepEqual([status, body.status, body.trukket], [200, 'TRUKKET', 'Utleieren har sendt den.']);
    const { status: tilstand, hendelser } = await sak();
    assert.equal(tilstand, 'KARTLEGGING');
    assert.deepEqual(hendelser.at(-1).begrunnelse, 'Utleieren har sendt den.');
    assert.equal(await soeknadstatus(), 'REGISTRERT');
    assert.deepEqual((await oppgaver())[0], ['MANGEL', '2026-12-04', 'AVLYST']);
    const [lest] = await mine();
    assert.deepEqual([lest.trukket, lest.kanBesvares], ['Utleieren har sendt den.', false]);
    assert.equal((await svar(mangelId, { tekst: 'Her.' }, 2)).body.code, 'MANGEL_ER_AVKLART');
    assert.equal((await somTrine('POST', sti, { json, versjon: 2 })).body.code, 'MANGEL_ER_AVKLART');
  });

  test('goes with the application when that is withdrawn', async () => {
    await meld();
    const { soeknadId } = (await somSoeker('GET', `/meg/saker/${sakId}`)).body;
    assert.ok((await somSoeker('POST', `/soeknader/${soeknadId}/trekking`)).status < 300);
    const [lest] = await mine();
    assert.deepEqual([lest.status, lest.kanBesvares], ['TRUKKET', false]);
    assert.equal((await somSoeker('GET', `/meg/saker/${sakId}`)).body.mangelfrist, undefined);
  });
});

describe('an answer', () => {
  test('to everything lets the case go on, and whoever has it is to look at it', async () => {
    await meld(nye(oppsigelse, netter));
    const [papir, antall] = await mine();
    const vedleggId = await ettersendt();
    const { status, body, etag } = await svar(papir.mangelId, {
      tekst: 'Ute 1. februar.',
      vedlegg: [vedleggId],
    });
    assert.deepEqual([status, body.status, etag], [200, 'BESVART', '"2"']);
    assert.deepEqual([body.svar.tekst, body.svar.tid], ['Ute 1. februar.', '2026-11-20T08:14:00.000Z']);
    assert.deepEqual(
      body.svar.vedlegg.map((ett: { vedleggId: string; mangelId: string }) => [ett.vedleggId, ett.mangelId]),
      [[vedleggId, papir.mangelId]],
    );
    assert.equal((await sak()).status, 'VENTER_PAA_SOEKER');
    await svar(antall.mangelId, { tekst: 'Annenhver uke.' });
    assert.equal((await sak()).status, 'KARTLEGGING');
    assert.equal(await soeknadstatus(), 'REGISTRERT');
    assert.deepEqual((await oppgaver())[0], ['MANGEL', '2026-11-23', 'AAPEN']);
    assert.deepEqual((await hendelser()).slice(-4), [
      'MANGEL_MELDT',
      'VEDLEGG_ETTERSENDT',
      'MANGEL_BESVART',
      'MANGEL_BESVART',
    ]);
    assert.deepEqual(
      (await mangler()).map(({ svar }: { svar: { tekst: string } }) => svar.tekst),
      ['Ute 1. februar.', 'Annenhver uke.'],
    );
    const { versjon } = (await somTrine('GET', `/saker/${sakId}/kartlegging`)).body;
    await somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon });
    assert.ok((await oppgaver()).every(([, , status]: string[]) => status === 'UTFOERT'));
  });

  test('says something, and with files of one’s own that are there and answer nothing else', async () => {
    await meld(nye(oppsigelse, netter));
    const [papir, antall] = await mine();
    for (const json of [{}, { tekst: ' \n' }, { vedlegg: [] }])
      assert.equal((await svar(papir.mangelId, json)).body.code, 'MANGEL_UTEN_SVAR');
    const tomt = (
      await somSoeker('POST', `/meg/saker/${sakId}/vedlegg`, { json: { type: 'ANNET', filnavn: 'Tomt.pdf' } })
    ).body.vedleggId;
    const kommunens = (
      await somTrine('POST', `/saker/${sakId}/vedlegg`, { json: { type: 'ANNET', filnavn: 'Brev.pdf' } })
    ).body.vedleggId;
    const brukt = await ettersendt();
    await svar(antall.mangelId, { vedlegg: [brukt] });
    for (const feil of [tomt, kommunens, brukt, crypto.randomUUID()]) {
      const { status, body } = await svar(papir.mangelId, { tekst: 'Her.', vedlegg: [feil] });
      assert.deepEqual(
        [status, body.code, body.errors[0].pointer],
        [422, 'VEDLEGG_KAN_IKKE_BRUKES', '/vedlegg/0'],
      );
    }
    assert.equal((await mine())[0].status, 'AAPEN');
  });

  test('is the party’s own, and to the version they have read', async () => {
    await meld();
    const [{ mangelId }] = await mangler();
    const annen = benk.som(innbygger('MODIG SYKKEL'));
    await annen('GET', '/meg/innbygger');
    assert.equal((await svar(mangelId, { tekst: 'Hei.' }, 1, annen)).status, 404);
    assert.equal((await annen('GET', `/meg/saker/${sakId}/mangler`)).status, 404);
    assert.equal(
      (await annen('POST', `/meg/saker/${sakId}/vedlegg`, { json: { type: 'ANNET', filnavn: 'a.pdf' } }))
        .status,
      404,
    );
    assert.equal((await svar(mangelId, { tekst: 'Hei.' }, 7)).status, 412);
    assert.equal((await svar(mangelId, { tekst: 'Hei.' }, 1, somTrine)).status, 403);
  });
});

describe('when the last day has passed', () => {
  const dagenEtter = new Date('2026-12-04T23:30:00Z');

  test('the case goes on on what is known, and not before', async () => {
    await meld(nye(oppsigelse, netter));
    await benk.kalender(new Date('2026-12-04T22:30:00Z'));
    assert.equal((await sak()).status, 'VENTER_PAA_SOEKER');
    benk.klokke = dagenEtter;
    await benk.kalender();
    await benk.kalender();
    const { status, hendelser, forventetSvar } = await sak();
    assert.deepEqual([status, forventetSvar], ['KARTLEGGING', '2027-01-02']);
    assert.equal(hendelser.filter(({ type }: { type: string }) => type === 'MANGELFRIST_UTLOEPT').length, 1);
    assert.equal(await soeknadstatus(), 'REGISTRERT');
    assert.deepEqual((await oppgaver())[0], ['MANGEL', '2026-12-08', 'AAPEN']);
    assert.deepEqual(
      (await mine()).map(({ status }: { status: string }) => status),
      ['UTLOEPT', 'UTLOEPT'],
    );
  });

  test('what has a later one is waited for', async () => {
    await meld(nye(oppsigelse));
    await meld({ ...nye(netter), frist: '2026-12-18' });
    benk.klokke = dagenEtter;
    await benk.kalender();
    const { status, nesteFrist } = await sak();
    assert.deepEqual([status, nesteFrist], ['VENTER_PAA_SOEKER', { type: 'MANGLER', dato: '2026-12-18' }]);
    assert.deepEqual(
      (await mine()).map(({ status }: { status: string }) => status),
      ['UTLOEPT', 'AAPEN'],
    );
  });

  test('an answer that comes too late is taken until the case is decided', async () => {
    await meld();
    benk.klokke = dagenEtter;
    await benk.kalender();
    const [{ mangelId, kanBesvares, versjon }] = await mine();
    assert.ok(kanBesvares);
    const { body } = await svar(mangelId, { tekst: 'Beklager, her er det.' }, versjon);
    assert.equal(body.status, 'BESVART');
    assert.equal((await sak()).status, 'KARTLEGGING');
    assert.deepEqual((await oppgaver())[0], ['MANGEL', '2026-12-08', 'AAPEN']);
  });
});

test('a reader of the stream hears that something is asked for and answered, and nothing of what', async () => {
  await meld();
  const [{ mangelId }] = await mangler();
  await svar(mangelId, { tekst: 'Her.' });
  const strøm = await benk.iKrokvik((tx) => lesHendelser(tx, null, 100));
  const om = strøm.filter(({ type }) => type.includes('mangel'));
  assert.deepEqual(
    om.map(({ type, ressursId }) => [type, ressursId]),
    [
      ['no.kobo.sak.mangel-meldt.v1', sakId],
      ['no.kobo.sak.mangel-besvart.v1', sakId],
    ],
  );
  assert.ok(!JSON.stringify(om).includes('Oppsigelse'));
});

test('who read it stands in the log', async () => {
  await meld();
  await mangler();
  await mine();
  const logg = await benk.iKrokvik((tx) =>
    tx.query<{ operasjon: string }>(sql`select operasjon from innsynslogg where sak_id = ${sakId}`),
  );
  const operasjoner = logg.map(({ operasjon }) => operasjon);
  for (const operasjon of ['meldMangler', 'listMangler', 'listMineMangler'])
    assert.ok(operasjoner.includes(operasjon), operasjon);
});

test('of a shielded case only the shielded unit and the party read', async () => {
  await meld();
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  for (const hvem of [trine, vidar])
    assert.equal((await benk.som(hvem)('GET', `/saker/${sakId}/mangler`)).status, 404);
  assert.equal((await benk.som(siri)('GET', `/saker/${sakId}/mangler`)).body.items.length, 1);
  assert.equal((await mine()).length, 1);
});

describe('a file that did harm', () => {
  const SMITTET = new TextEncoder().encode(`%PDF-1.7 ${EICAR}`);
  const nede = () => Promise.reject(new Error('ECONNREFUSED'));
  /** The scanner is there again, and has looked through everything. */
  const gjennomsoekt = async () => {
    benk.virus.kobleTil = benk.virus.clamd;
    benk.klokke = new Date(benk.klokke.getTime() + 6 * 60_000);
    await benk.kontrollert();
  };
  after(() => (benk.virus.kobleTil = benk.virus.clamd));
  const besvart = async (innhold = SMITTET) => {
    benk.virus.kobleTil = nede;
    const { mangelId } = (await meld().then(mangler))[0];
    const vedlegg = [await ettersendt(somSoeker, innhold)];
    const { status, body } = await svar(mangelId, { tekst: 'Her er den.', vedlegg });
    assert.deepEqual([status, body.status], [200, 'BESVART']);
    return mangelId as string;
  };

  test('is asked for again: the case waits, with the time that stood, and the words are kept', async () => {
    const mangelId = await besvart();
    assert.equal((await sak()).status, 'KARTLEGGING');
    await gjennomsoekt();
    const [igjen] = await mine();
    assert.deepEqual(
      [igjen.status, igjen.frist, igjen.kanBesvares, 'svar' in igjen],
      ['AAPEN', '2026-12-04', true, false],
    );
    const { status, nesteFrist } = await sak();
    assert.deepEqual([status, nesteFrist.type], ['VENTER_PAA_SOEKER', 'MANGLER']);
    assert.equal((await hendelser()).at(-1), 'MANGEL_GJENAAPNET');
    assert.equal(await soeknadstatus(), 'MANGLER');
    assert.ok((await oppgaver()).some((rad: string[]) => rad.join() === 'MANGEL,2026-12-04,AAPEN'));
    const nytt = await svar(mangelId, { vedlegg: [await ettersendt()] }, igjen.versjon);
    assert.deepEqual([nytt.body.status, nytt.body.svar.tekst], ['BESVART', 'Her er den.']);
    await gjennomsoekt();
    assert.equal((await mine())[0].status, 'BESVART');
  });

  test('gives the party a week when the day that stood is near', async () => {
    await besvart();
    benk.klokke = new Date('2026-12-03T08:14:00Z');
    await gjennomsoekt();
    assert.equal((await mine())[0].frist, '2026-12-10');
  });

  test('is one of others, and changes nothing of a clean answer or of a case that is decided', async () => {
    await besvart(PDF);
    await ettersendt(somSoeker, SMITTET);
    await gjennomsoekt();
    assert.equal((await mine())[0].status, 'BESVART');
    await benk.fyll();
    sakId = await benk.nySak();
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
    await besvart();
    await benk.iKrokvik((tx) => tx.query(sql`update sak set status = 'VEDTATT' where id = ${sakId}`));
    await gjennomsoekt();
    assert.deepEqual([(await mine())[0].status, (await sak()).status], ['BESVART', 'VEDTATT']);
  });

  test('found when the assessment is completed is asked for, and looked at by whoever has the case', async () => {
    await besvart();
    const { versjon } = (await somTrine('GET', `/saker/${sakId}/kartlegging`)).body;
    const ferdig = await somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon });
    assert.equal(ferdig.status, 200, JSON.stringify(ferdig.body));
    await gjennomsoekt();
    assert.deepEqual([(await mine())[0].status, (await sak()).status], ['AAPEN', 'KARTLEGGING_FERDIGSTILT']);
    assert.ok(
      (await oppgaver()).some(([type, , status]: string[]) => type === 'MANGEL' && status === 'AAPEN'),
    );
  });
});
