#!/usr/bin/env node
import { kjoer } from './kommandoer.ts';
import { samleLinjer } from './linjer.ts';

const ut = samleLinjer((tekst) => process.stdout.write(tekst));
process.on('exit', ut.skyll);
const kode = await kjoer(process.argv.slice(2), {
  miljoe: process.env,
  ut: ut.linje,
  feil: (linje) => process.stderr.write(`${linje}\n`),
});
if (kode !== undefined) process.exitCode = kode;
