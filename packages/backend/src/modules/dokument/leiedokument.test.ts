// What is written to somebody who rents without a case: with the tenancy, for whoever follows it and for them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Dokument, MittDokument } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { medLeier } from '../../testing/leiebenk.ts';
import { openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somUlrik: Klient;
let somLeier: Klient;
let leieforholdId: string;
let sti: string;
before(async () => {
  benk = await openSakbenk();
  somUlrik = benk.som(ulrik);
  somLeier = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-19T08:14:00Z');
  ({ leieforholdId } = await medLeier(benk));
  sti = `/leieforhold/${leieforholdId}`;
  await benk.iKrokvik((tx) =>
    tx.query(
      sql`update leieforhold set tidsubegrenset = false, sluttdato = '2027-02-20' where id = ${leieforholdId}`,
    ),
  );
  benk.klokke = new Date('2026-11-20T09:00:00Z');
  await benk.kalender();
});
after(() => benk.close());

const dokumenter = async (klient = somUlrik): Promise<Dokument[]> =>
  (await klient('GET', `${sti}/dokumenter`)).body.items;
const somTekst = ({ body }: { readonly body: unknown }): string =>
  new TextDecoder().decode(body as Uint8Array);
const mine = async (): Promise<MittDokument[]> => (await somLeier('GET', `/meg${sti}/dokumenter`)).body.items;

async function forny(): Promise<void> {
  const klient = benk.som(trine);
  const { status, body } = await klient('POST', `${sti}/fornyelser`, {
    json: {
      utfall: 'FORLENGET',
      vedtakIAnnetSystem: { system: 'Arkivet', referanse: 'F-1', dato: '2026-11-18' },
      kontrakt: {
        ...{ signertDato: '2026-11-20', gjelderFra: '2027-02-21', sluttdato: '2030-02-20' },
        ...{ tidsubegrenset: false, manedsleie: 9_500, depositum: 0, garantitype: 'INGEN' },
      },
    },
    versjon: (await klient('GET', sti)).body.versjon,
  });
  assert.equal(status, 201, JSON.stringify(body));
}

test('the letter of the end and the new contract are documents of the tenancy, read by those who follow it and the tenant', async () => {
  benk.klokke = new Date('2026-11-20T10:00:00Z');
  await forny();
  const alle = await dokumenter();
  assert.deepEqual(
    alle.map(({ type, journalposttype, arkivstatus, mottakere }) => [
      type,
      journalposttype,
      arkivstatus,
      mottakere,
    ]),
    [
      ['LEIEKONTRAKT', 'U', 'VENTER', { parten: true, representasjoner: [] }],
      ['LEIEUTLOEP', 'U', 'VENTER', { parten: true, representasjoner: [] }],
    ],
  );
  assert.deepEqual(await dokumenter(benk.som(trine)), alle);
  const [kontrakt, brev] = alle;
  const html = somTekst(await somUlrik('GET', `${sti}/dokumenter/${brev!.dokumentId}/html`));
  assert.match(html, /20\. februar 2027/);
  assert.doesNotMatch(html, /Saksnummer/);
  const pdf = await somUlrik('GET', `${sti}/dokumenter/${kontrakt!.dokumentId}/pdf`);
  assert.equal(pdf.status, 200);
  assert.equal((await benk.som(oda)('GET', `${sti}/dokumenter`)).status, 403);

  assert.deepEqual(
    (await mine()).map(({ dokumentId, aapnet }) => [dokumentId, aapnet]),
    alle.map(({ dokumentId }) => [dokumentId, undefined]),
  );
  const [mitt] = (await somLeier('GET', '/meg/leieforhold')).body.items;
  assert.equal(mitt.kontraktdokumentId, kontrakt!.dokumentId);
  const lest = await somLeier('GET', `/meg/dokumenter/${kontrakt!.dokumentId}/html`);
  assert.match(somTekst(lest), /9\s500/);
  assert.ok((await dokumenter())[0]!.aapnet, 'that they opened it is kept');
  const annen = benk.som(innbygger('MODIG SYKKEL'));
  for (const hvor of [`/meg${sti}/dokumenter`, `/meg/dokumenter/${kontrakt!.dokumentId}/html`])
    assert.equal((await annen('GET', hvor)).status, 404);
  const { body: kopi } = await somLeier('GET', '/meg/opplysninger');
  assert.deepEqual(
    kopi.leiedokumenter.map(({ type }: MittDokument) => type),
    ['LEIEKONTRAKT', 'LEIEUTLOEP'],
  );
  const { items } = (await somUlrik('GET', '/hendelser?ressurs=LEIEFORHOLD')).body;
  assert.equal((items as { type: string }[]).filter(({ type }) => type.includes('dokument-sendt')).length, 2);
});

test('they are hidden with the tenant, and stay until the archive has them', async () => {
  const [brev] = await dokumenter();
  await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'FORTROLIG'`));
  for (const hvor of ['dokumenter', `dokumenter/${brev!.dokumentId}/pdf`])
    assert.equal((await somUlrik('GET', `${sti}/${hvor}`)).status, 404);
  assert.deepEqual((await benk.som(siri)('GET', `${sti}/dokumenter`)).body.items.length, 1);
  await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'UGRADERT'`));

  await innstill(benk, () => ({ avleveringEtterMaaneder: 12 }));
  const ut = await somUlrik('POST', `${sti}/utflytting`, {
    json: { utflyttet: '2026-11-20', avslutning: 'AVTALE', boligstatus: 'VEDLIKEHOLD' },
    versjon: (await somUlrik('GET', sti)).body.versjon,
  });
  assert.equal(ut.status, 200, JSON.stringify(ut.body));
  const igjen = () =>
    benk.iKrokvik((tx) =>
      tx.one<object>(sql`select (select count(*) from dokument)::int as dokumenter,
        (select count(*) from dokumentmottaker)::int as mottakere, (select count(*) from dokumentfil)::int as filer,
        (select count(*) from leietaker)::int as leietakere`),
    );
  const ALT = { dokumenter: 1, mottakere: 1, filer: 2, leietakere: 1 };
  const etterFem = new Date('2032-03-01T12:00:00Z');
  await benk.iKrokvik((tx) =>
    tx.query(sql`insert into statistikkuttrekk (id, rapport, fra, referansedato, definisjonsversjon, flyktning_trumfer,
        metode, terskel, celler, kontroller, laast, laast_av)
      select gen_random_uuid(), 'KOSTRA_13', make_date(aar, 1, 1), make_date(aar, 12, 31), '1', false, 'PRIKKING', 3, '{}',
        '[]', naa(), 'lisbet' from generate_series(2024, 2026) aar`),
  );
  await benk.kalender(etterFem);
  assert.deepEqual(await igjen(), ALT, 'the archive lacks it');
  await benk.iKrokvik(async (tx) => {
    await tx.query(sql`update arkivlevering set arkivert = naa(), neste_forsoek = null`);
    await tx.query(sql`update dokument set arkivstatus = 'ARKIVERT'`);
  });
  await benk.kalender(etterFem);
  assert.deepEqual(await igjen(), { dokumenter: 0, mottakere: 0, filer: 0, leietakere: 0 });
});
