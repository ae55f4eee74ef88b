// Generated from @digdir/designsystemet-css by scripts/ds-shadow.ts. Do not edit.
import { dsSheet, type DsSheet } from '../ds-sheet.ts';

/** Classes of Designsystemet’s list.css. */
export const list: DsSheet = /* @__PURE__ */ dsSheet(15, '@layer ds.components{.ds-list{--dsc-list-padding-inline:var(--ds-size-6) 0;--dsc-list-margin-top:var(--ds-size-3);--dsc-list-margin-top-nested:var(--ds-size-2);margin:0;padding-inline:var(--dsc-list-padding-inline)}.ds-list>li+li{margin-top:var(--dsc-list-margin-top)}.ds-list>li>:is(ol,ul)>li+li{margin-top:var(--dsc-list-margin-top-nested)}}');
