import type { TestRunnerPlugin } from '@web/test-runner';

/** Dependencies that exist as CommonJS only; bundlers convert them, the test server serves files as they are. */
const packages = ['/node_modules/@navikt/fnrvalidator/'];

export const commonjsPlugin = (): TestRunnerPlugin => ({
  name: 'kobo-commonjs',
  transform({ path, body }) {
    if (typeof body !== 'string' || !packages.some((name) => path.includes(name))) return undefined;
    const names = new Set(Array.from(body.matchAll(/\bexports\.(\w+) =/g), ([, name]) => name));
    const given = Array.from(names, (name) => `export const ${name} = exported.${name};`);
    return `const exported = {};\n((exports) => {${body}\n})(exported);\n${given.join('\n')}`;
  },
});
