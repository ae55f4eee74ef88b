import type { Tx } from '../db/database.ts';
import { sha256 } from '../hex.ts';
import { kanonisk } from './cursor.ts';
import { KoboFeil } from './problem.ts';
import type { Innsynslinje } from './handler.ts';
import { lagreSvar, taNoekkel, type Idempotensnoekkel, type LagretSvar } from './queries.sql.ts';
import type { Svar } from './svar.ts';
import type { Inndata } from './validering.ts';

/** A request that may be sent again without happening again. */
export interface Gjentakbar extends Idempotensnoekkel {
  readonly avtrykk: string;
}

const encoder = new TextEncoder();

/** Path, query and body decide whether two requests are the same; how the JSON was written down does not. */
export async function avtrykk({ path, query, body }: Inndata): Promise<string> {
  const fil = (body as { innhold?: unknown } | undefined)?.innhold instanceof Uint8Array;
  const innhold = fil ? await sha256((body as { innhold: Uint8Array<ArrayBuffer> }).innhold) : body;
  return sha256(encoder.encode(kanonisk([path, query, innhold ?? null])));
}

/**
 * The answer already given under this key, or `null` when the request is the first. Holds the key until the
 * transaction ends. What the caller may no longer see is not there, however often it was shown before.
 * @throws KoboFeil IDEMPOTENS_BRUKT, IDEMPOTENS_PAAGAAR, IKKE_FUNNET
 */
export async function tidligereSvar(tx: Tx, gjentakbar: Gjentakbar): Promise<LagretSvar | null> {
  const { ledig, svar } = await taNoekkel(tx, gjentakbar);
  if (svar) {
    if (svar.avtrykk !== gjentakbar.avtrykk) throw new KoboFeil('IDEMPOTENS_BRUKT');
    if (!svar.synlig) throw new KoboFeil('IKKE_FUNNET');
    return svar;
  }
  if (!ledig) throw new KoboFeil('IDEMPOTENS_PAAGAAR', { headers: { 'retry-after': '1' } });
  return null;
}

/** Keeps the answer in the transaction of its effect: both are there afterwards, or neither. */
export const husk = (
  tx: Tx,
  gjentakbar: Gjentakbar,
  { status, etag, body }: Svar,
  innsyn: readonly Innsynslinje[],
): Promise<void> => lagreSvar(tx, gjentakbar, { avtrykk: gjentakbar.avtrykk, status, etag, body, innsyn });
