import { startDemo } from './server.ts';
import { toem } from './lager.ts';

toem();
const server = await startDemo({ port: 0, fremdrift: (hva) => console.log(`  ${hva}`) });
await server.close();
console.log('Krokvik er slik den var.');
