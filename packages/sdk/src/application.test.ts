import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compiler } from '../../../scripts/compiler.ts';
import { application, faultsOf, writeProgram } from './testing/application.ts';
import { exampleFiles } from './testing/readme.ts';

/** Mistakes a vendor makes, each on the line after its fault. */
const mistakes = `
import { createKoboClient, type KoboFeil } from '@kobo-bolig/sdk';

const kobo = createKoboClient({ baseUrl: 'https://kobo.example', kommunenummer: '9901' });
const path = { boligId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01' };
const body = { boligtype: 'ORDINAER', bemanning: 'INGEN', status: 'VEDLIKEHOLD' } as const;

// TS2353
export const field = kobo.boliger.endre({ path, etag: '"1"', body: { ...body, soverom: 3 } });
// TS2345
export const etag = kobo.boliger.endre({ path, body });
// TS2366
export function told(error: KoboFeil): string {
  switch (error.kind) {
    case 'problem':
      return error.code;
    case 'svar':
      return String(error.truncated);
  }
}
// TS2339
export const operation = () => kobo.boliger.hentAlle();
`;

// What it costs to check stands in `npm run bench -- sdk`.
it('a program that uses every operation compiles, and what the README shows; mistakes in one like it do not', () => {
  const files = { 'app.ts': application(), ...exampleFiles(), 'mistakes.ts': mistakes };
  const config = writeProgram('sdk-application', files, { types: ['node'] });
  const expected = [...mistakes.split('\n').entries()].flatMap(([index, line]) =>
    line.startsWith('// TS') ? [`mistakes.ts(${index + 2}): ${line.slice(3)}`] : [],
  );
  const faults = faultsOf(compiler(), '-p', config, '--singleThreaded');
  assert.deepEqual(
    faults.map((fault) => fault.split(': ', 2).join(': ')),
    expected,
    faults.join('\n'),
  );
});
