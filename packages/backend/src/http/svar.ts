import type { ServerOperation } from '@kobo-bolig/contract/server';
import { sha256Tekst } from '../hex.ts';
import { KoboFeil } from './problem.ts';
import type { Nedlasting, Resultat } from './handler.ts';
import { feltfeil } from './validering.ts';

/** An answer ready to be sent, and to be kept for a replay. */
export interface Svar {
  readonly status: number;
  /** JSON text, or `null` for an answer without content. */
  readonly body: string | null;
  readonly etag: string | null;
  /** Instead of text. Only reading gives one, and reading is never replayed. */
  readonly fil?: Nedlasting;
}

export interface Svarkontroll {
  /** Test and development: an answer outside the contract fails. Production: unknown fields are taken away. */
  readonly streng: boolean;
  /** Told about each violation in production. */
  readonly meld: (operasjon: string, pointers: readonly string[]) => void;
}

const defaults = new WeakMap<ServerOperation, number>();
function defaultStatus(operation: ServerOperation): number {
  let status = defaults.get(operation);
  if (status === undefined) {
    status = Math.min(...Object.keys(operation.responses).map(Number));
    defaults.set(operation, status);
  }
  return status;
}

/** Holds what a handler answered against the contract and turns it into bytes. */
export function tilSvar(
  operation: ServerOperation,
  resultat: Resultat<unknown> | undefined,
  kontroll: Svarkontroll,
): Svar {
  const status = resultat?.status ?? defaultStatus(operation);
  const schema = operation.responses[status];
  if (schema === undefined) throw brudd([`status ${String(status)}`]);
  if (schema === null) {
    if (resultat?.body !== undefined) throw brudd(['']);
    return { status, body: null, etag: null };
  }
  if (schema === 'binary') return { status, body: null, etag: null, fil: resultat?.body as Nedlasting };
  let body = resultat?.body;
  const result = schema.safeParse(body);
  if (!result.success) {
    const errors = feltfeil(result.error.issues, body, '');
    if (kontroll.streng)
      throw new KoboFeil('INTERN_FEIL', { errors, cause: brudd(errors.map((e) => e.pointer)) });
    kontroll.meld(
      operation.id,
      errors.map((error) => error.pointer),
    );
    body = utenUkjente(body, result.error.issues);
  }
  return { status, body: JSON.stringify(body), etag: etag(operation, body, resultat?.versjon) };
}

const brudd = (hvor: readonly string[]) => new Error(`The answer breaks the contract at: ${hvor.join(', ')}`);

/**
 * The ETag of an answer that is sent. Of a read it tells two answers apart (RFC 9110 section 8.8.1), whatever they show
 * besides the thing itself: the version, where there is one to change from, and a part of SHA-256 of what is said.
 */
export async function merke(
  { method, etagAvInnhold }: ServerOperation,
  { etag, body }: Svar,
): Promise<string | null> {
  if (body === null || (etag === null && !etagAvInnhold) || (etag !== null && method !== 'GET')) return etag;
  const innhold = await sha256Tekst(body);
  return etag === null ? `"${innhold.slice(0, 32)}"` : `${etag.slice(0, -1)}-${innhold.slice(0, 16)}"`;
}

function etag(operation: ServerOperation, body: unknown, given: number | undefined): string | null {
  if (operation.etag === 'none') return null;
  const versjon = given ?? (body as { versjon?: unknown }).versjon;
  if (!Number.isSafeInteger(versjon)) {
    throw new Error(
      `${operation.id} returns an ETag: its body has no field versjon, so the handler must give one.`,
    );
  }
  return `"${String(versjon)}"`;
}

interface UnknownKeys {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** A copy without the fields the contract does not know: what nobody decided to show is not shown. */
function utenUkjente(body: unknown, issues: readonly UnknownKeys[]): unknown {
  const copy = structuredClone(body);
  for (const { code, path, keys } of issues) {
    if (code !== 'unrecognized_keys') continue;
    let at = copy as Record<PropertyKey, unknown>;
    for (const key of path) at = at[key] as Record<PropertyKey, unknown>;
    for (const key of keys ?? []) delete at[key];
  }
  return copy;
}
