import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { emptyPgliteDir, openPgliteDir } from './pglite-dir.ts';

let home: string;
let directory: string;
let lockFile: string;
before(() => {
  home = mkdtempSync(join(tmpdir(), 'kobo-pglite-'));
  directory = join(home, 'data');
  lockFile = `${directory}.lock`;
});
after(() => rmSync(home, { recursive: true, force: true }));

const begin = { script: 'begin' };
/** The pid of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test('the data is there the next time, and the lock is gone in between', async () => {
  const first = await openPgliteDir(directory);
  assert.equal(readFileSync(lockFile, 'utf8'), String(process.pid));
  await first.transaction(begin, (connection) =>
    connection.script('create table t (a integer); insert into t values (7)'),
  );
  await assert.rejects(openPgliteDir(directory), /in use by process \d+\. Stop it first/);
  await first.close();
  assert.ok(!existsSync(lockFile));

  const second = await openPgliteDir(directory);
  const rows = await second.transaction(begin, (connection) => connection.query('select a from t', []));
  assert.deepEqual(rows, [{ a: 7 }]);
  await second.close();
});

test('another living process keeps the directory', async () => {
  writeFileSync(lockFile, String(process.ppid));
  await assert.rejects(openPgliteDir(directory), new RegExp(`in use by process ${process.ppid}`));
  assert.equal(readFileSync(lockFile, 'utf8'), String(process.ppid));
  rmSync(lockFile);
});

test('a lock nobody can read belongs to someone', async () => {
  writeFileSync(lockFile, 'x');
  await assert.rejects(openPgliteDir(directory), /in use by process unknown/);
  rmSync(lockFile);
});

test('what a process left when it was killed, and a pid that came round again to us, are taken over', async () => {
  for (const pid of [deadPid(), process.pid]) {
    writeFileSync(lockFile, String(pid));
    const driver = await openPgliteDir(directory);
    assert.equal(readFileSync(lockFile, 'utf8'), String(process.pid));
    await driver.close();
    assert.ok(!existsSync(lockFile));
  }
});

test('a directory that cannot be opened is not left locked', async () => {
  const file = join(home, 'file');
  writeFileSync(file, 'not a directory');
  await assert.rejects(openPgliteDir(file), { code: 'DATA_UNREADABLE' });
  assert.ok(!existsSync(`${file}.lock`));
});

test('a directory is emptied when nobody has it, and need not be there', async () => {
  await emptyPgliteDir(join(home, 'new', 'data'));
  const driver = await openPgliteDir(directory);
  await assert.rejects(emptyPgliteDir(directory), { code: 'DATA_IN_USE' });
  assert.ok(existsSync(directory));
  await driver.close();
  await emptyPgliteDir(directory);
  assert.ok(!existsSync(directory) && !existsSync(lockFile));
});
