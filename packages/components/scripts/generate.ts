/** Everything in packages/components that follows from something else; `npm run generate` calls it. */
import { generateDsStyles } from './ds-shadow.ts';
import { generateEntries } from './entries.ts';
import { generateIcons } from './icons.ts';
import { generateManifest } from './manifest.ts';
import { generateTexts } from './texts.ts';
import { generateVersion } from './version.ts';

/** Writes all generated files; returns what a person still has to do (translate, describe). */
export async function generateComponents(): Promise<string[]> {
  generateVersion();
  generateDsStyles();
  generateIcons();
  generateEntries();
  return [...generateTexts(), ...(await generateManifest())];
}

if (import.meta.main) {
  for (const problem of await generateComponents()) console.error(problem);
}
