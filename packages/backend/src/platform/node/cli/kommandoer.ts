import { parseArgs } from 'node:util';
import { createDatabase } from '../../../db/database.ts';
import { migrate, MigrationError } from '../../../db/migrate.ts';
import { FlytteFeil } from '../../../db/flytting.ts';
import { migrations } from '../../../db/migrations.gen.ts';
import { tellIAlle } from '../../../modules/oppbevaring/service.ts';
import { startCheck, StartError } from '../../../db/startsjekk.ts';
import { uuidSource } from '../../../db/uuid.ts';
import { fjellvik } from '../../../demo/fjellvik.ts';
import { krokvik } from '../../../demo/krokvik.ts';
import { demoregistre } from '../../../demo/registre.ts';
import { saa } from '../../../demo/saa.ts';
import { errorFields } from '../../../http/logg.ts';
import { idag } from '../../../klokke.ts';
import { asyncNestingGuard } from '../nesting.ts';
import { openPg } from '../pg.ts';
import { lukkVedSignal } from '../server.ts';
import { eksporterArkiv } from './arkiveksport.ts';
import { lesMiljoe, OppsettFeil } from './miljoevariabler.ts';
import { eksporterTilFil, importerFraFil } from './flytt.ts';
import { EXIT, type Exit, type Omgivelser } from './omgivelser.ts';
import { driftsvariabler, hvelvvariabler, lagHvelv } from './oppsett.ts';
import { sjekk } from './sjekk.ts';
import { start } from './start.ts';
import { verifiser } from './verifiser.ts';

export { EXIT };

interface Kommando {
  readonly om: string;
  /** What may stand after the command; nothing where it is absent. */
  readonly argument?: string;
  /** `undefined`: goes on until a signal ends it. */
  readonly kjoer: (omgivelser: Omgivelser, argumenter: readonly string[]) => Promise<Exit | undefined>;
}

const kommandoer: Readonly<Record<string, Kommando>> = {
  start: {
    om: 'serves the API and does its jobs, until SIGTERM',
    async kjoer({ miljoe, ut }) {
      const server = await start(lesMiljoe(miljoe, driftsvariabler), ut);
      ut(
        JSON.stringify({
          tid: new Date().toISOString(),
          nivaa: 'INFO',
          hendelse: 'STARTET',
          adresse: server.origin,
        }),
      );
      lukkVedSignal(server);
      return undefined;
    },
  },
  migrate: {
    om: 'brings the schema of the database forward',
    async kjoer({ miljoe, ut }) {
      const { KOBO_MIGRERING_URL } = lesMiljoe(miljoe, ['KOBO_MIGRERING_URL']);
      const driver = openPg({ connectionString: KOBO_MIGRERING_URL, statementTimeoutMs: 0 });
      try {
        const { applied, version } = await migrate(driver, migrations);
        ut(`The schema is at version ${version}; ${applied.length} migrations were applied.`);
        return EXIT.OK;
      } finally {
        await driver.close();
      }
    },
  },
  seed: {
    om: 'fills an installation in TEST with the synthetic municipalities of the demo',
    async kjoer({ miljoe, ut }) {
      const oppsett = lesMiljoe(miljoe, [...hvelvvariabler, 'KOBO_INNLOGGING_URL']);
      if (oppsett.KOBO_MILJOE !== 'TEST') {
        throw new StartError('Synthetic persons are never put among real ones: seed needs KOBO_MILJOE=TEST.');
      }
      const driver = openPg({ connectionString: oppsett.KOBO_INNLOGGING_URL });
      try {
        await startCheck(driver, migrations, { production: false });
        const naa = new Date();
        const kommuner = [krokvik(idag(naa)), fjellvik(idag(naa))];
        const saaing = {
          db: createDatabase(driver, asyncNestingGuard()),
          vault: await lagHvelv(oppsett),
          nyId: uuidSource(),
          naa,
          registre: await demoregistre(kommuner, naa),
          fremdrift: ut,
        };
        for (const kommune of kommuner) await saa(kommune, saaing);
        return EXIT.OK;
      } finally {
        await driver.close();
      }
    },
  },
  retention: {
    om: 'tells how many go before today is over, by rule; start removes them, this removes nothing',
    async kjoer({ miljoe, ut }) {
      const { KOBO_INNLOGGING_URL } = lesMiljoe(miljoe, ['KOBO_INNLOGGING_URL']);
      const driver = openPg({ connectionString: KOBO_INNLOGGING_URL, poolSize: 1 });
      try {
        await startCheck(driver, migrations, { production: false });
        const modent = await tellIAlle(createDatabase(driver), new Date());
        for (const [hva, antall] of Object.entries(modent)) ut(`${String(antall).padStart(8)}  ${hva}`);
        return EXIT.OK;
      } finally {
        await driver.close();
      }
    },
  },
  check: {
    om: 'tells what is missing of settings, keys, migrations and register agreements',
    async kjoer({ miljoe, ut }) {
      const funn = await sjekk(miljoe);
      for (const { hva, mangler } of funn)
        ut(mangler === undefined ? `ok       ${hva}` : `missing  ${hva}: ${mangler}`);
      return funn.some(({ mangler }) => mangler !== undefined) ? EXIT.OPPSETT : EXIT.OK;
    },
  },
  archive: {
    om: 'writes a year of the archive of a municipality that has Kobo for one to a folder',
    argument: 'municipality year folder',
    kjoer: eksporterArkiv,
  },
  verify: {
    om: 'holds the audit log against its seals, and tells where it has been changed',
    argument: '[municipality:number:seal …]',
    kjoer: verifiser,
  },
  export: {
    om: 'writes everything municipalities have to a new file; all of them where none is named',
    argument: '<file> [municipality …]',
    kjoer: eksporterTilFil,
  },
  import: {
    om: 'puts in what export wrote, all of it or nothing',
    argument: '<file>',
    kjoer: importerFraFil,
  },
};

const BRUK = `kobo-backend <command>

${Object.entries(kommandoer)
  .map(
    ([navn, { om, argument }]) =>
      `  ${navn.padEnd(9)} ${om}${argument ? `\n${' '.repeat(12)}${argument}` : ''}`,
  )
  .join('\n')}

Settings are read from the environment; the README of @kobo-bolig/backend lists them.`;

/** Runs one command. `undefined` when it goes on serving. */
export async function kjoer(
  argumenter: readonly string[],
  omgivelser: Omgivelser,
): Promise<Exit | undefined> {
  const { ut, feil } = omgivelser;
  let lest;
  try {
    lest = parseArgs({
      args: [...argumenter],
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    feil(`${(error as Error).message}\n\n${BRUK}`);
    return EXIT.BRUK;
  }
  if (lest.values.help) {
    ut(BRUK);
    return EXIT.OK;
  }
  const [navn = '', ...resten] = lest.positionals;
  const kommando = Object.hasOwn(kommandoer, navn) ? kommandoer[navn]! : undefined;
  if (!kommando || (resten.length > 0 && kommando.argument === undefined)) {
    feil(BRUK);
    return EXIT.BRUK;
  }
  try {
    return await kommando.kjoer(omgivelser, resten);
  } catch (error) {
    return forklar(error, feil);
  }
}

/** Says why nothing was done. Of an error nobody foresaw only what a log may hold: its message can quote a row. */
function forklar(error: unknown, feil: (linje: string) => void): Exit {
  if (error instanceof OppsettFeil || error instanceof StartError || error instanceof MigrationError) {
    feil(error.message);
    return EXIT.OPPSETT;
  }
  if (error instanceof FlytteFeil) {
    feil(error.message);
    return EXIT.DATA;
  }
  const felter = errorFields(error);
  if (/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|08|57P0|28)/.test(felter['kode'] ?? '')) {
    feil(`The database does not answer or does not let the login in (${felter['kode']}).`);
    return EXIT.NEDE;
  }
  feil(JSON.stringify(felter));
  return EXIT.FEIL;
}
