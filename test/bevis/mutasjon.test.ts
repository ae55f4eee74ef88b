// Would the proofs notice? One scope, role, comparison of versions, policy or rule of uniqueness is taken away at a time,
// and the proofs that should notice are run.
import assert from 'node:assert/strict';
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
import { holderUtloeser } from '../../packages/backend/src/testing/utloesere.ts';
import { utloesere } from '../../packages/backend/src/testing/utloesertabell.ts';
import { holderVerdi, holderVersjon, verdikrav } from '../../packages/backend/src/testing/verdier.ts';
import {
  murkrav,
  settAv,
  settFraAnnenEnhet,
  settMedRolle,
  slettetAv,
  slettetAvgjort,
  uskjermet,
} from '../../packages/backend/src/testing/muren.ts';
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

function gjoerOpp(t: TestContext, antall: number, overlevde: readonly string[]): void {
  t.diagnostic(`${antall - overlevde.length} of ${antall} mutants killed`);
  assert.deepEqual(overlevde, []);
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

/** Nobody deletes of them before the case or the tenancy is over; whose it is says the wall of the cases. */
const slettesMedSaken = ['boligfeil', 'bosteder', 'leiemelding', 'leienotat', 'oekonomi', 'varslingsvalg'];

/** What is concluded in them is not deleted, though they are before that. */
const KONKLUDERT = `konklusjon = 'VENT', konkludert = naa(), konkludert_av = 'trine', journalnotat_id = id`;

/** Nobody reads of them but through the tenancy: whose it is says the wall of the tenancies. */
const lesesMedLeieforholdet = ['leieforhold_statushistorikk', 'leiekontrakt', 'leieregulering', 'oppsigelse'];

const sagtAvEnAnnenMur = [
  ...slettesMedSaken.map((tabell) => `${tabell}: policy kommune_delete`),
  ...lesesMedLeieforholdet.map((tabell) => `${tabell}: policy kommune_select`),
];

/** The wall is of the row: not each of them is about somebody. */
const radvisSkjermet = ['boligoppgave', 'hendelse'];

test('a policy that lets through, or is gone, is noticed', async (t) => {
  const { admin, database } = verden.db;
  await verden.fyll();
  // Of these it is row by row, with the case or the tenancy each is about: here every one of them is of one.
  await database.withTenant(krokvik, 'skriv', async (tx) => {
    await tx.query(sql`update person set gradering = 'FORTROLIG' where gradering = 'UGRADERT'`);
    await tx.query(sql`update boligoppgave set befaring_id = null, funn = null, utloep_trinn = 'VED_SLUTT',
      utloep_dato = '2029-03-31', leieforhold_id = (select id from leieforhold)`);
  });
  const gjoer = (ddl: string) => admin.transaction({ script: 'begin' }, (en) => en.script(ddl));
  await gjoer('update hendelse set skjermet = true');
  const holder = async (tabell: string): Promise<void> => {
    if (radvisSkjermet.includes(tabell) || !uskjermet.has(tabell))
      assert.equal(await settAv(verden.db, tabell, false), 0, tabell);
    if (tabell === 'sak') assert.equal(await settFraAnnenEnhet(verden.db), 0, tabell);
    if (tabell === 'hendelse')
      assert.equal(await settFraAnnenEnhet(verden.db, `hendelse where ressurs = 'sak'`), 0, tabell);
    if (slettesMedSaken.includes(tabell)) assert.equal(await slettetAv(verden.db, tabell), 0, tabell);
    if (tabell === 'moetesak') assert.equal(await slettetAvgjort(verden.db, tabell, KONKLUDERT), 0, tabell);
    for (const krav of murkrav) await krav.holder(verden.db, tabell);
  };
  const mutanter = utvalg(
    (await basemutanter(admin)).filter(
      ({ hva, navn }) =>
        hva === 'POLICY' && !navn.endsWith(': policy rolle') && !sagtAvEnAnnenMur.includes(navn),
    ),
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

/** Of a person or a tenancy, which nobody outside the group sees either: the policy that shields them says it as well. */
const sagtToGanger = [
  'boligfeil',
  'fornyelse',
  'husstand',
  'leieforhold_fravaer',
  'leieforhold_statushistorikk',
  'leiekontrakt',
  'leiemelding',
  'leienotat',
  'leieregulering',
  'leietileievurdering',
  'oppsigelsestekst',
  'soeknad',
];

test('a policy of roles that is gone is noticed where nothing is shielded', async (t) => {
  const { admin } = verden.db;
  await verden.fyll();
  const grupper = await look<{ tabell: string; roller: string[] }>(
    admin,
    `select tablename as tabell, rollene_for(substring(qual from 'rollen_ser\\(''(\\w+)''')) as roller
     from pg_policies where policyname = 'rolle'`,
  );
  const gjoer = (ddl: string) => admin.transaction({ script: 'begin' }, (en) => en.script(ddl));
  const mutanter = utvalg(
    (await basemutanter(admin)).filter(
      ({ navn, tabell }) => navn.endsWith(': policy rolle') && !sagtToGanger.includes(tabell),
    ),
    8,
  );
  const overlevde: string[] = [];
  for (const { navn, tabell, sql: ddl, helbred } of mutanter) {
    const roller = grupper.find((en) => en.tabell === tabell)!.roller;
    const holder = async (): Promise<void> => {
      for (const rolle of ALLE_ROLLER.filter((en) => !roller.includes(en)))
        assert.equal(await settMedRolle(verden.db, tabell, rolle), 0, `${tabell}, ${rolle}`);
    };
    await gjoer(ddl);
    if (!(await faller(holder()))) overlevde.push(navn);
    await gjoer(helbred);
    if (lang) await holder();
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

/** Said by another rule as well, so that nothing can be stored that it alone would stop (README.md). */
const sagtAvAndre = [
  ...[
    'arkivlevering_forsoek_check',
    'avtale_check',
    'importjobb_totalt_check',
    'leiekontrakt_manedsleie_check',
  ],
  ...['leiemelding_retning_check', 'melding_retning_check', 'webhookleveranse_forsoek_check'],
];
/** Asked when all that move have moved, in `db/invariants`; and of two who come at once, in `db/races.pg`. */
const andreSteder = ['boligbilde_en_paa_hver_plass', 'leieforhold_i_koe'];

test('a rule of uniqueness, a check or a trigger that is gone is noticed', async (t) => {
  const db = await openTestDatabase();
  await enAvHver(db.database, krokvik);
  const gjoer = (ddl: string) => db.admin.transaction({ script: 'begin' }, (en) => en.script(ddl));
  const regler = (await basemutanter(db.admin)).filter(
    ({ hva, navn }) => hva !== 'POLICY' && ![...sagtAvAndre, ...andreSteder].includes(navn.split(': ')[1]!),
  );
  const mutanter = utvalg(regler, 40);
  const overlevde: Basemutant[] = [];
  for (const mutant of mutanter) {
    await gjoer(mutant.sql);
    if (!(await faller(holdes(db.admin, mutant)))) overlevde.push(mutant);
    await gjoer(mutant.helbred);
    if (lang) await holdes(db.admin, mutant);
  }
  await db.close();
  for (const hva of ['UNIK', 'SJEKK', 'TRIGGER']) {
    const antall = (av: readonly Basemutant[]): number => av.filter((en) => en.hva === hva).length;
    t.diagnostic(`${hva}: ${antall(mutanter) - antall(overlevde)} of ${antall(mutanter)} killed`);
  }
  assert.deepEqual(
    overlevde.map(({ navn }) => navn),
    [],
  );
});
