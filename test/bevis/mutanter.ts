/** The API with one thing wrong at a time: made from the operation table and the catalog, so that a new rule is broken the day it is written. */
import { operations, type ServerOperation } from '@kobo-bolig/contract/server';
import { look } from '../../packages/backend/src/testing/catalog.ts';
import { erAapen } from '../../packages/backend/src/http/tilgang.ts';
import { handlers } from '../../packages/backend/src/modules/index.ts';
import type { Driver } from '../../packages/backend/src/db/driver.ts';
import { operasjoner, type Operasjon } from './kontrakt.ts';

/** What the router lets in, or compares, otherwise than the contract says. */
export interface Doermutant {
  readonly navn: string;
  readonly operasjon: Operasjon;
  readonly hva: 'SCOPE' | 'ROLLE' | 'VERSJON';
  /** Breaks it, and gives back what mends it. */
  bryt(): () => void;
}

/** What the database no longer stops. */
export interface Basemutant {
  readonly navn: string;
  readonly tabell: string;
  readonly hva: 'POLICY' | 'UNIK' | 'SJEKK' | 'TRIGGER';
  readonly sql: string;
  /** Makes it as it was. */
  readonly helbred: string;
}

export const ALLE_ROLLER = [...new Set(operasjoner.flatMap(({ roles }) => roles))];

const med = (id: string, endring: Partial<ServerOperation>) => () => {
  const rad = operations[id as keyof typeof operations];
  const hel = { ...rad };
  Object.assign(rad, endring);
  return () => void Object.assign(rad, hel);
};

const tiende = new Set<string>();
type Sammenlignende = { readonly ifMatch: { krev(versjon: string | number): void } };

/** Before the API is opened: each operation that compares versions can be made not to care about the outcome. */
export function gjoerVersjonerBrytbare(): void {
  for (const { id } of operasjoner.filter(({ etag }) => etag === 'required')) {
    const hel = handlers[id as keyof typeof handlers] as unknown;
    const omgitt =
      <T>(kall: (ctx: Sammenlignende) => T) =>
      (ctx: Sammenlignende): T => {
        const { krev } = ctx.ifMatch;
        const taus = (versjon: string | number): void => {
          try {
            krev(versjon);
          } catch (feil) {
            if (!tiende.has(id)) throw feil;
          }
        };
        return kall(Object.assign(ctx, { ifMatch: { krev: taus } }));
      };
    const ny =
      typeof hel === 'function'
        ? omgitt(hel as (ctx: Sammenlignende) => unknown)
        : {
            utenTransaksjon: omgitt(
              (hel as { utenTransaksjon(ctx: Sammenlignende): unknown }).utenTransaksjon,
            ),
          };
    Object.assign(handlers, { [id]: ny });
  }
}

export const doermutanter: readonly Doermutant[] = operasjoner
  .filter((operasjon) => !erAapen(operasjon))
  .flatMap((operasjon) => {
    const { id, roles, scopes, etag } = operasjon;
    const mutant = (hva: Doermutant['hva'], navn: string, bryt: Doermutant['bryt']): Doermutant => ({
      navn: `${id}: ${navn}`,
      operasjon,
      hva,
      bryt,
    });
    return [
      ...scopes.map((scope) =>
        mutant('SCOPE', `without ${scope}`, med(id, { scopes: scopes.filter((et) => et !== scope) })),
      ),
      ...(roles.length === 0 ? [] : [mutant('ROLLE', 'for everybody', med(id, { roles: ALLE_ROLLER }))]),
      ...roles.map((rolle) =>
        mutant('ROLLE', `not for ${rolle}`, med(id, { roles: roles.filter((en) => en !== rolle) })),
      ),
      ...(etag === 'required'
        ? [
            mutant('VERSJON', 'whatever the version', () => {
              tiende.add(id);
              return () => void tiende.delete(id);
            }),
          ]
        : []),
    ];
  });

/** Each policy that lets everything through, or is gone where it only restricts; each rule of uniqueness, check and trigger, gone. */
export async function basemutanter(admin: Driver): Promise<Basemutant[]> {
  const policyer = await look<{ tabell: string; policy: string; sql: string; helbred: string }>(
    admin,
    `select tablename as tabell, policyname as policy, case when permissive = 'RESTRICTIVE'
         then format('drop policy %I on %I', policyname, tablename)
         else concat(format('alter policy %I on %I', policyname, tablename),
           case when qual is not null then ' using (true)' end, case when with_check is not null then ' with check (true)' end)
       end as sql,
       concat(format(case when permissive = 'RESTRICTIVE' then 'create policy %I on %I as restrictive for ' || cmd
           else 'alter policy %I on %I' end, policyname, tablename),
         ' to ' || array_to_string(roles, ', '), ' using (' || qual || ')', ' with check (' || with_check || ')') as helbred
     from pg_policies where schemaname = 'public' and not 'kobo_owner' = any(roles)
     order by tablename collate "C", policyname collate "C"`,
  );
  // What a key of another table points at is held by that key.
  const unike = await look<{ tabell: string; navn: string; sql: string; helbred: string }>(
    admin,
    `select t.relname as tabell, i.relname as navn, case when c.oid is null then format('drop index %I', i.relname)
         else format('alter table %I drop constraint %I', t.relname, c.conname) end as sql,
       case when c.oid is null then pg_get_indexdef(i.oid) else
         format('alter table %I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) end as helbred
     from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
     left join pg_constraint c on c.conindid = x.indexrelid and c.conrelid = t.oid and c.contype in ('u', 'x')
     where t.relnamespace = 'public'::regnamespace and (x.indisunique or x.indisexclusion) and not x.indisprimary
       and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = x.indexrelid)
     order by t.relname collate "C", i.relname collate "C"`,
  );
  const regler = await look<Omit<Basemutant, 'navn'> & { regel: string }>(
    admin,
    `select t.relname as tabell, c.conname as regel, 'SJEKK' as hva,
       format('alter table %I drop constraint %I', t.relname, c.conname) as sql,
       format('alter table %I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) as helbred
     from pg_constraint c join pg_class t on t.oid = c.conrelid
     where t.relnamespace = 'public'::regnamespace and c.contype = 'c'
     union all
     select t.relname, g.tgname, 'TRIGGER', format('drop trigger %I on %I', g.tgname, t.relname), pg_get_triggerdef(g.oid)
     from pg_trigger g join pg_class t on t.oid = g.tgrelid
     where t.relnamespace = 'public'::regnamespace and not g.tgisinternal
     order by tabell, regel`,
  );
  return [
    ...regler.map(({ regel, ...mutant }) => ({ navn: `${mutant.tabell}: ${regel}`, ...mutant })),
    ...policyer.map(({ tabell, policy, sql, helbred }) => ({
      navn: `${tabell}: policy ${policy}`,
      tabell,
      hva: 'POLICY' as const,
      sql,
      helbred,
    })),
    ...unike.map(({ tabell, navn, sql, helbred }) => ({
      navn: `${tabell}: ${navn}`,
      tabell,
      hva: 'UNIK' as const,
      sql,
      helbred,
    })),
  ];
}
