// From `npm start`, with everything installed, built and filled, to the first answer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as vent } from 'node:timers/promises';
import { byggVedBehov } from '../../scripts/build.ts';
import { linje, prosentil } from './maaling.ts';

const PORT = 7171;

/** Seconds until the API says it is up; the data are those of `npm start`, which nothing here changes. */
async function start(): Promise<number> {
  const fra = performance.now();
  const barn = spawn('npm', ['start'], {
    // A group of its own: on the way out everything it started goes with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(PORT) },
  });
  const ferdig = once(barn, 'exit');
  while (!(await fetch(`http://localhost:${PORT}/v1/status`).catch(() => undefined))?.ok) {
    if (barn.exitCode !== null) throw new Error('npm start stopped before it answered');
    await vent(10);
  }
  const tid = (performance.now() - fra) / 1000;
  process.kill(-barn.pid!, 'SIGTERM');
  await ferdig;
  return tid;
}

export async function maalOppstart(): Promise<void> {
  await byggVedBehov();
  await start();
  const tider = [await start(), await start(), await start()];
  linje(
    'Fra npm start til foerste svar',
    `${prosentil(tider, 50).toFixed(2)} s`,
    '<= 5 s',
    `PGlite paa disk, 719 boliger og 211 saker, 1 forbindelse, median av 3 (${tider.map((t) => t.toFixed(2)).join(', ')}) etter 1`,
  );
}
