import type { CSSResult } from 'lit';
import { errorSummary } from '../styles/ds/error-summary.gen.ts';
import { field } from '../styles/ds/field.gen.ts';
import { fieldset } from '../styles/ds/fieldset.gen.ts';
import { input } from '../styles/ds/input.gen.ts';
import { label } from '../styles/ds/label.gen.ts';
import { validationMessage } from '../styles/ds/validation-message.gen.ts';
import { ds } from '../styles/ds.ts';
import { tilstandStyles } from '../tilstand/tilstand.styles.ts';
import { feltStyles } from './felt/felt.styles.ts';
import { rammeverk, startdeler, styles } from './kobo-soeknadsskjema/kobo-soeknadsskjema.styles.ts';
import { visningStyles } from './visning/visning.styles.ts';

const alle = [
  ...ds(...startdeler, errorSummary, field, fieldset, input, label, validationMessage),
  tilstandStyles,
  rammeverk,
  feltStyles,
  visningStyles,
];

/**
 * Adopts the styles of questions and receipts, which the page before the login does without. All are put in place
 * anew, since Designsystemet's files must keep their order among each other.
 *
 * @param mer what only some pages have
 */
export function adopter(rot: ShadowRoot, ...mer: readonly CSSResult[]): void {
  const ark = [...alle, ...mer].flatMap(({ styleSheet }) => styleSheet ?? []);
  if (ark.every((ett) => rot.adoptedStyleSheets.includes(ett))) return;
  const foer = new Set([...styles.map(({ styleSheet }) => styleSheet), ...ark]);
  rot.adoptedStyleSheets = [...rot.adoptedStyleSheets.filter((ett) => !foer.has(ett)), ...ark];
}
