import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { trukketFornyelse } from '../../testing/leiebenk.ts';
import {
  anne,
  avslaattSak,
  berit,
  openSakbenk,
  petra,
  trine,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, innflyttet, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
after(() => benk.close());

const krev = async (svar: Promise<{ status: number; body: unknown }>): Promise<void> => {
  const { status, body } = await svar;
  assert.ok(status < 300, JSON.stringify(body));
};
const kalender = (dag: string) => benk.kalender(new Date(`${dag}T12:00:00Z`));
/** What is counted of homes and of tenancies of a day. */
const talt = () =>
  benk.iKrokvik((tx) =>
    tx.query(sql`select mengde, fakta, antall from statistikk_grunnlag('2026-01-01', '2026-12-10')
      where mengde = 'BOLIG' or (mengde = 'SUM' and fakta = '"LEIEFORHOLD"') order by 1, 2::text`),
  );
const rapporter = (aar: number) =>
  benk.iKrokvik((tx) =>
    tx.query(sql`insert into statistikkuttrekk (id, rapport, fra, referansedato, definisjonsversjon, flyktning_trumfer,
        metode, terskel, celler, kontroller, laast, laast_av)
      values (gen_random_uuid(), 'KOSTRA_13', make_date(${aar}, 1, 1), make_date(${aar}, 12, 31), '1', false, 'PRIKKING', 3, '{}',
        '[]', naa(), 'lisbet')`),
  );

const er = async (sakId: string): Promise<number> => (await somTrine('GET', `/saker/${sakId}`)).status;
/** By hand, what waits; of one case, or of all. */
async function arkiver(sakId?: string): Promise<void> {
  const { items } = (await somTrine('GET', '/arkivleveringer?arkivstatus=VENTER&limit=100')).body;
  for (const ett of items as { sakId: string; dokumentId: string }[])
    if (sakId === undefined || ett.sakId === sakId)
      await krev(
        somTrine('POST', `/saker/${ett.sakId}/dokumenter/${ett.dokumentId}/arkivlevering/manuelt`, {
          json: {},
        }),
      );
}

test('a case goes when the plan says so, the archive has all of it and its year is reported, and a home was let still', async () => {
  const sakId = await innflyttet(benk, SOEKER, 1);
  await krev(somTrine('POST', `/saker/${sakId}/meldinger`, { json: { tekst: 'Velkommen inn.' } }));
  const { id: leieforholdId } = await benk.iKrokvik((tx) =>
    tx.one<{ id: string }>(sql`select id from leieforhold`),
  );
  benk.klokke = new Date('2026-12-20T08:14:00Z');
  const json = { utflyttet: '2026-12-20', avslutning: 'AVTALE', boligstatus: 'VEDLIKEHOLD' };
  const { versjon } = (await somTrine('GET', `/leieforhold/${leieforholdId}`)).body;
  await krev(somTrine('POST', `/leieforhold/${leieforholdId}/utflytting`, { json, versjon }));
  const { saksnummer } = (await somTrine('GET', `/saker/${sakId}`)).body;
  const foer = await talt();

  await kalender('2036-01-01');
  assert.equal(await er(sakId), 200, 'nothing is set');
  await innstill(benk, () => ({ avleveringEtterMaaneder: 12 }));
  await rapporter(2026);
  await kalender('2036-01-01');
  assert.equal(await er(sakId), 200, 'the archive has none of it');
  const { items } = (await somTrine('GET', '/arkivleveringer?arkivstatus=VENTER&limit=100')).body;
  assert.ok(items.length >= 2, JSON.stringify(items));
  for (const { dokumentId } of items.slice(1))
    await krev(
      somTrine('POST', `/saker/${sakId}/dokumenter/${dokumentId}/arkivlevering/manuelt`, { json: {} }),
    );
  await kalender('2036-01-01');
  assert.equal(await er(sakId), 200, 'the archive lacks one document');
  await krev(
    somTrine('POST', `/saker/${sakId}/dokumenter/${items[0].dokumentId}/arkivlevering/manuelt`, { json: {} }),
  );
  await benk.iKrokvik((tx) => tx.query(sql`update arkivlevering set mappe = 'm-7', saksnummer = '2026/417'`));

  benk.klokke = new Date('2031-12-01T08:14:00Z');
  const sperre = { grunn: 'DOMSTOL', begrunnelse: 'Leieren har stevnet oss.', gjelderTil: '2032-01-05' };
  await krev(somTrine('POST', `/saker/${sakId}/slettesperrer`, { json: sperre }));
  await kalender('2032-01-05');
  assert.equal(await er(sakId), 200, 'a court may need it');
  benk.klokke = new Date('2032-01-06T08:14:00Z');
  const regel = async () =>
    (await benk.som(petra)('GET', '/oppbevaring')).body.regler.find(
      (en: { regel: string }) => en.regel === 'SAK',
    );
  assert.deepEqual(await regel(), {
    regel: 'SAK',
    handling: 'AVLEVER',
    grunnlag: 'arkivlova § 8 og personvernforordningen artikkel 5 nr. 1 bokstav e',
    frist: { antall: 12, enhet: 'MAANEDER', fra: 'SAK_AVSLUTTET', innstilling: 'AVLEVERING_ETTER_MAANEDER' },
    antall: 1,
  });
  await kalender('2032-01-06');
  assert.deepEqual([await er(sakId), (await regel()).antall], [404, 0]);

  const { body } = await somTrine('GET', '/oppbevaring/avleverte');
  assert.deepEqual(body.items, [
    {
      sakId,
      saksnummer,
      avlevert: '2032-01-06T12:00:00.000Z',
      antallDokumenter: items.length,
      mappe: 'm-7',
      arkivsaksnummer: '2026/417',
    },
  ]);
  const meldt = (await somTrine('GET', '/hendelser?type=no.kobo.sak.avlevert.v1')).body.items;
  assert.deepEqual(
    meldt.map(({ subject, time }: { subject: string; time: string }) => [subject, time]),
    [[`sak/${sakId}`, '2032-01-06T12:00:00.000Z']],
    'who followed it hears where it went',
  );
  for (const login of [anne, berit, innbygger(SOEKER)])
    assert.equal((await benk.som(login)('GET', '/oppbevaring/avleverte')).status, 403);
  assert.deepEqual(await talt(), foer, 'the home was let on that day');
  const leie = await somTrine('GET', `/leieforhold/${leieforholdId}`);
  assert.deepEqual([leie.status, leie.body.leietakere ?? [], leie.body.sakId], [200, [], undefined]);
  const navnet = () =>
    benk
      .iKrokvik((tx) => tx.query(sql`select from person where navn = ${SOEKER}`))
      .then(({ length }) => length);
  assert.equal(await navnet(), 1, 'who looked at them is known');
  for (const hva of ['saker', 'leieforhold'])
    assert.deepEqual((await benk.som(innbygger(SOEKER))('GET', `/meg/${hva}`)).body.items, []);
});

test('a case and its tenancy wait until the case of its renewal may go, and then all of it goes', async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  const sakId = await innflyttet(benk, SOEKER, 1);
  const { id } = await benk.iKrokvik((tx) => tx.one<{ id: string }>(sql`select id from leieforhold`));
  benk.klokke = new Date('2026-12-20T08:14:00Z');
  const fornyelse = await trukketFornyelse(benk, id);
  // They are written to in it.
  const krav = `/saker/${fornyelse}/innsynskrav`;
  const spurt = { kanal: 'MUNTLIG', mottatt: '2026-12-20' };
  const { innsynskravId } = (await somTrine('POST', krav, { json: spurt })).body;
  const unntatt = [{ hva: 'Notatet', hjemmel: 'forvaltningsloven § 19', begrunnelse: 'Om en annen.' }];
  const svar = { resultat: 'AVSLAATT', dokumenter: [], notater: [], unntatt };
  await krev(somTrine('POST', `${krav}/${innsynskravId}/svar`, { json: svar, versjon: 1 }));
  const json = { utflyttet: '2026-12-20', avslutning: 'AVTALE', boligstatus: 'VEDLIKEHOLD' };
  const { versjon } = (await somTrine('GET', `/leieforhold/${id}`)).body;
  await krev(somTrine('POST', `/leieforhold/${id}/utflytting`, { json, versjon }));
  await innstill(benk, () => ({ avleveringEtterMaaneder: 12 }));
  await rapporter(2026);
  await arkiver(sakId);
  const alle = async () => ({
    gammel: await er(sakId),
    ny: await er(fornyelse),
    ...(await benk.iKrokvik((tx) =>
      tx.one<object>(sql`select count(*)::int as leietakere from leietaker where leieforhold_id = ${id}`),
    )),
  });
  const ALT = { gammel: 200, ny: 200, leietakere: 1 };
  await kalender('2032-01-02');
  assert.deepEqual(await alle(), ALT, 'the archive has not all of the renewal');
  await arkiver();
  benk.klokke = new Date('2032-01-02T08:14:00Z');
  const sperre = { grunn: 'DOMSTOL', begrunnelse: 'Leieren har stevnet oss.', gjelderTil: '2032-02-05' };
  await krev(somTrine('POST', `/saker/${fornyelse}/slettesperrer`, { json: sperre }));
  await kalender('2032-02-05');
  assert.deepEqual(await alle(), ALT, 'a court may need the renewal, and what it is about');
  await kalender('2032-02-06');
  assert.deepEqual(await alle(), { gammel: 404, ny: 404, leietakere: 0 });
});

test('a refusal nobody closes goes as one that is closed, and not while its party waits to see it', async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  const sakId = await avslaattSak(benk, { voksne: [SOEKER] });
  const { versjon } = (await somTrine('GET', `/saker/${sakId}/vedtak`)).body;
  const meddelt = { kanal: 'DIGITAL', varselSendt: '2026-11-20' };
  await krev(somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, { json: meddelt, versjon }));
  await kalender('2026-12-12');
  assert.equal((await somTrine('GET', `/saker/${sakId}`)).body.status, 'VEDTATT');
  await innstill(benk, () => ({ avleveringEtterMaaneder: 12 }));
  await rapporter(2026);
  await arkiver();
  await kalender('2027-12-12');
  assert.equal(await er(sakId), 200, 'twelve months after it was final');
  benk.klokke = new Date('2027-12-12T08:14:00Z');
  const sti = `/saker/${sakId}/innsynskrav`;
  const krav = { kanal: 'MUNTLIG', mottatt: '2027-12-12' };
  const { innsynskravId } = (await somTrine('POST', sti, { json: krav })).body;
  await kalender('2027-12-13');
  assert.equal(await er(sakId), 200, 'they have not been answered');
  const svar = { resultat: 'GITT', dokumenter: [], notater: [], unntatt: [] };
  await krev(somTrine('POST', `${sti}/${innsynskravId}/svar`, { json: svar, versjon: 1 }));
  await arkiver();
  await kalender('2028-01-02');
  assert.equal(await er(sakId), 200, 'they read the answer');
  await kalender('2028-01-03');
  assert.equal(await er(sakId), 404);
});
