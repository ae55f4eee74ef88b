import { RegisterFeil } from './registerfeil.ts';
import type { Personoppslag } from './registerklient.ts';

/** Somebody waits for a page or a receipt; a register that hangs shall not keep them for long. */
const LENGSTE_VENT_MS = 6_000;

/**
 * What a register answers while a citizen waits. Null when it gave no answer, whatever the reason: it must never be what
 * keeps somebody from applying.
 */
export async function svarInnen<T>(
  { adgang, signal: lagtPaa }: Required<Personoppslag>,
  spoer: (oppslag: Personoppslag) => Promise<T>,
): Promise<T | null> {
  const frist = AbortSignal.timeout(LENGSTE_VENT_MS);
  try {
    return await spoer({ adgang, signal: AbortSignal.any([lagtPaa, frist]) });
  } catch (cause) {
    if (cause instanceof RegisterFeil || (frist.aborted && !lagtPaa.aborted)) return null;
    throw cause;
  }
}
