/** The page that `texts.browser.test.ts` opens in a frame. */
import { html } from 'lit';
import { define } from '../base/define.ts';
import { KoboElement } from '../base/kobo-element.ts';
import { buttonText } from '../tilstand/wording.ts';

class TestTilstand extends KoboElement {
  static override readonly tag = 'kobo-testtilstand';

  protected override renderContent(): unknown {
    return html`<p>${buttonText.refresh()}</p>
      <p>${buttonText.retry()}</p>`;
  }
}
define(TestTilstand);
