/**
 * The bridge between a page and a backend in its Web Worker: fetch on one side, a fetch handler on the other. The page
 * stays responsive while the database works, and nothing has to be intercepted.
 */

/** Each request brings a port of its own, which the answer comes back on; a word from the page on it is an abort. */
interface Forespoersel {
  readonly kobo: 'fetch';
  readonly url: string;
  readonly method: string;
  readonly headers: [string, string][];
  readonly body: ArrayBuffer | null;
  readonly port: MessagePort;
}
type Svar =
  | { readonly status: number; readonly headers: [string, string][]; readonly body: ArrayBuffer | null }
  | { readonly feil: string };

/** What of a `Worker` the bridge needs. */
interface Mottaker {
  postMessage(message: unknown, transfer: Transferable[]): void;
}
/** What of a worker's `self` the bridge needs. */
interface Avsender {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const transfer = (body: ArrayBuffer | null): Transferable[] => (body ? [body] : []);
const WITHOUT_BODY = new Set([101, 204, 205, 304]);

/** `fetch` for the SDK of a page whose backend runs in `worker`. */
export function bridgeFetch(worker: Mottaker): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { url, method, signal } = request;
    signal.throwIfAborted();
    // Not by `request.body`, which not every browser has.
    const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer();
    signal.throwIfAborted();
    const { port1, port2 } = new MessageChannel();
    const message: Forespoersel = {
      kobo: 'fetch',
      url,
      method,
      headers: [...request.headers],
      body,
      port: port2,
    };
    const svar = await new Promise<Svar>((resolve, reject) => {
      const abort = (): void => {
        port1.postMessage('avbrutt');
        reject(signal.reason as Error);
      };
      port1.onmessage = ({ data }) => {
        signal.removeEventListener('abort', abort);
        resolve(data as Svar);
      };
      signal.addEventListener('abort', abort, { once: true });
      worker.postMessage(message, [port2, ...transfer(body)]);
    }).finally(() => setTimeout(() => port1.close()));
    // As fetch says it when the other end cannot be reached.
    if ('feil' in svar) throw new TypeError(svar.feil);
    return new Response(WITHOUT_BODY.has(svar.status) ? null : svar.body, svar);
  };
}

/**
 * Answers the page's requests with `handler`. Call it first thing in the worker, with a promise while the backend is
 * still starting: requests that come early wait. Returns what stops it.
 */
export function serveFetch(
  handler: ((request: Request) => Promise<Response>) | Promise<(request: Request) => Promise<Response>>,
  scope: Avsender = globalThis as unknown as Avsender,
): () => void {
  const listener = ({ data }: MessageEvent): void => {
    const message = data as Partial<Forespoersel> | null;
    if (message?.kobo === 'fetch') void answer(message as Forespoersel);
  };
  const answer = async ({ url, method, headers, body, port }: Forespoersel): Promise<void> => {
    const aborted = new AbortController();
    port.onmessage = () => aborted.abort();
    try {
      const request = new Request(url, {
        method,
        headers,
        body: body?.byteLength ? body : null,
        signal: aborted.signal,
      });
      const response = await (await handler)(request);
      const answered = response.body === null ? null : await response.arrayBuffer();
      const svar: Svar = { status: response.status, headers: [...response.headers], body: answered };
      port.postMessage(svar, transfer(answered));
    } catch (error) {
      port.postMessage({ feil: error instanceof Error ? error.message : 'Failed to fetch' } satisfies Svar);
    }
  };
  scope.addEventListener('message', listener);
  return () => scope.removeEventListener('message', listener);
}
