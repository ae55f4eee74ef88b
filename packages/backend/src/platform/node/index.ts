export { clamdSokkel } from './clamd.ts';
export {
  createIssuer,
  nyeIssuernoekler,
  type Issuer,
  type IssuerOptions,
  type Issuernoekler,
} from './issuer.ts';
export { createHeicomformer, type Heicvalg } from './heic.ts';
export { asyncNestingGuard } from './nesting.ts';
export { openPg, type PgDriverOptions } from './pg.ts';
export { DataDirectoryError, emptyPgliteDir, openPgliteDir } from './pglite-dir.ts';
export { lukkVedSignal, startServer, type KoboServer, type ServerOptions, type Tjenester } from './server.ts';
export { STRENG_CSP, type Mappe } from './statisk.ts';
export { createWebhookutgang, type Webhookutgangvalg } from './webhookutgang.ts';
