import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Fetch } from '../../http/router.ts';
import { taImotResten } from './resten.ts';
import { createMapper, type Mappe } from './statisk.ts';

/** What is served, by the first part of the path; the longest that fits wins. */
export interface Tjenester {
  /** The API: `{ '/v1': backend.fetch }`. */
  readonly fetch?: Readonly<Record<string, Fetch>>;
  /** What speaks Node's own HTTP, such as the development issuer. */
  readonly listeners?: Readonly<Record<string, RequestListener>>;
  readonly mapper?: readonly Mappe[];
  /** Called after the last answer was sent. */
  readonly close?: () => Promise<void>;
}

export interface ServerOptions {
  /** 0, the default, is any free one. */
  readonly port?: number;
  /** This machine only, unless something else is said. */
  readonly host?: string;
  /** The address the world knows, when a proxy stands in front. */
  readonly origin?: string;
  /** Makes the services when the address is known, because the issuer's name is one. No request is answered before. */
  readonly tjenester: (origin: string) => Promise<Tjenester>;
  /** How long calls under way may take to finish on closing. */
  readonly fristMs?: number;
}

export interface KoboServer {
  readonly origin: string;
  /** Takes no more calls, lets those under way finish, then closes what they used. */
  close(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<KoboServer> {
  const { port = 0, host = '127.0.0.1', fristMs = 10_000 } = options;
  let listener: RequestListener = () => undefined;
  const server = createServer(
    // A client that trickles its headers holds a connection; a large file on a slow line is let through. An idle
    // connection is ended by the proxy in front, which holds it for a minute: were it us, a call could meet the end.
    { headersTimeout: 10_000, requestTimeout: 300_000, keepAliveTimeout: 75_000 },
    (request, response) => listener(request, response),
  );
  await listen(server, port, host);
  const origin =
    options.origin ??
    `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  const ready = options.tjenester(origin).then((tjenester) => {
    const route = ruter(tjenester);
    listener = (request, response) => route(request.url ?? '/')(request, response);
    return tjenester;
  });
  listener = (request, response) => {
    ready.then(
      () => listener(request, response),
      () => response.destroy(),
    );
  };
  try {
    const tjenester = await ready;
    return { origin, close: () => stop(server, fristMs).then(() => tjenester.close?.()) };
  } catch (error) {
    await stop(server, 0);
    throw error;
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server, fristMs: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), fristMs);
    // A connection whose last call has just finished would be kept alive for seconds more.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(deadline);
      clearInterval(idle);
      resolve();
    });
  });
}

function ruter({ fetch = {}, listeners = {}, mapper = [] }: Tjenester): (url: string) => RequestListener {
  const routes: [prefix: string, listener: RequestListener][] = [
    ...Object.entries(fetch).map(([prefix, handler]): [string, RequestListener] => [
      prefix,
      listenTo(handler),
    ]),
    ...Object.entries(listeners),
    ['/', listenTo(createMapper(mapper))],
  ];
  routes.sort(([a], [b]) => b.length - a.length);
  return (url) => {
    const path = url.split('?', 1)[0]!;
    const [, listener] = routes.find(
      ([prefix]) => prefix === '/' || path === prefix || path.startsWith(`${prefix}/`),
    )!;
    return listener;
  };
}

const listenTo = (handler: Fetch): RequestListener => {
  const listener = getRequestListener(async (request, env) => {
    const { incoming, outgoing } = env as HttpBindings;
    const response = await handler(request);
    if (!(await taImotResten(incoming))) outgoing.setHeader('connection', 'close');
    return response;
  });
  return (request, response) => void listener(request, response);
};

/** Closes the server when the process is asked to end; a second time ends it at once. */
export function lukkVedSignal(server: KoboServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(130));
      void server.close().then(() => process.exit(0));
    });
  }
}
