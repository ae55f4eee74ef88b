import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { endreBolig, hentBolig } from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import { createKoboCore } from './core.ts';
import { mergeRetry } from './merge.ts';
import { problem } from './testing/fault-server.ts';
import { boligId, endring, impatient } from './testing/kobo.ts';

const path = { boligId };
const respond = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** A home whose bedrooms are counted up by many at once, on a line that fails as told. */
function counter(faults: ('none' | 'refused' | 'lost')[]) {
  const home = { koboId: boligId, versjon: 1, antallSoverom: 0 };
  const answer = async (request: Request): Promise<Response> => {
    if (request.method === 'GET') return respond(200, home);
    const { antallSoverom } = (await request.json()) as { antallSoverom: number };
    if (request.headers.get('if-match') !== `"${home.versjon}"`) {
      const { status, body } = problem(412, 'UTDATERT');
      return respond(status, body);
    }
    Object.assign(home, { versjon: home.versjon + 1, antallSoverom });
    return respond(200, home);
  };
  const fetch = async (request: Request): Promise<Response> => {
    const fault = faults.shift();
    if (fault === 'refused') throw new TypeError('connection refused');
    const response = await answer(request);
    if (fault === 'lost') throw new TypeError('socket hang up');
    return response;
  };
  return { home, fetch };
}

it('many who merge onto the same home at once lose nothing, and make nothing twice', async () => {
  const fault = fc.constantFrom('none' as const, 'none' as const, 'refused' as const, 'lost' as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fault, { maxLength: 40 }),
      fc.integer({ min: 1, max: 6 }),
      async (faults, writers) => {
        const { home, fetch } = counter(faults);
        const klient = createKoboCore({
          baseUrl: 'http://kobo.test',
          kommunenummer: '9901',
          fetch,
          runtime: impatient,
        });
        const outcomes = await Promise.all(
          Array.from({ length: writers }, () =>
            mergeRetry(
              () => call(klient, hentBolig, { path }),
              ({ data: { antallSoverom = 0 }, etag }) =>
                call(klient, endreBolig, {
                  path,
                  etag,
                  body: { ...endring, antallSoverom: antallSoverom + 1 },
                }),
              { tries: 10 },
            ).safe(),
          ),
        );
        const made = outcomes.filter(({ svar }) => svar).length;
        const unknown = outcomes.filter(({ error }) => error?.uncertain).length;
        assert.ok(home.antallSoverom >= made, `${home.antallSoverom} of ${made} made`);
        assert.ok(home.antallSoverom <= made + unknown, `${home.antallSoverom} of at most ${made + unknown}`);
      },
    ),
    { numRuns: 50 },
  );
});
