import type { Nedlasting } from './handler.ts';
import { harHemmelig } from './logg.ts';

export type Hoder = Record<string, string>;

/** How a request is found again: in the answer, in every log line, in the problem the caller quotes to support. */
export interface Spor {
  readonly traceId: string;
  readonly spanId: string;
  readonly requestId: string;
}

const nyttMerke = (): string => crypto.randomUUID().replaceAll('-', '');
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;
const REQUEST_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** Continues the caller's trace (W3C Trace Context) or starts one. */
export function spor(request: Request): Spor {
  const merke = nyttMerke();
  const overordnet = request.headers.get('traceparent');
  const traceId = (overordnet === null ? undefined : TRACEPARENT.exec(overordnet)?.[1]) ?? merke;
  const given = request.headers.get('x-request-id');
  // Echoed and logged, so a caller must not be able to put a person into it.
  const usable = given !== null && REQUEST_ID.test(given) && !harHemmelig(given);
  return { traceId, spanId: merke.slice(16), requestId: usable ? given : traceId };
}

/**
 * What every answer carries. The API serves data and no documents, so nothing in it may run or be framed, whatever
 * a browser is tricked into doing with it.
 */
const security: Hoder = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};

/** What two answers at one address may differ by. */
const VARY = 'accept-language, kobo-kommunenummer, kobo-paa-vegne-av';
const exposed =
  'content-disposition, deprecation, etag, idempotent-replayed, link, ratelimit, ratelimit-policy, retry-after, sunset, x-request-id, traceparent, allow';
const allowed =
  'authorization, content-type, accept-language, kobo-kommunenummer, kobo-paa-vegne-av, idempotency-key, if-match, if-none-match, traceparent, x-request-id';

export interface Cors {
  /** Adds what the browser of an allowed origin needs to be let through. */
  apply(origin: string | null, hoder: Hoder): void;
  /** The answer to a preflight, or `null` when the request is none. */
  preflight(request: Request): Response | null;
}

/** Bearer tokens only: no cookies, so no `Access-Control-Allow-Credentials`, and an origin is never reflected unlisted. */
export function createCors(origins: readonly string[]): Cors {
  const known = new Set(origins);
  return {
    apply(origin, hoder) {
      if (known.size === 0) return;
      hoder['vary'] = `origin, ${VARY}`;
      if (origin === null || !known.has(origin)) return;
      hoder['access-control-allow-origin'] = origin;
      hoder['access-control-expose-headers'] = exposed;
    },
    preflight(request) {
      if (request.method !== 'OPTIONS') return null;
      const origin = request.headers.get('origin');
      if (!origin || !request.headers.has('access-control-request-method')) return null;
      const hoder: Hoder = { ...security, vary: 'origin' };
      if (known.has(origin)) {
        hoder['access-control-allow-origin'] = origin;
        hoder['access-control-allow-methods'] = 'GET, POST, PUT, PATCH, DELETE';
        hoder['access-control-allow-headers'] = allowed;
        hoder['access-control-max-age'] = '7200';
      }
      return new Response(null, { status: 204, headers: hoder });
    },
  };
}

export function svarhoder(request: Request, { traceId, spanId, requestId }: Spor, cors: Cors): Hoder {
  const hoder: Hoder = {
    ...security,
    'x-request-id': requestId,
    traceparent: `00-${traceId}-${spanId}-01`,
    vary: VARY,
  };
  cors.apply(request.headers.get('origin'), hoder);
  return hoder;
}

/**
 * What a file carries: it is saved and never shown from here, whatever its name and first bytes would have a browser
 * believe. The name twice (RFC 6266): for those who read no more than ASCII as well.
 */
export const filhoder = ({ filnavn, mediaType, innhold }: Nedlasting): Hoder => ({
  'content-type': mediaType ?? 'application/octet-stream',
  'content-length': String(innhold.byteLength),
  'content-disposition': `attachment; filename="${filnavn.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${utf8Navn(filnavn)}`,
  'content-security-policy': `${security['content-security-policy']}; sandbox`,
  'cross-origin-resource-policy': 'same-site',
});

/** The characters RFC 8187 lets stand; `encodeURIComponent` leaves four more. */
const utf8Navn = (navn: string): string =>
  encodeURIComponent(navn).replaceAll(
    /['()*]/g,
    (tegn) => `%${tegn.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A proxy that compresses makes an entity tag weak on its way; it names the same version. */
export const sterk = (etag: string): string => etag.replace(/^W\//, '');

/** What a change is made from: the version of an ETag, whatever else it says. */
export const versjonI = (etag: string): string | undefined => /^"(\d+)/.exec(sterk(etag))?.[1];
