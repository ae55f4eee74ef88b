#!/usr/bin/env -S node --max-semi-space-size=16
// What is new is small: what a request makes is gone when it is answered, and a large young generation is memory nobody
// uses but while a file is imported.
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
