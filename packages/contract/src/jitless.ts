import { config } from 'zod/mini';

// zod compiles object parsers with `new Function` unless told not to before the first schema is made. Hosts run
// under a Content-Security-Policy without 'unsafe-eval' and with Trusted Types, so every module that makes schemas
// imports this one first, and package.json names it under `sideEffects` so that no bundler drops the call. zod
// keeps the setting on globalThis: a host's own zod 4 then parses without it as well, somewhat slower and never
// otherwise.
config({ jitless: true });
