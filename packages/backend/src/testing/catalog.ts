import type { Driver } from '../db/driver.ts';

/** Reads of the catalogs, as the superuser of the engine. */
export const look = async <R>(
  admin: Driver,
  text: string,
  values: (string | string[])[] = [],
): Promise<R[]> =>
  admin.transaction({ script: 'begin read only' }, (connection) => connection.query(text, values)) as Promise<
    R[]
  >;

const schema = `relnamespace = 'public'::regnamespace`;

/** Tables behind the tenant wall: all but the list of migrations. */
export const tenantTables = async (admin: Driver): Promise<string[]> => {
  const rows = await look<{ navn: string }>(
    admin,
    `select relname as navn from pg_class where ${schema} and relkind in ('r', 'p') and relname <> 'migrasjon'
     order by relname collate "C"`,
  );
  return rows.map(({ navn }) => navn);
};

/**
 * The schema as text, one line per thing, equal for equal schemas on every engine. What an extension brought and what
 * PostgreSQL names by itself from one version to the next (not-null constraints) is left out.
 */
export async function fingerprint(admin: Driver): Promise<string> {
  const rows = await look<{ linje: string }>(
    admin,
    `with tabell as (select oid, relname, relrowsecurity, relforcerowsecurity, relowner from pg_class
       where ${schema} and relkind in ('r', 'p')),
     linjer(linje) as (
       select concat_ws(' ', 'table', relname, pg_get_userbyid(relowner), case when relrowsecurity then 'rls' end,
           case when relforcerowsecurity then 'forced' end) from tabell
       union all
       select concat_ws(' ', 'column', relname || '.' || attname, format_type(atttypid, atttypmod),
           case when attcollation <> typcollation then (select 'collate ' || collname from pg_collation c
             where c.oid = attcollation) end, case when attnotnull then 'not null' end, nullif('generated ' || attgenerated::text, 'generated '),
           nullif('identity ' || attidentity::text, 'identity '), 'default ' || pg_get_expr(adbin, adrelid))
         from tabell join pg_attribute on attrelid = tabell.oid and attnum > 0 and not attisdropped
         join pg_type on pg_type.oid = atttypid left join pg_attrdef on adrelid = attrelid and adnum = attnum
       union all
       select concat_ws(' ', 'constraint', relname || '.' || conname, pg_get_constraintdef(pg_constraint.oid))
         from tabell join pg_constraint on conrelid = tabell.oid where contype <> 'n'
       union all
       select concat_ws(' ', 'index', pg_get_indexdef(indexrelid)) from tabell join pg_index on indrelid = tabell.oid
       union all
       select concat_ws(' ', 'policy', tablename || '.' || policyname, permissive, cmd, array_to_string(roles, ','),
           'using ' || qual, 'check ' || with_check) from pg_policies where schemaname = 'public'
       union all
       select concat_ws(' ', 'grant', table_name, grantee, privilege_type) from information_schema.table_privileges
         where table_schema = 'public' and grantee <> 'kobo_owner'
           and exists (select from tabell where relname = table_name)
       union all
       select concat_ws(' ', 'trigger', pg_get_triggerdef(pg_trigger.oid)) from tabell
         join pg_trigger on tgrelid = tabell.oid where not tgisinternal
       union all
       select concat_ws(' ', 'function', p.oid::regprocedure, pg_get_userbyid(proowner), prokind, provolatile, lanname,
           case when prosecdef then 'definer' end, array_to_string(proconfig, ','), 'acl ' || (
             select string_agg(coalesce(nullif(pg_get_userbyid(grantee), 'unknown (OID=0)'), 'public'), ','
               order by grantee) from aclexplode(coalesce(proacl, acldefault('f', proowner)))),
           'body ' || encode(sha256(convert_to(prosrc, 'UTF8')), 'hex'))
         from pg_proc p join pg_language l on l.oid = prolang
         where pronamespace = 'public'::regnamespace
           and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
     )
     select regexp_replace(linje, '\\s+', ' ', 'g') as linje from linjer
     order by linjer.linje collate "C"`,
  );
  return rows.map(({ linje }) => `${linje}\n`).join('');
}
