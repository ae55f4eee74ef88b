// Of two who rent together one has left, and the other rents on: what was theirs stays so, and nothing more becomes so.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { leidSammen } from '../../testing/leiesammen.ts';
import { MEDSOEKER } from '../../testing/medsoekere.ts';
import { lisbet, openSakbenk, petra, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somSoeker: Klient;
let somMedsoeker: Klient;
let somUlrik: Klient;
let leieforholdId: string;
let sakId: string;
let sti: string;
let min: string;
before(async () => {
  benk = await openSakbenk();
  [somSoeker, somMedsoeker, somUlrik] = [
    benk.som(innbygger(SOEKER)),
    benk.som(innbygger(MEDSOEKER)),
    benk.som(ulrik),
  ];
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  ({ leieforholdId, sakId } = await leidSammen(benk));
  [sti, min] = [`/leieforhold/${leieforholdId}`, `/meg/leieforhold/${leieforholdId}`];
});
after(() => benk.close());

const SISTE_DAG = '2027-02-28';
const sisteKveld = () => (benk.klokke = new Date('2027-02-28T21:00:00Z'));
const dagenEtter = () => (benk.klokke = new Date('2027-03-01T08:00:00Z'));
async function siOpp(klient: Klient): Promise<void> {
  const [{ versjon }] = (await klient('GET', '/meg/leieforhold')).body.items;
  const { status, body } = await klient('POST', `${min}/oppsigelse`, {
    json: { fratredelse: SISTE_DAG },
    versjon,
  });
  assert.equal(status, 201, JSON.stringify(body));
}
const skriv = async (klient: Klient, tekst: string, hvor = min) => {
  const { status, body } = await klient('POST', `${hvor}/meldinger`, { json: { tekst } });
  assert.equal(status, 201, JSON.stringify(body));
  return body.meldingId as string;
};
const meldFeil = async (klient: Klient) => {
  const { status, body } = await klient('POST', `${min}/boligfeil`, {
    json: { kategori: 'VANN_OG_AVLOEP', haster: false, tekst: 'Det drypper.' },
  });
  assert.equal(status, 201, JSON.stringify(body));
  return body.boligfeilId as string;
};
interface Melding {
  readonly tekst: string;
  readonly egen?: boolean;
  readonly leietaker?: { readonly navn: string };
}
const tekstene = (meldinger: readonly Melding[]) => meldinger.map(({ tekst }) => tekst);

const ALDER = { [SOEKER]: '25_44', [MEDSOEKER]: '67_79' };
/** Every figure of the national report of a day. */
async function tell(referansedato: string): Promise<ReadonlyMap<string, number>> {
  const { status, body } = await benk.som(lisbet)('POST', '/statistikkuttrekk', {
    json: { rapport: 'KOSTRA_13', referansedato },
  });
  assert.equal(status, 201, JSON.stringify(body));
  type Linje = { readonly celler: readonly { readonly celle: string; readonly antall: number }[] };
  return new Map(
    body.tabeller.flatMap(({ linjer }: { linjer: readonly Linje[] }) =>
      linjer.flatMap(({ celler }) => celler.map(({ celle, antall }) => [celle, antall])),
    ),
  );
}

describe('who of two wrote', () => {
  test('is told to the municipality by name, and to each of the two as theirs or not', async () => {
    await skriv(somSoeker, 'Hei.');
    await skriv(somMedsoeker, 'Hei igjen.');
    await skriv(somUlrik, 'Hei, dere.', sti);
    const lest = async (klient: Klient, hvor: string): Promise<Melding[]> =>
      (await klient('GET', `${hvor}/meldinger`)).body.items.toReversed();
    assert.deepEqual(
      (await lest(somUlrik, sti)).map(({ leietaker, egen }) => [leietaker?.navn, egen]),
      [
        [SOEKER, undefined],
        [MEDSOEKER, undefined],
        [undefined, undefined],
      ],
    );
    for (const [klient, egne] of [
      [somSoeker, [true, false, undefined]],
      [somMedsoeker, [false, true, undefined]],
    ] as const) {
      const meldinger = await lest(klient, min);
      assert.deepEqual(
        meldinger.map(({ egen }) => egen),
        egne,
      );
      assert.ok(meldinger.every((en) => !('leietaker' in en)));
    }
  });
});

test('who has read or written what is personal in the tenancy is told to each of the two, and nothing of what', async () => {
  const somTrine = benk.som(trine);
  const lest = ['notater', 'meldinger', 'oppsigelser', 'fornyelser', 'fravaer', 'kontrakter', 'varsler'];
  for (const liste of [...lest, 'leietileievurderinger', 'slettesperrer'])
    assert.equal((await somTrine('GET', `${sti}/${liste}`)).status, 200, liste);
  const { versjon } = (await somUlrik('GET', sti)).body;
  const fravaer = await somTrine('POST', `${sti}/fravaer`, {
    json: { type: 'SONING', fra: '2026-11-01' },
    versjon,
  });
  assert.equal(fravaer.status, 201, JSON.stringify(fravaer.body));
  await skriv(somUlrik, 'Hei, dere.', sti);
  const notat = {
    noekkel: crypto.randomUUID(),
    json: { type: 'SAMTALE', tekst: 'Ringte.', hendelsestid: '2026-11-19T12:00:00Z' },
  };
  for (const gang of ['written', 'answered again'])
    assert.equal((await somUlrik('POST', `${sti}/notater`, notat)).status, 201, gang);
  const { leietaker, medleietaker } = (await somTrine('GET', `/leieforhold?sakId=${sakId}`)).body.items[0];
  for (const [klient, { personId }] of [
    [somSoeker, leietaker],
    [somMedsoeker, medleietaker],
  ] as const) {
    const { oppslag } = (await klient('GET', '/meg/opplysninger')).body;
    assert.ok(oppslag.every((en: object) => !JSON.stringify(en).includes('SONING') && !('personId' in en)));
    const sett = (
      await benk.som(petra)('POST', '/innsynslogg/soek', { json: { formaal: 'Klage på oppslag', personId } })
    ).body.items;
    const antall = (linjer: { readonly operasjon: string }[], operasjon: string) =>
      linjer.filter((en) => en.operasjon === operasjon).length;
    for (const [operasjon, ganger] of [
      ['listLeienotater', 1],
      ['listLeiemeldinger', 1],
      ['listOppsigelser', 1],
      ['listFornyelser', 1],
      ['listFravaer', 1],
      ['listLeiekontrakter', 1],
      ['listLeievarsler', 1],
      ['listLeieTilEieVurderinger', 1],
      ['listLeieforholdetsSlettesperrer', 1],
      ['hentLeieforhold', 1],
      ['registrerFravaer', 1],
      ['sendLeiemelding', 1],
      ['opprettLeienotat', 2],
    ] as const)
      assert.deepEqual([antall(oppslag, operasjon), antall(sett, operasjon)], [ganger, ganger], operasjon);
  }
});

for (const [hvem, klientene] of [
  ['the applicant', () => [somSoeker, somMedsoeker] as const],
  ['the co-applicant', () => [somMedsoeker, somSoeker] as const],
] as const)
  describe(`from the day after ${hvem} has left`, () => {
    let flyttet: Klient;
    let annen: Klient;
    beforeEach(() => {
      [flyttet, annen] = klientene();
      return siOpp(flyttet);
    });

    test('the tenancy is the other’s, and as a stranger’s to them', async () => {
      sisteKveld();
      const meldingId = await skriv(somUlrik, 'Husk nøklene.', sti);
      const boligfeilId = await meldFeil(flyttet);
      const bilde = await flyttet('POST', `/meg/boligfeil/${boligfeilId}/bilder`);
      const kall = [
        ['GET', `${min}/meldinger`],
        ['POST', `${min}/meldinger`, { json: { tekst: 'Hei.' } }],
        ['POST', `${min}/meldinger/lesing`, { json: { til: meldingId } }],
        ['GET', `${min}/boligfeil`],
        ['POST', `${min}/boligfeil`, { json: { kategori: 'VARME', haster: false, tekst: 'Kaldt.' } }],
        ['POST', `/meg/boligfeil/${boligfeilId}/bilder`],
        ['GET', `/meg/boligfeil/${boligfeilId}/bilder/${bilde.body.feilbildeId}/innhold`],
        ['GET', `${min}/betaling`],
      ] as const;
      for (const [metode, hvor] of kall.filter(([metode]) => metode === 'GET'))
        assert.notEqual((await flyttet(metode, hvor)).status, 404, hvor);
      dagenEtter();
      for (const [metode, hvor, valg] of kall) {
        const { status, body } = await flyttet(metode, hvor, valg);
        assert.deepEqual([status, body.code], [404, 'IKKE_FUNNET'], `${metode} ${hvor}`);
      }
      assert.deepEqual(tekstene((await annen('GET', `${min}/meldinger`)).body.items), ['Husk nøklene.']);
    });

    test('their own copy has what was theirs, until their last day and with it', async () => {
      await skriv(flyttet, 'Jeg flytter.');
      const fravaer = async (fra: string) => {
        const { versjon } = (await somUlrik('GET', sti)).body;
        const { status, body } = await benk.som(trine)('POST', `${sti}/fravaer`, {
          json: { type: 'SONING', fra },
          versjon,
        });
        assert.equal(status, 201, JSON.stringify(body));
      };
      const avslutt = async (avsluttet: string) => {
        const { versjon } = (await somUlrik('GET', sti)).body;
        const { status, body } = await benk.som(trine)('POST', `${sti}/fravaer/avslutning`, {
          json: { avsluttet },
          versjon,
        });
        assert.equal(status, 200, JSON.stringify(body));
      };
      const notat = async (tekst: string) => {
        const hendelsestid = benk.klokke.toISOString();
        const json = { type: 'HJEMMEBESOEK', tekst, hendelsestid };
        const { status, body } = await somUlrik('POST', `${sti}/notater`, { json });
        assert.equal(status, 201, JSON.stringify(body));
      };
      await fravaer('2026-11-20');
      await notat('Snakket med den ene.');
      await meldFeil(flyttet);
      sisteKveld();
      await skriv(somUlrik, 'Takk for nå.', sti);
      dagenEtter();
      await skriv(annen, 'Nå bor jeg alene.');
      await avslutt('2027-03-01');
      await fravaer('2027-03-01');
      await notat('Bor alene nå.');
      const kopi = (await flyttet('GET', '/meg/opplysninger')).body;
      const [leid, ...flere] = kopi.leieforhold;
      assert.deepEqual(flere, []);
      assert.deepEqual(
        [leid.leieforholdId, leid.status, leid.utflyttet, leid.egenOppsigelse.fratredelse],
        [leieforholdId, 'AVSLUTTET', SISTE_DAG, SISTE_DAG],
      );
      assert.deepEqual(
        kopi.leiemeldinger.map((en: { meldinger: Melding[] }) => tekstene(en.meldinger)),
        [['Takk for nå.', 'Jeg flytter.']],
      );
      // Nobody has written down which of the two was away, or was visited.
      assert.deepEqual(kopi.fravaer, [{ leieforholdId, fravaer: [{ fra: '2026-11-20' }] }]);
      assert.equal(kopi.leienotater, undefined);
      assert.equal(kopi.boligfeil.length, 1);
      const annens = (await annen('GET', '/meg/opplysninger')).body;
      assert.equal(annens.leiemeldinger[0].meldinger.length, 3);
      assert.deepEqual(
        annens.fravaer[0].fravaer
          .map(({ type, fra }: { type?: string; fra: string }) => [fra, type])
          .toSorted(),
        [
          ['2026-11-20', undefined],
          ['2027-03-01', 'SONING'],
        ],
      );
      assert.deepEqual(
        annens.leienotater[0].notater.map(({ tekst }: { tekst: string }) => tekst),
        ['Bor alene nå.'],
      );
    });

    test('they rent nothing: not where they apply, and not where they are looked for', async () => {
      const rent = async (klient: Klient) => (await klient('GET', '/meg/innbygger')).body.leieforhold;
      assert.equal(await rent(flyttet), true);
      dagenEtter();
      assert.deepEqual([await rent(flyttet), await rent(annen)], [undefined, true]);
      const leier = async (navn: string) => {
        const { body } = await benk.som(trine)('POST', '/personer/soek', {
          json: { formaal: 'Finne saken', navn },
        });
        return body.items[0].leieforhold.length;
      };
      const [flyttetNavn, annetNavn] = flyttet === somSoeker ? [SOEKER, MEDSOEKER] : [MEDSOEKER, SOEKER];
      assert.deepEqual([await leier(flyttetNavn), await leier(annetNavn)], [0, 1]);
    });

    test('the statistics count the other as the tenant, and them as new in the home they rent next', async () => {
      const [flyttetNavn, alder] =
        flyttet === somSoeker ? [SOEKER, ALDER[MEDSOEKER]] : [MEDSOEKER, ALDER[SOEKER]];
      benk.klokke = new Date('2027-05-03T08:00:00Z');
      await benk.iKrokvik((tx) =>
        tx.query(sql`update person set foedselsdato = '1955-01-01' where navn = ${MEDSOEKER}`),
      );
      const celler = await tell('2027-03-31');
      assert.deepEqual([celler.get(`D_ALDER.ALLE.${alder}`), celler.get('D_ALDER.ALLE.I_ALT')], [1, 1]);
      const { koboId: boligId } = await nyBolig(benk.som(trine), 2);
      const { status, body } = await benk.som(trine)('POST', '/leieforhold', {
        json: {
          ...{ boligId, startdato: '2027-04-01', sluttdato: null, tidsubegrenset: true, manedsleie: 9_000 },
          ...{ depositum: 0, garantitype: 'INGEN', leietaker: identFor(flyttetNavn) },
        },
      });
      assert.equal(status, 201, JSON.stringify(body));
      const etter = await tell('2027-04-30');
      assert.deepEqual([etter.get('C1_NYINNFLYTTEDE.ALLE.I_ALT'), etter.get('D_ALDER.ALLE.I_ALT')], [1, 2]);
    });
  });
