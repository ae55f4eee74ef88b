import type { OperationTypes } from '@kobo-bolig/contract';
import { operations } from '@kobo-bolig/contract/server';
import type { Database } from './db/database.ts';
import { uuidSource } from './db/uuid.ts';
import { createAuth, type Utsteder } from './http/auth.ts';
import { createCursor } from './http/cursor.ts';
import type { Handlers } from './http/handler.ts';
import { redacted, type Logg } from './http/logg.ts';
import { implement, type Fetch } from './http/router.ts';
import { skranker } from './http/skranker.ts';
import { createTakt } from './http/takt.ts';
import { handlers } from './modules/index.ts';
import type { Porter } from './porter.ts';
import { kontrollerOppsett, startsperre } from './startsperre.ts';

export interface KoboBackendOptions {
  /** Open and migrated. The backend closes it. */
  readonly db: Database;
  /** The registers and keys. `porter.miljoe` decides how strict the start is. */
  readonly porter: Porter;
  /** What answers each operation but `hentStatus`, which asks the database itself. The modules, unless told otherwise. */
  readonly handlers?: Handlers<Omit<OperationTypes, 'hentStatus'>, Porter>;
  /** Token issuers trusted by this installation. */
  readonly utstedere: readonly Utsteder[];
  /** 32 random bytes, the same in every process: cursors and the opaque ids of citizens are made with it. */
  readonly hemmelighet: Uint8Array;
  /** Origins whose pages may call the API from a browser. The backend's own needs no mention. */
  readonly origins?: readonly string[];
  /** Where log lines go. Nowhere when absent. */
  readonly logg?: Logg;
  /** Reported by `hentStatus`. */
  readonly versjon?: string;
  /** Calls a minute for each actor and client, searches counted as several. 1200 in production, no limit elsewhere. */
  readonly maksPerMinutt?: number;
  /** Another time than the machine's, for tests and the demo; rows are then stamped with it too. */
  readonly klokke?: () => Date;
  /** For fetching the issuers' keys. */
  readonly fetch?: typeof fetch;
}

export interface KoboBackend {
  readonly fetch: Fetch;
  close(): Promise<void>;
}

/**
 * In PRODUKSJON the database login and the keys are checked before the first transaction: until they have passed, and
 * for good when they do not, every call is answered 503.
 *
 * The reference Kobo API as a web-standard fetch handler: the same code in Node, in a Web Worker, behind MSW and in a
 * host's own server.
 */
export function createKoboBackend(options: KoboBackendOptions): KoboBackend {
  const { db, porter, klokke = () => new Date(), origins = [], versjon = '0.0.0' } = options;
  if (options.hemmelighet.byteLength < 32) throw new Error('hemmelighet must be at least 32 bytes.');
  const produksjon = porter.miljoe === 'PRODUKSJON';
  if (produksjon) kontrollerOppsett({ ...options, origins });
  const hemmelighet = new Uint8Array(options.hemmelighet);
  const logg = redacted(options.logg ?? (() => undefined));
  const fetch = implement<OperationTypes, Porter>(
    operations,
    {
      ...(options.handlers ?? handlers),
      hentStatus: {
        utenKommune: async () => {
          await db.tenants();
          return { body: { status: 'OK', versjon } };
        },
      },
    },
    {
      db,
      porter,
      klokke,
      ...(options.klokke ? { tid: () => klokke().toISOString() } : {}),
      nyId: uuidSource(() => klokke().getTime()),
      cursor: createCursor(hemmelighet),
      verifiserToken: createAuth({
        utstedere: options.utstedere,
        secret: hemmelighet,
        klokke,
        // Browsers refuse a fetch that is called as a method of something else.
        fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
      }),
      takt: createTakt(options.maksPerMinutt ?? (produksjon ? 1200 : Infinity)),
      kontroll: {
        streng: !produksjon,
        meld: (operasjon, felter) =>
          logg({
            tid: klokke().toISOString(),
            nivaa: 'FEIL',
            hendelse: 'SVAR_BRYTER_KONTRAKT',
            operasjon,
            felter,
          }),
      },
      skranker,
      origins,
      logg,
      ...(produksjon && { klar: startsperre({ db, vault: porter.vault, klokke, logg }) }),
    },
  );
  return { fetch, close: () => db.close() };
}
