// `npm run lint` ends here: is the contract within the profile described in README.md, and does it hold what was published?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finnBrudd, type Utgitt } from '../packages/contract/scripts/brudd/brudd.ts';
import { bumpForBrudd, varslet } from '../packages/contract/scripts/brudd/varslet.ts';
import { lint } from '../packages/contract/scripts/lint/lint.ts';
import { loadContract } from '../packages/contract/scripts/load.ts';

const contract = loadContract(process.argv[2] ?? import.meta.dirname);
const violations = await lint(contract);
for (const { at, rule, message } of violations) console.error(`${at}\n  ${message} (${rule})`);
const { operations, document } = contract;
const size = `${operations.length} operations, ${Object.keys(document.components.schemas).length} schemas`;
console.log(`api-spec: ${size}, ${violations.length} outside the profile`);

const les = (fil: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, fil), 'utf8'));
const utgitt = les('utgitt.json') as Utgitt;
const { version } = les('../packages/contract/package.json') as { version: string };
if (utgitt.versjon !== version)
  console.error(
    `api-spec/utgitt.json is of ${utgitt.versjon}, and ${version} is released with \`npm run utgi\``,
  );
const sagt = varslet(join(import.meta.dirname, '../.changeset'), version);
const brudd = finnBrudd(utgitt, contract);
const usagt = brudd.filter(({ hva }) => !sagt.has(hva));
for (const { sted, melding } of usagt) console.error(`${sted}: ${melding}`);
console.log(`api-spec: ${brudd.length} breaks of ${utgitt.versjon}, ${usagt.length} untold`);
if (usagt.length > 0) {
  const navn = [...new Set(usagt.map(({ hva }) => `\`${hva}\``))].join(', ');
  console.error(
    `Keep what was published, or tell it in a changeset (@kobo-bolig/contract: ${bumpForBrudd(version)[0]}) with a line\nBreaking: ${navn}`,
  );
}
if (violations.length + usagt.length > 0 || utgitt.versjon !== version) process.exitCode = 1;
