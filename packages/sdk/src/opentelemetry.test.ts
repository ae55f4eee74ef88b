import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hentBolig, listBoliger } from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import { tracing, type Span, type Tracer } from './opentelemetry.ts';
import { answer, answerProblem, faults } from './testing/fault-server.ts';
import { boligId, failure, startRig } from './testing/kobo.ts';

interface Recorded {
  readonly name: string;
  readonly kind: number;
  readonly attributes: Record<string, string | number>;
  readonly events: string[];
  readonly spanId: string;
  status?: { code: number; message?: string };
  ended: number;
}

/** Keeps what a tracer would send. */
function createTracer(traceId = 'a'.repeat(32)): { tracer: Tracer; spans: Recorded[] } {
  const spans: Recorded[] = [];
  const startSpan: Tracer['startSpan'] = (name, { kind, attributes }) => {
    const spanId = String(spans.length + 1).padStart(16, '0');
    const recorded: Recorded = { name, kind, attributes: { ...attributes }, events: [], spanId, ended: 0 };
    spans.push(recorded);
    const span: Span = {
      setAttributes: (more) => Object.assign(recorded.attributes, more),
      addEvent: (event) => recorded.events.push(event),
      setStatus: (status) => (recorded.status = status),
      spanContext: () => ({ traceId, spanId, traceFlags: 1 }),
      end: () => void (recorded.ended += 1),
    };
    return span;
  };
  return { tracer: { startSpan }, spans };
}

describe('a trace', () => {
  it('has one span for a call and its retries, and Kobo is told of it', async (t) => {
    const { tracer, spans } = createTracer();
    const { server, klient } = await startRig(t, tracing(tracer));
    server.plan(faults.gatewayBefore());
    server.otherwise = answer(200, { koboId: boligId, versjon: 1 });
    const both = [1, 2].map(() => call(klient, hentBolig, { path: { boligId } }));
    const requestIds = (await Promise.all(both)).map(({ requestId }) => requestId);
    assert.equal(spans.length, 2);
    for (const [index, { name, kind, attributes, ended }] of spans.entries()) {
      assert.deepEqual([name, kind, ended], ['GET /v1/boliger/{boligId}', 2, 1]);
      assert.equal(attributes['http.response.status_code'], 200);
      assert.equal(attributes['kobo.request_id'], requestIds[index]);
    }
    const retried = spans.filter(({ events }) => events.includes('retry'));
    assert.deepEqual(
      retried.map(({ attributes }) => attributes['http.request.resend_count']),
      [1],
    );
    for (const { headers } of server.seen) {
      const span = spans[requestIds.indexOf(headers['x-request-id'] ?? '')];
      assert.equal(headers['traceparent'], `00-${'a'.repeat(32)}-${span?.spanId}-01`);
    }
  });

  it('says what went wrong, and nothing of what was asked about', async (t) => {
    const { tracer, spans } = createTracer();
    const { server, klient } = await startRig(t, tracing(tracer));
    server.otherwise = answerProblem(403, 'INGEN_TILGANG');
    await failure(call(klient, listBoliger, { query: { sok: 'Strandveien' } }));
    const [span] = spans;
    assert.deepEqual(span?.status, { code: 2, message: 'problem' });
    assert.equal(span?.attributes['error.type'], 'INGEN_TILGANG');
    assert.equal(span?.ended, 1);
    assert.doesNotMatch(JSON.stringify(spans), /Strandveien/);
  });

  it('that nobody keeps is not told of', async (t) => {
    const { tracer } = createTracer('0'.repeat(32));
    const { server, klient } = await startRig(t, tracing(tracer));
    server.otherwise = answer(200, { koboId: boligId, versjon: 1 });
    await call(klient, hentBolig, { path: { boligId } });
    assert.equal(server.seen[0]?.headers['traceparent'], undefined);
  });
});
