import type axeCore from 'axe-core';

declare global {
  var axe: typeof axeCore | undefined;
}

export interface Fault {
  readonly id: string;
  readonly helpUrl: string;
  readonly html: string;
  readonly summary: string;
}

export type Scope = 'all' | 'colours';

/**
 * Faults of what an element draws against WCAG 2.0–2.2 A and AA, and contrast that could not be judged: that is a fault
 * until somebody has looked at it. Nothing is excepted. axe is shown each thing as it is painted:
 * - what is scrolled out of sight is brought into sight and judged again;
 * - a `select` without its arrow, which is a gradient beside the text;
 * - under forced colours axe reads the colour of text from a property that Chromium reports unforced.
 *
 * Runs in the page, where `test/sveip` sends it as text: it reaches nothing but `axe`.
 * @param scope 'colours' when only the look has changed since all was judged: then nothing but colours can be wrong
 */
export async function judge(root: Element, scope: Scope = 'all'): Promise<Fault[]> {
  const axe = globalThis.axe;
  if (!axe) throw new Error('axe-core is not on the page.');
  const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
  const colours = ['color-contrast', 'link-in-text-block'];
  // To find a selector for each element would cost more than to judge it.
  const answer: axeCore.RunOptions = {
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
    selectors: false,
  };
  const isHtml = (element: unknown): element is HTMLElement => element instanceof HTMLElement;
  const everything = (place: ParentNode): HTMLElement[] =>
    [...place.querySelectorAll('*')]
      .filter(isHtml)
      .flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);
  const forced = matchMedia('(forced-colors: active)').matches;

  const painted = forced
    ? everything(root)
    : everything(root).filter(({ localName }) => localName === 'select');
  const before = painted.map(({ style }) => style.cssText);
  const seen = forced ? painted.map((element) => getComputedStyle(element).color) : [];
  painted.forEach((element, i) => {
    if (forced) element.style.webkitTextFillColor = seen[i]!;
    if (element.localName === 'select') element.style.backgroundImage = 'none';
  });
  try {
    const { violations, incomplete } = await axe.run(root, {
      runOnly: scope === 'all' ? { type: 'tag', values: standards } : colours,
      ...answer,
    });
    const faults = [...violations];
    const doubtful = incomplete
      .filter(({ id }) => id === 'color-contrast')
      .flatMap(({ nodes }) => nodes.map(({ element }) => element))
      .filter(isHtml);
    for (const element of doubtful) {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const again = await axe.run([element], { runOnly: ['color-contrast'], ...answer });
      faults.push(...again.violations, ...again.incomplete);
    }
    if (doubtful.length > 0) scrollTo(0, 0);
    return faults.flatMap(({ id, helpUrl, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, helpUrl, html, summary: failureSummary ?? '' })),
    );
  } finally {
    painted.forEach((element, i) => (element.style.cssText = before[i]!));
  }
}
