import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';
import { varselbenk } from '../../testing/varselbenk.ts';

const v = varselbenk();
const { varsler, somTrine, sakens, blir, nede, forsoekt, senere, sendtTil, vedtak, oppgaver, avslag } = v;

describe('a decision whose party can be notified', () => {
  test('is told of by itself, and the deadline for complaint runs from the notice', async () => {
    const sakId = await avslag();
    const varsel = await blir(sakId, 'SENDT');
    assert.deepEqual([varsel.kanal, varsel.sendt], ['EPOST', '2026-11-20T08:14:00.000Z']);
    const { status, meddelelse, klagefrist } = await vedtak(sakId);
    assert.deepEqual(
      [status, meddelelse, klagefrist],
      ['MEDDELT', { kanal: 'DIGITAL', varselSendt: '2026-11-20' }, '2026-12-11'],
    );
    const { hendelser } = (await somTrine('GET', `/saker/${sakId}`)).body;
    assert.deepEqual(hendelser.at(-1), { tid: '2026-11-20T08:14:00.000Z', type: 'VEDTAK_MEDDELT' });
  });

  test('later than it was made, when the channel was away: the deadline is longer', async () => {
    nede('platform.altinn.test/notifications');
    const sakId = await avslag();
    await forsoekt('platform.altinn.test/notifications');
    assert.equal((await vedtak(sakId)).status, 'FATTET');
    nede('');
    await senere('2026-11-23T09:00:00Z');
    await blir(sakId, 'SENDT');
    const { meddelelse, klagefrist } = await vedtak(sakId);
    assert.deepEqual(
      [meddelelse, klagefrist],
      [{ kanal: 'DIGITAL', varselSendt: '2026-11-23' }, '2026-12-14'],
    );
  });

  test('is told that there is a letter and where, and nothing of what it is about', async () => {
    const foer = sendtTil(SOEKER).length;
    const sakId = await avslag();
    await blir(sakId, 'SENDT');
    const sendt = sendtTil(SOEKER).slice(foer);
    assert.equal(sendt.length, 1);
    const { emne, tekst } = sendt[0]!;
    assert.match(tekst, /krokvik\.example/);
    assert.doesNotMatch(`${emne} ${tekst}`, /bolig|vedtak|avsl|søkn|sak|hestedrosje|https?:/i);
  });

  test('stands in the lookup log they can read, and in the feed without saying of whom', async () => {
    const sakId = await avslag();
    await blir(sakId, 'SENDT');
    const logg = await v.benk.iKrokvik((tx) =>
      tx.query(sql`select formaal, hjemmel, sak_id from innsynslogg where operasjon = 'varsleOmBrev'`),
    );
    assert.deepEqual(logg, [
      { formaal: 'Varsel om brev og annet nytt', hjemmel: 'eForvaltningsforskriften § 8', sakId },
    ]);
    const [hendelse] = await v.benk.iKrokvik((tx) =>
      tx.query<{ ressursId: string }>(sql`select * from hendelse where type = 'no.kobo.sak.varsel-sendt.v1'`),
    );
    assert.equal(hendelse?.ressursId, sakId);
  });

  test('who opens it is not reminded, and has it on the screen alone', async () => {
    const sakId = await avslag();
    const { dokumentId } = await blir(sakId, 'SENDT');
    await v.benk.som(innbygger(SOEKER))('GET', `/meg/dokumenter/${dokumentId}/html`);
    const foer = sendtTil(SOEKER).length;
    assert.equal((await blir(sakId, 'AAPNET')).aapnet, '2026-11-20T08:14:00.000Z');
    await senere('2026-12-20T09:00:00Z');
    assert.equal((await sakens(sakId))[0]?.status, 'AAPNET');
    assert.equal(sendtTil(SOEKER).length, foer);
  });

  test('who does not is reminded after seven days, and written to after the municipality’s number', async () => {
    const sakId = await avslag();
    await blir(sakId, 'SENDT');
    await senere('2026-11-20T10:00:00Z');
    await blir(sakId, 'LEVERT');
    const foer = sendtTil(SOEKER).length;
    await senere('2026-11-26T09:00:00Z');
    assert.equal(sendtTil(SOEKER).length, foer);
    await senere('2026-11-27T09:00:00Z');
    const { purret, sendt } = await blir(sakId, 'SENDT');
    assert.deepEqual([sendt, purret], ['2026-11-20T08:14:00.000Z', '2026-11-27T09:00:00.000Z']);
    assert.match(sendtTil(SOEKER).at(-1)!.tekst, /ikke har åpnet/);
    assert.equal((await vedtak(sakId)).klagefrist, '2026-12-11', 'a reminder is no new notice');
    await senere('2026-11-27T11:00:00Z');
    await blir(sakId, 'LEVERT');
    await senere('2026-12-04T09:00:00Z');
    assert.equal((await blir(sakId, 'PAPIR')).grunn, 'UAAPNET');
    assert.equal((await oppgaver(sakId)).length, 1);
    assert.equal(sendtTil(SOEKER).length, foer + 1);
  });
});

describe('a notice that does not arrive', () => {
  test('makes the letter go on paper, keeps the decision from being final, and gives the party longer', async () => {
    const sakId = await avslag();
    await blir(sakId, 'SENDT');
    const til = sendtTil(SOEKER).at(-1)!.til;
    v.benk.registre.varslingssimulator.skjebne(til, 'Failed_Bounced');
    await senere('2026-11-20T10:00:00Z');
    const { grunn, varselId, versjon } = await blir(sakId, 'PAPIR');
    v.benk.registre.varslingssimulator.skjebne(til, 'Delivered');
    assert.equal(grunn, 'FEILET');
    const [oppgave] = await oppgaver(sakId);
    assert.match(oppgave!.tekst, /Varselet om brevet kom ikke fram/);
    await senere('2026-12-13T09:00:00Z');
    assert.equal((await vedtak(sakId)).status, 'MEDDELT', 'nobody has been told');
    const { status } = await somTrine('POST', `/saker/${sakId}/varsler/${varselId}/papirsending`, {
      json: { sendt: '2026-12-13', kommetFram: '2026-12-17' },
      versjon,
    });
    assert.equal(status, 200);
    const etter = await vedtak(sakId);
    assert.deepEqual(
      [etter.meddelelse, etter.klagefrist],
      [{ kanal: 'PAPIR', varselSendt: '2026-12-13', kommetFram: '2026-12-17' }, '2027-01-07'],
    );
    await senere('2027-01-08T09:00:00Z');
    assert.equal((await vedtak(sakId)).status, 'ENDELIG');
  });

  test('that the channel cannot take is posted the day after', async () => {
    const sakId = await avslag(SOEKER, { svar: { 'soeker.epost': 'ingen adresse', tryggKontakt: 'JA' } });
    await forsoekt('/future/orders');
    assert.equal((await sakens(sakId))[0]?.status, 'VENTER');
    await senere('2026-11-21T09:00:00Z');
    assert.equal((await blir(sakId, 'PAPIR')).grunn, 'IKKE_SVAR');
    assert.equal((await vedtak(sakId)).status, 'FATTET');
  });

  test('that nobody took in the municipality’s number of days is posted', async () => {
    nede('kontaktregisteret');
    const sakId = await avslag();
    await senere('2026-12-03T09:00:00Z');
    assert.equal((await sakens(sakId))[0]?.status, 'VENTER');
    await senere('2026-12-04T09:00:00Z');
    assert.equal((await blir(sakId, 'PAPIR')).grunn, 'IKKE_SVAR');
  });
});

test('a municipality that does not notify tells its parties as before', async () => {
  await varsler(undefined);
  const sakId = await avslag();
  await v.benk.kalender();
  assert.deepEqual(await sakens(sakId), []);
  assert.equal((await vedtak(sakId)).status, 'FATTET');
});

test('a municipality that stops notifying has what was begun posted', async () => {
  nede('kontaktregisteret');
  const sakId = await avslag();
  await varsler(undefined);
  await senere('2026-11-20T09:00:00Z');
  assert.equal((await blir(sakId, 'PAPIR')).grunn, 'IKKE_SVAR');
});
