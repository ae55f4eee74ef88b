import { ContextEvent } from '@lit/context';
import { property, state } from 'lit/decorators.js';
import type { KoboCore, Token } from '@kobo-bolig/sdk';
import { KoboElement } from '../base/kobo-element.ts';
import { klientContext } from './context.ts';
import { askForLogin } from './innlogging.ts';
import { OwnClient } from './own-client.ts';
import { loginOf } from './page-login.ts';

/**
 * Base of the elements that fetch: finds the client they call the API with.
 *
 * @fires {InnloggingKrevesEvent} kobo-innlogging-kreves - Nobody is logged in any longer; pass a login to `waitUntil`.
 */
export abstract class KoboDataElement extends KoboElement {
  /** The client to use. Wins over attributes and over a `<kobo-provider>` around the element. */
  @property({ attribute: false }) client: KoboCore | undefined;

  /** Where the API lies, without `/v1`. With `kommune` it makes a client of the element's own. */
  @property({ attribute: 'api-url' }) apiUrl: string | undefined;

  /** The municipality's number, four digits. */
  @property() kommune: string | undefined;

  /** Gives the access token for `api-url`; asked before every call, so keep the token until it expires. */
  @property({ attribute: false }) getToken: Token | undefined;

  /** Address of the OpenID provider people log in at, when the element shall do it (code and PKCE). Needs `klient-id`. */
  @property() innlogging: string | undefined;

  /** What the page is called at the provider. */
  @property({ attribute: 'klient-id' }) klientId: string | undefined;

  /** Scopes to ask for; a citizen's when absent. */
  @property({ attribute: 'innlogging-scope' }) innloggingScope: string | undefined;

  @state() private provided: KoboCore | undefined;

  readonly #own = new OwnClient(this);
  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#askProvider();
    // A provider whose code arrives after ours has not heard the question.
    if (!this.#unsubscribe) {
      void customElements.whenDefined('kobo-provider').then(() => {
        if (this.isConnected && !this.#unsubscribe) this.#askProvider();
      });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    // Another provider may stand around the place it moves to.
    this.provided = undefined;
  }

  /** The client to call with; `undefined` while the host has not given one. */
  protected get klient(): KoboCore | undefined {
    return this.client ?? this.#own.get(this) ?? this.provided;
  }

  /**
   * Logs in again in place, so that what is typed stays, and then does what was refused. A window for the login can
   * only be opened while a click counts as one. A host that promises no login may have one in the client: what was
   * refused then asks for it.
   *
   * @internal called by the element's own controllers
   */
  async logIn(again: () => unknown): Promise<void> {
    try {
      const own = loginOf(this.klient);
      await (own
        ? own.then((login) => login.loggInnIgjen())
        : askForLogin(this, { code: 'UTLOEPT_TOKEN', operation: '' }));
    } catch {
      // Given up: the message and its button still stand.
      return;
    }
    again();
  }

  #askProvider(): void {
    const receive = (client: KoboCore | undefined, unsubscribe?: () => void): void => {
      if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.provided = client;
    };
    this.dispatchEvent(new ContextEvent(klientContext, this, receive, true));
  }
}
