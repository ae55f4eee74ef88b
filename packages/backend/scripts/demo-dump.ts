/**
 * Fills Krokvik in memory and writes it as one file, in a process of its own: `scripts/demo.ts` calls it.
 *
 *   node --conditions=source packages/backend/scripts/demo-dump.ts <file>
 */
import { renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createDatabase } from '../src/db/database.ts';
import { migrate } from '../src/db/migrate.ts';
import { migrations } from '../src/db/migrations.gen.ts';
import { slimDump } from '../src/db/pglite-dump.ts';
import { databaseAndEngine } from '../src/db/pglite-filer.ts';
import { openPglite } from '../src/db/pglite.ts';
import { uuidSource } from '../src/db/uuid.ts';
import { fjellvik } from '../src/demo/fjellvik.ts';
import { krokvik } from '../src/demo/krokvik.ts';
import { demohvelv } from '../src/demo/noekler.ts';
import { utenDetIngenSerEtter } from '../src/demo/queries.sql.ts';
import { demoregistre } from '../src/demo/registre.ts';
import { saa } from '../src/demo/saa.ts';
import { idag } from '../src/klokke.ts';
import { jobbkontekst } from '../src/loekke.ts';
import { kontrollerGraderinger } from '../src/modules/person/kontroll.ts';

async function fill(file: string): Promise<void> {
  const driver = await openPglite();
  await migrate(driver, migrations);
  const naa = new Date();
  const kommuner = [krokvik(idag(naa)), fjellvik(idag(naa))];
  const saaing = {
    db: createDatabase(driver),
    vault: await demohvelv(),
    nyId: uuidSource(),
    naa,
    registre: await demoregistre(kommuner, naa),
    ...(process.stdout.isTTY && { fremdrift: (hva: string) => process.stdout.write(`\r  ${hva}   `) }),
  };
  const kontroll = { db: saaing.db, porter: { ...saaing.registre, vault: saaing.vault }, naa };
  for (const kommune of kommuner) {
    await saa(kommune, saaing);
    // Else the first job in every page asks about each tenant of the import: 2 s of processor time after each application.
    const context = jobbkontekst(kommune.kommune.kommunenummer, 'system:gradering', naa);
    while ((await kontrollerGraderinger(kontroll, context, 'UKJENTE')) === 'MER');
  }
  await driver.transaction({ script: utenDetIngenSerEtter }, async () => undefined);
  const dump = gzipSync(await slimDump(driver, databaseAndEngine));
  await driver.close();
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, dump);
  // Somebody else may be building the same: a rename is whole or not at all.
  renameSync(unfinished, file);
  console.log(`${process.stdout.isTTY ? '\r' : ''}  ${(dump.length / 1e6).toFixed(1)} MB`);
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('Where to? Give a file.');
await fill(file);
