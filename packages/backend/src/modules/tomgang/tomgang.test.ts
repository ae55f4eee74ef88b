import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { TomgangListe } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { openSakbenk, petra, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innflyttet, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somUlrik: Klient;
before(async () => {
  benk = await openSakbenk();
  somUlrik = benk.som(ulrik);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

/** A home with the states it has had, each with the day it was said to begin. */
async function bolig(
  nummer: number,
  historikk: readonly (readonly [status: string, dag: string])[],
  felt: object = {},
): Promise<string> {
  const { koboId } = await nyBolig(benk.som(trine), nummer, { leiekostnad: { manedsleie: 9_125 }, ...felt });
  // The history begins today otherwise, and nobody but the owner may write another.
  await benk.db.admin.transaction({ script: 'begin' }, (connection) =>
    connection.script(`delete from bolig_statushistorikk where bolig_id = '${koboId}'`),
  );
  let foer: string | null = null;
  for (const [status, dag] of historikk) {
    const fra = foer;
    await benk.iKrokvik((tx) =>
      tx.query(sql`insert into bolig_statushistorikk (bolig_id, fra_status, til_status, statusdato)
        values (${koboId}, ${fra}, ${status}, ${dag}::date)`),
    );
    foer = status;
  }
  return koboId;
}
async function les(fra: string, til: string, felt = '', klient = somUlrik): Promise<TomgangListe> {
  const { status, body } = await klient('GET', `/tomgang?fra=${fra}&til=${til}${felt}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body as TomgangListe;
}
const perioder = ({ items }: TomgangListe) =>
  items.map(({ aarsak, fra, til, dager, taptLeie }) => [aarsak, fra, til, dager, taptLeie]);

describe('empty days', () => {
  test('are those in which nobody rents the home, with a cause, clipped to the period', async () => {
    const boligId = await bolig(1, [
      ['UTLEID', '2025-01-01'],
      ['VEDLIKEHOLD', '2026-01-01'],
      ['KLAR_FOR_INNFLYTTING', '2026-01-31'],
      ['RESERVERT', '2026-02-10'],
      ['UTLEID', '2026-03-01'],
    ]);
    const svar = await les('2026-01-21', '2026-12-31');
    assert.deepEqual(perioder(svar), [
      ['VEDLIKEHOLD', '2026-01-21', '2026-01-30', 10, 3_000],
      ['MANGLER_SOEKER', '2026-01-31', '2026-02-09', 10, 3_000],
      ['RESERVERT', '2026-02-10', '2026-02-28', 19, 5_700],
    ]);
    assert.deepEqual(svar.sum, {
      dager: 39,
      taptLeie: 11_700,
      dagerUtenLeie: 0,
      aarsaker: [
        { aarsak: 'MANGLER_SOEKER', dager: 10, taptLeie: 3_000 },
        { aarsak: 'RESERVERT', dager: 19, taptLeie: 5_700 },
        { aarsak: 'VEDLIKEHOLD', dager: 10, taptLeie: 3_000 },
      ],
    });
    assert.deepEqual(svar.items[0], {
      boligId,
      adresse: 'Lyngveien 1',
      aarsak: 'VEDLIKEHOLD',
      fra: '2026-01-21',
      til: '2026-01-30',
      dager: 10,
      manedsleie: 9_125,
      taptLeie: 3_000,
    });
    // The whole stay of a tenant, and the last day before it and the first after.
    assert.deepEqual((await les('2025-01-01', '2025-12-31')).items, []);
    assert.deepEqual(perioder(await les('2025-12-31', '2026-01-01')), [
      ['VEDLIKEHOLD', '2026-01-01', undefined, 1, 300],
    ]);
  });

  test('that are yet to come are not counted, and what lasts has no last day', async () => {
    await bolig(1, [['KLAR_FOR_INNFLYTTING', '2026-11-11']]);
    assert.deepEqual(perioder(await les('2026-01-01', '2027-12-31')), [
      ['MANGLER_SOEKER', '2026-11-11', undefined, 10, 3_000],
    ]);
    assert.deepEqual((await les('2026-11-21', '2026-12-31')).items, []);
  });

  test('count from the day a change was of, however late it was registered', async () => {
    await bolig(1, [
      ['UTLEID', '2026-01-01'],
      ['VEDLIKEHOLD', '2026-05-01'],
      ['KLAR_FOR_INNFLYTTING', '2026-05-11'],
      // Somebody had moved in already, and it was first told of now.
      ['UTLEID', '2026-05-06'],
    ]);
    assert.deepEqual(perioder(await les('2026-01-01', '2026-12-31')), [
      ['VEDLIKEHOLD', '2026-05-01', '2026-05-05', 5, 1_500],
    ]);
  });

  test('of a home that was out of use until it was sold are for the sale', async () => {
    await bolig(1, [
      ['IKKE_TILGJENGELIG', '2026-01-01'],
      ['SOLGT', '2026-01-11'],
    ]);
    await bolig(2, [['IKKE_TILGJENGELIG', '2026-01-01']]);
    assert.deepEqual(
      perioder(await les('2026-01-01', '2026-01-20')).map(([aarsak, , , dager]) => [aarsak, dager]),
      [
        ['SALG', 10],
        ['ANNET', 20],
      ],
    );
  });

  test('of a home that was turned down are for that, from the offer through the answer', async () => {
    const sakId = await innflyttet(benk, SOEKER, 1);
    const boligId = await bolig(2, [['KLAR_FOR_INNFLYTTING', '2026-11-01']]);
    await benk.iKrokvik((tx) =>
      tx.query(sql`insert into tilbud (id, sak_id, vedtak_id, bolig_id, nummer, status, sendt, svarfrist, match, besvart,
          avslagsgrunn)
        select ${uuidv7()}, sak_id, vedtak_id, ${boligId}, 2, 'AVSLAATT', '2026-11-05T08:00:00Z', '2026-11-12', '[]',
          '2026-11-06T08:00:00Z', 'For liten.' from tilbud where sak_id = ${sakId}`),
    );
    assert.deepEqual(perioder(await les('2026-11-01', '2026-11-10', `&boligId=${boligId}`)), [
      ['AVSLAATT_TILBUD', '2026-11-01', undefined, 10, 3_000],
    ]);
  });

  test('of a home without a rent are counted, and their loss is not known', async () => {
    await bolig(1, [['VEDLIKEHOLD', '2026-01-01']], { leiekostnad: undefined });
    const svar = await les('2026-01-01', '2026-01-10');
    assert.deepEqual(perioder(svar), [['VEDLIKEHOLD', '2026-01-01', undefined, 10, undefined]]);
    assert.deepEqual([svar.sum.taptLeie, svar.sum.dager, svar.sum.dagerUtenLeie], [0, 10, 10]);
  });

  test('end the day a home is removed, and stay in the list', async () => {
    const boligId = await bolig(1, [['VEDLIKEHOLD', '2026-11-11']]);
    await benk.som(trine)('DELETE', `/boliger/${boligId}`, { versjon: 1 });
    assert.deepEqual(perioder(await les('2026-01-01', '2026-12-31')), [
      ['VEDLIKEHOLD', '2026-11-11', '2026-11-19', 9, 2_700],
    ]);
  });
});

describe('the list', () => {
  test('is one home’s when it is asked for, and nobody else’s', async () => {
    const ene = await bolig(1, [['VEDLIKEHOLD', '2026-01-01']]);
    await bolig(2, [['VEDLIKEHOLD', '2026-01-01']]);
    const svar = await les('2026-01-01', '2026-01-10', `&boligId=${ene}`);
    assert.deepEqual([svar.items.map(({ boligId }) => boligId), svar.sum.dager], [[ene], 10]);
    const sti = '/tomgang?fra=2026-01-01&til=2026-01-10';
    assert.equal((await somUlrik('GET', `${sti}&boligId=${uuidv7()}`)).status, 404);
    for (const [klient, ventet] of [
      [benk.som(oda), 200],
      [benk.som(fdv), 403],
      [benk.som(petra), 403],
    ] as const)
      assert.equal((await klient('GET', sti)).status, ventet);
    const naboen = await benk.som(frode)('GET', sti, { kommunenummer: '9902' });
    assert.deepEqual([naboen.body.items, naboen.body.sum.dager], [[], 0]);
  });

  test('comes page by page with the same sum, and takes no period that ends before it begins or is too long', async () => {
    for (const nummer of [1, 2, 3]) await bolig(nummer, [['VEDLIKEHOLD', '2026-01-01']]);
    const lest: string[] = [];
    let etter = '';
    do {
      const { items, sum, neste } = await les('2026-01-01', '2026-01-10', `&limit=2${etter}`);
      lest.push(...items.map(({ adresse }) => adresse));
      assert.equal(sum.dager, 30);
      etter = neste === undefined ? '' : `&etter=${neste}`;
    } while (etter !== '');
    assert.deepEqual(lest, ['Lyngveien 1', 'Lyngveien 2', 'Lyngveien 3']);
    for (const [fra, til, kode] of [
      ['2026-01-02', '2026-01-01', 'UGYLDIG_PERIODE'],
      ['2010-01-01', '2026-01-01', 'FOR_LANG'],
    ]) {
      const { status, body } = await somUlrik('GET', `/tomgang?fra=${fra}&til=${til}`);
      assert.deepEqual([status, body.errors.map(({ code }: { code: string }) => code)], [400, [kode]]);
    }
  });
});
