import type { KoboFeil } from './errors.ts';

/** What all events of one call share. */
export interface CallEvent {
  /** `operationId` of the contract. */
  readonly operation: string;
  readonly method: string;
  /** The path as a template (`/v1/boliger/{boligId}`): values and queries are left out. */
  readonly path: string;
  /** The `X-Request-Id` of the call. */
  readonly requestId: string;
}

export interface AttemptEvent extends CallEvent {
  /** 1 for the first. */
  readonly attempt: number;
  /** What is sent, with secrets replaced. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface AttemptEndEvent extends AttemptEvent {
  readonly durationMs: number;
  readonly status?: number | undefined;
  readonly error?: KoboFeil | undefined;
}

export interface RetryEvent extends CallEvent {
  readonly attempt: number;
  readonly waitMs: number;
  readonly error: KoboFeil;
}

export interface CallEndEvent extends CallEvent {
  readonly attempts: number;
  readonly durationMs: number;
  readonly status?: number | undefined;
  readonly error?: KoboFeil | undefined;
}

/** For logs, measurements and traces of your own; the SDK sends nothing to anyone. A hook that throws is ignored. */
export interface KoboHooks {
  onCall?(event: CallEvent): void;
  onAttempt?(event: AttemptEvent): void;
  onAttemptEnd?(event: AttemptEndEvent): void;
  onRetry?(event: RetryEvent): void;
  onCallEnd?(event: CallEndEvent): void;
}

/** The token, and the key: whoever knows it gets the answer of the first call. */
const SECRET: ReadonlySet<string> = new Set(['authorization', 'idempotency-key']);

export const redacted = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, SECRET.has(name) ? '[redacted]' : value]));

export function notify<Name extends keyof KoboHooks>(
  hooks: KoboHooks | undefined,
  name: Name,
  event: Parameters<NonNullable<KoboHooks[Name]>>[0],
): void {
  try {
    (hooks?.[name] as ((event: unknown) => void) | undefined)?.call(hooks, event);
  } catch {
    // A broken log must not break the call it describes.
  }
}
