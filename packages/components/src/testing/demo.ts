/**
 * The door to the demo municipality for element tests (`demo-worker.ts`). Elements get a `client` that reaches the
 * real backend; faults are put in between with `mellomledd`.
 */
import { createKoboCore, type KoboCore, type KoboOptions } from '@kobo-bolig/sdk';
import { bridgeFetch } from '../../../backend/src/platform/worker/bro.ts';
import type { Mellomledd } from './backend.ts';

export interface Demobackend {
  /** A client of an employee by id (`trine`, `vidar`, `berit`, `petra`) or a citizen by name (`FIN SKOGSTI`). */
  klient(hvem: string, valg?: Partial<KoboOptions>): KoboCore;
  token(hvem: string): Promise<string>;
  /** Sends requests through this first, while it is set. */
  mellomledd: Mellomledd | undefined;
  /** Requests as `POST /v1/saker/soek`, in order. */
  readonly kall: string[];
}

const ADRESSE = 'https://kobo.test/';
let running: Demobackend | undefined;

/** One backend for all tests of a file. It takes some seconds to fill; requests that come early wait. */
export function startDemo(): Demobackend {
  if (running) return running;
  const send = bridgeFetch(new Worker('/kobo-backend/skript/demo-worker.js', { type: 'module' }));
  const demo: Demobackend = {
    mellomledd: undefined,
    kall: [],
    token: async (hvem) => (await send(`${ADRESSE}test/token?${new URLSearchParams({ hvem })}`)).text(),
    klient: (hvem, valg = {}) => {
      let logged: Promise<string> | undefined;
      return createKoboCore({
        baseUrl: ADRESSE,
        kommunenummer: '9901',
        token: () => (logged ??= demo.token(hvem)),
        fetch: (request) => {
          const { pathname } = new URL(request.url);
          demo.kall.push(`${request.method} ${pathname.replace(/[0-9a-f-]{36}/, '{id}')}`);
          return demo.mellomledd ? demo.mellomledd(request, send) : send(request);
        },
        ...valg,
      });
    },
  };
  running = demo;
  return demo;
}
