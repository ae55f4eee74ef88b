/**
 * One language per page and copy of the components. Looked up in this order: `setKoboLocale()`,
 * `<html data-kobo-locale>`, the nearest `lang` of the first element that connects, bokmål.
 */
import { isTranslated, type KoboLocale, languageOf, normaliseLocale } from './language.ts';
import { configureLocalization, type TemplateMap } from './localize.ts';
import { bundles, type TranslatedLocale } from './generated/bundles.gen.ts';

const templates: Record<TranslatedLocale, TemplateMap> = { nn: {} };
const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'nb',
  targetLocales: Object.keys(templates),
  loadLocale: (locale) => Promise.resolve({ templates: templates[locale as TranslatedLocale] }),
});

/** Folders of elements that have connected; `felles` holds the texts they share. */
const wanted = new Set(['felles']);
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();
let pinned = false;
let resolved: Promise<void> | undefined;
let latest: KoboLocale = 'nb';

/** The language the texts are shown in now. */
export const getKoboLocale = (): KoboLocale => getLocale() as KoboLocale;

/**
 * Sets the language of every Kobo element on the page and stops following `lang`. Answers and state stay.
 *
 * @param locale `nb`, `nn` or a tag of them (`nb-NO`, `no`)
 * @returns resolves when the texts are there; rejects when they could not be fetched, and the language stays
 * @throws RangeError for a language without texts
 */
export async function setKoboLocale(locale: string): Promise<void> {
  const normalised = normaliseLocale(locale);
  if (!normalised) throw new RangeError(`Kobo has no texts in «${locale}», only nb and nn.`);
  pinned = true;
  await show(normalised);
}

async function show(locale: KoboLocale): Promise<void> {
  latest = locale;
  await Promise.all(Array.from(wanted, (bundle) => load(locale, bundle)));
  // A later call may have won while the texts were on their way.
  if (latest !== locale || getLocale() === locale) return;
  await setLocale(locale);
  textsChanged();
}

function load(locale: KoboLocale, bundle: string): Promise<void> {
  const fetchTexts = locale === 'nb' ? undefined : bundles[locale][bundle];
  if (locale === 'nb' || !fetchTexts) return Promise.resolve();
  const key = `${locale}/${bundle}`;
  const pending =
    loading.get(key) ??
    fetchTexts().then(
      (module) => void Object.assign(templates[locale], module.templates),
      (error: unknown) => {
        loading.delete(key);
        throw error;
      },
    );
  loading.set(key, pending);
  return pending;
}

/**
 * Called by an element that connects: finds the language once per page and fetches the texts of its folders.
 * Never rejects; without its texts an element shows bokmål rather than nothing.
 */
export async function useTexts(host: Element, folders: readonly string[]): Promise<void> {
  for (const folder of folders) wanted.add(folder);
  resolved ??= follow(host);
  await resolved;
  await Promise.all(Array.from(wanted, (folder) => load(latest, folder))).catch(() => {});
}

function follow(host: Element): Promise<void> {
  const html = host.ownerDocument.documentElement;
  const declared = () => normaliseLocale(html.dataset['koboLocale']);
  const update = (tag: string | undefined): Promise<void> => {
    const locale = declared() ?? normaliseLocale(tag);
    return locale && !pinned ? show(locale).catch(() => {}) : Promise.resolve();
  };
  new MutationObserver(() => {
    if (!isTranslated(html)) void update(html.lang);
  }).observe(html, { attributeFilter: ['lang', 'data-kobo-locale'] });
  return update(languageOf(host));
}

/** Calls `listener` when the language or a host's own wording changes. */
export function onTextsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function textsChanged(): void {
  for (const listener of listeners) listener();
}
