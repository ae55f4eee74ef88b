import type { Database, Work } from './db/database.ts';
import { feilmelder, type Logg } from './http/logg.ts';
import type { Jobber } from './jobber.ts';
import { createLoekke, iHverKommune, KORTEST } from './loekke.ts';

export interface Ventejobboppsett {
  readonly db: Database;
  readonly klokke: () => Date;
  readonly logg: Logg;
}

type Runde = 'MER' | 'VENTER' | 'TOM';

interface Arbeid {
  readonly hva: Work;
  /** What comes of a round where there is more in one municipality, and another waits. */
  readonly foerst: 'MER' | 'VENTER';
  /** Milliseconds between two looks at most, while what it asks is away. */
  readonly lengst: number;
  readonly gjoer: (kommunenummer: string) => Promise<'INGEN' | 'MER' | 'VENTER'>;
}

/** Nothing to do, and what woke us is committed or given up: what a process that is gone has left is found. */
const HVILE = 10_000;
/** While what it asks is away: soon after a short fall. */
const NEDE = 30_000;

/** Work that asks something outside, in a loop of its own: what is slow or away there delays no other job. */
export function createVentejobb(
  { db, klokke, logg }: Ventejobboppsett,
  { hva, foerst, lengst, gjoer }: Arbeid,
): Jobber {
  const neste: Readonly<Record<Runde, (pause: number) => number>> = {
    MER: () => KORTEST,
    VENTER: (pause) => Math.min(Math.max(pause * 2, NEDE), lengst),
    TOM: (pause) => Math.min(pause * 4, HVILE),
  };
  const skrivFeil = feilmelder(logg, klokke, 'JOBB');
  const loekke = createLoekke(async () => {
    const runder = await iHverKommune<'INGEN' | 'MER' | 'VENTER'>(
      db.tenantsWith(hva),
      loekke,
      gjoer,
      (error, kommunenummer) => {
        skrivFeil(error, kommunenummer);
        return 'VENTER';
      },
    );
    return neste[([foerst, 'MER', 'VENTER'] as const).find((runde) => runder.has(runde)) ?? 'TOM'];
  });
  return loekke;
}
