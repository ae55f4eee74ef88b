import type { ClientOperation } from '@kobo-bolig/contract';
import type { SendableBody } from './request.ts';
import { randomHex } from './runtime.ts';

/** What makes two calls the same intent. */
export interface Intent {
  readonly kommunenummer: string;
  readonly operation: ClientOperation;
  /** Values for the path; opaque ids, never personal. */
  readonly path: Readonly<Record<string, unknown>>;
  readonly body: SendableBody | undefined;
}

/** The key of a call. */
export interface Key {
  readonly value: string;
  /** Told when the outcome of the intent is known. */
  settle(): Promise<void>;
}

/** Gives calls their keys. Without one a key lives as long as its call. */
export interface KeyKeeper {
  take(intent: Intent, now: number): Promise<Key>;
}

/** `sessionStorage`, or anything like it. */
export interface KeyStorage {
  getItem(slot: string): string | null | Promise<string | null>;
  setItem(slot: string, value: string): void | Promise<void>;
  removeItem(slot: string): void | Promise<void>;
}

/** A key nobody keeps. */
export const looseKey = (value = randomHex(16)): Key => ({ value, settle: async () => {} });

/** The server forgets a key after 72 hours; an older one would no longer protect. As a product, bundlers would keep it in every page. */
const KEPT = 259_200_000;

/**
 * Lets keys survive a reload: a call with the content of an earlier one, whose outcome never became known, is sent
 * under its key and happens once. What is stored are ids and checksums. A storage that throws is done without.
 */
export function keepKeysIn(storage: KeyStorage): KeyKeeper {
  const release = async (slot: string, key: string): Promise<void> => {
    // A later call with other content may have taken the slot over.
    if ((await storage.getItem(slot))?.startsWith(`${key}.`)) await storage.removeItem(slot);
  };
  return {
    async take({ kommunenummer, operation, path, body }, now) {
      const slot = ['kobo', kommunenummer, operation.id, ...Object.values(path)].join('/');
      try {
        const [kept = '', time, mark] = ((await storage.getItem(slot)) ?? '').split('.');
        const usable = kept !== '' && now - Number(time) < KEPT && mark === fingerprint(kept, body);
        const value = usable ? kept : randomHex(16);
        if (!usable)
          await storage.setItem(slot, [value, Math.round(now), fingerprint(value, body)].join('.'));
        return { value, settle: () => release(slot, value).catch(() => {}) };
      } catch {
        return looseKey();
      }
    },
  };
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
