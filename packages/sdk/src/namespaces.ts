import type { ClientOperation, HttpMethod, OperationId } from '@kobo-bolig/contract';

/** The operations of one namespace, by the name of the method. */
export type Namespace = readonly [plural: string, methods: (readonly [name: string, ClientOperation])[]];

/** Media types of answers that are files; a line of the table says which by its place here. */
export const FILES: readonly string[] = ['application/octet-stream', 'application/pdf', 'text/html'];

/** Where the plural or the tag of the namespace stands. */
const MARK = /[&$]/;

/**
 * Reads the table of operations. Written out they would weigh more than the rest of the client: most of what is said
 * of one follows from its namespace, or from the line above. How a line is read stands in the README.
 */
export function unpack(table: string): Namespace[] {
  // Only a heading has no space.
  const blocks = table.split(/\n(?=\S+\n)/).map((block) => {
    const [heading = '', ...lines] = block.split('\n');
    const [stem = '', many = '', one = ''] = heading.split('-');
    return { words: { '&': stem + many, $: stem + one } as Record<string, string>, lines };
  });
  const ids = Object.fromEntries(blocks.map(({ words }) => [words['&'], `{${words['$']}Id}`]));
  return blocks.map(({ words, lines }) => {
    const path: string[] = [];
    const named = (form: string): string =>
      form.replace(MARK, (mark) => words[mark]!.replace(/./, (first) => first.toUpperCase()));
    const read = (line: string): Namespace[1][number] => {
      const above = line.split(' ');
      const [place = '', marks = '', name = ''] = above.splice(-3);
      path.length = above.length;
      for (const part of place.split('/'))
        if (part) path.push(part === '*' ? ids[path.at(-1)!]! : part.replace(MARK, (mark) => words[mark]!));
      const has = (mark: string): boolean => marks.includes(mark);
      const safe = has('GET') || has('~');
      const file = FILES[Number(marks.at(-1))];
      const operation: ClientOperation = {
        id: named(name) as OperationId,
        method: /[A-Z]+/.exec(marks)?.[0] as HttpMethod,
        path: `/v1/${path.join('/')}`,
        retry: safe ? 'safe' : 'idempotent',
        idempotency: safe || has('-') ? 'none' : 'required',
        etag: has('!') ? 'required' : has('=') ? 'returned' : 'none',
        paging: has('+') ? { items: 'items' } : null,
        ...(file && { file }),
      };
      return [named(name.replace(/[&$](ens?)?(?=[A-Z]|$)/, '')), operation];
    };
    return [words['&']!, lines.map(read)];
  });
}
