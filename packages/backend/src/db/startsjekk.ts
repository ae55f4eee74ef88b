import type { Driver } from './driver.ts';
import { checkMigrated } from './migrate.ts';
import type { Migration } from './migrations.gen.ts';

/** The backend does not start: what is wrong, and what to run. */
export class StartError extends Error {
  override name = 'StartError';
}

interface Login {
  innlogging: string;
  versjon: number;
  superbruker: boolean;
  gaarForbi: boolean;
  eier: boolean;
  kanVaereAppen: boolean;
}

/** Each a way past row security that raises no error anywhere: everything works, for every municipality at once. */
const refusals: readonly [(login: Login) => boolean, (login: Login) => string][] = [
  [
    ({ versjon }) => versjon < 150_000,
    ({ versjon }) => `PostgreSQL 15 or newer is needed, this is ${versjon}`,
  ],
  [
    ({ superbruker }) => superbruker,
    ({ innlogging }) => `${innlogging} is superuser, or may become one, and sees every municipality`,
  ],
  [
    ({ gaarForbi }) => gaarForbi,
    ({ innlogging }) =>
      `${innlogging} has BYPASSRLS, or may become a role that has, and sees every municipality`,
  ],
  [
    ({ eier }) => eier,
    ({ innlogging }) =>
      `${innlogging} owns tables, or may become their owner, and can switch row security off`,
  ],
  [
    ({ kanVaereAppen }) => !kanVaereAppen,
    ({ innlogging }) => `${innlogging} is no member of kobo_app. Run: grant kobo_app to ${innlogging}`,
  ],
];

/**
 * Refuses to start on a schema this program does not know, and in production with a login that row security does not
 * hold for. @throws StartError, MigrationError
 */
export async function startCheck(
  driver: Driver,
  migrations: readonly Migration[],
  { production }: { production: boolean },
): Promise<void> {
  if (production) {
    if (driver.engine === 'pglite') {
      throw new StartError('PGlite has one session, which is superuser: production runs on PostgreSQL');
    }
    const login = await readLogin(driver);
    for (const [isSo, message] of refusals) if (isSo(login)) throw new StartError(message(login));
  }
  await checkMigrated(driver, migrations);
}

/** Memberships count: what a role may become with SET ROLE, a mistake in a statement may become too. */
const readLogin = (driver: Driver): Promise<Login> =>
  driver.transaction({ script: 'begin read only' }, async (connection) => {
    const [row] = await connection.query(
      `select session_user as innlogging, current_setting('server_version_num')::integer as versjon,
        bool_or(rolsuper) as superbruker, bool_or(rolbypassrls) as gaar_forbi,
        exists (select from pg_class where relnamespace = 'public'::regnamespace
          and pg_has_role(session_user, relowner, 'MEMBER')) as eier,
        coalesce(bool_or(rolname = 'kobo_app'), false) as kan_vaere_appen
      from pg_roles where pg_has_role(session_user, oid, 'MEMBER')`,
      [],
    );
    return row as unknown as Login;
  });
