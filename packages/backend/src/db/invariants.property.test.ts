// The invariants of the domain that the schema keeps, against what anybody may come to write.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { KontraktRegistrer } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { plussDager } from '../klokke.ts';
import { kontraktHindring } from '../modules/tilbud/kontraktregler.ts';
import { look } from '../testing/catalog.ts';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import * as ny from '../testing/eksempel.ts';
import type { Tx } from './database.ts';
import { breaks, isSqlError, sqlState } from './errors.ts';
import { sql } from './sql.ts';
import { uuidv7 } from './uuid.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
beforeEach(() => db.reset());
after(() => db.close());

const inKrokvik = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.database.withTenant(krokvik, 'skriv', work);
/** Whether the schema lets it be; stopped by another rule than this one is a failure. */
const goes = (work: (tx: Tx) => Promise<unknown>, rule: string): Promise<boolean> =>
  inKrokvik(work).then(
    () => true,
    (error: unknown) => {
      if (breaks(error, rule)) return false;
      throw error;
    },
  );
const day = (n: number): string => plussDager('2026-01-01', n);

test('1: whatever tenancies are agreed in a dwelling, those that stand never overlap', async () => {
  const period = fc.record({ from: fc.nat(60), days: fc.option(fc.nat(30)) });
  await fc.assert(
    fc.asyncProperty(fc.array(period, { minLength: 1, maxLength: 8 }), async (periods) => {
      const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
      const standing: [from: number, to: number][] = [];
      for (const { from, days } of periods) {
        const to = days === null ? Infinity : from + days;
        const free = standing.every(([a, b]) => to < a || b < from);
        const sluttdato = days === null ? null : day(to);
        const went = await goes(
          (tx) => ny.nyttLeieforhold(tx, { bolig, startdato: day(from), sluttdato }),
          'leieforhold_overlapper_ikke',
        );
        assert.equal(went, free);
        if (free) standing.push([from, to]);
      }
    }),
    { numRuns: 25 },
  );
});

test('4 and 5: a decision stands with all its reasons and, in two steps, by two people; else not at all', async () => {
  const part = fc.oneof(
    fc.stringMatching(/^[ \t\r\n]{0,4}$/),
    fc.stringMatching(/^[ \n]{0,2}[a-zæøå]{1,5}[ \n]{0,2}$/),
  );
  const who = fc.constantFrom('trine', 'vidar');
  const { person } = await ny.enAvHver(db.database, krokvik);
  await fc.assert(
    fc.asyncProperty(part, part, part, fc.boolean(), who, who, async (a, b, c, toTrinn, forslag, fattet) => {
      const whole = [a, b, c].every((tekst) => tekst.trim() !== '');
      const two = !toTrinn || forslag !== fattet;
      const went = await inKrokvik(async (tx) => {
        const sak = await ny.nySak(tx, person);
        await tx.query(sql`insert into vedtak (id, sak_id, resultat, status, fakta, regler, hensyn, to_trinn,
            foreslaatt_av, fattet_av, fattet, vedtaksdato)
          values (${uuidv7()}, ${sak}, 'AVSLAG', 'FATTET', ${a}, ${b}, ${c}, ${toTrinn}, ${forslag}, ${fattet}, naa(),
            '2026-03-01')`);
      }).then(
        () => true,
        (error: unknown) => {
          assert.ok(
            (!whole && breaks(error, 'vedtak_fattet_er_begrunnet')) ||
              (!two && breaks(error, 'vedtak_to_personer')),
            String(error),
          );
          return false;
        },
      );
      assert.equal(went, whole && two);
    }),
    { numRuns: 60 },
  );
});

/** Each column of its row, but what happens to it afterwards; a row of these is neither deleted. */
const written: Readonly<Record<string, readonly string[]>> = {
  vedtak: [
    ...['status', 'returnert_begrunnelse', 'meddelt', 'klagefrist', 'klageinstans', 'klageinstans_type'],
    ...['meddelt_kanal', 'varsel_sendt', 'kommet_fram', 'gyldig_til', 'utloep_varslet'],
  ],
  dokument: ['arkivstatus', 'aapnet'],
  dokumentfil: [],
  dokumentinnhold: [],
  dokumentmottaker: [],
  arkivjournal: [],
};

test('11: no column of a decision that was made, or of a document that was sent, is changed by anybody', async () => {
  const kept = ['versjon', 'endret', 'endret_av'];
  await ny.enAvHver(db.database, krokvik);
  const other: Record<string, string> = {
    uuid: `'${uuidv7()}'`,
    text: `'x'`,
    'text[]': `array['RAAD_OG_VEILEDNING']`,
    jsonb: `'{"soverom": 9}'`,
    boolean: `not coalesce(%, false)`,
    date: `'2031-01-01'`,
    'timestamp with time zone': `'2031-01-01T00:00:00Z'`,
    integer: `99`,
    bytea: `'\\x00'`,
  };
  const tried = (statement: string): Promise<boolean> =>
    db.driver
      .transaction(
        {
          script: 'begin; set local role kobo_app',
          settings: [
            {
              text: `select set_config('app.kommunenummer', '9901', true), set_config('app.skjermet', 'ja', true), set_config('app.aktoer', 'system:test', true)`,
              values: [],
            },
          ],
        },
        (connection) => connection.query(statement, []),
      )
      .then(
        () => true,
        (error: unknown) => (assert.ok(isSqlError(error), String(error)), false),
      );
  for (const [table, afterwards] of Object.entries(written)) {
    const columns = await look<{ navn: string; type: string }>(
      db.admin,
      `select attname as navn, format_type(atttypid, null) as type from pg_attribute
       where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped`,
    );
    const row = async (): Promise<Record<string, unknown>> => {
      const [found] = await look<{ rad: Record<string, unknown> }>(
        db.admin,
        `select to_jsonb(t) as rad from ${table} t where kommunenummer = '9901'`,
      );
      return found!.rad;
    };
    const before = await row();
    const locked = columns.filter(({ navn }) => ![...afterwards, ...kept].includes(navn));
    assert.ok(locked.length > 2, table);
    for (const { navn, type } of locked) {
      await tried(`update ${table} set ${navn} = ${other[type]!.replace('%', navn)}`);
      const after = await row();
      for (const column of kept) if (column in before) after[column] = before[column];
      assert.deepEqual(after, before, `${table}.${navn}`);
    }
    assert.equal(await tried(`delete from ${table}`), false, table);
    // What may happen to it can happen: it is not that nothing reaches the row.
    for (const navn of afterwards.slice(-1))
      assert.ok(await tried(`update ${table} set ${navn} = '2031-01-01'`), `${table}.${navn}`);
  }
});

test('12: deposit and guarantee are at most six months’ rent, by the rule that answers and by the schema', async () => {
  const { leieforhold } = await ny.enAvHver(db.database, krokvik);
  const amounts = fc.nat(40_000).chain((rent) =>
    fc.tuple(
      fc.constant(rent),
      fc.oneof(
        fc.nat(300_000),
        fc.integer({ min: -2, max: 2 }).map((d) => Math.max(0, 6 * rent + d)),
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(amounts, async ([manedsleie, depositum]) => {
      const lawful = depositum <= 6 * manedsleie;
      const kontrakt: KontraktRegistrer = {
        signertDato: '2026-03-01',
        startdato: '2026-04-01',
        sluttdato: '2029-03-31',
        tidsubegrenset: false,
        manedsleie,
        depositum,
        garantitype: 'SPERRET_KONTO',
      };
      const grunnlag = {
        idag: '2026-03-01',
        akseptert: '2026-03-01',
        leietidMnd: 36,
        depositumMnd: 6,
        manedsleie,
      };
      assert.equal(kontraktHindring(kontrakt, grunnlag)?.code ?? null, lawful ? null : 'DEPOSITUM_FOR_HOEYT');
      const went = await goes(
        (tx) =>
          tx.query(sql`update leiekontrakt set manedsleie = ${manedsleie}, depositum = ${depositum}
            where leieforhold_id = ${leieforhold}`),
        'leiekontrakt_depositum_seks_maaneder',
      );
      assert.equal(went, lawful);
    }),
    { numRuns: 60 },
  );
});

test('16: what history and statistics are counted from cannot be taken away, and a home that is removed keeps it', async () => {
  const { bolig } = await ny.enAvHver(db.database, krokvik);
  const counted = [
    'bolig',
    'bolig_statushistorikk',
    'leieforhold',
    'leiekontrakt',
    'tilbud',
    'vedtak',
    'sak',
    'sakshendelse',
    'hendelse',
  ];
  for (const table of counted) {
    const gone = db.driver.transaction({ script: 'begin; set local role kobo_app' }, (connection) =>
      connection.query(`delete from ${table}`, []),
    );
    await assert.rejects(gone, (error) => isSqlError(error) && error.code === sqlState.rowSecurity, table);
  }
  const history = () =>
    inKrokvik((tx) =>
      tx.query(sql`select h.til_status, l.startdato from bolig_statushistorikk h
        join leieforhold l on l.bolig_id = h.bolig_id where h.bolig_id = ${bolig} order by h.id`),
    );
  const before = await history();
  assert.ok(before.length > 0);
  await inKrokvik((tx) => tx.query(sql`update bolig set slettet = naa() where id = ${bolig}`));
  assert.deepEqual(await history(), before);
});
