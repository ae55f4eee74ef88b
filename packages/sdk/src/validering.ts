import type { OperationId } from '@kobo-bolig/contract';
import { operations, type ServerOperation } from '@kobo-bolig/contract/server';
import type { KoboCore, SendArgs, SentSvar } from './core.ts';

/** One thing that is not as the contract says. */
export interface Avvik {
  /** JSON Pointer into the body (`/svar/telefon`), or `query/…`, `path/…`. */
  readonly pointer: string;
  /** What is wrong and what should have been. Never quotes the value: it may be personal. */
  readonly melding: string;
}

/** A request or an answer that breaks the contract: a bug on one of the sides, so `.safe()` throws it too. */
export class ValideringsFeil extends TypeError {
  override readonly name = 'ValideringsFeil';
  readonly operation: string;
  readonly avvik: readonly Avvik[];
  /** The answer that was wrong. Absent when it was the request, which then was not sent. */
  readonly svar: SentSvar | undefined;

  constructor(operation: string, avvik: readonly Avvik[], svar?: SentSvar) {
    const what = avvik.map(({ pointer, melding }) => `${pointer || 'body'} ${melding}`).join('; ');
    super(`${operation}: the ${svar ? 'answer' : 'request'} breaks the contract: ${what}`);
    this.operation = operation;
    this.avvik = avvik;
    this.svar = svar;
  }
}

type Schema = ServerOperation['params']['path'];
type Issues = NonNullable<ReturnType<Schema['safeParse']>['error']>['issues'];
type Issue = Issues[number];

const contract: Readonly<Record<OperationId, ServerOperation>> = operations;

/**
 * Holds what a client sends and gets against the contract, from now on. Requests strictly, with the server's own rules:
 * a wrong one is not sent. Answers tolerantly, since a newer server may say more than this version knows: unknown
 * fields and values are passed on.
 *
 * @example
 * const kobo = validering(createKoboClient({ baseUrl, kommunenummer, token }));
 *
 * @returns the same client
 */
export function validering<Klient extends KoboCore>(klient: Klient): Klient {
  const { send } = klient;
  const validated: KoboCore['send'] = async (operation, args = {}) => {
    const wrong = wrongRequest(contract[operation.id], args);
    if (wrong.length > 0) throw new ValideringsFeil(operation.id, wrong);
    const svar = await send(operation, args);
    const off = args.streamed ? [] : wrongAnswer(contract[operation.id], svar);
    if (off.length > 0) throw new ValideringsFeil(operation.id, off, svar);
    return svar;
  };
  return Object.assign(klient, { send: validated });
}

/** Parameters as they travel: the server's schemas read them from text. */
const asText = (values: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, String(value)]),
  );

function wrongRequest({ params, body }: ServerOperation, args: SendArgs): Avvik[] {
  return [
    ...check(params.path, asText(args.path), 'path').map(told),
    ...check(params.query, asText(args.query), 'query').map(told),
    ...wrongBody(body, args),
  ];
}

function wrongBody(body: ServerOperation['body'], { body: given, contentType }: SendArgs): Avvik[] {
  if (given === undefined) return body?.required ? [{ pointer: '', melding: 'is missing' }] : [];
  const schema = body?.content[contentType ?? 'application/json'];
  if (schema === undefined) return [{ pointer: '', melding: 'is of a kind the operation does not take' }];
  if (schema === 'binary') return [];
  // As it will be written: what is undefined is left out, a Date is text.
  return check(schema, JSON.parse(JSON.stringify(given)), '').map(told);
}

function wrongAnswer({ responses }: ServerOperation, { status, data }: SentSvar): Avvik[] {
  const schema = responses[status];
  if (!schema || schema === 'binary') return [];
  return check(schema, data, '')
    .filter(({ issue, value }) => !isNews(issue, value))
    .map(told);
}

interface Found {
  readonly issue: Issue;
  readonly pointer: string;
  /** What stands there; `undefined` when nothing does. */
  readonly value: unknown;
}

function check(schema: Schema, input: unknown, root: string): Found[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map((issue) => ({
    issue,
    pointer: root + issue.path.map((key) => `/${escaped(key)}`).join(''),
    value: valueAt(input, issue.path),
  }));
}

/** What a newer server may say: a field more, another code, another kind of thing. */
function isNews({ code, ...issue }: Issue, value: unknown): boolean {
  if (code === 'unrecognized_keys') return true;
  const kind = code === 'invalid_union' && (issue as { errors: readonly unknown[] }).errors.length === 0;
  return (code === 'invalid_value' || kind) && typeof value === 'string';
}

/** The parts of an issue that say what should have been; the rest repeats the value, or is for zod. */
const SAID = ['expected', 'values', 'minimum', 'maximum', 'format', 'pattern', 'keys'] as const;

function told({ issue, pointer, value }: Found): Avvik {
  if (value === undefined && issue.code !== 'unrecognized_keys') return { pointer, melding: 'is missing' };
  const facts = issue as unknown as Readonly<Record<string, unknown>>;
  const said = SAID.filter((name) => name in facts).map((name) => `${name} ${String(facts[name])}`);
  return { pointer, melding: [issue.code, ...said].join(', ') };
}

const escaped = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    input,
  );
}
