import type * as z from 'zod/mini';
import { send, standardTidsgrenser, type Fetch, type Tidsgrenser } from './forsoek.ts';
import { RegisterFeil, type AapentRegister } from './registerfeil.ts';

/** How a register that asks for no token is reached. */
export interface Aapentoppsett {
  fetch: Fetch;
  /** Without trailing slash. */
  baseUrl: string;
  tidsgrenser?: Partial<Tidsgrenser>;
  /** Injected by tests that must not wait for real. */
  sov?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface Aapenklient {
  /** @returns the status with what was read, null of anything but 200. @throws RegisterFeil */
  hent<S extends z.ZodMiniType>(
    sti: string,
    skjema: S,
    signal?: AbortSignal,
  ): Promise<{ status: number; verdi: z.output<S> | null; korrelasjonsid: string }>;
}

export function createAapenklient(
  oppsett: Aapentoppsett,
  register: AapentRegister,
  egne: Partial<Tidsgrenser> = {},
): Aapenklient {
  const tidsgrenser = { ...standardTidsgrenser, ...egne, ...oppsett.tidsgrenser };
  return {
    async hent(sti, skjema, signal) {
      const url = oppsett.baseUrl + sti;
      const svar = await send({
        register,
        fetch: oppsett.fetch,
        bygg: async () => new Request(url, { headers: { Accept: 'application/json' } }),
        tidsgrenser,
        signal,
        sov: oppsett.sov,
      });
      const { status, korrelasjonsid } = svar;
      if (status !== 200) return { status, verdi: null, korrelasjonsid };
      const lest = skjema.safeParse(lesJson(svar.tekst));
      if (!lest.success) throw new RegisterFeil(register, 'UGYLDIG_SVAR', svar);
      return { status, verdi: lest.data, korrelasjonsid };
    },
  };
}

/** undefined for what is no JSON: an HTML page from a proxy, or a body cut off on the way. */
export function lesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
