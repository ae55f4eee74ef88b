/** One thing that is outside the profile. */
export interface Violation {
  rule: string;
  /** File and pointer. */
  at: string;
  message: string;
}

/** Rules are tables of name and judgement; a judgement gives a message for each thing that is wrong. */
export type Rules<Subject, Context> = Readonly<
  Record<string, (subject: Subject, context: Context) => Iterable<string>>
>;

export function judge<Subject, Context>(
  rules: Rules<Subject, Context>,
  subject: Subject,
  context: Context,
  at: string,
): Violation[] {
  return Object.entries(rules).flatMap(([rule, check]) =>
    [...check(subject, context)].map((message) => ({ rule, at, message })),
  );
}

export const quote = (values: Iterable<unknown>): string =>
  [...values].map((value) => `\`${value}\``).join(', ');

/** Values that stand more than once. */
export const repeated = (values: readonly unknown[]): unknown[] =>
  values.filter((value, index) => values.indexOf(value) < index);

export const UPPER_SNAKE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
export const CAMEL = /^[a-z][a-zA-Z0-9]*$/;
export const PASCAL = /^[A-Z][a-zA-Z0-9]*$/;
