// What a decision about who may move in does to the tenancy.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  begrunnelse,
  kartlagt,
  kartlegg,
  openSakbenk,
  tilsagnBolig,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { klagebenk } from '../../testing/klagebenk.ts';
import { innflyttet } from '../../testing/tilbudbenk.ts';
import { brukAvBolig, type Bruksrad } from './queries.sql.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const LEIER = 'ERFAREN HESTEDROSJE';
const INNFLYTTER = 'MODIG SYKKEL';
async function leid() {
  const sakId = await innflyttet(benk, LEIER, 1);
  const [leie] = (await somTrine('GET', `/leieforhold?sakId=${sakId}`)).body.items;
  return { sakId, leieforholdId: leie.leieforholdId as string, boligId: leie.boligId as string };
}
/** Who lives there, by the case it was granted in last. */
const husstand = (boligId: string) =>
  benk.iKrokvik(async (tx) => {
    const { antallVoksne: voksne, antallBarn: barn } = await tx.one<Bruksrad>(brukAvBolig(boligId));
    return { voksne, barn };
  });
async function vedta(json: object, sakId?: string): Promise<string> {
  const id = sakId ?? (await benk.nySak({ voksne: [LEIER, INNFLYTTER], sakstype: 'HUSSTANDSENDRING' }));
  await kartlegg(somTrine, id, kartlagt);
  return vedtaket(id, json);
}
async function vedtaket(id: string, json: object): Promise<string> {
  const foreslaatt = await somTrine('POST', `/saker/${id}/vedtak/forslag`, { json });
  assert.equal(foreslaatt.status, 201, JSON.stringify(foreslaatt.body));
  await somTrine('POST', `/saker/${id}/vedtak/godkjenning`, { versjon: 1 });
  const fattet = await benk.som(vidar)('POST', `/saker/${id}/vedtak/fatting`, { versjon: 2 });
  assert.equal(fattet.status, 201, JSON.stringify(fattet.body));
  return id;
}
/** A complaint is right, and the case is decided anew. */
async function takTilbake(sakId: string): Promise<void> {
  const k = klagebenk(benk);
  const { klageId } = (await k.klag(sakId, {}, k.som(LEIER))).body;
  await k.tilBehandling(klageId);
  await k.steg(klageId, 'behandling', { resultat: 'OMGJORT_DELVIS', uttalelse: 'Boligen er for liten.' });
  const sak = async () => (await somTrine('GET', `/saker/${sakId}`)).body;
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: (await sak()).versjon });
  const { versjon } = (await somTrine('GET', `/saker/${sakId}/kartlegging`)).body;
  const lagret = await somTrine('PUT', `/saker/${sakId}/kartlegging`, {
    json: { ...kartlagt, egneOensker: 'Nær skolen.' },
    versjon,
  });
  await somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon: lagret.body.versjon });
  await vedtaket(sakId, avslag);
}
const avslag = { resultat: 'AVSLAG', ...begrunnelse, bistand: [], avvikBegrunnelse: 'Boligen er for liten.' };
const historikk = async (sakId: string): Promise<string[]> =>
  (await somTrine('GET', `/saker/${sakId}`)).body.hendelser.map(({ type }: { type: string }) => type);
const versjon = async (leieforholdId: string) =>
  (await somTrine('GET', `/leieforhold/${leieforholdId}`)).body.versjon;

test('granted, whoever was applied for belongs to the household of the tenancy, and its tenant is who it was', async () => {
  const { sakId, leieforholdId, boligId } = await leid();
  assert.deepEqual(await husstand(boligId), { voksne: 1, barn: 0 });
  const foer = await versjon(leieforholdId);
  await vedta(tilsagnBolig);
  assert.deepEqual(await husstand(boligId), { voksne: 2, barn: 0 });
  assert.equal((await historikk(sakId)).at(-1), 'HUSSTAND_ENDRET');
  assert.ok((await versjon(leieforholdId)) > foer, 'whoever has it open is told that it changed');
  const leietakere = await benk.iKrokvik((tx) =>
    tx.query(
      sql`select p.navn from leietaker t join person p on p.id = t.person_id where t.leieforhold_id = ${leieforholdId}`,
    ),
  );
  assert.deepEqual(leietakere, [{ navn: LEIER }]);
});

test('refused, nothing of the tenancy changes', async () => {
  const { sakId, leieforholdId, boligId } = await leid();
  const foer = await versjon(leieforholdId);
  await vedta(avslag);
  assert.deepEqual(await husstand(boligId), { voksne: 1, barn: 0 });
  assert.deepEqual(
    [await versjon(leieforholdId), (await historikk(sakId)).includes('HUSSTAND_ENDRET')],
    [foer, false],
  );
});

test('taken back by a later decision, the household is what it was before', async () => {
  const { boligId } = await leid();
  await vedta(tilsagnBolig);
  const id = await vedta(
    tilsagnBolig,
    await benk.nySak({ voksne: [LEIER, INNFLYTTER, 'JEVN KORK'], sakstype: 'HUSSTANDSENDRING' }),
  );
  assert.deepEqual(await husstand(boligId), { voksne: 3, barn: 0 });
  await takTilbake(id);
  assert.deepEqual(await husstand(boligId), { voksne: 2, barn: 0 });
});

test('of whoever rents nothing, nothing happens', async () => {
  const id = await vedta(tilsagnBolig);
  assert.equal((await somTrine('GET', `/saker/${id}`)).body.status, 'VEDTATT');
});

test('a household with a protected address in it is told of to nobody outside the shielded unit', async () => {
  const { boligId } = await leid();
  const id = await vedta(tilsagnBolig);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${id})`));
  const { body } = await somTrine('GET', `/boliger/${boligId}`);
  assert.deepEqual([body.status, body.leieforhold], ['UTLEID', undefined]);
  assert.equal(body.husstand, undefined);
  assert.ok(!JSON.stringify(body).includes(id));
  assert.deepEqual(await husstand(boligId), { voksne: 2, barn: 0 });
});
