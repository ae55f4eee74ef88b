import type { IncomingMessage } from 'node:http';

/**
 * How much of a body nobody wants is taken in, and for how long in all and without a sign of life. A file a person
 * has chosen by mistake gets through also on a slow line; whoever trickles is cut off long before `requestTimeout`
 * would end a body that is read.
 */
const MAKS_BYTE = 100 * 1024 * 1024;
const MAKS_MS = 60_000;
const STILLE_MS = 4_000;

/**
 * Takes in and throws away what the answer left unread. A browser reads no answer before it has sent all it has,
 * and tells of a failed network when the connection is closed on it meanwhile, so a refusal would never be seen.
 * @returns whether the whole request has come, so that the connection can be used again
 */
export function taImotResten(request: IncomingMessage): Promise<boolean> {
  if (request.complete) return Promise.resolve(true);
  return new Promise((resolve) => {
    const ferdig = (): void => {
      clearTimeout(frist);
      clearTimeout(stillhet);
      request.off('data', telle).off('end', ferdig).off('close', ferdig);
      resolve(request.complete);
    };
    let byte = 0;
    const telle = (bit: Buffer): void => {
      byte += bit.length;
      stillhet.refresh();
      if (byte > MAKS_BYTE) ferdig();
    };
    const frist = setTimeout(ferdig, MAKS_MS);
    const stillhet = setTimeout(() => {
      // A process that was held up wakes to its timers before it reads what came meanwhile: it reads first, then judges.
      const hoert = byte;
      setImmediate(() => void (byte === hoert && ferdig()));
    }, STILLE_MS);
    // Whoever read the body until now would pause it again, and keep what comes.
    request.removeAllListeners('data').on('data', telle).on('end', ferdig).on('close', ferdig).resume();
  });
}
