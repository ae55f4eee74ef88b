import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * How the elements are shown in tests. There is no sandbox for root in a container; nothing but this repository is
 * loaded, and Chromium fetches nothing for itself. The database in a page's worker is compiled once, and scripts are not
 * compiled a last time for speed: the page is gone before better code would have paid. For six pages of element tests
 * the latter is 49 s of processor time against 55.
 */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-component-update',
  '--lang=nb-NO',
  '--font-render-hinting=none',
  '--js-flags=--liftoff-only --no-opt',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The system's Chromium: `CHROME_PATH`, else `PATH`, else `/usr/bin`. Without one the process ends with one
 * sentence, since a suite that skips itself looks like a suite that passes.
 */
export function findChromium(): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
  const wanted = process.env['CHROME_PATH'];
  const candidates = wanted ? [wanted] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = candidates.find(isExecutable);
  if (found) return found;
  console.error(
    wanted
      ? `CHROME_PATH is ${wanted}, which is not a program.`
      : 'Browser tests need Chromium. Install it with: apt-get install chromium (or set CHROME_PATH).',
  );
  process.exit(1);
}
