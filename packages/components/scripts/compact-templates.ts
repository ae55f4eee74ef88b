import type { Plugin } from 'rollup';

interface AstNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';

/** Places of the fixed parts of every html, svg and css template. */
function* templateParts(node: AstNode): Generator<AstNode> {
  if (node.type === 'TaggedTemplateExpression') {
    const tag = node['tag'] as AstNode & { name?: string };
    const { quasis } = node['quasi'] as unknown as { quasis: AstNode[] };
    if (['html', 'svg', 'css'].includes(tag.name ?? '')) yield* quasis;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* templateParts(child);
  }
}

/**
 * Turns line breaks with their indentation into one space in templates, which no minifier of scripts dares.
 * Prettier breaks lines only where a space already stood or inside tags, so the page looks the same.
 */
export const compactTemplates = (): Plugin => ({
  name: 'kobo-compact-templates',
  renderChunk(code) {
    const parts = [...templateParts(this.parse(code) as unknown as AstNode)].sort(
      (a, b) => b.start - a.start,
    );
    let compact = code;
    for (const { start, end } of parts) {
      compact =
        compact.slice(0, start) + code.slice(start, end).replace(/\s*\n\s*/g, ' ') + compact.slice(end);
    }
    return { code: compact, map: null };
  },
});
