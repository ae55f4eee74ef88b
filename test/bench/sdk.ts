// What the client costs a caller: time beside a bare `fetch`, and what an application that uses all of it takes to check.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { call, createKoboCore } from '@kobo-bolig/sdk';
import { hentBolig } from '@kobo-bolig/contract/client';
import ts from 'typescript';
import { operasjoner } from '../../packages/backend/src/dokumentasjon/kontrakt.ts';
import { application, faultsOf, writeProgram } from '../../packages/sdk/src/testing/application.ts';
import { compiler } from '../../scripts/compiler.ts';
import { krev, linje, median, prosentil } from './maaling.ts';

const rot = join(import.meta.dirname, '../..');
const boligId = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01';

const RUNDER = 40;
const KALL = 50;
const OPPVARMING = 2000;

interface Maalt {
  readonly ms: number[];
  /** Milliseconds of processor time, of the server too. */
  cpu: number;
}

async function maalt(kall: () => Promise<unknown>, antall: number, til: Maalt): Promise<void> {
  const foer = process.cpuUsage();
  for (let i = 0; i < antall; i++) {
    const start = performance.now();
    await kall();
    til.ms.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(foer);
  til.cpu += (user + system) / 1000;
}

/** The same read over the same connection, by turns, so that what the machine does meanwhile meets both. */
export async function maalKall(): Promise<void> {
  const eksempler = operasjoner.find(({ operationId }) => operationId === 'hentBolig')!.responses['200']!;
  const [bolig] = Object.values(eksempler.content!['application/json']!.examples!);
  const svar = JSON.stringify(bolig!.value);
  const server = new Worker(new URL('./sdk-svar.ts', import.meta.url), { workerData: svar });
  const [port] = (await once(server, 'message')) as [number];
  const baseUrl = `http://127.0.0.1:${port}`;
  const klient = createKoboCore({ baseUrl, kommunenummer: '9901', token: 'token' });
  const headers = {
    accept: 'application/json',
    authorization: 'Bearer token',
    'kobo-kommunenummer': '9901',
  };
  const bart = async (): Promise<unknown> =>
    (
      await fetch(`${baseUrl}/v1/boliger/${boligId}`, { headers, cache: 'no-store', redirect: 'manual' })
    ).json();
  const medSdk = (): Promise<unknown> => call(klient, hentBolig, { path: { boligId } });

  for (const kall of [bart, medSdk]) await maalt(kall, OPPVARMING, { ms: [], cpu: 0 });
  const uten: Maalt = { ms: [], cpu: 0 };
  const med: Maalt = { ms: [], cpu: 0 };
  for (let i = 0; i < RUNDER; i++) {
    await maalt(bart, KALL, uten);
    await maalt(medSdk, KALL, med);
  }
  await server.terminate();

  const antall = RUNDER * KALL;
  const paa =
    `Node ${process.versions.node} (undici ${process.versions['undici']}), hentBolig, ${svar.length} byte, ` +
    `${antall} kall av hver paa skift etter ${OPPVARMING}, 1 forbindelse`;
  const mer = (p: number): number => prosentil(med.ms, p) - prosentil(uten.ms, p);
  krev({
    hva: 'Klienten utover bart fetch, p50',
    tall: mer(50),
    enhet: 'ms',
    hoeyst: 0.15,
    desimaler: 3,
    paa: `${paa}; fetch ${median(uten.ms).toFixed(3)}, klient ${median(med.ms).toFixed(3)}, p95 +${mer(95).toFixed(3)}`,
  });
  linje('  prosessortid utover bart fetch', `${((med.cpu - uten.cpu) / antall).toFixed(3)} ms`, '-', paa);
}

/** Seconds from start to end, and of processor time, of one check. */
interface Sjekk {
  readonly sekunder: number;
  readonly cpu: number;
}

const MED_TID = `data:text/javascript,process.on('exit',()=>console.error(JSON.stringify(process.cpuUsage())))`;

function sjekk(config: string): Sjekk {
  const start = performance.now();
  const tsc = join(rot, 'node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', MED_TID, tsc, '-p', config], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
  const { user, system } = JSON.parse(
    stderr.split('\n').findLast((linje) => linje.startsWith('{'))!,
  ) as NodeJS.CpuUsage;
  return { sekunder: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

/** As a vendor has it: the declarations of what is published, and the TypeScript most have. */
export function maalSjekk(): void {
  for (const pakke of ['contract', 'sdk']) {
    const feil = faultsOf(compiler(), '-p', `packages/${pakke}/tsconfig.build.json`);
    if (feil.length > 0) throw new Error(feil.join('\n'));
  }
  const program = application();
  const config = writeProgram('sdk-bench', { 'app.ts': program }, { customConditions: [] });
  sjekk(config);
  const tider = [sjekk(config), sjekk(config), sjekk(config)];
  krev({
    hva: 'Typesjekk av et program med alle operasjoner',
    tall: median(tider.map(({ sekunder }) => sekunder)),
    enhet: 's',
    hoeyst: 5,
    desimaler: 2,
    paa:
      `TypeScript ${ts.version} i Node ${process.versions.node}, ${operasjoner.length} operasjoner, ` +
      `${program.split('\n').length} linjer, fra kaldt, median av 3 etter 1, ` +
      `${median(tider.map(({ cpu }) => cpu)).toFixed(2)} s prosessortid`,
  });
}

export async function maalSdk(): Promise<void> {
  console.log('SDK: hva klienten koster den som bruker den\n');
  await maalKall();
  maalSjekk();
}
