import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { berit, fride, siri } from '../../testing/sakbenk.ts';
import { SOEKER } from '../../testing/tilbudbenk.ts';
import { varselbenk } from '../../testing/varselbenk.ts';

const v = varselbenk();
const { fyll, somTrine, sakens, blir, nede, forsoekt, senere, sendtTil, vedtak, oppgaver, avslag } = v;

/** Her address is protected, and what came before the register said so does not know it. */
const BESKYTTET = 'VARSOM LYNGHEI';

describe('who is written to on paper', () => {
  for (const [navn, grunn] of [
    ['JEVN KORK', 'RESERVERT'],
    ['KVIKK ROBÅT', 'KAN_IKKE_VARSLES'],
    ['KLAR FLASKE', 'KAN_IKKE_VARSLES'],
  ] as const) {
    test(`${navn}: ${grunn}, and nobody has been told until it is posted`, async () => {
      const sakId = await avslag(navn);
      assert.equal((await blir(sakId, 'PAPIR')).grunn, grunn);
      assert.equal((await vedtak(sakId)).status, 'FATTET');
      assert.equal(sendtTil(navn).length, 0);
      assert.equal((await oppgaver(sakId)).length, 1);
    });
  }

  test('who answered that it is not safe to notify them is not looked up', async () => {
    for (const tryggKontakt of ['BARE_POST', 'EGEN_MAATE']) {
      await fyll();

      const foer = v.benk.registre.kall.length;
      const svar = { tryggKontakt, 'soeker.epost': 'en@krokvik.example' };
      const sakId = await avslag(SOEKER, { svar });
      assert.equal((await blir(sakId, 'PAPIR')).grunn, 'OENSKER_POST');
      assert.ok(v.benk.registre.kall.slice(foer).every(({ url }) => !url.includes('kontaktregisteret')));
    }
  });

  test('a protected address: never by text message or e-mail, and neither register nor channel hears of them', async () => {
    nede('kontaktregisteret');
    const sakId = await avslag(BESKYTTET);
    // The first try has been made, in vain.
    await forsoekt('kontaktregisteret');
    await v.benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'STRENGT_FORTROLIG'`));
    nede('');
    const etter = v.benk.registre.kall.length;
    const somSiri = v.benk.som(siri);
    await senere('2026-11-20T09:00:00Z');
    const { grunn, varselId } = await blir(sakId, 'PAPIR', somSiri);
    assert.equal(grunn, 'SKJERMET');
    assert.ok(
      v.benk.registre.kall.slice(etter).every(({ url }) => !/kontaktregisteret|notifications/.test(url)),
    );
    assert.match((await oppgaver(sakId, somSiri))[0]!.tekst, /skjermede postruten/);
    assert.equal((await somTrine('GET', `/saker/${sakId}/varsler`)).status, 404);
    const sti = `/saker/${sakId}/varsler/${varselId}/papirsending`;
    assert.equal((await somTrine('POST', sti, { json: { sendt: '2026-11-20' }, versjon: 1 })).status, 404);
  });
});

test('whoever applies with somebody whose address is protected is notified as anybody else, and cannot know of it', async () => {
  const alene = await avslag(SOEKER);
  const vanlig = await blir(alene, 'SENDT');
  await fyll();
  nede('kontaktregisteret');
  const sakId = await avslag(SOEKER, { voksne: [SOEKER, BESKYTTET] });
  await v.benk.iKrokvik((tx) =>
    tx.query(sql`update person set gradering = 'STRENGT_FORTROLIG' where navn = ${BESKYTTET}`),
  );
  nede('');
  const somSiri = v.benk.som(siri);
  await senere('2026-11-20T09:00:00Z');
  const varsler = await v.sakens(sakId, somSiri);
  assert.ok(varsler.length > 0);
  const varsel = await blir(sakId, 'SENDT', somSiri);
  assert.deepEqual([varsel.kanal, varsel.grunn], [vanlig.kanal, undefined]);
  // Whoever is not to see the case does not see that there is one to notify of.
  assert.equal((await somTrine('GET', `/saker/${sakId}/varsler`)).status, 404);
});

test('a letter to a protected address goes where the register says, which members of the case alone get to read', async () => {
  nede('kontaktregisteret');
  const sakId = await avslag(BESKYTTET);
  await forsoekt('kontaktregisteret');
  nede('');
  const aapen = await avslag('JEVN KORK');
  await blir(aapen, 'PAPIR');
  // The next day everybody is asked about, and she has become protected.
  await senere('2026-11-21T09:00:00Z');
  const somSiri = v.benk.som(siri);
  await blir(sakId, 'PAPIR', somSiri);
  const liste = async (klient = somTrine) =>
    (await klient('GET', '/papirbrev')).body.items.map((en: { sakId: string; postadresse?: string[] }) => [
      en.sakId,
      en.postadresse,
    ]);
  assert.deepEqual(await liste(), [[aapen, undefined]]);
  assert.deepEqual(await liste(somSiri), [[sakId, ['Postboks 0', '0000 SYNUTOPIA']]]);
  // Nowhere does it say where she lives, also where it was known before.
  const { lagret } = await v.benk.iKrokvik((tx) =>
    tx.one<{ lagret: string | null }>(
      sql`select bostedsadresse::text as lagret from person where navn = ${BESKYTTET}`,
    ),
  );
  assert.ok(!lagret?.includes('Lyngveien'), String(lagret));
});

describe('that a letter was posted', () => {
  const papir = async () => {
    const sakId = await avslag('JEVN KORK');
    const { varselId, versjon } = await blir(sakId, 'PAPIR');
    return { sakId, sti: `/saker/${sakId}/varsler/${varselId}/papirsending`, versjon };
  };
  const json = { sendt: '2026-11-20', kommetFram: '2026-11-24' };

  test('tells the party of the decision, and has a day', async () => {
    const { sakId, sti, versjon } = await papir();
    const { status, body } = await somTrine('POST', sti, { json, versjon });
    assert.deepEqual([status, body.status, body.papirSendt], [200, 'SENDT_PAPIR', '2026-11-20']);
    const { status: naa, klagefrist } = await vedtak(sakId);
    assert.deepEqual([naa, klagefrist], ['MEDDELT', '2026-12-15']);
  });

  test('is the same when it is registered on the decision', async () => {
    const { sakId } = await papir();
    const { versjon } = await vedtak(sakId);
    await somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, {
      json: { kanal: 'PAPIR', varselSendt: '2026-11-20', kommetFram: '2026-11-24' },
      versjon,
    });
    assert.equal((await sakens(sakId))[0]?.status, 'SENDT_PAPIR');
  });

  test('takes days that can be, the version that was read, the role and the case', async () => {
    const { sti, versjon } = await papir();
    for (const [kropp, pointer] of [
      [{ ...json, sendt: '2026-11-21' }, '/sendt'],
      [{ ...json, sendt: '2026-11-19' }, '/sendt'],
      [{ sendt: '2026-11-20' }, '/kommetFram'],
      [{ ...json, kommetFram: '2026-11-19' }, '/kommetFram'],
    ] as const) {
      const { status, body } = await somTrine('POST', sti, { json: kropp, versjon });
      assert.deepEqual([status, body.errors[0].pointer], [400, pointer]);
    }
    assert.equal((await somTrine('POST', sti, { json, versjon: versjon - 1 })).body.code, 'UTDATERT');
    assert.equal((await somTrine('POST', sti, { json })).body.code, 'MANGLER_IF_MATCH');
    assert.equal((await v.benk.som(berit)('POST', sti, { json, versjon })).status, 403);
    const fremmed = { json, versjon, kommunenummer: '9902' };
    assert.equal((await v.benk.som(fride)('POST', sti, fremmed)).body.code, 'IKKE_FUNNET');
    const noekkel = crypto.randomUUID();
    const foerste = await somTrine('POST', sti, { json, versjon, noekkel });
    assert.deepEqual((await somTrine('POST', sti, { json, versjon, noekkel })).body, foerste.body);
  });
});

describe('what is to be posted, in all cases', () => {
  const listen = async (klient = somTrine, sti = '/papirbrev') => (await klient('GET', sti)).body;
  const aapne = async (sakId: string) => (await oppgaver(sakId)).length;

  test('is one list, the oldest first, page by page', async () => {
    const [en, to] = [await avslag('JEVN KORK'), await avslag('KVIKK ROBÅT')];
    for (const sakId of [en, to]) await blir(sakId, 'PAPIR');
    await blir(await avslag(SOEKER), 'SENDT');
    const { items, neste } = await listen(somTrine, '/papirbrev?limit=1');
    assert.deepEqual([items.length, typeof neste], [1, 'string']);
    const resten = await listen(somTrine, `/papirbrev?limit=1&etter=${neste}`);
    assert.deepEqual(
      [...items, ...resten.items].map(({ sakId, grunn, mottaker }) => [sakId, grunn, mottaker.navn]),
      [
        [en, 'RESERVERT', 'JEVN KORK'],
        [to, 'KAN_IKKE_VARSLES', 'KVIKK ROBÅT'],
      ],
    );
    assert.equal(resten.neste, undefined);
  });

  test('is gone from it, and its task is done, when it is posted', async () => {
    const sakId = await avslag('JEVN KORK');
    await blir(sakId, 'PAPIR');
    const [brev] = (await listen()).items;
    assert.equal(await aapne(sakId), 1);
    const sti = `/saker/${sakId}/varsler/${brev.varselId}/papirsending`;
    const json = { sendt: '2026-11-20', kommetFram: '2026-11-24' };
    assert.equal((await somTrine('POST', sti, { json, versjon: brev.versjon })).status, 200);
    assert.deepEqual([(await listen()).items, await aapne(sakId)], [[], 0]);
  });

  test('is so too when the decision says how the party was told', async () => {
    const sakId = await avslag('JEVN KORK');
    await blir(sakId, 'PAPIR');
    const { versjon } = await vedtak(sakId);
    await somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, {
      json: { kanal: 'PAPIR', varselSendt: '2026-11-20', kommetFram: '2026-11-24' },
      versjon,
    });
    assert.deepEqual([(await listen()).items, await aapne(sakId)], [[], 0]);
  });

  test('of a shielded case is the shielded unit’s, of another municipality nobody’s, and whose it is is logged', async () => {
    const sakId = await avslag('JEVN KORK');
    await blir(sakId, 'PAPIR');
    assert.deepEqual(
      (await v.benk.som(fride)('GET', '/papirbrev', { kommunenummer: '9902' })).body.items,
      [],
    );
    assert.equal((await v.benk.som(berit)('GET', '/papirbrev')).status, 403);
    await listen();
    const [sett] = await v.benk.iKrokvik((tx) =>
      tx.query(sql`select 1 from innsyn_vist w join innsynslogg l on l.kommunenummer = w.kommunenummer and l.id = w.innsyn_id
        where l.operasjon = 'listPapirbrev' and w.sak_id = ${sakId}`),
    );
    assert.ok(sett);
    await v.benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.deepEqual((await listen()).items, []);
    assert.equal((await listen(v.benk.som(siri))).items.length, 1);
  });
});

describe('a letter that is no decision', () => {
  const foreloepig = async (navn: string) => {
    const sakId = await v.benk.nySak({ voksne: [navn] });
    const { versjon } = (await somTrine('GET', `/saker/${sakId}`)).body;
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon });
    const json = { tekst: 'Vi venter på opplysninger.', forventetSvar: '2027-03-15', maate: 'MELDING' };
    const sak = (await somTrine('GET', `/saker/${sakId}`)).body;
    const svar = await somTrine('POST', `/saker/${sakId}/foreloepigsvar`, { json, versjon: sak.versjon });
    assert.ok(svar.status < 300, JSON.stringify(svar.body));
    return sakId;
  };

  test('is notified of as well', async () => {
    const sakId = await foreloepig(SOEKER);
    const { dokumenttype, kanal } = await blir(sakId, 'SENDT');
    assert.deepEqual([dokumenttype, kanal], ['FORELOEPIG_SVAR', 'EPOST']);
  });

  test('is posted without a day it arrives', async () => {
    const sakId = await foreloepig('JEVN KORK');
    const { varselId, versjon } = await blir(sakId, 'PAPIR');
    const json = { sendt: '2026-11-20' };
    const svar = await somTrine('POST', `/saker/${sakId}/varsler/${varselId}/papirsending`, {
      json,
      versjon,
    });
    assert.deepEqual([svar.status, svar.body.status], [200, 'SENDT_PAPIR']);
  });
});
