import type { OperationTypes } from '@kobo-bolig/contract';
import type { Database } from '../../db/database.ts';
import type { Handlers } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';

/** Ready means that the database answers: a process that only listens is not ready. */
export const driftHandlers = (db: Database, versjon: string) =>
  ({
    hentStatus: {
      utenKommune: async () => {
        try {
          await db.tenants();
        } catch (cause) {
          throw new KoboFeil('UTILGJENGELIG', { cause, headers: { 'retry-after': '1' } });
        }
        return { body: { status: 'OK' as const, versjon } };
      },
    },
  }) satisfies Partial<Handlers<OperationTypes, Porter>>;
