// Whatever is done with homes and offers, in whatever order: what must always hold, holds after every step.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import {
  innbygger,
  kontrakt,
  nyBolig,
  sakMedTilsagn,
  SOEKER,
  type NyBolig,
} from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
after(() => benk.close());

const soekere = [SOEKER, 'MODIG SYKKEL', 'GRØNN SKUFFE'];
interface Verden {
  /** The last has no decision. */
  readonly saker: readonly string[];
  readonly boliger: readonly NyBolig[];
}
const START = new Date('2026-11-20T08:14:00Z');

async function nyVerden(): Promise<Verden> {
  benk.klokke = START;
  await benk.fyll();
  const somTrine = benk.som(trine);
  const boliger = [await nyBolig(somTrine, 1), await nyBolig(somTrine, 2, { status: 'VEDLIKEHOLD' })];
  const [en, to, uten] = soekere;
  const saker = [
    await sakMedTilsagn(benk, { voksne: [en!] }),
    await sakMedTilsagn(benk, { voksne: [to!] }),
    await benk.nySak({ voksne: [uten!] }),
  ];
  return { saker, boliger };
}

type Steg = (verden: Verden) => Promise<number>;
const siste = async (sakId: string): Promise<{ id: string; versjon: number } | null> => {
  const [rad] = await benk.iKrokvik((tx) =>
    tx.query<{ id: string; versjon: number }>(
      sql`select id, versjon from tilbud where sak_id = ${sakId} order by nummer desc limit 1`,
    ),
  );
  return rad ?? null;
};
const medTilbud =
  (sak: number, gjoer: (id: string, versjon: number) => Promise<{ status: number }>): Steg =>
  async ({ saker }) => {
    const tilbud = await siste(saker[sak]!);
    return tilbud === null ? 0 : (await gjoer(tilbud.id, tilbud.versjon)).status;
  };

const enSak = fc.nat(2);
const steg: fc.Arbitrary<readonly [navn: string, Steg]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(enSak, fc.nat(1)).map(([sak, bolig]): [string, Steg] => [
      `offer ${bolig} to ${sak}`,
      async ({ saker, boliger }) =>
        (
          await benk.som(trine)('POST', `/saker/${saker[sak]}/tilbud`, {
            json: { boligId: boliger[bolig]!.koboId },
          })
        ).status,
    ]),
  },
  fc
    .tuple(enSak, fc.constantFrom('JA', 'NEI'))
    .map(([sak, svar]): [string, Steg] => [
      `${sak} answers ${svar}`,
      medTilbud(sak, (id, versjon) =>
        benk.som(innbygger(soekere[sak]!))('POST', `/tilbud/${id}/svar`, { json: { svar }, versjon }),
      ),
    ]),
  enSak.map((sak): [string, Steg] => [
    `withdraw from ${sak}`,
    medTilbud(sak, (id, versjon) => benk.som(trine)('POST', `/tilbud/${id}/trekking`, { versjon })),
  ]),
  enSak.map((sak): [string, Steg] => [
    `sign with ${sak}`,
    medTilbud(sak, (id, versjon) =>
      benk.som(trine)('POST', `/tilbud/${id}/kontrakt`, { json: kontrakt, versjon }),
    ),
  ]),
  fc.nat(1).map((bolig): [string, Steg] => [
    `remove ${bolig}`,
    async ({ boliger }) => {
      const sti = `/boliger/${boliger[bolig]!.koboId}`;
      const { body } = await benk.som(trine)('GET', sti);
      return (await benk.som(trine)('DELETE', sti, { versjon: body.versjon ?? 1 })).status;
    },
  ]),
  {
    weight: 2,
    arbitrary: fc.nat(9).map((dager): [string, Steg] => [
      `${dager} days pass`,
      async () => {
        benk.klokke = new Date(benk.klokke.getTime() + dager * 86_400_000);
        await benk.kalender();
        return 200;
      },
    ]),
  },
);

/** Each finds what breaks it. */
const brudd = {
  '2: let means exactly one running tenancy': sql`
    select b.id from bolig b where (b.status = 'UTLEID') is distinct from
      ((select count(*) from leieforhold l where l.bolig_id = b.id and l.status = 'AKTIVT') = 1)`,
  'reserved means exactly one active reservation': sql`
    select b.id from bolig b where (b.status = 'RESERVERT') is distinct from
      ((select count(*) from reservasjon r where r.bolig_id = b.id and r.status = 'AKTIV') = 1)`,
  'a reservation is of an offer that is open, or ended and not followed up, or of a tenancy that has not begun': sql`
    select r.id from reservasjon r left join tilbud t on t.reservasjon_id = r.id
    left join leieforhold l on l.tilbud_id = t.id
    where (r.status = 'AKTIV') is distinct from (t.status in ('SENDT', 'AKSEPTERT')
      or (t.status = 'FRIST_UTLOEPT' and r.status = 'AKTIV') or coalesce(l.status = 'AVTALT', false))`,
  'one household holds one home': sql`
    select sak_id from reservasjon where status = 'AKTIV' group by sak_id having count(*) > 1`,
  '7: what is offered or let rests on a decision that grants it': sql`
    select v.id from (select sak_id, vedtak_id from tilbud union all select sak_id, vedtak_id from leieforhold) t
    left join vedtak v on v.id = t.vedtak_id and v.sak_id = t.sak_id
    where v.resultat is distinct from 'TILSAGN' or v.status not in ('FATTET', 'MEDDELT', 'ENDELIG')`,
  'the queue says what is out': sql`
    select q.id from venteliste q where (q.status = 'TILBUD_UTE') is distinct from
      exists (select from tilbud t where t.sak_id = q.sak_id and t.status in ('SENDT', 'AKSEPTERT'))`,
  'no offer is open past its deadline once the calendar has been looked at': sql`
    select id from tilbud where status = 'SENDT' and svarfrist < (naa() at time zone 'Europe/Oslo')::date`,
  'a case with a home has its tenancy': sql`
    select s.id from sak s where (s.status = 'I_LEIEFORHOLD') is distinct from
      exists (select from leieforhold l where l.sak_id = s.id)`,
  'a tenancy is agreed until its first day, and lived by from then on': sql`
    select id from leieforhold where (status = 'AVTALT') is distinct from
      (startdato > (naa() at time zone 'Europe/Oslo')::date)`,
  'what is let was given to somebody of a group': sql`
    select id from leieforhold where tildelingsgrunnlag_id is null`,
};

test('after every step', async () => {
  let gjennomfoert = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(steg, { minLength: 4, maxLength: 14 }), async (alle) => {
      const verden = await nyVerden();
      const gjort: string[] = [];
      for (const [navn, gjoer] of alle) {
        const status = await gjoer(verden);
        gjort.push(`${navn}: ${status}`);
        assert.ok(status < 500, gjort.join('; '));
        if (status === 200 || status === 201) gjennomfoert += 1;
        for (const [regel, soek] of Object.entries(brudd))
          assert.deepEqual(await benk.iKrokvik((tx) => tx.query(soek)), [], `${regel} – ${gjort.join('; ')}`);
      }
    }),
    { numRuns: 20 },
  );
  assert.ok(gjennomfoert > 30, `too little was done: ${gjennomfoert}`);
});
