// `npm run lint` ends here: is the contract within the profile described in README.md?
import { lint } from '../packages/contract/scripts/lint/lint.ts';
import { loadContract } from '../packages/contract/scripts/load.ts';

const contract = loadContract(process.argv[2] ?? import.meta.dirname);
const violations = await lint(contract);
for (const { at, rule, message } of violations) console.error(`${at}\n  ${message} (${rule})`);
const { operations, document } = contract;
const size = `${operations.length} operations, ${Object.keys(document.components.schemas).length} schemas`;
console.log(`api-spec: ${size}, ${violations.length} outside the profile`);
if (violations.length > 0) process.exitCode = 1;
