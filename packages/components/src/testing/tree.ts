import { a11ySnapshot } from '@web/test-runner-commands';

interface AxNode {
  role: string;
  name?: string;
  children?: AxNode[];
  level?: number;
  [state: string]: unknown;
}

/** States worth asserting; ids and handles of the browser are not. */
const states = [
  'level',
  'required',
  'invalid',
  'checked',
  'expanded',
  'selected',
  'disabled',
  'description',
  'busy',
];

function line(node: AxNode): string {
  const said = states.filter((state) => node[state] !== undefined && node[state] !== false);
  return [node.role, node.name && `«${node.name}»`, ...said.map((state) => `${state}=${String(node[state])}`)]
    .filter(Boolean)
    .join(' ');
}

const flatten = (node: AxNode): string[] => [line(node), ...(node.children ?? []).flatMap(flatten)];

/**
 * What assistive technology meets on the page, one line per node: `button «Fjordgata 8»`. The browser leaves out
 * what only groups others, headings around a link among them.
 */
export async function accessibilityTree(): Promise<string[]> {
  const root = (await a11ySnapshot({})) as unknown as AxNode;
  return (root.children ?? []).flatMap(flatten);
}
