/**
 * The backend of the stories: the demo municipality in a worker of this page, and MSW in front of it where a story
 * needs a fault in the network.
 */
import { createKoboCore, type KoboCore } from '@kobo-bolig/sdk';
import { bridgeFetch } from '@kobo-bolig/backend/worker';
import type { Personer } from '../../packages/components/src/testing/saker.ts';
import { getKoboLocale } from '@kobo-bolig/components';
import { http, type RequestHandler } from 'msw';
import { setupWorker, type SetupWorker } from 'msw/browser';

/** Whose eyes a story is seen with: an employee by id, a citizen by name; nobody is logged in with ''. */
export type Hvem = string;

const base = new URL('./', document.baseURI).href;
let bridge: typeof fetch | undefined;

declare global {
  interface Window {
    /** Set by `test/sveip` before the page loads: what the API has answered, and how many answers are on their way. */
    koboSveip?: { svar: string[]; ventende: number };
  }
}

/** Starts with the first story that asks. */
async function send(request: Request): Promise<Response> {
  bridge ??= bridgeFetch(new Worker(new URL('kobo-backend/worker.js', base), { type: 'module' }));
  const sveip = window.koboSveip;
  if (!sveip) return bridge(request);
  sveip.ventende += 1;
  try {
    const svar = await bridge(request);
    sveip.svar.push(await svar.clone().text());
    return svar;
  } finally {
    sveip.ventende -= 1;
  }
}

async function demo(hva: string, sok: Record<string, string> = {}): Promise<string> {
  const svar = await send(new Request(`${base}demo/${hva}?${new URLSearchParams(sok)}`));
  return svar.text();
}

/** Krokvik as the dump has it, today. Costs nothing when the story before has written nothing. */
export function nullstill(): Promise<string> {
  tokens.clear();
  return demo('nullstill');
}
/** Krokvik before its first case and application. */
export const toemSaker = (): Promise<string> => demo('toem');
/** Krokvik before its first home. */
export const toemBoliger = (): Promise<string> => demo('toem', { boliger: '' });
/** Registers whose address contains this do not answer until the next story. */
export const registerNede = (hva: string): Promise<string> => demo('nede', { hva });
/** The same people and cases so many days later. */
export async function spolFrem(dager: number): Promise<void> {
  await demo('klokke', { dager: String(dager) });
  // They were given out before, and have run out since.
  tokens.clear();
}
/** What the date calls for is done now: an offer whose deadline has passed, ends. */
export const kalender = (): Promise<string> => demo('kalender');
export const identFor = (hvem: Hvem): Promise<string> => demo('ident', { hvem });

const tokens = new Map<Hvem, Promise<string>>();

/** A client that goes straight to the worker, or with `faults` by the network, where MSW can disturb it. */
export function klientFor(hvem: Hvem, { faults = false } = {}): KoboCore {
  return createKoboCore({
    baseUrl: base,
    kommunenummer: '9901',
    spraak: getKoboLocale,
    token: hvem
      ? () => {
          const token = tokens.get(hvem) ?? demo('token', { hvem });
          tokens.set(hvem, token);
          return token;
        }
      : undefined,
    fetch: faults ? (request) => fetch(request) : send,
    // A story of a fault shows it at once.
    ...(faults && { retries: 0 }),
  });
}

/** For the cases the element tests make, step by step through the API. */
export const folk: Personer = {
  klient: (hvem = '') => klientFor(hvem),
  ansatt: (id) => klientFor(id),
  ident: identFor,
};

let msw: Promise<SetupWorker> | undefined;

async function startMsw(): Promise<SetupWorker> {
  // Whatever a story does not disturb reaches the backend.
  const worker = setupWorker(http.all(`${base}v1/*`, ({ request }) => send(request)));
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: `${base}mockServiceWorker.js` },
  });
  return worker;
}

/** Puts these faults in the network, and takes away those of the story before. */
export async function forstyrr(faults: readonly RequestHandler[]): Promise<void> {
  if (faults.length === 0 && !msw) return;
  // Remembered: two stories of one page would else start it at the same time, which MSW refuses.
  msw ??= startMsw();
  const worker = await msw;
  worker.resetHandlers();
  worker.use(...faults);
}
