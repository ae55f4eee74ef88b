import { createDatabase } from '../../../db/database.ts';
import { migrations } from '../../../db/migrations.gen.ts';
import { startCheck } from '../../../db/startsjekk.ts';
import { kontrollerKjeden, type Hode, type Kontroll } from '../../../modules/revisjon/service.ts';
import { openPg } from '../pg.ts';
import { lesMiljoe } from './miljoevariabler.ts';
import { EXIT, type Exit, type Omgivelser } from './omgivelser.ts';
import { hvelvvariabler, lagHvelv } from './oppsett.ts';

const ENDE = /^(\d{4}):(\d{1,9}):([\w-]{43})$/;
/** Of each municipality; the rest is counted. */
const SAA_MANGE_VISES = 20;

function* linjer(kommunenummer: string, kontroll: Kontroll): Generator<string> {
  const { segl, rader, ventende, hode, brudd } = kontroll;
  yield `${brudd.length === 0 ? 'ok       ' : 'broken   '}${kommunenummer}: ${rader} rows, ${segl} seals, ${ventende} rows wait for the next`;
  for (const { art, segl, revisjonId, antall } of brudd.slice(0, SAA_MANGE_VISES)) {
    const hvor = [segl && `seal ${segl}`, revisjonId && `row ${revisjonId}`, antall && `${antall}`];
    yield `         ${art} ${hvor.filter(Boolean).join(', ')}`;
  }
  if (brudd.length > SAA_MANGE_VISES) yield `         and ${brudd.length - SAA_MANGE_VISES} more`;
  if (hode) yield `         ends at ${kommunenummer}:${hode.nummer}:${hode.segl}`;
}

/** Holds every municipality's audit log against its seals, and against ends of them that were written down before. */
export async function verifiser(
  { miljoe, ut, feil }: Omgivelser,
  argumenter: readonly string[],
): Promise<Exit> {
  const kjente = new Map<string, Hode[]>();
  for (const argument of argumenter) {
    const [, kommunenummer, nummer, segl] = ENDE.exec(argument) ?? [];
    if (!segl) {
      feil(`«${argument}» is not municipality:number:seal, as verify writes it.`);
      return EXIT.BRUK;
    }
    kjente.set(kommunenummer!, [...(kjente.get(kommunenummer!) ?? []), { nummer: Number(nummer), segl }]);
  }
  const oppsett = lesMiljoe(miljoe, [...hvelvvariabler, 'KOBO_INNLOGGING_URL']);
  const driver = openPg({
    connectionString: oppsett.KOBO_INNLOGGING_URL,
    poolSize: 1,
    statementTimeoutMs: 0,
  });
  try {
    await startCheck(driver, migrations, { production: false });
    const [db, vault] = [createDatabase(driver), await lagHvelv(oppsett)];
    let hel = true;
    for (const kommunenummer of new Set([...(await db.tenants()), ...kjente.keys()])) {
      const kontroll = await kontrollerKjeden(db, vault, kommunenummer, kjente.get(kommunenummer));
      hel &&= kontroll.brudd.length === 0;
      for (const linje of linjer(kommunenummer, kontroll)) ut(linje);
    }
    return hel ? EXIT.OK : EXIT.DATA;
  } finally {
    await driver.close();
  }
}
