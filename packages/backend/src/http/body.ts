import type { ServerOperation } from '@kobo-bolig/contract/server';
import { createPlass } from './plass.ts';
import { KoboFeil } from './problem.ts';
import type { Raabody } from './validering.ts';

export const MAX_JSON = 1024 * 1024;
export const MAX_FIL = 50 * 1024 * 1024;

/**
 * A file takes up to twenty times its length on its way into the database (an import: text, rows, statement), and keeps
 * everybody waiting while it is read: 40 of 10 MB at once took 1.7 GB, all connections to the database, and the state
 * of health with them. A process holds so many bytes of files at once, and works with so many of them; others wait
 * without being read.
 */
export const createFilplass = () => ({
  lest: createPlass(4 * MAX_FIL),
  arbeid: createPlass(20 * 1024 * 1024),
});
export type Filplass = ReturnType<typeof createFilplass>;

const none: Raabody = { kind: 'none' };
const unexpected: Raabody = { kind: 'unexpected' };
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * Reads the body the operation declares.
 * @param slipp what gives back the room a file takes, when the call is answered
 * @throws KoboFeil UGYLDIG_MEDIETYPE, FOR_STOR, UGYLDIG_JSON, UTILGJENGELIG
 */
export async function readBody(
  request: Request,
  operation: ServerOperation,
  filplass: Filplass,
  slipp: (() => void)[],
): Promise<Raabody> {
  if (request.method === 'GET' || request.method === 'HEAD') return none;
  if (!operation.body) return (await isEmpty(request)) ? none : unexpected;
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const content = operation.body.content;
  const schema = Object.hasOwn(content, mediaType) ? content[mediaType] : undefined;
  if (schema === undefined) {
    if (mediaType === '' && (await isEmpty(request))) return none;
    throw new KoboFeil('UGYLDIG_MEDIETYPE', { headers: { accept: Object.keys(content).join(', ') } });
  }
  if (schema === 'binary') {
    slipp.push(await filplass.lest.ta(Math.min(declaredLength(request) ?? MAX_FIL, MAX_FIL)));
    const bytes = await readBytes(request, MAX_FIL);
    slipp.push(await filplass.arbeid.ta(bytes.byteLength));
    return bytes.byteLength === 0 ? none : { kind: 'file', mediaType, bytes };
  }
  const bytes = await readBytes(request, MAX_JSON);
  return bytes.byteLength === 0 ? none : { kind: 'json', schema, json: parse(bytes) };
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
