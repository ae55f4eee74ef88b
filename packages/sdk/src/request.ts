import type { ClientOperation } from '@kobo-bolig/contract';
import type { SendArgs } from './core.ts';

/** What a body is by the time it is sent: a value that can be sent again. */
export type SendableBody = string | Blob | Uint8Array<ArrayBuffer> | ArrayBuffer;

/** @throws TypeError where a relative address has nothing to be relative to */
export function absolute(baseUrl: string): string {
  try {
    return new URL(baseUrl, globalThis.document?.baseURI ?? globalThis.location?.href).href;
  } catch {
    throw new TypeError(`baseUrl must be an absolute address here, not «${baseUrl}».`);
  }
}

const KEY = /^[A-Za-z0-9_-]{16,64}$/;

/** What the types say, once more for callers without them: a wrong address must never be sent. @throws TypeError */
export function checkArgs({ id, path, etag }: ClientOperation, args: SendArgs): void {
  const refuse = (what: string): never => {
    throw new TypeError(`${id}: ${what}`);
  };
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const value = args.path?.[name];
    // Empty, dotted or not a plain value, it would name another resource.
    if (value === undefined || typeof value === 'object' || /^\.{0,2}$/.test(String(value)))
      refuse(`path.${name} is missing.`);
  }
  if (etag === 'required' && !args.etag) refuse('etag is missing.');
  if (args.idempotencyKey !== undefined && !KEY.test(args.idempotencyKey)) {
    refuse(`idempotencyKey must match ${KEY}.`);
  }
}

export function sendable({ body, contentType }: SendArgs): SendableBody | undefined {
  if (body === undefined) return undefined;
  return contentType === undefined ? JSON.stringify(body) : (body as SendableBody);
}
