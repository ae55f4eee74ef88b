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

const aldri: Svar = async () => {
  await delay('infinite');
  return undefined;
};

/** The answer never comes. */
export const aldriSvar = (kall: Kall): RequestHandler => paa(kall, aldri);

/** This problem, as the API sends it. */
export const problem = (kall: Kall, code: ProblemCode): RequestHandler =>
  paa(kall, (request) => problemSvar(request, code));

/** The first answers are right, those after are not. */
function etter(kall: Kall, riktige: number, svar: Svar): RequestHandler {
  let antall = 0;
  return paa(kall, (request) => (++antall > riktige ? svar(request) : undefined));
}

/** What was fetched once goes stale. */
export const problemEtter = (kall: Kall, riktige: number, code: ProblemCode): RequestHandler =>
  etter(kall, riktige, (request) => problemSvar(request, code));

/** What is there stands, while something newer is on its way. */
export const aldriSvarEtter = (kall: Kall, riktige: number): RequestHandler => etter(kall, riktige, aldri);

function problemSvar(request: Request, code: ProblemCode): Response {
  const { status, title, detail } = problems[code];
  const spraak = request.headers.get('accept-language')?.startsWith('nn') ? 'nn' : 'nb';
  const svar = JSON.stringify({
    type: problemType(code),
    title: title[spraak],
    status,
    detail: detail[spraak],
    code,
    // As long as a real one.
    traceId: '4f1c2a9be07d'.padEnd(32, '5'),
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
