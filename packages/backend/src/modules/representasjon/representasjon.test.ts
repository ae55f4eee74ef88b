// Who may act for whom.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { lagSyntetiskFnr } from '../../ports/simulering/fnr.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { bytt } from '../../testing/registre.ts';
import {
  anne,
  fride,
  openSakbenk,
  petra,
  siri,
  trine,
  vidar,
  type Kallvalg,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, oda } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let nede = false;
/** Nobody has parental responsibility any more. */
let uten = false;
before(async () => {
  benk = await openSakbenk({
    mellomledd: bytt(async (request, neste) => {
      if (nede) return new Response(null, { status: 400 });
      const svar = await neste(request);
      return uten ? Response.json({ ...((await svar.json()) as object), foreldreansvar: [] }) : svar;
    }),
  });
});
beforeEach(async () => {
  nede = false;
  uten = false;
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const PART = 'ERFAREN HESTEDROSJE';
const ANNEN = 'MODIG SYKKEL';
const som = (navn: string): Klient => benk.som(innbygger(navn));
const kjenn = (navn: string) => som(navn)('GET', '/meg/innbygger');
const fullmakt = (navn: string, mer: object = {}) => ({
  representant: { ident: identFor(navn), navn: navn.split(' ').at(-1) },
  omfang: 'FULL',
  ...mer,
});
const gi = async (mer: object = {}, fra = PART, til = ANNEN) => {
  const { status, body } = await som(fra)('POST', '/meg/representasjoner', { json: fullmakt(til, mer) });
  assert.equal(status, 201, JSON.stringify(body));
  return body as { representasjonId: string; versjon: number };
};
const for_ =
  (id: string, navn = ANNEN) =>
  (metode: string, sti: string, valg: Kallvalg = {}) =>
    som(navn)(metode, sti, { ...valg, paaVegneAv: id });
/** The municipality closes the registers again. */
const steng = async (): Promise<void> => {
  const { versjon } = (await benk.som(anne)('GET', '/innfoeringspunkter/ROS')).body;
  const json = { status: 'PAABEGYNT', ansvarlig: 'Anne Administrator' };
  await benk.som(anne)('PUT', '/innfoeringspunkter/ROS', { json, versjon });
};
const koden = async (svar: Promise<{ body: { code?: string } | null }>) => (await svar).body?.code;

describe('a power of attorney', () => {
  test('lets another read the case, apply and answer as the party, and the log says who did', async () => {
    const sakId = await benk.nySak();
    const { representasjonId } = await gi();
    const paaVegne = for_(representasjonId);
    const { body: saker } = await paaVegne('GET', '/meg/saker');
    assert.deepEqual(
      saker.items.map((sak: { sakId: string }) => sak.sakId),
      [sakId],
    );
    assert.equal((await paaVegne('GET', `/meg/saker/${sakId}`)).status, 200);
    const sendt = await paaVegne('POST', `/meg/saker/${sakId}/meldinger`, { json: { tekst: 'Hei.' } });
    assert.equal(sendt.status, 201, JSON.stringify(sendt.body));
    const utkast = await paaVegne('POST', '/soeknader', { json: { spraak: 'nb' } });
    assert.equal(utkast.status, 201);
    const partens = (await som(PART)('GET', '/soeknader')).body.items;
    assert.ok(partens.some(({ soeknadId }: { soeknadId: string }) => soeknadId === utkast.body.soeknadId));
    assert.deepEqual((await som(ANNEN)('GET', '/meg/saker')).body.items, []);
    const { items } = (await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`)).body;
    const lest = items.filter(({ operasjon }: { operasjon: string }) => operasjon === 'hentMinSak');
    assert.deepEqual(
      lest.map(({ paaVegneAv, aktoer }: { paaVegneAv: string; aktoer: string }) => [paaVegneAv, aktoer]),
      [[representasjonId, 'INNBYGGER']],
    );
    const aktoerer = await benk.iKrokvik((tx) =>
      tx.query(sql`select distinct aktoer, representasjon_id is null as selv from innsynslogg
        where operasjon in ('hentMinSak', 'listSoeknader')`),
    );
    assert.equal(aktoerer.length, 2, 'the party and the representative are two');
  });

  for (const [omfang, kan, kanIkke] of [
    ['INNSYN', '/meg/saker', '/soeknader'],
    ['SOEKNAD', '/soeknader', '/meg/saker'],
    ['KLAGE', '/meg/saker', '/soeknader'],
  ] as const)
    test(`reaches as far as ${omfang} and no further`, async () => {
      await benk.nySak();
      const paaVegne = for_((await gi({ omfang })).representasjonId);
      assert.equal((await paaVegne('GET', kan)).status, 200);
      assert.equal(await koden(paaVegne('GET', kanIkke)), 'INGEN_REPRESENTASJON');
    });

  test('is nobody else’s, and does not work the other way', async () => {
    await benk.nySak();
    await kjenn('GRØNN SKUFFE');
    const { representasjonId } = await gi();
    for (const navn of ['GRØNN SKUFFE', PART])
      assert.equal(await koden(for_(representasjonId, navn)('GET', '/meg/saker')), 'INGEN_REPRESENTASJON');
    assert.equal(await koden(for_(uuidv7())('GET', '/meg/saker')), 'INGEN_REPRESENTASJON');
    const nabo = for_(representasjonId)('GET', '/meg/saker', { kommunenummer: '9902' });
    assert.equal(await koden(nabo), 'INGEN_REPRESENTASJON');
    assert.equal((await for_('ikke-en-id')('GET', '/meg/saker')).status, 400);
  });

  test('does not give what only the party can do, and the header is refused where it means nothing', async () => {
    await benk.nySak();
    const { representasjonId } = await gi();
    const videre = for_(representasjonId)('POST', '/meg/representasjoner', {
      json: fullmakt('GRØNN SKUFFE'),
    });
    assert.equal(await koden(videre), 'KAN_IKKE_PAA_VEGNE_AV');
    const ansatt = benk.som(trine)('POST', '/saker/soek', { json: {}, paaVegneAv: representasjonId });
    assert.equal(await koden(ansatt), 'KAN_IKKE_PAA_VEGNE_AV');
  });

  test('is withdrawn at once, by either, and once', async () => {
    await benk.nySak();
    for (const hvem of [PART, ANNEN]) {
      const { representasjonId, versjon } = await gi();
      const sti = `/meg/representasjoner/${representasjonId}/tilbaketrekking`;
      assert.equal((await som('GRØNN SKUFFE')('POST', sti, { versjon })).status, 404);
      assert.equal((await som(hvem)('POST', sti, { versjon: versjon + 1 })).status, 412);
      assert.equal((await som(hvem)('POST', sti, { versjon })).body.status, 'TRUKKET');
      assert.equal(await koden(for_(representasjonId)('GET', '/meg/saker')), 'INGEN_REPRESENTASJON');
      assert.equal(
        await koden(som(hvem)('POST', sti, { versjon: versjon + 1 })),
        'REPRESENTASJON_ER_AVSLUTTET',
      );
    }
  });

  test('ends by itself after its last day, and makes room for a new one', async () => {
    await benk.nySak();
    const { representasjonId } = await gi({ gyldigTil: '2026-11-21' });
    const dobbelt = som(PART)('POST', '/meg/representasjoner', { json: fullmakt(ANNEN) });
    assert.equal(await koden(dobbelt), 'REPRESENTASJON_FINNES');
    benk.klokke = new Date('2026-11-21T22:59:00Z');
    assert.equal((await for_(representasjonId)('GET', '/meg/saker')).status, 200);
    benk.klokke = new Date('2026-11-21T23:01:00Z');
    assert.equal(await koden(for_(representasjonId)('GET', '/meg/saker')), 'INGEN_REPRESENTASJON');
    const { gitt } = (await som(PART)('GET', '/meg/representasjoner')).body;
    assert.deepEqual(
      gitt.map(({ status }: { status: string }) => status),
      ['UTLOEPT'],
    );
    await gi();
  });

  test('shows each the other’s name, and tells nothing of a number', async () => {
    await benk.nySak();
    await gi();
    const { gitt } = (await som(PART)('GET', '/meg/representasjoner')).body;
    const { faatt } = (await som(ANNEN)('GET', '/meg/representasjoner')).body;
    assert.deepEqual([gitt[0].navn, faatt[0].navn], ['SYKKEL', PART]);
    const ingen = { ident: lagSyntetiskFnr('1976-05-03', 9), navn: 'Ingen' };
    const ukjent = await som(PART)('POST', '/meg/representasjoner', {
      json: { representant: ingen, omfang: 'INNSYN' },
    });
    assert.equal(ukjent.status, 201);
    assert.ok(!JSON.stringify([gitt, ukjent.body]).includes(identFor(ANNEN).slice(0, 6)));
  });

  test('is refused to oneself, of a day that has passed, and without a number', async () => {
    await benk.nySak();
    const peker = async (json: object) => {
      const { status, body } = await som(PART)('POST', '/meg/representasjoner', { json });
      assert.equal(status, 400);
      return body.errors.map(({ pointer }: { pointer: string }) => pointer);
    };
    assert.deepEqual(await peker(fullmakt(PART)), ['/representant/ident']);
    assert.deepEqual(await peker(fullmakt(ANNEN, { gyldigTil: '2026-11-19' })), ['/gyldigTil']);
    assert.deepEqual(await peker({ representant: { navn: 'Sykkel' }, omfang: 'FULL' }), [
      '/representant/ident',
    ]);
  });

  test('is held by somebody of age: the day before they are 18 they are not named, and do not act', async () => {
    const MINDREAARIG = 'MILD KOSTESKAFT';
    const sakId = await benk.nySak();
    const vist = { type: 'FULLMAKT', gyldigFra: '2026-01-01', dokument: 'Fullmakt av 1.1.2026' };
    const navngi = async () => {
      const selv = await som(PART)('POST', '/meg/representasjoner', { json: fullmakt(MINDREAARIG) });
      const hos = await benk.som(trine)('POST', `/saker/${sakId}/representasjoner`, {
        json: fullmakt(MINDREAARIG, vist),
      });
      return [selv, hos];
    };
    benk.klokke = new Date('2029-11-22T22:59:00Z');
    for (const { status, body } of await navngi())
      assert.deepEqual(
        [status, body.errors?.map(({ pointer }: { pointer: string }) => pointer)],
        [400, ['/representant/ident']],
      );
    benk.klokke = new Date('2029-11-22T23:01:00Z');
    const { status, body } = await benk.som(trine)('POST', `/saker/${sakId}/representasjoner`, {
      json: fullmakt(MINDREAARIG, vist),
    });
    assert.equal(status, 201, JSON.stringify(body));
    const paaVegne = for_(body.representasjonId, MINDREAARIG);
    assert.equal((await paaVegne('GET', `/meg/saker/${sakId}`)).status, 200);
    // As if it had been given to them before.
    benk.klokke = new Date('2029-11-22T22:59:00Z');
    for (const [metode, sti] of [
      ['GET', `/meg/saker/${sakId}`],
      ['POST', '/soeknader'],
    ] as const) {
      const nei = paaVegne(metode, sti, metode === 'POST' ? { json: { spraak: 'nb' } } : {});
      assert.equal(await koden(nei), 'INGEN_REPRESENTASJON', sti);
    }
  });

  test('does not answer one with what was answered for another under the same key', async () => {
    await benk.nySak();
    await benk.nySak({ voksne: ['GRØNN SKUFFE'] });
    const [a, b] = [await gi(), await gi({}, 'GRØNN SKUFFE')];
    const noekkel = uuidv7();
    const valg = { json: { spraak: 'nb' }, noekkel };
    const forA = await for_(a.representasjonId)('POST', '/soeknader', valg);
    const forB = await for_(b.representasjonId)('POST', '/soeknader', valg);
    assert.notEqual(forA.body.soeknadId, forB.body.soeknadId);
    assert.equal(
      (await for_(a.representasjonId)('POST', '/soeknader', valg)).body.soeknadId,
      forA.body.soeknadId,
    );
  });
});

describe('a guardian', () => {
  const MYNDLING = 'LUN PLANKE';
  const VERGE = 'JEVN KORK';
  const si = (navn = MYNDLING, etternavn = 'Planke', verge = VERGE) =>
    som(verge)('POST', '/meg/representasjoner/vergemaal', {
      json: { gjelder: { ident: identFor(navn), navn: etternavn } },
    });

  test('whom Folkeregisteret knows acts in everything, until it must be asked again', async () => {
    const { status, body } = await si();
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual(
      [body.type, body.omfang, body.kilde, body.navn, body.bekreftetTil],
      ['VERGE', 'FULL', 'FREG', MYNDLING, '2026-11-27'],
    );
    const paaVegne = for_(body.representasjonId, VERGE);
    assert.equal((await paaVegne('GET', '/meg/innbygger')).body.navn, MYNDLING);
    assert.equal((await paaVegne('POST', '/soeknader', { json: { spraak: 'nb' } })).status, 201);
    benk.klokke = new Date('2026-11-28T08:00:00Z');
    assert.equal(await koden(paaVegne('GET', '/soeknader')), 'VERGEMAAL_MAA_BEKREFTES');
    const sti = `/meg/representasjoner/${body.representasjonId}/bekreftelse`;
    assert.equal((await som(VERGE)('POST', sti)).body.status, 'AKTIV');
    const { gitt } = (await som(MYNDLING)('GET', '/meg/representasjoner')).body;
    assert.equal(gitt[0].navn, VERGE);
    assert.equal((await som(MYNDLING)('POST', sti)).status, 404);
  });

  test('is not told why there is none', async () => {
    await kjenn('GRØNN SKUFFE');
    const svar = [
      await si('DYP SKÅL', 'Skål'),
      await si(MYNDLING, 'Skål'),
      await si(MYNDLING, 'Planke', 'GRØNN SKUFFE'),
      await som(VERGE)('POST', '/meg/representasjoner/vergemaal', {
        json: { gjelder: { ident: '03851598730', navn: 'Planke' } },
      }),
    ].map(({ status, body }) => [status, body.code, body.detail]);
    for (const ett of svar) assert.deepEqual(ett, [422, 'VERGEMAAL_IKKE_FUNNET', svar[0]![2]]);
    const kjente = await benk.iKrokvik((tx) => tx.query(sql`select from person`));
    assert.equal(kjente.length, 1);
  });

  test('is registered once, confirmed as long as it lasts, and not when the register cannot be asked', async () => {
    const { body } = await si();
    const bekreft = () => som(VERGE)('POST', `/meg/representasjoner/${body.representasjonId}/bekreftelse`);
    assert.equal(await koden(si()), 'REPRESENTASJON_FINNES');
    nede = true;
    assert.equal(await koden(si()), 'REGISTER_UTILGJENGELIG');
    assert.equal(await koden(bekreft()), 'REGISTER_UTILGJENGELIG');
    nede = false;
    await steng();
    assert.equal(await koden(bekreft()), 'REGISTER_IKKE_AAPNET');
  });

  test('that has been given up is not confirmed', async () => {
    const { body } = await si();
    const sti = `/meg/representasjoner/${body.representasjonId}`;
    await som(VERGE)('POST', `${sti}/tilbaketrekking`, { versjon: body.versjon });
    assert.equal(await koden(som(VERGE)('POST', `${sti}/bekreftelse`)), 'REPRESENTASJON_ER_AVSLUTTET');
  });

  test('is not withdrawn by the ward, but can give it up', async () => {
    const { body } = await si();
    const sti = `/meg/representasjoner/${body.representasjonId}/tilbaketrekking`;
    const { versjon } = body;
    assert.equal(await koden(som(MYNDLING)('POST', sti, { versjon })), 'VERGEMAAL_KAN_IKKE_TREKKES');
    assert.equal((await som(VERGE)('POST', sti, { versjon })).body.status, 'TRUKKET');
  });
});

describe('a parent', () => {
  const MOR = 'KLOK HAGESAKS';
  const UTEN_ANSVAR = 'ÆRLIG KLESKLYPE';
  const BARN = 'FRISK GULROT'; // 17
  const si = (navn = BARN, forelder = MOR, etternavn = navn.split(' ').at(-1)!) =>
    som(forelder)('POST', '/meg/representasjoner/foreldreansvar', {
      json: { gjelder: { ident: identFor(navn), navn: etternavn }, brevTil: 'REPRESENTANTEN' },
    });

  test('with responsibility applies for a child until the day it is 18, and is asked about again meanwhile', async () => {
    await kjenn(MOR);
    const { status, body } = await si();
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual(
      [body.type, body.omfang, body.kilde, body.navn, body.gyldigTil, body.bekreftetTil],
      ['FORELDER', 'FULL', 'FREG', BARN, '2027-07-06', '2026-11-27'],
    );
    const paaVegne = for_(body.representasjonId, MOR);
    assert.equal((await paaVegne('GET', '/meg/innbygger')).body.navn, BARN);
    assert.equal((await paaVegne('POST', '/soeknader', { json: { spraak: 'nn' } })).status, 201);
    const barnets = await som(BARN)('GET', '/meg/representasjoner');
    assert.deepEqual(
      barnets.body.gitt.map(({ navn, type }: { navn: string; type: string }) => [navn, type]),
      [[MOR, 'FORELDER']],
    );
    const trekk = `/meg/representasjoner/${body.representasjonId}/tilbaketrekking`;
    assert.equal(
      await koden(som(BARN)('POST', trekk, { versjon: body.versjon })),
      'VERGEMAAL_KAN_IKKE_TREKKES',
    );
    assert.equal((await si(BARN, UTEN_ANSVAR)).status, 201, 'each of two who share it');
    benk.klokke = new Date('2027-07-06T08:00:00Z');
    assert.equal(await koden(paaVegne('GET', '/soeknader')), 'VERGEMAAL_MAA_BEKREFTES');
    const sti = `/meg/representasjoner/${body.representasjonId}/bekreftelse`;
    assert.equal((await som(MOR)('POST', sti)).body.status, 'AKTIV');
    assert.equal((await paaVegne('GET', '/soeknader')).status, 200);
    benk.klokke = new Date('2027-07-07T08:00:00Z');
    assert.equal(await koden(paaVegne('GET', '/soeknader')), 'INGEN_REPRESENTASJON');
    assert.equal(await koden(si()), 'FORELDREANSVAR_IKKE_FUNNET');
    assert.equal((await som(BARN)('POST', '/soeknader', { json: { spraak: 'nb' } })).status, 201);
  });

  test('is not told why there is none: not theirs, no responsibility, protected, another name, nobody’s number', async () => {
    const nei = [
      await si(BARN, 'GRØNN SKUFFE'),
      await si('RUND ERT', UTEN_ANSVAR),
      await si('STILLFERDIG KNAPP', 'TRYGG GRYTEKLUT'),
      await si(BARN, MOR, 'Annet'),
      await si(UTEN_ANSVAR),
    ];
    for (const { status, body } of nei)
      assert.deepEqual(
        [status, body.code, body.detail],
        [422, 'FORELDREANSVAR_IKKE_FUNNET', nei[0]!.body.detail],
      );
    assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`select from person`)), []);
    assert.equal((await si('RUND ERT')).status, 201);
  });

  test('whose responsibility is gone when it is asked about again acts no more', async () => {
    const { body } = await si();
    assert.equal(await koden(si()), 'REPRESENTASJON_FINNES');
    nede = true;
    assert.equal(await koden(si('RUND ERT')), 'REGISTER_UTILGJENGELIG');
    nede = false;
    uten = true;
    const sti = `/meg/representasjoner/${body.representasjonId}/bekreftelse`;
    assert.equal((await som(MOR)('POST', sti)).body.status, 'TRUKKET');
    assert.equal(await koden(for_(body.representasjonId, MOR)('GET', '/soeknader')), 'INGEN_REPRESENTASJON');
    await steng();
    assert.equal(await koden(si('RUND ERT')), 'REGISTER_IKKE_AAPNET');
  });
});

describe('the municipality', () => {
  const vis = { type: 'VERGE', gyldigFra: '2026-11-20', dokument: 'Vergefullmakt av 2.11.2026' };
  test('registers what it was shown, sees who receives the letters, and ends it for a reason', async () => {
    const sakId = await benk.nySak();
    const somTrine = benk.som(trine);
    const sti = `/saker/${sakId}/representasjoner`;
    const tomt = (await somTrine('GET', sti)).body;
    assert.deepEqual(tomt, { items: [], brevTil: { parten: true, representasjoner: [] } });
    const { status, body } = await somTrine('POST', sti, { json: fullmakt(ANNEN, vis) });
    assert.equal(status, 201, JSON.stringify(body));
    const { representasjonId, versjon } = body;
    assert.deepEqual(
      [body.kilde, body.navn, body.brevTil, body.dokument],
      ['DOKUMENT', 'SYKKEL', 'REPRESENTANTEN', vis.dokument],
    );
    assert.deepEqual((await benk.som(vidar)('GET', sti)).body.brevTil, {
      parten: false,
      representasjoner: [representasjonId],
    });
    assert.equal((await som(PART)('GET', '/meg/representasjoner')).body.gitt.length, 1);
    assert.equal((await for_(representasjonId)('GET', `/meg/saker/${sakId}`)).status, 200);
    const slutt = `${sti}/${representasjonId}/avslutning`;
    const uten = await somTrine('POST', slutt, { json: { begrunnelse: ' ' }, versjon });
    assert.equal(uten.status, 400);
    const avsluttet = await somTrine('POST', slutt, { json: { begrunnelse: 'Ny verge.' }, versjon });
    assert.equal(avsluttet.body.status, 'TRUKKET');
    assert.equal((await somTrine('GET', sti)).body.brevTil.parten, true);
    const hendt = await benk.iKrokvik((tx) =>
      tx.query<{ type: string }>(
        sql`select type from hendelse where ressurs_id = ${sakId} and type like '%representasjon%' order by id`,
      ),
    );
    assert.deepEqual(
      hendt.map(({ type }) => type),
      ['no.kobo.sak.representasjon-registrert.v1', 'no.kobo.sak.representasjon-avsluttet.v1'],
    );
  });

  test('next door, another role and another case see and end nothing', async () => {
    const sakId = await benk.nySak();
    const annen = await benk.nySak({ voksne: ['GRØNN SKUFFE'] });
    const { representasjonId, versjon } = await gi();
    for (const login of [oda, petra, innbygger(PART)])
      assert.equal((await benk.som(login)('GET', `/saker/${sakId}/representasjoner`)).status, 403);
    const nabo = await benk.som(fride)('GET', `/saker/${sakId}/representasjoner`, { kommunenummer: '9902' });
    assert.equal(nabo.status, 404);
    const slutt = `/saker/${annen}/representasjoner/${representasjonId}/avslutning`;
    assert.equal((await benk.som(trine)('POST', slutt, { json: { begrunnelse: 'x' }, versjon })).status, 404);
  });

  test('sees it with the case of a protected person in the shielded unit alone', async () => {
    await kjenn('VARSOM LYNGHEI');
    const sakId = await benk.nySak();
    await gi({}, PART, 'VARSOM LYNGHEI');
    const { body } = await benk.som(trine)('GET', `/saker/${sakId}/representasjoner`);
    assert.ok(!JSON.stringify(body).includes('VARSOM'));
    assert.equal(
      (await for_(body.items[0].representasjonId, 'VARSOM LYNGHEI')('GET', '/meg/saker')).status,
      200,
    );
    await benk.iKrokvik((tx) =>
      tx.query(sql`update person set gradering = 'FORTROLIG' where navn = ${PART}`),
    );
    const sti = `/saker/${sakId}/representasjoner`;
    assert.deepEqual(
      [(await benk.som(trine)('GET', sti)).status, (await benk.som(siri)('GET', sti)).status],
      [404, 200],
    );
  });
});
