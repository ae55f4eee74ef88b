// Generated from @digdir/designsystemet-css by scripts/ds-shadow.ts. Do not edit.
import { dsSheet, type DsSheet } from '../ds-sheet.ts';

/** Classes of Designsystemet’s label.css. */
export const label: DsSheet = /* @__PURE__ */ dsSheet(0, '@layer ds.base{.ds-label{font-weight:var(--ds-font-weight-medium);line-height:var(--ds-body-md-line-height)}.ds-label[data-weight=semibold]{font-weight:var(--ds-font-weight-semibold)}.ds-label[data-weight=regular]{font-weight:var(--ds-font-weight-regular)}}');
