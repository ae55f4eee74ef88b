import { base64url, fromBase64url } from '../base64.ts';
import { sha256 } from '../hex.ts';
import type { Connection, Driver } from './driver.ts';
import type { Vault } from './ident.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations.gen.ts';
import { tabeller, type Tabell } from './tabeller.ts';

/** The file cannot be read by this program, or not into this database; nothing was changed. */
export class FlytteFeil extends Error {
  override name = 'FlytteFeil';
}

/** What a file begins with. Control lines are arrays, rows are objects. */
interface Hode {
  readonly format: 1;
  /** The migration the rows were written under, and what it and all before it were. */
  readonly skjema: number;
  readonly migrasjoner: string;
  readonly laget: string;
  readonly kommuner: readonly string[];
  /** Opens, and is signed, with the keys of the rows alone: sealed columns travel sealed. */
  readonly proeve: { readonly forseglet: string; readonly signert: string };
}

export interface Flyttet {
  readonly kommuner: readonly string[];
  readonly rader: number;
}

/** Of rows held at once, and one row at least: a file a citizen has sent is one row of up to 30 MB. */
const MAKS_TEGN = 4_000_000;
const MAKS_RADER = 500;

const encoder = new TextEncoder();
const PROEVE = { kommunenummer: '0000', id: 'eksport' };

const sumAv = (migrations: readonly Migration[], skjema: number): Promise<string> =>
  sha256(
    encoder.encode(
      migrations
        .filter(({ version }) => version <= skjema)
        .map(({ version, sha256 }) => `${version}:${sha256}`)
        .join(),
    ),
  );

export interface Utlevering {
  readonly driver: Driver;
  readonly migrations: readonly Migration[];
  readonly vault: Vault;
  readonly kommuner: readonly string[];
  readonly naa: Date;
}

/**
 * Everything municipalities have, as lines (NDJSON): a head, then table by table, so that what refers to something comes
 * after it as far as it can. Each batch of rows is followed by its number and a checksum that goes on from the one
 * before, the last line says how many. One snapshot for each municipality; in memory one batch.
 */
export async function* eksporter({
  driver,
  migrations,
  vault,
  kommuner,
  naa,
}: Utlevering): AsyncGenerator<string> {
  const skjema = migrations.at(-1)!.version;
  const hode: Hode = {
    format: 1,
    skjema,
    migrasjoner: await sumAv(migrations, skjema),
    laget: naa.toISOString(),
    kommuner,
    proeve: {
      forseglet: base64url(await vault.seal('eksport', PROEVE)),
      signert: base64url(await vault.sign('eksport', 'eksport')),
    },
  };
  const forste = JSON.stringify(['kobo', hode]);
  yield forste;
  let sum = await sha256(encoder.encode(forste));
  let rader = 0;
  for (const kommunenummer of kommuner) {
    for await (const [tabell, bolk] of rekker(driver, kommunenummer)) {
      sum = await sha256(encoder.encode(`${sum}\n${kommunenummer} ${tabell}\n${bolk.join('\n')}`));
      yield JSON.stringify(['tabell', kommunenummer, tabell]);
      yield* bolk;
      yield JSON.stringify(['sum', bolk.length, sum]);
      rader += bolk.length;
    }
  }
  yield JSON.stringify(['slutt', rader, sum]);
}

/** The rows of a municipality in one snapshot. The transaction lives as long as somebody reads. */
async function* rekker(driver: Driver, kommunenummer: string): AsyncGenerator<readonly [string, string[]]> {
  const koe = overgang<readonly [string, string[]]>();
  const ferdig = driver
    .transaction(
      {
        script: "begin isolation level repeatable read read only; set local timezone = 'UTC'",
        settings: [
          {
            text: `select set_config('role', 'kobo_app', true), set_config('app.kommunenummer', $1, true),
            set_config('app.aktoer', 'system:eksport', true), set_config('app.skjermet', 'ja', true)`,
            values: [kommunenummer],
          },
        ],
      },
      async (connection) => {
        for (const { navn, rad } of await tabeller(connection)) {
          await connection.script(
            `declare rader no scroll cursor for select (${rad})::text as rad from ${navn} t`,
          );
          for (let antall = 1; ;) {
            const bolk = (await connection.query(`fetch ${antall} from rader`, [])).map(
              (en) => en['rad'] as string,
            );
            if (bolk.length === 0) break;
            await koe.gi([navn, bolk]);
            const tegn = bolk.reduce((sum, en) => sum + en.length, 0);
            antall = Math.max(
              1,
              Math.min(MAKS_RADER, antall * 8, Math.floor((MAKS_TEGN * bolk.length) / tegn)),
            );
          }
          await connection.script('close rader');
        }
      },
    )
    .then(koe.slutt, koe.feil);
  try {
    yield* koe.alle();
  } finally {
    koe.avbryt();
    await ferdig;
  }
}

class Avbrutt extends Error {}

/** That nobody waits for it any longer is no fault. */
function loefte<T>(): PromiseWithResolvers<T> {
  const ett = Promise.withResolvers<T>();
  ett.promise.catch(() => undefined);
  return ett;
}

/** Hands over one thing at a time, from who works inside a transaction to who reads outside it. */
function overgang<T>() {
  let ny = loefte<T | null>();
  let tatt = loefte<void>();
  return {
    async gi(verdi: T): Promise<void> {
      ny.resolve(verdi);
      await tatt.promise;
    },
    slutt: () => ny.resolve(null),
    feil: (error: unknown) => ny.reject(error),
    avbryt: () => tatt.reject(new Avbrutt()),
    async *alle(): AsyncGenerator<T> {
      for (let verdi = await ny.promise; verdi !== null; verdi = await ny.promise) {
        yield verdi;
        ny = loefte();
        const forrige = tatt;
        tatt = loefte();
        forrige.resolve();
      }
    },
  };
}

export interface Innlasting {
  /** Of a login that may migrate: what is kept for good for others is put in past its rules. */
  readonly driver: Driver;
  readonly migrations: readonly Migration[];
  readonly vault: Vault;
}

/**
 * Puts in what {@link eksporter} gave, all of it or nothing. An empty database is first brought to the migration the file
 * was made under, and afterwards to the newest: so a file outlives a version of the engine, or of this program.
 *
 * Ids, times, versions, seals and encrypted columns are as they were. The change feed begins anew: its places are
 * transactions of the database that was left.
 * @throws FlytteFeil when the file is damaged, cut off, from a newer program or another one, sealed with other keys, or
 *   holds a municipality that is here already
 */
export async function importer(
  { driver, migrations, vault }: Innlasting,
  linjer: AsyncIterable<string>,
): Promise<Flyttet> {
  const leser = linjer[Symbol.asyncIterator]();
  const neste = async (): Promise<string> => {
    const { value, done } = await leser.next();
    if (done) throw new FlytteFeil('The file ends before its last line.');
    return value;
  };
  const forste = await neste();
  const hode = lesHode(forste);
  await kontrollerHode(hode, migrations, vault);
  const gamle = migrations.filter(({ version }) => version <= hode.skjema);
  const { version } = await bringTil(driver, migrations, gamle);
  if (version !== hode.skjema)
    throw new FlytteFeil(
      `The file is of version ${hode.skjema}, the database is at ${version}: put it into an empty one, which is then brought forward.`,
    );

  const rader = await driver.transaction(
    { script: "begin; set local role kobo_owner; set local timezone = 'UTC'" },
    async (connection) => {
      const alle = new Map((await tabeller(connection)).map((tabell) => [tabell.navn, tabell]));
      for (const nummer of hode.kommuner) await krevUkjent(connection, nummer);
      await utenRegler(connection, alle);
      const antall = await lesRader(connection, alle, neste, await sha256(encoder.encode(forste)));
      if (!(await leser.next()).done) throw new FlytteFeil('There is more after the last line.');
      await medRegler(connection, alle);
      return antall;
    },
  );
  await migrate(driver, migrations);
  await driver.analyze();
  return { kommuner: hode.kommuner, rader };
}

function lesHode(linje: string): Hode {
  try {
    const [kobo, hode] = JSON.parse(linje) as [unknown, Hode];
    if (kobo === 'kobo' && hode.format === 1) return hode;
  } catch {
    // Said below.
  }
  throw new FlytteFeil('This is no export of Kobo, or of a format this program does not know.');
}

async function kontrollerHode(
  { skjema, migrasjoner, proeve }: Hode,
  migrations: readonly Migration[],
  vault: Vault,
): Promise<void> {
  const nyeste = migrations.at(-1)!.version;
  if (skjema > nyeste)
    throw new FlytteFeil(
      `The file is of version ${skjema}, this program knows ${nyeste}: use a newer program.`,
    );
  if ((await sumAv(migrations, skjema)) !== migrasjoner)
    throw new FlytteFeil(`The migrations up to version ${skjema} are not those the file was made under.`);
  const signert = base64url(await vault.sign('eksport', 'eksport'));
  const aapnet = await vault.open(fromBase64url(proeve.forseglet), PROEVE).catch(() => null);
  if (signert !== proeve.signert || aapnet === null)
    throw new FlytteFeil(
      'KOBO_NOEKLER or KOBO_INDEKSNOEKKEL are not those of the installation that was exported.',
    );
}

/** An empty database comes to the version of the file; another stays as it is. */
async function bringTil(
  driver: Driver,
  migrations: readonly Migration[],
  gamle: readonly Migration[],
): Promise<{ version: number }> {
  const naa = await driver.transaction({ script: 'begin read only' }, async (connection) => {
    const [finnes] = await connection.query(`select to_regclass('migrasjon') is not null as finnes`, []);
    if (finnes?.['finnes'] !== true) return 0;
    const [siste] = await connection.query('select coalesce(max(versjon), 0) as versjon from migrasjon', []);
    return siste!['versjon'] as number;
  });
  if (naa === 0) return migrate(driver, gamle);
  return migrate(driver, naa <= gamle.at(-1)!.version ? gamle : migrations);
}

async function krevUkjent(connection: Connection, kommunenummer: string): Promise<void> {
  await connection.query(`select set_config('app.kommunenummer', $1, true)`, [kommunenummer]);
  const funnet = await connection.query('select from kommune where kommunenummer = $1', [kommunenummer]);
  if (funnet.length > 0) throw new FlytteFeil(`Municipality ${kommunenummer} is here already.`);
}

const hver = (alle: ReadonlyMap<string, Tabell>, setning: (tabell: Tabell) => readonly string[]): string =>
  [...alle.values()].flatMap(setning).join(';\n');

/** Only for this transaction: it holds the tables alone, and puts the rules back before it ends. */
const utenRegler = (connection: Connection, alle: ReadonlyMap<string, Tabell>): Promise<void> =>
  connection.script(
    hver(alle, ({ navn, fremoverpekende }) => [
      `alter table ${navn} disable trigger user, no force row level security`,
      ...fremoverpekende.map(
        (regel) => `alter table ${navn} alter constraint ${regel} deferrable initially deferred`,
      ),
    ]),
  );

const medRegler = (connection: Connection, alle: ReadonlyMap<string, Tabell>): Promise<void> =>
  connection.script(
    `set constraints all immediate;\n${hver(alle, ({ navn, fremoverpekende, identitet }) => [
      ...identitet.map(
        (kolonne) =>
          `select setval(pg_get_serial_sequence('${navn}', '${kolonne}'), max(${kolonne})) from ${navn}`,
      ),
      `alter table ${navn} enable trigger user, force row level security`,
      ...fremoverpekende.map((regel) => `alter table ${navn} alter constraint ${regel} not deferrable`),
    ])}`,
  );

type Kontrollinje =
  | readonly ['tabell', kommunenummer: string, tabell: string]
  | readonly ['sum', rader: number, sum: string]
  | readonly ['slutt', rader: number, sum: string];

const skadet = (): FlytteFeil =>
  new FlytteFeil('The file is not as it was written: a checksum or a line does not fit.');

function lesKontrollinje(linje: string): Kontrollinje {
  try {
    return JSON.parse(linje) as Kontrollinje;
  } catch {
    throw skadet();
  }
}

/** Batch by batch, each checked before it is put in. */
async function lesRader(
  connection: Connection,
  alle: ReadonlyMap<string, Tabell>,
  neste: () => Promise<string>,
  hodesum: string,
): Promise<number> {
  let sum = hodesum;
  let antall = 0;
  for (;;) {
    const kontroll = lesKontrollinje(await neste());
    if (kontroll[0] === 'slutt') {
      if (kontroll[1] !== antall || kontroll[2] !== sum) throw skadet();
      return antall;
    }
    if (kontroll[0] !== 'tabell') throw skadet();
    const [, kommunenummer, navn] = kontroll;
    const tabell = alle.get(navn);
    if (!tabell) throw skadet();
    const bolk: string[] = [];
    let linje = await neste();
    for (; linje.startsWith('{'); linje = await neste()) bolk.push(linje);
    const [, rader, riktig] = lesKontrollinje(linje);
    sum = await sha256(encoder.encode(`${sum}\n${kommunenummer} ${navn}\n${bolk.join('\n')}`));
    if (rader !== bolk.length || riktig !== sum) throw skadet();
    await connection.query(tabell.settInn, [`[${bolk.join()}]`]);
    antall += bolk.length;
  }
}
