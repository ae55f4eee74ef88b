import type { Database } from '../db/database.ts';
import { uuidSource } from '../db/uuid.ts';
import type { Altinnroller } from '../http/altinnroller.ts';
import { createAuth, type Utsteder } from '../http/auth.ts';
import { createCursor } from '../http/cursor.ts';
import { redacted, type Logglinje } from '../http/logg.ts';
import { implement, type Fetch } from '../http/router.ts';
import { createTakt } from '../http/takt.ts';
import { createSigner, type Signer } from '../platform/worker/signer.ts';
import { openTestDatabase } from './database.ts';
import { proevehandlere, proeveoperasjoner, type Proeveporter } from './proeveapi.ts';

export const KROKVIK = '9901';
export const FJELLVIK = '9902';

export interface Proevebenk {
  readonly engine: 'pglite' | 'postgres';
  readonly fetch: Fetch;
  readonly db: Database;
  readonly signer: Signer;
  readonly logg: Logglinje[];
  readonly brudd: { operasjon: string; pointers: readonly string[] }[];
  readonly porter: Proeveporter;
  klokke: Date;
  close(): Promise<void>;
}

export interface Benkvalg {
  readonly streng?: boolean;
  readonly origins?: readonly string[];
  readonly utstedere?: readonly Utsteder[];
  readonly altinnroller?: Altinnroller;
  readonly maksPerMinutt?: number;
}

const hemmelighet = new Uint8Array(32).fill(7);

/** The API of notes over a fresh database with two municipalities. */
export async function createProevebenk(valg: Benkvalg = {}): Promise<Proevebenk> {
  const { database: db, admin, close, engine } = await openTestDatabase();
  await admin.transaction({ script: 'begin' }, (connection) =>
    connection.script(`
      create table lapp (
        kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
        id uuid not null, tekst text not null, versjon integer not null default 1,
        opprettet timestamptz not null default naa(), opprettet_av text not null default aktoer(),
        endret timestamptz not null default naa(), endret_av text not null default aktoer(),
        primary key (kommunenummer, id),
        constraint lapp_tekst_finnes unique (kommunenummer, tekst));
      call bak_muren('lapp', 'select', 'insert', 'update', 'delete');`),
  );
  const benk = { klokke: new Date('2026-11-20T12:00:00Z') };
  const klokke = () => benk.klokke;
  const signer = await createSigner({ klokke });
  const logg: Logglinje[] = [];
  const brudd: Proevebenk['brudd'] = [];
  const porter: Proeveporter = { utenfra: async () => 'utenfra' };
  const fetch = implement(proeveoperasjoner, proevehandlere, {
    db,
    porter,
    klokke,
    tid: () => klokke().toISOString(),
    nyId: uuidSource(),
    cursor: createCursor(hemmelighet),
    verifiserToken: createAuth({
      utstedere: valg.utstedere ?? [signer.utsteder],
      secret: hemmelighet,
      klokke,
      altinnroller: valg.altinnroller,
      fetch: () => Promise.reject(new TypeError('no network in this test')),
    }),
    kontroll: {
      streng: valg.streng ?? true,
      meld: (operasjon, pointers) => brudd.push({ operasjon, pointers }),
    },
    takt: createTakt(valg.maksPerMinutt ?? Infinity),
    skranker: { lapp_tekst_finnes: 'BOLIG_FINNES' },
    origins: valg.origins ?? [],
    logg: redacted((linje) => logg.push(linje)),
  });
  return Object.assign(benk, { engine, fetch, db, signer, logg, brudd, porter, close });
}
