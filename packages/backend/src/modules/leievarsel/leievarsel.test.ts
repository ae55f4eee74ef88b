// How tenants learn that there is something new about their tenancy, with a case or without: that, and nothing of what it is.
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { Boligoppgave, Leiepapirbrev, Leievarsel } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { medLeier } from '../../testing/leiebenk.ts';
import { siri, type Klient } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';
import { varselbenk } from '../../testing/varselbenk.ts';

const v = varselbenk();
let somUlrik: Klient;
beforeEach(() => {
  somUlrik = v.benk.som(ulrik);
});

const skriv = async (leieforholdId: string, tekst = 'Vi bytter låsen i morgen.'): Promise<string> => {
  const { status, body } = await somUlrik('POST', `/leieforhold/${leieforholdId}/meldinger`, {
    json: { tekst },
  });
  assert.equal(status, 201, JSON.stringify(body));
  return body.meldingId;
};
const varsler = async (leieforholdId: string, klient = somUlrik): Promise<Leievarsel[]> =>
  (await klient('GET', `/leieforhold/${leieforholdId}/varsler`)).body.items;
const leieren = async (leieforholdId: string): Promise<unknown> =>
  (
    await v.benk.iKrokvik((tx) =>
      tx.query(sql`select person_id from leietaker where leieforhold_id = ${leieforholdId}`),
    )
  )[0];
const papirbrev = async (klient = somUlrik): Promise<Leiepapirbrev[]> =>
  (await klient('GET', '/leiepapirbrev')).body.items;
/** Of the shielded unit, and looks after homes. */
const ulla: typeof siri = {
  sub: 'ulla',
  navn: 'Ulla Skjermet',
  roller: [{ kommunenummer: '9901', roller: ['UTLEIEFORVALTER'], enhet: 'SKJERMET' }],
};
const oppgaver = async (boligId: string, klient = somUlrik): Promise<Boligoppgave[]> =>
  (await klient('GET', `/boligoppgaver?boligId=${boligId}&status=AAPEN`)).body.items;
const oppgavehendelser = async (klient = somUlrik): Promise<string[]> =>
  (await klient('GET', '/hendelser?ressurs=BOLIG')).body.items
    .map(({ type }: { type: string }) => type.split('.')[3])
    .filter((hva: string) => hva.startsWith('oppgave-'));
/** Waits until the newest notice is so. */
async function blir(
  leieforholdId: string,
  status: Leievarsel['status'],
  klient = somUlrik,
): Promise<Leievarsel> {
  const nyeste = async () => (await varsler(leieforholdId, klient))[0];
  await v.naar(async () => (await nyeste())?.status === status, nyeste);
  return (await nyeste())!;
}
const utenRegisteret = (foer: number) =>
  assert.ok(
    v.benk.registre.kall.slice(foer).every(({ url }) => !/kontaktregisteret|notifications/.test(url)),
  );

describe('a tenant without a case', () => {
  test('is notified of a message, once more after a week, and not when they have read it', async () => {
    const { leieforholdId } = await medLeier(v.benk);
    const foer = v.sendtTil(SOEKER).length;
    const meldingId = await skriv(leieforholdId);
    const { anledning, kanal, mottaker } = await blir(leieforholdId, 'SENDT');
    assert.deepEqual(
      [anledning, kanal, { personId: mottaker.personId }],
      ['LEIEMELDING', 'EPOST', await leieren(leieforholdId)],
    );
    const [varsel, ...flere] = v.sendtTil(SOEKER).slice(foer);
    assert.deepEqual(flere, []);
    assert.match(varsel!.tekst, /^Du har fått noe nytt å lese fra Krokvik kommune\. Gå til krokvik\.example/);
    assert.doesNotMatch(`${varsel!.emne} ${varsel!.tekst}`, /bolig|leie|lås|melding fra|[0-9]|https?:/i);
    // What of them was looked up, and why, stands in the log.
    const [oppslag] = await v.benk.iKrokvik((tx) =>
      tx.query(sql`select formaal, sak_id from innsynslogg where operasjon = 'varsleOmBrev'`),
    );
    assert.deepEqual(oppslag, { formaal: 'Varsel om melding eller svar i leieforholdet', sakId: null });
    await v.senere('2026-11-20T10:00:00Z');
    await blir(leieforholdId, 'LEVERT');
    await v.senere('2026-11-27T10:00:00Z');
    assert.ok((await blir(leieforholdId, 'SENDT')).purret);
    assert.match(v.sendtTil(SOEKER).at(-1)!.tekst, /^Du har noe fra Krokvik kommune som venter på deg\./);
    await v.benk.som(innbygger(SOEKER))('POST', `/meg/leieforhold/${leieforholdId}/meldinger/lesing`, {
      json: { til: meldingId },
    });
    await v.senere('2026-11-28T12:00:00Z');
    await blir(leieforholdId, 'AAPNET');
    assert.equal(v.sendtTil(SOEKER).length, foer + 2);
    assert.deepEqual(await papirbrev(), []);
  });

  test('is notified of what is answered to a fault, and of nothing when nothing is said', async () => {
    const { leieforholdId } = await medLeier(v.benk);
    const somLeier = v.benk.som(innbygger(SOEKER));
    const { body: feil } = await somLeier('POST', `/meg/leieforhold/${leieforholdId}/boligfeil`, {
      json: { kategori: 'VARME', haster: false, tekst: 'Ovnen er kald.' },
    });
    let versjon = feil.versjon;
    const behandle = async (json: object) => {
      const svar = await somUlrik('POST', `/boligfeil/${feil.boligfeilId}/behandling`, { json, versjon });
      assert.equal(svar.status, 200, JSON.stringify(svar.body));
      versjon = svar.body.versjon;
    };
    assert.deepEqual(await varsler(leieforholdId), []);
    await behandle({ status: 'MOTTATT', svar: 'Vi kommer i uke 48.' });
    assert.equal((await blir(leieforholdId, 'SENDT')).anledning, 'BOLIGFEIL');
    await somLeier('GET', `/meg/leieforhold/${leieforholdId}/boligfeil`);
    v.benk.klokke = new Date('2026-11-21T09:00:00Z');
    await blir(leieforholdId, 'AAPNET');
    await behandle({ status: 'MOTTATT', svar: 'Vi kommer i uke 48.' });
    assert.equal((await varsler(leieforholdId)).length, 1);
    await behandle({ status: 'LUKKET', svar: 'Ovnen er byttet.' });
    await blir(leieforholdId, 'SENDT');
    assert.equal((await varsler(leieforholdId)).length, 2);
  });

  test('who cannot be notified is in a list of those to write to, until somebody has', async () => {
    const { leieforholdId, boligId } = await medLeier(v.benk, 'JEVN KORK');
    await skriv(leieforholdId);
    const { varselId, versjon, grunn } = await blir(leieforholdId, 'PAPIR');
    assert.equal(grunn, 'RESERVERT');
    const [brev, ...flere] = await papirbrev();
    assert.deepEqual(
      [
        brev!.varselId,
        brev!.boligId,
        brev!.anledning,
        { personId: brev!.mottaker.personId },
        brev!.grunn,
        flere.length,
      ],
      [varselId, boligId, 'LEIEMELDING', await leieren(leieforholdId), 'RESERVERT', 0],
    );
    const [oppgave, ...andre] = await oppgaver(boligId);
    assert.deepEqual(
      [oppgave!.type, oppgave!.frist, oppgave!.varselId, andre],
      ['ANNEN', '2026-11-20', varselId, []],
    );
    assert.doesNotMatch(oppgave!.tekst!, /KORK|reserv/i);
    const postet = (sendt: string) =>
      somUlrik('POST', `/leieforhold/${leieforholdId}/varsler/${varselId}/papirsending`, {
        json: { sendt },
        versjon,
      });
    assert.equal((await postet('2026-11-19')).status, 400);
    const svar = await postet('2026-11-20');
    assert.deepEqual(
      [svar.status, svar.body.status, svar.body.papirSendt],
      [200, 'SENDT_PAPIR', '2026-11-20'],
    );
    assert.deepEqual([await papirbrev(), await oppgaver(boligId)], [[], []]);
    assert.deepEqual(await oppgavehendelser(), ['oppgave-opprettet', 'oppgave-utfoert']);
  });

  test('who has said in a case that it is not safe to notify them is not looked up', async () => {
    const { leieforholdId } = await medLeier(v.benk);
    await v.benk.nySak({ svar: { tryggKontakt: 'EGEN_MAATE', 'soeker.epost': 'en@krokvik.example' } });
    const foer = v.benk.registre.kall.length;
    await skriv(leieforholdId);
    assert.equal((await blir(leieforholdId, 'PAPIR')).grunn, 'OENSKER_POST');
    utenRegisteret(foer);
  });

  test('who is dead is not notified', async () => {
    const { leieforholdId } = await medLeier(v.benk);
    await v.benk.iKrokvik((tx) => tx.query(sql`update person set status = 'DOED'`));
    const foer = v.benk.registre.kall.length;
    await skriv(leieforholdId);
    assert.equal((await blir(leieforholdId, 'PAPIR')).grunn, 'DOED');
    utenRegisteret(foer);
  });

  test('whose address has become protected is nobody’s but the shielded unit’s, to post where the register says', async () => {
    v.nede('kontaktregisteret');
    const { leieforholdId, boligId } = await medLeier(v.benk);
    await skriv(leieforholdId);
    await v.forsoekt('kontaktregisteret');
    await v.benk.iKrokvik((tx) =>
      tx.query(
        sql`update person set gradering = 'STRENGT_FORTROLIG', postadresse = '{Postboks 0,0000 SYNUTOPIA}'`,
      ),
    );
    v.nede('');
    const foer = v.benk.registre.kall.length;
    const somSiri = v.benk.som(siri);
    await v.senere('2026-11-20T09:00:00Z');
    const { grunn, varselId, versjon } = await blir(leieforholdId, 'PAPIR', somSiri);
    assert.equal(grunn, 'SKJERMET');
    utenRegisteret(foer);
    assert.deepEqual(
      (await papirbrev(somSiri)).map(({ postadresse }) => postadresse),
      [['Postboks 0', '0000 SYNUTOPIA']],
    );
    const somUlla = v.benk.som(ulla);
    const [oppgave, ...andre] = await oppgaver(boligId, somUlla);
    assert.deepEqual([oppgave?.varselId, andre], [varselId, []]);
    assert.doesNotMatch(oppgave!.tekst!, new RegExp(`${SOEKER}|skjerm|vern|beskytt`, 'i'));
    const sti = `/leieforhold/${leieforholdId}/varsler/${varselId}/papirsending`;
    const utenfor = async () => [
      (await somUlrik('GET', `/leieforhold/${leieforholdId}/varsler`)).status,
      await papirbrev(),
      await oppgaver(boligId),
      await oppgavehendelser(),
      (await somUlrik('GET', '/boligoppgaver')).body.antall.aapne,
      (await somUlrik('POST', sti, { json: { sendt: '2026-11-20' }, versjon })).status,
    ];
    const ingenting = [404, [], [], [], 0, 404];
    assert.deepEqual(await utenfor(), ingenting);
    assert.equal((await somUlla('POST', sti, { json: { sendt: '2026-11-20' }, versjon })).status, 200);
    assert.deepEqual([await papirbrev(somSiri), await oppgaver(boligId, somUlla)], [[], []]);
    assert.deepEqual(await utenfor(), ingenting);
  });

  test('of a municipality that does not notify is not', async () => {
    await v.varsler(undefined);
    const { leieforholdId } = await medLeier(v.benk);
    await skriv(leieforholdId);
    assert.deepEqual(await varsler(leieforholdId), []);
  });
});
