import type { KoboOptions } from './core.ts';

/** What is used of OpenTelemetry's own: `trace.getTracer('kobo')` of `@opentelemetry/api` fits. */
export interface Tracer {
  startSpan(
    name: string,
    options: { readonly kind: number; readonly attributes: Record<string, string | number> },
  ): Span;
}
export interface Span {
  setAttributes(attributes: Record<string, string | number>): unknown;
  addEvent(name: string, attributes: Record<string, string | number>): unknown;
  setStatus(status: { readonly code: number; readonly message?: string }): unknown;
  spanContext(): { readonly traceId: string; readonly spanId: string; readonly traceFlags: number };
  end(): void;
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR`. */
const CLIENT = 2;
const ERROR = 2;
/** A trace that nobody keeps has only zeros. */
const NONE = /^0+$/;

/**
 * A span for each call, over its retries, in the trace that is active where the call is made; Kobo is told which it is.
 * Named by the template of the path, so neither values, queries nor content are in it.
 *
 * @example
 * const kobo = createKoboClient({ baseUrl, kommunenummer, token, ...tracing(trace.getTracer('kobo')) });
 */
export function tracing(tracer: Tracer): Required<Pick<KoboOptions, 'hooks' | 'traceparent'>> {
  const spans = new Map<string, Span>();
  return {
    hooks: {
      onCall({ operation, method, path, requestId }) {
        const attributes = {
          'http.request.method': method,
          'url.template': path,
          'kobo.operation': operation,
          'kobo.request_id': requestId,
        };
        spans.set(requestId, tracer.startSpan(`${method} ${path}`, { kind: CLIENT, attributes }));
      },
      onRetry({ requestId, attempt, waitMs, error }) {
        const attributes = { attempt, wait_ms: waitMs, 'error.type': error.code };
        spans.get(requestId)?.addEvent('retry', attributes);
      },
      onCallEnd({ requestId, attempts, status, error }) {
        const span = spans.get(requestId);
        spans.delete(requestId);
        span?.setAttributes({
          ...(attempts > 1 && { 'http.request.resend_count': attempts - 1 }),
          ...(status !== undefined && { 'http.response.status_code': status }),
          ...(error && { 'error.type': error.code }),
        });
        if (error) span?.setStatus({ code: ERROR, message: error.kind });
        span?.end();
      },
    },
    traceparent({ requestId }) {
      const context = spans.get(requestId)?.spanContext();
      if (!context || NONE.test(context.traceId)) return undefined;
      const { traceId, spanId, traceFlags } = context;
      return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
    },
  };
}
