import { html } from 'lit';
import { define } from '../base/define.ts';
import { KoboElement } from '../base/kobo-element.ts';
import { alert } from '../styles/ds/alert.gen.ts';
import { chip } from '../styles/ds/chip.gen.ts';
import { details } from '../styles/ds/details.gen.ts';
import { dialog } from '../styles/ds/dialog.gen.ts';
import { fileUpload } from '../styles/ds/file-upload.gen.ts';
import { input } from '../styles/ds/input.gen.ts';
import { suggestion } from '../styles/ds/suggestion.gen.ts';
import { table } from '../styles/ds/table.gen.ts';
import { validationMessage } from '../styles/ds/validation-message.gen.ts';
import { ds } from '../styles/ds.ts';

/** One of each of Designsystemet's parts that paints an icon from its stylesheet. */
export class TestIkoner extends KoboElement {
  static override readonly tag = 'kobo-testikoner';
  static override styles = ds(
    alert,
    chip,
    details,
    dialog,
    fileUpload,
    input,
    suggestion,
    table,
    validationMessage,
  );

  protected override renderContent(): unknown {
    return html`<div class="ds-alert" data-color="warning">Varsel</div>
      <button class="ds-chip" data-removable>Haster</button>
      <details class="ds-details"><summary>Mer</summary></details>
      <dialog class="ds-dialog" open><button data-command="close" aria-label="Lukk"></button></dialog>
      <label class="ds-file-upload"><input type="file" /></label>
      <input class="ds-input" type="checkbox" checked aria-label="Valgt" />
      <div class="ds-search"><input class="ds-input" type="search" aria-label="Søk" /></div>
      <table class="ds-table">
        <thead>
          <tr>
            <th aria-sort="ascending"><button>Dato</button></th>
          </tr>
        </thead>
      </table>
      <p class="ds-validation-message">Feil</p>`;
  }
}
define(TestIkoner);
