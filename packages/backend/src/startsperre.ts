import type { Database } from './db/database.ts';
import type { Vault } from './db/ident.ts';
import { MigrationError } from './db/migrate.ts';
import { migrations } from './db/migrations.gen.ts';
import { StartError } from './db/startsjekk.ts';
import { demohemmelighet, demohvelv } from './demo/noekler.ts';
import type { Utsteder } from './http/auth.ts';
import { errorFields, type Logg } from './http/logg.ts';
import { KoboFeil } from './http/problem.ts';

export interface Produksjonsoppsett {
  readonly utstedere: readonly Utsteder[];
  readonly origins: readonly string[];
  readonly hemmelighet: Uint8Array;
}

/** What is convenient in development and a hole in production. @throws StartError */
export function kontrollerOppsett({ utstedere, origins, hemmelighet }: Produksjonsoppsett): void {
  for (const { issuer, jwksUri } of utstedere) {
    if (!issuer.startsWith('https://') || !jwksUri?.startsWith('https://')) {
      throw new StartError(`In PRODUKSJON an issuer and its keys are fetched over https; ${issuer} is not.`);
    }
  }
  const usikker = origins.find((origin) => !origin.startsWith('https://'));
  if (usikker !== undefined) throw new StartError(`In PRODUKSJON an origin is https; ${usikker} is not.`);
  if (like(hemmelighet, demohemmelighet)) {
    throw new StartError('hemmelighet is the one of the public demo: anyone can make the ids of citizens.');
  }
}

export interface Sperreoppsett {
  readonly db: Database;
  readonly vault: Vault;
  readonly klokke: () => Date;
  readonly logg: Logg;
}

/**
 * Holds every request back until the database login and the keys are known to be fit for real persons. A no is for
 * good: the database is closed, and every call is answered 503. A database that does not answer is asked again.
 */
export function startsperre({ db, vault, klokke, logg }: Sperreoppsett): () => Promise<void> {
  let svar: Promise<void> | null = null;

  async function sjekk(): Promise<void> {
    try {
      await db.startCheck(migrations, { production: true });
      if (await aapnesAvDemoen(vault)) {
        throw new StartError('The vault has the keys of the public demo: anyone can open what it seals.');
      }
    } catch (error) {
      const nektet = error instanceof StartError || error instanceof MigrationError;
      logg({
        tid: klokke().toISOString(),
        nivaa: 'FEIL',
        hendelse: nektet ? 'START_NEKTET' : 'STARTSJEKK_FEILET',
        // Names a login or a migration. Other errors may quote what they were about.
        ...(nektet ? { feil: error.name, grunn: error.message } : errorFields(error)),
      });
      if (nektet) await db.close();
      else svar = null;
      throw new KoboFeil('UTILGJENGELIG', { cause: error, headers: { 'retry-after': '5' } });
    }
  }

  const klar = (): Promise<void> => (svar ??= sjekk());
  // At once, so that the log tells at the start and not when the first citizen comes.
  klar().catch(() => undefined);
  return klar;
}

/** Asked of the keys themselves, however the vault was made. */
export async function aapnesAvDemoen(vault: Vault): Promise<boolean> {
  const demo = await demohvelv();
  const [vaar, deres] = await Promise.all([vault, demo].map((hvelv) => hvelv.blindIndex('0000', 'start')));
  if (like(vaar!, deres!)) return true;
  const sted = { kommunenummer: '0000', id: 'start' };
  return demo.open(await vault.seal('start', sted), sted).then(
    () => true,
    () => false,
  );
}

const like = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
