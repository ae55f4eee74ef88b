import { Worker } from 'node:worker_threads';
import { createPlass } from '../../http/plass.ts';
import type { Heicomformer } from '../../ports/heic/port.ts';

export interface Heicgrenser {
  /** Pixels. What a phone takes of itself has 12 or 24 million. */
  readonly maksPunkter: number;
  /** Bytes the decoder may have; what it makes comes beside them, four for each pixel. */
  readonly maksMinne: number;
}

export interface Heicvalg extends Partial<Heicgrenser> {
  readonly fristMs?: number;
}

/** Beside this file, as it is written and as it is built. */
const arbeider = new URL(`heic-arbeider${import.meta.url.slice(-3)}`, import.meta.url);

/** Of the thread's own heap, where the JPEG is put together. */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/**
 * HEIC to JPEG by libheif, compiled to WebAssembly. It reads what strangers send: each picture has a thread of its own,
 * which is ended with it, and one is made at a time.
 */
export function createHeicomformer({
  maksPunkter = 25_000_000,
  maksMinne = 512 * 1024 * 1024,
  fristMs = 30_000,
}: Heicvalg = {}): Heicomformer {
  const plass = createPlass(1);
  return {
    async tilJpeg(heic) {
      const gi = await plass.ta(1);
      const traad = new Worker(arbeider, {
        workerData: { heic, grenser: { maksPunkter, maksMinne } },
        resourceLimits: HEAP,
        env: {},
        // The decoder tells what it does not like, of the file too.
        stdout: true,
        stderr: true,
      });
      try {
        return await svarInnen(traad, fristMs);
      } finally {
        await traad.terminate();
        gi();
      }
    },
  };
}

const svarInnen = (traad: Worker, fristMs: number): ReturnType<Heicomformer['tilJpeg']> =>
  new Promise((resolve, reject) => {
    const frist = setTimeout(() => resolve(null), fristMs);
    const ferdig = (): void => clearTimeout(frist);
    traad.once('message', (jpeg: Uint8Array<ArrayBuffer> | null) => {
      ferdig();
      resolve(jpeg);
    });
    traad.once('error', (error: NodeJS.ErrnoException) => {
      ferdig();
      // The file's doing. Anything else is ours, such as a decoder that is not installed.
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
      else reject(error);
    });
    traad.once('exit', () => {
      ferdig();
      resolve(null);
    });
  });
