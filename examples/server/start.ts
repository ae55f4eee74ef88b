import { lukkVedSignal } from '@kobo-bolig/backend/node';
import { byggVedBehov } from '../../scripts/build.ts';
import { stoppMedNpm } from './npm-signal.ts';
import { ellerForklar } from './oppstartsfeil.ts';
import { startDemo } from './server.ts';

stoppMedNpm();
await byggVedBehov();
const server = await ellerForklar(
  startDemo({
    port: Number(process.env['PORT'] ?? 7070),
    origins: (process.env['KOBO_ORIGINS'] ?? '').split(',').filter(Boolean),
    fremdrift: (hva) => console.log(`  ${hva}`),
  }),
);
console.log(`
Krokvik kommune (syntetisk) er klar:

  Kommunens side   ${server.origin}/kommuneside/
  Min sak          ${server.origin}/kommuneside/min-sak.html
  Fagsystem        ${server.origin}/fagsystem/
  API              ${server.origin}/v1/status
  API-dokumentasjon ${server.origin}/api/

Stopp med Ctrl-C. Dataene ligger til neste gang; «npm run reset» gir Krokvik slik den var.
`);
lukkVedSignal(server);
