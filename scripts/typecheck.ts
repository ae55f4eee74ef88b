// TypeScript's own native compiler, which says what the one in JavaScript says: 14 s of processor time, against 37 on the
// same busy machine. What lints and builds here still reads the latter. One program for each set of options: decorators
// are for the elements and what shows them alone. Packages with the same options share one, so that each file is read and
// checked once, and on one thread: more of them check the same types several times.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiler } from './compiler.ts';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/kobo-bolig/typecheck');

interface Project {
  readonly extends: string;
  readonly compilerOptions: Readonly<Record<string, unknown>> & { readonly types?: readonly string[] };
  readonly include: readonly string[];
}

function read(path: string): Project {
  const { compilerOptions, include, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as Project;
  return {
    extends: join(dirname(path), rest.extends),
    compilerOptions: { ...compilerOptions, types: compilerOptions.types?.toSorted() ?? [] },
    include: include.map((place) => join(dirname(path), place)),
  };
}

/** What tells one set of options from another, in an order of its own. */
const key = (project: Project): string =>
  JSON.stringify([project.extends, Object.entries(project.compilerOptions).toSorted()]);

/** What `npm run build` makes declarations of: a type can be right and still have no name to be written by. */
const isBuilt = (path: string): boolean =>
  /^packages\/[a-z]+\/src\/(?!testing\/)/.test(path) && !/\.(test|d)\.ts$/.test(path);
const WITHOUT_NAME = /^(?:2742|2883|4\d{3}|7056)$/;

/** @returns the faults of files that are alike, one line or more each */
function check([first, ...others]: readonly Project[], index: number): string[] {
  const config = join(cache, `${index}.json`);
  const project = {
    extends: first!.extends,
    compilerOptions: { ...first!.compilerOptions, declaration: true, noEmit: true },
    include: [first!, ...others].flatMap(({ include }) => include),
    exclude: ['dist', 'node_modules'].map((folder) => join(root, '**', folder)),
  };
  writeFileSync(config, JSON.stringify(project));
  const { status, stdout, stderr, error } = spawnSync(
    compiler(),
    ['-p', config, '--singleThreaded', '--pretty', 'false'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (error) throw error;
  // What belongs to a fault stands below it, moved in.
  const said = stdout.split(/\n(?=\S)/).filter((fault) => fault.trim() !== '');
  const faults = said.filter((fault) => {
    const [, path, code] = /^(.+?)\(\d+,\d+\): error TS(\d+):/.exec(fault) ?? [];
    return path === undefined || isBuilt(path) || !WITHOUT_NAME.test(code!);
  });
  // A compiler that ends badly without a word has not checked anything.
  return status === 0 || said.length > 0 ? faults : [`The compiler ended with ${status}. ${stderr}`];
}

mkdirSync(cache, { recursive: true });
const projects = [...globSync('packages/*/tsconfig.json', { cwd: root }).toSorted(), 'tsconfig.json']
  .map((path) => join(root, path))
  .map(read);
const faults = new Set([...Map.groupBy(projects, key).values()].flatMap(check));
for (const fault of faults) console.log(fault.trimEnd());
process.exit(faults.size > 0 ? 1 : 0);
