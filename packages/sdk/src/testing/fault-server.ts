import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** What a healthy server would answer. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Exchange = (
  seen: Seen,
  request: IncomingMessage,
  response: ServerResponse,
) => void | Promise<void>;

/** How one request is treated. `before` faults strike before the change is made, the others after. */
export type Fault = (reply: () => Reply) => Exchange;

const JSON_TYPE = { 'content-type': 'application/json' };
const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

const send = (response: ServerResponse, { status, body, headers }: Reply): void => {
  response.writeHead(status, { ...(body === undefined ? {} : JSON_TYPE), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

export const problem = (status: number, code: string, more: object = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: {
    type: `urn:kobo:problem:${code.toLowerCase()}`,
    title: `Tittel for ${code}`,
    detail: `Detalj for ${code}`,
    traceId: 'spor-1',
    status,
    code,
    ...more,
  },
});

const html = '<!doctype html><title>Bad Gateway</title>';

/** Everything that goes wrong between a client and a server that does its work. */
export const faults = {
  none: (reply) => (_seen, _request, response) => send(response, reply()),
  resetBefore: () => (_seen, request) => void request.socket.destroy(),
  resetAfter: (reply) => (_seen, request) => {
    reply();
    request.socket.destroy();
  },
  resetInHeaders: (reply) => async (_seen, request, response) => {
    reply();
    response.writeHead(200, JSON_TYPE);
    response.flushHeaders();
    await sleep(2);
    request.socket.destroy();
  },
  truncated: (reply) => async (_seen, request, response) => {
    const text = JSON.stringify(reply().body ?? {});
    response.writeHead(200, { ...JSON_TYPE, 'content-length': String(text.length + 10) });
    response.write(text.slice(0, -1));
    await sleep(2);
    request.socket.destroy();
  },
  /** Cut short by something that then closes politely, so that only the JSON tells. */
  truncatedPolitely: (reply) => (_seen, _request, response) => {
    const { status, body } = reply();
    response.writeHead(status, { ...JSON_TYPE, connection: 'close' });
    response.end(JSON.stringify(body ?? {}).slice(0, -1));
  },
  gatewayBefore: () => (_seen, _request, response) =>
    void response.writeHead(502, { 'content-type': 'text/html' }).end(html),
  gatewayAfter: (reply) => (_seen, _request, response) => {
    reply();
    response.writeHead(502, { 'content-type': 'text/html' }).end(html);
  },
  unavailable: () => (_seen, _request, response) =>
    send(response, {
      ...problem(503, 'UTILGJENGELIG'),
      headers: { 'content-type': 'application/problem+json', 'retry-after': '0' },
    }),
  empty503: () => (_seen, _request, response) => void response.writeHead(503).end(),
  silent: (reply) => () => void reply(),
  slowHeaders: (reply) => async (_seen, _request, response) => {
    const answer = reply();
    await sleep(150);
    send(response, answer);
  },
  slowBody: (reply) => async (_seen, _request, response) => {
    const { status, body } = reply();
    response.writeHead(status, JSON_TYPE);
    for (const char of JSON.stringify(body ?? {})) {
      if (response.destroyed) return;
      response.write(char);
      await sleep(15);
    }
    response.end();
  },
} as const satisfies Record<string, Fault>;

export interface FaultServer {
  readonly url: string;
  readonly seen: Seen[];
  /** Treats the next requests in this order; those after them as `otherwise`. */
  plan(...exchanges: Exchange[]): void;
  otherwise: Exchange;
  close(): Promise<void>;
}

/** What closes the server when the test is over. */
export interface TestScope {
  after(run: () => Promise<void>): void;
}

/** Answers with a status and body. */
export const answer =
  (status: number, body?: unknown, headers: Record<string, string> = {}): Exchange =>
  (_seen, _request, response) =>
    send(response, { status, body, headers });

export const answerProblem = (
  status: number,
  code: string,
  headers: Record<string, string> = {},
): Exchange => {
  const { body } = problem(status, code);
  return answer(status, body, { 'content-type': 'application/problem+json', ...headers });
};

/** A real HTTP server on a port of its own that misbehaves as told. */
export async function startFaultServer(scope?: TestScope): Promise<FaultServer> {
  const seen: Seen[] = [];
  const planned: Exchange[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => {});
    response.on('error', () => {});
    request.on('end', () => {
      const arrived: Seen = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers as Record<string, string | undefined>,
        body: Buffer.concat(chunks),
      };
      seen.push(arrived);
      void (planned.shift() ?? faultServer.otherwise)(arrived, request, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const faultServer: FaultServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    plan: (...exchanges) => void planned.push(...exchanges),
    otherwise: answer(200, {}),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  scope?.after(() => faultServer.close());
  return faultServer;
}

/** An address where nobody listens. */
export async function closedPort(): Promise<string> {
  const server = await startFaultServer();
  await server.close();
  return server.url;
}
