import type { TemplateMap } from '../localize.ts';
export type TranslatedLocale = 'nn';
export const bundles: Record<TranslatedLocale, Record<string, () => Promise<{ templates: TemplateMap }>>> = {
  nn: {},
};
