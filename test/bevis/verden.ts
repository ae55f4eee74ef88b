import { sql } from '../../packages/backend/src/db/sql.ts';
import { look, tenantTables } from '../../packages/backend/src/testing/catalog.ts';
import { fjellvik, krokvik } from '../../packages/backend/src/testing/database.ts';
import { enAvHver } from '../../packages/backend/src/testing/eksempel.ts';
import type { Driver } from '../../packages/backend/src/db/driver.ts';
import { omIgjen } from '../../packages/backend/src/testing/grunnlag.ts';
import { openSakbenk } from '../../packages/backend/src/testing/sakbenk.ts';
import { operasjoner, stinavn } from './kontrakt.ts';
import type { Tilstand } from './tilstand.ts';
import { FJELLVIK, KROKVIK, UTENFOR } from './personer.ts';

export { FJELLVIK, KROKVIK };

/** Where the thing of a path lies, when its table has another name. */
const TABELL: Readonly<Record<string, string>> = {
  bildeId: 'boligbilde',
  feilbildeId: '(select * from vedlegg where boligfeil_id is not null) bilde',
  importId: 'importjobb',
  innhentingId: 'registerinnhenting',
  ventelisteplassId: 'venteliste',
  koboboligId: 'bolig',
};

/** How many rows have been written, whether that was kept or not, of each table: of no catalog, so planned in no time. */
const tellere = (tabeller: readonly string[]): string => {
  const hva = ['inserted', 'updated', 'deleted'].flatMap((en) => [`tuples_${en}`, `xact_tuples_${en}`]);
  return `select string_agg((${hva.map((en) => `pg_stat_get_${en}(oid)`).join(' + ')})::text, ',' order by nr)
    from unnest('{${tabeller.join(',')}}'::regclass[]::oid[]) with ordinality as tabell (oid, nr)`;
};

/**
 * Every row there is, to be put back as it was, and then in a state: made anew, it takes the domain a second. Each time
 * triggers are off, the engine throws away its plans: what can be done while they are is done at once, and only to the
 * tables something was written in. PostgreSQL tells late what its other connections have written, so there it is all.
 */
async function husk(admin: Driver, tabeller: string[]): Promise<(tilstand: string) => Promise<void>> {
  const kolonner = await look<{ tabell: string; kolonner: string }>(
    admin,
    `select relname as tabell, string_agg(quote_ident(attname), ', ') as kolonner
     from pg_attribute join pg_class on pg_class.oid = attrelid
     where relname = any($1) and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
       and attgenerated = ''
     group by relname`,
    [tabeller],
  );
  const tall = tellere(kolonner.map(({ tabell }) => tabell));
  /** Gives the counts as they were before the state. */
  const kjoer = (foerst: string, tilstand: string): Promise<string[]> =>
    omIgjen(() =>
      admin.transaction(
        {
          script: `begin; set local session_replication_role = replica; ${foerst}
            select set_config('husket.tall', (${tall}), true); ${tilstand}`,
        },
        async (connection) => {
          const [rad] = await connection.query(`select current_setting('husket.tall') as tall`, []);
          return String(rad!['tall']).split(',');
        },
      ),
    );
  const lagre = kolonner.map(({ tabell }) => `create table husket.${tabell} as table ${tabell};`).join('');
  let foer = await kjoer(`drop schema if exists husket cascade; create schema husket; ${lagre}`, '');
  const skrevet = async (): Promise<typeof kolonner> => {
    if (admin.engine === 'postgres') return kolonner;
    const [rad] = await look<{ tall: string }>(admin, `select (${tall}) as tall`);
    const naa = rad!.tall.split(',');
    return kolonner.filter((_, i) => naa[i] !== foer[i]);
  };
  return async (tilstand) => {
    const tilbake = (await skrevet()).map(
      ({ tabell, kolonner: k }) =>
        `delete from ${tabell}; insert into ${tabell} (${k}) overriding system value select ${k} from husket.${tabell};`,
    );
    if (tilbake.length > 0 || tilstand !== '') foer = await kjoer(tilbake.join(''), tilstand);
  };
}

/** The whole API, and in both municipalities one row in every table: somebody's road from application to contract. */
export async function openVerden(registervalg: Parameters<typeof openSakbenk>[0] = {}) {
  const benk = await openSakbenk(registervalg);
  const { admin, database } = benk.db;
  const tabeller = await tenantTables(admin);
  const navn = [...new Set(operasjoner.flatMap(stinavn))];

  const idI = async (parameter: string, kommunenummer: string): Promise<string> => {
    const tabell = TABELL[parameter] ?? parameter.replace(/Id$/, '').toLowerCase();
    const [rad] = await look<{ id: string }>(
      admin,
      `select id from ${tabell} where kommunenummer = '${kommunenummer}' order by id limit 1`,
    );
    if (!rad) throw new Error(`There is no row for {${parameter}} in ${tabell}: see testing/eksempel.ts`);
    return rad.id;
  };
  const iderI = async (kommunenummer: string): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries(
      await Promise.all(
        navn.map(async (parameter) => [parameter, await idI(parameter, kommunenummer)] as const),
      ),
    );

  for (const kommune of [krokvik, fjellvik])
    await enAvHver(database, kommune, (fil, id) =>
      benk.vault.sealBytes(fil, { kommunenummer: kommune.kommunenummer, id }),
    );
  const ider = { [KROKVIK]: await iderI(KROKVIK), [FJELLVIK]: await iderI(FJELLVIK) };
  let tilbake = await husk(admin, tabeller);
  /** As it was opened or remembered, and then past every rule but those of a single row, as {@link iTilstand}. */
  const fyll = async ({ sql = '' }: Pick<Tilstand, 'sql'> = {}) => {
    await tilbake(sql);
    return ider;
  };
  /** What is there now is what `fyll` puts back. */
  const huskNaa = async (): Promise<void> => {
    tilbake = await husk(admin, tabeller);
  };

  /** Everything a municipality has, as one word per table: equal before and after means that nothing happened. */
  const spor = async (kommunenummer: string): Promise<Record<string, string>> => {
    const rader = await look<{ tabell: string; spor: string | null }>(
      admin,
      tabeller
        .map(
          (
            tabell,
          ) => `select '${tabell}' as tabell, (select md5(string_agg(rad::text, '|' order by rad::text))
            from ${tabell} rad where kommunenummer = '${kommunenummer}') as spor`,
        )
        .join(' union all '),
    );
    return Object.fromEntries(rader.map(({ tabell, spor }) => [tabell, spor ?? 'empty']));
  };

  return { ...benk, fetch: benk.backend.fetch, ider, fyll, huskNaa, spor };
}
export type Verden = Awaited<ReturnType<typeof openVerden>>;

/** Of what no path names. */
export async function andreIder({ db }: Pick<Verden, 'db'>): Promise<Readonly<Record<string, string>>> {
  const [rad] = await look<Record<string, string>>(
    db.admin,
    `select v.id as "vedtakId", s.soeker_id as "personId" from vedtak v join sak s on s.id = v.sak_id
     where v.kommunenummer = '${KROKVIK}'`,
  );
  return rad ?? {};
}

/** Past every rule but those of a single row: how it came there is another proof's. */
export const iTilstand = ({ db }: Pick<Verden, 'db'>, { sql = '' }: Pick<Tilstand, 'sql'>): Promise<void> =>
  db.admin.transaction(
    { script: `begin; set local session_replication_role = replica; ${sql}` },
    async () => undefined,
  );

/** The citizen who calls is the one the things of Krokvik are about, or another that is known there. */
export async function blirPart({ db, vault, iKrokvik, ider }: Verden, person?: string): Promise<void> {
  const [sak] = await look<{ soeker: string }>(
    db.admin,
    `select soeker_id as soeker from sak where id = '${ider[KROKVIK].sakId}'`,
  );
  const id = person ?? sak!.soeker;
  const kryptert = await vault.seal(UTENFOR.pid, { kommunenummer: KROKVIK, id });
  const indeks = await vault.blindIndex(KROKVIK, UTENFOR.pid);
  await iKrokvik((tx) =>
    tx.query(sql`update person set ident_type = 'FNR', ident_kryptert = ${kryptert}, ident_indeks = ${indeks}
      where id = ${id}`),
  );
}
