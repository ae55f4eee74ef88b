// Whoever applies with the party asks for the reasons: their time to complain does not run meanwhile, and begins anew.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { medMedsoeker, MEDSOEKER } from '../../testing/medsoekere.ts';
import { avslaattSak, klara, siri, turid } from '../../testing/sakbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';
import { varselbenk } from '../../testing/varselbenk.ts';

const v = varselbenk();
const SOEKER = 'GRØNN SKUFFE';
const DELEN = 'Dere har allerede et sted å bo som passer for dere begge.';
const somMedsoeker = () => v.benk.som(innbygger(MEDSOEKER));
const somSoeker = () => v.benk.som(innbygger(SOEKER));

const uvarslet = (): Promise<string> => avslaattSak(medMedsoeker(v.benk), { voksne: [SOEKER, MEDSOEKER] });
/** Refused, and the co-applicant is notified of it the same day. */
async function avslag(): Promise<string> {
  const sakId = await uvarslet();
  await varslet(sakId, 'VEDTAK_MEDSOEKER');
  return sakId;
}
const varslet = (sakId: string, type: string): Promise<void> =>
  v.naar(
    async () =>
      (await v.sakens(sakId)).some(({ dokumenttype, status }) => dokumenttype === type && status === 'SENDT'),
    () => v.sakens(sakId),
  );
async function sti(): Promise<string> {
  return `/meg/invitasjoner/${(await somMedsoeker()('GET', '/meg/invitasjoner')).body.items[0].medsoekerId}`;
}
const vedtak = async () => (await somMedsoeker()('GET', `${await sti()}/sak`)).body.vedtak;
const be = async () => somMedsoeker()('POST', `${await sti()}/begrunnelse`);
const send = (sakId: string, klient = v.somTrine, begrunnelse = DELEN) =>
  klient('POST', `/saker/${sakId}/medsoeker/begrunnelse`, { json: { begrunnelse } });
const registrer = (sakId: string, bedt: string) =>
  v.somTrine('POST', `/saker/${sakId}/medsoeker/begrunnelseskrav`, { json: { bedt } });
const klag = async () =>
  somMedsoeker()('POST', `${await sti()}/klager`, {
    json: { vedtakId: (await vedtak()).vedtakId, grunn: 'Uenig.' },
  });
const hendelser = async (sakId: string): Promise<string[]> =>
  (await v.somTrine('GET', `/saker/${sakId}`)).body.hendelser.map(({ type }: { type: string }) => type);

test('their time does not run while they wait, and begins anew when they have the reasons', async () => {
  const sakId = await avslag();
  assert.equal((await vedtak()).klagefrist, '2026-12-11');
  v.benk.klokke = new Date('2026-12-10T09:00:00Z');
  const { status, body } = await be();
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual([body.vedtak.begrunnelse, body.vedtak.klagefrist], [{ bedt: '2026-12-10' }, undefined]);
  const oppgaver = (await v.somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items;
  assert.ok(oppgaver.some(({ tekst }: { tekst?: string }) => tekst?.includes('bedt om begrunnelsen')));

  v.benk.klokke = new Date('2027-01-04T09:00:00Z');
  const sendt = await send(sakId);
  assert.equal(sendt.status, 200, JSON.stringify(sendt.body));
  await varslet(sakId, 'BEGRUNNELSE_MEDSOEKER');
  const etter = await vedtak();
  assert.deepEqual(
    [etter.begrunnelse.dokumentId, etter.klagefrist],
    [sendt.body.begrunnelse.dokumentId, '2027-01-25'],
  );
  assert.deepEqual(
    (await hendelser(sakId)).filter((type) => type.startsWith('BEGRUNNELSE')),
    ['BEGRUNNELSE_BEDT_OM', 'BEGRUNNELSE_SENDT'],
  );
  v.benk.klokke = new Date('2027-01-25T09:00:00Z');
  assert.equal((await klag()).body.forSent, false);
});

test('whoever deals with their complaint is not shown the applicant’s last day while their own time does not run', async () => {
  const sakId = await avslag();
  await varslet(sakId, 'VEDTAK');
  await be();
  const { klageId } = (await klag()).body;
  const sett = async () => (await v.benk.som(klara)('GET', `/klager/${klageId}`)).body;
  assert.deepEqual([(await sett()).klager.navn, (await sett()).klagefrist], [MEDSOEKER, undefined]);
});

test('a complaint is in time while they wait, and too late when the new time is out', async () => {
  const sakId = await avslag();
  await be();
  v.benk.klokke = new Date('2027-01-20T09:00:00Z');
  const foer = await klag();
  assert.deepEqual([foer.status, foer.body.forSent], [201, false]);
  await somMedsoeker()('POST', `/meg/klager/${foer.body.klageId}/trekking`, { versjon: foer.body.versjon });
  await send(sakId);
  await varslet(sakId, 'BEGRUNNELSE_MEDSOEKER');
  v.benk.klokke = new Date('2027-02-11T09:00:00Z');
  assert.equal((await klag()).body.forSent, true);
});

test('the reasons are theirs alone to read', async () => {
  const sakId = await uvarslet();
  await be();
  const { dokumentId } = (await send(sakId)).body.begrunnelse;
  const lest = await somMedsoeker()('GET', `/meg/dokumenter/${dokumentId}/html`);
  assert.ok(new TextDecoder().decode(lest.body).includes(DELEN));
  assert.equal((await somSoeker()('GET', `/meg/dokumenter/${dokumentId}/html`)).status, 404);
  const partens = (await somSoeker()('GET', `/meg/saker/${sakId}/dokumenter`)).body.items;
  assert.ok(!JSON.stringify(partens).includes(dokumentId));
  const felles = (await somMedsoeker()('GET', `${await sti()}/sak`)).body.dokumenter;
  assert.ok(JSON.stringify(felles).includes(dokumentId));
});

describe('what is asked for', () => {
  test('an employee writes it down, with the day they were told', async () => {
    const sakId = await avslag();
    v.benk.klokke = new Date('2026-12-20T09:00:00Z');
    for (const [bedt, code] of [
      ['2026-11-19', 'UTENFOR'],
      ['2026-12-21', 'UTENFOR'],
      ['2026-12-12', 'FRISTEN_ER_UTE'],
    ] as const) {
      const { status, body } = await registrer(sakId, bedt);
      assert.deepEqual([status, body.errors?.[0]?.code], [400, code], bedt);
    }
    const { status, body } = await registrer(sakId, '2026-12-11');
    assert.deepEqual([status, body.begrunnelse?.bedt], [200, '2026-12-11'], JSON.stringify(body));
    const lest = (await v.somTrine('GET', `/saker/${sakId}/medsoeker`)).body.begrunnelse;
    assert.deepEqual(lest, body.begrunnelse);
  });

  test('once of a decision, and not when the time is out', async () => {
    const sakId = await avslag();
    assert.equal((await be()).status, 200);
    const igjen = await be();
    assert.deepEqual([igjen.status, igjen.body.errors[0].code], [400, 'ALT_BEDT_OM']);
    assert.equal((await registrer(sakId, '2026-11-20')).body.errors[0].code, 'ALT_BEDT_OM');
    await v.fyll();
    await avslag();
    v.benk.klokke = new Date('2026-12-12T09:00:00Z');
    const sent = await be();
    assert.deepEqual([sent.status, sent.body.errors[0].code], [400, 'FRISTEN_ER_UTE']);
  });

  test('nothing is sent that nobody asked for, twice, blank or by another', async () => {
    const sakId = await uvarslet();
    assert.deepEqual((await send(sakId)).body.code, 'UGYLDIG_OVERGANG');
    await be();
    assert.equal((await send(sakId, v.somTrine, ' ')).body.errors[0].pointer, '/begrunnelse');
    assert.equal((await send(sakId, v.benk.som(siri))).status, 404);
    assert.equal((await send(sakId, v.benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    assert.equal((await send(sakId)).status, 200);
    assert.equal((await send(sakId)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('before a decision there are no reasons, and without a confirmed co-applicant nobody to ask', async () => {
    const sakId = await medMedsoeker(v.benk).nySak({ voksne: [SOEKER, MEDSOEKER] });
    assert.equal((await be()).body.code, 'UGYLDIG_OVERGANG');
    await v.benk.iKrokvik((tx) =>
      tx.query(sql`update medsoeker set status = 'INVITERT', besvart = null where sak_id = ${sakId}`),
    );
    assert.deepEqual([(await be()).status, (await registrer(sakId, '2026-11-20')).status], [404, 404]);
  });
});
