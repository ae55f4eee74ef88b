import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { medLeier } from '../../testing/leiebenk.ts';
import { openSakbenk, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';
import { kid } from './rules.ts';

let benk: Sakbenk;
let somLeier: Klient;
let leieforholdId: string;
before(async () => {
  benk = await openSakbenk();
  somLeier = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  await benk.fyll();
  ({ leieforholdId } = await medLeier(benk));
});
after(() => benk.close());

const betaling = (klient = somLeier) => klient('GET', `/meg/leieforhold/${leieforholdId}/betaling`);
const kontakt = {
  navn: { nb: 'Husleiekontoret', nn: 'Husleigekontoret' },
  telefon: '00 00 00 07',
  aapningstid: { nb: '9–15', nn: '9–15' },
};
const husleiebetaling = { kontonummer: '1234.56.78903', forfallsdag: 20, brukerKid: true, kontakt };

test('a tenant without a case reads what to pay, when, to which account and whom to ask', async () => {
  await innstill(benk, () => ({ husleiebetaling }));
  const { betalingsnummer } = await benk.iKrokvik((tx) =>
    tx.one<{ betalingsnummer: number }>(
      sql`select betalingsnummer from leieforhold where id = ${leieforholdId}`,
    ),
  );
  const { status, body } = await betaling();
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual(body, {
    leieforholdId,
    mottaker: body.mottaker,
    manedsleie: 9_000,
    kontonummer: '1234.56.78903',
    forfallsdag: 20,
    kid: kid(betalingsnummer),
    kontakt,
  });
});

test('where the municipality has not said how, whom to ask stands there and nothing is made up', async () => {
  const { body } = await betaling();
  assert.deepEqual(Object.keys(body).toSorted(), ['kontakt', 'leieforholdId', 'manedsleie', 'mottaker']);
});

test('where the accounts use numbers of their own there is no KID', async () => {
  await innstill(benk, () => ({ husleiebetaling: { ...husleiebetaling, brukerKid: false } }));
  assert.equal((await betaling()).body.kid, undefined);
});

test('whoever has moved out still reads where to pay, and of no rent that runs', async () => {
  await benk.iKrokvik((tx) =>
    tx.query(
      sql`update leieforhold set status = 'AVSLUTTET', utflyttet = '2026-11-01' where id = ${leieforholdId}`,
    ),
  );
  const { status, body } = await betaling();
  assert.deepEqual([status, body.manedsleie], [200, undefined]);
});

test('is nobody else’s', async () => {
  assert.equal((await betaling(benk.som(innbygger('MODIG SYKKEL')))).status, 404);
});

test('an account number that cannot be one is not saved', async () => {
  await assert.rejects(
    innstill(benk, () => ({ husleiebetaling: { ...husleiebetaling, kontonummer: '1234.56.78901' } })),
    /UGYLDIG_KONTONUMMER/,
  );
});
