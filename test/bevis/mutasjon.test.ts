// Would the proofs notice? One scope, role, comparison of versions, policy or rule of uniqueness is taken away at a time,
// and the proofs that should notice are run.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { sql } from '../../packages/backend/src/db/sql.ts';
import type { Driver } from '../../packages/backend/src/db/driver.ts';
import { look } from '../../packages/backend/src/testing/catalog.ts';
import { krokvik, openTestDatabase } from '../../packages/backend/src/testing/database.ts';
import { enAvHver } from '../../packages/backend/src/testing/eksempel.ts';
import { holderSjekk } from '../../packages/backend/src/testing/sjekker.ts';
import { enesteAvSitt, holderEneste } from '../../packages/backend/src/testing/toavsamme.ts';
import { ulovlig } from '../../packages/backend/src/testing/ulovlig.ts';
import { holderUtloeser, utloesere } from '../../packages/backend/src/testing/utloesere.ts';
import { holderVerdi, holderVersjon, verdikrav } from '../../packages/backend/src/testing/verdier.ts';
import { murkrav, settAv, settFraAnnenEnhet, uskjermet } from '../../packages/backend/src/testing/muren.ts';
import { avvises, slippesIkkeInn, slippesInn } from './doerer.ts';
import {
  ALLE_ROLLER,
  basemutanter,
  doermutanter,
  gjoerVersjonerBrytbare,
  type Basemutant,
  type Doermutant,
} from './mutanter.ts';
import { somTillatt } from './foresporsel.ts';
import { klare } from './klare.ts';
import { froe, lang, runder } from './stoerrelse.ts';
import { feilTokener } from './tokener.ts';
import { blirPart, iTilstand, KROKVIK, openVerden, type Verden } from './verden.ts';

let verden: Verden;
before(async () => {
  gjoerVersjonerBrytbare();
  verden = await openVerden();
});
after(() => verden.close());

/** Some of them, others for each commit. */
function utvalg<T>(alle: readonly T[], kort: number): readonly T[] {
  const antall = Math.min(alle.length, runder(kort, alle.length));
  const noen = fc.shuffledSubarray([...alle], { minLength: antall, maxLength: antall });
  return fc.sample(noen, { numRuns: 1, seed: froe })[0]!;
}

/** At least this part is noticed in the long run; a handful may miss one. Which, is told. */
function gjoerOpp(t: TestContext, antall: number, overlevde: readonly string[]): void {
  t.diagnostic(`${antall - overlevde.length} of ${antall} mutants killed`);
  for (const navn of overlevde) t.diagnostic(`survives: ${navn}`);
  assert.ok(overlevde.length <= Math.max(1, Math.floor(antall * 0.05)), overlevde.join(', '));
}

const faller = (proeve: Promise<unknown>): Promise<boolean> =>
  proeve.then(
    () => false,
    () => true,
  );
const medKode = (kode: string) => feilTokener.filter(({ code }) => code === kode);

const doerproever: Readonly<Record<'SCOPE' | 'ROLLE', (mutant: Doermutant) => Promise<void>>> = {
  SCOPE: async ({ operasjon }) => {
    for (const feil of medKode('MANGLER_SCOPE')) await avvises(verden, operasjon, feil);
  },
  ROLLE: async ({ operasjon }) => {
    for (const rolle of operasjon.roles) await slippesInn(verden, operasjon, rolle);
    for (const feil of medKode('MANGLER_ROLLE')) await avvises(verden, operasjon, feil);
    for (const rolle of ALLE_ROLLER.filter((en) => !operasjon.roles.includes(en)))
      await slippesIkkeInn(verden, operasjon, rolle);
  },
};

test('a scope or a role more or less is noticed', async (t) => {
  const overlevde: string[] = [];
  const valgte = utvalg(
    doermutanter.flatMap((mutant) => (mutant.hva === 'VERSJON' ? [] : { ...mutant, hva: mutant.hva })),
    60,
  );
  for (const mutant of valgte) {
    const helbred = mutant.bryt();
    if (!(await faller(doerproever[mutant.hva](mutant)))) overlevde.push(mutant.navn);
    helbred();
  }
  gjoerOpp(t, valgte.length, overlevde);
});

test('that a version is not compared is noticed', async (t) => {
  const valgte = utvalg(
    doermutanter.filter(({ hva }) => hva === 'VERSJON'),
    12,
  );
  const overlevde: string[] = [];
  for (const { operasjon, navn, bryt } of valgte) {
    const tilstand = klare[operasjon.id as keyof typeof klare] ?? {};
    const ider = (await verden.fyll())[KROKVIK];
    await blirPart({ ...verden, ider: { ...verden.ider, [KROKVIK]: ider } });
    await iTilstand(verden, tilstand);
    const gammel = async (): Promise<number> => {
      const request = await somTillatt(verden, operasjon, ider, tilstand);
      request.headers.set('if-match', '"4711"');
      return (await verden.backend.fetch(request)).status;
    };
    assert.equal(await gammel(), 412, navn);
    const helbred = bryt();
    if ((await gammel()) === 412) overlevde.push(navn);
    helbred();
  }
  gjoerOpp(t, valgte.length, overlevde);
});

/** Where a rule is held to: where it is named, or what its trigger says; else by the tests of the tables it is of. */
async function proeverFor({ tabell, navn, hva, sql: ddl }: Basemutant): Promise<string[]> {
  const rot = join(import.meta.dirname, '../../packages/backend/src');
  const regel = navn.split(': ')[1]!;
  const [funksjon] =
    hva === 'TRIGGER'
      ? await look<{ kilde: string }>(
          verden.db.admin,
          `select prosrc as kilde from pg_trigger g join pg_proc p on p.oid = g.tgfoid
           where g.tgrelid = '${tabell}'::regclass and g.tgname = '${regel}'`,
        )
      : [];
  const ord = funksjon ? [...funksjon.kilde.matchAll(/constraint = '(\w+)'/g)].map(([, en]) => en!) : [regel];
  assert.ok(ddl.includes(regel));
  const alle = globSync(`${rot}/{db,modules}/**/!(*.pg|*.browser).test.ts`);
  const nevner = alle.filter((fil) => {
    const tekst = readFileSync(fil, 'utf8');
    return ord.some((et) => tekst.includes(et));
  });
  const om = alle.filter((fil) =>
    new RegExp(`/modules/${tabell}/|/db/(skjerming|hendelser|invariants|arbeid)[.]`).test(fil),
  );
  return [...new Set([...nevner, ...om])];
}

async function merkes(mutant: Basemutant): Promise<boolean> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  for (const fil of await proeverFor(mutant)) {
    const barn = spawn(
      process.execPath,
      [
        ...['--conditions=source', '--liftoff-only', '--test-timeout=120000'],
        ...['--import', join(import.meta.dirname, 'mutert.ts'), join(import.meta.dirname, '../samlet.ts')],
        fil,
      ],
      { env: { ...env, KOBO_MUTANT: mutant.sql }, stdio: 'ignore' },
    );
    const [kode] = (await once(barn, 'exit')) as [number | null];
    assert.notEqual(kode, 99, `${mutant.navn} could not be made: ${mutant.sql}`);
    if (kode !== 0) return true;
  }
  return false;
}

test('a policy that lets through, or is gone, is noticed', async (t) => {
  const { admin, database } = verden.db;
  await verden.fyll();
  await database.withTenant(krokvik, 'skriv', (tx) =>
    tx.query(sql`update person set gradering = 'FORTROLIG' where gradering = 'UGRADERT'`),
  );
  const gjoer = (ddl: string) => admin.transaction({ script: 'begin' }, (en) => en.script(ddl));
  // Events are shielded one by one, with the case each is about: here every one of them is.
  await gjoer('update hendelse set skjermet = true');
  const holder = async (tabell: string): Promise<void> => {
    if (tabell === 'hendelse' || !uskjermet.has(tabell))
      assert.equal(await settAv(verden.db, tabell, false), 0, tabell);
    if (tabell === 'sak') assert.equal(await settFraAnnenEnhet(verden.db), 0, tabell);
    for (const krav of murkrav) await krav.holder(verden.db, tabell);
  };
  const mutanter = utvalg(
    (await basemutanter(admin)).filter(({ hva }) => hva === 'POLICY'),
    25,
  );
  const overlevde: string[] = [];
  for (const { navn, tabell, sql: ddl, helbred } of mutanter) {
    await gjoer(ddl);
    if (!(await faller(holder(tabell)))) overlevde.push(navn);
    await gjoer(helbred);
    if (lang) await holder(tabell);
  }
  gjoerOpp(t, mutanter.length, overlevde);
});

/** What the database's own tests hold to, one rule at a time: `toavsamme`, `sjekker`, `verdier` and `utloesere` of `db/`. */
async function holdes(admin: Driver, { tabell, navn, hva }: Basemutant): Promise<void> {
  const regel = navn.split(': ')[1]!;
  if (hva === 'UNIK' && regel in enesteAvSitt) await holderEneste(admin, regel);
  if (hva === 'SJEKK' && regel in (ulovlig[tabell] ?? {})) await holderSjekk(admin, tabell, regel);
  else if (hva === 'SJEKK') for (const krav of verdikrav) await holderVerdi(admin, tabell, krav);
  if (hva === 'TRIGGER') await holderVersjon(admin, tabell);
  if (navn in utloesere) await holderUtloeser(admin, navn);
}

test('a rule of uniqueness, a check or a trigger that is gone is noticed', async (t) => {
  const db = await openTestDatabase();
  await enAvHver(db.database, krokvik);
  const gjoer = (ddl: string) => db.admin.transaction({ script: 'begin' }, (en) => en.script(ddl));
  const regler = (await basemutanter(db.admin)).filter(({ hva }) => hva !== 'POLICY');
  const mutanter = utvalg(regler, 40);
  const igjen: Basemutant[] = [];
  for (const mutant of mutanter) {
    await gjoer(mutant.sql);
    if (!(await faller(holdes(db.admin, mutant)))) igjen.push(mutant);
    await gjoer(mutant.helbred);
    if (lang) await holdes(db.admin, mutant);
  }
  await db.close();
  // What is done beside the row, or along the road, is noticed where that is proved: each takes runs of those tests, and
  // is of the long run.
  const overlevde: string[] = [];
  const proeves = igjen.slice(0, runder(0, Infinity));
  for (const mutant of proeves) if (!(await merkes(mutant))) overlevde.push(mutant.navn);
  for (const hva of ['UNIK', 'SJEKK', 'TRIGGER']) {
    const av = mutanter.filter((en) => en.hva === hva);
    t.diagnostic(
      `${hva}: ${av.length - igjen.filter((en) => en.hva === hva).length} of ${av.length} in the database itself`,
    );
  }
  gjoerOpp(t, mutanter.length - igjen.length + proeves.length, overlevde);
});
