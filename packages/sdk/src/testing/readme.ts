import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

/** A piece of the README that is a program. */
export interface Example {
  /** The heading it stands under, and which one there: `Change 2`. */
  readonly name: string;
  readonly text: string;
}

const PIECE = /^#+ (?<heading>.*)$|^```ts\n(?<text>[\s\S]*?)^```$/gm;

/** Everything the README calls a program, as it stands there. */
export function readExamples(): readonly Example[] {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const examples: Example[] = [];
  let heading = '';
  let count = 0;
  for (const { groups } of readme.matchAll(PIECE)) {
    if (groups!['text'] === undefined) [heading, count] = [groups!['heading']!, 0];
    else examples.push({ name: `${heading} ${(count += 1)}`, text: groups!['text'] });
  }
  return examples;
}

type Values = Readonly<Record<string, unknown>>;
const AsyncFunction = (async () => {}).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<Record<string, unknown>>;

const IMPORT = /^import \{ (?<names>.*?) \} from '(?<from>.*?)';$/gm;

/**
 * Runs an example as it stands.
 *
 * @param modules what it may import, by the name it is imported by
 * @param own what the reader has: the values it names and does not make
 * @param gives the names of what it makes, to be looked at
 */
export async function run(
  { text }: Example,
  modules: Readonly<Record<string, object>>,
  own: Values,
  gives: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const { groups } of text.matchAll(IMPORT))
    for (const name of groups!['names']!.split(', '))
      values[name] = (modules[groups!['from']!] as Values)[name];
  Object.assign(values, own);
  const body = stripTypeScriptTypes(text.replaceAll(IMPORT, '').replaceAll(/^export /gm, ''));
  // In a block of its own, so that what it makes may be called as what the reader has.
  const program = new AsyncFunction(
    ...Object.keys(values),
    `'use strict'; { ${body}\nreturn { ${gives.join(', ')} }; }`,
  );
  return program(...Object.values(values));
}

/** The examples as files of a program. */
export const exampleFiles = (): Record<string, string> => ({
  'reader.ts': reader,
  ...Object.fromEntries(
    readExamples().map(({ name, text }) => [`${name.replaceAll(' ', '-')}.ts`, `${text}\nexport {};\n`]),
  ),
});

/** What a reader of the README has, for the compiler. */
const reader = `
import type { BoligOpprett } from '@kobo-bolig/contract';
import type * as sdk from '@kobo-bolig/sdk';
import type { Tracer } from '@kobo-bolig/sdk/opentelemetry';

declare global {
  const createKoboClient: typeof sdk.createKoboClient;
  const somEndring: typeof sdk.somEndring;
  const options: sdk.KoboOptions;
  const kobo: sdk.KoboClient;
  const baseUrl: string;
  const kommunenummer: string;
  const token: sdk.Token;
  const session: { accessToken(): Promise<string> };
  const klientId: string;
  const boligId: string;
  const sakId: string;
  const vedleggId: string;
  const soeknadId: string;
  const filnavn: string;
  const adresse: BoligOpprett['adresse'];
  const body: BoligOpprett & string;
  const file: Blob;
  const target: WritableStream;
  const signal: AbortSignal;
  const url: string;
  const hemmelighet: string;
  const bar: { value: number };
  const form: { show(errors: Record<string, sdk.FeltFeil>): void };
  const phone: { error: string | undefined };
  const queue: { add(id: string, hendelse: unknown): Promise<void> };
  const trace: { getTracer(name: string): Tracer };
  function save(items: readonly unknown[]): void;
  function notice(text: string): void;
  function showLogin(): Promise<void>;
  function update(bolig: unknown): Promise<void>;
  function remove(boligId: string): Promise<void>;
  function POST(request: Request): Promise<Response>;
}
`;
