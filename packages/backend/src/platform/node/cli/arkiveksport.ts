import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createDatabase } from '../../../db/database.ts';
import { migrations } from '../../../db/migrations.gen.ts';
import { startCheck } from '../../../db/startsjekk.ts';
import { eksporterAar } from '../../../modules/arkivjournal/eksport.ts';
import { kontrollerAar } from '../../../modules/arkivjournal/service.ts';
import { createDatabaselager } from '../../../ports/fillager/database.ts';
import { openPg } from '../pg.ts';
import { lesMiljoe } from './miljoevariabler.ts';
import { EXIT, type Exit, type Omgivelser } from './omgivelser.ts';
import { hvelvvariabler, lagHvelv } from './oppsett.ts';

/**
 * Writes a year of a municipality's archive to a folder, readable by whoever ran it alone. A file that is there already is
 * never written over.
 */
export async function eksporterArkiv(
  { miljoe, ut, feil }: Omgivelser,
  argumenter: readonly string[],
): Promise<Exit> {
  const [kommunenummer = '', aar = '', mappe = ''] = argumenter;
  if (!/^\d{4}$/.test(kommunenummer) || !/^2\d{3}$/.test(aar) || mappe === '' || argumenter.length > 3) {
    feil('archive takes a municipality, a year and a folder: archive 9901 2026 ./uttrekk');
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
    const fillager = createDatabaselager(await lagHvelv(oppsett));
    const filer = eksporterAar({ db, fillager, kommunenummer }, Number(aar));
    let antall = 0;
    let neste = await filer.next();
    for (; !neste.done; neste = await filer.next()) {
      const sti = join(mappe, neste.value.sti);
      await mkdir(dirname(sti), { recursive: true, mode: 0o700 });
      await writeFile(sti, neste.value.innhold, { flag: 'wx', mode: 0o600 });
      antall++;
    }
    const leser = { kommunenummer, aktoer: 'system:arkiveksport', roller: [], skjermet: true };
    const kontroll = await db.withTenant(leser, 'les', (tx) => kontrollerAar(tx, Number(aar)));
    ut(
      `${antall} files; ${kontroll.antall} lines of the journal hold together${kontroll.hel ? '' : `, not ${kontroll.brudd}`}.`,
    );
    for (const nummer of neste.value) ut(`broken   ${nummer}: its file is not the one that was journaled`);
    return kontroll.hel && neste.value.length === 0 ? EXIT.OK : EXIT.DATA;
  } finally {
    await driver.close();
  }
}
