// Measures, and prints each figure with what it was measured on. It never fails on a figure: machines differ; the
// targets stand beside it. Run it on a machine that does nothing else.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { maalApi, pglite, postgres } from './api.ts';
import { maalDemo } from './demo-worker.ts';
import { linje, prosentil } from './maaling.ts';

console.log(`Node ${process.versions.node}, ${cpus().length} kjerner (${cpus()[0]?.model ?? '?'})`);
console.log('API: HTTP paa egen maskin, tokenkontroll, validering av kall og svar, radsikkerhet\n');

for (const aapne of [pglite, postgres]) {
  try {
    const motor = await aapne();
    await maalApi(motor).finally(() => motor.close());
  } catch (error) {
    console.error(`Ikke maalt med ${aapne.name}: ${(error as Error).message}`);
  }
}

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
    `PGlite paa disk, fylt Krokvik, median av 3 (${tider.map((t) => t.toFixed(2)).join(', ')})`,
  );
  rmSync(join(data, '..'), { recursive: true, force: true });
}

await maalDemo();
