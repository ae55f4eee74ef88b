import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Tilbud } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, turid, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import {
  begyntKontrakt,
  frode,
  innbygger,
  kontrakt,
  nyBolig,
  oda,
  sakMedTilsagn,
  SOEKER,
  ulrik,
  type NyBolig,
} from '../../testing/tilbudbenk.ts';

const NESTE = 'MODIG SYKKEL';
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

const tilby = (sakId: string, bolig: NyBolig, felt: object = {}, klient = somTrine, noekkel?: string) =>
  klient('POST', `/saker/${sakId}/tilbud`, {
    json: { boligId: bolig.koboId, ...felt },
    ...(noekkel && { noekkel }),
  });
const svar = (id: string, versjon: number | undefined, json: object, klient = somSoeker) =>
  klient('POST', `/tilbud/${id}/svar`, { json, ...(versjon !== undefined && { versjon }) });
const trekk = (id: string, versjon: number, klient = somTrine) =>
  klient('POST', `/tilbud/${id}/trekking`, { versjon });
const signer = (id: string, versjon: number, felt: object = {}, klient = somTrine) =>
  klient('POST', `/tilbud/${id}/kontrakt`, { json: { ...kontrakt, ...felt }, versjon });
const status = async (bolig: NyBolig) => (await somTrine('GET', `/boliger/${bolig.koboId}`)).body.status;
const sak = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body;
const koe = (sakId: string) =>
  benk.iKrokvik((tx) => tx.query(sql`select status from venteliste where sak_id = ${sakId}`));
const med = (kode: number, problem: string, svaret: Awaited<ReturnType<Klient>>): void =>
  assert.deepEqual([svaret.status, svaret.body?.code], [kode, problem], JSON.stringify(svaret.body));

describe('the road from offer to contract', () => {
  test('reserved, accepted, let', async () => {
    const sakId = await sakMedTilsagn(benk);
    const bolig = await nyBolig(somTrine, 1, {
      antallSoverom: 3,
      bygning: { bygningstype: 'BLOKK', heis: true },
    });
    const visning = { tid: '2026-11-24T13:30:00Z', oppmoete: 'Ved inngangen. Spør etter Trine.' };

    const sendt = await tilby(sakId, bolig, { svarfrist: '2026-11-30', visning });
    assert.deepEqual([sendt.status, sendt.etag], [201, '"1"']);
    const tilbud = sendt.body as Tilbud;
    assert.deepEqual(
      [tilbud.status, tilbud.sakId, tilbud.svarfrist, tilbud.bolig.status],
      ['SENDT', sakId, '2026-11-30', 'RESERVERT'],
    );
    assert.equal(Date.parse(tilbud.visning!.tid), Date.parse(visning.tid));
    assert.deepEqual(tilbud.match, [
      { krav: 'BOLIGTYPE', oppfylt: 'JA', kreves: 'ORDINAER', har: 'ORDINAER' },
      { krav: 'SOVEROM', oppfylt: 'JA', kreves: '2', har: '3' },
      { krav: 'SOVEROM_MAKS', oppfylt: 'JA', kreves: '3', har: '3' },
      { krav: 'UTEN_TRAPPER', oppfylt: 'JA' },
      { krav: 'MAKS_LEIE', oppfylt: 'JA', kreves: '11000', har: '9000' },
    ]);
    assert.equal(await status(bolig), 'RESERVERT');
    const ute = await sak(sakId);
    assert.deepEqual(
      [ute.status, ute.nesteFrist, ute.handlinger],
      ['VENTELISTE', { type: 'SVAR_PAA_TILBUD', dato: '2026-11-30' }, ['TREKK_TILBUD']],
    );
    assert.deepEqual(await koe(sakId), [{ status: 'TILBUD_UTE' }]);

    const ja = await svar(tilbud.tilbudId, 1, { svar: 'JA' });
    assert.deepEqual([ja.status, ja.body.status, ja.body.versjon], [200, 'AKSEPTERT', 2]);
    // What the municipality judged is not the citizen's to read.
    assert.equal(ja.body.match, undefined);
    assert.deepEqual((await sak(sakId)).handlinger, ['TREKK_TILBUD', 'REGISTRER_KONTRAKT']);

    const { status: kode, body: leieforhold } = await signer(tilbud.tilbudId, 2, begyntKontrakt);
    assert.equal(kode, 201);
    const { leieforholdId, leietaker, versjon, ...avtalt } = leieforhold;
    assert.ok(leieforholdId && versjon);
    assert.equal(leietaker.navn, SOEKER);
    assert.deepEqual(avtalt, {
      boligId: bolig.koboId,
      sakId,
      status: 'AKTIVT',
      startdato: '2026-11-20',
      sluttdato: '2029-11-30',
      tidsubegrenset: false,
      manedsleie: 9_000,
      depositum: 27_000,
    });
    assert.equal(await status(bolig), 'UTLEID');
    assert.equal((await sak(sakId)).status, 'I_LEIEFORHOLD');
    assert.deepEqual(await koe(sakId), [{ status: 'AVKLART' }]);
    const { items } = (await somTrine('GET', `/saker/${sakId}/tilbud`)).body;
    assert.deepEqual(
      items.map((ett: Tilbud) => [ett.status, ett.leieforholdId]),
      [['KONTRAKT_SIGNERT', leieforholdId]],
    );
    // The home is expected to be free again the day the tenancy ends.
    const bebodd = (await somTrine('GET', `/boliger/${bolig.koboId}`)).body;
    assert.equal(bebodd.antattLedig, '2029-11-30');
  });

  test('with the municipality’s own number of days when no deadline is set', async () => {
    const sakId = await sakMedTilsagn(benk);
    const { body } = await tilby(sakId, await nyBolig(somTrine, 1));
    assert.equal(body.svarfrist, '2026-11-27');
  });

  for (const [navn, felt, peker, kode] of [
    ['today is too soon', { svarfrist: '2026-11-20' }, '/svarfrist', 'I_FORTIDEN'],
    ['five weeks are too many', { svarfrist: '2026-12-19' }, '/svarfrist', 'FOR_LANGT_FREM'],
    [
      'a viewing has not been held yet',
      { visning: { tid: '2026-11-20T08:00:00Z', oppmoete: 'Ved inngangen' } },
      '/visning/tid',
      'I_FORTIDEN',
    ],
    [
      'nobody answers before the viewing',
      { svarfrist: '2026-11-24', visning: { tid: '2026-11-24T23:30:00Z', oppmoete: 'Ved inngangen' } },
      '/visning/tid',
      'ETTER_SVARFRISTEN',
    ],
  ] as const)
    test(`the days of an offer: ${navn}`, async () => {
      const sakId = await sakMedTilsagn(benk);
      const bolig = await nyBolig(somTrine, 1);
      const { body } = await tilby(sakId, bolig, felt);
      assert.deepEqual(
        [
          body.code,
          ...body.errors.map((feil: { pointer: string; code: string }) => [feil.pointer, feil.code]),
        ],
        ['UGYLDIG_FORESPOERSEL', [peker, kode]],
      );
      assert.equal(await status(bolig), 'KLAR_FOR_INNFLYTTING');
    });

  test('the first day, the last day and a viewing on it', async () => {
    const sakId = await sakMedTilsagn(benk);
    const bolig = await nyBolig(somTrine, 1);
    const { body } = await somTrine('GET', `/saker/${sakId}/tilbudsgrunnlag?boligId=${bolig.koboId}`);
    const { svarfristTidligst, svarfristForeslaatt, svarfristSenest } = body;
    assert.deepEqual(
      [svarfristTidligst, svarfristForeslaatt, svarfristSenest],
      ['2026-11-21', '2026-11-27', '2026-12-18'],
    );
    const foerst = await tilby(sakId, bolig, { svarfrist: svarfristTidligst });
    assert.equal((await trekk(foerst.body.tilbudId, 1)).status, 200);
    const visning = { tid: '2026-12-18T17:00:00Z', oppmoete: 'Ved inngangen' };
    assert.equal((await tilby(sakId, bolig, { svarfrist: svarfristSenest, visning })).status, 201);
  });
});

describe('what the home lacks', () => {
  const MANGLER = [
    { krav: 'BOLIGTYPE', oppfylt: 'NEI', kreves: 'ORDINAER', har: 'OMSORGSBOLIG' },
    { krav: 'SOVEROM', oppfylt: 'NEI', kreves: '2', har: '1' },
    { krav: 'SOVEROM_MAKS', oppfylt: 'JA', kreves: '3', har: '1' },
    { krav: 'UTEN_TRAPPER', oppfylt: 'UKJENT' },
    { krav: 'MAKS_LEIE', oppfylt: 'JA', kreves: '11000', har: '9000' },
  ];
  let sakId: string;
  let bolig: NyBolig;
  beforeEach(async () => {
    sakId = await sakMedTilsagn(benk);
    bolig = await nyBolig(somTrine, 1, { boligtype: 'OMSORGSBOLIG', antallSoverom: 1 });
  });
  const grunnlag = (id = bolig.koboId, klient = somTrine) =>
    klient('GET', `/saker/${sakId}/tilbudsgrunnlag?boligId=${id}`);

  test('is said before anything is sent', async () => {
    const { status: kode, body } = await grunnlag();
    assert.deepEqual([kode, body.match], [200, MANGLER]);
    assert.equal(await status(bolig), 'KLAR_FOR_INNFLYTTING');
  });

  test('is offered only with the reason written down, which is kept and is not the citizen’s to read', async () => {
    for (const felt of [{}, { avvikBegrunnelse: '  ' }]) {
      const nei = await tilby(sakId, bolig, felt);
      med(422, 'KRAV_IKKE_OPPFYLT', nei);
      assert.equal(nei.body.errors[0].pointer, '/avvikBegrunnelse');
    }
    assert.equal(await status(bolig), 'KLAR_FOR_INNFLYTTING');
    const avvikBegrunnelse = 'Søkeren ønsker denne boligen.';
    const { body } = await tilby(sakId, bolig, { avvikBegrunnelse });
    assert.deepEqual([body.match, body.avvikBegrunnelse], [MANGLER, avvikBegrunnelse]);
    const ja = await svar(body.tilbudId, 1, { svar: 'JA' });
    assert.equal(ja.body.avvikBegrunnelse, undefined);
  });

  test('what nobody knows is no hindrance', async () => {
    const ukjent = await nyBolig(somTrine, 2);
    assert.equal((await grunnlag(ukjent.koboId)).body.match[3].oppfylt, 'UKJENT');
    assert.equal((await tilby(sakId, ukjent)).status, 201);
  });

  test('is read by who offers homes, of cases with a decision, and logged', async () => {
    assert.equal((await grunnlag(bolig.koboId, benk.som(ulrik))).status, 200);
    med(403, 'MANGLER_SCOPE', await grunnlag(bolig.koboId, benk.som(oda)));
    med(404, 'IKKE_FUNNET', await grunnlag(sakId));
    sakId = await benk.nySak({ voksne: [NESTE] });
    med(422, 'MANGLER_TILSAGN', await grunnlag());
    const [linje] = await benk.iKrokvik((tx) =>
      tx.query(sql`select ressurs from innsynslogg where operasjon = 'hentTilbudsgrunnlag' limit 1`),
    );
    assert.deepEqual(linje, { ressurs: 'SAK' });
  });
});

describe('an offer that ends gives the home back', () => {
  for (const foer of ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD'])
    test(`refused: ${foer} again, and the household is back in the queue`, async () => {
      const sakId = await sakMedTilsagn(benk);
      const bolig = await nyBolig(somTrine, 1, { status: foer, klarFra: '2026-12-15' });
      const { tilbudId } = (await tilby(sakId, bolig)).body;
      const nei = await svar(tilbudId, 1, { svar: 'NEI', grunn: 'Det er for langt til skolen.' });
      assert.deepEqual([nei.status, nei.body.status], [200, 'AVSLAATT']);
      const etter = (await somTrine('GET', `/boliger/${bolig.koboId}`)).body;
      assert.deepEqual([etter.status, etter.klarFra, etter.markeringer], [foer, '2026-12-15', []]);
      assert.deepEqual(await koe(sakId), [{ status: 'VENTER' }]);
      assert.deepEqual((await sak(sakId)).handlinger, ['TILBY_BOLIG']);
      const [tilbud] = (await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items;
      assert.equal(tilbud.avslagsgrunn, 'Det er for langt til skolen.');
      // The same home can be offered again, to the same or another.
      assert.equal((await tilby(sakId, bolig)).status, 201);
    });

  test('withdrawn, also after a yes', async () => {
    const sakId = await sakMedTilsagn(benk);
    const bolig = await nyBolig(somTrine, 1);
    const { tilbudId } = (await tilby(sakId, bolig)).body;
    await svar(tilbudId, 1, { svar: 'JA' });
    med(412, 'UTDATERT', await trekk(tilbudId, 1));
    assert.equal((await trekk(tilbudId, 2)).body.status, 'TRUKKET');
    assert.equal(await status(bolig), 'KLAR_FOR_INNFLYTTING');
    med(409, 'TILBUD_BESVART', await trekk(tilbudId, 3));
    med(422, 'TILBUD_IKKE_AKSEPTERT', await signer(tilbudId, 3));
  });
});

describe('a reserved home', () => {
  /** How many the overview counts under the state and under the marker, and how many each filter finds. */
  const reserverte = async () => {
    const { fasetter } = (await somTrine('GET', '/boliger')).body;
    const antall = (fasett: 'status' | 'markering') =>
      fasetter[fasett].find(({ verdi }: { verdi: string }) => verdi === 'RESERVERT').antall;
    const treff = async (fasett: string) =>
      (await somTrine('GET', `/boliger?${fasett}=RESERVERT`)).body.items.length;
    return [antall('status'), antall('markering'), await treff('status'), await treff('markering')];
  };

  test('is counted and found by its state and by its marker for as long as the reservation lasts', async () => {
    const sakId = await sakMedTilsagn(benk);
    const bolig = await nyBolig(somTrine, 1);
    assert.deepEqual(await reserverte(), [0, 0, 0, 0]);
    const { tilbudId } = (await tilby(sakId, bolig)).body;
    assert.deepEqual((await somTrine('GET', `/boliger/${bolig.koboId}`)).body.markeringer, ['RESERVERT']);
    assert.deepEqual(await reserverte(), [1, 1, 1, 1]);
    await svar(tilbudId, 1, { svar: 'JA' });
    assert.deepEqual(await reserverte(), [1, 1, 1, 1]);
    await signer(tilbudId, 2, begyntKontrakt);
    assert.deepEqual(await reserverte(), [0, 0, 0, 0]);
  });
});

describe('one offer, one home, one household', () => {
  test('a case has one offer at a time, whichever home the second is of', async () => {
    const sakId = await sakMedTilsagn(benk);
    const bolig = await nyBolig(somTrine, 1);
    await tilby(sakId, bolig);
    med(409, 'TILBUD_UTE', await tilby(sakId, await nyBolig(somTrine, 2)));
    med(409, 'TILBUD_UTE', await tilby(sakId, bolig));
    assert.equal((await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items.length, 1);
  });

  test('a home is offered to one', async () => {
    const [en, to] = [await sakMedTilsagn(benk), await sakMedTilsagn(benk, { voksne: [NESTE] })];
    const bolig = await nyBolig(somTrine, 1);
    await tilby(en, bolig);
    med(409, 'BOLIG_IKKE_LEDIG', await tilby(to, bolig));
    assert.deepEqual((await sak(to)).handlinger, ['TILBY_BOLIG']);
  });

  test('a home nobody can move into is not offered', async () => {
    const sakId = await sakMedTilsagn(benk);
    for (const [nummer, tilstand] of ['IKKE_TILGJENGELIG', 'SOLGT'].entries()) {
      const bolig = await nyBolig(somTrine, nummer + 1, { status: 'IKKE_TILGJENGELIG' });
      await benk.iKrokvik((tx) =>
        tx.query(sql`update bolig set status = ${tilstand} where id = ${bolig.koboId}`),
      );
      med(409, 'BOLIG_IKKE_LEDIG', await tilby(sakId, bolig));
    }
  });

  test('nothing is offered without a decision', async () => {
    med(422, 'MANGLER_TILSAGN', await tilby(await benk.nySak(), await nyBolig(somTrine, 1)));
  });

  test('the same offer sent twice is one offer', async () => {
    const sakId = await sakMedTilsagn(benk);
    const bolig = await nyBolig(somTrine, 1);
    const [en, to] = [
      await tilby(sakId, bolig, {}, somTrine, 'samme-noekkel-0001'),
      await tilby(sakId, bolig, {}, somTrine, 'samme-noekkel-0001'),
    ];
    assert.deepEqual([en.status, to.status, en.body.tilbudId === to.body.tilbudId], [201, 201, true]);
  });

  test('a field nobody knows is refused', async () => {
    const sakId = await sakMedTilsagn(benk);
    const { status: kode, body } = await tilby(sakId, await nyBolig(somTrine, 1), { pris: 1 });
    assert.deepEqual([kode, body.errors[0].pointer], [400, '/pris']);
  });
});

describe('an answer', () => {
  let tilbudId: string;
  beforeEach(async () => {
    tilbudId = (await tilby(await sakMedTilsagn(benk), await nyBolig(somTrine, 1))).body.tilbudId;
  });

  test('is given once, from the version that was read, within the deadline', async () => {
    med(428, 'MANGLER_IF_MATCH', await svar(tilbudId, undefined, { svar: 'JA' }));
    med(412, 'UTDATERT', await svar(tilbudId, 7, { svar: 'JA' }));
    benk.klokke = new Date('2026-11-28T08:00:00Z');
    med(409, 'TILBUD_UTLOEPT', await svar(tilbudId, 1, { svar: 'JA' }));
    // The last day is a day: until midnight in Norway.
    benk.klokke = new Date('2026-11-27T22:59:00Z');
    assert.equal((await svar(tilbudId, 1, { svar: 'JA' })).status, 200);
    med(409, 'TILBUD_BESVART', await svar(tilbudId, 2, { svar: 'NEI' }));
    benk.klokke = new Date('2026-11-20T08:14:00Z');
  });

  test('is given by whom the offer is for; to anybody else the offer is not there', async () => {
    med(404, 'IKKE_FUNNET', await svar(tilbudId, 1, { svar: 'JA' }, benk.som(innbygger(NESTE))));
    med(403, 'MANGLER_SCOPE', await svar(tilbudId, 1, { svar: 'JA' }, somTrine));
    const [tilbud] = (await somSoeker('GET', '/meg/saker')).body.items;
    assert.equal(tilbud.dinTur, true);
  });
});

describe('a contract', () => {
  let tilbudId: string;
  let bolig: NyBolig;
  beforeEach(async () => {
    bolig = await nyBolig(somTrine, 1);
    tilbudId = (await tilby(await sakMedTilsagn(benk), bolig)).body.tilbudId;
    await svar(tilbudId, 1, { svar: 'JA' });
  });

  test('asks for a deposit of six months’ rent at most', async () => {
    med(422, 'DEPOSITUM_FOR_HOEYT', await signer(tilbudId, 2, { depositum: 54_001 }));
    assert.equal(await status(bolig), 'RESERVERT');
    assert.equal((await signer(tilbudId, 2, { depositum: 54_000 })).status, 201);
  });

  test('lasts from one day to a later one, or without end and says so', async () => {
    for (const felt of [
      { sluttdato: '2026-12-01' },
      { sluttdato: null },
      { tidsubegrenset: true },
      { sluttdato: '2026-11-30' },
    ])
      med(422, 'UGYLDIG_PERIODE', await signer(tilbudId, 2, felt));
    const { body } = await signer(tilbudId, 2, {
      sluttdato: null,
      tidsubegrenset: true,
      avvikBegrunnelse: 'Søkeren har varig behov.',
    });
    assert.deepEqual([body.sluttdato, body.tidsubegrenset], [null, true]);
  });

  for (const [navn, felt, peker, kode] of [
    ['signed tomorrow', { signertDato: '2026-11-21' }, '/signertDato', 'I_FREMTIDEN'],
    ['signed before the applicant said yes', { signertDato: '2026-11-19' }, '/signertDato', 'FOER_SVARET'],
    [
      'running before the applicant said yes',
      { startdato: '2026-11-19', sluttdato: '2029-11-18' },
      '/startdato',
      'FOER_SVARET',
    ],
  ] as const)
    test(`is not ${navn}`, async () => {
      const nei = await signer(tilbudId, 2, felt);
      med(400, 'UGYLDIG_FORESPOERSEL', nei);
      assert.deepEqual([nei.body.errors[0].pointer, nei.body.errors[0].code], [peker, kode]);
    });

  test('for less than three years rests on one of the grounds of the law, which is kept', async () => {
    const kort = { sluttdato: '2027-11-29', avvikBegrunnelse: 'Midlertidig behov.' };
    const nei = await signer(tilbudId, 2, kort);
    med(422, 'LEIETID_UTEN_GRUNNLAG', nei);
    assert.equal(nei.body.errors[0].pointer, '/hjemmelTid');
    med(422, 'LEIETID_UTEN_GRUNNLAG', await signer(tilbudId, 2, { ...kort, hjemmelTid: 'KORTERE_SOKKEL' }));
    const ja = await signer(tilbudId, 2, { ...kort, hjemmelTid: 'HUSLEIELOVEN_11_1' });
    assert.equal(ja.status, 201);
    const [rad] = await benk.iKrokvik((tx) =>
      tx.query(sql`select hjemmel_tid from leieforhold where id = ${ja.body.leieforholdId}`),
    );
    assert.deepEqual(rad, { hjemmelTid: 'HUSLEIELOVEN_11_1' });
  });

  test('that departs from home and decision is registered with the reason, which stays in the case', async () => {
    const annen = { manedsleie: 9_500, sluttdato: '2030-11-30' };
    const nei = await signer(tilbudId, 2, annen);
    med(422, 'KONTRAKT_AVVIKER', nei);
    assert.deepEqual(
      nei.body.errors.map((feil: { pointer: string; code: string }) => [feil.pointer, feil.code]),
      [
        ['/avvikBegrunnelse', 'LEIE'],
        ['/avvikBegrunnelse', 'LEIETID'],
      ],
    );
    const avvikBegrunnelse = 'Leien er regulert etter konsumprisindeksen.';
    const { status: kode, body } = await signer(tilbudId, 2, { ...annen, avvikBegrunnelse });
    assert.equal(kode, 201);
    const [tilbud] = (await somTrine('GET', `/saker/${body.sakId}/tilbud`)).body.items;
    assert.equal(tilbud.kontraktAvvikBegrunnelse, avvikBegrunnelse);
  });

  test('is registered once, by those who let homes', async () => {
    med(403, 'MANGLER_SCOPE', await signer(tilbudId, 2, {}, benk.som(oda)));
    med(412, 'UTDATERT', await signer(tilbudId, 1));
    assert.equal((await signer(tilbudId, 2, {}, benk.som(ulrik))).status, 201);
    med(422, 'TILBUD_IKKE_AKSEPTERT', await signer(tilbudId, 3));
  });
});

describe('offers are for those whose work they are', () => {
  test('made by case workers and letting managers, whoever has the case', async () => {
    const sakId = await sakMedTilsagn(benk);
    const bolig = await nyBolig(somTrine, 1);
    med(403, 'MANGLER_SCOPE', await tilby(sakId, bolig, {}, benk.som(oda)));
    const fraTurid = await tilby(sakId, bolig, {}, benk.som(turid));
    assert.equal(fraTurid.status, 201);
    med(403, 'MANGLER_SCOPE', await trekk(fraTurid.body.tilbudId, 1, benk.som(oda)));
    assert.equal((await trekk(fraTurid.body.tilbudId, 1, benk.som(ulrik))).body.status, 'TRUKKET');
    const fraUlrik = await tilby(sakId, bolig, {}, benk.som(ulrik));
    assert.equal(fraUlrik.status, 201);
    assert.equal((await trekk(fraUlrik.body.tilbudId, 1, benk.som(turid))).body.status, 'TRUKKET');
  });

  test('and what is next door is not there', async () => {
    const nabo: Klient = (metode, sti, valg) =>
      benk.som(frode)(metode, sti, { ...valg, kommunenummer: '9902' });
    const sakId = await sakMedTilsagn(benk);
    const bolig = await nyBolig(somTrine, 1);
    const { tilbudId } = (await tilby(sakId, bolig)).body;
    med(404, 'IKKE_FUNNET', await tilby(sakId, bolig, {}, nabo));
    med(404, 'IKKE_FUNNET', await nabo('GET', `/saker/${sakId}/tilbud`));
    med(404, 'IKKE_FUNNET', await nabo('POST', `/tilbud/${tilbudId}/trekking`, { versjon: 1 }));
    med(404, 'IKKE_FUNNET', await signer(tilbudId, 1, {}, nabo));
  });
});
