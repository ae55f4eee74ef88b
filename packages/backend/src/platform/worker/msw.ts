import type { Fetch } from '../../http/router.ts';

/**
 * The backend behind MSW, for stories that need faults in the network itself:
 *
 * ```ts
 * setupWorker(http.all('/v1/*', bakMsw(backend.fetch)));
 * ```
 */
export const bakMsw =
  (fetch: Fetch) =>
  ({ request }: { readonly request: Request }): Promise<Response> =>
    fetch(request);
