import { keyed } from 'lit/directives/keyed.js';

/**
 * A text that changes while it is shown: counts, amounts, statuses, times.
 *
 * Browser translators replace text nodes with their own elements; Lit then goes on writing to the node that
 * left the page, and the reader sees «Du har 2 feil» when there are three. A new key makes Lit throw away what
 * stands there and write a new node. Let the text be the only child of its element, so that nothing else is
 * thrown away with it.
 *
 * @example html`<p>${text(msg(str`Viser ${n} boliger`, …))}</p>`
 */
export const text = (value: string | number): unknown => keyed(value, value);
