#!/usr/bin/env node
import { kjoer } from './kommandoer.ts';

const kode = await kjoer(process.argv.slice(2), {
  miljoe: process.env,
  ut: (linje) => process.stdout.write(linje.endsWith('\n') ? linje : `${linje}\n`),
  feil: (linje) => process.stderr.write(`${linje}\n`),
});
if (kode !== undefined) process.exitCode = kode;
