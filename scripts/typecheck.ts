// One tsc per configuration: packages differ in libraries and decorators, so one program cannot serve all.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const projects = readdirSync('packages')
  .map((name) => `packages/${name}/tsconfig.json`)
  .filter((path) => existsSync(path));
let failed = false;
for (const project of [...projects, 'tsconfig.json']) {
  const { status } = spawnSync('tsc', ['-p', project], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
