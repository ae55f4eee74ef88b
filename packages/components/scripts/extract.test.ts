import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { extract } from './extract.ts';

/** The texts of a source, with numbers for their values. */
function read(source: string): Record<string, string> {
  const name = 'kilde.ts';
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (path) =>
      path === name ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true) : undefined,
  };
  const program = ts.createProgram({ rootNames: [name], options: { noLib: true }, host });
  return Object.fromEntries(
    extract(program).map(({ name: id, contents }) => [
      id,
      contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join(''),
    ]),
  );
}

const declarations = `
  declare const msg: { (text: unknown, options: object): string; _LIT_LOCALIZE_MSG_?: never };
  declare const str: { (text: TemplateStringsArray, ...values: unknown[]): object; _LIT_LOCALIZE_STR_?: never };
  declare const a: number, b: string, c: string;`;

test('every value has a placeholder, also when only a space stands between two', () => {
  const texts = read(`${declarations}
    msg(str\`\${a} \${b} er endret \${c}.\`, { id: 'x.to' });
    msg(str\`\${a}\${b}\`, { id: 'x.intet' });
    msg(str\`Fra \${a} til \${b} \`, { id: 'x.slutt' });
    msg('Uten verdier', { id: 'x.uten' });`);
  assert.deepEqual(texts, {
    'x.intet': '{0}{1}',
    'x.slutt': 'Fra {0} til {1} ',
    'x.to': '{0} {1} er endret {2}.',
    'x.uten': 'Uten verdier',
  });
});
