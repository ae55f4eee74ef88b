import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createProevebenk, type Proevebenk } from '../testing/proevebenk.ts';
import { kall, trine } from '../testing/proevekall.ts';
import { etterfoelger } from './avvikling.ts';
import { createMaaltall } from './maaltall.ts';

let benk: Proevebenk;
let token: string;
before(async () => {
  benk = await createProevebenk();
  token = await benk.signer.token(trine);
});
after(() => benk.close());
const call = kall(
  () => benk,
  () => token,
);
const HODER = ['deprecation', 'sunset', 'link'] as const;
const hoder = ({ headers }: Response) => HODER.map((navn) => headers.get(navn));

test('every answer of an operation that is to go says since when, until when, and what comes after', async () => {
  const ventet = ['@1796083200', 'Wed, 01 Dec 2027 00:00:00 GMT', '</v1/lapper>; rel="successor-version"'];
  assert.equal(Number(ventet[0]!.slice(1)) * 1000, Date.parse('2026-12-01T00:00:00Z'));
  const svar = await call('/v1/gamle/lapper');
  assert.equal(svar.status, 200);
  assert.deepEqual(hoder(svar), ventet);
  const feil = await call('/v1/gamle/lapper?finnes=ikke');
  assert.equal(feil.status, 400);
  assert.deepEqual(hoder(feil), ventet);
});

test('the others say nothing of it', async () => {
  assert.deepEqual(hoder(await call('/v1/status')), [null, null, null]);
});

test('who still calls it is counted by client, and nobody else is', async () => {
  const maaltall = createMaaltall();
  const foer = benk.logg.length;
  await call('/v1/gamle/lapper');
  await call('/v1/gamle/lapper');
  await call('/v1/status');
  benk.logg.slice(foer).forEach(maaltall.logg);
  const tekst = await maaltall.tekst([]);
  const talt = tekst.split('\n').filter((linje) => linje.startsWith('kobo_deprecated_calls_total'));
  assert.deepEqual(talt, ['kobo_deprecated_calls_total{operasjon="gamleLapper",klient="signer"} 2']);
});

test('what comes after is named as far as the call names it', () => {
  assert.equal(etterfoelger('/v1/saker/{sakId}/vedtak', { sakId: 'a b' }), '/v1/saker/a%20b/vedtak');
  assert.equal(etterfoelger('/v1/saker/{sakId}/vedtak/{vedtakId}', { sakId: '1' }), '/v1/saker/1/vedtak');
});
