import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { KoboCore, Token } from '@kobo-bolig/sdk';
import { VERSION } from '../../base/version.gen.ts';
import { klientContext } from '../context.ts';
import { OwnClient } from '../own-client.ts';

/**
 * Gives every Kobo element inside it the same client, so that a page tells where the API is once.
 * It shows nothing and takes no space of its own.
 *
 * @summary One client for all Kobo elements inside.
 * @slot - The part of the page that holds the elements.
 * @fires {InnloggingKrevesEvent} kobo-innlogging-kreves - Nobody is logged in any longer; pass a login to `waitUntil`.
 * @since 0.1
 * @status stable
 */
export class KoboProvider extends LitElement {
  static readonly tag = 'kobo-provider';
  /** Version of the package. */
  static readonly version: string = VERSION;
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** A client the host has made. Wins over the attributes. */
  @property({ attribute: false }) client: KoboCore | undefined;

  /** Where the API lies, without `/v1`. */
  @property({ attribute: 'api-url' }) apiUrl: string | undefined;

  /** The municipality's number, four digits. */
  @property() kommune: string | undefined;

  /** Gives the access token; asked before every call, so keep the token until it expires. */
  @property({ attribute: false }) getToken: Token | undefined;

  /** Address of the OpenID provider people log in at, when the element shall do it (code and PKCE). Needs `klient-id`. */
  @property() innlogging: string | undefined;

  /** What the page is called at the provider. */
  @property({ attribute: 'klient-id' }) klientId: string | undefined;

  /** Scopes to ask for; a citizen's when absent. */
  @property({ attribute: 'innlogging-scope' }) innloggingScope: string | undefined;

  readonly #own = new OwnClient(this);
  readonly #provider = new ContextProvider(this, { context: klientContext });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const client = this.client ?? this.#own.get(this);
    if (client && client !== this.#provider.value) this.#provider.setValue(client);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-provider': KoboProvider;
  }
}
