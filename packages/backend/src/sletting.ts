import type { Database } from './db/database.ts';
import { removeExpired } from './db/retention.ts';
import { errorFields, type Logg } from './http/logg.ts';

export interface Slettoppsett {
  readonly db: Database;
  readonly klokke: () => Date;
  readonly logg: Logg;
}

const DOEGN = 24 * 60 * 60 * 1000;

/**
 * Removes what has a date of removal that has passed: now, and once a day. What fails is logged and tried again the
 * next day. Any number of processes may run it. Resolves when the first run is over, with what ends the rest.
 */
export async function startSletting({ db, klokke, logg }: Slettoppsett): Promise<() => Promise<void>> {
  const slett = async (): Promise<void> => {
    try {
      await removeExpired(db, klokke());
    } catch (error) {
      logg({ tid: klokke().toISOString(), nivaa: 'FEIL', hendelse: 'JOBB', ...errorFields(error) });
    }
  };
  let loeper = slett();
  await loeper;
  const timer = setInterval(() => (loeper = slett()), DOEGN);
  return () => {
    clearInterval(timer);
    return loeper;
  };
}
