import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, turid, type Klient, type Sakbenk, type Svaret } from '../../testing/sakbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const les = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body;
const hast = async (
  sakId: string,
  ja: boolean,
  valg: { begrunnelse?: string; klient?: Klient; versjon?: number } = {},
) =>
  (valg.klient ?? somTrine)('POST', `/saker/${sakId}/hast`, {
    json: { hast: ja, begrunnelse: valg.begrunnelse ?? 'Må ut om to uker.' },
    versjon: valg.versjon ?? (await les(sakId)).versjon,
  });
const koden = ({ status, body }: Svaret) => [status, body.code];

describe('that a case is urgent', () => {
  test('is said by a person, whatever the application said, and stands in the history with why', async () => {
    const sakId = await benk.nySak({ hast: false });
    const { status, body } = await hast(sakId, true);
    assert.deepEqual([status, body.hast, body.status, body.versjon], [200, true, 'NY', 2]);
    const { type, av, begrunnelse } = body.hendelser.at(-1);
    assert.deepEqual([type, av, begrunnelse], ['HAST_SATT', 'Trine Saksbehandler', 'Må ut om to uker.']);
    const liste = await somTrine('POST', '/saker/soek', { json: { hast: true } });
    assert.deepEqual(
      liste.body.items.map((sak: { sakId: string }) => sak.sakId),
      [sakId],
    );
    const ned = await hast(sakId, false, { begrunnelse: 'Fikk utsatt fraflytting.' });
    assert.deepEqual([ned.body.hast, ned.body.hendelser.at(-1).type], [false, 'HAST_OPPHEVET']);
    assert.deepEqual(ned.body.nesteFrist, body.nesteFrist);
  });

  test('is not said twice, of a closed case, without a reason or over a newer version', async () => {
    const sakId = await benk.nySak({ hast: true });
    assert.deepEqual(koden(await hast(sakId, true)), [409, 'UGYLDIG_OVERGANG']);
    assert.equal((await hast(sakId, false, { begrunnelse: ' ' })).status, 400);
    assert.deepEqual(koden(await hast(sakId, false, { versjon: 7 })), [412, 'UTDATERT']);
    await benk.iKrokvik((tx) =>
      tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${sakId}`),
    );
    assert.deepEqual(koden(await hast(sakId, false)), [409, 'UGYLDIG_OVERGANG']);
    assert.equal((await les(sakId)).hast, true);
  });

  test('is for whoever has the case', async () => {
    const sakId = await benk.nySak();
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    const andre = await hast(sakId, true, { klient: benk.som(turid) });
    assert.deepEqual(koden(andre), [403, 'IKKE_SAKENS_SAKSBEHANDLER']);
    assert.equal((await hast(sakId, true)).status, 200);
  });
});

test('while a case waits for others, the answer the party expects is put off, and what the law demands is not', async () => {
  const sakId = await benk.nySak();
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  await benk.iKrokvik((tx) => tx.query(sql`update sak set status = 'KARTLEGGING' where id = ${sakId}`));
  const { forventetSvar: lovet, versjon } = await les(sakId);
  const venter = await somTrine('POST', `/saker/${sakId}/venting`, {
    json: { begrunnelse: 'Legen svarer.', til: '2026-12-24' },
    versjon,
  });
  assert.deepEqual([venter.body.status, venter.body.forventetSvar], ['VENTER_PAA_ANNEN', lovet]);
  const foer = benk.klokke;
  try {
    benk.klokke = new Date('2026-11-30T08:14:00Z');
    const igjen = await somTrine('POST', `/saker/${sakId}/gjenopptakelse`, { versjon: venter.body.versjon });
    assert.equal(igjen.body.status, 'KARTLEGGING');
    const ti = new Date(Date.parse(lovet) + 10 * 86_400_000).toISOString().slice(0, 10);
    assert.equal(igjen.body.forventetSvar, ti);
    // A month after it came in, however long it waited (forvaltningsloven 1967 § 11 a).
    assert.deepEqual(igjen.body.nesteFrist, { type: 'FORELOEPIG_SVAR', dato: '2026-12-20' });
    const vurder = (await somTrine('GET', `/saker/${sakId}/oppgaver`)).body.items[0];
    assert.deepEqual([vurder.type, vurder.frist], ['VURDER', ti]);
  } finally {
    benk.klokke = foer;
  }
});
