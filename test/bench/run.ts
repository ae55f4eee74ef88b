// Measures, and prints each figure with what it was measured on. Machines differ: a target stands beside its figure, and
// only `sdk` and `skala`, whose targets are promises, end as failed when one is missed. Run it on a machine that does
// nothing else.
//
//   npm run bench                 everything
//   npm run bench -- skala        one or more of: api, oppstart, demo, sdk, skala
import { cpus } from 'node:os';
import { maalApi, pglite, postgres } from './api.ts';
import { maalDemo } from './demo-worker.ts';
import { maalOppstart } from './oppstart.ts';
import { maalSdk } from './sdk.ts';
import { maalSkala } from './skala/skala.ts';

const deler: Readonly<Record<string, () => Promise<unknown>>> = {
  async api() {
    console.log('API: HTTP paa egen maskin, tokenkontroll, validering av kall og svar, radsikkerhet\n');
    for (const aapne of [pglite, postgres]) {
      try {
        const motor = await aapne();
        await maalApi(motor).finally(() => motor.close());
      } catch (error) {
        console.error(`Ikke maalt med ${aapne.name}: ${(error as Error).message}`);
      }
    }
  },
  oppstart: maalOppstart,
  demo: maalDemo,
  sdk: maalSdk,
  skala: maalSkala,
};

const valgt = process.argv.slice(2);
const ukjent = valgt.find((navn) => !Object.hasOwn(deler, navn));
if (ukjent !== undefined) {
  console.error(`«${ukjent}» is none of ${Object.keys(deler).join(', ')}`);
  process.exit(64);
}
console.log(`Node ${process.versions.node}, ${cpus().length} kjerner (${cpus()[0]?.model ?? '?'})`);
for (const navn of valgt.length > 0 ? valgt : Object.keys(deler)) await deler[navn]!();
