import { AsyncLocalStorage } from 'node:async_hooks';
import type { NestingGuard } from '../../db/database.ts';

/** Follows a transaction through everything its work awaits. Elsewhere than Node the driver's queue gives up instead. */
export function asyncNestingGuard(): NestingGuard {
  const storage = new AsyncLocalStorage<true>();
  return {
    inside: () => storage.getStore() === true,
    run: (work) => storage.run(true, work),
  };
}
