// The municipality changes its own decision.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Omgjoering, OmgjoeringNy, Vedtak } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import {
  avslaattSak,
  begrunnelse,
  fride,
  kartlagt,
  openSakbenk,
  siri,
  tilsagnBolig,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { fdv, innbygger, innflyttet, nyBolig, oda, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const ny: OmgjoeringNy = { grunnlag: 'TIL_GUNST', tilSkade: false, begrunnelse: 'Nye opplysninger.' };
const ugyldig: OmgjoeringNy = { grunnlag: 'UGYLDIG', tilSkade: true, begrunnelse: 'Feil regel.' };
const nei = { resultat: 'AVSLAG', ...begrunnelse, bistand: [], avvikBegrunnelse: 'Kan leie selv.' };

const hent = async (sakId: string, sti = '') => (await somTrine('GET', `/saker/${sakId}${sti}`)).body;
const begynn = async (sakId: string, json: OmgjoeringNy = ny, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/omgjoeringer`, { json, versjon: (await hent(sakId)).versjon });
async function begynt(sakId: string, json: OmgjoeringNy = ny): Promise<Omgjoering> {
  const { status, body } = await begynn(sakId, json);
  assert.equal(status, 201, JSON.stringify(body));
  return body as Omgjoering;
}
/** Warned, and past the day they could answer by. */
async function hoert(sakId: string): Promise<void> {
  const { status, body } = await somTrine('POST', `/saker/${sakId}/forhaandsvarsler`, {
    json: { grunn: 'Vedtaket bygger på feil regel.', frist: '2026-12-04' },
    versjon: (await hent(sakId)).versjon,
  });
  assert.equal(status, 201, JSON.stringify(body));
  benk.klokke = new Date('2026-12-05T08:00:00Z');
}
/** Taken and assessed anew, and proposed. */
async function foreslaa(sakId: string, forslag: object): Promise<void> {
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: (await hent(sakId)).versjon });
  const { versjon } = await hent(sakId, '/kartlegging');
  const lagret = await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon });
  const ferdig = await somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, {
    versjon: lagret.body.versjon,
  });
  assert.equal(ferdig.status, 200, JSON.stringify(ferdig.body));
  const foreslaatt = await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: forslag });
  assert.equal(foreslaatt.status, 201, JSON.stringify(foreslaatt.body));
}
const tilGodkjenning = async (sakId: string) =>
  somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: (await hent(sakId, '/vedtak')).versjon });
async function fatt(sakId: string): Promise<Vedtak> {
  assert.equal((await tilGodkjenning(sakId)).status, 200);
  const { versjon } = await hent(sakId, '/vedtak');
  const { status, body } = await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon });
  assert.equal(status, 201, JSON.stringify(body));
  return body as Vedtak;
}
const statusen = (vedtakId: string) =>
  benk.iKrokvik(async (tx) => {
    const { status } = await tx.one<{ status: string }>(
      sql`select status from vedtak where id = ${vedtakId}`,
    );
    return status;
  });
const brevet = async (sakId: string): Promise<string> => {
  const { items } = await hent(sakId, '/dokumenter');
  const { dokumentId } = items.find(({ type }: { type: string }) => type === 'VEDTAK');
  const { body } = await somTrine('GET', `/saker/${sakId}/dokumenter/${dokumentId}/html`);
  return new TextDecoder().decode(body as Uint8Array);
};

test('a refusal becomes a grant: the case is opened, decided in two steps, and the party waits for a home', async () => {
  const sakId = await avslaattSak(benk);
  const gammelt = await hent(sakId, '/vedtak');
  assert.deepEqual(await hent(sakId, '/omgjoeringer'), { items: [], kanBegynne: true });
  await begynt(sakId);
  const sak = await hent(sakId);
  assert.deepEqual([sak.status, sak.saksbehandler], ['GJENAAPNET', undefined]);
  assert.equal(sak.hendelser.at(-1).type, 'OMGJOERING_BEGYNT');
  // The old one holds until there is a new one, and nothing is withdrawn over it.
  assert.equal(await statusen(gammelt.vedtakId), 'FATTET');
  const { body: min } = await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`);
  assert.equal(min.kanTrekkes, false);
  await foreslaa(sakId, tilsagnBolig);
  const nytt = await fatt(sakId);
  assert.deepEqual(
    [nytt.omgjoering!.erstatter, nytt.omgjoering!.grunnlag, nytt.omgjoering!.hjemmel],
    [gammelt.vedtakId, 'TIL_GUNST', 'forvaltningsloven § 35'],
  );
  assert.deepEqual([await statusen(gammelt.vedtakId), (await hent(sakId)).status], ['OMGJORT', 'VENTELISTE']);
  const { items } = await hent(sakId, '/omgjoeringer');
  assert.equal(items[0].nyttVedtakId, nytt.vedtakId);
  const brev = await brevet(sakId);
  assert.match(brev, /Vi har endret vedtaket av 20\. november 2026 til fordel for deg\./);
  assert.match(brev, /forvaltningsloven § 35/);
});

test('a grant is taken back only after the party was heard; then what is held for them is let go', async () => {
  const sakId = await sakMedTilsagn(benk);
  const gammelt = await hent(sakId, '/vedtak');
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const holdt = { boligId, aarsak: 'Vurderes.', sisteDag: '2027-01-01' };
  assert.equal((await somTrine('POST', `/saker/${sakId}/reservasjoner`, { json: holdt })).status, 201);
  assert.equal((await begynn(sakId, ugyldig)).body.code, 'PART_ER_IKKE_HOERT');
  await hoert(sakId);
  await begynt(sakId, ugyldig);
  // The grant holds still, so an offer can be prepared on it: it goes with the grant.
  const klart = await somTrine('POST', `/saker/${sakId}/tilbud/klargjoering`, { json: { boligId } });
  assert.equal(klart.status, 201, JSON.stringify(klart.body));
  await foreslaa(sakId, nei);
  const nytt = await fatt(sakId);
  assert.deepEqual([await statusen(gammelt.vedtakId), (await hent(sakId)).status], ['OMGJORT', 'VEDTATT']);
  assert.equal((await hent(sakId, '/tilbud')).items[0].status, 'TRUKKET');
  const [plass] = await benk.iKrokvik((tx) =>
    tx.query<{ status: string }>(sql`select status from venteliste where sak_id = ${sakId}`),
  );
  assert.equal(plass!.status, 'AVKLART');
  assert.equal((await somTrine('GET', `/boliger/${boligId}`)).body.status, 'KLAR_FOR_INNFLYTTING');
  const brev = await brevet(sakId);
  assert.match(brev, /var ikke gyldig[\s\S]*Du har ikke lenger det du fikk ja til/);
  // It can be complained about as any other.
  const klage = { vedtakId: nytt.vedtakId, grunn: 'Det var gyldig.' };
  const klaget = await benk.som(innbygger(SOEKER))('POST', `/meg/saker/${sakId}/klager`, { json: klage });
  assert.equal(klaget.status, 201, JSON.stringify(klaget.body));
});

test('what began as to their benefit ends in nothing that takes from them, and nothing unheard goes up for decision', async () => {
  const sakId = await sakMedTilsagn(benk);
  await begynt(sakId);
  await foreslaa(sakId, nei);
  assert.equal((await tilGodkjenning(sakId)).body.code, 'OMGJOERING_IKKE_TIL_GUNST');
  const annen = await sakMedTilsagn(benk, { voksne: ['GRØNN SKUFFE'] });
  await begynt(annen, { ...ugyldig, tilSkade: false });
  await foreslaa(annen, nei);
  assert.equal((await tilGodkjenning(annen)).body.code, 'PART_ER_IKKE_HOERT');
  // They can be heard still.
  await hoert(annen);
  assert.equal((await fatt(annen)).innhold.resultat, 'AVSLAG');
});

test('changed, and still granted: the place on the list is the same as before', async () => {
  const sakId = await sakMedTilsagn(benk);
  const plassen = () =>
    benk.iKrokvik((tx) =>
      tx.one<{ id: string; fraDato: string }>(
        sql`select id, fra_dato from venteliste where sak_id = ${sakId}`,
      ),
    );
  const foer = await plassen();
  benk.klokke = new Date('2026-11-25T08:00:00Z');
  await begynt(sakId);
  await foreslaa(sakId, {
    ...tilsagnBolig,
    boliginnhold: { ...tilsagnBolig.boliginnhold, soverom: 3 },
  });
  await fatt(sakId);
  assert.deepEqual(await plassen(), foer);
});

test('a closed case is opened by it, and its application is not withdrawn over a decision that holds', async () => {
  const sakId = await avslaattSak(benk);
  const { versjon } = await hent(sakId);
  assert.equal((await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon })).status, 200);
  await begynt(sakId);
  assert.equal((await hent(sakId)).status, 'GJENAAPNET');
  const trekk = { json: { begrunnelse: 'Ringte.' }, versjon: (await hent(sakId)).versjon };
  assert.equal((await somTrine('POST', `/saker/${sakId}/trekking`, trekk)).body.code, 'UGYLDIG_OVERGANG');
});

test('not twice, not undecided, not past an offer or a contract, and on the grounds the law has', async () => {
  const ubesluttet = await benk.nySak({ voksne: ['GRØNN SKUFFE'] });
  assert.equal((await begynn(ubesluttet)).body.code, 'UGYLDIG_OVERGANG');
  const sakId = await sakMedTilsagn(benk);
  for (const feil of [
    { ...ny, tilSkade: true },
    { ...ny, begrunnelse: '  ' },
  ])
    assert.equal((await begynn(sakId, feil)).status, 400);
  await somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, {
    json: { kanal: 'DIGITAL', varselSendt: '2026-11-20' },
    versjon: (await hent(sakId, '/vedtak')).versjon,
  });
  const { body } = await begynn(sakId, { ...ny, grunnlag: 'IKKE_MELDT' });
  assert.deepEqual(body.errors?.[0]?.pointer, '/grunnlag', JSON.stringify(body));
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  assert.equal((await begynn(sakId)).body.code, 'TILBUD_UTE');
  assert.equal((await hent(sakId, '/omgjoeringer')).kanBegynne, false);
  const bor = await innflyttet(benk, 'MODIG SYKKEL', 2);
  assert.equal((await begynn(bor)).body.code, 'UGYLDIG_OVERGANG');
  const avslag = await avslaattSak(benk, { voksne: ['JEVN KORK'] });
  await begynt(avslag);
  assert.equal((await begynn(avslag)).body.code, 'UGYLDIG_OVERGANG');
});

test('is for case workers of the municipality who may see the case', async () => {
  const sakId = await avslaattSak(benk);
  for (const login of [oda, fdv, innbygger(SOEKER)])
    assert.equal((await begynn(sakId, ny, benk.som(login))).status, 403);
  const naboens = { json: ny, versjon: 1, kommunenummer: '9902' };
  assert.equal((await benk.som(fride)('POST', `/saker/${sakId}/omgjoeringer`, naboens)).status, 404);
  await begynt(sakId);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.equal((await somTrine('GET', `/saker/${sakId}/omgjoeringer`)).status, 404);
  assert.equal((await benk.som(siri)('GET', `/saker/${sakId}/omgjoeringer`)).body.items.length, 1);
});
