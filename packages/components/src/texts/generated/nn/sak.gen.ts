// Generated from xliff/ by scripts/texts.ts. Do not edit.
import { type TemplateMap } from '../../localize.ts';

export const templates: TemplateMap = {
};
