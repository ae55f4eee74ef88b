import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { medLeier, trukketFornyelse } from '../../testing/leiebenk.ts';
import { openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, innbygger, innflyttet, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

const JPEG = Uint8Array.from('\xff\xd8\xff\xda\x00\x02\x01\xff\xd9', (tegn) => tegn.charCodeAt(0));

let benk: Sakbenk;
let somTrine: Klient;
let somLeier: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somLeier = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
});
after(() => benk.close());

const krev = async (svar: Promise<{ status: number; body: unknown }>): Promise<void> => {
  const { status, body } = await svar;
  assert.ok(status < 300, JSON.stringify(body));
};
/** A fault with a picture, the task of repairing it, and a message each way. */
async function skriv(leieforholdId: string): Promise<void> {
  const feil = { kategori: 'VARME', haster: true, tekst: 'Ovnen er kald.' };
  const { body } = await somLeier('POST', `/meg/leieforhold/${leieforholdId}/boligfeil`, { json: feil });
  const bilder = `/meg/boligfeil/${body.boligfeilId}/bilder`;
  const { feilbildeId } = (await somLeier('POST', bilder)).body;
  const fil = { type: 'application/octet-stream', innhold: JPEG };
  await krev(somLeier('PUT', `${bilder}/${feilbildeId}/innhold`, { fil, versjon: 1 }));
  await krev(
    somLeier('POST', `/meg/leieforhold/${leieforholdId}/meldinger`, { json: { tekst: 'Jeg fryser.' } }),
  );
  await krev(
    benk.som(ulrik)('POST', `/leieforhold/${leieforholdId}/meldinger`, {
      json: { tekst: 'Vi kommer i dag.' },
    }),
  );
  const notat = { type: 'BOMILJOE', tekst: 'Bråk i går.', hendelsestid: '2026-11-20T08:00:00Z' };
  const notater = `/leieforhold/${leieforholdId}/notater`;
  const { leienotatId } = (await benk.som(ulrik)('POST', notater, { json: notat })).body;
  await krev(benk.som(ulrik)('POST', `${notater}/${leienotatId}/rettinger`, { json: notat }));
}
const flyttUt = async (leieforholdId: string): Promise<void> => {
  const { body } = await somTrine('GET', `/leieforhold/${leieforholdId}`);
  const json = { utflyttet: '2026-11-20', avslutning: 'AVTALE', boligstatus: 'VEDLIKEHOLD' };
  await krev(somTrine('POST', `/leieforhold/${leieforholdId}/utflytting`, { json, versjon: body.versjon }));
};
const igjen = () =>
  benk.iKrokvik((tx) =>
    tx.one<object>(sql`select (select count(*) from boligfeil)::int as feil,
      (select count(*) from vedlegg where boligfeil_id is not null)::int as bilder,
      (select count(*) from boligoppgave where boligfeil_id is not null)::int as oppgaver,
      (select count(*) from leiemelding)::int as meldinger,
      (select count(*) from leienotat)::int as notater`),
  );
const kalender = (dag: string) => benk.kalender(new Date(`${dag}T12:00:00Z`));
const ALT = { feil: 1, bilder: 1, oppgaver: 1, meldinger: 2, notater: 2 };
const BORTE = { feil: 0, bilder: 0, oppgaver: 0, meldinger: 0, notater: 0 };

test('what was written of a tenancy stays while it runs, and goes three years after they moved out', async () => {
  const { leieforholdId } = await medLeier(benk);
  await skriv(leieforholdId);
  await kalender('2031-01-01');
  assert.deepEqual(await igjen(), ALT);
  await flyttUt(leieforholdId);
  await kalender('2029-11-20');
  assert.deepEqual(await igjen(), ALT);
  for (const tabell of [sql`boligfeil`, sql`leiemelding`, sql`leienotat`])
    assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`delete from ${tabell} returning id`)), []);
  await kalender('2029-11-21');
  assert.deepEqual(await igjen(), BORTE);
  const { items } = (await somLeier('GET', `/meg/leieforhold/${leieforholdId}/boligfeil`)).body;
  assert.deepEqual(items, []);
});

test('what holds a case of a tenancy, that of its renewal too, holds what was written of it', async () => {
  const sakId = await innflyttet(benk, SOEKER, 1);
  const { id } = await benk.iKrokvik((tx) => tx.one<{ id: string }>(sql`select id from leieforhold`));
  await benk.iKrokvik((tx) =>
    tx.query(sql`insert into leiemelding (id, leieforhold_id, retning, tekst, ansatt)
      values (gen_random_uuid(), ${id}, 'UT', 'Velkommen.', 'trine')`),
  );
  benk.klokke = new Date('2026-12-20T08:14:00Z');
  await kalender('2026-12-20');
  const fornyelse = await trukketFornyelse(benk, id);
  await flyttUt(id);
  benk.klokke = new Date('2029-11-01T08:14:00Z');
  const hold = (sak: string, gjelderTil: string) =>
    krev(
      somTrine('POST', `/saker/${sak}/slettesperrer`, {
        json: { grunn: 'DOMSTOL', begrunnelse: 'Leieren har stevnet oss.', gjelderTil },
      }),
    );
  await hold(sakId, '2030-03-01');
  await hold(fornyelse, '2030-04-01');
  const meldinger = async () => ((await igjen()) as { meldinger: number }).meldinger;
  for (const dag of ['2030-03-01', '2030-03-02', '2030-04-01']) {
    await kalender(dag);
    assert.equal(await meldinger(), 1, dag);
  }
  await kalender('2030-04-02');
  assert.equal(await meldinger(), 0);
});

test('a tenancy without a case is held back by itself, until somebody lets it go or it ends', async () => {
  const { leieforholdId } = await medLeier(benk);
  const { leieforholdId: annet } = await medLeier(benk, 'MODIG SYKKEL', 2);
  await skriv(leieforholdId);
  await flyttUt(leieforholdId);
  benk.klokke = new Date('2029-11-01T08:14:00Z');
  const sti = `/leieforhold/${leieforholdId}/slettesperrer`;
  const ny = { grunn: 'DOMSTOL', begrunnelse: 'Leieren har stevnet oss.', gjelderTil: '2030-03-01' };
  const somUlrik = benk.som(ulrik);
  const sett = (json: object, klient = somUlrik) => klient('POST', sti, { json });
  for (const [om, peker] of [
    [{ begrunnelse: ' ' }, '/begrunnelse'],
    [{ gjelderTil: '2031-11-02' }, '/gjelderTil'],
  ] as const) {
    const { status, body } = await sett({ ...ny, ...om });
    assert.deepEqual([status, body.errors[0].pointer], [400, peker]);
  }
  const { status, body: satt } = await sett(ny);
  assert.equal(status, 201, JSON.stringify(satt));
  assert.deepEqual((await somTrine('GET', sti)).body, { items: [satt] });
  for (const login of [oda, fdv, innbygger(SOEKER)])
    assert.deepEqual(
      [(await benk.som(login)('GET', sti)).status, (await sett(ny, benk.som(login))).status],
      [403, 403],
    );
  const opphev = (id: string, klient = somUlrik) =>
    klient('POST', `/leieforhold/${id}/slettesperrer/${satt.slettesperreId}/oppheving`, {
      json: { begrunnelse: 'Forlikt.' },
    });
  assert.equal((await opphev(annet)).status, 404, 'it is not that tenancy’s');

  await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'FORTROLIG'`));
  for (const svar of [await somUlrik('GET', sti), await sett(ny), await opphev(leieforholdId)])
    assert.equal(svar.status, 404);
  assert.equal((await benk.som(siri)('GET', sti)).body.items.length, 1);
  await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'UGRADERT'`));

  await kalender('2030-03-01');
  assert.deepEqual(await igjen(), ALT, 'a court may need it');
  benk.klokke = new Date('2030-03-01T13:00:00Z');
  const { body: opphevet } = await opphev(leieforholdId);
  assert.deepEqual([opphevet.gjelder, opphevet.opphevetAv.ansattId], [false, 'ulrik']);
  const igjenOpphevet = await opphev(leieforholdId);
  assert.deepEqual([igjenOpphevet.status, igjenOpphevet.body.code], [409, 'UGYLDIG_OVERGANG']);
  const { items } = (await somUlrik('GET', '/hendelser?ressurs=LEIEFORHOLD')).body;
  const hva = (items as { type: string }[]).map(({ type }) => type.split('.')[3]);
  assert.deepEqual(
    hva.filter((type) => type?.startsWith('slettesperre')),
    ['slettesperre-opphevet'],
    'that it was set is told no longer after 90 days',
  );
  await kalender('2030-03-02');
  assert.deepEqual(await igjen(), BORTE);
  assert.deepEqual((await somUlrik('GET', sti)).body, { items: [opphevet] });
});
