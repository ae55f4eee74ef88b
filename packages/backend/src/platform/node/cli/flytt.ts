import { open, rm } from 'node:fs/promises';
import { createDatabase } from '../../../db/database.ts';
import { eksporter, FlytteFeil, importer } from '../../../db/flytting.ts';
import { migrations } from '../../../db/migrations.gen.ts';
import { startCheck } from '../../../db/startsjekk.ts';
import { uuidv7 } from '../../../db/uuid.ts';
import { skrivInnsyn } from '../../../http/queries.sql.ts';
import { openPg } from '../pg.ts';
import { lesMiljoe } from './miljoevariabler.ts';
import { EXIT, type Exit, type Omgivelser } from './omgivelser.ts';
import { hvelvvariabler, lagHvelv } from './oppsett.ts';

/** That everything was read stands in each municipality's lookup log, and so in its audit log, before it is. */
const linje = () => ({
  id: uuidv7(),
  roller: [],
  operasjon: 'export',
  ressurs: 'KOMMUNE',
  ressurs_id: null,
  person_id: null,
  sak_id: null,
  formaal: 'Eksport av alt kommunen har',
  hjemmel: '',
  antall: null,
  sporings_id: uuidv7(),
  vist: [],
});

export async function eksporterTilFil(
  { miljoe, ut, feil }: Omgivelser,
  [fil, ...valgte]: readonly string[],
): Promise<Exit> {
  if (fil === undefined || valgte.some((nummer) => !/^\d{4}$/.test(nummer))) {
    feil('Say which file, and of which municipalities where it is not all: export <file> [9901 …]');
    return EXIT.BRUK;
  }
  const oppsett = lesMiljoe(miljoe, [...hvelvvariabler, 'KOBO_INNLOGGING_URL']);
  const driver = openPg({
    connectionString: oppsett.KOBO_INNLOGGING_URL,
    poolSize: 1,
    statementTimeoutMs: 0,
  });
  try {
    await startCheck(driver, migrations, { production: false });
    const db = createDatabase(driver);
    const alle = await db.tenants();
    const kommuner = valgte.length > 0 ? valgte : alle;
    const ukjent = kommuner.filter((nummer) => !alle.includes(nummer));
    if (ukjent.length > 0) throw new FlytteFeil(`There is no municipality ${ukjent.join(', ')} here.`);
    // Names and what people have written stand in it as they are: for nobody but who runs this.
    const fd = await open(fil, 'wx', 0o600);
    let rader = 0;
    try {
      for (const kommunenummer of kommuner) {
        const context = { kommunenummer, aktoer: 'system:eksport', roller: [] };
        await db.withTenant(context, 'skriv', async (tx) => skrivInnsyn(tx, [linje()]));
      }
      const vault = await lagHvelv(oppsett);
      for await (const linje of eksporter({ driver, migrations, vault, kommuner, naa: new Date() })) {
        await fd.write(`${linje}\n`);
        if (linje.startsWith('{')) rader++;
      }
      await fd.sync();
    } catch (error) {
      await rm(fil);
      throw error;
    } finally {
      await fd.close();
    }
    ut(`${rader} rows of ${kommuner.length} municipalities are in ${fil}.`);
    return EXIT.OK;
  } finally {
    await driver.close();
  }
}

export async function importerFraFil(
  { miljoe, ut, feil }: Omgivelser,
  [fil, ...resten]: readonly string[],
): Promise<Exit> {
  if (fil === undefined || resten.length > 0) {
    feil('Say which file: import <file>');
    return EXIT.BRUK;
  }
  const oppsett = lesMiljoe(miljoe, [...hvelvvariabler, 'KOBO_MIGRERING_URL']);
  const driver = openPg({ connectionString: oppsett.KOBO_MIGRERING_URL, poolSize: 1, statementTimeoutMs: 0 });
  try {
    const linjer = (await open(fil)).readLines();
    const { kommuner, rader } = await importer(
      { driver, migrations, vault: await lagHvelv(oppsett) },
      linjer,
    );
    ut(`${rader} rows of ${kommuner.length} municipalities were put in: ${kommuner.join(', ')}.`);
    return EXIT.OK;
  } finally {
    await driver.close();
  }
}
