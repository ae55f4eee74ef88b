/**
 * The one door to @lit/localize. The npm build replaces this module with an inlined copy: the library can be
 * configured once per copy, so sharing it with a host that also uses it would leave one of the two untranslated.
 */
export { configureLocalization, msg, str } from '@lit/localize';
export type { StrResult, TemplateMap } from '@lit/localize';
