import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes in brotli that the municipal page may download before the first step of the application can be filled in. */
export const MAAL = 60_000;

const cdn = join(import.meta.dirname, '../../packages/components/dist/cdn');
/** What is fetched on the way there, besides what each of them imports. */
const PAA_VEIEN = [/^kobo-soeknadsskjema\.js$/, /^deler\/innlogging-/, /^deler\/soeknad-steg-/];

/**
 * The files of the first step as they were built, with their bytes in brotli: what `npm run budgets` sees a browser
 * download. Only the browser sees whether something more is fetched on the way.
 *
 * @throws Error when one of the parts is not in the build
 */
export function foersteSteg(): ReadonlyMap<string, number> {
  const { files } = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as {
    files: Record<string, { brotli: number }>;
  };
  const filer = new Map<string, number>();
  const medImporter = (fil: string): void => {
    if (filer.has(fil)) return;
    filer.set(fil, files[fil]!.brotli);
    const kode = readFileSync(join(cdn, fil), 'utf8');
    for (const [, sti] of kode.matchAll(/\b(?:from|import)"(\.[^"]+)"/g))
      medImporter(join(fil, '..', sti!).replaceAll('\\', '/'));
  };
  for (const moenster of PAA_VEIEN) {
    const fil = Object.keys(files).find((navn) => moenster.test(navn));
    if (!fil) throw new Error(`No file of the build is ${moenster}.`);
    medImporter(fil);
  }
  return filer;
}
