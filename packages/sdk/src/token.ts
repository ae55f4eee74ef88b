/** What the token function is told. */
export interface TokenRequest {
  /** The token the server just refused; give another one than this. Absent on ordinary calls. */
  readonly refused?: string;
}

/**
 * An access token, or how to get one. A function is asked before every request, so that a change of user is seen at
 * once; keeping the token until it expires is its own business. `undefined` sends the call without a token.
 */
export type Token = string | ((request: TokenRequest) => string | undefined | Promise<string | undefined>);

export interface TokenSource {
  /** The token to send now. Calls at the same time share one question. */
  get(): Promise<string | undefined>;
  /** Another token than the refused one, or `undefined` when there is none. One question, however many calls ask. */
  renew(refused: string): Promise<string | undefined>;
}

// A header takes no more than this, and the platform's own message would quote the token.
const SENDABLE = /^[\x21-\x7e]+$/;

function checked(token: string | undefined): string | undefined {
  if (token === undefined || token === '') return undefined;
  if (!SENDABLE.test(token)) throw new TypeError('The token holds characters a header cannot carry.');
  return token;
}

export function createTokenSource(token: Token | undefined): TokenSource {
  if (typeof token !== 'function') {
    return { get: async () => checked(token), renew: async () => undefined };
  }
  let asking: Promise<string | undefined> | undefined;
  let renewal: { refused: string; answer: Promise<string | undefined> } | undefined;
  return {
    get() {
      asking ??= (async () => checked(await token({})))().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    renew(refused) {
      if (renewal?.refused !== refused) {
        const forget = (): void => {
          renewal = undefined;
        };
        const answer = (async () => {
          const next = checked(await token({ refused }));
          return next === refused ? undefined : next;
        })();
        renewal = { refused, answer };
        // Only a new token is worth remembering: the next time the same one is refused, the answer may differ.
        answer.then((next) => {
          if (next === undefined) forget();
        }, forget);
      }
      return renewal.answer;
    },
  };
}
