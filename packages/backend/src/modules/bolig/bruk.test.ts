import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import type { Tx } from '../../db/database.ts';
import { sql, type Sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { openSakbenk, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { nyBolig, oda } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somOda: Klient;
let boliger: readonly string[];
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
});
beforeEach(async () => {
  await benk.fyll();
  boliger = [];
  for (const nummer of [1, 2]) boliger = [...boliger, (await nyBolig(somOda, nummer)).koboId];
});
after(() => benk.close());

interface Bruk {
  readonly sagtOpp: boolean;
  readonly antattLedig: string | null;
  readonly reservert: boolean;
}

const beholdt = (tx: Tx): Promise<Bruk[]> =>
  tx.query(sql`select sagt_opp, antatt_ledig, reservert from bolig order by adresseorden`);

/** Told by what was done, and by nothing the schema keeps. */
interface Leie {
  readonly id: string;
  readonly status: string;
  readonly sluttdato: string | null;
  readonly fratredelse: string | null;
}

const settInn = (bolig: string, { id, status, sluttdato }: Leie): Sql =>
  sql`insert into leieforhold (id, bolig_id, status, startdato, sluttdato, tidsubegrenset)
    values (${id}, ${bolig}, ${status}, '2024-01-01', ${sluttdato}::date, ${sluttdato === null})`;
const endre = ({ id, status, fratredelse }: Leie): Sql =>
  sql`update leieforhold set status = ${status}, fratredelse = ${fratredelse}::date,
    utflyttet = case when ${status} = 'AVSLUTTET' then date '2026-10-01' end where id = ${id}`;

test('a home keeps what its tenancy and its reservation say, whatever happens to them', async () => {
  const dag = fc.constantFrom('2027-01-31', '2028-06-30');
  const steg = fc.record({
    bolig: fc.constantFrom(0, 1),
    hva: fc.constantFrom('leie', 'sluttdato', 'sagt opp', 'utloeper', 'avsluttet', 'reserver', 'slipp'),
    dag,
    tidsubegrenset: fc.boolean(),
  });
  let gjort = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(steg, { minLength: 8, maxLength: 16 }), async (stegene) => {
      const naa: { leie: Leie | null; reservasjon: string | null }[] = [
        { leie: null, reservasjon: null },
        { leie: null, reservasjon: null },
      ];
      const feil = new Error('rolled back');
      await benk
        .iKrokvik(async (tx) => {
          for (const { bolig, hva, dag: slutt, tidsubegrenset } of stegene) {
            const den = naa[bolig]!;
            const boligId = boliger[bolig]!;
            if (hva === 'leie' && den.leie === null) {
              const ny = { id: uuidv7(), status: 'AKTIVT', fratredelse: null };
              den.leie = { ...ny, sluttdato: tidsubegrenset ? null : slutt };
              await tx.query(settInn(boligId, den.leie));
            } else if (hva === 'sagt opp' && den.leie !== null) {
              den.leie = { ...den.leie, status: 'SAGT_OPP', fratredelse: slutt };
              await tx.query(endre(den.leie));
            } else if (hva === 'utloeper' && den.leie !== null && den.leie.sluttdato !== null) {
              den.leie = { ...den.leie, status: 'UTLOEPER_SNART', fratredelse: null };
              await tx.query(endre(den.leie));
            } else if (hva === 'sluttdato' && den.leie !== null && den.leie.sluttdato !== null) {
              den.leie = { ...den.leie, sluttdato: slutt };
              await tx.query(
                sql`update leieforhold set sluttdato = ${slutt}::date where id = ${den.leie.id}`,
              );
            } else if (hva === 'avsluttet' && den.leie !== null) {
              await tx.query(endre({ ...den.leie, status: 'AVSLUTTET' }));
              den.leie = null;
            } else if (hva === 'reserver' && den.reservasjon === null) {
              den.reservasjon = uuidv7();
              await tx.query(sql`insert into reservasjon (id, bolig_id, aarsak, utloeper)
                values (${den.reservasjon}, ${boligId}, 'Prøve', '2027-01-01T00:00:00Z')`);
            } else if (hva === 'slipp' && den.reservasjon !== null) {
              await tx.query(sql`update reservasjon set status = 'OPPHEVET' where id = ${den.reservasjon}`);
              den.reservasjon = null;
            } else continue;
            gjort++;
            assert.deepEqual(
              await beholdt(tx),
              naa.map(({ leie, reservasjon }): Bruk => ({
                sagtOpp: leie?.status === 'SAGT_OPP',
                antattLedig: leie && (leie.fratredelse ?? leie.sluttdato),
                reservert: reservasjon !== null,
              })),
              JSON.stringify(stegene),
            );
          }
          throw feil;
        })
        .catch((error: unknown) => {
          if (error !== feil) throw error;
        });
    }),
    { numRuns: 40 },
  );
  assert.ok(gjort > 60, `only ${gjort} steps were done`);
});

test('that somebody moves in is no change of the home: its version stays, what is read is new, and the feed tells of the tenancy only', async () => {
  const boligId = boliger[0]!;
  const foer = await somOda('GET', `/boliger/${boligId}`);
  await benk.iKrokvik((tx) =>
    tx.query(
      settInn(boligId, { id: uuidv7(), status: 'AKTIVT', sluttdato: '2027-01-31', fratredelse: null }),
    ),
  );
  const etter = await somOda('GET', `/boliger/${boligId}`);
  assert.equal(etter.body.antattLedig, '2027-01-31');
  assert.deepEqual([etter.body.versjon, etter.body.endret], [foer.body.versjon, foer.body.endret]);
  assert.notEqual(etter.etag, foer.etag);
  const meldt = await benk.iKrokvik((tx) =>
    tx.query(sql`select type from hendelse where ressurs_id = ${boligId} order by tid`),
  );
  assert.deepEqual(meldt, [{ type: 'no.kobo.bolig.opprettet.v1' }]);
  // A change of the home still is one.
  await benk.iKrokvik((tx) => tx.query(sql`update bolig set informasjon = 'Ny' where id = ${boligId}`));
  assert.equal((await somOda('GET', `/boliger/${boligId}`)).body.versjon, 2);
});
