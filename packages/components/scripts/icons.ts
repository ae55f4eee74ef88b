/** Generates `src/icons/icons.gen.ts` from Aksel's SVG files: one string per icon, so bundlers drop the rest. */
import { readFileSync } from 'node:fs';
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
  'PrinterSmall',
  'Tasklist',
  'Trash',
  'Upload',
  'XMark',
  'XMarkOctagon',
] as const;

const camel = (name: string): string =>
  name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());

export function icons(): Generated {
  const lines = names.map((name) => {
    const file = fileURLToPath(import.meta.resolve(`@navikt/aksel-icons/svg/${name}.svg`));
    const paths = Array.from(readFileSync(file, 'utf8').matchAll(/\bd="([^"]+)"/g), ([, d]) => d);
    if (paths.length === 0) throw new Error(`${name}.svg has no path.`);
    return `export const ${camel(name)} = '${paths.join(' ')}';`;
  });
  const note = '// Generated from @navikt/aksel-icons by scripts/icons.ts. Do not edit.';
  const target = fileURLToPath(new URL('../src/icons/icons.gen.ts', import.meta.url));
  return { files: new Map([[target, `${note}\n${lines.join('\n')}\n`]]), folders: [] };
}
