import { SKJEMAVERSJON, steg } from './skjema.ts';
import type { Svar, Verdi } from './typer.ts';

/** How a draft of one version becomes a draft of the next: data, so that it can be read and tested as such. */
export interface Migrering {
  /** Answers that moved: old id to new id. The new id's own answer wins. */
  readonly flytt?: Readonly<Record<string, string>>;
  /** Answers whose codes changed, by the new id: old code to new code. */
  readonly kode?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Answers that are no longer asked for. */
  readonly fjern?: readonly string[];
}

/** From version n to n + 1, under key n. Entries are never changed once released. */
export const migreringer: Readonly<Record<number, Migrering>> = {};

/** The version every draft can be brought to, from any released one. */
export interface Migreringsmaal {
  readonly til: number;
  readonly tabell: Readonly<Record<number, Migrering>>;
}

/**
 * A stored draft as this version of the form reads it. Released drafts always load (`testing/utgitt/`).
 * @throws RangeError for a version newer than this code, or one without a road here: the draft must then be left
 * untouched, never saved over.
 */
export const migrer = (
  svar: Svar,
  fraVersjon: number,
  { til, tabell }: Migreringsmaal = { til: SKJEMAVERSJON, tabell: migreringer },
): Svar => {
  if (!Number.isInteger(fraVersjon) || fraVersjon < 1 || fraVersjon > til)
    throw new RangeError(`No road from form version ${fraVersjon} to ${til}`);
  let naa = svar;
  for (let versjon = fraVersjon; versjon < til; versjon++) {
    const migrering = tabell[versjon];
    if (!migrering) throw new RangeError(`Form version ${versjon} has no migration`);
    naa = ettSteg(naa, migrering);
  }
  return naa;
};

/** Own entries only: a key of a stored draft may be called anything, also `constructor`. */
const oppslag = <T>(tabell: Readonly<Record<string, T>>, noekkel: string): T | undefined =>
  Object.hasOwn(tabell, noekkel) ? tabell[noekkel] : undefined;

const ettSteg = (svar: Svar, { flytt = {}, kode = {}, fjern = [] }: Migrering): Svar =>
  Object.fromEntries(
    Object.entries(svar).flatMap(([id, verdi]): readonly (readonly [string, Verdi | undefined])[] => {
      const nyId = oppslag(flytt, id) ?? id;
      if (fjern.includes(id) || (nyId !== id && Object.hasOwn(svar, nyId))) return [];
      return [[nyId, omkodet(verdi, oppslag(kode, nyId))]];
    }),
  );

const omkodet = (
  verdi: Verdi | undefined,
  koder: Readonly<Record<string, string>> = {},
): Verdi | undefined => {
  const en = (kode: string): string => oppslag(koder, kode) ?? kode;
  if (typeof verdi === 'string') return en(verdi);
  return Array.isArray(verdi) && verdi.every((kode) => typeof kode === 'string')
    ? [...new Set(verdi.map(en))]
    : verdi;
};

/** Every field id of this version, for the test that no released id disappears without a migration. */
export const alleFeltId = (): readonly string[] =>
  steg.flatMap((ett) =>
    ett.felt.flatMap((felt) =>
      felt.type === 'liste'
        ? [felt.id, ...felt.felt.map((kolonne) => `${felt.id}.${kolonne.id}`)]
        : [felt.id],
    ),
  );
