import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Mvavurdering } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { sql } from '../../db/sql.ts';
import { fride, openSakbenk, siri, trine, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, innbygger, innflyttet, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';
import { aapneKartlegging } from '../kartlegging/queries.sql.ts';
import { vurder } from './rules.ts';

let benk: Sakbenk;
let somTrine: Klient;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  await nyBolig(somTrine, 1, { kvalifisererMvaKompensasjon: true });
  sakId = await innflyttet(benk, SOEKER, 2);
  await nyBolig(somTrine, 3);
});
after(() => benk.close());

const periode = 'fra=2026-11-01&til=2026-12-31';
const liste = async (klient = somTrine, soek = periode): Promise<Mvavurdering[]> => {
  const { status, body } = await klient('GET', `/mvavurderinger?${soek}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.items as Mvavurdering[];
};
const sett = (felt: { kvalifiserer?: boolean; behov?: boolean; skjermet?: boolean }) =>
  benk.iKrokvik(async (tx) => {
    if (felt.kvalifiserer !== undefined)
      await tx.query(
        sql`update bolig set kvalifiserer_mva_kompensasjon = ${felt.kvalifiserer} where status = 'UTLEID'`,
      );
    if (felt.behov !== undefined)
      await tx.query(sql`update kartlegging set innhold = innhold ||
        ${sql.json({ behovForTilrettelegging: { ja: felt.behov } })} where sak_id = ${sakId}`);
    if (felt.skjermet) await tx.query(sql`select skjerm_sak(${sakId})`);
  });
const utfall = (alle: readonly Mvavurdering[]) => alle.map(({ resultat, grunn }) => `${resultat} ${grunn}`);

test('the claim takes all three, and moving in is none of them', () =>
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (kvalifiserer, behovDokumentert, vedtakFinnes) => {
      const { resultat } = vurder({ kvalifiserer, leieforhold: { behovDokumentert, vedtakFinnes } });
      assert.equal(resultat, kvalifiserer && behovDokumentert && vedtakFinnes ? 'KRAV' : 'IKKE_KRAV');
      for (const leieforhold of [null, 'IKKE_SYNLIG'] as const)
        assert.notEqual(vurder({ kvalifiserer, leieforhold }).resultat, 'KRAV');
    }),
  ));

test('an empty home that qualifies is for a person to decide on; one that does not is not listed', async () => {
  assert.deepEqual(utfall(await liste()), ['TOM_MAA_VURDERES INGEN_LEIEFORHOLD']);
});

test('each thing that is missing is named', async () => {
  await sett({ kvalifiserer: true });
  const alle = await liste();
  assert.deepEqual(utfall(alle), [
    'TOM_MAA_VURDERES INGEN_LEIEFORHOLD',
    'TOM_MAA_VURDERES INGEN_LEIEFORHOLD',
    'IKKE_KRAV BEHOV_IKKE_DOKUMENTERT',
  ]);
  // Empty before the tenant came.
  assert.deepEqual(
    alle.map(({ fra, til }) => [fra, til]),
    [
      ['2026-11-01', '2026-12-31'],
      ['2026-11-01', '2026-11-19'],
      ['2026-11-20', '2026-12-31'],
    ],
  );
  await sett({ behov: true });
  assert.equal(utfall(await liste())[2], 'KRAV ALT_PAA_PLASS');
  await sett({ kvalifiserer: false });
  assert.equal(utfall(await liste())[1], 'IKKE_KRAV BOLIG_KVALIFISERER_IKKE');
  await sett({ kvalifiserer: true });
});

test('the need is written in the assessment through the API', async () => {
  const { body } = await somTrine('GET', `/saker/${sakId}/kartlegging`);
  assert.deepEqual(body.innhold.behovForTilrettelegging, { ja: true });
});

test('a decision that is complained about, or upheld, is a decision', async () => {
  for (const status of ['PAAKLAGET', 'STADFESTET', 'OPPHEVET', 'FATTET']) {
    await benk.iKrokvik((tx) => tx.query(sql`update vedtak set status = ${status} where sak_id = ${sakId}`));
    assert.equal(
      utfall(await liste())[2],
      status === 'OPPHEVET' ? 'IKKE_KRAV VEDTAK_MANGLER' : 'KRAV ALT_PAA_PLASS',
      status,
    );
  }
});

test('an assessment that is opened again takes nothing away, and what it says anew counts from the day it is complete', async () => {
  const [foer, oktober] = ['fra=2026-11-01&til=2026-12-31', 'fra=2026-10-01&til=2026-10-31'];
  const med = async (soek = foer) =>
    (await liste(somTrine, soek)).find(({ leieforholdId }) => leieforholdId)!;
  assert.equal((await med()).resultat, 'KRAV');
  await benk.iKrokvik(async (tx) => {
    await tx.query(sql`insert into kartleggingsversjon (id, sak_id, nummer, innhold, ferdigstilt, ferdigstilt_av,
        gjenaapnet_av, begrunnelse)
      select gen_random_uuid(), sak_id, 1, innhold, ferdigstilt, ferdigstilt_av, ferdigstilt_av, 'Nye opplysninger.'
      from kartlegging where sak_id = ${sakId}`);
    await tx.query(aapneKartlegging(sakId));
  });
  assert.equal((await med()).resultat, 'KRAV');
  await benk.iKrokvik((tx) =>
    tx.query(sql`update kartlegging set status = 'FERDIGSTILT', ferdigstilt = '2027-03-01T09:00:00Z',
      ferdigstilt_av = 'trine', innhold = innhold || '{"behovForTilrettelegging": {"ja": false}}'
      where sak_id = ${sakId}`),
  );
  assert.equal((await med()).resultat, 'KRAV');
  assert.equal((await med('fra=2027-03-01&til=2027-04-30')).grunn, 'BEHOV_IKKE_DOKUMENTERT');
  assert.equal(await med(oktober), undefined);
  await sett({ behov: true });
});

const oppslag = () =>
  benk.iKrokvik((tx) =>
    tx.query<{ operasjon: string; vist: number }>(sql`
      select l.operasjon, (select count(*)::int from innsyn_vist v
        where v.kommunenummer = l.kommunenummer and v.innsyn_id = l.id and v.sak_id = ${sakId}) as vist
      from innsynslogg l where l.operasjon in ('listMvavurderinger', 'hentMvafil') order by l.tid desc, l.id desc`),
  );

test('the need of a tenant is not looked up without a trace', async () => {
  const foer = (await oppslag()).length;
  await liste();
  assert.deepEqual((await oppslag())[0], { operasjon: 'listMvavurderinger', vist: 1 });
  await somTrine('GET', `/mvavurderinger/fil?${periode}`);
  const etter = await oppslag();
  assert.deepEqual([etter.length, etter[0]], [foer + 2, { operasjon: 'hentMvafil', vist: 1 }]);
});

test('of a tenant whose case they do not see, nobody is told more than that they cannot say', async () => {
  const foer = await liste();
  const antall = (await oppslag()).length;
  await sett({ skjermet: true });
  assert.deepEqual(await liste(benk.som(siri)), foer);
  assert.deepEqual([(await oppslag()).length, (await oppslag())[0]!.vist], [antall + 1, 1]);
  const { boligId, fra, til, kvalifiserer } = foer[2]!;
  const uten = { boligId, fra, til, kvalifiserer, resultat: 'KAN_IKKE_VURDERES', grunn: 'SAK_IKKE_SYNLIG' };
  for (const login of [trine, vidar]) assert.deepEqual((await liste(benk.som(login)))[2], uten);
  // A home that does not qualify is in the list for the need alone.
  await sett({ kvalifiserer: false });
  assert.equal((await liste()).length, foer.length - 2);
  assert.equal((await liste(benk.som(siri))).length, foer.length - 1);
  await sett({ kvalifiserer: true });
  // The same of one that was never a case here: being shielded is told by nothing.
  await benk.iKrokvik((tx) => tx.query(sql`update sak set skjermet = false where id = ${sakId}`));
  await benk.iKrokvik((tx) => tx.query(sql`update leieforhold set sak_id = null where sak_id = ${sakId}`));
  for (const login of [trine, siri]) assert.deepEqual((await liste(benk.som(login)))[2], uten);
});

test('page by page, and the whole of it as a file', async () => {
  const alle = await liste();
  const { body } = await somTrine('GET', `/mvavurderinger?${periode}&limit=2`);
  assert.deepEqual(
    [...body.items, ...(await liste(somTrine, `${periode}&limit=2&etter=${body.neste}`))],
    alle,
  );
  const { body: fil } = await somTrine('GET', `/mvavurderinger/fil?${periode}`);
  const [overskrift, ...linjer] = new TextDecoder().decode(fil).split('\r\n').filter(Boolean);
  assert.equal(
    overskrift,
    '"boligId";"leieforholdId";"fra";"til";"kvalifiserer";"behovDokumentert";"vedtakFinnes";"resultat";"grunn"',
  );
  assert.deepEqual(
    linjer.map((linje) => linje.slice(1, -1).split('";"').slice(-2).join(' ')),
    utfall(alle),
  );
});

test('is for case workers, in their own municipality, for a period that has days', async () => {
  for (const login of [oda, ulrik, fdv, innbygger(SOEKER)])
    for (const under of ['', '/fil'])
      assert.equal((await benk.som(login)('GET', `/mvavurderinger${under}?${periode}`)).status, 403);
  const nabo = await benk.som(fride)('GET', `/mvavurderinger?${periode}`, { kommunenummer: '9902' });
  assert.deepEqual(nabo.body.items, []);
  assert.equal((await somTrine('GET', '/mvavurderinger?fra=2026-12-31&til=2026-12-01')).status, 400);
});
