import type { Problem as WireProblem } from './generated/models.gen.ts';
import type { ProblemCode } from './generated/problems.gen.ts';

export interface ProblemDefinition {
  readonly status: number;
  /** What happened, short. */
  readonly title: { readonly nb: string; readonly nn: string };
  /** What happened, what is kept, what to do. */
  readonly detail: { readonly nb: string; readonly nn: string };
}

/**
 * RFC 9457 problem details. `code` is open: a newer server may answer a code this version does not know, so compare
 * with known codes and fall back to `status`.
 */
export type Problem = Omit<WireProblem, 'code'> & { code: ProblemCode | (string & {}) };

const PREFIX = 'urn:kobo:problem:';

/** The `type` of a problem: a stable name, not an address. */
export const problemType = (code: ProblemCode): string => PREFIX + code.toLowerCase().replaceAll('_', '-');
