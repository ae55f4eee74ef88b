import { join } from 'node:path';
import ts from 'typescript';

const { config } = ts.readConfigFile(join(import.meta.dirname, '../../../../tsconfig.base.json'), (path) =>
  ts.sys.readFile(path),
) as { config: { compilerOptions: object } };
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');

let previous: ts.Program | undefined;

/** What tsc, as strict as everywhere here, says about files of a folder; `instead` replaces the text of some. */
export function typeErrors(folder: string, files: string[], instead: Record<string, string> = {}): string[] {
  const host = ts.createCompilerHost(options);
  const replaced = new Map(Object.entries(instead).map(([name, text]) => [join(folder, name), text]));
  // A file read before is parsed only once: most of the time goes into zod's declarations.
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target) => {
    const text = replaced.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, target);
    return previous?.getSourceFile(path) ?? getSourceFile(path, target);
  };
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    { ...options, types: [] },
    host,
  );
  previous ??= program;
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const lines = file?.text.slice(0, start).split('\n') ?? [];
    const line = file?.text.split('\n')[lines.length - 1] ?? '';
    return `${file?.fileName.slice(folder.length + 1)}: ${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
