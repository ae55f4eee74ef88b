import { type CSSResult, unsafeCSS } from 'lit';

/** One file of Designsystemet's CSS; `order` is its place in their cascade. */
export interface DsSheet {
  readonly order: number;
  readonly css: CSSResult;
}

// A CSSResult makes its CSSStyleSheet once, so every element that lists the module shares one sheet.
export const dsSheet = (order: number, css: string): DsSheet => ({ order, css: unsafeCSS(css) });
