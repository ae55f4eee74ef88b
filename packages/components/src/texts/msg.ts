import { getKoboLocale, textsChanged } from './locale.ts';
import type { KoboLocale } from './language.ts';
import { msg as localize, type StrResult } from './localize.ts';

export { str } from './localize.ts';

/**
 * A municipality's own wording: text id → text, with `{0}`, `{1}` where the original has values.
 * `undefined` gives back Kobo's text.
 */
export type KoboMessages = Partial<Record<KoboLocale, Record<string, string | undefined>>>;

const own: Record<KoboLocale, Record<string, string | undefined>> = { nb: {}, nn: {} };

/**
 * Replaces single texts with the municipality's own, for every element on the page. Ids are listed in the
 * XLIFF files. Later calls add to earlier ones.
 *
 * @example koboMessages({ nb: { 'bolig.kort.klarNaa': 'Innflyttingsklar' } });
 */
export function koboMessages(messages: KoboMessages): void {
  for (const locale of Object.keys(own) as KoboLocale[]) Object.assign(own[locale], messages[locale]);
  textsChanged();
}

/** `id` is `<folder>.<what>.<which>`; `desc` tells the translator where the text stands. */
interface Options {
  id: string;
  desc: string;
}

// The property is how lit-localize recognises a message when it reads the source.
type Msg = ((text: string | StrResult, options: Options) => string) & { _LIT_LOCALIZE_MSG_?: never };

// Without the property, so that this call is not taken for a message of its own.
const localized = localize as (text: string | StrResult, options: Options) => string;

/** A text in the language of the page. Call it while rendering, never when a module loads. */
export const msg: Msg = (text, options) => {
  const replacement = own[getKoboLocale()][options.id];
  if (replacement === undefined) return localized(text, options);
  const values = typeof text === 'string' ? [] : text.values;
  return replacement.replace(/\{(\d+)\}/g, (placeholder, index: string) =>
    String(values[Number(index)] ?? placeholder),
  );
};

/** Picks the form for a count. Bokmål and nynorsk have two. */
export const plural = <T>(count: number, forms: { one: T; other: T }): T =>
  count === 1 ? forms.one : forms.other;
