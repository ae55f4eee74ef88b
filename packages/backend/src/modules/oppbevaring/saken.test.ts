import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { klagebenk } from '../../testing/klagebenk.ts';
import {
  begrunnelse,
  kartlegg,
  berit,
  openSakbenk,
  petra,
  siri,
  trine,
  vidar,
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
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  await innstill(benk, () => ({ saksinnsyn: 'KOMMUNEN' }));
});
after(() => benk.close());

const versjon = async (sakId: string, klient = somTrine): Promise<number> =>
  (await klient('GET', `/saker/${sakId}`)).body.versjon;
async function steg(sakId: string, hva: string, json?: object): Promise<void> {
  const svar = await somTrine('POST', `/saker/${sakId}/${hva}`, { json, versjon: await versjon(sakId) });
  assert.equal(svar.status, 200, JSON.stringify(svar.body));
}
const hentet = async (sakId: string): Promise<void> => {
  const { status, body } = await somTrine('POST', `/saker/${sakId}/oekonomi/innhentinger`);
  assert.equal(status, 200, JSON.stringify(body));
};
const BEGRUNNELSE = { begrunnelse: 'Har fått leid privat.' };
/** Of the case the registers were asked for, and its party said how they want to be told. */
async function aapenSak(): Promise<string> {
  const sakId = await benk.nySak({ voksne: [SOEKER] });
  await steg(sakId, 'tildeling');
  await hentet(sakId);
  const valg = await benk.som(innbygger(SOEKER))('POST', `/meg/saker/${sakId}/varsling`, {
    json: { barePost: true },
  });
  assert.ok(valg.status < 300, JSON.stringify(valg.body));
  return sakId;
}
async function trukketSak(): Promise<string> {
  const sakId = await aapenSak();
  await steg(sakId, 'trekking', BEGRUNNELSE);
  return sakId;
}
/** A case that was refused on what the registers answered. */
async function avslag(): Promise<string> {
  const sakId = await benk.nySak({ voksne: [SOEKER] });
  await kartlegg(somTrine, sakId);
  await hentet(sakId);
  const json = { resultat: 'AVSLAG', ...begrunnelse, bistand: [], avvikBegrunnelse: 'Kan leie selv.' };
  await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json });
  await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  const fattet = await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
  assert.equal(fattet.status, 201, JSON.stringify(fattet.body));
  return sakId;
}
const igjen = () =>
  benk.iKrokvik((tx) =>
    tx.one<object>(sql`select (select count(*) from registerinnhenting)::int as spurt,
      (select count(raadata_kryptert) from registerinnhenting)::int as svar,
      (select count(*) from oekonomi)::int as oekonomi, (select count(*) from varslingsvalg)::int as valg`),
  );
const kalender = (dag: string) => benk.kalender(new Date(`${dag}T12:00:00Z`));
const raadataSlettes = async (): Promise<unknown[]> =>
  (await benk.som(innbygger(SOEKER))('GET', '/meg/opplysninger')).body.innhentinger.flatMap(
    ({ raadataSlettes: dag }: { raadataSlettes?: string }) => (dag === undefined ? [] : [dag]),
  );

const ALT = { spurt: 2, svar: 2, oekonomi: 1, valg: 1 };
const BORTE = { spurt: 2, svar: 0, oekonomi: 0, valg: 0 };

test('what was fetched for a case stays while it is open, and goes six months after its matter was over', async () => {
  const sakId = await aapenSak();
  await kalender('2028-11-20');
  assert.deepEqual([await igjen(), await raadataSlettes()], [ALT, []]);
  await steg(sakId, 'trekking', BEGRUNNELSE);
  assert.deepEqual(await raadataSlettes(), ['2027-05-20', '2027-05-20'], 'and nobody has closed it');
  await kalender('2027-05-20');
  assert.deepEqual(await igjen(), ALT);
  await kalender('2027-05-21');
  assert.deepEqual([await igjen(), await raadataSlettes()], [BORTE, []]);
  const slettet = benk.logg.filter(({ hendelse }) => hendelse === 'SLETTET');
  assert.ok(!JSON.stringify(slettet).includes(sakId));
});

test('what a party asks to see is there until they are answered, and for as long as they read the answer or complain', async () => {
  const sakId = await trukketSak();
  const somSoeker = benk.som(innbygger(SOEKER));
  const spoer = async (dag: string): Promise<string> => {
    benk.klokke = new Date(`${dag}T08:14:00Z`);
    const { status, body } = await somSoeker('POST', `/meg/saker/${sakId}/innsynskrav`, { json: {} });
    assert.equal(status, 201, JSON.stringify(body));
    return body.innsynskravId;
  };
  const besvar = async (id: string, dag: string, svar: object): Promise<void> => {
    benk.klokke = new Date(`${dag}T08:14:00Z`);
    const json = { dokumenter: [], notater: [], unntatt: [], ...svar };
    const { status, body } = await somTrine('POST', `/saker/${sakId}/innsynskrav/${id}/svar`, {
      json,
      versjon: 1,
    });
    assert.equal(status, 200, JSON.stringify(body));
  };
  const forste = await spoer('2027-05-20');
  await kalender('2027-05-21');
  assert.deepEqual([await igjen(), await raadataSlettes()], [ALT, []], 'nobody has answered');
  for (const tabell of [sql`bosteder`, sql`oekonomi`, sql`varslingsvalg`])
    assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`delete from ${tabell} returning id`)), []);
  await besvar(forste, '2027-06-01', { resultat: 'GITT' });
  await kalender('2027-06-22');
  assert.deepEqual(await igjen(), ALT, 'they read it');
  const andre = await spoer('2027-06-22');
  const unntatt = [{ hva: 'Notatet', hjemmel: 'forvaltningsloven § 19', begrunnelse: 'Om en annen.' }];
  await besvar(andre, '2027-06-22', { resultat: 'AVSLAATT', unntatt });
  await kalender('2028-06-22');
  assert.deepEqual(await igjen(), ALT, 'they may complain, as far as anybody knows');
  await kalender('2028-06-23');
  assert.deepEqual(await igjen(), BORTE);
});

test('to close a withdrawn case later keeps nothing longer', async () => {
  const sakId = await trukketSak();
  benk.klokke = new Date('2027-05-10T08:14:00Z');
  await steg(sakId, 'avslutning');
  assert.deepEqual(await raadataSlettes(), ['2027-05-20', '2027-05-20']);
});

test('of a case that came to a tenancy it goes though nobody closes it, and how the tenant is told stays', async () => {
  const sakId = await innflyttet(benk, SOEKER, 7);
  const valg = await benk.som(innbygger(SOEKER))('POST', `/meg/saker/${sakId}/varsling`, {
    json: { barePost: true },
  });
  assert.ok(valg.status < 300, JSON.stringify(valg.body));
  await benk.iKrokvik((tx) =>
    tx.query(sql`insert into oekonomi (id, sak_id, hentet, hjemmel, personer)
      values (gen_random_uuid(), ${sakId}, naa(), 'boligsosialloven § 9', '[]')`),
  );
  await kalender('2027-05-20');
  assert.deepEqual(await igjen(), { spurt: 0, svar: 0, oekonomi: 1, valg: 1 });
  await kalender('2027-05-21');
  assert.deepEqual(await igjen(), { spurt: 0, svar: 0, oekonomi: 0, valg: 1 });
});

test('the municipality sets for how long, and a case that is opened again keeps what it has', async () => {
  const sakId = await trukketSak();
  await steg(sakId, 'avslutning');
  await innstill(benk, () => ({ registerdataLevetidMaaneder: 1 }));
  await steg(sakId, 'gjenaapning', { begrunnelse: 'Søkeren ombestemte seg.' });
  await kalender('2027-05-21');
  assert.deepEqual(await igjen(), ALT);
  await steg(sakId, 'tildeling');
  await steg(sakId, 'trekking', BEGRUNNELSE);
  await steg(sakId, 'avslutning');
  assert.deepEqual(await raadataSlettes(), ['2026-12-20', '2026-12-20']);
  await kalender('2026-12-21');
  assert.deepEqual(await igjen(), BORTE);
});

test('what a decision rests on stays with it, and a complaint that is not decided holds the rest', async () => {
  const { klag, som } = klagebenk(benk);
  const sakId = await avslag();
  await steg(sakId, 'avslutning');
  const { klageId, versjon: klageversjon } = (await klag(sakId)).body;
  // As a case that was closed with a complaint under way.
  await benk.iKrokvik((tx) => tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa()`));
  await kalender('2027-05-21');
  assert.deepEqual(
    [await igjen(), await raadataSlettes()],
    [{ spurt: 2, svar: 2, oekonomi: 1, valg: 0 }, []],
  );
  assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`delete from oekonomi returning id`)), []);
  const trukket = await som(SOEKER)('POST', `/meg/klager/${klageId}/trekking`, { versjon: klageversjon });
  assert.equal(trukket.body.status, 'TRUKKET', JSON.stringify(trukket.body));
  await benk.iKrokvik((tx) => tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa()`));
  await kalender('2027-05-21');
  assert.deepEqual(await igjen(), { spurt: 2, svar: 0, oekonomi: 1, valg: 0 });
});

test('a refusal nobody closes counts from the day it became final, and nothing goes while it is held back', async () => {
  const sakId = await avslag();
  const { status } = await somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, {
    json: { kanal: 'DIGITAL', varselSendt: '2026-11-20' },
    versjon: (await somTrine('GET', `/saker/${sakId}/vedtak`)).body.versjon,
  });
  assert.equal(status, 200);
  await kalender('2026-12-11');
  assert.deepEqual(await raadataSlettes(), [], 'the last day to complain');
  await kalender('2026-12-12');
  assert.deepEqual(await raadataSlettes(), ['2027-06-12', '2027-06-12']);
  assert.equal((await somTrine('GET', `/saker/${sakId}`)).body.status, 'VEDTATT');

  benk.klokke = new Date('2027-06-01T08:00:00Z');
  const sperr = (felt: object = {}, klient = somTrine) =>
    klient('POST', `/saker/${sakId}/slettesperrer`, {
      json: { grunn: 'DOMSTOL', begrunnelse: 'Søkeren har stevnet oss.', gjelderTil: '2027-06-14', ...felt },
    });
  for (const [felt, peker] of [
    [{ gjelderTil: '2027-05-31' }, '/gjelderTil'],
    [{ gjelderTil: '2029-06-02' }, '/gjelderTil'],
    [{ begrunnelse: ' ' }, '/begrunnelse'],
  ] as const)
    assert.equal((await sperr(felt)).body.errors[0].pointer, peker);
  for (const login of [petra, berit, innbygger(SOEKER)])
    assert.equal((await sperr({}, benk.som(login))).status, 403);
  const satt = await sperr();
  assert.equal(satt.status, 201, JSON.stringify(satt.body));
  assert.deepEqual(await raadataSlettes(), []);
  await kalender('2027-06-14');
  assert.deepEqual(await igjen(), { spurt: 2, svar: 2, oekonomi: 1, valg: 0 });

  benk.klokke = new Date('2027-06-14T08:00:00Z');
  const neste = await sperr({ grunn: 'TILSYN', gjelderTil: '2028-06-14' });
  await kalender('2027-06-15');
  assert.equal(((await igjen()) as { svar: number }).svar, 2);
  benk.klokke = new Date('2027-06-16T08:00:00Z');
  const opphev = (id: string) =>
    benk.som(vidar)('POST', `/saker/${sakId}/slettesperrer/${id}/oppheving`, {
      json: { begrunnelse: 'Tilsynet er lukket.' },
    });
  assert.equal((await opphev(satt.body.slettesperreId)).body.code, 'UGYLDIG_OVERGANG', 'it has ended');
  const opphevet = await opphev(neste.body.slettesperreId);
  assert.deepEqual(
    [opphevet.body.gjelder, opphevet.body.opphevetAv.ansattId, opphevet.body.opphevetBegrunnelse],
    [false, 'vidar', 'Tilsynet er lukket.'],
  );
  const { items } = (await somTrine('GET', `/saker/${sakId}/slettesperrer`)).body;
  assert.deepEqual(items, [opphevet.body, { ...satt.body, gjelder: false }]);
  await kalender('2027-06-16');
  assert.deepEqual(await igjen(), { spurt: 2, svar: 0, oekonomi: 1, valg: 0 });
});

test('nobody takes anything of an open case away, and what is shielded goes as the rest', async () => {
  const sakId = await aapenSak();
  for (const tabell of [sql`bosteder`, sql`oekonomi`, sql`varslingsvalg`])
    assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`delete from ${tabell} returning id`)), []);
  await steg(sakId, 'trekking', BEGRUNNELSE);
  await steg(sakId, 'avslutning');
  await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'FORTROLIG'`));
  assert.equal((await somTrine('GET', `/saker/${sakId}`)).status, 404);
  assert.equal((await benk.som(siri)('GET', `/saker/${sakId}`)).body.status, 'AVSLUTTET');
  await kalender('2027-05-21');
  assert.deepEqual(await igjen(), BORTE);
});
