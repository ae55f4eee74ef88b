// Whatever is done with a case on its way to a decision, in whatever order: what must always hold, holds after every step.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { sql } from '../../db/sql.ts';
import {
  begrunnelse,
  kartlagt,
  openSakbenk,
  tilsagnBolig,
  trine,
  turid,
  vidar,
  type Sakbenk,
} from '../../testing/sakbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
after(() => benk.close());

const ufullstendig = {
  ...kartlagt,
  tildelingsgrunnlag: { grupper: [], primaer: null },
};
const avslag = { resultat: 'AVSLAG', ...begrunnelse, bistand: [] };
const grunn = { begrunnelse: 'Forholdene er endret.' };

/** Where a step is taken, what it says, and what it has read the version of; `null` takes none. */
type Handling = readonly [metode: 'POST' | 'PUT', sti: string, leser: string | null, json?: object];
const handlinger: readonly Handling[] = [
  ['POST', '/tildeling', ''],
  ['PUT', '/kartlegging', '/kartlegging', kartlagt],
  ['PUT', '/kartlegging', '/kartlegging', ufullstendig],
  ['POST', '/kartlegging/ferdigstilling', '/kartlegging'],
  ['POST', '/kartlegging/gjenaapning', '/kartlegging', grunn],
  ['POST', '/vedtak/forslag', null, tilsagnBolig],
  ['POST', '/vedtak/forslag', null, avslag],
  ['POST', '/vedtak/godkjenning', '/vedtak'],
  ['POST', '/vedtak/retur', '/vedtak', grunn],
  ['POST', '/vedtak/fatting', '/vedtak'],
  ['POST', '/avslutning', ''],
  ['POST', '/gjenaapning', '', grunn],
];
/** As it usually goes, so that a walk gets somewhere: now and then something else, or somebody else. */
const LOEYPE = [0, 1, 3, 5, 7, 9];
const steg = fc.record({
  handling: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.nat(handlinger.length - 1)),
  hvem: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.constantFrom(trine, turid, vidar)),
});

/** Each finds what breaks it. */
const brudd = {
  '3: decided on a complete assessment with a group that decided it': sql`
    select v.id from vedtak v left join kartlegging k on k.sak_id = v.sak_id
    where v.fattet is not null and v.resultat in ('TILSAGN', 'AVSLAG')
      and k.ferdigstilt is null and not exists (select from kartleggingsversjon g
        where g.sak_id = v.sak_id and g.ferdigstilt <= v.fattet and v.fattet <= g.gjenaapnet)`,
  '3: and the group is written down': sql`
    select v.id from vedtak v where v.fattet is not null and v.resultat in ('TILSAGN', 'AVSLAG')
      and not exists (select from tildelingsgrunnlag g where g.sak_id = v.sak_id and g.primaer is not null)`,
  '4: in two steps by two people': sql`
    select id from vedtak where fattet is not null and to_trinn and foreslaatt_av = fattet_av`,
  '5: with all three parts of its reasons': sql`
    select id from vedtak where fattet is not null and '' in (btrim(fakta), btrim(regler), btrim(hensyn))`,
  'a case that is decided has its decision, and one that is not has none in force': sql`
    select s.id from sak s where s.status in ('VEDTATT', 'VENTELISTE')
      and not exists (select from vedtak v where v.sak_id = s.id and v.fattet is not null)`,
  'a home is waited for on a grant': sql`
    select q.id from venteliste q join vedtak v on v.id = q.vedtak_id where v.resultat <> 'TILSAGN'`,
  'nobody is sent away without an answer (boligsosialloven § 7)': sql`
    select s.id from sak s join kartlegging k on k.sak_id = s.id
    where s.status = 'AVSLUTTET' and k.vanskeligstilt = 'IKKE_VURDERT'`,
};

test('after every step', async () => {
  const fattet = { TILSAGN: 0, AVSLAG: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(steg, { minLength: 6, maxLength: 14 }), async (alle) => {
      await benk.fyll();
      const sakId = await benk.nySak();
      const gjort: string[] = [];
      let paaVei = 0;
      for (const { handling, hvem } of alle) {
        const [metode, sti, leser, json] = handlinger[handling ?? LOEYPE[paaVei++ % LOEYPE.length]!]!;
        const klient = benk.som(hvem ?? (sti === '/vedtak/fatting' ? vidar : trine));
        const lest = leser === null ? null : await klient('GET', `/saker/${sakId}${leser}`);
        const versjon = lest === null ? {} : { versjon: lest.body.versjon ?? 1 };
        const { status } = await klient(metode, `/saker/${sakId}${sti}`, {
          ...(json && { json }),
          ...versjon,
        });
        gjort.push(`${metode} ${sti}: ${status}`);
        assert.ok(status < 500, gjort.join('; '));
        for (const [regel, soek] of Object.entries(brudd))
          assert.deepEqual(await benk.iKrokvik((tx) => tx.query(soek)), [], `${regel} – ${gjort.join('; ')}`);
      }
      for (const { resultat } of await benk.iKrokvik((tx) =>
        tx.query<{ resultat: keyof typeof fattet }>(
          sql`select resultat from vedtak where fattet is not null`,
        ),
      ))
        fattet[resultat] += 1;
    }),
    { numRuns: 25, seed: 20261129 },
  );
  assert.ok(fattet.TILSAGN > 2, `too little was decided: ${JSON.stringify(fattet)}`);
});
