import type { Hendelse } from '@kobo-bolig/contract';

/** A signed call from Kobo, opened. */
export type Webhookmelding = Avsendt & Webhookinnhold;

interface Avsendt {
  /** `webhook-id`: the same in every attempt to deliver this. Keep those that are done with, and do each once. */
  readonly id: string;
  /** When this attempt was signed. */
  readonly sendt: Date;
}

export type Webhookinnhold =
  | {
      /** Something happened. */
      readonly kind: 'hendelse';
      /** The event; under the same `id` as in the change feed. */
      readonly hendelse: Hendelse;
    }
  | {
      /** Kobo asks whether events are wanted here: answer 2xx, or not. */
      readonly kind: 'validering';
      readonly kommunenummer: string;
      readonly webhookId: string;
    };

/**
 * Why a call is not trusted. `UTENFOR_TID` is either an old call played again or a clock that is wrong;
 * `UKJENT_INNHOLD` is signed, and not understood: a newer Kobo than this SDK.
 */
export type Webhookfeilkode = 'MANGLER_HODE' | 'UTENFOR_TID' | 'FEIL_SIGNATUR' | 'UKJENT_INNHOLD';

/** A call that must not be acted on. Answer 400: Kobo tries again, and a stranger learns nothing. */
export class KoboWebhookfeil extends Error {
  override readonly name = 'KoboWebhookfeil';
  readonly code: Webhookfeilkode;
  constructor(code: Webhookfeilkode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** As `Request` has them, or Node's `IncomingMessage`; names in any case. */
export type Webhookhoder = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyOptions {
  readonly headers: Webhookhoder;
  /** The body as it arrived, before anything has parsed it: the signature is over the bytes. */
  readonly body: string | Uint8Array | ArrayBuffer;
  /** `hemmelighet` of the subscription. While it is replaced, the old one and the new one. */
  readonly hemmelighet: string | readonly string[];
  /** Seconds a call may be old, or ahead. Default 300. */
  readonly toleranse?: number | undefined;
  /** Milliseconds since 1970; for tests. Default: the clock. */
  readonly naa?: number | undefined;
}

export interface SignOptions {
  readonly body: string;
  readonly hemmelighet: string | readonly string[];
  /** `webhook-id`. Default: a new one. */
  readonly id?: string | undefined;
  /** Milliseconds since 1970. Default: the clock. */
  readonly naa?: number | undefined;
}

const PREFIX = 'whsec_';
const VALIDERING = 'no.kobo.webhook.validering.v1';
const HMAC = { name: 'HMAC', hash: 'SHA-256' };
const FIVE_MINUTES = 300;
/** Kobo sends one for each secret, which is two; a stranger could make us calculate all day. */
const MOST_SIGNATURES = 8;
const encoder = new TextEncoder();

/**
 * Opens a call to a webhook: that Kobo signed it (Standard Webhooks 1.0), that it is of now, and what it says. The
 * comparison is WebCrypto's, and takes as long however much of a signature is right.
 *
 * Within the tolerance a call can be played again, and Kobo itself may deliver one twice: `id` tells.
 *
 * @example
 * const melding = await verifyWebhook({ headers: request.headers, body: await request.text(), hemmelighet });
 * if (melding.kind === 'hendelse') await queue(melding.hendelse);
 *
 * @throws KoboWebhookfeil when it must not be acted on; TypeError for a secret or a body that cannot be one
 */
export async function verifyWebhook(options: VerifyOptions): Promise<Webhookmelding> {
  const { headers, toleranse = FIVE_MINUTES, naa = Date.now() } = options;
  const keys = await keysOf(options.hemmelighet, 'verify');
  const body = bytesOf(options.body);
  const id = headerOf(headers, 'webhook-id');
  const time = headerOf(headers, 'webhook-timestamp');
  const signatures = signaturesOf(headerOf(headers, 'webhook-signature'));
  if (!/^\d{1,11}$/.test(time)) throw new KoboWebhookfeil('MANGLER_HODE', 'webhook-timestamp is no time.');
  const off = naa / 1000 - Number(time);
  // Written so that a tolerance which is no number lets nothing through.
  if (!(Math.abs(off) <= toleranse))
    throw new KoboWebhookfeil('UTENFOR_TID', `The call is ${Math.round(off)} seconds old.`);
  const content = signedContent(id, time, body);
  // All are tried, so that time does not tell which of them fits.
  const fits = await Promise.all(
    keys.flatMap((key) =>
      signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, content)),
    ),
  );
  if (!fits.includes(true))
    throw new KoboWebhookfeil('FEIL_SIGNATUR', 'No signature fits the body and the secret.');
  return { id, sendt: new Date(Number(time) * 1000), ...contentOf(body) };
}

/**
 * The headers Kobo would send a body with, so that a test can call a receiver as Kobo does. Several secrets give
 * several signatures, as while one is replaced.
 */
export async function signWebhook(options: SignOptions): Promise<Record<string, string>> {
  const { body, id = crypto.randomUUID(), naa = Date.now() } = options;
  const time = String(Math.floor(naa / 1000));
  const content = signedContent(id, time, encoder.encode(body));
  const keys = await keysOf(options.hemmelighet, 'sign');
  const signatures = await Promise.all(keys.map((key) => crypto.subtle.sign('HMAC', key, content)));
  return {
    'content-type': 'application/cloudevents+json',
    'webhook-id': id,
    'webhook-timestamp': time,
    'webhook-signature': signatures.map((signature) => `v1,${toBase64(new Uint8Array(signature))}`).join(' '),
  };
}

/** @throws TypeError for a secret that is none: set up wrongly, every call would look like a forged one */
function keysOf(hemmelighet: string | readonly string[], use: 'sign' | 'verify'): Promise<CryptoKey[]> {
  const secrets = [hemmelighet].flat();
  if (secrets.length === 0) throw new TypeError('hemmelighet is missing.');
  return Promise.all(
    secrets.map((secret) => {
      const key = String(secret).startsWith(PREFIX) ? fromBase64(secret.slice(PREFIX.length)) : undefined;
      if (!key?.length) throw new TypeError(`hemmelighet must be what Kobo gave, and begins with ${PREFIX}.`);
      return crypto.subtle.importKey('raw', key, HMAC, false, [use]);
    }),
  );
}

function bytesOf(body: VerifyOptions['body']): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return encoder.encode(body);
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new Uint8Array(body);
  throw new TypeError('body must be the raw body, not what something has parsed it to.');
}

function headerOf(headers: Webhookhoder, name: string): string {
  const value =
    headers instanceof Headers
      ? headers.get(name)
      : // Some hosts hand on what the sender wrote.
        Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  if (typeof value !== 'string' || value === '')
    throw new KoboWebhookfeil('MANGLER_HODE', `${name} is missing.`);
  return value;
}

/** Those of the version known here; a later one stands beside it. */
const signaturesOf = (header: string): Uint8Array<ArrayBuffer>[] =>
  header
    .split(' ')
    .filter((part) => part.startsWith('v1,'))
    .slice(0, MOST_SIGNATURES)
    .map((part) => fromBase64(part.slice(3)))
    .filter((bytes) => bytes !== undefined);

function signedContent(id: string, time: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encoder.encode(`${id}.${time}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
}

function contentOf(body: Uint8Array): Webhookinnhold {
  const event = parsed(body);
  const { kommunenummer, webhookId } = event.data;
  if (event.type !== VALIDERING) return { kind: 'hendelse', hendelse: event as unknown as Hendelse };
  return { kind: 'validering', kommunenummer: String(kommunenummer), webhookId: String(webhookId) };
}

interface CloudEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

function parsed(body: Uint8Array): CloudEvent {
  try {
    const event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as
      | (Partial<CloudEvent> & {
          readonly specversion?: unknown;
        })
      | null;
    if (
      event?.specversion === '1.0' &&
      typeof event.type === 'string' &&
      typeof event.data === 'object' &&
      event.data
    )
      return event as CloudEvent;
  } catch {
    // Said below.
  }
  throw new KoboWebhookfeil('UKJENT_INNHOLD', 'The body is signed, and no CloudEvent 1.0.');
}

/** `undefined` for what is no base64. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
