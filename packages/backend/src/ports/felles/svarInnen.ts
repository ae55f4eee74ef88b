import { RegisterFeil } from './registerfeil.ts';
import type { Oppslag } from './registerklient.ts';

/** Somebody waits for a page or a receipt; a register that hangs shall not keep them for long. */
const LENGSTE_VENT_MS = 6_000;

/**
 * What a register answers while a citizen waits. Null when it gave no answer, whatever the reason: it must never be what
 * keeps somebody from applying.
 */
export async function svarInnen<T>(
  { kommuneOrgnr, signal: lagtPaa }: Required<Oppslag>,
  spoer: (oppslag: Oppslag) => Promise<T>,
): Promise<T | null> {
  const frist = AbortSignal.timeout(LENGSTE_VENT_MS);
  try {
    return await spoer({ kommuneOrgnr, signal: AbortSignal.any([lagtPaa, frist]) });
  } catch (cause) {
    if (cause instanceof RegisterFeil || (frist.aborted && !lagtPaa.aborted)) return null;
    throw cause;
  }
}
