export { somEndring } from './bolig.ts';
export { createKoboClient, type Bound, type KoboClient } from './client.ts';
export { call, download, type Kall, type KallOf, type Listekall, type Utfall } from './call.ts';
export { createKoboCore, type KoboCore, type KoboOptions, type SendArgs, type SentSvar } from './core.ts';
export {
  isKoboError,
  KoboAvbrutt,
  KoboError,
  KoboNettverksfeil,
  KoboProblem,
  KoboSvarfeil,
  KoboTidsavbrudd,
  KoboTokenfeil,
  type ErrorFacts,
  type ErrorKind,
  type Feilkode,
  type FeilOf,
  type Felleskode,
  type FeltFeil,
  type KoboFeil,
  type LocalCode,
  type UkjentKode,
} from './errors.ts';
export { etagOf } from './etag.ts';
export {
  followHendelser,
  KoboMarkoerUtloept,
  memoryCheckpoint,
  type Checkpoint,
  type FollowOptions,
} from './follow.ts';
export type {
  AttemptEndEvent,
  AttemptEvent,
  CallEndEvent,
  CallEvent,
  KoboHooks,
  RetryEvent,
} from './hooks.ts';
export { keepKeysIn, type KeyKeeper, type KeyStorage } from './idempotency.ts';
export { followImport, KoboJobbfeil, type Jobb, type WaitOptions } from './job.ts';
export { lastOpp, type LastOppOptions } from './lastopp.ts';
export { mergeRetry, type Lest } from './merge.ts';
export type { AuthListener, AuthRequired } from './login.ts';
export type { Side } from './pages.ts';
export { translated } from './texts.ts';
export type { Runtime } from './runtime.ts';
export type { Token, TokenRequest } from './token.ts';
export type { Args, ArgsOf, CallOptions, DataOf, ItemOf, Svar, SvarOf, Upload } from './types.ts';
