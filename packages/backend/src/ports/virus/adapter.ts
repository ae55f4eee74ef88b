import type { Kontrollsvar, Virusskanner } from './port.ts';

/** A connection to clamd, both ways. `platform/node/clamd.ts` opens one over TCP or a local socket. */
export interface Kobling {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
  /** At once, whatever is under way. */
  readonly lukk: () => void;
}

export interface Clamdoppsett {
  readonly kobleTil: () => Promise<Kobling>;
  /** From the connection is asked for until the answer is read. */
  readonly fristMs?: number;
}

const FRIST_MS = 60_000;
const KOMMANDO = 'zINSTREAM\0';
/** Well beneath clamd's `StreamMaxLength`, which holds for the sum. */
const BIT = 64 * 1024;
/** An answer is one line. Whatever else sends much is no clamd. */
const MAKS_SVAR = 4096;

/** How an answer ends (`wire.md`). One that is no answer of clamd's is as good as none. */
const endelser: readonly [RegExp, Kontrollsvar][] = [
  [/^stream: OK$/, 'REN'],
  [/^stream: .+ FOUND$/, 'INFISERT'],
  [/ ERROR$/, 'FEIL'],
];

const tolk = (svar: string): Kontrollsvar =>
  endelser.find(([moenster]) => moenster.test(svar))?.[1] ?? 'BORTE';

/** clamd's INSTREAM: the file goes over the connection, so that the scanner needs no folder in common with us. */
export function createClamd({ kobleTil, fristMs = FRIST_MS }: Clamdoppsett): Virusskanner {
  return {
    async kontroller(innhold) {
      const frist = AbortSignal.timeout(fristMs);
      const ute = new Promise<never>((_, reject) => {
        frist.addEventListener('abort', () => reject(frist.reason as Error), { once: true });
      });
      const tilkobling = kobleTil();
      try {
        const kobling = await Promise.race([tilkobling, ute]);
        // clamd may answer and hang up before it has read everything: a write that fails then is not the answer.
        const sendt = send(kobling.writable, innhold).catch(() => undefined);
        const svar = await Promise.race([les(kobling.readable), ute]);
        await Promise.race([sendt, ute]);
        return tolk(svar);
      } catch {
        return 'BORTE';
      } finally {
        // Also one that is there only after we have left.
        void tilkobling.then(
          ({ lukk }) => lukk(),
          () => undefined,
        );
      }
    },
  };
}

async function send(writable: WritableStream<Uint8Array>, innhold: Uint8Array<ArrayBuffer>): Promise<void> {
  const ut = writable.getWriter();
  await ut.write(new TextEncoder().encode(KOMMANDO));
  for (let fra = 0; fra < innhold.length; fra += BIT) {
    const bit = innhold.subarray(fra, fra + BIT);
    await ut.write(lengde(bit.length));
    await ut.write(bit);
  }
  await ut.write(lengde(0));
}

/** Four bytes, the highest first. */
function lengde(antall: number): Uint8Array {
  const byte = new Uint8Array(4);
  new DataView(byte.buffer).setUint32(0, antall);
  return byte;
}

/** Up to the NUL that ends an answer to a command with `z`. @throws when it is cut short, or goes on and on */
async function les(readable: ReadableStream<Uint8Array>): Promise<string> {
  const inn = readable.getReader();
  const tekst = new TextDecoder();
  let svar = '';
  for (;;) {
    const { done, value } = await inn.read();
    if (done) throw new Error('cut off');
    svar += tekst.decode(value, { stream: true });
    const slutt = svar.indexOf('\0');
    if (slutt >= 0) return svar.slice(0, slutt);
    if (svar.length > MAKS_SVAR) throw new Error('not clamd');
  }
}
