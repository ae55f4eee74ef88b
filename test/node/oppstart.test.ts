// What stops `npm start` is said in a sentence a person can act on, not in a stack; and who stops it, stops it all.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { openPgliteDir } from '@kobo-bolig/backend/node';
import pakke from '../../package.json' with { type: 'json' };

const rot = join(import.meta.dirname, '../..');
let mappe: string;
let tom: string;
before(async () => {
  mappe = mkdtempSync(join(tmpdir(), 'kobo-oppstart-'));
  tom = join(mappe, 'foer');
  await (await openPgliteDir(tom)).close();
});
after(() => rmSync(mappe, { recursive: true, force: true }));

/** A copy of a database without content, so that each test may spoil its own. */
function kopi(navn: string): string {
  const data = join(mappe, navn);
  cpSync(tom, data, { recursive: true });
  return data;
}

/** A database that says which migrations it has been through. */
async function migrert(navn: string, versjon: number, sha256: string): Promise<string> {
  const data = kopi(navn);
  const driver = await openPgliteDir(data);
  await driver.transaction({ script: 'begin' }, (connection) =>
    connection.script(`create table migrasjon (versjon integer, navn text, sha256 text);
      insert into migrasjon values (${versjon}, 'x', '${sha256}')`),
  );
  await driver.close();
  return data;
}

/** Starts the demo as `npm start` does, on other data and another port. */
async function start(data: string, port = 0): Promise<{ kode: number; sagt: string }> {
  const program = `
    import { ellerForklar } from './examples/server/oppstartsfeil.ts';
    import { startDemo } from './examples/server/server.ts';
    await ellerForklar(startDemo(${JSON.stringify({ data, port })}));`;
  const barn = spawn(
    process.execPath,
    ['--conditions=source', '--liftoff-only', '--input-type=module-typescript', '-e', program],
    { cwd: rot, stdio: ['ignore', 'inherit', 'pipe'] },
  );
  let sagt = '';
  barn.stderr.on('data', (bit: Buffer) => (sagt += bit.toString()));
  const [kode] = (await once(barn, 'close')) as [number];
  return { kode, sagt };
}

async function sier(moenster: RegExp, data: string, port?: number): Promise<void> {
  const { kode, sagt } = await start(data, port);
  assert.equal(kode, 1, sagt);
  assert.match(sagt, moenster);
  assert.equal(sagt.trimEnd().split('\n').length, 1, `no stack: ${sagt}`);
}

test('data of a changed or a newer version: what happened, that nothing was changed, what to do', async () => {
  const sagt = /annen versjon av programmet.*Ingenting er endret.*npm run reset/;
  await sier(sagt, await migrert('endret', 1, 'x'));
  await sier(sagt, await migrert('nyere', 9999, 'x'));
});

test('data that cannot be read', async () => {
  const data = kopi('skadet');
  writeFileSync(join(data, 'PG_VERSION'), '99');
  await sier(/lar seg ikke åpne.*npm run reset/, data);
});

test('data another start has open', async () => {
  const data = kopi('opptatt');
  const driver = await openPgliteDir(data);
  await sier(/brukes allerede/, data);
  await driver.close();
});

test('a port somebody has', async () => {
  const opptatt = createServer().listen(0, '127.0.0.1');
  await once(opptatt, 'listening');
  const { port } = opptatt.address() as AddressInfo;
  await sier(new RegExp(`Port ${port} er opptatt.*PORT=`), kopi('port'), port);
  opptatt.close();
});

test('a port that is none', () => sier(/PORT må være et tall/, kopi('ugyldig'), 70_000));

const hent = async (stroem: Readable, moenster: RegExp): Promise<string> => {
  let lest = '';
  for await (const bit of stroem) {
    lest += String(bit);
    const funnet = moenster.exec(lest)?.[1];
    if (funnet !== undefined) return funnet;
  }
  throw new Error(`${moenster} never came: ${lest}`);
};
const lever = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a Node that is too old', async () => {
  const gammel = "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })";
  const [, ...kommando] = pakke.scripts.start.split(' ');
  const barn = spawn(process.execPath, ['--import', `data:text/javascript,${gammel}`, ...kommando], {
    cwd: rot,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  assert.match(await hent(barn.stderr, /(.*)\n/), /^Node 20\.20\.2 is too old.*npm ci$/);
  const [kode] = (await once(barn, 'close')) as [number];
  assert.equal(kode, 1);
});

test('a stop signal to npm leaves nothing running', async () => {
  // The command of `npm start`, around a server without a database.
  const program = join(mappe, 'server.ts');
  writeFileSync(
    program,
    `import { stoppMedNpm } from '${rot}/examples/server/npm-signal.ts';
     import { lukkVedSignal, startServer } from '${rot}/packages/backend/src/platform/node/server.ts';
     stoppMedNpm();
     lukkVedSignal(await startServer({ tjenester: async () => ({}) }));
     console.log('pid ' + process.pid + '.');`,
  );
  const prosjekt = join(mappe, 'prosjekt');
  mkdirSync(prosjekt);
  const start = pakke.scripts.start.replace('./', `${rot}/`).replace('examples/server/start.ts', program);
  writeFileSync(join(prosjekt, 'package.json'), JSON.stringify({ scripts: { start } }));
  const npm = spawn('npm', ['start'], {
    cwd: prosjekt,
    env: { ...process.env, PATH: join(rot, 'node_modules/.bin') + delimiter + process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = Number(await hent(npm.stdout, /pid (\d+)\./));
  assert.ok(lever(pid));
  npm.kill('SIGTERM');
  for (const slutt = Date.now() + 5000; lever(pid) && Date.now() < slutt;)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const stanset = !lever(pid);
  if (!stanset) process.kill(pid, 'SIGKILL');
  assert.ok(stanset, 'the server lives on');
});
