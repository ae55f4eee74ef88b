import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fingerprint, look, tenantTables } from '../testing/catalog.ts';
import { openTestDatabase, type TestDatabase } from '../testing/database.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

const none = async (rule: string, query: string): Promise<void> => {
  const found = await look<{ hva: string }>(db.admin, query);
  assert.deepEqual(
    found.map(({ hva }) => hva),
    [],
    rule,
  );
};

const tables = `select oid, relname, relowner, relrowsecurity, relforcerowsecurity from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
const tenant = `${tables} and relname <> 'migrasjon'`;

test('the schema is the same on every engine', async (t) => {
  // After a new migration: node --conditions=source --test --test-update-snapshots <this file>
  t.assert.fileSnapshot(await fingerprint(db.admin), join(import.meta.dirname, 'schema.txt'), {
    serializers: [String],
  });
});

test('every table forces row security, on its owner too', async (t) => {
  const tabeller = await tenantTables(db.admin);
  assert.ok(tabeller.length > 20);
  const regler = await look(db.admin, `select from pg_policies where schemaname = 'public'`);
  t.diagnostic(`${tabeller.length} tables, ${regler.length} policies`);
  await none(
    'row security',
    `select relname as hva from (${tenant}) t where not (relrowsecurity and relforcerowsecurity)`,
  );
  await none(
    'owner',
    `select relname as hva from (${tables}) t where pg_get_userbyid(relowner) <> 'kobo_owner'`,
  );
});

test('what the API may do with a table has a policy, and what has a policy may be done', async () => {
  await none(
    'grants and policies differ',
    // Some are granted for a column alone.
    `with rett as (select table_name, privilege_type from (
         select table_schema, grantee, table_name, privilege_type from information_schema.table_privileges
         union select table_schema, grantee, table_name, privilege_type from information_schema.column_privileges) alle
       where table_schema = 'public' and grantee = 'kobo_app' and table_name <> 'migrasjon'),
     regel as (select tablename, cmd from pg_policies
       where permissive = 'PERMISSIVE' and 'public' = any (roles))
     select concat_ws(' ', coalesce(table_name, tablename), coalesce(privilege_type, cmd)) as hva
     from rett full join regel on table_name = tablename and privilege_type = cmd
     where table_name is null or tablename is null`,
  );
});

test('every policy compares with the municipality of the transaction, read once per statement', async () => {
  await none(
    'policy',
    `select concat_ws(' ', tablename, policyname) as hva from pg_policies
     where schemaname = 'public' and permissive = 'PERMISSIVE' and policyname <> 'eier_select'
       and coalesce(qual, with_check) <>
         '(kommunenummer = ( SELECT current_setting(''app.kommunenummer''::text, true) AS current_setting))'`,
  );
  await none(
    'an update that could move a row to another municipality',
    `select tablename as hva from pg_policies
     where schemaname = 'public' and cmd = 'UPDATE' and qual is distinct from with_check`,
  );
});

test('keys, unique indexes and foreign keys start with the municipality', async () => {
  const first = `(select attname from pg_attribute where attrelid = relid and attnum = col)`;
  await none(
    'a unique index that spans municipalities cannot be partitioned, and tells one about another',
    `select indexrelid::regclass::text as hva from (select indexrelid, indrelid as relid, indkey[0] as col
       from pg_index join (${tenant}) t on t.oid = indrelid where indisunique) i where ${first} <> 'kommunenummer'`,
  );
  await none(
    'foreign keys are checked past row security, so the key itself must hold the municipality',
    `select conname as hva from (select conname, conrelid as relid, conkey[1] as col from pg_constraint
       join (${tenant}) t on t.oid = conrelid where contype = 'f') f where ${first} <> 'kommunenummer'`,
  );
});

test('what refers to a table the API deletes from has an index, so that a delete does not scan', async () => {
  await none(
    'foreign key without index',
    `select conname as hva from pg_constraint c join (${tenant}) t on t.oid = conrelid
     where contype = 'f' and cardinality(conkey) > 1
       and has_table_privilege('kobo_app', confrelid, 'delete') and confrelid <> 'enhet'::regclass
       and not exists (select from pg_index where indrelid = conrelid
         and (indkey::smallint[])[0:cardinality(conkey) - 1] @> conkey)`,
  );
});

test('logs are append-only', async () => {
  await none(
    'grant',
    `select concat_ws(' ', table_name, privilege_type) as hva from information_schema.table_privileges
     where table_name in ('arkivjournal', 'innsynslogg', 'innsyn_vist', 'revisjon', 'revisjonssegl', 'revisjonskontroll', 'hendelse', 'bolig_statushistorikk', 'sakshendelse', 'journalnotat', 'inhabilitet',
       'melding', 'bolignotat', 'befaring', 'boenhetshendelse', 'dokumentmottaker', 'oppbevaringskjoering', 'avlevertsak',
       'boenhetsdel', 'kartleggingsversjon', 'omgjoering', 'fornyelsessak')
       and grantee <> 'kobo_owner' and privilege_type not in ('SELECT', 'INSERT')`,
  );
});

test('nobody is granted anything but the API, and it cannot truncate, refer or trigger', async () => {
  await none(
    'grant',
    `select concat_ws(' ', table_name, grantee, privilege_type) as hva from information_schema.table_privileges
     where table_schema = 'public' and grantee <> 'kobo_owner'
       and not (grantee = 'kobo_app' and privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))
       and exists (select from (${tables}) t where relname = table_name)`,
  );
});

test('the role of the API is nobody special, and what runs as the owner cannot be led astray', async () => {
  await none(
    'role',
    `select rolname as hva from pg_roles where rolname in ('kobo_app', 'kobo_owner')
     and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin or rolinherit)`,
  );
  const ours = `not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`;
  await none(
    'security definer without a fixed search path',
    `select proname as hva from pg_proc where pronamespace = 'public'::regnamespace and prosecdef and ${ours}
     and not coalesce(array_to_string(proconfig, ',') like 'search_path=pg_catalog,%', false)`,
  );
});

test('columns have types that mean one thing', async () => {
  await none(
    'a time without zone, or text with a length PostgreSQL enforces by error',
    `select concat_ws('.', relname, attname) as hva from (${tables}) t
     join pg_attribute on attrelid = t.oid and attnum > 0 and not attisdropped
     where atttypid::regtype::text in ('timestamp without time zone', 'character varying', 'character', 'real',
       'time without time zone', 'money', 'json')`,
  );
});
