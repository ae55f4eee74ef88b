import { problems, problemType, type Problem, type ProblemCode } from '@kobo-bolig/contract';
import type { Hoder } from './hoder.ts';

export type Spraak = 'nb' | 'nn';

/** The same sentence in both written standards of Norwegian. */
export interface Tekst {
  readonly nb: string;
  readonly nn: string;
}
export const tekst = (nb: string, nn: string): Tekst => ({ nb, nn });

/** What is wrong with one value: a JSON Pointer into the body, or `query/…`, `header/…`, `path/…`. */
export interface Feltfeil {
  readonly pointer: string;
  readonly code: string;
  readonly detail: Tekst;
}

export interface KoboFeilOptions {
  readonly errors?: readonly Feltfeil[];
  /** Replaces the code's own sentence. Never a value the caller sent: it may be personal. */
  readonly detail?: Tekst;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/**
 * The only error a service or handler throws on purpose. The code decides status, title and sentence;
 * the transaction is rolled back and the caller gets RFC 9457 problem details.
 *
 * ```ts
 * throw new KoboFeil('BOLIG_IKKE_LEDIG');
 * throw new KoboFeil('VEDTAK_UFULLSTENDIG', { errors: [{ pointer: '/innhold/fakta', code: 'MANGLER', detail }] });
 * ```
 */
export class KoboFeil extends Error {
  override readonly name = 'KoboFeil';
  readonly code: ProblemCode;
  readonly status: number;
  readonly errors: readonly Feltfeil[];
  readonly detail: Tekst;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, options: KoboFeilOptions = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = problems[code].status;
    this.errors = options.errors ?? [];
    this.detail = options.detail ?? problems[code].detail;
    this.headers = options.headers ?? {};
  }
}

/** @throws KoboFeil when anything is wrong, with all of it */
export function krevUtenFeil(feil: Iterable<Feltfeil>, code: ProblemCode = 'UGYLDIG_FORESPOERSEL'): void {
  const errors = [...feil];
  if (errors.length > 0) throw new KoboFeil(code, { errors });
}

/** The contract's bounds on a problem; a caller can make a pointer or a list as long as they like. */
const MAX_ERRORS = 200;
const MAX_POINTER = 300;

export function toProblem(feil: KoboFeil, spraak: Spraak, traceId: string): Problem {
  const problem: Problem = {
    type: problemType(feil.code),
    title: problems[feil.code].title[spraak],
    status: feil.status,
    detail: feil.detail[spraak],
    code: feil.code,
    traceId,
  };
  if (feil.errors.length > 0) {
    problem.errors = feil.errors.slice(0, MAX_ERRORS).map((error) => ({
      // Names of unknown fields are the caller's; what no text column or terminal can hold is shown as such.
      pointer: error.pointer.slice(0, MAX_POINTER).toWellFormed().replaceAll('\0', '\uFFFD'),
      code: error.code,
      detail: error.detail[spraak],
    }));
  }
  return problem;
}

export function problemResponse(feil: KoboFeil, spraak: Spraak, traceId: string, hoder: Hoder): Response {
  const headers: Hoder = {
    ...hoder,
    'content-type': 'application/problem+json',
    'content-language': spraak,
    'cache-control': 'no-store',
    ...feil.headers,
  };
  return new Response(JSON.stringify(toProblem(feil, spraak, traceId)), { status: feil.status, headers });
}

/** A map, so that no header finds what every object has: `__proto__` is no language. */
const supported: ReadonlyMap<string, Spraak> = new Map([
  ['nb', 'nb'],
  ['nn', 'nn'],
  ['no', 'nb'],
]);
const remembered = new Map<string, Spraak>();

/** The best of nb and nn for an `Accept-Language` header; bokmål when absent or unknown. */
export function velgSpraak(acceptLanguage: string | null | undefined): Spraak {
  if (!acceptLanguage || acceptLanguage.length > 200) return 'nb';
  const known = remembered.get(acceptLanguage);
  if (known) return known;
  let best: Spraak = 'nb';
  let bestQ = 0;
  for (const part of acceptLanguage.split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const spraak = supported.get(tag.trim().split('-')[0]!);
    const weight = parameters.map((p) => /^\s*q=([0-9.]+)$/.exec(p)?.[1]).find((w) => w !== undefined);
    const q = weight === undefined ? 1 : Number(weight);
    if (spraak && q > bestQ) [best, bestQ] = [spraak, q];
  }
  // Bounded, because the header is the caller's; a browser population has a few hundred variants.
  if (remembered.size >= 500) remembered.clear();
  remembered.set(acceptLanguage, best);
  return best;
}
