import { html, type TemplateResult } from 'lit';

/**
 * An icon in the colour and size of its text. Hidden from screen readers: the text beside it says the same.
 *
 * @param path one of the strings in `icons.gen.ts`
 */
export const icon = (path: string): TemplateResult =>
  html`<svg class="ds-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path fill="currentColor" fill-rule="evenodd" clip-rule="evenodd" d=${path} />
  </svg>`;
