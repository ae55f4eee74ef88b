import { createConfig, lintDocument as structure, BaseResolver, Source } from '@redocly/openapi-core';
import type { ProblemEntry } from '../document.ts';
import type { Contract } from '../load.ts';
import { UPPER_SNAKE, judge, quote, type Rules, type Violation } from './violation.ts';

const PROBLEM_KEYS = ['status', 'title', 'detail', 'common'];

/** References of the document, by how they are written. */
function references(node: unknown, found = new Set<string>()): Set<string> {
  if (node === null || typeof node !== 'object') return found;
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string') found.add(value);
    else references(value, found);
  }
  return found;
}

export const documentRules: Rules<Contract, undefined> = {
  *version({ document }) {
    if (document.openapi !== '3.1.0') yield `openapi is 3.1.0, not ${document.openapi}`;
  },
  *'unused-component'({ document }) {
    const used = references(document);
    for (const kind of ['schemas', 'parameters', 'responses']) {
      const names = Object.keys(document.components[kind] ?? {});
      const idle = names.filter((name) => !used.has(`#/components/${kind}/${name}`));
      if (idle.length > 0) yield `nothing refers to components/${kind}: ${quote(idle)}`;
    }
  },
  *'tags-declared'({ document, operations }) {
    const declared = (document.tags ?? []).map(({ name }) => name);
    const used = new Set(operations.flatMap(({ object }) => object.tags ?? []));
    const missing = [...used].filter((tag) => !declared.includes(tag));
    const idle = declared.filter((tag) => !used.has(tag));
    if (missing.length > 0) yield `tags without a description: ${quote(missing)}`;
    if (idle.length > 0) yield `tags without an operation: ${quote(idle)}`;
  },
  *'problem-used'({ problems, operations }) {
    const used = new Set(operations.flatMap(({ object }) => object['x-kobo-errors'] ?? []));
    const idle = Object.keys(problems).filter((code) => !problems[code]?.common && !used.has(code));
    if (idle.length > 0) yield `no operation lists ${quote(idle)}`;
  },
};

export const problemRules: Rules<[code: string, entry: ProblemEntry], undefined> = {
  *'problem-code'([code]) {
    if (!UPPER_SNAKE.test(code)) yield `UPPER_SNAKE: ${code}`;
  },
  *'problem-status'([, { status }]) {
    if (!Number.isInteger(status) || status < 400 || status > 599)
      yield `status is 400 to 599, not ${status}`;
  },
  *'problem-text'([, entry]) {
    for (const [part, most] of [
      ['title', 200],
      ['detail', 1000],
    ] as const) {
      for (const language of ['nb', 'nn'] as const) {
        const text: unknown = entry[part]?.[language];
        if (typeof text !== 'string' || text.trim() === '') yield `${part}.${language} is missing`;
        else if (text.length > most)
          yield `${part}.${language} has ${text.length} characters, at most ${most} are sent`;
      }
      // A comma in a text without quotes ends it: what follows becomes a key, and half a sentence is sent.
      const rest = Object.keys(entry[part] ?? {}).filter((key) => key !== 'nb' && key !== 'nn');
      if (rest.length > 0) yield `${part} goes on after a comma, quote it: ${quote(rest)}`;
    }
    const unknown = Object.keys(entry).filter((key) => !PROBLEM_KEYS.includes(key));
    if (unknown.length > 0) yield `unknown keys ${quote(unknown)}`;
  },
};

export const lintDocument = (contract: Contract): Violation[] => [
  ...judge(documentRules, contract, undefined, 'openapi.yaml'),
  ...Object.entries(contract.problems).flatMap((problem) =>
    judge(problemRules, problem, undefined, `problems.yaml#/${problem[0]}`),
  ),
];

const redocly = createConfig({ rules: { struct: 'error', 'no-unresolved-refs': 'error' } });

/** Whether it is OpenAPI at all: keys in their right places, as Redocly knows the specification. */
export async function lintStructure({ document }: Contract): Promise<Violation[]> {
  const text = JSON.stringify(document);
  const problems = await structure({
    document: { source: new Source('openapi.yaml', text), parsed: JSON.parse(text) },
    config: (await redocly).styleguide,
    externalRefResolver: new BaseResolver(),
  });
  return problems.map(({ message, location }) => ({
    rule: 'structure',
    at: `openapi.yaml${location[0]?.pointer ?? ''}`,
    message,
  }));
}
