// In a Web Worker: one message with the work, one back with what came of it.
import { kjoer, type Oppdrag } from './program.ts';

addEventListener('message', ({ data }: MessageEvent<Oppdrag>) => {
  void kjoer(data).then(
    (resultat) => postMessage(resultat),
    (feil: unknown) => postMessage(String(feil)),
  );
});
