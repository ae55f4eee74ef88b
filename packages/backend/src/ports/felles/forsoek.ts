import { lesFeilkropp, RegisterFeil, type Feilklasse, type Register } from './registerfeil.ts';

/** A web-standard fetch: the platform's own, or a simulator's handler. */
export type Fetch = (request: Request) => Promise<Response>;

/** All in milliseconds. A case worker waits for the answer, so the whole call is bounded, not just each try. */
export interface Tidsgrenser {
  perForsoekMs: number;
  totaltMs: number;
  maksForsoek: number;
  foersteVentMs: number;
  maksVentMs: number;
}

export const standardTidsgrenser: Tidsgrenser = {
  perForsoekMs: 5_000,
  totaltMs: 20_000,
  maksForsoek: 4,
  foersteVentMs: 250,
  maksVentMs: 4_000,
};

export interface Kall {
  register: Register;
  fetch: Fetch;
  /** Builds the request anew for each attempt: a correlation id and a JWT assertion may be used only once. */
  bygg: (korrelasjonsid: string) => Promise<Request>;
  tidsgrenser: Tidsgrenser;
  /** What a bare number in Retry-After means. HTTP says seconds; Folkeregisteret documents milliseconds. */
  retryAfterEnhet?: 's' | 'ms';
  signal?: AbortSignal | undefined;
  /** Injected by tests that must not wait for real. */
  sov?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

export interface Raasvar {
  status: number;
  tekst: string;
  korrelasjonsid: string;
  forsoek: number;
}

interface Forbigaaende {
  klasse: Extract<Feilklasse, 'UTILGJENGELIG' | 'FOR_MANGE_KALL'>;
  feilkode?: string | undefined;
  korrelasjonsid: string;
  ventMinst?: number | undefined;
}

/**
 * Sends until the register has answered with anything but 429 or 5xx, or until attempts or time run out.
 * Waits with full jitter, and never shorter than the register asked for.
 * @throws RegisterFeil UTILGJENGELIG or FOR_MANGE_KALL; the signal's reason if the caller gave up.
 */
export async function send(kall: Kall): Promise<Raasvar> {
  const { tidsgrenser: t, signal, sov = sovEkte } = kall;
  const slutt = performance.now() + t.totaltMs;
  for (let forsoek = 1; ; forsoek++) {
    const korrelasjonsid = crypto.randomUUID();
    const request = await kall.bygg(korrelasjonsid);
    const utfall = await ettForsoek(kall, request, korrelasjonsid, slutt - performance.now());
    if ('status' in utfall) return { ...utfall, forsoek };

    const tak = Math.min(t.maksVentMs, t.foersteVentMs * 2 ** (forsoek - 1));
    const vent = Math.max(Math.random() * tak, utfall.ventMinst ?? 0);
    if (forsoek >= t.maksForsoek || performance.now() + vent >= slutt) {
      throw new RegisterFeil(kall.register, utfall.klasse, {
        korrelasjonsid: utfall.korrelasjonsid,
        feilkode: utfall.feilkode,
        forsoek,
        proevIgjenEtterMs: utfall.ventMinst,
      });
    }
    await sov(vent, signal);
  }
}

async function ettForsoek(
  kall: Kall,
  request: Request,
  korrelasjonsid: string,
  igjenMs: number,
): Promise<Omit<Raasvar, 'forsoek'> | Forbigaaende> {
  const frist = AbortSignal.timeout(Math.max(0, Math.min(kall.tidsgrenser.perForsoekMs, Math.ceil(igjenMs))));
  const signal = kall.signal ? AbortSignal.any([frist, kall.signal]) : frist;
  try {
    const { status, headers, tekst } = await innen(signal, async () => {
      const svar = await kall.fetch(new Request(request, { signal }));
      return { status: svar.status, headers: svar.headers, tekst: await svar.text() };
    });
    if (status !== 429 && status < 500) return { status, tekst, korrelasjonsid };
    return {
      korrelasjonsid,
      ...lesFeilkropp(tekst),
      klasse: status === 429 ? 'FOR_MANGE_KALL' : 'UTILGJENGELIG',
      ventMinst: lesRetryAfter(headers.get('retry-after'), kall.retryAfterEnhet ?? 's'),
    };
  } catch {
    kall.signal?.throwIfAborted();
    // Too slow, refused connection, broken off in the middle: all the same to the caller.
    return { klasse: 'UTILGJENGELIG', korrelasjonsid };
  }
}

/** Gives up at the signal even if the work underneath ignores it, as a fetch handler in a Worker may. */
function innen<T>(signal: AbortSignal, arbeid: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const avbryt = () => reject(signal.reason);
    if (signal.aborted) return avbryt();
    signal.addEventListener('abort', avbryt, { once: true });
    void arbeid()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', avbryt));
  });
}

/** Milliseconds to wait, or undefined when the header is absent or unreadable. */
export function lesRetryAfter(verdi: string | null, enhet: 's' | 'ms', naa = Date.now()): number | undefined {
  if (!verdi) return undefined;
  if (/^\d+$/.test(verdi)) return Number(verdi) * (enhet === 's' ? 1_000 : 1);
  const tidspunkt = Date.parse(verdi);
  return Number.isNaN(tidspunkt) ? undefined : Math.max(0, tidspunkt - naa);
}

function sovEkte(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const ferdig = () => {
      signal?.removeEventListener('abort', avbryt);
      resolve();
    };
    const avbryt = () => {
      clearTimeout(vekker);
      reject(signal?.reason);
    };
    const vekker = setTimeout(ferdig, ms);
    signal?.addEventListener('abort', avbryt, { once: true });
  });
}
