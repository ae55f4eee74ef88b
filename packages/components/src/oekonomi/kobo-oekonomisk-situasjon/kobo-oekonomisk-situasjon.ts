import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { feltStyles } from '../../felt/felt.styles.ts';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { ds } from '../../styles/ds.ts';
import { tilstandStyles } from '../../tilstand/tilstand.styles.ts';
import { chartStyles } from '../chart.styles.ts';
import { oekonomiStyles } from '../oekonomi.styles.ts';
import { OekonomiPanel, oekonomiSheets } from '../panel.ts';
import { styles } from './kobo-oekonomisk-situasjon.styles.ts';

/**
 * The economy of the household in a case as Skatteetaten knows it: income per month over the last six complete
 * months, and debt, wealth, other income and deductions from the last available tax settlement, for the household
 * together and for each adult. Shows what was last fetched and lets the case worker fetch anew. When a register does
 * not answer, what was fetched before stands.
 *
 * @summary The household's income, debt and wealth, with source and year.
 * @fires {OekonomiHentetEvent} kobo-oekonomi-hentet - The registers have answered and the answer is stored.
 * @csspart root - The container of everything the element shows.
 * @since 0.1
 * @status stable
 */
export class KoboOekonomiskSituasjon extends KoboDataElement {
  static override readonly tag = 'kobo-oekonomisk-situasjon';
  static override readonly textBundles = ['oekonomi'];
  static override styles = [
    ...ds(...oekonomiSheets),
    tilstandStyles,
    feltStyles,
    chartStyles,
    oekonomiStyles,
    styles,
  ];

  /** The case whose household is shown. */
  @property({ attribute: 'sak-id' }) sakId: string | undefined;

  /** The reader can look, but does not fetch: another's case, or one that is decided. */
  @property({ type: Boolean, attribute: 'bare-les' }) bareLes = false;

  readonly #panel = new OekonomiPanel(this, {
    client: () => this.klient,
    sakId: () => this.sakId,
    readOnly: () => this.bareLes,
  });

  /** Asks the registers anew, as the button does. What stands is kept until the answer is there. */
  async hentPaaNytt(): Promise<void> {
    await this.#panel.fetchAnew();
  }

  protected override renderContent(): TemplateResult {
    return this.#panel.render(this.headingLevel);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-oekonomisk-situasjon': KoboOekonomiskSituasjon;
  }
}
