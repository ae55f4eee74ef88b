/** Languages with complete texts. Bokmål is the source and needs no download. */
export type KoboLocale = 'nb' | 'nn';

const byTag: Record<string, KoboLocale> = { nb: 'nb', no: 'nb', nn: 'nn' };

/** `no`, `nb-NO` → `nb`; `nn-NO` → `nn`; a language without texts → `undefined`. */
export function normaliseLocale(tag: string | null | undefined): KoboLocale | undefined {
  return byTag[tag?.trim().toLowerCase().split(/[-_]/)[0] ?? ''];
}

/** The nearest `lang` above an element, through shadow roots. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | null = element; at;) {
    const declared = at.closest('[lang]');
    if (declared) return declared.getAttribute('lang') ?? undefined;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/**
 * Whether a browser translates the page. Translators rewrite `html[lang]`; following them would swap the texts
 * under the translation. Google marks `html` with a class, Edge marks elements with an attribute.
 */
export function isTranslated(html: Element): boolean {
  return html.matches('[class*="translated-"], [_msttexthash], :has([_msttexthash])');
}

/** Whether the page says that it exists in this language too: `<link rel="alternate" hreflang="nn" href="…">`. */
export const pageExistsIn = (locale: string): boolean =>
  Array.from(document.head.querySelectorAll<HTMLLinkElement>('link[rel~=alternate][hreflang]')).some(
    ({ hreflang }) => normaliseLocale(hreflang) === locale,
  );
