import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Boligsammendrag } from '@kobo-bolig/contract';
import { KoboElement } from '../../base/kobo-element.ts';
import { card } from '../../styles/ds/card.gen.ts';
import { heading } from '../../styles/ds/heading.gen.ts';
import { link } from '../../styles/ds/link.gen.ts';
import { tag } from '../../styles/ds/tag.gen.ts';
import { ds } from '../../styles/ds.ts';
import { boligkort } from '../boligkort.ts';
import { boligkortStyles } from '../boligkort.styles.ts';
import { houseDrawing } from '../house-drawing.ts';
import { BoligAapnetEvent } from './events.ts';
import { styles } from './kobo-boligkort.styles.ts';

/**
 * A municipal home on a card: state, address, kind of building, bedrooms, rent and when it is ready.
 * It never shows who lives there.
 *
 * @summary A municipal home on a card.
 * @slot bilde - A photo of the home with its own `alt`; a drawn house by kind of building stands there otherwise.
 * @fires {BoligAapnetEvent} kobo-bolig-aapnet - The reader opens the home. Cancelable: the link is not followed.
 * @csspart root - The container of everything the element shows.
 * @since 0.1
 * @status stable
 */
export class KoboBoligkort extends KoboElement {
  static override readonly tag = 'kobo-boligkort';
  static override readonly textBundles = ['bolig'];
  static override styles = [...ds(card, heading, link, tag), boligkortStyles, styles];

  /** The home to show, as the API lists it. Nothing is shown while it is missing. */
  @property({ attribute: false }) bolig: Boligsammendrag | undefined;

  /** Address of the home's own page. Without it the address is a button that only sends the event. */
  @property() href: string | undefined;

  #open(event: MouseEvent, boligId: string): void {
    // A new tab or window is the browser's business; the page stays as it is.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const opened = this.dispatchEvent(new BoligAapnetEvent({ boligId }));
    if (!opened) event.preventDefault();
  }

  protected override renderContent(): unknown {
    const { bolig } = this;
    if (!bolig) return nothing;
    return boligkort(bolig, {
      level: this.headingLevel,
      href: this.href,
      onOpen: (event) => this.#open(event, bolig.koboId),
      picture: html`<slot name="bilde">${houseDrawing(bolig.bygningstype)}</slot>`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-boligkort': KoboBoligkort;
  }
}
