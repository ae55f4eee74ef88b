import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { createKoboCore } from './core.ts';
import { followHendelser } from './follow.ts';
import { problem } from './testing/fault-server.ts';
import { impatient } from './testing/kobo.ts';

const EVENTS = Array.from({ length: 10 }, (_, i) => `event-${i}`);
const PAGE = 3;
type Fault = 'none' | 'refused' | 'busy';

/** A feed of ten events, three at a time. The marker is how many were given. */
const feed =
  (faults: Fault[]) =>
  (request: Request): Promise<Response> => {
    const fault = faults.shift();
    if (fault === 'refused') return Promise.reject(new TypeError('connection refused'));
    const { status, body } =
      fault === 'busy' ? problem(503, 'UTILGJENGELIG') : { status: 200, body: page(new URL(request.url)) };
    const headers = { 'content-type': 'application/json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  };
function page({ searchParams }: URL) {
  const from = Number(searchParams.get('siden') ?? 0);
  const items = EVENTS.slice(from, from + PAGE).map((id) => ({ id }));
  const next = from + items.length;
  return { items, markoer: String(next), flere: next < EVENTS.length };
}

it('every event is handled, in order, whatever fails and wherever the follower is killed', async () => {
  const faults = fc.array(fc.constantFrom<Fault>('none', 'none', 'refused', 'busy'), { maxLength: 20 });
  /** After how many events a process is killed, and whether while it handles the next or saves how far it is. */
  const deaths = fc.array(fc.record({ after: fc.nat(5), saving: fc.boolean() }), { maxLength: 6 });
  const runtime = { ...impatient, after: (_: number, run: () => void) => impatient.after(0, run) };
  await fc.assert(
    fc.asyncProperty(faults, deaths, async (planned, dying) => {
      const klient = createKoboCore({
        baseUrl: 'http://kobo.test',
        kommunenummer: '9901',
        fetch: feed(planned),
        retries: 0,
        runtime,
      });
      const handled = new Set<string>();
      let kept: string | undefined;
      const live = async (death?: { after: number; saving: boolean }): Promise<void> => {
        let count = 0;
        const dies = (saving: boolean): boolean => death?.saving === saving && count >= death.after;
        const save = (markoer: string): Promise<void> => {
          assert.ok(Number(markoer) <= handled.size, 'saved before it was handled');
          if (dies(true)) return Promise.reject(new Error('killed'));
          kept = markoer;
          return Promise.resolve();
        };
        const checkpoint = { load: () => Promise.resolve(kept), save };
        for await (const { id } of followHendelser(klient, { checkpoint, runtime })) {
          if (dies(false)) throw new Error('killed');
          handled.add(id);
          count += 1;
          if (handled.size === EVENTS.length) return;
        }
      };
      while (handled.size < EVENTS.length)
        await live(dying.shift()).catch((error: Error) => assert.equal(error.message, 'killed'));
      // A set has the order in which each came first.
      assert.deepEqual([...handled], EVENTS);
    }),
    { numRuns: 40 },
  );
});
