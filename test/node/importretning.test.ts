import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/** The rules a line breaks when it stands in this file. */
async function brutt(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `packages/${file}` });
  assert.equal(result!.fatalErrorCount, 0, code);
  return result!.messages
    .map(({ ruleId }) => ruleId ?? '')
    .filter((rule) => /no-restricted-(imports|syntax|globals)$/.test(rule));
}

const forbudt: readonly (readonly [file: string, code: string])[] = [
  ['contract/src/ny.ts', "import '@kobo-bolig/sdk';"],
  ['sdk/src/ny.ts', "import '@kobo-bolig/backend/node';"],
  ['sdk/src/ny.ts', "import '../../backend/src/app.ts';"],
  ['sdk/src/ny.ts', "import '../../contract/src/index.ts';"],
  ['sdk/src/ny.ts', "import '../../contract/dist/index.js';"],
  ['sdk/src/ny.ts', "export * from '../../contract/src/index.ts';"],
  ['sdk/src/ny.ts', "await import('../../backend/src/app.ts');"],
  ['sdk/src/ny.ts', "await import('@kobo-bolig/skjema');"],
  ['sdk/src/ny.ts', "await import('node:fs');"],
  ['sdk/src/ny.ts', 'await import(`node:fs`);'],
  ['backend/src/ny.ts', "import '../../../examples/server/start.ts';"],
  ['backend/src/ny.ts', "await import('../../../stories/bygg.ts');"],
  ['backend/src/modules/sak/ny.ts', "import '../../platform/node/pg.ts';"],
  ['backend/src/modules/sak/ny.ts', "await import('../../platform/node/pg.ts');"],
  ['backend/src/platform/worker/ny.ts', "import '../node/pg.ts';"],
  ['backend/src/ny.ts', "import 'pg';"],
  ['backend/src/ny.ts', "await import('oidc-provider');"],
  ['backend/src/platform/node/ny.ts', "import '../../../../sdk/src/index.ts';"],
  ['backend/src/ny.ts', "import 'zod';"],
  ['components/src/texts/localize.ts', "import 'node:fs';"],
  ['components/src/bolig/ny.ts', "import '@lit/localize';"],
  ['components/src/bolig/ny.ts', "void fetch('/v1');"],
  ['components/src/bolig/ny.ts', "void window.fetch('/v1');"],
  ['components/src/bolig/ny.ts', "void globalThis['fetch']('/v1');"],
  ['components/src/bolig/ny.ts', 'self.localStorage.clear();'],
  ['components/src/bolig/ny.ts', 'const { sessionStorage } = window; sessionStorage.clear();'],
  ['components/src/bolig/ny.ts', "document.querySelector('p');"],
  ['sdk/src/ny.test.ts', "import '../../../examples/server/start.ts';"],
  ['sdk/src/ny.test.ts', "import '../../components/src/index.ts';"],
];

const tillatt: typeof forbudt = [
  ['sdk/src/ny.ts', "import '@kobo-bolig/contract/client';"],
  ['sdk/src/ny.ts', "void globalThis.fetch('/v1');"],
  ['components/src/bolig/ny.ts', "await import('@kobo-bolig/skjema/tekster/last');"],
  ['components/src/bolig/ny.ts', "await import('../base/kobo-element.ts');"],
  ['components/src/texts/localize.ts', "import '@lit/localize';"],
  ['backend/src/platform/node/ny.ts', "import 'node:http'; import 'pg'; import './server.ts';"],
  ['backend/src/testing/ny.ts', "import '../platform/node/pg.ts';"],
  ['sdk/src/ny.test.ts', "import 'node:test'; import '../../backend/src/app.ts';"],
  ['components/src/bolig/ny.browser.test.ts', 'window.sessionStorage.clear();'],
];

for (const [file, code] of forbudt) {
  test(`${file} may not: ${code}`, async () => assert.notDeepEqual(await brutt(file, code), []));
}
for (const [file, code] of tillatt) {
  test(`${file} may: ${code}`, async () => assert.deepEqual(await brutt(file, code), []));
}
