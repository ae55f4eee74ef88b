import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operasjoner } from '../../../backend/src/dokumentasjon/kontrakt.ts';
import { sdkeksempel } from '../../../backend/src/dokumentasjon/sdkeksempel.ts';

const root = join(import.meta.dirname, '../../../..');

/** A program that uses every operation, out of the calls the reference documentation shows. */
export const application = (): string =>
  [
    `import type { KoboClient } from '@kobo-bolig/sdk';\n`,
    ...operasjoner.map((operasjon) => {
      const body = sdkeksempel(operasjon).replaceAll(/^/gm, '  ');
      return `export async function ${operasjon.operationId}(kobo: KoboClient): Promise<void> {\n${body}\n}\n`;
    }),
  ].join('\n');

/**
 * Writes a program that uses the packages by their names, to be checked with `tsc -p`.
 *
 * @param name of its folder
 * @param files their text by their name
 * @param options beside those all packages have
 * @returns the path of its `tsconfig.json`
 */
export function writeProgram(
  name: string,
  files: Readonly<Record<string, string>>,
  options: object = {},
): string {
  const folder = join(root, 'node_modules/.cache/kobo-bolig', name);
  const config = join(folder, 'tsconfig.json');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const project = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: options,
    files: Object.keys(files),
  };
  writeFileSync(config, JSON.stringify(project));
  return config;
}

/** What a compiler finds wrong, a line each: `file(line): TS1234`. @throws when it ends badly without a word */
export function faultsOf(command: string, ...options: string[]): string[] {
  const { status, stdout, stderr, error } = spawnSync(command, [...options, '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  const faults = [...stdout.matchAll(/^.*?([^/\n]+)\((\d+),\d+\): error (TS\d+): (.*)$/gm)];
  if (status !== 0 && faults.length === 0)
    throw new Error(`The compiler ended with ${status}. ${stdout}${stderr}`);
  return faults.map(([, file, line, code, text]) => `${file}(${line}): ${code}: ${text}`);
}
