import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const sources = [...globSync('**/*.ts', { cwd: root }), ...globSync('db/migrations/*.sql', { cwd: root })]
  .filter((file) => !/\.(test|gen)\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

const filesWith = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('nothing leaves the role of the API, or stays set after the transaction', () => {
  // On PGlite SET LOCAL SESSION AUTHORIZATION lasts as long as the instance, and RESET ROLE makes one superuser.
  assert.deepEqual(filesWith(/session\s+authorization|reset\s+role|set\s+role\s/i), []);
  assert.deepEqual(filesWith(/set_config\((?![^)]*true\))[^)]*\)/), []);
});

test('only what starts the backend holds a driver; everything else gets a transaction', () => {
  const starts = /^(db|platform|testing)[\\/]|^(index|startsperre)\.ts$|^demo[\\/]motor\.ts$/;
  assert.deepEqual(
    filesWith(/from '[^']*\/(driver|pglite|migrate)\.ts'/).filter((file) => !starts.test(file)),
    [],
  );
});

test('SQL stands in queries.sql.ts and db', () => {
  const allowed = /^(db|testing|platform|demo)[\\/]|queries\.sql\.ts$/;
  assert.deepEqual(
    filesWith(/\bsql`/).filter((file) => !allowed.test(file)),
    [],
  );
});
