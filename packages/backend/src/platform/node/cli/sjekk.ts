import { createDatabase } from '../../../db/database.ts';
import { migrations } from '../../../db/migrations.gen.ts';
import { startCheck } from '../../../db/startsjekk.ts';
import { kommunen, type Kommunerad } from '../../../modules/kommune/queries.sql.ts';
import { RegisterFeil } from '../../../ports/felles/registerfeil.ts';
import { SCOPE as ALTINN } from '../../../ports/altinn/adapter.ts';
import { SCOPE as VARSLING } from '../../../ports/varsling/adapter.ts';
import { avtalescopes, createRegisteravtaler } from '../../../ports/registeravtale/adapter.ts';
import type { Avtaleregister } from '../../../ports/registeravtale/port.ts';
import { createClamd } from '../../../ports/virus/adapter.ts';
import { clamdSokkel } from '../clamd.ts';
import { openPg } from '../pg.ts';
import { lesMiljoe, OppsettFeil, type Miljoe } from './miljoevariabler.ts';
import {
  driftsvariabler,
  lagAltinnroller,
  lagTokenkilde,
  nektUsikkert,
  type Driftsoppsett,
} from './oppsett.ts';

/** One thing that was looked at. `mangler` says what is wrong and is absent where nothing is. */
export interface Funn {
  readonly hva: string;
  readonly mangler?: string;
}

/** Messages of our own errors say nothing of what a database or a register holds; others may. */
const grunn = (error: unknown): string => {
  if (error instanceof RegisterFeil) return error.message;
  const { name, message, code } = error as Error & { code?: string };
  return name === 'StartError' || name === 'MigrationError' ? message : `does not answer (${code ?? name})`;
};

async function proev(hva: string, arbeid: () => Promise<unknown>): Promise<Funn> {
  try {
    await arbeid();
    return { hva };
  } catch (error) {
    return { hva, mangler: grunn(error) };
  }
}

/** What is missing before this installation can serve, looked at from where it will run. Changes nothing. */
export async function sjekk(miljoe: Miljoe): Promise<Funn[]> {
  let oppsett: Driftsoppsett;
  try {
    oppsett = lesMiljoe(miljoe, driftsvariabler);
  } catch (error) {
    if (!(error instanceof OppsettFeil)) throw error;
    return error.linjer.map((linje) => {
      const [hva, ...mangler] = linje.split(' ');
      return { hva: hva!, mangler: mangler.join(' ') };
    });
  }
  const virusskanner = createClamd({ kobleTil: clamdSokkel(oppsett.KOBO_CLAMD), fristMs: 5_000 });
  return [
    { hva: 'environment' },
    await proev('keys and addresses', () => nektUsikkert(oppsett)),
    await proev('roles', async () => lagAltinnroller(oppsett)),
    await proev('virus scanner', async () => {
      if ((await virusskanner.kontroller(new Uint8Array([0]))) !== 'REN') throw new Error('clamd');
    }),
    ...(await sjekkDatabase(oppsett)),
  ];
}

async function sjekkDatabase(oppsett: Driftsoppsett): Promise<Funn[]> {
  const driver = openPg({ connectionString: oppsett.KOBO_INNLOGGING_URL, poolSize: 1 });
  try {
    const database = await proev('database login and migrations', () =>
      startCheck(driver, migrations, { production: oppsett.KOBO_MILJOE === 'PRODUKSJON' }),
    );
    if (database.mangler !== undefined) return [database];
    const db = createDatabase(driver);
    const kommuner = await db.tenants();
    if (kommuner.length === 0) return [database, { hva: 'municipalities', mangler: 'there is none yet' }];
    const funn = [database];
    for (const kommunenummer of kommuner) {
      const leser = { kommunenummer, aktoer: 'system:sjekk', roller: [] };
      const { organisasjonsnummer, config } = await db.withTenant(leser, 'les', (tx) =>
        tx.one<Kommunerad>(kommunen()),
      );
      funn.push(...(await sjekkAvtaler(oppsett, kommunenummer, organisasjonsnummer, config)));
    }
    return funn;
  } finally {
    await driver.close();
  }
}

async function sjekkAvtaler(
  oppsett: Driftsoppsett,
  kommunenummer: string,
  orgnr: string | null,
  config: unknown,
): Promise<Funn[]> {
  if (orgnr === null)
    return [{ hva: `municipality ${kommunenummer}`, mangler: 'has no organisation number' }];
  const token = lagTokenkilde(oppsett);
  const avtaler = createRegisteravtaler(token);
  const varsler = (config as { varsling?: unknown }).varsling !== undefined;
  // What only some of them use.
  const andre = { ...(varsler && { VARSLING }), ...(oppsett.KOBO_ALTINN_ROLLER && { ALTINN }) };
  return Promise.all([
    ...(Object.keys(avtalescopes) as Avtaleregister[]).map((register) =>
      proev(`municipality ${kommunenummer}, agreement ${register}`, () => avtaler.proev(register, orgnr)),
    ),
    ...Object.entries(andre).map(([hva, scope]) =>
      proev(`municipality ${kommunenummer}, agreement ${hva}`, () =>
        token.hent({ kommuneOrgnr: orgnr, scope }),
      ),
    ),
  ]);
}
