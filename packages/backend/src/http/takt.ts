import { Lru } from '../lru.ts';
import { KoboFeil } from './problem.ts';

/**
 * Lets a call through, with the headers that tell what is left, or throws FOR_MANGE_KALL with the seconds to wait.
 * Fields: draft-ietf-httpapi-ratelimit-headers.
 */
export type Takt = (hvem: string, operasjon: string) => Readonly<Record<string, string>>;

/** How many calls one counts as, where it is more: what searches among persons, asks registers or empties the cupboard. */
const tyngde: ReadonlyMap<string, number> = new Map([
  ['soekSaker', 5],
  ['soekPersoner', 10],
  ['avstemFlyktningliste', 50],
  ['innhentOekonomi', 20],
  ['innhentBosteder', 20],
  ['hentInnbygger', 20],
  ['hentMineOpplysninger', 60],
]);

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
  if (maksPerMinutt === Infinity) return () => ({});
  const perMs = maksPerMinutt / 60_000;
  const boetter = new Lru<Boette>(MAX_REMEMBERED);
  const policy = { 'ratelimit-policy': `"kall";q=${maksPerMinutt};w=60` };
  return (hvem, operasjon) => {
    const teller = Math.min(tyngde.get(operasjon) ?? 1, maksPerMinutt);
    const tid = naa();
    const boette = boetter.get(hvem) ?? { igjen: maksPerMinutt, sist: tid };
    boette.igjen = Math.min(maksPerMinutt, boette.igjen + (tid - boette.sist) * perMs);
    boette.sist = tid;
    boetter.set(hvem, boette);
    const sekunderTil = (antall: number): number => Math.ceil((antall - boette.igjen) / perMs / 1000);
    const hoder = (): Record<string, string> => ({
      ...policy,
      ratelimit: `"kall";r=${Math.floor(boette.igjen)};t=${sekunderTil(maksPerMinutt)}`,
    });
    if (boette.igjen < teller) {
      const headers = { ...hoder(), 'retry-after': String(sekunderTil(teller)) };
      throw new KoboFeil('FOR_MANGE_KALL', { headers });
    }
    boette.igjen -= teller;
    return hoder();
  };
}
