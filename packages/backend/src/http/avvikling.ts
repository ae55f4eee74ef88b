import type { Avvikling } from '@kobo-bolig/contract/server';
import type { Hoder } from './hoder.ts';

const midnatt = (dag: string, etter = 0): Date => new Date(Date.parse(`${dag}T00:00:00Z`) + etter);
const ETT_DOEGN = 24 * 60 * 60 * 1000;

/**
 * The address of what comes after, as far as the call names it: where it takes something this call does not have, the
 * collection it is in.
 */
export function etterfoelger(mal: string, path: Readonly<Record<string, string | undefined>>): string {
  const deler = mal.split('/');
  const ukjent = deler.findIndex((del) => del.startsWith('{') && path[del.slice(1, -1)] === undefined);
  return (ukjent < 0 ? deler : deler.slice(0, ukjent))
    .map((del) => (del.startsWith('{') ? encodeURIComponent(path[del.slice(1, -1)]!) : del))
    .join('/');
}

/**
 * What every answer of an operation that is to go says of it: since when (`Deprecation`, RFC 9745), when it is gone
 * (`Sunset`, RFC 8594: the end of its last day) and what is called instead (`successor-version`, RFC 5829).
 */
export const avviklingshoder = (
  { fra, slutt, erstatning }: Avvikling,
  path: Readonly<Record<string, string | undefined>>,
): Hoder => ({
  deprecation: `@${midnatt(fra).getTime() / 1000}`,
  sunset: midnatt(slutt, ETT_DOEGN).toUTCString(),
  link: `<${etterfoelger(erstatning, path)}>; rel="successor-version"`,
});
