import { lesImportfil, validerRader } from './index.ts';
import type { Importkontekst } from './index.ts';

export interface Importmaaling {
  format: string;
  rader: number;
  byte: number;
  runder: number;
  oppvarming: number;
  /** Milliseconds from bytes to judged rows. */
  p50: number;
  p95: number;
}

const persentil = (sortert: readonly number[], andel: number): number =>
  sortert[Math.min(sortert.length - 1, Math.ceil(sortert.length * andel) - 1)] ?? 0;

/** Times reading and judging one import file. For `npm run bench`, which prints it with the machine's name. */
export async function maalImportlesing(
  bytes: Uint8Array,
  kontekst: Importkontekst,
  { runder, oppvarming }: { runder: number; oppvarming: number },
): Promise<Importmaaling> {
  const tider: number[] = [];
  let maaling = { format: '', rader: 0 };
  for (let runde = -oppvarming; runde < runder; runde += 1) {
    const start = performance.now();
    const svar = await lesImportfil(bytes);
    if (!svar.ok) throw new Error(svar.feil.map(({ kode }) => kode).join());
    const { antall } = validerRader(svar.rader, kontekst);
    if (runde >= 0) tider.push(performance.now() - start);
    maaling = { format: svar.format, rader: antall.totalt };
  }
  const sortert = tider.toSorted((a, b) => a - b);
  return {
    ...maaling,
    byte: bytes.length,
    runder,
    oppvarming,
    p50: persentil(sortert, 0.5),
    p95: persentil(sortert, 0.95),
  };
}
