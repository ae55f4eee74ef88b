import type { Mellomledd } from './backend.ts';

/** The server refuses every request whose address contains `path`. */
export const nekter =
  (path: string, code: string, status: number): Mellomledd =>
  async (request, videre) =>
    request.url.includes(path)
      ? Response.json(
          {
            type: `urn:kobo:problem:${code}`,
            title: code,
            status,
            detail: code,
            code,
            traceId: 'a'.repeat(32),
          },
          { status, headers: { 'content-type': 'application/problem+json' } },
        )
      : videre(request);
