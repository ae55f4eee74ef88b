import type { OperationTypes } from '@kobo-bolig/contract';
import { operations } from '@kobo-bolig/contract/server';
import { getPath } from 'hono/utils/url';
import type { Database } from './db/database.ts';
import { uuidSource } from './db/uuid.ts';
import { createAltinnroller, type Altinnressurser } from './http/altinnroller.ts';
import { problemside, ROT } from './dokumentasjon/adresser.ts';
import type { Dokumentasjon } from './dokumentasjon/index.ts';
import { createAuth, type Utsteder } from './http/auth.ts';
import { createCursor } from './http/cursor.ts';
import type { Handlers } from './http/handler.ts';
import { redacted, type Logg } from './http/logg.ts';
import { createMaskinkommuner } from './http/maskin.ts';
import { implement, type Fetch } from './http/router.ts';
import { skranker } from './http/skranker.ts';
import { createTakt } from './http/takt.ts';
import { kapabiliteter } from './kapabiliteter.ts';
import { handlers } from './modules/index.ts';
import { erAapnet } from './modules/kommune/funksjoner.ts';
import { kommunen, type Kommunerad } from './modules/kommune/queries.sql.ts';
import { krevAlder } from './modules/representasjon/barn.ts';
import { finnRepresentert } from './modules/representasjon/handle.ts';
import type { Porter } from './porter.ts';
import type { Altinnautorisasjon } from './ports/altinn/port.ts';
import { kontrollerOppsett, startsperre } from './startsperre.ts';

export interface KoboBackendOptions {
  /** Open and migrated. The backend closes it. */
  readonly db: Database;
  /** The registers and keys. `porter.miljoe` decides how strict the start is. */
  readonly porter: Porter;
  /** What answers each operation but those about the server itself. The modules, unless told otherwise. */
  readonly handlers?: Handlers<Omit<OperationTypes, 'hentStatus' | 'hentKapabiliteter'>, Porter>;
  /** Token issuers trusted by this installation. */
  readonly utstedere: readonly Utsteder[];
  /** What employees may do, where an issuer's `roller` is `ALTINN`: who is asked, and by which resources. */
  readonly altinnroller?: Altinnressurser & { readonly altinn: Altinnautorisasjon };
  /** 32 random bytes, the same in every process: cursors and the opaque ids of citizens are made with it. */
  readonly hemmelighet: Uint8Array;
  /** Origins whose pages may call the API from a browser. The backend's own needs no mention. */
  readonly origins?: readonly string[];
  /** Where log lines go. Nowhere when absent. */
  readonly logg?: Logg;
  /** Reported by `hentStatus` and `hentKapabiliteter`. */
  readonly versjon?: string;
  /** Calls a minute for each actor and client, searches counted as several. 1200 in production, no limit elsewhere. */
  readonly maksPerMinutt?: number;
  /** Another time than the machine's, for tests and the demo; rows are then stamped with it too. */
  readonly klokke?: () => Date;
  /** Answers under `/api`; problems then lead to the page about them. `createDokumentasjon` makes it. */
  readonly dokumentasjon?: Dokumentasjon;
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
  const { db, porter, klokke = () => new Date(), origins = [], versjon = '0.0.0', dokumentasjon } = options;
  if (options.hemmelighet.byteLength < 32) throw new Error('hemmelighet must be at least 32 bytes.');
  const produksjon = porter.miljoe === 'PRODUKSJON';
  if (produksjon) kontrollerOppsett({ ...options, origins });
  const hemmelighet = new Uint8Array(options.hemmelighet);
  const logg = redacted(options.logg ?? (() => undefined));
  const maksPerMinutt = options.maksPerMinutt ?? (produksjon ? 1200 : Infinity);
  const kan = kapabiliteter({ versjon, maksPerMinutt });
  const orgnr = async (kommunenummer: string): Promise<string | null> => {
    const leser = { kommunenummer, aktoer: 'system:tilgang', roller: [] };
    const rad = await db.withTenant(leser, 'les', (tx) => tx.maybeOne<Kommunerad>(kommunen()));
    return rad?.organisasjonsnummer ?? null;
  };
  const api = implement<OperationTypes, Porter>(
    operations,
    {
      ...(options.handlers ?? handlers),
      hentStatus: {
        utenKommune: async () => {
          await db.tenants();
          return { body: { status: 'OK', versjon } };
        },
      },
      hentKapabiliteter: {
        utenKommune: async () => ({ body: { ...kan, porter: porter.porttilstand?.liste() ?? [] } }),
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
        altinnroller: options.altinnroller && createAltinnroller({ ...options.altinnroller, orgnr, klokke }),
        maskinkommuner: createMaskinkommuner({ orgnr, alle: () => db.tenants() }, klokke),
        // Browsers refuse a fetch that is called as a method of something else.
        fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
      }),
      takt: createTakt(maksPerMinutt),
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
      erAapnet,
      krevAlder: (tx, hvem) => krevAlder(tx, hvem, { vault: porter.vault, naa: klokke() }),
      representert: (tx, hvem) => finnRepresentert(tx, hvem, { vault: porter.vault, naa: klokke() }),
      origins,
      logg,
      ...(dokumentasjon && { problemside }),
      ...(produksjon && { klar: startsperre({ db, vault: porter.vault, klokke, logg }) }),
    },
  );
  return { fetch: dokumentasjon ? foerst(dokumentasjon, api) : api, close: () => db.close() };
}

/** The documentation is no operation: it stands beside the router, and asks for nothing of what a call must have. */
const foerst =
  (dokumentasjon: Dokumentasjon, api: Fetch): Fetch =>
  (request) => {
    const sti = getPath(request);
    return sti === ROT || sti.startsWith(`${ROT}/`) ? dokumentasjon(request, api) : api(request);
  };
