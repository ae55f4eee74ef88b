import type { Contract } from '../load.ts';
import { documentRules, lintDocument, lintStructure, problemRules } from './document.ts';
import { lintOperations, operationRules } from './operations.ts';
import { lintSchemas, schemaRuleNames } from './schemas.ts';
import type { Violation } from './violation.ts';

export const ruleNames: readonly string[] = [
  ...schemaRuleNames,
  ...Object.keys(operationRules),
  ...Object.keys(documentRules),
  ...Object.keys(problemRules),
  'structure',
];

/** Everything of the contract that is outside the profile; empty when the generator may trust it. */
export async function lint(contract: Contract): Promise<Violation[]> {
  const found = [
    ...lintDocument(contract),
    ...lintOperations(contract),
    ...lintSchemas(contract),
    ...(await lintStructure(contract)),
  ];
  // A shared parameter is looked at once for each operation that takes it.
  return [...new Map(found.map((violation) => [JSON.stringify(violation), violation])).values()];
}
