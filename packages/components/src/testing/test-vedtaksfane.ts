import { css, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Sak } from '@kobo-bolig/contract';
import { hentSak } from '@kobo-bolig/contract/client';
import { call } from '@kobo-bolig/sdk';
import { define } from '../base/define.ts';
import { feltStyles } from '../felt/felt.styles.ts';
import { KoboDataElement } from '../klient/kobo-data-element.ts';
import { fristStyles } from '../sak/frist.ts';
import { vedtaksfaneSheets } from '../sak/vedtaksfane/sheets.ts';
import { Vedtaksfane } from '../sak/vedtaksfane/vedtaksfane.ts';
import { vedtaksfaneStyles } from '../sak/vedtaksfane/vedtaksfane.styles.ts';
import { ds } from '../styles/ds.ts';
import { Resource } from '../tilstand/resource.ts';
import { tilstandStyles } from '../tilstand/tilstand.styles.ts';
import { vedtakStyles } from '../vedtak/vedtak.styles.ts';

/** The least an element must have to show the tab: a case. */
export class TestVedtaksfane extends KoboDataElement {
  static override readonly tag = 'kobo-testvedtaksfane';
  static override readonly textBundles = ['sak', 'vedtak'];
  static override styles = [
    ...ds(...vedtaksfaneSheets),
    tilstandStyles,
    feltStyles,
    fristStyles,
    vedtakStyles,
    vedtaksfaneStyles,
    css`
      :host {
        container-type: inline-size;
        display: block;
      }
    `,
  ];

  @property() sakId: string | undefined;

  /** What the tab asked of its element, in order. */
  readonly asked: string[] = [];

  readonly sak = new Resource<Sak>(this, {
    key: () => (this.klient && this.sakId ? [this.klient, this.sakId] : undefined),
    load: async (signal) => {
      const [klient, sakId] = [this.klient, this.sakId];
      if (!klient || !sakId) throw new TypeError('Neither client nor case.');
      return (await call(klient, hentSak, { path: { sakId }, signal })).data;
    },
    names: () => ({ one: 'sak', indefinite: 'saken', definite: 'saken' }),
  });

  readonly fane = new Vedtaksfane(this, {
    client: () => this.klient,
    sak: () => this.sak.data,
    edit: () => this.asked.push('edit'),
    offerHome: () => this.asked.push('offerHome'),
    changed: () => {
      this.asked.push('changed');
      this.sak.reload();
    },
    toAssessment: () => this.asked.push('toAssessment'),
  });

  protected override renderContent(): TemplateResult {
    return this.fane.render(2);
  }
}
define(TestVedtaksfane);
