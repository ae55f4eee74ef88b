import type { Database } from './db/database.ts';
import type { Vault } from './db/ident.ts';
import type { Logg } from './http/logg.ts';
import { kjoerBolk } from './modules/importer/kjoering.ts';

export interface Jobboppsett {
  readonly db: Database;
  readonly vault: Vault;
  readonly nyId: () => string;
  readonly klokke: () => Date;
  readonly logg: Logg;
}

export interface Jobber {
  /** There may be something to do: called after a job was made, and at start for what a stopped process left. */
  vekk(): void;
  /** Waits for the running batch and starts no more. */
  stopp(): Promise<void>;
}

/** Milliseconds before looking, growing while the request that made the job commits, then at rest until woken. */
const PAUSER = [5, 20, 80, 320, 1280];

/** Carries jobs out beside the requests. Jobs are claimed in the database, so any number of processes may run this. */
export function createJobber({ db, vault, nyId, klokke, logg }: Jobboppsett): Jobber {
  let stoppet = false;
  let loeper: Promise<void> | null = null;
  let vekket = false;

  async function kjoer(): Promise<void> {
    for (let tomme = 0; tomme < PAUSER.length && !stoppet;) {
      await new Promise((resolve) => setTimeout(resolve, PAUSER[tomme]));
      if (vekket) tomme = 0;
      vekket = false;
      tomme = (await runde()) ? 0 : tomme + 1;
    }
  }

  /** One batch for each municipality that has one. */
  async function runde(): Promise<boolean> {
    let gjort = false;
    for (const kommunenummer of await db.tenants()) {
      if (stoppet) break;
      const context = { kommunenummer, aktoer: 'system:import', roller: [], skjermet: true };
      try {
        const svar = await db.withTenant(context, 'skriv', (tx) =>
          kjoerBolk(tx, { vault, kommunenummer, nyId, naa: klokke() }),
        );
        gjort ||= svar === 'MER';
      } catch (error) {
        const navn = error instanceof Error ? error.name : 'ukjent';
        logg({ tid: klokke().toISOString(), nivaa: 'FEIL', hendelse: 'JOBB', kommunenummer, feil: navn });
      }
    }
    return gjort;
  }

  return {
    vekk() {
      vekket = true;
      if (loeper || stoppet) return;
      loeper = kjoer().finally(() => {
        loeper = null;
      });
    },
    async stopp() {
      stoppet = true;
      await loeper;
    },
  };
}
