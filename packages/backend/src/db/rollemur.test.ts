// What the database lets each role see (0400_rollemur.sql): held against the table of who reads what, and tried on a row
// of every table.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { schemas } from '@kobo-bolig/contract/server';
import { look, tenantTables } from '../testing/catalog.ts';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver, type Eksempel } from '../testing/eksempel.ts';
import { settMedRolle } from '../testing/muren.ts';
import { tabell, type Del } from '../testing/rolletabell.ts';
import { isSqlError, sqlState } from './errors.ts';
import { sql } from './sql.ts';
import { uuidv7 } from './uuid.ts';

/** What of the table of roles a group of tables is read for. */
const grupper: Readonly<Record<string, readonly Del[]>> = {
  BOLIG: ['BOLIG'],
  LEIEFORHOLD: ['LEIEFORHOLD'],
  LEIETAKER: ['LEIEFORHOLD'],
  HUSLEIE: ['HUSLEIE'],
  PERSON: ['SAK', 'TILDELING'],
  SAKSNUMMER: ['SAK', 'TILDELING'],
  SAK: ['SAK', 'TILDELING'],
  INNHOLD: ['SAK'],
  BEHOV: ['BEHOV'],
  OEKONOMI: ['OEKONOMI'],
  INTEGRASJON: ['INTEGRASJON'],
  STATISTIKK: ['STATISTIKK', 'ALLE_TALL'],
  INNSYN: ['LOGG'],
  REVISJON: ['LOGG'],
};
/** Where the two differ, and why. */
const avvik: Readonly<Record<string, string>> = {
  'BOLIGOVERSIKT LEIETAKER': 'of a tenancy its state, dates and rent',
  'FDV_MASKIN LEIEFORHOLD': 'a home is reserved, or taken away, where nobody lives',
  'REGNSKAP_MASKIN BOLIG': 'a line of the month’s rents names the home',
  'REGNSKAP_MASKIN LEIEFORHOLD': 'and is made of its tenancy',
  'UTLEIEFORVALTER BEHOV': 'which home is needed, and how somebody is to be met',
  'PERSONVERNOMBUD SAKSNUMMER': 'the log names cases by their number',
  'SAKSBEHANDLER INNSYN': 'who opened their case in an emergency, and what was looked at',
  'VEDTAKSMYNDIGHET INNSYN': 'who opened a case in an emergency, and what was looked at',
};

/** Tables that say nothing of anybody, or that every transaction writes. */
const forAlle = [
  ...['ansatt', 'brevmalversjon', 'brukt_saksnummer', 'enhet', 'hendelse', 'hendelse_glemt', 'idempotens'],
  ...['innfoeringspunkt', 'innstilling', 'kommune', 'kriteriesett', 'oppbevaringskjoering'],
];
/** Tables of what is in, or beside, a row of another: not there for whom that is not there. */
const MED_RADEN: Readonly<Record<string, string>> = {
  arkivjournal: 'dokument',
  arkivlevering: 'dokument',
  dokumentfil: 'dokument',
  dokumentinnhold: 'dokument',
  husstandsmedlem: 'husstand',
  leietaker: 'person',
  medsoeker: 'soeknad',
  minplan: 'person',
  representasjon: 'person',
  vedleggsinnhold: 'vedlegg',
  vedleggskontroll: 'vedlegg',
};

let db: TestDatabase;
let eksempel: Eksempel;
before(async () => {
  db = await openTestDatabase();
  eksempel = await enAvHver(db.database, krokvik);
});
after(() => db.close());

const rollene = async (gruppe: string): Promise<readonly string[]> => {
  const [rad] = await look<{ roller: string[] }>(db.admin, `select rollene_for('${gruppe}') as roller`);
  return rad!.roller;
};
const gruppen = async (table: string): Promise<string | undefined> => {
  const [rad] = await look<{ qual: string }>(
    db.admin,
    `select qual from pg_policies where tablename = '${table}' and policyname = 'rolle'`,
  );
  return rad?.qual.match(/rollen_ser\('(\w+)'/)?.[1];
};

test('the groups are for those the table of roles has, but for a reason', async () => {
  const funnet: string[] = [];
  for (const [gruppe, deler] of Object.entries(grupper)) {
    const roller = await rollene(gruppe);
    for (const [rolle, retter] of Object.entries(tabell))
      if (deler.some((del) => retter[del] !== undefined) !== roller.includes(rolle))
        funnet.push(`${rolle} ${gruppe}`);
  }
  assert.deepEqual(funnet.sort(), Object.keys(avvik).sort());
});

test('each table shows its row to the roles of its group, and to nobody else', async () => {
  const uten: string[] = [];
  for (const table of await tenantTables(db.admin)) {
    const gruppe = await gruppen(MED_RADEN[table] ?? table);
    if (gruppe === undefined) {
      uten.push(table);
      continue;
    }
    const roller = await rollene(gruppe);
    for (const rolle of schemas.Rolle.options)
      assert.equal((await settMedRolle(db, table, rolle)) > 0, roller.includes(rolle), `${table}, ${rolle}`);
  }
  assert.deepEqual(uten.sort(), forAlle.toSorted());
});

test('nobody writes where they may not see', async () => {
  for (const rolle of ['LEDER', 'ADMINISTRATOR', 'BOLIGOVERSIKT', 'PERSONVERNOMBUD'])
    await assert.rejects(
      db.database.withTenant(
        { ...krokvik, aktoer: 'ansatt:x', roller: [rolle], skjermet: false },
        'skriv',
        (tx) =>
          tx.query(
            sql`insert into sakshendelse (id, sak_id, type) values (${uuidv7()}, ${eksempel.sak}, 'TILDELT')`,
          ),
      ),
      (error) => isSqlError(error) && error.code === sqlState.rowSecurity,
      rolle,
    );
});
