/**
 * The door to the backend of element tests: the demo municipality in a worker (`packages/backend/src/demo/worker.ts`).
 * Elements get a `client` that reaches it; nothing of the API is imitated.
 */
import { createKoboCore, type KoboCore, type KoboOptions } from '@kobo-bolig/sdk';
import { bridgeFetch } from '../../../backend/src/platform/worker/bro.ts';

/** What stands between the element and the backend, for tests of faults. */
export type Mellomledd = (
  request: Request,
  videre: (request: Request) => Promise<Response>,
) => Promise<Response>;

export interface Testbackend {
  /**
   * A client of an employee by id (`trine`, `vidar`, `berit`, `petra`) or a citizen by name as the register writes it
   * (`ERFAREN HESTEDROSJE`); nobody is logged in without one.
   */
  klient(hvem?: string, valg?: Partial<KoboOptions>): KoboCore;
  /** The same, for an employee. */
  ansatt(id: string, valg?: Partial<KoboOptions>): KoboCore;
  token(hvem: string): Promise<string>;
  /** A citizen's national identity number. */
  ident(navn: string): Promise<string>;
  /** Straight to the backend, for elements that make their own client. */
  videre(request: Request): Promise<Response>;
  /** Sends requests through this first, while it is set. */
  mellomledd: Mellomledd | undefined;
  /** Requests as `PUT /v1/soeknader/{id}/svar`, in order. */
  readonly kall: string[];
  /** Registers whose address contains this do not answer, until it is called without. */
  registerNede(hva?: string): Promise<void>;
  /** Days ahead of today. */
  spolFrem(dager: number): Promise<void>;
  /** What the date calls for is done now: an offer whose deadline has passed, ends. */
  kalender(): Promise<void>;
  /** Krokvik as it was at the start, and nothing between. Costs nothing when the test before has written nothing. */
  nullstill(): Promise<void>;
  /** Krokvik with its homes and tenants, but no case and no application, and nothing between. Takes no time. */
  toem(): Promise<void>;
}

const ADRESSE = 'https://kobo.test/';
let running: Testbackend | undefined;

/** One backend for all tests of a file. Requests that come before it is ready wait. */
export function startBackend(): Testbackend {
  if (running) return running;
  const send = bridgeFetch(new Worker('/kobo-backend/worker.js', { type: 'module' }));
  const demo = async (hva: string, sok: Record<string, string> = {}): Promise<string> => {
    const svar = await send(`${ADRESSE}demo/${hva}?${new URLSearchParams(sok)}`);
    return svar.text();
  };
  const forfra = async (hva: 'nullstill' | 'toem'): Promise<void> => {
    backend.mellomledd = undefined;
    await demo(hva);
    backend.kall.length = 0;
  };
  const backend: Testbackend = {
    mellomledd: undefined,
    kall: [],
    videre: (request) => send(request),
    token: (hvem) => demo('token', { hvem }),
    ident: (hvem) => demo('ident', { hvem }),
    klient: (hvem, valg = {}) => {
      let logged: Promise<string> | undefined;
      return createKoboCore({
        baseUrl: ADRESSE,
        kommunenummer: '9901',
        token: hvem === undefined ? undefined : () => (logged ??= backend.token(hvem)),
        fetch: (request) => {
          const { pathname } = new URL(request.url);
          backend.kall.push(`${request.method} ${pathname.replace(/[0-9a-f-]{36}/, '{id}')}`);
          return backend.mellomledd ? backend.mellomledd(request, send) : send(request);
        },
        ...valg,
      });
    },
    ansatt: (id, valg) => backend.klient(id, valg),
    registerNede: async (hva) => {
      await demo('nede', hva === undefined ? {} : { hva });
    },
    spolFrem: async (dager) => {
      await demo('klokke', { dager: String(dager) });
    },
    kalender: async () => void (await demo('kalender')),
    nullstill: () => forfra('nullstill'),
    toem: () => forfra('toem'),
  };
  running = backend;
  return backend;
}
