// Two who have applied together rent together: both sign, both read the tenancy, and both are written to.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { MittDokument, Tilbud } from '@kobo-bolig/contract';
import {
  akseptert as tilTilbud,
  leidSammen as beggeSigner,
  medleietakersSignatur,
  signer as signerFor,
  type Akseptert,
} from '../../testing/leiesammen.ts';
import { MEDSOEKER, type Medsoekervalg } from '../../testing/medsoekere.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
let somMedsoeker: Klient;
before(async () => {
  benk = await openSakbenk();
  [somTrine, somSoeker, somMedsoeker] = [
    benk.som(trine),
    benk.som(innbygger(SOEKER)),
    benk.som(innbygger(MEDSOEKER)),
  ];
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const akseptert = (valg?: Medsoekervalg) => tilTilbud(benk, valg);
const signer = (tilbud: Akseptert, felt: object) => signerFor(benk, tilbud, felt);
const leidSammen = (valg?: Medsoekervalg) => beggeSigner(benk, valg);
const mineBrev = async (sakId: string, type: string): Promise<MittDokument[]> =>
  (await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items.filter(
    (en: MittDokument) => en.type === type,
  );
async function deresBrev(type: string): Promise<MittDokument[]> {
  const { medsoekerId } = (await somMedsoeker('GET', '/meg/invitasjoner')).body.items[0];
  const felles = (await somMedsoeker('GET', `/meg/invitasjoner/${medsoekerId}/sak`)).body;
  return felles.dokumenter.filter((en: MittDokument) => en.type === type);
}
const lest = async (klient: Klient, dokumentId: string): Promise<string> => {
  const { status, body } = await klient('GET', `/meg/dokumenter/${dokumentId}/html`);
  assert.equal(status, 200);
  return new TextDecoder().decode(body).replaceAll('\u00a0', ' ');
};

test('both who applied sign, and are tenants of the tenancy and parties to its contract', async () => {
  const { sakId, leieforholdId } = await leidSammen();
  const { items } = (await somTrine('GET', `/leieforhold?sakId=${sakId}`)).body;
  assert.deepEqual(
    [items[0].leietaker.navn, items[0].medleietaker.navn],
    [SOEKER, MEDSOEKER],
    JSON.stringify(items),
  );
  const kontrakter = (await benk.som(oda)('GET', `/leieforhold/${leieforholdId}/kontrakter`)).body.items;
  assert.deepEqual(
    kontrakter.map((k: Record<string, unknown>) => [k['signaturmetode'], k['medleietakersSignatur']]),
    [['ELEKTRONISK', medleietakersSignatur]],
  );
  const [kontrakten, ...flere] = await mineBrev(sakId, 'LEIEKONTRAKT');
  assert.equal(flere.length, 0);
  const html = await lest(somSoeker, kontrakten!.dokumentId);
  for (const del of [
    `Leier: ${SOEKER} og ${MEDSOEKER}`,
    `${SOEKER} og kommunen signerte kontrakten 20. november 2026 elektronisk.`,
    `${MEDSOEKER} signerte kontrakten 20. november 2026 på papir.`,
    'Dere betaler et depositum på 27 000 kroner til en sperret konto i deres navn.',
  ])
    assert.ok(html.includes(del), `${del} – ${html}`);
});

test('the one who rents with the applicant reads the tenancy and the same contract', async () => {
  const { leieforholdId } = await leidSammen();
  const [mitt, ...flere] = (await somMedsoeker('GET', '/meg/leieforhold')).body.items;
  assert.deepEqual([mitt.leieforholdId, flere], [leieforholdId, []]);
  const html = await lest(somMedsoeker, mitt.kontraktdokumentId);
  assert.ok(html.includes(MEDSOEKER));
  assert.deepEqual(
    (await deresBrev('LEIEKONTRAKT')).map(({ dokumentId }) => dokumentId),
    [mitt.kontraktdokumentId],
  );
});

test('nearing its end each of the two gets a letter of their own, in their own language', async () => {
  const { sakId } = await leidSammen({ spraak: 'nn' });
  benk.klokke = new Date('2029-03-01T08:00:00Z');
  await benk.kalender();
  const [partens, ...flere] = await mineBrev(sakId, 'LEIEUTLOEP');
  const [deres, ...flereDeres] = await deresBrev('LEIEUTLOEP');
  assert.deepEqual([flere, flereDeres, partens!.spraak, deres!.spraak], [[], [], 'nb', 'nn']);
  assert.notEqual(partens!.dokumentId, deres!.dokumentId);
  assert.ok((await lest(somMedsoeker, deres!.dokumentId)).includes(MEDSOEKER));
  assert.equal((await somSoeker('GET', `/meg/dokumenter/${deres!.dokumentId}/html`)).status, 404);
});

test('before their rent is changed each of the two is written to, and it counts when both have been told', async () => {
  const { sakId } = await leidSammen();
  benk.klokke = new Date('2027-11-20T08:00:00Z');
  const { status, body } = await benk.som(ulrik)('POST', '/leiereguleringer', {
    json: {
      ...{ type: 'KPI', varslet: '2027-11-20', gjelderFra: '2028-01-01' },
      indekser: [
        { maaned: '2026-11', indeks: 140.2 },
        { maaned: '2027-10', indeks: 143.7 },
      ],
    },
  });
  assert.deepEqual([status, body.antall], [201, 1], JSON.stringify(body));
  await benk.kalender();
  const [partens, medsoekers] = [await mineBrev(sakId, 'LEIEREGULERING'), await deresBrev('LEIEREGULERING')];
  assert.deepEqual([partens.length, medsoekers.length], [1, 1]);
  assert.notEqual(partens[0]!.dokumentId, medsoekers[0]!.dokumentId);
  const leien = async () => {
    await benk.kalender();
    return (await somSoeker('GET', '/meg/leieforhold')).body.items[0].manedsleie as number;
  };
  await lest(somSoeker, partens[0]!.dokumentId);
  await benk.kalender();
  benk.klokke = new Date('2027-12-01T08:00:00Z');
  await benk.kalender();
  await lest(somMedsoeker, medsoekers[0]!.dokumentId);
  await benk.kalender();
  benk.klokke = new Date('2028-01-01T08:00:00Z');
  assert.equal(await leien(), 9_224);
});

describe('who is to sign', () => {
  test('the offer says that a confirmed co-applicant signs too, and nobody who has not confirmed', async () => {
    const { sakId } = await akseptert();
    const tilbud: Tilbud = (await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items[0];
    assert.equal(tilbud.medsoekerSignerer, true);
    await benk.fyll();
    const uten = await akseptert({ status: 'INVITERT' });
    const deres: Tilbud = (await somTrine('GET', `/saker/${uten.sakId}/tilbud`)).body.items[0];
    assert.equal('medsoekerSignerer' in deres, false);
    const nektet = await signer(uten, { medleietakersSignatur });
    assert.deepEqual(
      [nektet.status, nektet.body.errors[0].pointer, nektet.body.errors[0].code],
      [400, '/medleietakersSignatur', 'INGEN_MEDSOEKER'],
    );
  });

  test('one rents alone only with the reason written down', async () => {
    const tilbud = await akseptert();
    const nektet = await signer(tilbud, { avvikBegrunnelse: undefined, startdato: '2026-11-20' });
    assert.deepEqual(
      [nektet.status, nektet.body.code],
      [422, 'KONTRAKT_AVVIKER'],
      JSON.stringify(nektet.body),
    );
    assert.ok(nektet.body.errors.some(({ code }: { code: string }) => code === 'MEDSOEKER'));
    const { status, body } = await signer(tilbud, { avvikBegrunnelse: 'De to har flyttet fra hverandre.' });
    assert.deepEqual([status, 'medleietaker' in body], [201, false]);
    assert.deepEqual((await somMedsoeker('GET', '/meg/leieforhold')).body.items, []);
    const [kontrakten] = await mineBrev(tilbud.sakId, 'LEIEKONTRAKT');
    assert.ok(!(await lest(somSoeker, kontrakten!.dokumentId)).includes(MEDSOEKER));
    assert.deepEqual(await deresBrev('LEIEKONTRAKT'), []);
  });

  test('nobody signs before the yes, or after today', async () => {
    const tilbud = await akseptert();
    for (const [signertDato, code] of [
      ['2026-11-19', 'FOER_SVARET'],
      ['2026-11-21', 'I_FREMTIDEN'],
    ]) {
      const { status, body } = await signer(tilbud, { medleietakersSignatur: { signertDato } });
      assert.deepEqual(
        [status, body.errors[0].pointer, body.errors[0].code],
        [400, '/medleietakersSignatur/signertDato', code],
      );
    }
  });

  test('a new contract of theirs is signed by both again', async () => {
    const { leieforholdId } = await leidSammen();
    benk.klokke = new Date('2029-06-01T08:00:00Z');
    await benk.kalender();
    const mitt = (await somMedsoeker('GET', '/meg/leieforhold')).body.items[0];
    const forleng = (felt: object) =>
      somTrine('POST', `/leieforhold/${leieforholdId}/fornyelser`, {
        json: {
          utfall: 'FORLENGET',
          vedtakIAnnetSystem: { system: 'Arkivet', referanse: 'F-1', dato: '2029-05-20' },
          kontrakt: {
            ...{ signertDato: '2029-06-01', gjelderFra: '2029-12-01', sluttdato: '2032-11-30' },
            ...{ tidsubegrenset: false, manedsleie: 9_500, depositum: 27_000, garantitype: 'SPERRET_KONTO' },
            ...felt,
          },
        },
        versjon: mitt.versjon,
      });
    for (const [felt, pointer, code] of [
      [{}, '/kontrakt/medleietakersSignatur', 'MANGLER'],
      [
        { medleietakersSignatur: { signertDato: '2029-06-02' } },
        '/kontrakt/medleietakersSignatur/signertDato',
        'I_FREMTIDEN',
      ],
    ] as const) {
      const nektet = await forleng(felt);
      assert.deepEqual(
        [nektet.status, nektet.body.errors?.[0]?.pointer, nektet.body.errors?.[0]?.code],
        [400, pointer, code],
        JSON.stringify(nektet.body),
      );
    }
    const ny = await forleng({ medleietakersSignatur: { signertDato: '2029-05-30' } });
    assert.equal(ny.status, 201, JSON.stringify(ny.body));
    const [, nyeste] = (await deresBrev('LEIEKONTRAKT')).toReversed();
    const html = await lest(somMedsoeker, nyeste!.dokumentId);
    assert.ok(html.includes(`${MEDSOEKER} signerte kontrakten 30. mai 2029.`), html);
  });
});

describe('one of the two moves', () => {
  interface Mitt {
    readonly versjon: number;
    readonly status: string;
    readonly leiesSammen?: boolean;
    readonly sierOppBareForSeg?: boolean;
    readonly tidligsteFratredelse?: string;
    readonly fratredelse?: string;
    readonly egenOppsigelse?: { readonly fratredelse: string };
  }
  const mitt = async (klient: Klient): Promise<Mitt> =>
    (await klient('GET', '/meg/leieforhold')).body.items[0];
  const siOpp = async (klient: Klient, leieforholdId: string, fratredelse: string) =>
    klient('POST', `/meg/leieforhold/${leieforholdId}/oppsigelse`, {
      json: { fratredelse },
      versjon: (await mitt(klient)).versjon,
    });
  const leie = async (sakId: string) => (await somTrine('GET', `/leieforhold?sakId=${sakId}`)).body.items[0];

  for (const [hvem, blir, klientene] of [
    ['the applicant', MEDSOEKER, () => [somSoeker, somMedsoeker] as const],
    ['the co-applicant', SOEKER, () => [somMedsoeker, somSoeker] as const],
  ] as const)
    test(`${hvem} gives notice for themselves, and the other rents on`, async () => {
      const { sakId, leieforholdId } = await leidSammen();
      const [flytter, annen] = klientene();
      const foer = await mitt(flytter);
      assert.deepEqual(
        [foer.leiesSammen, foer.sierOppBareForSeg, foer.tidligsteFratredelse],
        [true, true, '2027-02-28'],
      );
      const { status, body } = await siOpp(flytter, leieforholdId, '2027-02-28');
      assert.deepEqual(
        [status, body.egenOppsigelse?.fratredelse, body.status, body.tidligsteFratredelse],
        [201, '2027-02-28', 'AKTIVT', undefined],
        JSON.stringify(body),
      );
      const igjen = await siOpp(flytter, leieforholdId, '2027-03-31');
      assert.deepEqual([igjen.status, igjen.body.errors[0].code], [422, 'ALT_SAGT_OPP']);
      const deres = await mitt(annen);
      assert.deepEqual(
        [deres.status, deres.sierOppBareForSeg, deres.egenOppsigelse],
        ['AKTIVT', undefined, undefined],
      );
      const { hendelser } = (await somTrine('GET', `/saker/${sakId}`)).body;
      assert.ok(hendelser.some(({ type }: { type: string }) => type === 'LEIETAKER_SAGT_OPP'));
      benk.klokke = new Date('2027-03-01T08:00:00Z');
      assert.deepEqual((await flytter('GET', '/meg/leieforhold')).body.items, []);
      const etter = await mitt(annen);
      assert.deepEqual([etter.status, etter.leiesSammen], ['AKTIVT', undefined]);
      const { leietaker, medleietaker } = await leie(sakId);
      assert.deepEqual([leietaker.navn, medleietaker], [blir, undefined]);
      benk.klokke = new Date('2029-03-01T08:00:00Z');
      await benk.kalender();
      const [partens, medsoekers] = [await mineBrev(sakId, 'LEIEUTLOEP'), await deresBrev('LEIEUTLOEP')];
      assert.deepEqual([partens.length, medsoekers.length], blir === SOEKER ? [1, 0] : [0, 1]);
    });

  test('when the other leaves too the tenancy ends, and not before the first has left', async () => {
    const { sakId, leieforholdId } = await leidSammen();
    assert.equal((await siOpp(somMedsoeker, leieforholdId, '2027-04-30')).status, 201);
    const foerst = await siOpp(somSoeker, leieforholdId, '2027-02-28');
    assert.deepEqual([foerst.status, foerst.body.errors[0].code], [422, 'FOER_MEDLEIETAKER']);
    const { status, body } = await siOpp(somSoeker, leieforholdId, '2027-04-30');
    assert.deepEqual(
      [status, body.status, body.fratredelse, body.egenOppsigelse],
      [201, 'SAGT_OPP', '2027-04-30', undefined],
    );
    assert.equal((await leie(sakId)).status, 'SAGT_OPP');
  });

  test('an employee registers it for one of them, and takes it back', async () => {
    const { leieforholdId } = await leidSammen();
    const registrer = async (felt: object) =>
      somTrine('POST', `/leieforhold/${leieforholdId}/oppsigelser`, {
        json: {
          ...{ av: 'LEIER', mottatt: '2026-11-20', fratredelse: '2027-02-28', skriftlig: true },
          ...felt,
        },
        versjon: (await mitt(somSoeker)).versjon,
      });
    const fraUtleier = {
      ...{ av: 'UTLEIER', begrunnelse: 'Boligen rives.', opplystOmProtest: true },
      bareFor: 'MEDLEIETAKER',
    };
    assert.equal((await registrer(fraUtleier)).body.errors[0].code, 'BARE_FRA_LEIER');
    const { status, body } = await registrer({ bareFor: 'MEDLEIETAKER' });
    assert.deepEqual([status, body.bareFor], [201, 'MEDLEIETAKER'], JSON.stringify(body));
    assert.equal((await registrer({ bareFor: 'HOVEDLEIETAKER' })).body.errors[0].code, 'INGEN_IGJEN');
    assert.equal((await mitt(somMedsoeker)).egenOppsigelse?.fratredelse, '2027-02-28');
    const trukket = await somTrine('POST', `/leieforhold/${leieforholdId}/oppsigelser/trekking`, {
      json: { begrunnelse: 'De to bor sammen likevel.', bareFor: 'MEDLEIETAKER' },
      versjon: (await mitt(somSoeker)).versjon,
    });
    assert.deepEqual([trukket.status, trukket.body.status], [200, 'TRUKKET'], JSON.stringify(trukket.body));
    assert.deepEqual(
      [(await mitt(somMedsoeker)).egenOppsigelse, (await mitt(somMedsoeker)).sierOppBareForSeg],
      [undefined, true],
    );
  });

  test('of one who rents alone there is no notice for one of two', async () => {
    const tilbud = await akseptert({ status: 'AVSLAATT' });
    const { leieforholdId, versjon } = (await signer(tilbud, {})).body;
    const { status, body } = await somTrine('POST', `/leieforhold/${leieforholdId}/oppsigelser`, {
      json: {
        ...{ av: 'LEIER', mottatt: '2026-11-20', fratredelse: '2027-02-28', skriftlig: true },
        bareFor: 'HOVEDLEIETAKER',
      },
      versjon,
    });
    assert.deepEqual([status, body.errors[0].code], [422, 'INGEN_MEDLEIETAKER'], JSON.stringify(body));
    const alene = await mitt(somSoeker);
    assert.deepEqual([alene.leiesSammen, alene.sierOppBareForSeg], [undefined, undefined]);
  });
});
