// Generated from @digdir/designsystemet-css by scripts/ds-shadow.ts. Do not edit.
import { dsSheet, type DsSheet } from '../ds-sheet.ts';

/** Classes of Designsystemet’s divider.css. */
export const divider: DsSheet = /* @__PURE__ */ dsSheet(19, '@layer ds.components{.ds-divider{--dsc-divider-border-width:var(--ds-border-width-default);--dsc-divider-border-style:solid;--dsc-divider-border-color:var(--ds-color-neutral-border-subtle);border-width:0;border-top-width:var(--dsc-divider-border-width);border-top-style:var(--dsc-divider-border-style);border-color:var(--dsc-divider-border-color);box-sizing:border-box;margin-block:.5em;width:100%}}');
