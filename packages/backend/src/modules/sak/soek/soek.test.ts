import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { SakSoek, SakSoekSvar, SakStatus, Sakstype } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { sql } from '../../../db/sql.ts';
import { uuidv7 } from '../../../db/uuid.ts';
import { lukket } from '../rules.ts';
import { tellRundturer } from '../../../testing/rundturer.ts';
import { fride, openSakbenk, trine, vidar, type Sakbenk } from '../../../testing/sakbenk.ts';

interface Rad {
  readonly navn: string;
  readonly status: SakStatus;
  readonly sakstype?: Sakstype;
  readonly frist?: string;
  readonly ansatt?: string;
  readonly hast?: boolean;
  readonly barn?: number;
}
/** The clock stands at 20 November 2026. */
const rader: readonly Rad[] = [
  { navn: 'Øyvind Ås', status: 'NY', frist: '2026-11-19' },
  { navn: 'Åse Berg', status: 'NY', frist: '2026-11-20', hast: true, barn: 2 },
  { navn: 'Anne Berg', status: 'KARTLEGGING', frist: '2026-11-27', ansatt: 'trine', barn: 1 },
  { navn: 'Ærlig Dal', status: 'KARTLEGGING', frist: '2026-11-28', ansatt: 'vidar' },
  { navn: 'Zara Ek', status: 'GODKJENNING', frist: '2026-12-20', ansatt: 'trine', sakstype: 'BOLIGBISTAND' },
  { navn: 'Čálli Fjell', status: 'VENTELISTE', ansatt: 'trine' },
  { navn: 'Bo Berg', status: 'OPPFOELGING', ansatt: 'vidar', sakstype: 'BOLIGBISTAND' },
  { navn: '100 % Prosent', status: 'TRUKKET' },
  { navn: 'Ida Li', status: 'I_LEIEFORHOLD', ansatt: 'trine' },
];

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
  await benk.iKrokvik(async (tx) => {
    for (const [i, rad] of rader.entries()) {
      const person = uuidv7();
      await tx.query(sql`insert into person (id, ident_type, navn) values (${person}, 'INGEN', ${rad.navn})`);
      await tx.query(sql`
        insert into sak (id, aar, loepenummer, sakstype, status, soeker_id, enhet, saksbehandler, hast, antall_barn, mottatt,
          forventet_svar, neste_frist, neste_frist_type, avsluttet)
        values (${uuidv7()}, 2026, ${i + 1}, ${rad.sakstype ?? 'KOMMUNAL_BOLIG_NY'}, ${rad.status}, ${person}, 'BOLIGKONTOR',
          ${rad.ansatt ?? null}, ${rad.hast ?? false}, ${rad.barn ?? 0}, ${`2026-10-${String(i + 10)}T08:00:00Z`}, '2026-12-01',
          ${rad.frist ?? null}, ${rad.frist === undefined ? null : 'FORELOEPIG_SVAR'},
          case when ${lukket.includes(rad.status)} then naa() end)`);
    }
  });
});
after(() => benk.close());

async function soek(json: SakSoek, som = trine): Promise<SakSoekSvar> {
  const { status, body } = await benk.som(som)('POST', '/saker/soek', { json });
  assert.equal(status, 200, JSON.stringify(body));
  return body as SakSoekSvar;
}
const navn = (svar: SakSoekSvar) => svar.items.map(({ soeker }) => soeker.navn!);
const alle = async (json: SakSoek): Promise<string[]> => {
  const funnet: string[] = [];
  for (let etter: string | undefined; ;) {
    const svar = await soek({ ...json, limit: 2, ...(etter !== undefined && { etter }) });
    funnet.push(...navn(svar));
    if (svar.neste === undefined) return funnet;
    etter = svar.neste;
  }
};

test('a row says what the list shows', async () => {
  const { items } = await soek({ sok: 'Anne' });
  const { sakId, soeker, ...rad } = items[0]!;
  assert.ok(sakId && soeker.personId);
  assert.deepEqual(rad, {
    saksnummer: '2026-00003',
    sakstype: 'KOMMUNAL_BOLIG_NY',
    status: 'KARTLEGGING',
    husstand: { voksne: 1, barn: 1 },
    hast: false,
    mottatt: '2026-10-12',
    nesteFrist: { type: 'FORELOEPIG_SVAR', dato: '2026-11-27' },
    saksbehandler: { ansattId: 'trine', navn: 'Trine Saksbehandler' },
    versjon: 1,
  });
});

test('the page with its counts is one round trip: what may be read goes with it, and the lookup log with the commit', async () => {
  const rundturer = tellRundturer(benk.db.driver);
  await soek({ sok: 'berg', limit: 50 });
  assert.equal(rundturer(), 1);
});

describe('searching', () => {
  for (const [sok, funnet] of [
    ['berg', ['Åse Berg', 'Anne Berg', 'Bo Berg']],
    ['BERG åse', ['Åse Berg']],
    ['ØYV', ['Øyvind Ås']],
    ['calli', ['Čálli Fjell']],
    ['bo', ['Bo Berg']],
    ['li', ['Ærlig Dal', 'Čálli Fjell', 'Ida Li']],
    ['9-berg', []],
    ['2026-00004', ['Ærlig Dal']],
    ['00004', ['Ærlig Dal']],
    ['100 %', ['100 % Prosent']],
    ['%%', []],
    ["'; drop table sak; --", []],
  ] as const) {
    test(`«${sok}»`, async () => assert.deepEqual(navn(await soek({ sok })), funnet));
  }

  test('spaces alone find what everything finds', async () => {
    assert.equal((await soek({ sok: '   ' })).treff, rader.length);
  });

  test('never shows another municipality’s', async () => {
    const { body } = await benk.som(fride)('POST', '/saker/soek', { json: {}, kommunenummer: '9902' });
    assert.deepEqual([body.items, body.totalt], [[], 0]);
  });

  test('refuses what the contract does not know', async () => {
    const { body } = await benk.som(trine)('POST', '/saker/soek', { json: { navn: 'Berg' } });
    assert.equal(body.code, 'UKJENT_PARAMETER');
  });
});

describe('views and filters', () => {
  test('each view', async () => {
    const antall = async (visning: SakSoek['visning'], som = trine) =>
      navn(await soek({ ...(visning && { visning }) }, som)).length;
    assert.equal(await antall('AAPNE'), 7);
    assert.equal(await antall('MINE'), 3);
    assert.equal(await antall('MINE', vidar), 2);
    assert.equal(await antall('IKKE_FORDELT'), 2);
    assert.deepEqual(navn(await soek({ visning: 'FRIST_DENNE_UKEN' })), [
      'Øyvind Ås',
      'Åse Berg',
      'Anne Berg',
    ]);
    assert.equal(await antall('TIL_GODKJENNING'), 1);
    assert.equal(await antall('VENTELISTE'), 1);
    assert.equal(await antall('AVSLUTTET'), 2);
    assert.equal(await antall(undefined), 9);
  });

  test('deadlines fall in groups by the calendar in Norway', async () => {
    const funnet = async (frist: SakSoek['frist']) => navn(await soek({ ...(frist && { frist }) }));
    assert.deepEqual(await funnet(['OVER_FRISTEN']), ['Øyvind Ås']);
    assert.deepEqual(await funnet(['DENNE_UKEN']), ['Åse Berg', 'Anne Berg']);
    assert.deepEqual(await funnet(['SENERE', 'OVER_FRISTEN']), ['Øyvind Ås', 'Ærlig Dal', 'Zara Ek']);
    // Half past midnight in Norway is still yesterday in UTC.
    benk.klokke = new Date('2026-11-20T23:30:00Z');
    assert.deepEqual(await funnet(['OVER_FRISTEN']), ['Øyvind Ås', 'Åse Berg']);
    benk.klokke = new Date('2026-11-20T08:14:00Z');
  });

  test('every facet counts with the other filters as they are', async () => {
    const svar = await soek({ visning: 'AAPNE', status: ['KARTLEGGING'], sok: 'berg' });
    assert.deepEqual([svar.treff, svar.totalt], [1, 7]);
    const antall = (liste: readonly { verdi: string; antall: number }[]) =>
      Object.fromEntries(liste.filter((v) => v.antall > 0).map((v) => [v.verdi, v.antall]));
    const { fasetter } = svar;
    // All open cases of a Berg, whatever their state.
    assert.deepEqual(antall(fasetter.status), { NY: 1, KARTLEGGING: 1, OPPFOELGING: 1 });
    assert.deepEqual(antall(fasetter.visning), { AAPNE: 1, FRIST_DENNE_UKEN: 1, MINE: 1 });
    assert.deepEqual(antall(fasetter.sakstype), { KOMMUNAL_BOLIG_NY: 1 });
    assert.deepEqual(antall(fasetter.frist), { DENNE_UKEN: 1 });
    assert.deepEqual(fasetter.saksbehandler, [
      { verdi: 'trine', navn: 'Trine Saksbehandler', antall: 1 },
      { verdi: 'vidar', navn: 'Vidar Vedtak', antall: 0 },
      { verdi: 'IKKE_FORDELT', navn: null, antall: 0 },
    ]);
    assert.deepEqual([fasetter.hast, fasetter.barn], [0, 1]);
    assert.equal(fasetter.status.length, 16);
  });

  test('a count is what choosing it shows', async () => {
    const filter = fc.record(
      {
        visning: fc.constantFrom('AAPNE' as const, 'MINE' as const, 'AVSLUTTET' as const),
        status: fc.subarray<SakStatus>(['NY', 'KARTLEGGING', 'GODKJENNING', 'VENTELISTE']),
        sakstype: fc.subarray<Sakstype>(['KOMMUNAL_BOLIG_NY', 'BOLIGBISTAND']),
        frist: fc.subarray(['OVER_FRISTEN' as const, 'DENNE_UKEN' as const, 'SENERE' as const]),
        saksbehandler: fc.subarray(['trine', 'vidar', 'IKKE_FORDELT']),
        hast: fc.boolean(),
        barn: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(filter, fc.constantFrom('trine', 'vidar', 'IKKE_FORDELT'), async (json, hvem) => {
        const { fasetter, treff, items } = await soek(json);
        assert.equal(treff, items.length);
        const valgt = await soek({ ...json, saksbehandler: [hvem] });
        assert.equal(valgt.treff, fasetter.saksbehandler.find(({ verdi }) => verdi === hvem)?.antall ?? 0);
        const medBarn = await soek({ ...json, barn: true });
        assert.equal(medBarn.treff, fasetter.barn);
        const over = await soek({ ...json, frist: ['OVER_FRISTEN'] });
        assert.equal(over.treff, fasetter.frist[0]?.antall);
      }),
      { numRuns: 15 },
    );
  });
});

describe('order', () => {
  const etterFrist = ['Øyvind Ås', 'Åse Berg', 'Anne Berg', 'Ærlig Dal', 'Zara Ek'];
  const utenFrist = ['Čálli Fjell', 'Bo Berg', '100 % Prosent', 'Ida Li'];

  test('by deadline, those without one last in both directions', async () => {
    assert.deepEqual(await alle({}), [...etterFrist, ...utenFrist]);
    const synkende = await alle({ retning: 'SYNKENDE' });
    assert.deepEqual(synkende, [...etterFrist.toReversed(), ...utenFrist.toReversed()]);
  });

  test('by name as in Norwegian', async () => {
    assert.deepEqual(await alle({ sorter: 'NAVN' }), [
      '100 % Prosent',
      'Anne Berg',
      'Bo Berg',
      'Čálli Fjell',
      'Ida Li',
      'Zara Ek',
      'Ærlig Dal',
      'Øyvind Ås',
      'Åse Berg',
    ]);
  });

  test('by state in the order the work goes, and by what else there is', async () => {
    const statuser = await alle({ sorter: 'STATUS', visning: 'AAPNE' });
    assert.deepEqual(statuser.slice(0, 5), ['Øyvind Ås', 'Åse Berg', 'Anne Berg', 'Ærlig Dal', 'Zara Ek']);
    assert.equal((await alle({ sorter: 'MOTTATT', retning: 'SYNKENDE' }))[0], 'Ida Li');
    assert.deepEqual((await alle({ sorter: 'SAKSBEHANDLER' })).slice(-3), [
      'Øyvind Ås',
      'Åse Berg',
      '100 % Prosent',
    ]);
    assert.deepEqual((await alle({ sorter: 'SAKSTYPE' })).slice(-2), ['Zara Ek', 'Bo Berg']);
  });

  test('pages meet without a gap or a double, whatever the order', async () => {
    const sorter = ['NESTE_FRIST', 'NAVN', 'SAKSTYPE', 'STATUS', 'MOTTATT', 'SAKSBEHANDLER'] as const;
    for (const ett of sorter) {
      for (const retning of ['STIGENDE', 'SYNKENDE'] as const) {
        const funnet = await alle({ sorter: ett, retning });
        assert.equal(new Set(funnet).size, rader.length, `${ett} ${retning}`);
        assert.deepEqual(funnet, navn(await soek({ sorter: ett, retning })));
      }
    }
  });

  test('a cursor belongs to its own list', async () => {
    const { neste } = await soek({ limit: 2 });
    const { body } = await benk.som(trine)('POST', '/saker/soek', {
      json: { limit: 2, sorter: 'NAVN', etter: neste },
    });
    assert.equal(body.code, 'UGYLDIG_MARKOER');
  });
});
