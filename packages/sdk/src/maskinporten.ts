import { createAssertionSigner } from './assertion.ts';
import { Deadline, untilAborted } from './deadline.ts';
import { readRetryAfter } from './retry.ts';
import { systemRuntime, type Runtime } from './runtime.ts';
import type { TokenRequest } from './token.ts';

export interface MaskinportenOptions {
  /** Maskinporten itself: `https://maskinporten.no/`, or `https://test.maskinporten.no/`. */
  readonly issuer: string;
  readonly klientId: string;
  /** Organisation number the client is registered on. It needs no delegation from itself. */
  readonly klientOrgnr: string;
  /** The private half of the key registered on the client: RSA, as a JWK or imported for RS256. */
  readonly noekkel: JsonWebKey | CryptoKey;
  /** Id of the key registered on the client. */
  readonly kid: string;
  /** Space separated: `kobo:bolig.les kobo:hendelse.les`. */
  readonly scope: string;
  /** The audience the Kobo API wants its tokens to name, when it wants one. */
  readonly resource?: string | undefined;
  /** Sends one finished request. Default: the platform's `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Clock, timers and chance; for tests. */
  readonly runtime?: Runtime | undefined;
}

export interface Maskinporten {
  /**
   * Tokens for one municipality: give it to the client of that municipality as `token`. Asked twice for the same
   * one, both keep one token; two municipalities never share any.
   * @param orgnr organisation number of the municipality, which has delegated the scopes in Altinn
   * @throws TypeError when it has not nine digits
   */
  forKommune(orgnr: string): (request?: TokenRequest) => Promise<string>;
}

/**
 * Why there is no token.
 *
 * - `avvist`: Maskinporten said no. `error` is OAuth's code (`invalid_grant`, `invalid_scope`), `code` Maskinporten's
 *   own (`MP-100`) when it gave one. Trying again gives the same.
 * - `utilgjengelig`: no answer, or one that says «not now», at every try.
 * - `svar`: something answered that is not Maskinporten.
 */
export class MaskinportenFeil extends Error {
  override readonly name = 'MaskinportenFeil';
  readonly kind: 'avvist' | 'utilgjengelig' | 'svar';
  readonly status: number | undefined;
  readonly error: string | undefined;
  readonly code: string | undefined;

  constructor(
    kind: MaskinportenFeil['kind'],
    { status, text = '', cause }: { status?: number; text?: string; cause?: unknown },
  ) {
    const { error, error_description: described } = parseObject(text);
    const because = [status, error, described].filter((part) => part !== undefined).join(', ');
    super(`Maskinporten gave no token: ${because || kind}`, { cause });
    this.kind = kind;
    this.status = status;
    this.error = typeof error === 'string' ? error : undefined;
    this.code = /\bMP-\d{3}\b/.exec(String(described))?.[0];
  }
}

interface Held {
  readonly token: string;
  /** From here on a new one is fetched, and this is used only if none is to be had. */
  readonly freshUntil: number;
  readonly until: number;
}

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** Renewed this long before it expires, so that it survives the call it is fetched for; half its life when short. */
const MARGIN = 30_000;
const ATTEMPT = 10_000;
const TOTAL = 30_000;
const RETRIES = 2;
const BASE = 500;
/** Clocks this far apart explain a refusal: Maskinporten takes 10 seconds. */
const APART = 5_000;

/**
 * Access tokens by JWT grant for a supplier's system, on behalf of one municipality at a time.
 *
 * @example
 * const maskinporten = createMaskinporten({ issuer, klientId, klientOrgnr, noekkel, kid, scope: 'kobo:bolig.les' });
 * const kobo = createKoboClient({ baseUrl, kommunenummer: '9901', token: maskinporten.forKommune('310000018') });
 *
 * @throws TypeError for a key that is no private RSA key
 */
export function createMaskinporten(options: MaskinportenOptions): Maskinporten {
  const { issuer, klientId, klientOrgnr, scope, resource, runtime = systemRuntime } = options;
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const tokenUrl = new URL('token', issuer).href;
  const sign = createAssertionSigner(options.noekkel, options.kid);
  const held = new Map<string, Held>();
  const asking = new Map<string, Promise<string>>();
  /** How far Maskinporten's clock is ahead of ours. */
  let ahead = 0;

  /** Learns from the answer what time it is there. Whether that can be why it was a no. */
  const wasOff = (headers: Headers): boolean => {
    const there = Date.parse(headers.get('date') ?? '');
    if (Number.isNaN(there)) return false;
    const before = ahead;
    ahead = there - runtime.now();
    return Math.abs(ahead - before) > APART;
  };

  const request = async (orgnr: string, signal: AbortSignal): Promise<Request> => {
    const claims = {
      aud: issuer,
      iss: klientId,
      scope,
      resource,
      consumer_org: orgnr === klientOrgnr ? undefined : orgnr,
    };
    const assertion = await sign(claims, Math.floor((runtime.now() + ahead) / 1_000));
    return new Request(tokenUrl, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ grant_type: GRANT_TYPE, assertion }),
      // Followed, a redirect would carry the assertion to an address nobody chose.
      redirect: 'manual',
      signal,
    });
  };

  /** One try. `again` is when to make another, in milliseconds; absent when it would not help. */
  async function attempt(orgnr: string, retries: number, signal: AbortSignal): Promise<Held | Failed> {
    const wait = runtime.random() * BASE * 2 ** retries;
    const sent = await request(orgnr, signal);
    const start = runtime.now();
    let response: Response;
    let text: string;
    try {
      response = await untilAborted(fetch(sent), signal);
      text = await untilAborted(response.text(), signal);
    } catch (cause) {
      return { error: new MaskinportenFeil('utilgjengelig', { cause }), again: wait };
    }
    const { status, headers } = response;
    const off = wasOff(headers);
    if (status === 200) return read(text, start) ?? { error: new MaskinportenFeil('svar', { status }) };
    if (status === 429 || status >= 500) {
      const again = readRetryAfter(headers, runtime.now()) ?? wait;
      return { error: new MaskinportenFeil('utilgjengelig', { status }), again };
    }
    if (status < 400) return { error: new MaskinportenFeil('svar', { status }) };
    return { error: new MaskinportenFeil('avvist', { status, text }), ...(off && { again: 0 }) };
  }

  async function fetchToken(orgnr: string): Promise<string> {
    const deadline = new Deadline(runtime, TOTAL);
    try {
      for (let retries = 0; ; retries += 1) {
        const window = deadline.attempt(ATTEMPT);
        const got = await attempt(orgnr, retries, window.signal).finally(window.close);
        if ('token' in got) {
          held.set(orgnr, got);
          return got.token;
        }
        const { error, again } = got;
        if (again === undefined || retries === RETRIES || again >= deadline.remaining()) throw error;
        await deadline.sleep(again);
      }
    } catch (error) {
      const old = held.get(orgnr);
      const passing = error instanceof MaskinportenFeil && error.kind === 'utilgjengelig';
      if (passing && old && old.until > runtime.now()) return old.token;
      throw error;
    } finally {
      deadline.close();
    }
  }

  return {
    forKommune(orgnr) {
      if (!/^\d{9}$/.test(orgnr)) throw new TypeError(`orgnr is nine digits, not «${orgnr}».`);
      return ({ refused } = {}) => {
        const now = held.get(orgnr);
        if (now && now.token === refused) held.delete(orgnr);
        else if (now && now.freshUntil > runtime.now()) return Promise.resolve(now.token);
        const answer =
          asking.get(orgnr) ??
          fetchToken(orgnr).finally(() => {
            asking.delete(orgnr);
          });
        asking.set(orgnr, answer);
        return answer;
      };
    },
  };
}

interface Failed {
  readonly error: MaskinportenFeil;
  readonly again?: number;
}

/** What the answer gives, counted from when it was asked for: that is the shortest it can live. */
function read(text: string, start: number): Held | undefined {
  const { access_token: token, token_type: type, expires_in: seconds } = parseObject(text);
  if (typeof token !== 'string' || token === '' || !/^bearer$/i.test(String(type))) return undefined;
  if (typeof seconds !== 'number' || !(seconds > 0)) return undefined;
  const life = seconds * 1_000;
  return { token, until: start + life, freshUntil: start + life - Math.min(MARGIN, life / 2) };
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
