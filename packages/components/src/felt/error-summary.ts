import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../base/heading.ts';
import { text } from '../texts/text.ts';
import { summaryHeading } from './wording.ts';

export interface FieldError {
  /** Of the control the line leads to. */
  id: string;
  /** Word for word as beside the field. */
  message: string;
}

const headingId = 'feil-overskrift';

/**
 * The errors of a form, right above its buttons, in the order of its fields. Neither a live region nor a tab stop:
 * focus is moved to it once, by `focusErrors`, when a try to go on has failed (R17–R21).
 */
export function errorSummary(errors: readonly FieldError[], level: number): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="ds-error-summary" role="group" aria-labelledby=${headingId}>
    ${heading(level, summaryHeading(), { size: '2xs', id: headingId, focusable: true })}
    <ul class="ds-list">
      ${repeat(
        errors,
        ({ id }) => id,
        ({ id, message }) =>
          html`<li><a class="ds-link" href="#${id}" @click=${lead}>${text(message)}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** A link to a fragment does not find what is inside a shadow root. */
function lead(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  focusField(link.getRootNode() as ShadowRoot, link.hash.slice(1));
}

/** Moves focus to a field, with its label or legend in view. */
export function focusField(root: ShadowRoot, id: string): void {
  const field = root.getElementById(id);
  if (!field) return;
  (field.closest('fieldset') ?? field.closest('.ds-field') ?? field).scrollIntoView({ block: 'nearest' });
  field.focus({ preventScroll: true });
}

/** To the summary's heading, once it is drawn. */
export function focusErrors(root: ShadowRoot): void {
  const found = root.getElementById(headingId);
  found?.closest('.ds-error-summary')?.scrollIntoView({ block: 'nearest' });
  found?.focus({ preventScroll: true });
}
