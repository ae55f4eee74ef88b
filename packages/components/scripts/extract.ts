import type { Message, ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import ts from 'typescript';
import { root } from './sources.ts';

export type Contents = Message['contents'];

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed, noEmitHelpers: true });

/**
 * The parts of a text with one placeholder for each value. The library makes one of values that have only space
 * between them, and of the translation its runtime then shows the first value alone.
 */
function parts({ node, tag, contents, file }: ProgramMessage): Contents {
  if (tag !== 'str') return contents;
  const { template } = (node as ts.CallExpression).arguments[0] as ts.TaggedTemplateExpression;
  if (!ts.isTemplateExpression(template)) return contents;
  const values = template.templateSpans.flatMap(({ expression, literal }, index) => [
    { untranslatable: `\${${printer.printNode(ts.EmitHint.Unspecified, expression, file)}}`, index },
    literal.text,
  ]);
  return [template.head.text, ...values].filter((part) => part !== '');
}

/** The texts of a program, by id. @throws where the library cannot read one */
export function extract(program: ts.Program): ProgramMessage[] {
  const { messages, errors } = extractMessagesFromProgram(program);
  if (errors.length > 0) {
    throw new Error(
      ts.formatDiagnostics(errors, {
        getCurrentDirectory: () => root,
        getCanonicalFileName: (name) => name,
        getNewLine: () => '\n',
      }),
    );
  }
  return messages
    .map((message) => ({ ...message, contents: parts(message) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
