import { transformSync } from 'esbuild';
import type { Plugin } from 'rollup';

interface AstNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';

interface Quasi extends AstNode {
  value: { cooked: string };
}

/** A whole style sheet without its comments and spaces, as it stands in a template. @throws Error for CSS that is wrong */
function minified(css: string): string {
  const { code, warnings } = transformSync(css, { loader: 'css', minify: true, charset: 'utf8' });
  if (warnings[0]) throw new Error(`${warnings[0].text} ${warnings[0].location?.lineText}`);
  return code.trim().replace(/[\\`]|\$\{/g, '\\$&');
}

/** Style sheets minified; the fixed parts of other templates with each line break and its indentation as one space. */
function* templateEdits(node: AstNode, code: string): Generator<Edit> {
  if (node.type !== 'TaggedTemplateExpression') return;
  const tag = node['tag'] as AstNode & { name?: string };
  if (!['html', 'svg', 'css'].includes(tag.name ?? '')) return;
  const { quasis } = node['quasi'] as unknown as { quasis: Quasi[] };
  const isSheet = tag.name === 'css' && quasis.length === 1;
  for (const { start, end, value } of quasis) {
    yield {
      start,
      end,
      text: isSheet ? minified(value.cooked) : code.slice(start, end).replace(/\s*\n\s*/g, ' '),
    };
  }
}

/** `{ id, desc }` of a text without the description, which is for translators. */
function* descriptionEdits(node: AstNode): Generator<Edit> {
  if (node.type !== 'ObjectExpression') return;
  const [id, desc, ...more] = node['properties'] as (AstNode & { key?: { name?: string } })[];
  if (!id || id.key?.name !== 'id' || desc?.key?.name !== 'desc' || more.length > 0) return;
  yield { start: id.end, end: desc.end, text: '' };
}

function* edits(node: AstNode, code: string): Generator<Edit> {
  yield* templateEdits(node, code);
  yield* descriptionEdits(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* edits(child, code);
  }
}

/**
 * Leaves out what no minifier of scripts dares: what templates do not need and the translators' descriptions of texts.
 * Prettier breaks lines only where a space already stood or inside tags, so the page looks the same.
 */
export const compact = (): Plugin => ({
  name: 'kobo-compact',
  // Module by module: in a chunk the tags have other names.
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    const found = [...edits(this.parse(code) as unknown as AstNode, code)].sort((a, b) => b.start - a.start);
    let compacted = code;
    for (const { start, end, text } of found) {
      compacted = compacted.slice(0, start) + text + compacted.slice(end);
    }
    return { code: compacted, map: null };
  },
});
