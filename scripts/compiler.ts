import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where TypeScript's own native compiler lies. @throws where there is none for this machine */
export function compiler(): string {
  const name = `@typescript/typescript-${process.platform}-${process.arch}`;
  const ending = process.platform === 'win32' ? '.exe' : '';
  return join(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), `lib/tsc${ending}`);
}
