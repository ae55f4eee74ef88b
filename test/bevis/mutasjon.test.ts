// Would the proofs notice? One scope, role, comparison of versions, policy or rule of uniqueness is taken away at a time,
// and the proofs that should notice are run.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { sql } from '../../packages/backend/src/db/sql.ts';
import { krokvik } from '../../packages/backend/src/testing/database.ts';
import { murkrav, settAv, settFraAnnenEnhet, uskjermet } from '../../packages/backend/src/testing/muren.ts';
import { avvises, erUtdatert, slippesIkkeInn, slippesInn } from './doerer.ts';
import {
  ALLE_ROLLER,
  basemutanter,
  doermutanter,
  gjoerVersjonerBrytbare,
  type Basemutant,
  type Doermutant,
} from './mutanter.ts';
import { froe, lang, runder } from './stoerrelse.ts';
import { feilTokener } from './tokener.ts';
import { hovedvei } from './veier.ts';
import { openVerden, type Verden } from './verden.ts';

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

const doerproever: Readonly<Record<Doermutant['hva'], (mutant: Doermutant) => Promise<void>>> = {
  SCOPE: async ({ operasjon }) => {
    for (const feil of medKode('MANGLER_SCOPE')) await avvises(verden, operasjon, feil);
  },
  ROLLE: async ({ operasjon }) => {
    for (const rolle of operasjon.roles) await slippesInn(verden, operasjon, rolle);
    for (const feil of medKode('MANGLER_ROLLE')) await avvises(verden, operasjon, feil);
    for (const rolle of ALLE_ROLLER.filter((en) => !operasjon.roles.includes(en)))
      await slippesIkkeInn(verden, operasjon, rolle);
  },
  VERSJON: ({ operasjon }) => erUtdatert(verden, operasjon),
};

test('a scope or a role more or less is noticed', async (t) => {
  const overlevde: string[] = [];
  const valgte = utvalg(
    doermutanter.filter(({ hva }) => hva !== 'VERSJON'),
    60,
  );
  for (const mutant of valgte) {
    const helbred = mutant.bryt();
    if (!(await faller(doerproever[mutant.hva](mutant)))) overlevde.push(mutant.navn);
    helbred();
  }
  gjoerOpp(t, valgte.length, overlevde);
});

test('that a version is not compared is noticed along the road', async (t) => {
  const paaVeien = new Map<string, boolean>();
  const hel = verden.backend.fetch;
  const treff = doermutanter
    .filter(({ hva }) => hva === 'VERSJON')
    .map((mutant) => ({
      mutant,
      moenster: new RegExp(`^${mutant.operasjon.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    }));
  const fetch = async (request: Request): Promise<Response> => {
    if (!request.headers.has('if-match')) return hel(request);
    const { pathname } = new URL(request.url);
    const { mutant } = treff.find(
      ({ mutant: { operasjon }, moenster }) => operasjon.method === request.method && moenster.test(pathname),
    )!;
    const gammel = (): Request => {
      const kopi = request.clone();
      kopi.headers.set('if-match', '"4711"');
      return kopi;
    };
    assert.equal((await hel(gammel())).status, 412, mutant.navn);
    const helbred = mutant.bryt();
    const svar = await hel(gammel());
    helbred();
    paaVeien.set(mutant.navn, svar.status !== 412);
    // What it should have refused it has done: the road goes on from there.
    return svar.status === 412 ? hel(request) : svar;
  };
  Object.assign(verden.backend, { fetch });
  await hovedvei(verden);
  Object.assign(verden.backend, { fetch: hel });
  assert.ok(paaVeien.size > 5);
  gjoerOpp(
    t,
    paaVeien.size,
    [...paaVeien].filter(([, merket]) => !merket).map(([navn]) => navn),
  );
});

/** Where a rule of uniqueness is held to: where it is named, by the database's own tests, by those of whoever writes there. */
function proeverFor({ tabell, navn }: Basemutant): string[][] {
  const rot = join(import.meta.dirname, '../../packages/backend/src');
  const regel = navn.split(': ')[1]!;
  const nevner = globSync(`${rot}/{db,modules}/**/!(*.pg|*.browser).test.ts`).filter((fil) =>
    readFileSync(fil, 'utf8').includes(regel),
  );
  const skriver = globSync(`${rot}/modules/**/*.sql.ts`).filter((fil) =>
    new RegExp(`(insert into|update) ${tabell}\\b`).test(readFileSync(fil, 'utf8')),
  );
  const moduler = new Set(skriver.flatMap((fil) => globSync(`${dirname(fil)}/!(*.pg|*.browser).test.ts`)));
  const alle = [
    ...nevner,
    ...['invariants', 'invariants.property'].map((fil) => `${rot}/db/${fil}.test.ts`),
    ...moduler,
  ];
  return [...new Set(alle)].map((fil) => [fil]);
}

async function merkes(mutant: Basemutant): Promise<boolean> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  for (const filer of proeverFor(mutant)) {
    const barn = spawn(
      process.execPath,
      [
        ...['--conditions=source', '--liftoff-only', '--test-timeout=120000'],
        ...['--import', join(import.meta.dirname, 'mutert.ts'), join(import.meta.dirname, '../samlet.ts')],
        ...filer,
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

// Each takes a run of those tests, some seconds.
test('a rule of uniqueness that is gone is noticed', async (t) => {
  const mutanter = utvalg(
    (await basemutanter(verden.db.admin)).filter(({ hva }) => hva === 'UNIK'),
    1,
  );
  const overlevde: string[] = [];
  for (const mutant of mutanter) if (!(await merkes(mutant))) overlevde.push(mutant.navn);
  gjoerOpp(t, mutanter.length, overlevde);
});
