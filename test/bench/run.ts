// Measures, and prints each figure with what it was measured on. It never fails on a figure: machines differ; the
// targets stand beside it. Run it on a machine that does nothing else.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import {
  createDatabase,
  createDemoBackend,
  createVault,
  krokvik,
  migrate,
  migrations,
  openPglite,
} from '@kobo-bolig/backend';
import { asyncNestingGuard, startServer } from '@kobo-bolig/backend/node';
import { createSigner } from '@kobo-bolig/backend/worker';
import { createKoboClient } from '@kobo-bolig/sdk';

const linje = (hva: string, tall: string, maal: string, paa: string): void =>
  console.log(`${hva.padEnd(44)} ${tall.padStart(14)}   maal ${maal.padEnd(16)} ${paa}`);
const prosentil = (tall: readonly number[], p: number): number =>
  tall.toSorted((a, b) => a - b)[Math.min(tall.length - 1, Math.floor((tall.length * p) / 100))] ?? 0;

console.log(`Node ${process.versions.node}, ${cpus().length} kjerner (${cpus()[0]?.model ?? '?'})\n`);
const idag = new Date().toISOString().slice(0, 10);
const demo = krokvik(idag);
const bytes = (verdi: number): Uint8Array => new Uint8Array(32).fill(verdi);

const driver = await openPglite();
await migrate(driver, migrations);
const db = createDatabase(driver, asyncNestingGuard());
const signer = await createSigner({ levetid: 3600 });
const login = {
  sub: 'trine',
  navn: 'Trine saksbehandler',
  roller: [{ kommunenummer: '9901', roller: ['SAKSBEHANDLER', 'BOLIGOVERSIKT'], enhet: 'BOLIGKONTOR' }],
};
const backend = await createDemoBackend({
  db,
  vault: await createVault({ current: 1, encryption: { 1: bytes(1) }, index: bytes(2) }),
  utstedere: [signer.utsteder],
  hemmelighet: bytes(3),
  // An empty Krokvik: the import below fills it.
  kommuner: [
    { ...demo, saker: [], boligimport: new TextEncoder().encode(tomImport()), boligtillegg: [], sagtOpp: [] },
  ],
});
/** The header row and nothing else would be refused as empty; one home is enough to begin with. */
function tomImport(): string {
  const [hode, foerste] = new TextDecoder('latin1').decode(demo.boligimport).split(/\r?\n/);
  return `${hode}\r\n${foerste}\r\n`;
}
const server = await startServer({ tjenester: async () => ({ fetch: { '/v1': backend.fetch } }) });
const token = await signer.token(login);
const kobo = createKoboClient({ baseUrl: server.origin, kommunenummer: '9901', token, timeout: 60_000 });

// Import of Krokvik's 714 homes: dry run, carrying out, and until the job says it is done.
{
  const start = performance.now();
  const { data: jobb, etag } = await kobo.importer.opprett({
    body: demo.boligimport,
    contentType: 'text/csv',
  });
  await kobo.importer.gjennomfoer({ path: { importId: jobb.importId }, etag: etag! });
  for (;;) {
    const { data } = await kobo.importer.hent({ path: { importId: jobb.importId } });
    if (data.status === 'KJOERT') break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const sekunder = (performance.now() - start) / 1000;
  linje(
    'Import av 714 boliger',
    `${sekunder.toFixed(2)} s`,
    '<= 5 s',
    'PGlite i minne, 1 forbindelse, uten oppvarming',
  );
}
await db.analyze();

const hoder = { authorization: `Bearer ${token}`, 'kobo-kommunenummer': '9901' };
const [bolig] = await kobo.boliger.list({ query: { limit: 1 } }).toArray({ max: 1 });
{
  const url = `${server.origin}/v1/boliger/${bolig!.koboId}`;
  await autocannon({ url, connections: 16, duration: 2, headers: hoder });
  const svar = await autocannon({ url, connections: 16, duration: 5, headers: hoder });
  if (svar.non2xx > 0) throw new Error(`${svar.non2xx} answers were not 200`);
  linje(
    'En bolig etter id',
    `${svar.requests.average.toFixed(0)} kall/s`,
    '>= 900 kall/s',
    '714 boliger, 16 forbindelser, 5 s etter 2 s oppvarming, token + validering + RLS',
  );
}
{
  const url = `${server.origin}/v1/boliger?limit=50`;
  const tider: number[] = [];
  for (let i = 0; i < 220; i++) {
    const start = performance.now();
    const svar = await fetch(url, { headers: hoder });
    await svar.arrayBuffer();
    if (i >= 20) tider.push(performance.now() - start);
  }
  linje(
    'Side med 50 boliger og fasetter, p95',
    `${prosentil(tider, 95).toFixed(1)} ms`,
    '<= 25 ms',
    `714 boliger etter ANALYZE, 1 forbindelse, 200 kall etter 20, p50 ${prosentil(tider, 50).toFixed(1)} ms`,
  );
}
await server.close();
await backend.close();

// From `npm start`, with everything installed, built and filled, to the first answer.
{
  const data = join(mkdtempSync(join(tmpdir(), 'kobo-bench-')), 'data');
  const start = async (): Promise<number> => {
    const fra = performance.now();
    const barn = spawn(process.execPath, ['--conditions=source', 'test/bench/oppstart.ts', data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(barn.stdout, 'data');
    const tid = (performance.now() - fra) / 1000;
    barn.kill('SIGTERM');
    await once(barn, 'exit');
    return tid;
  };
  await start();
  const tider = [await start(), await start(), await start()];
  linje(
    'Fra start til foerste svar',
    `${prosentil(tider, 50).toFixed(2)} s`,
    '<= 5 s',
    `fylt Krokvik paa disk, median av 3 (${tider.map((t) => t.toFixed(2)).join(', ')})`,
  );
  rmSync(join(data, '..'), { recursive: true, force: true });
}
