/**
 * Builds what is published from `src/`:
 * - `dist/`      modules for bundlers, by tsc; `lit` stays an import, @lit/localize is inlined (see localize.ts)
 * - `dist/cdn/`  one script per element for a `<script type="module">`, with shared chunks, precompressed, and
 *                `integrity.json` with the hash of every file
 *
 *   node packages/components/scripts/build.ts [npm|cdn]     default: both
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as terserModule from '@rollup/plugin-terser';
import { type OutputChunk, rollup, type RollupOutput } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { compact } from './compact.ts';
import { elementSources, root } from './sources.ts';
import manifest from '../package.json' with { type: 'json' };

// Its types describe the CommonJS build, where the function is one `default` further in.
const terser = terserModule.default as unknown as typeof terserModule.default.default;
const dist = join(root, 'dist');
const compress = promisify(brotliCompress);

/**
 * Chunks by what an element needs together; the rest is left to rollup. First match wins. A chunk holds the modules
 * named here and no other, so that nothing travels with what merely imports it.
 */
const chunks: [name: string, files: RegExp][] = [
  [
    'ds-skjema',
    /styles\/ds\/(field|fieldset|input|label|validation-message|error-summary|file-upload)\.gen\.ts$/,
  ],
  [
    'ds-liste',
    /styles\/ds\/(table|tabs|chip|toggle-group|pagination|search|suggestion|popover|dropdown)\.gen\.ts$/,
  ],
  ['ds-kort', /styles\/ds\/(card|details|dialog|list|tag|divider|badge)\.gen\.ts$/],
  ['ds', /styles\/(ds\/(?!fallback|tokens)[\w-]+\.gen|ds|ds-sheet)\.ts$/],
  // Without the directives and rules that only some elements use.
  ['kjerne', /components\/src\/(base\/(?!tab)|texts\/(?!generated\/nn|typed-date|person)|icons\/icon\.ts)/],
  [
    'kjerne',
    /node_modules\/(lit|lit-html|lit-element|@lit)\/(?!.*(async-directive|directives\/ref|context-provider|value-notifier))/,
  ],
  ['sdk-sak', /contract\/src\/generated\/operations\.client\.(?!kommune|meg|soeknad)/],
  // The login and the whole client are fetched by those who use them, and so is what calls operations of its own: it
  // would bring `sdk-sak` along to every element.
  [
    'sdk',
    /packages\/(sdk\/(?!src\/(innlogging|client|namespaces|follow|job|lastopp)\b)|contract\/)|node_modules\/openapi/,
  ],
  ['klient', /components\/src\/(klient\/(?!kobo-provider)|tilstand\/|sak\/sak-aapnet)/],
  [
    'klient',
    /icons\/aksel\/(ArrowsCirclepath|Checkmark|ChevronDown|CloudSlash|ExclamationmarkTriangle|PadlockLocked|XMark)\.gen/,
  ],
  ['ikoner', /icons\/aksel\/(Clock|Filter|Person|Tasklist)\.gen/],
  // What the search among homes needs too; it must not bring the application along.
  ['dato', /skjema\/src\/dato\.ts$/],
  ['identnummer', /skjema\/src\/identnummer\.ts$/],
  // What answers are judged by, and sent with, comes with the first answer; so do the words for what is wrong.
  [
    'kontroll',
    /skjema\/src\/(regler|rens|valider|feiltekst)\.ts$|components\/src\/soeknad\/(kontroll|feil|visning\/feilliste)\.ts$/,
  ],
  // How an answer is written out; the first step has none to write.
  ['svartekst', /skjema\/src\/(format|svartekst)\.ts$/],
  [
    'soeknad',
    /skjema\/src\/(ord|vilkaar|steg\/(steg0|valgsett)|tekster\/(last|nb\/(felles|steg0)))\.ts$|components\/src\/soeknad\/(\w+\.ts|kobo-soeknadsskjema\/|visning\/(fase|innhold|ringoss|start)\.ts)(?<!\/(skjema|flyt|utkast|likt|innsending|ruting|skjemastiler|svarstiler)\.ts)/,
  ],
  // The form from its first step: its questions, its pages, and what the receipt of one who filled it in shares with it.
  ['skjema', /skjema\/src\/(skjema|steg\/\w+|forhaandsutfyll|normaliser|svar|synlighet|tekst)\.ts$/],
  [
    'soeknad-steg',
    /components\/src\/soeknad\/(skjema|skjemastiler|flyt|utkast|likt|felt\/(felt|felt\.styles|felles|valgfelt)|visning\/(steg|skinne|framdrift|lagremelding|visning\.styles|hindring|hvem|slett))\.ts$/,
  ],
];

async function buildCdn(): Promise<void> {
  const target = join(dist, 'cdn');
  rmSync(target, { recursive: true, force: true });
  const entries = [...elementSources().map(({ tag }) => tag), 'alle'];
  const bundle = await rollup({
    input: {
      ...Object.fromEntries(
        entries.map((tag) => [tag === 'alle' ? 'kobo-alle' : tag, join(root, 'src/elements', `${tag}.ts`)]),
      ),
      'kobo-sdk': join(root, 'src/cdn/kobo-sdk.ts'),
    },
    plugins: [
      nodeResolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.js'] }),
      esbuild({ target: 'es2023', tsconfig: join(root, 'tsconfig.json'), charset: 'utf8' }),
      compact(),
      terser({ module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } }),
    ],
    // A warning here is a mistake in the package: a cycle, a missing export.
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const output = await bundle.write({
    dir: target,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId, name }) => {
      const [, locale, folder] = /generated[/\\](\w+)[/\\](\w+)\.gen/.exec(facadeModuleId ?? '') ?? [];
      return `deler/${locale ? `tekster-${folder}-${locale}` : name.replace('.gen', '')}-[hash].js`;
    },
    onlyExplicitManualChunks: true,
    manualChunks: (id) => chunks.find(([, files]) => files.test(id.replaceAll('\\', '/')))?.[0],
  });
  await bundle.close();
  await describe(target, output);
}

/** The modes differ in how distances are written; which is the shorter shows only when both are tried. */
async function smallest(content: Buffer): Promise<Buffer> {
  const tried = await Promise.all(
    [constants.BROTLI_MODE_GENERIC, constants.BROTLI_MODE_FONT].map((mode) =>
      compress(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_MODE]: mode,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
    ),
  );
  return tried.reduce((best, one) => (one.length < best.length ? one : best));
}

/** Compresses every script and writes what a host needs to load it safely. */
async function describe(target: string, { output }: RollupOutput): Promise<void> {
  const scripts = output.filter((file): file is OutputChunk => file.type === 'chunk');
  const files: Record<string, { integrity: string; bytes: number; brotli: number }> = {};
  for (const { fileName } of scripts) {
    const content = readFileSync(join(target, fileName));
    const compressed = await smallest(content);
    writeFileSync(join(target, `${fileName}.br`), compressed);
    files[fileName] = {
      integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
      bytes: content.length,
      brotli: compressed.length,
    };
  }
  const byName = new Map(scripts.map((script) => [script.fileName, script]));
  const withImports = (fileName: string, seen = new Set<string>()): Set<string> => {
    for (const imported of seen.has(fileName) ? [] : (byName.get(fileName)?.imports ?? [])) {
      withImports(imported, seen.add(fileName));
    }
    return seen.add(fileName);
  };
  const elements = Object.fromEntries(
    scripts
      .filter(({ isEntry }) => isEntry)
      .map(({ name, fileName }) => [name, [...withImports(fileName)].sort()]),
  );
  const description = { version: manifest.version, elements, files };
  writeFileSync(join(target, 'integrity.json'), `${JSON.stringify(description, null, 2)}\n`);
}

async function buildNpm(): Promise<void> {
  for (const entry of readdirSync(root).includes('dist') ? readdirSync(dist) : []) {
    if (entry !== 'cdn') rmSync(join(dist, entry), { recursive: true });
  }
  const { status } = spawnSync('tsc', ['-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('tsc found mistakes in packages/components.');
  await inlineLocalize();
}

/** Replaces the door to @lit/localize by a copy of our own; a host that uses the library keeps its own. */
async function inlineLocalize(): Promise<void> {
  const file = join(dist, 'texts/localize.js');
  const bundle = await rollup({
    input: file,
    external: (id) => /^lit(\/|$)|^@lit\/reactive-element/.test(id),
    plugins: [nodeResolve({ exportConditions: ['browser', 'production'] })],
  });
  await bundle.write({ file, format: 'es' });
  await bundle.close();
}

function report(): void {
  const { elements, files } = JSON.parse(readFileSync(join(dist, 'cdn/integrity.json'), 'utf8')) as {
    elements: Record<string, string[]>;
    files: Record<string, { brotli: number }>;
  };
  const size = (names: string[]) => names.reduce((sum, name) => sum + (files[name]?.brotli ?? 0), 0);
  for (const [name, needed] of Object.entries(elements)) {
    const parts = needed.map((file) => `${basename(file).replace(/-[\w-]{8}\.js$/, '')} ${size([file])}`);
    console.log(`${name}: ${size(needed)} bytes brotli (${parts.join(', ')})`);
  }
}

/** @param what both when left out */
export async function buildComponents(what?: 'npm' | 'cdn'): Promise<void> {
  if (what !== 'cdn') await buildNpm();
  if (what !== 'npm') await buildCdn();
}

if (import.meta.main) {
  const what = process.argv[2];
  await buildComponents(what === 'npm' || what === 'cdn' ? what : undefined);
  if (what !== 'npm') report();
}
