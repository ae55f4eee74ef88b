import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAKKE = '@kobo-bolig/contract';

/** Before 1.0.0 a break is a new minor version, and after it a new major one (semver.org, 4 and 8). */
export const bumpForBrudd = (versjon: string): readonly string[] =>
  versjon.startsWith('0.') ? ['minor', 'major'] : ['major'];

/** What a changeset says is broken: the names in backticks of its lines that begin with `Breaking:`. */
export function varsletI(changeset: string, versjon: string): string[] {
  const [, hode = '', tekst = ''] = changeset.split(/^---$/m);
  const [, bump = ''] = hode.match(new RegExp(`${PAKKE}['"]: *(\\w+)`)) ?? [];
  if (!bumpForBrudd(versjon).includes(bump)) return [];
  return [...tekst.matchAll(/^Breaking:.*$/gm)].flatMap(([linje]) =>
    [...linje.matchAll(/`([^`]+)`/g)].map(([, navn]) => navn as string),
  );
}

/** What all changesets that wait for a release say is broken. */
export const varslet = (mappe: string, versjon: string): ReadonlySet<string> =>
  new Set(
    readdirSync(mappe)
      .filter((fil) => fil.endsWith('.md'))
      .flatMap((fil) => varsletI(readFileSync(join(mappe, fil), 'utf8'), versjon)),
  );
