import type { ClientOperation } from '@kobo-bolig/contract';
import type { SendableBody } from './request.ts';
import { randomHex } from './runtime.ts';

/**
 * Where keys of calls with unknown outcome survive a reload, such as a thin wrapper around `sessionStorage`. Slots and
 * values hold ids and checksums only. A store that fails is ignored: the key then lives as long as the call.
 */
export interface IdempotencyStore {
  get(slot: string): string | null | undefined | Promise<string | null | undefined>;
  set(slot: string, value: string): void | Promise<void>;
  remove(slot: string): void | Promise<void>;
}

/** What makes two calls the same intent. */
export interface Intent {
  readonly kommunenummer: string;
  readonly operation: ClientOperation;
  readonly path: Readonly<Record<string, unknown>>;
  readonly body: SendableBody | undefined;
}

/** The server forgets a key after 72 hours; an older one would no longer protect. */
const KEPT = 72 * 60 * 60 * 1000;

const newKey = (): string => randomHex(16);

/** The key of a call, and what to do when its outcome is known. */
export interface Key {
  readonly value: string;
  settle(): Promise<void>;
}

/** A key nobody keeps: the caller's own, or one that lives as long as the call. */
export const givenKey = (value: string): Key => ({ value, settle: async () => {} });

/**
 * The key to send: the one of an earlier call with the same content whose outcome never became known, or a new one.
 */
export async function takeKey(
  intent: Intent,
  store: IdempotencyStore | undefined,
  now: number,
): Promise<Key> {
  if (!store) return givenKey(newKey());
  const { kommunenummer, operation, path, body } = intent;
  const slot = ['kobo', kommunenummer, operation.id, ...Object.values(path)].join('/');
  try {
    const [value = '', time = '', mark] = ((await store.get(slot)) ?? '').split('.');
    const reusable = value !== '' && now - Number(time) < KEPT && mark === fingerprint(value, body);
    const key = reusable ? value : newKey();
    if (!reusable) await store.set(slot, [key, Math.round(now), fingerprint(key, body)].join('.'));
    return {
      value: key,
      settle: () => release(store, slot, key).catch(() => {}),
    };
  } catch {
    return givenKey(newKey());
  }
}

async function release(store: IdempotencyStore, slot: string, key: string): Promise<void> {
  // A later call with other content may have taken the slot over.
  const kept = await store.get(slot);
  if (kept?.startsWith(`${key}.`)) await store.remove(slot);
}

/**
 * A 32-bit checksum (FNV-1a) of key and content: tells an edited form from the one that was sent, and is too short
 * to guess the content from. A file counts by its size and type.
 */
function fingerprint(key: string, body: Intent['body']): string {
  let content = '';
  if (typeof body === 'string') content = body;
  else if (body instanceof Blob) content = `${body.type} ${body.size}`;
  else if (body) content = String(body.byteLength);
  let hash = 0x811c9dc5;
  for (const char of key + content) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
