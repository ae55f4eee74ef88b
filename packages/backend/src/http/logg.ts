import { ELLEVE_SIFFER, OPAQUE } from '../foedselsnummer.ts';

/** One structured line. Values are ids, codes, counts and durations; never what a person wrote or is. */
export interface Logglinje {
  readonly tid: string;
  readonly nivaa: 'INFO' | 'ADVARSEL' | 'FEIL';
  readonly hendelse: string;
  readonly [felt: string]: string | number | boolean | null | undefined | readonly string[];
}

/** Where lines go. The backend never writes to the console itself. */
export type Logg = (linje: Logglinje) => void;

const TOKEN = /eyJ[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){1,4}|bearer\s+\S+/gi;

/** What both kinds have something of. Nearly nothing that is logged has, and need not be looked at closer. */
const MISTENKELIG = /\d{6}|eyj|bearer/i;

const redactText = (text: string): string =>
  !MISTENKELIG.test(text) || OPAQUE.test(text)
    ? text
    : text.replace(TOKEN, '[token]').replace(ELLEVE_SIFFER, '[ident]');

/** Those that do it already: a line is looked through once. */
const redacting = new WeakSet<Logg>();

/**
 * The last line of defence, not the first: no call site may log personal data, and this makes a mistake harmless
 * for the two kinds that can be recognised by shape, national identity numbers and tokens.
 */
export function redacted(logg: Logg): Logg {
  if (redacting.has(logg)) return logg;
  const ren: Logg = (linje) => {
    const clean: Record<string, Logglinje[string]> = {};
    for (const felt in linje) {
      const value = linje[felt];
      if (value === undefined) continue;
      if (typeof value === 'string') clean[felt] = redactText(value);
      else if (Array.isArray(value)) clean[felt] = value.map((v: string) => redactText(v));
      else if (typeof value === 'number' && /^\d{11}$/.test(String(value))) clean[felt] = '[ident]';
      else clean[felt] = value;
    }
    logg(clean as unknown as Logglinje);
  };
  redacting.add(ren);
  return ren;
}

/** Whether a text holds something that has the shape of a national identity number or a token. */
export const harHemmelig = (text: string): boolean => redactText(text) !== text;

/** Lines as JSON to a text sink, such as `process.stdout.write`. */
export const jsonLogg =
  (write: (line: string) => void): Logg =>
  (linje) =>
    write(`${JSON.stringify(linje)}\n`);

/** Tells of what failed where no request is answered, and in which municipality. */
export const feilmelder =
  (logg: Logg, klokke: () => Date, hendelse: string) =>
  (error: unknown, kommunenummer?: string): void =>
    logg({ tid: klokke().toISOString(), nivaa: 'FEIL', hendelse, kommunenummer, ...errorFields(error) });

/**
 * What may be said about an error in a log: its kind, SQLSTATE, constraint and where it was thrown. The message
 * is left out: database messages quote row values (`Key (ident)=(…) already exists`).
 */
export function errorFields(error: unknown): Record<string, string | undefined> {
  if (!(error instanceof Error)) return { feil: typeof error };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    feil: error.name,
    kode: text(code),
    skranke: text(constraint),
    tabell: text(table),
    hvor: frames
      ?.slice(0, 8)
      .map((line) => line.trim())
      .join(' | '),
  };
}
