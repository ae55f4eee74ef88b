/**
 * Writes the operations of a namespace as the text `src/namespaces.ts` reads: what the name of a namespace already says
 * is left out. How it reads stands in the README, «Only what you use».
 */
import { isDeepStrictEqual } from 'node:util';
import type { ClientOperation } from '@kobo-bolig/contract';
import { FILES, unpack } from '../src/namespaces.ts';

/** A namespace of the client: its name, the tag it is the plural of, and its operations by the name of the method. */
export interface Namespace {
  readonly plural: string;
  readonly tag: string;
  readonly methods: ReadonlyMap<string, ClientOperation>;
}

const ROOT = '/v1/';
const ETAG = { required: '!', returned: '=', none: '' } as const;

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `sak-er` for `saker` of `sak`, `mang-ler-el` for `mangler` of `mangel`, `vedtak` for itself. */
function heading({ plural, tag }: Namespace): string {
  let same = 0;
  while (same < tag.length && tag[same] === plural[same]) same += 1;
  return [tag.slice(0, same), plural.slice(same), tag.slice(same)].join('-').replace(/-+$/, '');
}

/** The `operationId` with `&` for the plural and `$` for the tag: `list&`, `hent$ensSoeknad`, `hent$fil`. */
function formOf(id: string, { plural, tag }: Namespace): string {
  const [many, one] = [capital(plural), capital(tag)];
  const whole = new RegExp(`(?:${many}|${one})(?=(?:ens?)?(?:[A-Z]|$))`);
  if (!whole.test(id)) return id.replace(one, () => '$');
  // Where both words are one, what most others are called.
  return id.replace(whole, (word) => (word === many && (word !== one || id.startsWith('list')) ? '&' : '$'));
}

/** `*` is the id of what stands before it, where that is a namespace: `saker/*` is `saker/{sakId}`. */
function segmentsOf(path: string, { plural, tag }: Namespace, idOf: ReadonlyMap<string, string>): string[] {
  const written = path.slice(ROOT.length).split('/');
  return written.map((segment, at) =>
    segment === idOf.get(written[at - 1] ?? '')
      ? '*'
      : segment.replace(segment === plural ? plural : tag, () => (segment === plural ? '&' : '$')),
  );
}

function marksOf({ method, retry, idempotency, etag, paging, file }: ClientOperation): string {
  const key =
    retry === 'safe' && method !== 'GET' ? '~' : retry === 'idempotent' && idempotency === 'none' ? '-' : '';
  return [method, key, ETAG[etag], paging ? '+' : '', file === undefined ? '' : FILES.indexOf(file)].join('');
}

/**
 * All namespaces as one text: a heading, and a line for each operation that leaves out what is as above.
 *
 * @throws Error for an operation a line cannot say everything about
 */
export function pack(namespaces: readonly Namespace[]): string {
  const idOf = new Map(namespaces.map(({ plural, tag }) => [plural, `{${tag}Id}`]));
  const blocks = namespaces.map((namespace) => {
    let above: string[] = [];
    const lines = Array.from(namespace.methods.values(), (operation) => {
      const segments = segmentsOf(operation.path, namespace, idOf);
      let depth = 0;
      while (depth < above.length && above[depth] === segments[depth]) depth += 1;
      above = segments;
      const place = ' '.repeat(depth) + segments.slice(depth).join('/');
      return `${place} ${marksOf(operation)} ${formOf(operation.id, namespace)}`;
    });
    return [heading(namespace), ...lines].join('\n');
  });
  const text = blocks.join('\n');
  const read = new Map(unpack(text).map(([plural, methods]) => [plural, new Map(methods)]));
  for (const { plural, methods } of namespaces)
    for (const [name, operation] of methods)
      if (!isDeepStrictEqual(read.get(plural)?.get(name), operation))
        throw new Error(
          `${operation.id}: a line cannot say all of it; give pack() and unpack() a mark for it`,
        );
  return text;
}
