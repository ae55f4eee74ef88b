import type { CSSResult } from 'lit';
import { base } from './ds/base.gen.ts';
import type { DsSheet } from './ds-sheet.ts';

/**
 * The sheets an element adopts: the foundation and the components of Designsystemet its markup uses, in
 * Designsystemet's own order. They are layered, so the element's unlayered styles after them always win.
 *
 * @example static override styles = [...ds(button, tag), styles];
 */
export function ds(...components: DsSheet[]): CSSResult[] {
  return [base, ...components.toSorted((a, b) => a.order - b.order)].map(({ css }) => css);
}
