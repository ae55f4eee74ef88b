import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Bolig, BoligFasetter, BoligListe } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { uuidv7 } from '../../db/uuid.ts';
import { sql } from '../../db/sql.ts';
import { openSakbenk, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { nyBolig, oda } from '../../testing/tilbudbenk.ts';
import { tellRundturer } from '../../testing/rundturer.ts';
import { lesFasettkode, rangAv } from './fasettkode.ts';
import type { Boligfilter } from './queries.sql.ts';

const IDAG = '2026-11-20';
const statuser = ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD', 'RESERVERT', 'UTLEID', 'SOLGT', 'IKKE_TILGJENGELIG'];
const markeringer = ['TILVISNINGSAVTALE', 'SAGT_OPP', 'LEIE_TIL_EIE', 'RESERVERT'];
const boligtyper = ['ORDINAER', 'OMSORGSBOLIG', 'BOFELLESSKAP', 'PERSONALBOLIG', 'MIDLERTIDIG'];
const bemanninger = ['INGEN', 'AMBULERENDE', 'BASE_I_NAERHET', 'BASE_DAG_KVELD', 'BASE_DOEGN'];
/** The last day each choice reaches, counted by hand. */
const rekkevidder = {
  NAA: '2026-11-20',
  EN_MND: '2026-12-20',
  TRE_MND: '2027-02-20',
  SEKS_MND: '2027-05-20',
  ETT_AAR: '2027-11-20',
} as const;
const dager = [undefined, '2026-11-01', '2026-11-20', '2026-12-20', '2026-12-21', '2027-05-20', '2027-12-31'];
const velg = <T>(fra: readonly T[], i: number): T => fra[i % fra.length]!;

let benk: Sakbenk;
let somOda: Klient;
let boliger: Bolig[] = [];

/** Sixty homes in which every value of every filter meets most others; some let, given notice on or set aside. */
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
  for (let i = 0; i < 60; i++) {
    const status = velg(statuser, i * 7 + Math.floor(i / 6));
    const bolig = await nyBolig(somOda, i + 1, {
      status: ['RESERVERT', 'UTLEID', 'SOLGT'].includes(status) ? 'IKKE_TILGJENGELIG' : status,
      boligtype: velg(boligtyper, i * 3),
      bemanning: velg(bemanninger, i * 2 + 1),
      ...(i % 7 !== 0 && { antallSoverom: i % 5 }),
      ...(velg(dager, i) !== undefined && { klarFra: velg(dager, i) }),
      ...(i % 4 === 0 && { disposisjonsform: 'TILVISNING' }),
      leieTilEiePotensial: i % 9 === 0,
    });
    if (i % 7 === 0) {
      const { antallSoverom: _, ...uten } = (await somOda('GET', `/boliger/${bolig.koboId}`)).body;
      await benk.iKrokvik((tx) =>
        tx.query(sql`update bolig set antall_soverom = null where id = ${uten.koboId}`),
      );
    }
    await gi(bolig.koboId, status, i);
  }
  const { items } = (await somOda('GET', '/boliger?limit=100')).body as BoligListe;
  boliger = await Promise.all(
    items.map(async ({ koboId }) => (await somOda('GET', `/boliger/${koboId}`)).body as Bolig),
  );
});
after(() => benk.close());

/** The states nobody sets by hand, as tenancy and reservation leave them. */
const gi = (id: string, status: string, i: number): Promise<void> =>
  benk.iKrokvik(async (tx) => {
    if (['RESERVERT', 'UTLEID', 'SOLGT'].includes(status))
      await tx.query(sql`update bolig set status = ${status} where id = ${id}`);
    if (status === 'UTLEID') {
      const slutt = velg(dager, i + 1) ?? null;
      await tx.query(sql`insert into leieforhold (id, bolig_id, status, startdato, sluttdato, tidsubegrenset, hjemmel_tid)
        values (${uuidv7()}, ${id}, ${i % 2 ? 'SAGT_OPP' : 'AKTIVT'}, '2020-01-01', ${slutt}::date, ${slutt === null},
          ${slutt === null ? null : 'STANDARD_3AAR'})`);
    }
    if (status === 'RESERVERT' || (status === 'KLAR_FOR_INNFLYTTING' && i % 2))
      await tx.query(sql`insert into reservasjon (id, bolig_id, aarsak, utloeper)
        values (${uuidv7()}, ${id}, 'Prøve', '2027-01-01T00:00:00Z')`);
  });

const ledigFra = ({ status, klarFra, statusdato, antattLedig }: Bolig): string | undefined => {
  if (status === 'KLAR_FOR_INNFLYTTING' || status === 'VEDLIKEHOLD') return klarFra ?? statusdato;
  return status === 'UTLEID' ? antattLedig : undefined;
};

type Navn = keyof BoligFasetter;
const passer: Record<Navn, (bolig: Bolig, verdi: string) => boolean> = {
  status: (bolig, verdi) => bolig.status === verdi,
  markering: (bolig, verdi) => bolig.markeringer.some((en) => en === verdi),
  boligtype: (bolig, verdi) => bolig.boligtype === verdi,
  bemanning: (bolig, verdi) => bolig.bemanning === verdi,
  ledigInnen: (bolig, verdi) => (ledigFra(bolig) ?? '9999') <= rekkevidder[verdi as keyof typeof rekkevidder],
};
const verdier: Record<Navn, readonly string[]> = {
  status: statuser,
  markering: markeringer,
  boligtype: boligtyper,
  bemanning: bemanninger,
  ledigInnen: Object.keys(rekkevidder),
};

/** What a reader would count by going through the homes one by one; one facet's own filter may be left out. */
const tell = (filter: Boligfilter, uten?: Navn): Bolig[] =>
  boliger.filter((bolig) => {
    const navn = (Object.keys(passer) as Navn[]).filter((ett) => ett !== uten);
    const grupper = navn.every((ett) => {
      const valgt = [filter[ett] ?? []].flat();
      return valgt.length === 0 || valgt.some((verdi) => passer[ett](bolig, verdi));
    });
    const adresse = `lyngveien ${bolig.adresse.nummer}`;
    return (
      grupper &&
      (filter.soveromMin === undefined || (bolig.antallSoverom ?? -1) >= filter.soveromMin) &&
      (filter.sok === undefined || adresse.includes(filter.sok))
    );
  });

const noen = (mulige: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...mulige), { minLength: 1, maxLength: 3 });
const filtre = fc.record(
  {
    status: noen(statuser),
    markering: noen(markeringer),
    boligtype: noen(boligtyper),
    bemanning: noen(bemanninger),
    ledigInnen: fc.constantFrom(...Object.keys(rekkevidder)),
    soveromMin: fc.integer({ min: 0, max: 5 }),
    sok: fc.constantFrom('veien 1', 'lyngveien 2', 'finnes ikke'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Boligfilter>;

const spoerring = (filter: Boligfilter): string =>
  Object.entries(filter)
    .map(([navn, verdi]) => `${navn}=${encodeURIComponent([verdi].flat().join(','))}`)
    .join('&');

test('the homes of the test cover what the filters tell apart', () => {
  for (const navn of Object.keys(passer) as Navn[])
    for (const verdi of verdier[navn])
      assert.ok(
        boliger.some((bolig) => passer[navn](bolig, verdi)),
        `${navn} ${verdi}`,
      );
  assert.ok(boliger.some(({ antallSoverom }) => antallSoverom === undefined));
  assert.ok(boliger.every((bolig) => (ledigFra(bolig) ?? IDAG) >= '2026-01-01'));
});

test('the counts are those of going through the homes one by one, each facet with the other filters as they are', () =>
  fc.assert(
    fc.asyncProperty(filtre, async (filter) => {
      const { status, body } = await somOda('GET', `/boliger?limit=100&${spoerring(filter)}`);
      assert.equal(status, 200, JSON.stringify(body));
      const { items, treff, totalt, fasetter } = body as BoligListe;
      const ventet = tell(filter);
      assert.deepEqual(items.map(({ koboId }) => koboId).sort(), ventet.map(({ koboId }) => koboId).sort());
      assert.deepEqual([treff, totalt], [ventet.length, boliger.length]);
      for (const navn of Object.keys(passer) as Navn[]) {
        const andre = tell(filter, navn);
        // Every value is there, also those with none, always in the same order.
        assert.deepEqual(
          fasetter[navn],
          verdier[navn].map((verdi) => ({
            verdi,
            antall: andre.filter((bolig) => passer[navn](bolig, verdi)).length,
          })),
          navn,
        );
      }
    }),
    { numRuns: 120 },
  ));

test('what is kept with a home for counting is what the home says', async () => {
  const rader = await benk.iKrokvik((tx) =>
    tx.query<{ id: string; fasettkode: number; rang: number }>(sql`select id, fasettkode, rang from bolig`),
  );
  const koder = new Map(rader.map((rad) => [rad.id, rad]));
  for (const { koboId, status, boligtype, bemanning, markeringer: merker } of boliger) {
    const { fasettkode, rang } = koder.get(koboId)!;
    assert.equal(rang, rangAv(status));
    assert.deepEqual(lesFasettkode(fasettkode), {
      status: [status],
      boligtype: [boligtype],
      bemanning: [bemanning],
      markering: merker,
    });
  }
});

test('a page with its counts is one round trip to the database', async () => {
  const rundturer = tellRundturer(benk.db.driver);
  for (const filter of ['', '&status=UTLEID&markering=SAGT_OPP', '&sok=gata&ledigInnen=ETT_AAR']) {
    assert.equal((await somOda('GET', `/boliger?limit=50${filter}`)).status, 200);
    assert.equal(rundturer(), 1);
  }
});
