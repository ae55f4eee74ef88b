import type { Kobling } from './adapter.ts';

export interface Clamdvalg {
  /** clamd's `StreamMaxLength`. */
  readonly maksByte?: number;
}

const MAKS_BYTE = 100 * 1024 * 1024;
/** The industry's harmless test file (EICAR). In two pieces: whole, a scanner would take this source for it. */
export const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-' + 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
/** What the scanner cannot look through, for tests of what is made of that. */
export const UGJENNOMSIKTIG = '%KOBO-KAN-IKKE-LESES%';

const utf8 = new TextEncoder();
const latin1 = new TextDecoder('latin1');

/**
 * One session of clamd, fed with what comes over the wire: `mat` gives the answer, ending in NUL, as soon as there is one;
 * after it the connection is closed. Refuses what clamd refuses (`wire.md`).
 */
export function clamdOekt({ maksByte = MAKS_BYTE }: Clamdvalg = {}) {
  let rest: Uint8Array = new Uint8Array(0);
  let innhold: Uint8Array[] | null = null;
  let antall = 0;

  function kommando(): string | null {
    const slutt = rest.indexOf(0);
    if (slutt < 0) return rest.length > 4096 ? 'COMMAND READ TIMED OUT' : null;
    const ord = latin1.decode(rest.subarray(0, slutt));
    rest = rest.subarray(slutt + 1);
    if (ord === 'zPING') return 'PONG';
    if (ord !== 'zINSTREAM') return 'UNKNOWN COMMAND';
    innhold = [];
    return biter(innhold);
  }

  function biter(til: Uint8Array[]): string | null {
    while (rest.length >= 4) {
      const lengde = new DataView(rest.buffer, rest.byteOffset).getUint32(0);
      if (lengde === 0) return dom(til);
      antall += lengde;
      if (antall > maksByte) return 'INSTREAM size limit exceeded. ERROR';
      if (rest.length < 4 + lengde) {
        antall -= lengde;
        return null;
      }
      til.push(rest.subarray(4, 4 + lengde));
      rest = rest.subarray(4 + lengde);
    }
    return null;
  }

  return {
    mat(byte: Uint8Array): Uint8Array | null {
      const sammen = new Uint8Array(rest.length + byte.length);
      sammen.set(rest);
      sammen.set(byte, rest.length);
      rest = sammen;
      const svar = innhold === null ? kommando() : biter(innhold);
      return svar === null ? null : utf8.encode(`${svar}\0`);
    },
  };
}

function dom(innhold: readonly Uint8Array[]): string {
  const tekst = innhold.map((bit) => latin1.decode(bit)).join('');
  if (tekst.includes(EICAR)) return 'stream: Eicar-Test-Signature FOUND';
  if (tekst.includes(UGJENNOMSIKTIG)) return "stream: Can't read file ERROR";
  return 'stream: OK';
}

/** A clamd in the same process: what the adapter connects to in a Worker and in tests. */
export function createClamdSimulator(valg: Clamdvalg = {}): () => Promise<Kobling> {
  return async () => {
    const oekt = clamdOekt(valg);
    const svar = new TransformStream<Uint8Array, Uint8Array>();
    const ut = svar.writable.getWriter();
    const writable = new WritableStream<Uint8Array>({
      write(byte) {
        const ferdig = oekt.mat(byte);
        if (ferdig !== null)
          void ut
            .write(ferdig)
            .then(() => ut.close())
            .catch(() => undefined);
      },
    });
    return { readable: svar.readable, writable, lukk: () => void ut.abort().catch(() => undefined) };
  };
}
