import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { dsStyles, unread, unused } from './ds-shadow.ts';
import { root } from './sources.ts';

const { files } = dsStyles();
const named = new Map(Array.from(files, ([path, content]) => [basename(path, '.gen.ts'), content]));
const sheets = [...named].filter(([name]) => name !== 'tokens' && name !== 'fallback');

test('nothing in a sheet asks for a file, reaches for the page or names a colour a theme may lack', () => {
  for (const [name, css] of sheets) {
    assert.doesNotMatch(
      css,
      /url\(|:root|(?<![-\w])(body|html)(?![-\w])|data-color-scheme|color-accent-|brand\d/,
      name,
    );
  }
});

test('the values of a theme stand in the fallback only', () => {
  for (const [name, css] of sheets) {
    assert.doesNotMatch(
      css,
      /--ds-size-(base|step):|--ds-color-\w+-base-default:#|--ds-border-radius-base:/,
      name,
    );
  }
  assert.match(named.get('fallback') ?? '', /:host\{[^}]*--ds-size-base:18/);
  assert.match(named.get('fallback') ?? '', /:host\(\[data-color-scheme=dark\]\)/);
});

test('a search field does not carry the styles of suggestions', () => {
  const [search = '', suggestion = ''] = [named.get('search'), named.get('suggestion')];
  assert.ok(search.length > 0 && search.length * 1.8 < suggestion.length);
});

test('no markup uses what is left out of the sheets', () => {
  const sources = globSync('src/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.gen.ts'));
  assert.ok(sources.length > 100);
  for (const path of sources) {
    const source = readFileSync(join(root, path), 'utf8');
    for (const markup of Object.values(unused)) assert.doesNotMatch(source, markup, path);
  }
});

test('no style reads what is left out of the theme’s switches', () => {
  const own = globSync('src/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.gen.ts'));
  const styles = [
    ...own.map((path) => readFileSync(join(root, path), 'utf8')),
    ...sheets.map(([, css]) => css),
  ];
  const read = styles.flatMap((css) =>
    Array.from(css.matchAll(/var\(\s*(--ds-[\w-]+)/g), ([, name = '']) => name),
  );
  assert.ok(read.length > 500);
  assert.deepEqual(
    read.filter((name) => unread.test(name)),
    [],
  );
});
