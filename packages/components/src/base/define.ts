/** A class as the elements export it: pure, with its own name and version, registered by `define`. */
export interface KoboElementClass extends CustomElementConstructor {
  readonly tag: string;
  readonly version: string;
}

interface Options {
  /** Another name than the class's own, see `definePrefixed`. */
  name?: string;
  registry?: CustomElementRegistry;
}

/** What support asks a municipality for: `copy(window.__kobo__)` in the console. */
interface Report {
  elements: { tag: string; version: string; status: 'defined' | 'same' | 'skipped' }[];
}

declare global {
  // A `var` is how a property of `globalThis` is declared.
  var __kobo__: Report | undefined;
}

const named = new WeakSet<CustomElementConstructor>();

/**
 * Registers an element. Safe to call from any number of copies of the code: the first one wins, the same
 * version again is silent, another version gives one warning and leaves the page as it was.
 */
export function define(cls: KoboElementClass, options: Options = {}): void {
  const { name = cls.tag, registry = customElements } = options;
  const existing = registry.get(name) as Partial<KoboElementClass> | undefined;
  if (!existing) {
    // A class may carry one name per registry only.
    registry.define(name, named.has(cls) ? class extends (cls as CustomElementConstructor) {} : cls);
    named.add(cls);
    report(name, cls.version, 'defined');
  } else if (existing.version === cls.version) {
    report(name, cls.version, 'same');
  } else {
    report(name, cls.version, 'skipped');
    const other = existing.version ? `version ${existing.version}` : 'code that is not Kobo’s';
    // eslint-disable-next-line no-console -- two versions on a page can only be seen from the console
    console.warn(
      `<${name}> ${cls.version} is not used: ${other} registered the name first. ` +
        'Load one version per page, or give one of them a prefix with definePrefixed().',
    );
  }
}

function report(tag: string, version: string, status: Report['elements'][number]['status']): void {
  globalThis.__kobo__ ??= { elements: [] };
  globalThis.__kobo__.elements.push({ tag, version, status });
}

/**
 * Registers elements under names of one's own, for a page that must run two versions at once.
 *
 * @example definePrefixed('askoy', [KoboBoligkort]); // <askoy-kobo-boligkort>
 */
export function definePrefixed(prefix: string, classes: readonly KoboElementClass[]): void {
  for (const cls of classes) define(cls, { name: `${prefix}-${cls.tag}` });
}
