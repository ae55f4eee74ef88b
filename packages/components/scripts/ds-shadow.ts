/**
 * Generates `src/styles/ds/*.gen.ts`: Designsystemet's component CSS in the form that works inside a shadow
 * root, one module per component so that an element carries only what it uses.
 *
 * Run by `npm run generate`. What changes on the way, and why:
 * - `:root` and `body` become `:host`; without the background, because the page owns that.
 * - The theme's *mapping* part (what `data-size` and `data-color` switch) is repeated inside the root, since
 *   the rules of the page do not reach in. The theme's *values* are left out: they inherit, and a copy on
 *   `:host` would win over the municipality's own theme and dark mode.
 * - Only `neutral` and the severities are mapped; no other colour name is guaranteed to exist in a theme.
 * - Icons become clip-paths (see icon-polygon.ts).
 * - What none of our markup uses is left out (`unused`).
 * - `fallback.gen.ts` holds values for a page without any theme; it is loaded only then.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss, { type AtRule, type ChildNode, type Declaration, type Root, type Rule } from 'postcss';
import type { Generated } from './generated.ts';
import { iconPolygon } from './icon-polygon.ts';

const source = join(dirname(createRequire(import.meta.url).resolve('@digdir/designsystemet-css')));
const target = fileURLToPath(new URL('../src/styles/ds/', import.meta.url));

/** Module name → file in the package. `search` is the part of suggestion.css that a plain search field needs. */
const components: Record<string, string> = {
  heading: 'heading',
  label: 'label',
  paragraph: 'paragraph',
  link: 'link',
  validationMessage: 'validation-message',
  button: 'button',
  input: 'input',
  field: 'field',
  fieldset: 'fieldset',
  fileUpload: 'file-upload',
  alert: 'alert',
  popover: 'popover',
  details: 'details',
  dialog: 'dialog',
  list: 'list',
  card: 'card',
  dropdown: 'dropdown',
  chip: 'chip',
  divider: 'divider',
  tabs: 'tabs',
  pagination: 'pagination',
  skeleton: 'skeleton',
  tag: 'tag',
  errorSummary: 'error-summary',
  toggleGroup: 'toggle-group',
  spinner: 'spinner',
  table: 'table',
  badge: 'badge',
  search: 'suggestion',
  suggestion: 'suggestion',
};

/**
 * Parts of Designsystemet that no element of ours has: as they stand in selectors, and the markup they are for.
 * `ds-shadow.test.ts` fails when a source begins to use one.
 */
export const unused: Readonly<Record<string, RegExp>> = {
  '.ds-field-affix': /ds-field-affix/,
  '.ds-floating': /ds-floating/,
  '.ds-checkbox--': /ds-checkbox--/,
  '.ds-list--unstyled': /ds-list--/,
  '.ds-focus': /ds-focus/,
  '.ds-print-preserve': /ds-print/,
  '.ds-readonly-icon': /ds-readonly/,
  '.ds-validation-message[data-color': /ds-validation-message[ "][^>]*data-color/,
  '[data-clickdelegatefor]': /clickdelegate/,
  '[data-field=counter]': /data-field="counter/,
  '[data-position=end]': /data-position/,
  '[readonly]': /[ ?]readonly=|\.readOnly=/,
  '[aria-readonly=true]': /aria-readonly/,
  '[role=switch]': /role="switch/,
  ':indeterminate': /indeterminate/,
  // The one there is shows nothing.
  placeholder: /placeholder="(?! ")/,
  ':dir(rtl)': /dir="rtl/,
};

/** Switched by the theme and read by no style of ours, Designsystemet's or our own; held as `unused` is. */
export const unread =
  /^--ds-(body-(short|long)-|size-(0|13|15|18|22|26|30)$|font-size-1$|color-(background-|base-contrast-subtle$))/;

const note = '// Generated from @digdir/designsystemet-css by scripts/ds-shadow.ts. Do not edit.\n';
const severities = ['neutral', 'info', 'success', 'warning', 'danger'];
const read = (path: string): Root => postcss.parse(readFileSync(join(source, path), 'utf8'));

/** Keeps the selectors that `keep` accepts (possibly rewritten); a rule that loses all of them disappears. */
function mapSelectors(root: Root, keep: (selector: string) => string | undefined): void {
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes') return;
    const kept = rule.selectors.map(keep).filter((selector) => selector !== undefined);
    if (kept.length === 0) rule.remove();
    else rule.selectors = [...new Set(kept)];
  });
  removeEmpty(root);
}

function removeEmpty(root: Root): void {
  root.walkAtRules((atRule) => {
    if (atRule.nodes?.length === 0) atRule.remove();
  });
}

const iconUrl = /url\(\s*(["'])data:image\/svg\+xml[^,]*,(.*?)\1\s*\)/;

function clipIcons(root: Root): void {
  const polygon = (value: string): string =>
    value.replace(new RegExp(iconUrl, 'g'), (_all, _quote, encoded: string) => {
      const svg = decodeURIComponent(encoded);
      const data = / d="([^"]+)"/.exec(svg)?.[1];
      if (!data) throw new Error(`An icon that is not one path: ${svg}`);
      return iconPolygon(data, svg.includes('fill-rule="evenodd"') ? 'evenodd' : 'nonzero');
    });
  root.walkDecls((decl) => {
    if (/^-webkit-mask/.test(decl.prop)) decl.remove();
    else if (/^mask(-image)?$/.test(decl.prop)) {
      const icon = /var\([^)]*\)|url\([^)]*\)|none/.exec(decl.value)?.[0];
      if (!icon || decl.value.includes('gradient'))
        throw new Error(`A mask that is not an icon: ${decl.value}`);
      squareReadonlyIcon(decl);
      decl.prop = 'clip-path';
      decl.value = polygon(decl.value.includes('data:') ? (iconUrl.exec(decl.value)?.[0] ?? '') : icon);
    } else decl.value = polygon(decl.value);
  });
}

/** The read-only lock stands in a box one line high; as a clip-path it would be stretched. */
function squareReadonlyIcon(mask: Declaration): void {
  if (!mask.value.includes('--ds-readonly-icon-url')) return;
  (mask.parent as Rule).each((node: ChildNode) => {
    if (node.type === 'decl' && node.prop === 'height') node.remove();
    if (node.type === 'decl' && node.prop === 'vertical-align') node.value = 'middle';
  });
  mask.cloneBefore({ prop: 'height', value: 'var(--ds-readonly-icon-size)' });
}

/** Selectors of the page turned into selectors of the root. */
function hostify(selector: string): string | undefined {
  if (selector === ':root' || selector === 'body') return ':host';
  // Scrolling of the page behind a dialog, and schemes inside a root: both belong to the page.
  if (selector.startsWith('body:') || selector.startsWith('[data-color-scheme')) return undefined;
  return selector;
}

/** Whether a selector asks for something, which it does not inside `:not()`. */
const has = (selector: string, part: string): boolean =>
  selector.replaceAll(/:not\([^)]*\)/g, '').includes(part);

function componentCss(name: string, file: string): string {
  const root = read(`${file}.css`);
  clipIcons(root);
  mapSelectors(root, hostify);
  mapSelectors(root, (selector) =>
    Object.keys(unused).some((part) => has(selector, part)) ? undefined : selector,
  );
  // For Firefox before 94; the standard form stands beside each. `-moz-available` has none.
  mapSelectors(root, (selector) => (selector.includes(':-moz-') ? undefined : selector));
  // Words for a counter of Designsystemet's own script, as the counter's rules are left out.
  root.walkDecls(/^--dsc-field-counter/, (decl) => void decl.remove());
  root.walkDecls((decl) => {
    if (/^-moz-/.test(decl.prop) || /^-moz-(fit|max)-content/.test(decl.value)) decl.remove();
  });
  if (name === 'search') mapSelectors(root, withoutSuggestion);
  if (name === 'base') {
    root.walkRules(':host', (rule) => rule.walkDecls('background', (decl) => void decl.remove()));
  }
  root.walkComments((comment) => void comment.remove());
  // Nested rules keep the line breaks of their source.
  return root.toString().replaceAll(/\s*\n\s*/g, '');
}

/** suggestion.css writes `:is(.ds-search,.ds-suggestion)`; rules about options, chips and popovers go. */
function withoutSuggestion(selector: string): string | undefined {
  const own = selector.replaceAll(':is(.ds-search,.ds-suggestion)', '.ds-search');
  return /\.ds-suggestion|u-option|u-datalist|>data\b|data-multiple|:popover-open/.test(own)
    ? undefined
    : own;
}

/** Layer and place of each file, read from the package's own index so that the cascade stays theirs. */
function placesInIndex(files: string[]): Map<string, { layer: string; order: number }> {
  const blocks = read('index.css').nodes.filter(
    (node): node is AtRule => node.type === 'atrule' && node.name === 'layer' && node.nodes !== undefined,
  );
  const contents = blocks.map((block) => new Set(block.nodes?.map(String)));
  const places = new Map<string, { layer: string; order: number }>();
  for (const file of new Set(files)) {
    const nodes = read(`${file}.css`).nodes.map(String);
    const found = contents.map((block) => nodes.filter((node) => block.has(node)).length);
    const most = Math.max(...found);
    const index = found.indexOf(most);
    if (most < nodes.length / 2) throw new Error(`${file}.css is not part of the package's index.css.`);
    places.set(file, { layer: blocks[index]?.params ?? '', order: index });
  }
  return places;
}

/** The theme's switches, without its values. */
function mappingCss(): string {
  const theme = read('../theme/designsystemet.css');
  theme.each((node) => {
    if (node.type === 'atrule' && !/\.(size-mode|type-scale|size|color)$/.test(node.params)) node.remove();
  });
  mapSelectors(theme, (selector) => {
    const colour = /^\[data-color=(\w+)\]$/.exec(selector)?.[1];
    return selector.startsWith('[data-size') || (colour && severities.includes(colour))
      ? selector
      : undefined;
  });
  theme.walkDecls(/^--ds-size-(base|step)$/, (decl) => void decl.remove());
  theme.walkDecls(unread, (decl) => void decl.remove());
  return theme.toString();
}

/** Values for a page without a theme, on the host; colours nobody may ask for by name are left out. */
function fallbackCss(): string {
  const theme = read('../theme/designsystemet.css');
  theme.each((node) => {
    if (node.type === 'atrule' && node.params.includes('typography.secondary')) node.remove();
  });
  theme.walkDecls(/^--ds-color-brand\d/, (decl) => void decl.remove());
  mapSelectors(theme, (selector) => {
    if (selector === ':root') return ':host';
    return /^\[data-(color-scheme=(dark|auto)|size=\w+)\]$/.test(selector) ? `:host(${selector})` : undefined;
  });
  return theme.toString();
}

const literal = (css: string): string => `'${css.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Names of the custom properties that the page's theme must supply: read here, declared nowhere in our CSS. */
function tokenContract(sheets: string[]): string[] {
  const all = sheets.join('');
  const read = new Set(Array.from(all.matchAll(/var\((--ds-[\w-]+)/g), ([, name]) => name ?? ''));
  const onHost = new Set<string>();
  for (const sheet of sheets) {
    postcss.parse(sheet).walkRules(':host', (rule) => rule.walkDecls((decl) => void onHost.add(decl.prop)));
  }
  return [...read].filter((name) => !onHost.has(name) && !/^--ds-size(--|$)/.test(name)).sort();
}

/** One module: a comment that says what it is, and the sheet with its place in the cascade. */
function sheetModule(name: string, about: string, order: number, css: string): string {
  return [
    note,
    "import { dsSheet, type DsSheet } from '../ds-sheet.ts';\n\n",
    `/** ${about} */\n`,
    `export const ${name}: DsSheet = /* @__PURE__ */ dsSheet(${order}, ${literal(css)});\n`,
  ].join('');
}

export function dsStyles(): Generated {
  const layers = '@layer ds.theme,ds.base,ds.components;';
  const workaround = componentCss('workaround', 'data-size-workaround');
  const base = `${layers}${mappingCss()}@layer ds.base{${componentCss('base', 'base')}}@layer ds.components{${workaround}}`;
  const places = placesInIndex(Object.values(components));
  const files = new Map<string, string>();
  const add = (name: string, content: string) => files.set(join(target, `${name}.gen.ts`), content);

  add(
    'base',
    sheetModule('base', 'What every root needs: layers, the switches of the theme, focus.', -1, base),
  );
  const sheets = Object.entries(components).map(([name, file]) => {
    const { layer, order } = places.get(file) ?? { layer: '', order: 0 };
    const css = `@layer ${layer}{${componentCss(name, file)}}`;
    add(kebab(name), sheetModule(name, `Classes of Designsystemet’s ${file}.css.`, order, css));
    return css;
  });
  add('fallback', sheetModule('fallback', 'Values for a page without a theme.', -2, layers + fallbackCss()));
  const tokens = tokenContract([base, ...sheets]).map((name) => `  '${name}',\n`);
  add(
    'tokens',
    `${note}/** Custom properties the elements read from the page’s theme. */\nexport const tokens: readonly string[] = [\n${tokens.join('')}];\n`,
  );
  return { files, folders: [target] };
}
