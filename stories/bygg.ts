/**
 * Builds Storybook to `storybook-static/`, when something in it is newer than what lies there.
 *
 *   node stories/bygg.ts
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDemo } from '../packages/backend/scripts/demo.ts';

const rot = join(import.meta.dirname, '..');
const ut = join(rot, 'storybook-static');
const kilder = [
  'stories/**/*',
  'stories/.storybook/*',
  'packages/{components,sdk,skjema,contract}/src/**/*.ts',
  'package-lock.json',
];

/** @returns the folder, to be served as it is */
export async function byggStorybook(): Promise<string> {
  const demo = await buildDemo();
  // Written last: a build that failed leaves most files behind.
  const ferdig = join(ut, 'bygget');
  const bygget = existsSync(ferdig) ? statSync(ferdig).mtimeMs : 0;
  const nyere = globSync(kilder, { cwd: rot }).some((fil) => statSync(join(rot, fil)).mtimeMs > bygget);
  const lik = (fil: string): boolean =>
    existsSync(join(ut, 'kobo-backend', fil)) &&
    readFileSync(join(ut, 'kobo-backend', fil)).equals(readFileSync(join(demo, fil)));
  if (!nyere && lik('worker.js')) return ut;
  console.log('Builds Storybook …');
  const kommando = ['build', '-c', 'stories/.storybook', '-o', 'storybook-static'];
  // Storybook remembers its user in the home folder; a build leaves nothing there.
  const hjem = join(rot, 'node_modules/.cache/storybook');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(rot, 'node_modules/storybook/dist/bin/dispatcher.js'),
      ...kommando,
      '--quiet',
      '--disable-telemetry',
    ],
    {
      cwd: rot,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', HOME: hjem, USERPROFILE: hjem },
    },
  );
  if (status !== 0) throw new Error(`Storybook could not be built:\n${stdout}\n${stderr}`);
  writeFileSync(ferdig, '');
  return ut;
}

if (import.meta.main) console.log(await byggStorybook());
