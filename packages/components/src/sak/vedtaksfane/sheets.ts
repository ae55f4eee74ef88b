import { alert } from '../../styles/ds/alert.gen.ts';
import { button } from '../../styles/ds/button.gen.ts';
import { dialog } from '../../styles/ds/dialog.gen.ts';
import { errorSummary } from '../../styles/ds/error-summary.gen.ts';
import { field } from '../../styles/ds/field.gen.ts';
import { fieldset } from '../../styles/ds/fieldset.gen.ts';
import { heading } from '../../styles/ds/heading.gen.ts';
import { input } from '../../styles/ds/input.gen.ts';
import { label } from '../../styles/ds/label.gen.ts';
import { link } from '../../styles/ds/link.gen.ts';
import { list } from '../../styles/ds/list.gen.ts';
import { skeleton } from '../../styles/ds/skeleton.gen.ts';
import { tag } from '../../styles/ds/tag.gen.ts';
import { validationMessage } from '../../styles/ds/validation-message.gen.ts';

/** What of Designsystemet the tab uses. */
export const vedtaksfaneSheets = [
  alert,
  button,
  dialog,
  errorSummary,
  field,
  fieldset,
  heading,
  input,
  label,
  link,
  list,
  skeleton,
  tag,
  validationMessage,
];
