/**
 * The door to the backend of element tests (`backend-worker.ts`). Elements get a `client` that reaches it; nothing
 * of the API is imitated.
 */
import { createKoboCore, type KoboCore, type KoboOptions } from '@kobo-bolig/sdk';
import { bridgeFetch } from '../../../backend/src/platform/worker/bro.ts';

/** What stands between the element and the backend, for tests of faults. */
export type Mellomledd = (
  request: Request,
  videre: (request: Request) => Promise<Response>,
) => Promise<Response>;

export interface Testbackend {
  /** A client of a citizen, by name in the simulated register; nobody is logged in without one. */
  klient(navn?: string, valg?: Partial<KoboOptions>): KoboCore;
  /** A client of an employee of the demo: `trine`, `vidar`, `berit`. */
  ansatt(id: string, valg?: Partial<KoboOptions>): KoboCore;
  token(navn: string): Promise<string>;
  /** Registers whose address contains this do not answer, until it is called without. */
  registerNede(hva?: string): Promise<void>;
  ident(navn: string): Promise<string>;
  /** Sends requests through this first, while it is set. */
  mellomledd: Mellomledd | undefined;
  /** Requests as `PUT /v1/soeknader/{id}/svar`, in order. */
  readonly kall: string[];
  /** Removes all applications and cases, and what stands between. */
  toem(): Promise<void>;
}

const ADRESSE = 'https://kobo.test/';
let running: Testbackend | undefined;

/** One backend for all tests of a file. It takes some seconds to start; requests that come early wait. */
export function startBackend(): Testbackend {
  if (running) return running;
  const send = bridgeFetch(new Worker('/kobo-backend/skript/worker.js', { type: 'module' }));
  const hjelp = async (sti: string): Promise<string> => (await send(`${ADRESSE}test/${sti}`)).text();
  const token = (navn: string): Promise<string> => hjelp(`token?${new URLSearchParams({ navn })}`);
  const klient = (login: (() => Promise<string>) | undefined, valg: Partial<KoboOptions> = {}): KoboCore => {
    let logged: Promise<string> | undefined;
    return createKoboCore({
      baseUrl: ADRESSE,
      kommunenummer: '9901',
      token: login && (() => (logged ??= login())),
      fetch: (request) => {
        const { pathname } = new URL(request.url);
        backend.kall.push(`${request.method} ${pathname.replace(/[0-9a-f-]{36}/, '{id}')}`);
        return backend.mellomledd ? backend.mellomledd(request, send) : send(request);
      },
      ...valg,
    });
  };
  const backend: Testbackend = {
    mellomledd: undefined,
    kall: [],
    token,
    ident: (navn) => hjelp(`ident?${new URLSearchParams({ navn })}`),
    klient: (navn, valg) => klient(navn === undefined ? undefined : () => token(navn), valg),
    ansatt: (id, valg) => klient(() => hjelp(`ansatt?${new URLSearchParams({ id })}`), valg),
    registerNede: async (hva) => {
      await hjelp(`nede?${hva === undefined ? '' : new URLSearchParams({ hva })}`);
    },
    toem: async () => {
      backend.mellomledd = undefined;
      await hjelp('toem');
      backend.kall.length = 0;
    },
  };
  running = backend;
  return backend;
}
