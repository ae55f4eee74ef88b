import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

/** Root writes everywhere: it is somebody else for a while. */
async function somIngen(arbeid: () => Promise<void>): Promise<void> {
  const rot = process.geteuid?.() === 0;
  if (rot) process.seteuid!(65_534);
  await arbeid().finally(() => rot && process.seteuid!(0));
}

test('where nothing can be written it is refused at once, with the reason, and nothing is left', async () => {
  const hjem = mkdtempSync(join(tmpdir(), 'kobo-laast-'));
  const data = join(hjem, 'data');
  mkdirSync(data);
  const nektes = (katalog: string, hvor: string) =>
    assert.rejects(openPgliteDir(katalog), (feil: Error & { code: string }) => {
      assert.equal(feil.code, 'DATA_UNWRITABLE');
      return feil.message.startsWith(`${hvor} cannot be written (EACCES)`);
    });
  // The directory itself; then where its lock would lie, and where it would be made.
  for (const [rettigheter, katalog, hvor] of [
    [0o777, data, data],
    [0o555, data, hjem],
    [0o555, join(hjem, 'ny', 'data'), join(hjem, 'ny')],
  ] as const) {
    chmodSync(data, 0o555);
    chmodSync(hjem, rettigheter);
    await somIngen(() => nektes(katalog, hvor));
    assert.deepEqual(readdirSync(hjem), ['data']);
    assert.deepEqual(readdirSync(data), []);
  }
  chmodSync(hjem, 0o755);
  rmSync(hjem, { recursive: true });
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
