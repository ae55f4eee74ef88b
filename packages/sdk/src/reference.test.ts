import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations, type ServerOperation } from '@kobo-bolig/contract/server';
import { operasjoner, type Operasjon } from '../../backend/src/dokumentasjon/kontrakt.ts';
import { literal, sdkeksempel } from '../../backend/src/dokumentasjon/sdkeksempel.ts';
import { createFilplass, readBody } from '../../backend/src/http/body.ts';
import { KoboFeil } from '../../backend/src/http/problem.ts';
import { Validator } from '../../backend/src/http/validering.ts';
import { createKoboClient, type KoboClient } from './client.ts';

// Every call of the reference documentation is run as it stands: what it sends is read as the backend reads it, and
// what it is answered is what the contract shows.

type Console = { log(one: unknown): void };
const Program = (async () => {}).constructor as new (
  ...parameters: string[]
) => (kobo: KoboClient, console: Console) => Promise<void>;

const served = Object.values<ServerOperation>(operations)
  .map((operation) => ({
    operation,
    address: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }))
  // A word before whatever may stand there.
  .sort((a, b) => a.operation.path.split('{').length - b.operation.path.split('{').length);
const filplass = createFilplass();
const byId = new Map(operasjoner.map((one) => [one.operationId, one]));

/** As the contract shows it, and one page of a list. */
function answer({ responses, ...operasjon }: Operasjon): Response {
  const [status, { content = {} }] = Object.entries(responses).find(([code]) => code !== 'default')!;
  const [type, { examples = {} }] = Object.entries(content)[0] ?? [undefined, {}];
  const headers = new Headers(operasjon['x-kobo-etag'] === 'none' ? {} : { etag: '"1"' });
  if (type === undefined) return new Response(null, { status: Number(status), headers });
  headers.set('content-type', type);
  const value = Object.values(examples)[0]?.value;
  const shown = operasjon['x-kobo-paging'] ? { ...(value as object), neste: undefined } : value;
  const body = type === 'application/json' ? JSON.stringify(shown) : String(shown);
  return new Response(body, { status: Number(status), headers });
}

/** A client of a server that carries nothing out: it holds what comes against the contract. */
function contracted(): { kobo: KoboClient; called: string[] } {
  const called: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const { operation, address } = served.find(
      (one) => one.operation.method === request.method && one.address.test(pathname),
    )!;
    const groups = address.exec(pathname)?.groups ?? {};
    const path = Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    const release: (() => void)[] = [];
    try {
      const body = await readBody(request, operation, filplass, release);
      new Validator(operation).les(request, path, search.slice(1), body);
    } catch (error) {
      if (error instanceof KoboFeil) throw new Error(JSON.stringify(error.errors), { cause: error });
      throw error;
    } finally {
      for (const one of release) one();
    }
    called.push(operation.id);
    return answer(byId.get(operation.id)!);
  };
  return {
    called,
    kobo: createKoboClient({
      baseUrl: 'http://kobo.test',
      kommunenummer: '9901',
      token: 't',
      retries: 0,
      fetch,
    }),
  };
}

describe('the reference documentation', () => {
  it('shows a call of every method that runs, and sends what the contract asks for', async () => {
    const failed: string[] = [];
    for (const operasjon of operasjoner) {
      const program = sdkeksempel(operasjon);
      const { kobo, called } = contracted();
      try {
        await new Program('kobo', 'console', program)(kobo, { log: () => undefined });
        assert.equal(called.at(-1), operasjon.operationId);
        // It runs, and would not compile: nothing is to be said of an address without places.
        assert.doesNotMatch(program, /\bpath: \{\}/);
      } catch (error) {
        const { message, cause } = error as Error;
        failed.push(
          `${operasjon.operationId}: ${message} ${(cause as Error | undefined)?.message ?? ''}\n${program}`,
        );
      }
    }
    assert.deepEqual(failed, []);
  });

  it('writes values as a program has them', () => {
    const value = { a: "it's «so»", 'b-c': ['"', '\\', '\n'], d: null, e: {}, f: [], g: [{ h: 1.5 }, true] };
    const read = new Function(`return ${literal(value)}`) as () => unknown;
    assert.deepEqual(read(), value);
    const long = { long: Array.from({ length: 40 }, (_, i) => ({ number: i, text: 'x'.repeat(i) })) };
    assert.deepEqual((new Function(`return ${literal(long)}`) as () => unknown)(), long);
  });
});
