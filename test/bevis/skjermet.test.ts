// Somebody with a protected address, to those who may not know of them: every operation answers as it does where they
// and all that is theirs were never there, also in what it counts, and nothing of theirs is changed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from '../../packages/backend/src/db/sql.ts';
import type { Login } from '../../packages/backend/src/platform/claims.ts';
import { look } from '../../packages/backend/src/testing/catalog.ts';
import { somTillatt } from './foresporsel.ts';
import { klare } from './klare.ts';
import { operasjoner, type Operasjon } from './kontrakt.ts';
import { leser, noen, svaret } from './lesning.ts';
import type { Tilstand } from './tilstand.ts';
import { medRolle } from './tokener.ts';
import { andreIder, iTilstand, KROKVIK, openVerden, type Verden } from './verden.ts';

let verden: Verden;
/** What is the person's, by the schema: all of Krokvik's rows there are of the one household of the example. */
let deres: readonly string[];
before(async () => {
  verden = await openVerden();
  const tabeller = await look<{ tablename: string }>(
    verden.db.admin,
    `select distinct tablename from pg_policies where policyname = 'skjerming' and tablename <> 'hendelse' order by 1`,
  );
  deres = tabeller.map(({ tablename }) => tablename);
});
after(() => verden.close());

/** Pictures and most tasks are of a home and of nobody. */
const bare: Readonly<Record<string, string>> = {
  vedlegg: 'bolig_id is null',
  boligoppgave: 'varsel_id is not null or leieforhold_id is not null',
};
const radene = (tabell: string): string =>
  `from ${tabell} t where kommunenummer = '${KROKVIK}' and ${bare[tabell] ?? 'true'}`;

const ansattes = ({ roles }: Operasjon): readonly string[] => roles.filter((rolle) => rolle !== 'INNBYGGER');
/** With all roles that open the operation: who had the case until it was shielded, and a member of the unit but not of it. */
const UTENFOR_ENHETEN = 'outside the shielded unit';
const utenforstaaende: Readonly<Record<string, (operasjon: Operasjon) => Login>> = {
  [UTENFOR_ENHETEN]: (operasjon) => medRolle(ansattes(operasjon), KROKVIK),
  'in the shielded unit, no member': (operasjon) => {
    const roller = ansattes(operasjon).filter((rolle) => !rolle.endsWith('_MASKIN'));
    return {
      sub: 'kollega',
      navn: 'Kollega Skjermet',
      roller: [{ kommunenummer: KROKVIK, roller, enhet: 'SKJERMET' }],
    };
  },
};
/** What counts everybody and names nobody, and has a reason to. */
const tellerAlle: Readonly<Record<string, string>> = {
  kontrollerArkivjournal: 'the chain of the year is whole or not, and how long it is',
  hentOppbevaring: 'how many rows each rule takes, to whoever answers for it that they go',
  hentBehovsoversikt: 'what homes are needed; for leaders alone, and never published',
  hentBehovsfil: 'the same',
  hentHusleiefil: 'what is paid for each home, by the payment number, for the accounts',
  listLeiereguleringer: 'how many rents a run changed, and how many were written to',
  listMvavurderinger:
    'that a home was let, in which days: it is no empty home in the claim for value added tax',
  hentMvafil: 'the same',
};
/** What changes what is theirs, and says nothing of it. */
const gjelderAlle: Readonly<Record<string, string>> = {
  opprettLeieregulering: 'the index holds for all who rent',
};
/** How whoever makes decisions in the unit hands its cases out. */
const fordeling = ['listSkjermedeSaker', 'settSakmedlem'];
const aktuelle = operasjoner.filter((operasjon) => ansattes(operasjon).length > 0);

const tilstanden = ({ id }: Operasjon): Tilstand => klare[id as keyof typeof klare] ?? {};

/** They are protected, and nobody is a member of the case yet. */
const skjerm = (): Promise<unknown> =>
  verden.iKrokvik(async (tx) => {
    await tx.query(sql`delete from skjermet_mottaker`);
    await tx.query(
      sql`update sakmedlem set til = greatest(fra, naa()), tatt_av = aktoer() where til is null`,
    );
    await tx.query(sql`update person set gradering = 'STRENGT_FORTROLIG' where gradering = 'UGRADERT'`);
  });
const fjern = (): Promise<void> =>
  iTilstand(verden, { sql: deres.map((tabell) => `delete ${radene(tabell)}`).join(';') });

async function kall(operasjon: Operasjon, ider: Readonly<Record<string, string>>, som: Login) {
  const { json, fil, query } = tilstanden(operasjon);
  const avvik = { som, ...(json && { json }), ...(fil && { fil }), ...(query && { query }) };
  return verden.fetch(await somTillatt(verden, operasjon, ider, avvik));
}

for (const [hvem, som] of Object.entries(utenforstaaende))
  test(`what reads answers as if they were never there, to somebody ${hvem}`, async (t) => {
    const ider = { ...(await verden.fyll())[KROKVIK], ...(await andreIder(verden)) };
    const lesende = aktuelle.filter(leser);
    const alle = hvem === UTENFOR_ENHETEN ? lesende : noen(lesende, 40);
    const les = async () => {
      const svar = new Map<string, readonly [number, string]>();
      for (const en of alle) svar.set(en.id, await svaret(en, await kall(en, ider, som(en))));
      return svar;
    };
    await fjern();
    const uten = await les();
    await verden.fyll();
    await skjerm();
    const skjult = await les();
    const likt = alle.filter(
      ({ id }) => !(id in tellerAlle || (hvem !== UTENFOR_ENHETEN && fordeling.includes(id))),
    );
    const av = (svar: ReadonlyMap<string, unknown>) => likt.map(({ id }) => [id, svar.get(id)]);
    assert.deepEqual(av(skjult), av(uten));
    t.diagnostic(`${alle.length} operations, ${[...skjult.values()].filter(([s]) => s < 300).length} shown`);
  });

test('what writes is answered so too, and changes nothing of theirs', async (t) => {
  const innhold = async (): Promise<readonly string[]> => {
    const rader = await look<{ rad: string }>(
      verden.db.admin,
      deres
        .map((tabell) => `select '${tabell} ' || to_jsonb(t)::text as rad ${radene(tabell)}`)
        .join(' union all '),
    );
    return rader.map(({ rad }) => rad);
  };
  const valgte = noen(
    aktuelle.filter((en) => !leser(en)),
    4,
  );
  const feil: string[] = [];
  for (const operasjon of valgte)
    for (const [hvem, som] of Object.entries(utenforstaaende)) {
      const svar = async (still: () => Promise<unknown>) => {
        const ider = { ...(await verden.fyll())[KROKVIK], ...(await andreIder(verden)) };
        await iTilstand(verden, tilstanden(operasjon));
        await still();
        const foer = await innhold();
        const { status } = await kall(operasjon, ider, som(operasjon));
        const etter = new Set(await innhold());
        return { status, endret: foer.filter((rad) => !etter.has(rad)) };
      };
      if (hvem !== UTENFOR_ENHETEN && fordeling.includes(operasjon.id)) continue;
      const skjult = await svar(skjerm);
      const uten = await svar(fjern);
      if (skjult.status !== uten.status)
        feil.push(`${operasjon.id}, ${hvem}: ${skjult.status}, not ${uten.status}`);
      if (!(operasjon.id in gjelderAlle))
        feil.push(...skjult.endret.map((rad) => `${operasjon.id}, ${hvem}, changes ${rad}`));
    }
  assert.deepEqual(feil, []);
  t.diagnostic(`${valgte.length} operations`);
});
