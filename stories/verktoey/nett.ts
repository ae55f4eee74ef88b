/** Faults in the network, for a scene's `nett`. Everything a story does not name works as usual. */
import { delay, http, HttpResponse, type RequestHandler } from 'msw';

type Metode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** `POST /v1/saker/soek`, with `*` for an id. */
export type Kall = `${Metode} /v1/${string}`;

type Svar = () => Response | undefined | Promise<Response | undefined>;

function paa(kall: Kall, svar: Svar): RequestHandler {
  const [metode, sti] = kall.split(' ') as [Metode, string];
  return http[metode.toLowerCase() as Lowercase<Metode>](`*${sti}`, () => svar());
}

/** The request does not reach anybody. */
export const brudd = (kall: Kall): RequestHandler => paa(kall, () => HttpResponse.error());

/** The answer never comes. */
export const aldriSvar = (kall: Kall): RequestHandler =>
  paa(kall, async () => {
    await delay('infinite');
    return undefined;
  });

/** A problem with this status and code, as the API sends it. */
export const problem = (kall: Kall, status: number, code: string): RequestHandler =>
  paa(kall, () => problemSvar(status, code));

/** The first answers are right, those after are not: what was fetched once goes stale. */
export function problemEtter(kall: Kall, riktige: number, status: number, code: string): RequestHandler {
  let antall = 0;
  return paa(kall, () => (++antall > riktige ? problemSvar(status, code) : undefined));
}

const problemSvar = (status: number, code: string): Response =>
  HttpResponse.json(
    { type: `urn:kobo:problem:${code}`, title: code, status, detail: code, code, traceId: '4f1c2a9be07d' },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

/** The computer has no network, until the story is left. For a scene's `omgivelser`. */
export function utenNett(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  window.dispatchEvent(new Event('offline'));
  return () => {
    delete (navigator as { onLine?: boolean }).onLine;
    window.dispatchEvent(new Event('online'));
  };
}
