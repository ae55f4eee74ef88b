import type { ReactiveElement } from 'lit';

const adopted = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Every Designsystemet theme sets it on the page's root; we never set it but in the fallback. */
const isThemed = (element: Element): boolean =>
  getComputedStyle(element).getPropertyValue('--ds-size-base').trim() !== '';

/** Where an element inherits from: never itself, since the fallback is declared on the host. */
function inheritsFrom(host: Element): Element {
  const root = host.getRootNode();
  return (
    host.assignedSlot ??
    host.parentElement ??
    (root instanceof ShadowRoot ? root.host : host.ownerDocument.documentElement)
  );
}

/**
 * Gives an element readable values when the page has no theme. On a themed page it does nothing: declarations
 * on `:host` would win over the municipality's own theme and dark mode. The values are a separate download.
 */
export async function ensureTheme(host: ReactiveElement): Promise<void> {
  const root = host.shadowRoot;
  if (!root) return;
  const current = adopted.get(root);
  if (isThemed(inheritsFrom(host))) {
    if (current) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== current);
    adopted.delete(root);
    return;
  }
  if (current) return;
  // The theme's own stylesheet may still be on its way.
  if (document.readyState !== 'complete') {
    window.addEventListener('load', () => void ensureTheme(host), { once: true });
  }
  const module = await import('../styles/ds/fallback.gen.ts').catch(() => undefined);
  const sheet = module?.fallback.css.styleSheet;
  // Another call may have come first, and the element may have moved meanwhile.
  if (!sheet || adopted.has(root) || isThemed(inheritsFrom(host))) return;
  adopted.set(root, sheet);
  root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}
