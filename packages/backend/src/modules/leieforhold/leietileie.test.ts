import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innflyttet, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let sakId: string;
let leieforholdId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  await benk.fyll();
  sakId = await innflyttet(benk, 'ERFAREN HESTEDROSJE', 1);
  ({ leieforholdId } = (await somTrine('GET', `/leieforhold?sakId=${sakId}`)).body.items[0]);
  await benk.iKrokvik(async (tx) => {
    await tx.query(sql`update bolig set leie_til_eie_potensial = true`);
    await tx.query(sql`update leieforhold set status = 'AKTIVT', startdato = '2020-01-01'`);
  });
});
after(() => benk.close());

const versjon = async () => (await somTrine('GET', `/leieforhold/${leieforholdId}`)).body.versjon;
const vurder = async (kandidat: boolean, grunn: string) =>
  somTrine('POST', `/leieforhold/${leieforholdId}/leietileievurderinger`, {
    json: { kandidat, grunn },
    versjon: await versjon(),
  });
const kandidaten = async (klient = somTrine) =>
  (await klient('GET', '/leieforhold/leietileie')).body.items[0].vurdering;

test('a person’s assessment stands beside what is worked out, the newest counts and the others stay', async () => {
  assert.equal(await kandidaten(), undefined);
  const foerste = await vurder(false, 'Har betalingsanmerkninger.');
  assert.equal(foerste.status, 201, JSON.stringify(foerste.body));
  assert.deepEqual(foerste.body.av, { ansattId: 'trine', navn: 'Trine Saksbehandler' });
  await vurder(true, 'Anmerkningene er slettet.');
  assert.deepEqual(await kandidaten(), {
    kandidat: true,
    grunn: 'Anmerkningene er slettet.',
    dato: '2026-11-20',
  });
  const { body } = await somTrine('GET', `/leieforhold/${leieforholdId}/leietileievurderinger`);
  assert.deepEqual(
    body.items.map(({ kandidat }: { kandidat: boolean }) => kandidat),
    [true, false],
  );
  const { hendelser } = (await somTrine('GET', `/saker/${sakId}`)).body;
  assert.equal(hendelser.filter(({ type }: { type: string }) => type === 'LEIE_TIL_EIE_VURDERT').length, 2);
});

test('why is for those who work with the case', async () => {
  await vurder(true, 'Fast inntekt.');
  assert.deepEqual(await kandidaten(benk.som(ulrik)), { kandidat: true, dato: '2026-11-20' });
});

test('it says why, is of what was read, and of somebody who lives there', async () => {
  const blank = await vurder(true, ' \n');
  assert.deepEqual([blank.status, blank.body.errors[0].pointer], [400, '/grunn']);
  const utdatert = await somTrine('POST', `/leieforhold/${leieforholdId}/leietileievurderinger`, {
    json: { kandidat: true, grunn: 'Fast inntekt.' },
    versjon: 99,
  });
  assert.equal(utdatert.body.code, 'UTDATERT');
});
