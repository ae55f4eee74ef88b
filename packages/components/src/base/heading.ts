/* eslint-disable lit/binding-positions, lit/no-invalid-html -- lit/static-html puts the tag into the source */
import type { TemplateResult } from 'lit';
import { html, literal, type StaticValue } from 'lit/static-html.js';
import { ifDefined } from 'lit/directives/if-defined.js';

const tags: readonly StaticValue[] = [
  literal`h1`,
  literal`h2`,
  literal`h3`,
  literal`h4`,
  literal`h5`,
  literal`h6`,
];

interface Options {
  size: '2xs' | 'xs' | 'sm' | 'md' | 'lg';
  id?: string;
  /** Makes it possible to move focus to the heading; it does not become a tab stop. */
  focusable?: boolean;
}

/**
 * A heading whose level follows the page and whose size follows us.
 *
 * @param level 1–6, counted from the element's `heading-level`
 */
export function heading(level: number, content: unknown, options: Options): TemplateResult {
  // An attribute that is no number must not take the heading away.
  const tag = tags[Math.min(6, Math.max(1, Math.trunc(level) || 2)) - 1];
  return html`<${tag}
    class="ds-heading"
    data-size=${options.size}
    id=${ifDefined(options.id)}
    tabindex=${ifDefined(options.focusable ? -1 : undefined)}
    >${content}</${tag}>`;
}
