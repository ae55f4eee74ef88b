import { KoboFeil } from './problem.ts';

/** Lets a call through or throws FOR_MANGE_KALL with the seconds to wait. */
export type Takt = (hvem: string) => void;

const MAX_REMEMBERED = 10_000;

interface Boette {
  igjen: number;
  sist: number;
}

/**
 * A token bucket for each actor and client: a minute's worth may come at once, then evenly. Counted in each process,
 * so it is a brake on runaway clients and not a quota; a flood of strangers is the reverse proxy's to stop.
 */
export function createTakt(maksPerMinutt: number, naa: () => number = () => performance.now()): Takt {
  if (maksPerMinutt === Infinity) return () => undefined;
  const perMs = maksPerMinutt / 60_000;
  const boetter = new Map<string, Boette>();
  return (hvem) => {
    const tid = naa();
    const boette = boetter.get(hvem) ?? { igjen: maksPerMinutt, sist: tid };
    boette.igjen = Math.min(maksPerMinutt, boette.igjen + (tid - boette.sist) * perMs);
    boette.sist = tid;
    boetter.delete(hvem);
    if (boetter.size >= MAX_REMEMBERED) boetter.delete(boetter.keys().next().value!);
    boetter.set(hvem, boette);
    if (boette.igjen < 1) {
      const seconds = Math.ceil((1 - boette.igjen) / perMs / 1000);
      throw new KoboFeil('FOR_MANGE_KALL', { headers: { 'retry-after': String(seconds) } });
    }
    boette.igjen -= 1;
  };
}
