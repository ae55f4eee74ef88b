import { execFileSync } from 'node:child_process';

/** `npm run bevis:long` asks for everything; `npm test` takes a slice of it. */
export const lang = process.env['KOBO_BEVIS'] === 'lang';

/** The run is the same for the same commit, and another slice for the next; a given seed repeats one. */
export const froe = Number(
  process.env['KOBO_BEVIS_FROE'] ??
    Number.parseInt(execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).slice(0, 7), 16),
);

/** How many times something is tried. */
export const runder = (kort: number, langt: number): number => (lang ? langt : kort);

console.log(`seed ${froe}${lang ? ', everything' : ''}`);
