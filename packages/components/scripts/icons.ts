/**
 * Generates `src/icons/` from Aksel's SVG files: one module per icon, so that it travels with the element that draws
 * it, and `icons.gen.ts` to import them from.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Generated } from './generated.ts';

/** The icons our elements use, by Aksel's names. Add a name and run `npm run generate`. */
const names = [
  'ArrowsCirclepath',
  'ArrowLeft',
  'ArrowRight',
  'Bell',
  'Bookmark',
  'Buildings3',
  'BulletList',
  'Calendar',
  'Checkmark',
  'CheckmarkCircle',
  'CheckmarkCircleFill',
  'ChevronDown',
  'ChevronLeft',
  'ChevronRight',
  'ChevronUp',
  'Circle',
  'CircleFill',
  'Clock',
  'ClockFill',
  'CloudSlash',
  'Download',
  'EnvelopeClosed',
  'EnvelopeOpen',
  'ExclamationmarkTriangle',
  'ExclamationmarkTriangleFill',
  'ExternalLink',
  'File',
  'FilePdf',
  'FileText',
  'Files',
  'Filter',
  'Funnel',
  'House',
  'Information',
  'InformationSquare',
  'Link',
  'MagnifyingGlass',
  'MenuGrid',
  'PadlockLocked',
  'Paperclip',
  'Pencil',
  'Person',
  'PersonGroup',
  'PersonPlus',
  'Phone',
  'Plus',
  'Paperplane',
  'PrinterSmall',
  'Tasklist',
  'Trash',
  'Upload',
  'XMark',
  'XMarkOctagon',
] as const;

const camel = (name: string): string =>
  name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());

/** Two decimals of a drawing 24 wide: no screen shows more. @throws Error for a path that is not plain coordinates */
function rounded(path: string): string {
  if (/[^MCHLVZ\d. -]|\.\d+\./.test(path)) throw new Error(`A path in another form: ${path}`);
  return path.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}

const folder = fileURLToPath(new URL('../src/icons/', import.meta.url));
const note = '// Generated from @navikt/aksel-icons by scripts/icons.ts. Do not edit.\n';

export function icons(): Generated {
  const modules = names.map((name): [path: string, content: string] => {
    const file = fileURLToPath(import.meta.resolve(`@navikt/aksel-icons/svg/${name}.svg`));
    const paths = Array.from(readFileSync(file, 'utf8').matchAll(/\bd="([^"]+)"/g), ([, d = '']) =>
      rounded(d),
    );
    if (paths.length === 0) throw new Error(`${name}.svg has no path.`);
    return [
      join(folder, 'aksel', `${name}.gen.ts`),
      `${note}export const ${camel(name)} = '${paths.join(' ')}';\n`,
    ];
  });
  const all = names.map((name) => `export { ${camel(name)} } from './aksel/${name}.gen.ts';\n`);
  const files = new Map([...modules, [join(folder, 'icons.gen.ts'), `${note}${all.join('')}`]]);
  return { files, folders: [join(folder, 'aksel')] };
}
