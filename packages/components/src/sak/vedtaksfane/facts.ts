import { html, type TemplateResult } from 'lit';
import { text } from '../../texts/text.ts';

export type Fact = readonly [label: string, value: string | undefined];

/** Term and value; what is not known is left out. */
export const facts = (all: readonly Fact[]): TemplateResult =>
  html`<dl class="opplysninger">
    ${all.map(([label, value]) =>
      value
        ? html`<div>
            <dt>${text(label)}</dt>
            <dd>${text(value)}</dd>
          </div>`
        : undefined,
    )}
  </dl>`;
