import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../../texts/text.ts';

export type Fact = readonly [label: string, value: unknown, empty?: boolean];

/** Term and value, in rows. */
export const facts = (rows: readonly Fact[]): TemplateResult =>
  html`<dl class="opplysninger">
    ${rows.map(
      ([label, value, empty = false]) =>
        html`<div>
          <dt>${text(label)}</dt>
          <dd data-tom=${empty ? '' : nothing}>${typeof value === 'string' ? text(value) : value}</dd>
        </div>`,
    )}
  </dl>`;
