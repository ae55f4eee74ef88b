// Measures, and prints each figure with what it was measured on. It never fails on a figure: machines differ; the
// targets stand beside it. Run it on a machine that does nothing else.
import { cpus } from 'node:os';
import { maalApi, pglite, postgres } from './api.ts';
import { maalDemo } from './demo-worker.ts';
import { maalOppstart } from './oppstart.ts';

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

await maalOppstart();
await maalDemo();
