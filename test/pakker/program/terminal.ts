// In Node, Deno and Bun: the work comes as JSON in the first argument, and what came of it goes out as JSON.
import { rmSync } from 'node:fs';
import { fileCheckpoint } from '@kobo-bolig/sdk/node';
import { kjoer, type Oppdrag } from './program.ts';

const fil = `markoer-${process.pid}`;
const checkpoint = fileCheckpoint(fil);
await checkpoint.save('her');
const markoer = await checkpoint.load();
rmSync(fil);
console.log(JSON.stringify({ ...(await kjoer(JSON.parse(process.argv[2] ?? '') as Oppdrag)), markoer }));
