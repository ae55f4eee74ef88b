// What somebody who acts for a party can do, and that it reaches as far as their right and no further.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Representasjonsomfang } from '@kobo-bolig/contract';
import { operations, type ServerOperation } from '@kobo-bolig/contract/server';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import {
  avslaattSak,
  kartlagt,
  openSakbenk,
  petra,
  trine,
  type Kallvalg,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, innflyttet, nyBolig, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

const FULLMEKTIG = 'MODIG SYKKEL';
const PDF = new TextEncoder().encode('%PDF-1.7\nOppsigelse.');

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

/** The right, and somebody who acts by it. */
async function fullmakt(omfang: Representasjonsomfang = 'FULL', mer: object = {}) {
  const { status, body } = await benk.som(innbygger(SOEKER))('POST', '/meg/representasjoner', {
    json: { representant: { ident: identFor(FULLMEKTIG), navn: 'Sykkel' }, omfang, ...mer },
  });
  assert.equal(status, 201, JSON.stringify(body));
  const paaVegneAv: string = body.representasjonId;
  const somFullmektig: Klient = (metode, sti, valg: Kallvalg = {}) =>
    benk.som(innbygger(FULLMEKTIG))(metode, sti, { ...valg, paaVegneAv });
  return Object.assign(somFullmektig, { representasjonId: paaVegneAv });
}
const ok = async (svar: ReturnType<Klient>, status = 200) => {
  const gitt = await svar;
  assert.equal(gitt.status, status, JSON.stringify(gitt.body));
  return gitt.body;
};
/** What the lookup log says was done by this right. */
const gjort = async (representasjonId: string) =>
  (
    await benk.iKrokvik((tx) =>
      tx.query<{ operasjon: string }>(
        sql`select distinct operasjon from innsynslogg where representasjon_id = ${representasjonId} order by operasjon`,
      ),
    )
  ).map(({ operasjon }) => operasjon);

describe('whoever may do everything', () => {
  test('sends what is missing, with an attachment', async () => {
    const sakId = await benk.nySak();
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
    const { versjon } = (await somTrine('GET', `/saker/${sakId}`)).body;
    await somTrine('POST', `/saker/${sakId}/mangler`, {
      json: {
        mangler: [{ hva: 'Oppsigelsen.', hvorfor: 'Vi må vite når du må ut.' }],
        frist: '2026-12-04',
        foelge: 'BEHANDLES_UTEN',
        spraak: 'nb',
      },
      versjon,
    });
    const somFullmektig = await fullmakt('SOEKNAD');
    const [mangel] = (await ok(somFullmektig('GET', `/meg/saker/${sakId}/mangler`))).items;
    const json = { type: 'OPPSIGELSE', filnavn: 'Oppsigelse.pdf' };
    const { vedleggId } = await ok(somFullmektig('POST', `/meg/saker/${sakId}/vedlegg`, { json }), 201);
    const fil = { type: 'application/octet-stream', innhold: PDF };
    await ok(somFullmektig('PUT', `/meg/vedlegg/${vedleggId}/innhold`, { fil, versjon: 1 }));
    const svar = { json: { tekst: 'Se vedlegget.', vedlegg: [vedleggId] }, versjon: mangel.versjon };
    const sti = `/meg/saker/${sakId}/mangler/${mangel.mangelId}/svar`;
    assert.equal((await ok(somFullmektig('POST', sti, svar))).status, 'BESVART');
    const [hos] = (await somTrine('GET', `/saker/${sakId}/mangler`)).body.items;
    assert.equal(hos.svar.vedlegg[0].vedleggId, vedleggId);
    assert.deepEqual(await gjort(somFullmektig.representasjonId), [
      'lastOppMittVedlegg',
      'listMineMangler',
      'opprettEttersending',
      'svarPaaMangel',
    ]);
  });

  test('receives the letter in the party’s place, reads it and complains; it says both their names', async () => {
    await benk.som(innbygger(SOEKER))('GET', '/meg/innbygger');
    const somFullmektig = await fullmakt();
    const sakId = await avslaattSak(benk, { voksne: [SOEKER] });
    const [brev] = (await somTrine('GET', `/saker/${sakId}/dokumenter`)).body.items;
    const mottakere = { parten: false, representasjoner: [somFullmektig.representasjonId] };
    assert.deepEqual(brev.mottakere, mottakere);
    const [mitt] = (await ok(somFullmektig('GET', `/meg/saker/${sakId}/dokumenter`))).items;
    assert.deepEqual([mitt.dokumentId, mitt.mottakere], [brev.dokumentId, mottakere]);
    const html = await somFullmektig('GET', `/meg/dokumenter/${brev.dokumentId}/html`);
    assert.match(new TextDecoder().decode(html.body), /ERFAREN HESTEDROSJE[\s\S]*v\/ Sykkel/i);
    // The party reads their own letters whoever receives them.
    const partens = await benk.som(innbygger(SOEKER))('GET', `/meg/dokumenter/${brev.dokumentId}/pdf`);
    assert.equal(partens.status, 200);
    const { vedtakId } = (await somTrine('GET', `/saker/${sakId}/vedtak`)).body;
    const klage = { json: { vedtakId, grunn: 'Feil om inntekten.' } };
    const { klageId, versjon } = await ok(somFullmektig('POST', `/meg/saker/${sakId}/klager`, klage), 201);
    const mine = (await ok(somFullmektig('GET', `/meg/saker/${sakId}/klager`))).items;
    assert.equal(mine[0].klageId, klageId);
    await ok(somFullmektig('POST', `/meg/klager/${klageId}/trekking`, { versjon }));
  });

  test('answers the offer and whether a home is still needed, and gives notice of the tenancy', async () => {
    const sakId = await sakMedTilsagn(benk, { voksne: [SOEKER] });
    const somFullmektig = await fullmakt();
    await ok(somFullmektig('POST', `/meg/saker/${sakId}/behov`, { json: { svar: 'UENDRET' } }));
    const { koboId: boligId } = await nyBolig(somTrine, 1);
    const { tilbudId } = (await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } })).body;
    assert.deepEqual((await ok(somFullmektig('GET', `/meg/tilbud/${tilbudId}/bilder`))).items, []);
    await ok(somFullmektig('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 }));

    await benk.fyll();
    await innflyttet(benk, SOEKER, 2);
    const leietakers = await fullmakt();
    benk.klokke = new Date('2026-12-02T08:00:00Z');
    await benk.kalender();
    const [{ leieforholdId, versjon, tidligsteFratredelse: fratredelse }] = (
      await ok(leietakers('GET', '/meg/leieforhold'))
    ).items;
    const json = { fratredelse };
    const sagtOpp = await leietakers('POST', `/meg/leieforhold/${leieforholdId}/oppsigelse`, {
      json,
      versjon,
    });
    assert.ok(sagtOpp.status < 300, JSON.stringify(sagtOpp.body));
  });
});

describe('who receives a letter', () => {
  const brev = async () => {
    const sakId = await avslaattSak(benk, { voksne: [SOEKER] });
    return (await somTrine('GET', `/saker/${sakId}/dokumenter`)).body.items[0].mottakere;
  };
  const kjent = () => benk.som(innbygger(SOEKER))('GET', '/meg/innbygger');

  test('is the party alone when nobody acts for them, or only in a part of it, or not in their place', async () => {
    assert.deepEqual(await brev(), { parten: true, representasjoner: [] });
    for (const [omfang, mer] of [
      ['KLAGE', {}],
      ['FULL', { brevTil: 'PARTEN' }],
    ] as const) {
      await benk.fyll();
      await kjent();
      await fullmakt(omfang, mer);
      assert.deepEqual(await brev(), { parten: true, representasjoner: [] });
    }
  });

  test('is both when the party says so, and stays so when the right has ended', async () => {
    await kjent();
    const { representasjonId } = await fullmakt('FULL', { brevTil: 'BEGGE' });
    const sakId = await avslaattSak(benk, { voksne: [SOEKER] });
    await benk.som(innbygger(SOEKER))('POST', `/meg/representasjoner/${representasjonId}/tilbaketrekking`, {
      versjon: 1,
    });
    const [rad] = (await somTrine('GET', `/saker/${sakId}/dokumenter`)).body.items;
    assert.deepEqual(rad.mottakere, { parten: true, representasjoner: [representasjonId] });
  });

  test('is nobody of a document that is not in the case', async () => {
    const sakId = await benk.nySak();
    await assert.rejects(
      benk.iKrokvik((tx) =>
        tx.query(
          sql`insert into dokumentmottaker (id, dokument_id, sak_id) values (${uuidv7()}, ${uuidv7()}, ${sakId})`,
        ),
      ),
    );
  });
});

describe('a right that is narrower', () => {
  const omfang: readonly Representasjonsomfang[] = ['FULL', 'INNSYN', 'SOEKNAD', 'KLAGE'];
  const lesende = (Object.values(operations) as ServerOperation[]).filter(
    ({ paaVegneAv, method }) => paaVegneAv.length > 0 && method === 'GET',
  );

  test('opens what the contract says, of everything that is read, and nothing else', async () => {
    assert.ok(lesende.length >= 15);
    await benk.nySak({ voksne: [SOEKER] });
    for (const ett of omfang) {
      const somFullmektig = await fullmakt(ett);
      for (const { id, path, paaVegneAv } of lesende) {
        const sti = path.replace('/v1', '').replaceAll(/\{\w+\}/g, () => uuidv7());
        const { status, body } = await somFullmektig('GET', sti);
        const slapp = !(status === 403 && body.code === 'INGEN_REPRESENTASJON');
        assert.equal(slapp, paaVegneAv.includes(ett), `${ett} ${id}`);
      }
      const { versjon } = (await benk.som(innbygger(SOEKER))('GET', '/meg/representasjoner')).body.gitt[0];
      const slutt = `/meg/representasjoner/${somFullmektig.representasjonId}/tilbaketrekking`;
      await ok(benk.som(innbygger(SOEKER))('POST', slutt, { versjon }));
    }
  });

  test('does not complain by one to read, nor give notice by one to complain', async () => {
    const sakId = await avslaattSak(benk, { voksne: [SOEKER] });
    const { vedtakId } = (await somTrine('GET', `/saker/${sakId}/vedtak`)).body;
    const klage = { json: { vedtakId, grunn: 'Feil.' } };
    const lesende = await fullmakt('INNSYN');
    const nektet = await lesende('POST', `/meg/saker/${sakId}/klager`, klage);
    assert.deepEqual([nektet.status, nektet.body.code], [403, 'INGEN_REPRESENTASJON']);
    const { items } = (await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`)).body;
    assert.ok(!items.some(({ operasjon }: { operasjon: string }) => operasjon === 'sendKlage'));
    // Nor by a right for somebody else's case.
    const annens = await avslaattSak(benk, { voksne: ['RASK TALLERKEN'] });
    assert.equal((await lesende('GET', `/meg/saker/${annens}/dokumenter`)).status, 404);
  });
});
