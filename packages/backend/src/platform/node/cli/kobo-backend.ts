#!/usr/bin/env -S node --max-semi-space-size=16
// What a request makes is gone when it is answered. With room for more of it than Node gives, collecting it costs half as
// much, and an import of 10 000 rows still stays under 400 MB (`npm run bench -- skala`).
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
