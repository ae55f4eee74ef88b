// Generated from @digdir/designsystemet-css by scripts/ds-shadow.ts. Do not edit.
import { dsSheet, type DsSheet } from '../ds-sheet.ts';

/** Classes of Designsystemet’s fieldset.css. */
export const fieldset: DsSheet = /* @__PURE__ */ dsSheet(8, '@layer ds.components{.ds-fieldset{--dsc-fieldset-gap:var(--ds-size-4);--_dsc-fieldset-gap--half:calc(var(--dsc-fieldset-gap)/2);--dsc-fieldset-description-color:var(--ds-color-neutral-text-subtle);border:0;margin:0;min-width:0;padding:0}.ds-fieldset>legend{padding:0}.ds-fieldset>*+*{margin-block:var(--dsc-fieldset-gap) 0}.ds-fieldset>[data-field=description],.ds-fieldset>legend+p{color:var(--dsc-fieldset-description-color)}.ds-fieldset>legend+[data-field=description],.ds-fieldset>legend+p{margin-block-start:0}.ds-fieldset:disabled>[data-field=description],.ds-fieldset:disabled>legend,.ds-fieldset:disabled>legend+p{opacity:var(--ds-opacity-disabled)}}');
