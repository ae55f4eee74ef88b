import { emptyPgliteDir } from '@kobo-bolig/backend/node';
import { datamappe } from './lager.ts';
import { ellerForklar } from './oppstartsfeil.ts';
import { startDemo } from './server.ts';

// The data go, the keys stay.
await ellerForklar(emptyPgliteDir(datamappe));
const server = await ellerForklar(startDemo({ port: 0, fremdrift: (hva) => console.log(`  ${hva}`) }));
await server.close();
console.log('Krokvik er slik den var.');
