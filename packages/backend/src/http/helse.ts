import type { Fetch } from './router.ts';

/**
 * That the process answers, and nothing else: no database, no token, no register. Whoever watches the process starts it
 * anew when this fails, which would mend nothing when it is the database that is away; that is what `/v1/status` tells.
 */
export const levende: Fetch = async () =>
  new Response('OK\n', {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
