import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { feltStyles } from '../../felt/felt.styles.ts';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { ds } from '../../styles/ds.ts';
import { tilstandStyles } from '../../tilstand/tilstand.styles.ts';
import { VedtaksdialogPart } from '../dialog.ts';
import { vedtakSheets } from '../sheets.ts';
import { vedtakStyles } from '../vedtak.styles.ts';
import { styles } from './kobo-vedtaksdialog.styles.ts';

/**
 * The dialog in which a case worker writes the proposal to a decision: the outcome, the reasons in the three parts of
 * the letter, and what is granted. Nothing is sent to the applicant. It shows nothing until `vis()` is called, and
 * keeps what is typed through errors, a new login and somebody else's change.
 *
 * @summary The dialog in which a proposal to a decision is written.
 * @fires {VedtakLagretEvent} kobo-vedtak-lagret - The proposal is saved; nothing is sent to anybody.
 * @csspart root - The container of everything the element shows.
 * @since 0.1
 * @status stable
 */
export class KoboVedtaksdialog extends KoboDataElement {
  static override readonly tag = 'kobo-vedtaksdialog';
  static override readonly textBundles = ['vedtak'];
  static override styles = [...ds(...vedtakSheets), tilstandStyles, feltStyles, vedtakStyles, styles];

  /** The case the proposal is for. */
  @property({ attribute: 'sak-id' }) sakId: string | undefined;

  readonly #dialog = new VedtaksdialogPart(this, { client: () => this.klient, sakId: () => this.sakId });

  /** Opens the dialog. Focus goes to the first question, and back to where it was when the dialog closes. */
  async vis(): Promise<void> {
    await this.#dialog.show();
  }

  /** Closes the dialog, as «Avbryt» does: asks first when something is typed and not saved. */
  async lukk(): Promise<void> {
    await this.#dialog.close();
  }

  protected override renderContent(): TemplateResult {
    return this.#dialog.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-vedtaksdialog': KoboVedtaksdialog;
  }
}
