/**
 * Texts from source to translator and back.
 *
 * Each folder of elements has its own file for translators, `xliff/<folder>/nn.xlf`, and its own download, so
 * that a citizen never fetches the case worker's texts. `nn.sources.json` beside it remembers which wording of
 * the source each translation was made from: ids are explicit, so without it a changed source would keep an
 * old translation in silence.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { XliffFormatter } from '@lit/localize-tools/lib/formatters/xliff.js';
import type { Message, ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import type { Config } from '@lit/localize-tools/lib/types/config.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import ts from 'typescript';
import type { Generated } from './generated.ts';
import { root } from './sources.ts';
import { undeclaredBundles } from './text-bundles.ts';

const generated = join(root, 'src/texts/generated');
const locales = ['nn'];
/** Folders without a thing of their own share one bundle that every element has. */
const shared = 'felles';

type Contents = Message['contents'];
/** The formatter's own writer goes by the order of the old file; the method beneath it takes no old file. */
interface Encoder {
  encodeLocale(source: ProgramMessage[], locale: Locale, translated: Message[], old: undefined): string;
}

function formatter(bundle: string): XliffFormatter {
  const config = {
    baseDir: root,
    resolve: (path: string) => join(root, path),
    sourceLocale: 'nb',
    targetLocales: locales,
    interchange: { format: 'xliff', xliffDir: `xliff/${bundle}` },
    output: { mode: 'runtime', outputDir: 'src/texts/generated' },
  };
  return new XliffFormatter(config as unknown as Config);
}

function extract(): ProgramMessage[] {
  const parsed = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  });
  const files = (parsed?.fileNames ?? []).filter((name) => !/\.test\.ts$|\/testing\//.test(name));
  const { messages, errors } = extractMessagesFromProgram(
    ts.createProgram({ rootNames: files, options: parsed?.options ?? {} }),
  );
  if (errors.length > 0) {
    throw new Error(
      ts.formatDiagnostics(errors, {
        getCurrentDirectory: () => root,
        getCanonicalFileName: (name) => name,
        getNewLine: () => '\n',
      }),
    );
  }
  return messages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const folderOf = (path: string): string => relative(join(root, 'src'), path).split(sep)[0] ?? '';
const bundleOf = (message: Message): string => message.name.split('.')[0] ?? '';
const isPlaceholder = (part: Contents[number]) => typeof part !== 'string';

/** Ids that break the naming, which decides in which download a text lies. */
function misnamed(messages: ProgramMessage[]): string[] {
  return messages
    .filter(({ name, file }) => {
      const bundle = name.split('.')[0];
      return (
        !/^[a-z]+(\.[a-zA-Z0-9]+){2,}$/.test(name) ||
        ![folderOf(file.fileName), shared].includes(bundle ?? '')
      );
    })
    .map(({ name, file }) => {
      const folder = folderOf(file.fileName);
      return `${name} (${relative(root, file.fileName)}): an id is ${folder}.<what>.<which> or ${shared}.<what>.<which>.`;
    });
}

function bundlesByFile(messages: ProgramMessage[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const message of messages) {
    const { fileName } = message.file;
    found.set(fileName, (found.get(fileName) ?? new Set()).add(bundleOf(message)));
  }
  return found;
}

const fingerprint = (contents: Contents): string =>
  createHash('sha256')
    .update(contents.map((part) => (typeof part === 'string' ? part : '{}')).join(''))
    .digest('hex')
    .slice(0, 12);

/** Template literal source of a text; placeholders become their number in the source text. */
function literal(contents: Contents): string {
  const escaped = contents.map((part) =>
    typeof part === 'string' ? part.replace(/[\\`]|\$(?=\{)/g, '\\$&') : `\${${part.index}}`,
  );
  return `${contents.some(isPlaceholder) ? 'str' : ''}\`${escaped.join('')}\``;
}

function localeModule(messages: Message[]): string {
  const needsStr = messages.some(({ contents }) => contents.some(isPlaceholder));
  return [
    '// Generated from xliff/ by scripts/texts.ts. Do not edit.',
    `import { ${needsStr ? 'str, ' : ''}type TemplateMap } from '../../localize.ts';`,
    '',
    'export const templates: TemplateMap = {',
    ...messages.map(({ name, contents }) => `  '${name}': ${literal(contents)},`),
    '};',
    '',
  ].join('\n');
}

function bundleTable(bundles: string[]): string {
  return [
    '// Generated by scripts/texts.ts. Do not edit.',
    "import type { TemplateMap } from '../localize.ts';",
    '',
    `export type TranslatedLocale = ${locales.map((locale) => `'${locale}'`).join(' | ')};`,
    '',
    '/** Texts per language and folder, each its own download. */',
    'export const bundles: Record<TranslatedLocale, Record<string, () => Promise<{ templates: TemplateMap }>>> = {',
    ...locales.flatMap((locale) => [
      `  ${locale}: {`,
      ...bundles.map((bundle) => `    ${bundle}: () => import('./${locale}/${bundle}.gen.ts'),`),
      '  },',
    ]),
    '};',
    '',
  ].join('\n');
}

/** Translations to take in: locale → id → text with `{0}` where the source has its first value. */
type Incoming = Record<string, Record<string, string>>;

/** The parts of a text written with numbers for its values. */
function parse(text: string, source: Contents): Contents {
  const placeholders = source.filter((part) => typeof part !== 'string');
  return text
    .split(/(\{\d+\})/)
    .filter((part) => part !== '')
    .map((part) => placeholders.find(({ index }) => part === `{${index}}`) ?? part);
}

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

export interface TextOptions {
  /** Ids whose translation still fits the changed source. */
  accepted?: readonly string[];
  incoming?: Incoming;
}

/** Everything the sources and the translations say together, and what a translator still has to do. */
export function texts({ accepted = [], incoming = {} }: TextOptions = {}): Generated {
  const messages = extract();
  const problems = [...misnamed(messages), ...undeclaredBundles(bundlesByFile(messages))];
  const files = new Map<string, string>();
  const bundles = [...new Set(messages.map(bundleOf))].sort();
  for (const bundle of bundles) {
    const own = messages.filter((message) => bundleOf(message) === bundle);
    const xliff = formatter(bundle);
    const translations = xliff.readTranslations();
    for (const locale of locales) {
      const targets = new Map(
        translations
          .filter((translated) => translated.locale === locale)
          .flatMap((translated) =>
            translated.messages.map((message) => [message.name, message.contents] as const),
          ),
      );
      const sourcesPath = join(root, 'xliff', bundle, `${locale}.sources.json`);
      const known = JSON.parse(readIfThere(sourcesPath) || '{}') as Record<string, string>;
      const sources: Record<string, string> = {};
      const translated: Message[] = [];
      for (const { name, contents } of own) {
        const taken = incoming[locale]?.[name];
        if (taken !== undefined) targets.set(name, parse(taken, contents));
        const target = targets.get(name);
        if (!target) {
          problems.push(`${name}: has no ${locale} text (xliff/${bundle}/${locale}.xlf).`);
          continue;
        }
        const placeholders = (parts: Contents) =>
          parts
            .map((part) => (typeof part === 'string' ? '' : part.index))
            .sort()
            .join('');
        if (placeholders(target) !== placeholders(contents)) {
          problems.push(`${name}: the ${locale} text has other placeholders than the source.`);
          continue;
        }
        const current = fingerprint(contents);
        sources[name] = accepted.includes(name) || taken !== undefined ? current : (known[name] ?? current);
        if (sources[name] !== current) {
          problems.push(
            `${name}: the source changed after the ${locale} text was made; correct it and --accept it.`,
          );
        }
        translated.push({ name, contents: target });
      }
      files.set(sourcesPath, `${JSON.stringify(sources, null, 2)}\n`);
      files.set(join(generated, locale, `${bundle}.gen.ts`), localeModule(translated));
      files.set(join(root, 'xliff', bundle, `${locale}.xlf`), encode(xliff, own, locale, targets));
    }
  }
  files.set(join(generated, 'bundles.gen.ts'), bundleTable(bundles));
  const folders = [join(root, 'xliff'), ...locales.map((locale) => join(generated, locale))];
  return { files, folders, problems };
}

/** Written anew in the order of the ids, so that two branches that add texts meet as little as possible. */
function encode(
  xliff: XliffFormatter,
  messages: ProgramMessage[],
  locale: string,
  targets: Map<string, Contents>,
) {
  const translated = Array.from(targets, ([name, contents]) => ({ name, contents }));
  const encoder = xliff as unknown as Encoder;
  return `${encoder.encodeLocale(messages, locale as Locale, translated, undefined).trimEnd()}\n`;
}
