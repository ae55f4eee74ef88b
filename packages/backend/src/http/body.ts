import type { ServerOperation } from '@kobo-bolig/contract/server';
import { KoboFeil } from './problem.ts';
import type { Raabody } from './validering.ts';

export const MAX_JSON = 1024 * 1024;
export const MAX_FIL = 50 * 1024 * 1024;

const none: Raabody = { kind: 'none' };
const unexpected: Raabody = { kind: 'unexpected' };
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * Reads the body the operation declares. @throws KoboFeil UGYLDIG_MEDIETYPE, FOR_STOR, UGYLDIG_JSON
 */
export async function readBody(request: Request, operation: ServerOperation): Promise<Raabody> {
  if (request.method === 'GET' || request.method === 'HEAD') return none;
  if (!operation.body) return (await isEmpty(request)) ? none : unexpected;
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const content = operation.body.content;
  const schema = Object.hasOwn(content, mediaType) ? content[mediaType] : undefined;
  if (schema === undefined) {
    if (mediaType === '' && (await isEmpty(request))) return none;
    throw new KoboFeil('UGYLDIG_MEDIETYPE', { headers: { accept: Object.keys(content).join(', ') } });
  }
  const bytes = await readBytes(request, schema === 'binary' ? MAX_FIL : MAX_JSON);
  if (bytes.byteLength === 0) return none;
  if (schema === 'binary') return { kind: 'file', mediaType, bytes };
  return { kind: 'json', schema, json: parse(bytes) };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch {
    // Without a cause: the parser's message quotes the text.
    throw new KoboFeil('UGYLDIG_JSON');
  }
}

const declaredLength = (request: Request): number | null => {
  const text = request.headers.get('content-length');
  return text === null ? null : Number(text);
};

const isEmpty = async (request: Request): Promise<boolean> =>
  declaredLength(request) === 0 ||
  request.body === null ||
  (await readBytes(request, MAX_JSON)).byteLength === 0;

/** Refuses by the declared length before a byte is read, and otherwise stops at the limit. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const declared = declaredLength(request);
  if (declared !== null) {
    if (declared > limit) throw new KoboFeil('FOR_STOR');
    const buffer = await request.arrayBuffer();
    if (buffer.byteLength > limit) throw new KoboFeil('FOR_STOR');
    return new Uint8Array(buffer);
  }
  if (request.body === null) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.byteLength;
    if (length > limit) throw new KoboFeil('FOR_STOR');
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
