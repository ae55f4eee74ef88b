// What the API answers when the database can store or read no more: a clean problem and nothing half done, and what can
// still be read is read. When there is room again it goes on by itself, and the same call goes through.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createDatabase, type Database } from '../../packages/backend/src/db/database.ts';
import { look } from '../../packages/backend/src/testing/catalog.ts';
import { krokvik, seed } from '../../packages/backend/src/testing/database.ts';
import { postgresFromTemplate, type PgEngine } from '../../packages/backend/src/testing/postgres-template.ts';
import { Boligskriver, iGata, kallere, TAALMODIG, venter, type Kallere } from '../postgres/boliger.ts';
import { lang } from '../bevis/stoerrelse.ts';
import { startCluster } from '../postgres/cluster.ts';
import { installasjon, type Apiprosess, type Installasjon } from '../postgres/prosess.ts';

const TILKOBLINGER = 4;
let motor: PgEngine;
let db: Database;
let hus: Installasjon;
let en: Apiprosess;
let kallene: Kallere;

before(async () => {
  motor = await postgresFromTemplate(process.env['KOBO_TEST_PG_URL']!);
  db = createDatabase(motor.driver);
  await seed(db, krokvik, 'Krokvik');
  hus = await installasjon(motor.loginUrl);
  kallene = kallere(hus);
  en = await hus.start({ KOBO_TILKOBLINGER: String(TILKOBLINGER) });
  await venter(async () => en.logg.some(({ hendelse }) => hendelse === 'KALENDER'));
}, TAALMODIG);
after(async () => {
  await hus.close();
  await motor.close();
});

type Svar = Awaited<ReturnType<Boligskriver['skriv']>>;

/** Refused as it should be when nothing can be stored: stable code, a while to wait, no word of why. */
function erFullt({ status, body, hoder }: Svar): void {
  assert.deepEqual([status, body.code], [503, 'UTILGJENGELIG'], JSON.stringify(body));
  assert.ok(Number(hoder.get('retry-after')) >= 1);
  assert.doesNotMatch(JSON.stringify(body), /disk|file|\.c\b|base\//i);
}

const skriv = (sql: string): Promise<void> =>
  motor.admin.transaction({ script: 'begin' }, (connection) => connection.script(sql));

/** The connections of the API, and no others of this cluster. */
const forbindelser = async (): Promise<number[]> =>
  (
    await look<{ pid: number }>(
      motor.admin,
      `select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'
        and usename <> 'postgres'`,
    )
  ).map(({ pid }) => pid);

/** The system refuses these processes to make a file longer than this; a write that crosses it is cut off there. */
function filgrense(pider: readonly number[], byte: number | 'unlimited'): void {
  for (const pid of pider) {
    // As who runs the server: root of a container may not.
    const { uid, gid } = statSync(`/proc/${pid}`);
    const { status, stderr } = spawnSync('prlimit', ['--pid', String(pid), `--fsize=${byte}:`], {
      encoding: 'utf8',
      uid,
      gid,
    });
    assert.equal(status, 0, `prlimit (util-linux): ${stderr}`);
  }
}

test(
  'no room for one more row: 503, nothing stored, everything readable, and on it goes when there is',
  TAALMODIG,
  async (t) => {
    // The files of the write-ahead log are 16 MB, and running out of room for them is another thing: the table is longer.
    await skriv(`insert into revisjon (kommunenummer, id, aktoer)
    select '9901', gen_random_uuid(), repeat('x', 180) from generate_series(1, 90000)`);
    const [rad] = await look<{ lengde: number }>(
      motor.admin,
      `select pg_relation_size('revisjon')::int as lengde`,
    );
    const bok = new Boligskriver(kallene, 'Fullveien');
    await Promise.all(Array.from({ length: 4 * TILKOBLINGER }, () => bok.skriv(en)));
    const foer = bok.svarte.size;
    const pider = await forbindelser();
    assert.ok(pider.length >= TILKOBLINGER);
    // Half a page of room.
    filgrense(pider, rad!.lengde + 4096);
    let avvist = 0;
    for (let gang = 0; avvist < 20; gang++) {
      assert.ok(gang < 400, 'it never was full');
      const svar = await bok.skriv(en);
      if (svar.status === 201) continue;
      erFullt(svar);
      avvist++;
      assert.equal((await kallene.kall(en, 'GET', '/boliger?limit=1')).status, 200);
      assert.equal((await kallene.kall(en, 'GET', '/status')).status, 200);
    }
    assert.deepEqual(await iGata(db, 'Fullveien'), {
      boliger: bok.svarte.size,
      meldt: bok.svarte.size,
      mest: 1,
    });
    assert.ok(en.logg.some(({ hendelse, status }) => hendelse === 'KALL' && status === 503));
    filgrense(pider, 'unlimited');
    await bok.gjoerOpp(en, db);
    t.diagnostic(`${foer} homes before, ${avvist} refused while it was full, ${bok.nummer} afterwards`);
  },
);

test('a file of the database that cannot be opened is no «not found»', TAALMODIG, async () => {
  const [fil] = await look<{ sti: string }>(
    motor.admin,
    `select concat(current_setting('data_directory'), '/', pg_relation_filepath('bolig')) as sti`,
  );
  const bok = new Boligskriver(kallene, 'Stengtveien');
  assert.equal((await bok.skriv(en)).status, 201);
  chmodSync(fil!.sti, 0o000);
  try {
    // Those that have it open keep it.
    await look(
      motor.admin,
      `select pg_terminate_backend(pid) from unnest('{${await forbindelser()}}'::int[]) pid`,
    );
    await venter(async () => (await kallene.kall(en, 'GET', '/status')).status === 200);
    for (let gang = 0; gang < 3; gang++) {
      erFullt(await bok.skriv(en));
      erFullt(await kallene.kall(en, 'GET', '/boliger'));
    }
  } finally {
    chmodSync(fil!.sti, 0o600);
  }
  await bok.gjoerOpp(en, db);
});

test(
  'a database that was closed for writing: 503 for what writes, and the rest is read',
  TAALMODIG,
  async () => {
    const bok = new Boligskriver(kallene, 'Lesveien');
    const [{ navn }] = (await look<{ navn: string }>(motor.admin, 'select current_database() as navn')) as [
      { navn: string },
    ];
    const sett = async (verdi: string): Promise<void> => {
      await skriv(`alter role kobo_test_innlogging in database ${navn} ${verdi}`);
      await look(
        motor.admin,
        `select pg_terminate_backend(pid) from unnest('{${await forbindelser()}}'::int[]) pid`,
      );
      await venter(async () => (await kallene.kall(en, 'GET', '/status')).status === 200);
    };
    await sett('set default_transaction_read_only = on');
    for (let gang = 0; gang < 3; gang++) erFullt(await bok.skriv(en));
    assert.equal((await kallene.kall(en, 'GET', '/boliger?limit=1')).status, 200);
    await sett('reset default_transaction_read_only');
    await bok.gjoerOpp(en, db);
  },
);

/** A disk of so many megabytes; only who administers the machine may make one. */
function disk(megabyte: number): {
  readonly mappe: string;
  fyll(igjen: number): void;
  toem(): void;
  fjern(): void;
} {
  const mappe = mkdtempSync(join(tmpdir(), 'kobo-disk-'));
  const kommando = (navn: string, ...argumenter: string[]): void => {
    const { status, stderr } = spawnSync(navn, argumenter, { encoding: 'utf8' });
    assert.equal(status, 0, `${navn}: ${stderr} The long run needs to be root where it may mount.`);
  };
  kommando('mount', '-t', 'tmpfs', '-o', `size=${megabyte}m,mode=755`, 'tmpfs', mappe);
  const ballast = join(mappe, 'ballast');
  return {
    mappe,
    fyll(igjen) {
      const fil = openSync(ballast, 'w');
      const ledig = (): number =>
        Number(
          / (\d+)\s*$/.exec(
            spawnSync('df', ['-k', '--output=avail', mappe], { encoding: 'utf8' }).stdout.replaceAll(
              '\n',
              ' ',
            ),
          )?.[1],
        );
      const blokk = Buffer.alloc(64 * 1024, 1);
      while (ledig() > igjen) writeSync(fil, blokk);
      closeSync(fil);
    },
    toem: () => rmSync(ballast),
    fjern() {
      kommando('umount', mappe);
      rmSync(mappe, { recursive: true });
    },
  };
}

if (lang)
  test(
    'the whole disk is full, the log of PostgreSQL too: nothing promised is lost, and it comes back',
    TAALMODIG,
    async (t) => {
      const liten = disk(320);
      const klynge = await startCluster(liten.mappe);
      try {
        const sin = await postgresFromTemplate(klynge.url);
        const dens = createDatabase(sin.driver);
        await seed(dens, krokvik, 'Krokvik');
        const deres = await installasjon(sin.loginUrl);
        const bok = new Boligskriver(kallere(deres), 'Diskveien');
        const api = await deres.start();
        await Promise.all(Array.from({ length: 16 }, () => bok.skriv(api)));
        liten.fyll(128);
        let avvist = 0;
        for (let gang = 0; avvist < 30; gang++) {
          assert.ok(gang < 1_000, 'it never was full');
          for (const svar of await Promise.all(Array.from({ length: 8 }, () => bok.skriv(api)))) {
            if (svar.status === 201) continue;
            erFullt(svar);
            avvist++;
          }
        }
        const helse = await fetch(`${api.origin}/v1/status`);
        liten.toem();
        await klynge.restart();
        await venter(async () => (await fetch(`${api.origin}/v1/status`)).status === 200);
        const lovet = bok.svarte.size;
        await bok.gjoerOpp(api, dens);
        t.diagnostic(
          `${lovet} promised and kept, ${avvist} refused while it was full (health said ${helse.status}), ${bok.nummer} afterwards`,
        );
        await deres.close();
        await sin.close();
      } finally {
        await klynge.stop();
        liten.fjern();
      }
    },
  );
