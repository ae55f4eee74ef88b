import assert from 'node:assert/strict';
import { problems, type Problem, type ProblemCode } from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import { KROKVIK, type Proevebenk } from './proevebenk.ts';

export const trine = {
  sub: 'trine',
  navn: 'Trine Saksbehandler',
  roller: [{ kommunenummer: KROKVIK, roller: ['SAKSBEHANDLER', 'BOLIGOVERSIKT'], enhet: 'BOLIGKONTOR' }],
};
export const petra = {
  sub: 'petra',
  navn: 'Petra Personvern',
  roller: [{ kommunenummer: KROKVIK, roller: ['PERSONVERNOMBUD'] }],
};
/** Synthetic: the month is raised by 80. */
export const ola = { navn: 'Ola Prøvesen', pid: '01815012345' };

export interface Kallvalg extends Omit<RequestInit, 'headers' | 'body'> {
  /** `null` takes a header away that would otherwise be sent. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly body?: BodyInit;
}

export type Kall = (path: string, valg?: Kallvalg) => Promise<Response>;

/** Calls as Trine in Krokvik, unless a header says otherwise. */
export const kall =
  (benk: () => Proevebenk, token: () => string): Kall =>
  (path, { headers = {}, json, ...init } = {}) => {
    const hoder: Record<string, string | null> = {
      authorization: `Bearer ${token()}`,
      'kobo-kommunenummer': KROKVIK,
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    };
    const sendt = Object.entries(hoder).filter((entry): entry is [string, string] => entry[1] !== null);
    const request = new Request(`http://kobo.test${path}`, {
      ...init,
      headers: Object.fromEntries(sendt),
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    return benk().fetch(request);
  };

/** Asserts that an answer is problem details of this code, whole and by the contract, and returns them. */
export async function skalFeile(response: Response, code: ProblemCode): Promise<Problem> {
  const text = await response.clone().text();
  assert.equal(response.headers.get('content-type'), 'application/problem+json', text);
  const problem = JSON.parse(text) as Problem;
  assert.equal(problem.code, code, text);
  assert.equal(response.status, problems[code].status);
  assert.equal(problem.status, response.status);
  assert.equal(schemas.Problem.safeParse(problem).success, true, text);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.match(
    response.headers.get('traceparent') ?? '',
    new RegExp(`^00-${problem.traceId}-[0-9a-f]{16}-01$`),
  );
  return problem;
}

export const pekere = (problem: Problem): string[] =>
  (problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
