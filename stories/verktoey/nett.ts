/** Faults in the network, for a scene's `nett`. Everything a story does not name works as usual. */
import { problems, problemType, type ProblemCode } from '@kobo-bolig/contract';
import { delay, http, HttpResponse, type RequestHandler } from 'msw';

type Metode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** `POST /v1/saker/soek`, with `*` for an id. */
export type Kall = `${Metode} /v1/${string}`;

type Svar = (request: Request) => Response | undefined | Promise<Response | undefined>;

function paa(kall: Kall, svar: Svar): RequestHandler {
  const [metode, sti] = kall.split(' ') as [Metode, string];
  // An id, and not what lies below it: MSW's own star takes both.
  const deler = sti.split('/').map((del, i) => (del === '*' ? `:id${i}` : del));
  return http[metode.toLowerCase() as Lowercase<Metode>](`*${deler.join('/')}`, ({ request }) =>
    svar(request),
  );
}

/** The request does not reach anybody. */
export const brudd = (kall: Kall): RequestHandler => paa(kall, () => HttpResponse.error());

/** The answer never comes. */
export const aldriSvar = (kall: Kall): RequestHandler =>
  paa(kall, async () => {
    await delay('infinite');
    return undefined;
  });

/** This problem, as the API sends it. */
export const problem = (kall: Kall, code: ProblemCode): RequestHandler =>
  paa(kall, (request) => problemSvar(request, code));

/** The first answers are right, those after are not: what was fetched once goes stale. */
export function problemEtter(kall: Kall, riktige: number, code: ProblemCode): RequestHandler {
  let antall = 0;
  return paa(kall, (request) => (++antall > riktige ? problemSvar(request, code) : undefined));
}

function problemSvar(request: Request, code: ProblemCode): Response {
  const { status, title, detail } = problems[code];
  const spraak = request.headers.get('accept-language')?.startsWith('nn') ? 'nn' : 'nb';
  const svar = JSON.stringify({
    type: problemType(code),
    title: title[spraak],
    status,
    detail: detail[spraak],
    code,
    traceId: '4f1c2a9be07d',
  });
  window.koboSveip?.svar.push(svar);
  return new HttpResponse(svar, { status, headers: { 'content-type': 'application/problem+json' } });
}

/** The computer has no network, until the story is left. For a scene's `omgivelser`. */
export function utenNett(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  window.dispatchEvent(new Event('offline'));
  return () => {
    delete (navigator as { onLine?: boolean }).onLine;
    window.dispatchEvent(new Event('online'));
  };
}
