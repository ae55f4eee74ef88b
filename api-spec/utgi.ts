// The last step of `npm run utgi`: what is published is what the contract is held against from now on.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utgi } from '../packages/contract/scripts/brudd/brudd.ts';
import { loadContract } from '../packages/contract/scripts/load.ts';

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../packages/contract/package.json'), 'utf8'),
) as { version: string };

/** A line for each operation and each component, so that git shows what has changed. */
const linjer = (verdi: unknown, dybde: number, inn = ''): string =>
  dybde === 0 || verdi === null || typeof verdi !== 'object'
    ? JSON.stringify(verdi)
    : `{\n${Object.entries(verdi)
        .map(([navn, under]) => `${inn}  ${JSON.stringify(navn)}: ${linjer(under, dybde - 1, `${inn}  `)}`)
        .join(',\n')}\n${inn}}`;

const fil = join(import.meta.dirname, 'utgitt.json');
writeFileSync(fil, `${linjer(utgi(loadContract(import.meta.dirname), version), 4)}\n`);
console.log(`api-spec/utgitt.json is the contract of ${version}`);
