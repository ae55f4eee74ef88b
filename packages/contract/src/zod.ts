import * as z from 'zod/mini';

// zod compiles object parsers with `new Function` unless told not to before the first schema is made. Hosts run
// under a Content-Security-Policy without 'unsafe-eval' and with Trusted Types, so every schema module takes `z`
// from here, and package.json names this file under `sideEffects` so that no bundler drops the call. zod keeps the
// setting on globalThis: a host's own zod 4 then parses without it as well, somewhat slower and never otherwise.
z.config({ jitless: true });

export { z };
