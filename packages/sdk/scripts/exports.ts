/**
 * Reads what the package exports, with what its source says of it, for the API documentation: the backend that serves it
 * knows no client. Called by `npm run generate`. Nothing is type-checked, so that it takes no time: each file's
 * declarations are written out by themselves.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import ts from 'typescript';

export const exportsFile = 'packages/backend/src/dokumentasjon/sdkeksport.gen.ts';

/** One name that can be imported. */
export interface SdkExport {
  /** What it is imported from: `@kobo-bolig/sdk/webhook`. */
  readonly entry: string;
  readonly name: string;
  readonly kind: 'function' | 'class' | 'type';
  readonly about: string;
  readonly params: readonly string[];
  readonly throws: string | null;
  readonly example: string | null;
  /** Its declaration, with the comments of its members. */
  readonly declaration: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly source: string }>>;
}

type Declared = Pick<SdkExport, 'kind' | 'about' | 'params' | 'throws' | 'example' | 'declaration'>;

/** A comment without its stars. */
const uncommented = (comment: string): string =>
  comment
    .replace(/^\/\*\*\s?/, '')
    .replace(/\s*\*\/$/, '')
    .replaceAll(/^[ \t]*\* ?/gm, '')
    .trim();
/** One paragraph is one line. */
const flowing = (text: string): string => text.trim().replaceAll(/(?<!\n)\n(?!\n)\s*/g, ' ');

/** What a comment says, by its tags. Code in an example is left as it stands. */
export function readComment(comment: string): Omit<Declared, 'kind' | 'declaration'> {
  const [about = '', ...tagged] = uncommented(comment).split(
    /(?:^|\s)@(?=(?:param|throws|example|returns)\s)/,
  );
  const of = (tag: string): string[] =>
    tagged.filter((text) => text.startsWith(tag)).map((text) => text.slice(tag.length));
  return {
    about: [flowing(about), ...of('returns').map((text) => `Gives ${flowing(text)}.`)].join(' ').trim(),
    params: of('param').map(flowing),
    throws: of('throws').map(flowing).join('; ') || null,
    example: of('example')[0]?.trim() ?? null,
  };
}

/** Words only a compiler needs before a declaration that is read. */
const plain = (declaration: string): string => declaration.replace(/^export (?:declare )?/, '').trim();

const kindOf = (statement: ts.Statement): Declared['kind'] =>
  ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement)
    ? 'function'
    : ts.isClassDeclaration(statement)
      ? 'class'
      : 'type';

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText();
  const { name } = statement as ts.DeclarationStatement;
  return name?.getText();
}

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);

/** Every declaration of a file, by name; but none with a type that is left to be found out. */
function declarationsOf(path: string): Map<string, Declared> {
  const text = readFileSync(path, 'utf8');
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023, strict: true },
  });
  const untyped = new Set(
    parse(path, text)
      .statements.filter((one) => diagnostics.some(({ start = -1 }) => one.pos <= start && start < one.end))
      .map(nameOf),
  );
  const source = parse(path, outputText);
  const declared = new Map<string, Declared>();
  for (const statement of source.statements) {
    const name = nameOf(statement);
    if (name === undefined || untyped.has(name)) continue;
    const comments = ts.getLeadingCommentRanges(outputText, statement.getFullStart()) ?? [];
    const last = comments.at(-1);
    const comment = last ? outputText.slice(last.pos, last.end) : '';
    declared.set(name, {
      kind: kindOf(statement),
      ...readComment(comment.startsWith('/**') ? comment : ''),
      declaration: plain(statement.getText()),
    });
  }
  return declared;
}

/** What an entry exports: `[file, name]`, in its order. */
function* exportedBy(path: string): Generator<[file: string, name: string]> {
  const source = parse(path, readFileSync(path, 'utf8'));
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      const { moduleSpecifier, exportClause } = statement;
      if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier)
        throw new Error(`${path}: exports must say what, and from where`);
      const file = resolve(dirname(path), (moduleSpecifier as ts.StringLiteral).text);
      for (const { name } of exportClause.elements) yield [file, name.text];
    } else if (ts.canHaveModifiers(statement)) {
      const shown = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      const name = nameOf(statement);
      if (shown && name !== undefined) yield [path, name];
    }
  }
}

/** @param root the folder of the package */
export function readExports(root: string): SdkExport[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const read = new Map<string, Map<string, Declared>>();
  return Object.entries(manifest.exports).flatMap(([entry, { source }]) =>
    [...exportedBy(join(root, source))].map(([file, name]) => {
      const declared = read.get(file) ?? declarationsOf(file);
      read.set(file, declared);
      const found = declared.get(name);
      if (!found) throw new Error(`${file}: ${name} must be declared with its types`);
      return { entry: posix.join(manifest.name, entry), name, ...found };
    }),
  );
}

/** @param root the folder of the package */
export const emitExports = (root: string): string =>
  [
    '// Generated from packages/sdk/src by `npm run generate`. Do not edit.\n\n',
    'export interface Sdkeksport {\n',
    '  readonly entry: string;\n  readonly name: string;\n  readonly kind: string;\n  readonly about: string;\n',
    '  readonly params: readonly string[];\n  readonly throws: string | null;\n  readonly example: string | null;\n',
    '  readonly declaration: string;\n}\n\n',
    `export const sdkeksporter: readonly Sdkeksport[] = ${JSON.stringify(readExports(root), null, 2)};\n`,
  ].join('');
