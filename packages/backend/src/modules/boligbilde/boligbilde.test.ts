import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Boligbilde } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { EICAR } from '../../ports/virus/simulator.ts';
import { openSakbenk, petra, trine, turid, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import {
  fdv,
  frode,
  innbygger,
  nyBolig,
  oda,
  sakMedTilsagn,
  SOEKER,
  ulrik,
} from '../../testing/tilbudbenk.ts';
import { MAKS_BILDER } from './rules.ts';

let benk: Sakbenk;
let somOda: Klient;
let boligId: string;
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
});
beforeEach(async () => {
  await benk.fyll();
  boligId = (await nyBolig(somOda, 1)).koboId;
});
after(() => benk.close());

const byte = (tekst: string): Uint8Array<ArrayBuffer> => Uint8Array.from(tekst, (tegn) => tegn.charCodeAt(0));
const segment = (merke: number, innhold: string): string =>
  `\xff${String.fromCharCode(merke)}\0${String.fromCharCode(innhold.length + 2)}${innhold}`;
/** As small a picture as there is, with a place in it. */
const JPEG = byte(
  `\xff\xd8${segment(0xe1, 'Exif\0\0Strandveien 12')}${segment(0xda, '\x01\x01\0\0\x3f\0')}x\xff\xd9`,
);
const STUE = { nb: 'Stue med vindu mot sør.', nn: 'Stove med vindauge mot sør.' };

const sti = (bilde = '') => `/boliger/${boligId}/bilder${bilde && `/${bilde}`}`;
const nytt = (klient = somOda, alt: object = STUE) => klient('POST', sti(), { json: { alt } });
const fyll = (id: string, innhold = JPEG, versjon = 1, klient = somOda) =>
  klient('PUT', `${sti(id)}/innhold`, { fil: { type: 'application/octet-stream', innhold }, versjon });
const last = (id: string, klient = somOda) => klient('GET', `${sti(id)}/innhold`);
const alle = async (klient = somOda): Promise<Boligbilde[]> => (await klient('GET', sti())).body.items;
const pekere = ({ errors }: { errors: { pointer: string }[] }) => errors.map(({ pointer }) => pointer);
const bilderMeldt = () =>
  benk.iKrokvik((tx) =>
    tx.query(sql`select ressurs_id from hendelse where type = 'no.kobo.bolig.bilder-endret.v1'`),
  );

/** Looked through by the job beside the requests. */
async function sett(): Promise<void> {
  while ((await alle()).some(({ status }) => status === 'VENTER'))
    await new Promise((klar) => setTimeout(klar, 5));
}

async function lagtTil(alt: object = STUE, innhold = JPEG): Promise<Boligbilde> {
  const { body } = await nytt(somOda, alt);
  const fylt = await fyll(body.bildeId, innhold);
  assert.equal(fylt.status, 200, JSON.stringify(fylt.body));
  await sett();
  return (await alle()).find(({ bildeId }) => bildeId === body.bildeId)!;
}

describe('a picture of a home', () => {
  test('says what is seen in it, is filled, looked through and seen; where it was taken is gone', async () => {
    const { status, body, etag } = await nytt();
    assert.deepEqual([status, etag], [201, '"1"']);
    const { bildeId, opprettet } = body;
    assert.deepEqual(body, {
      bildeId,
      alt: STUE,
      plass: 1,
      status: 'MANGLER_INNHOLD',
      versjon: 1,
      opprettet,
    });
    assert.deepEqual([(await last(bildeId)).status, await bilderMeldt()], [409, []]);
    const fylt = await fyll(bildeId);
    assert.deepEqual(
      [fylt.status, fylt.body.status, fylt.body.format, fylt.etag],
      [200, 'VENTER', 'JPEG', '"2"'],
    );
    await sett();
    for (const login of [oda, ulrik, trine, turid, vidar]) {
      const { status: lastet, body: fil, hoder } = await last(bildeId, benk.som(login));
      assert.equal(lastet, 200);
      assert.equal(String.fromCharCode(...fil).includes('Strandveien'), false);
      assert.match(hoder.get('content-disposition')!, /attachment; filename="Bilde.jpg"/);
    }
    assert.deepEqual(await bilderMeldt(), [{ ressursId: boligId }]);
  });

  test('without words in both written standards it is none, and nobody is named in them', async () => {
    for (const [alt, peker] of [
      [{ nb: 'Stue.' }, '/alt/nn'],
      [{ nb: ' ', nn: 'Stove.' }, '/alt/nb'],
      [{ nb: 'Stue.', nn: `Hos ${identFor(SOEKER)}.` }, '/alt/nn'],
    ] as const) {
      const svar = await nytt(somOda, alt);
      assert.deepEqual([svar.status, svar.body.code], [400, 'UGYLDIG_FORESPOERSEL']);
      assert.deepEqual(pekere(svar.body), [peker]);
    }
  });

  test('is a picture: not a paper, not HEIC, not half, and one file for each', async () => {
    const { bildeId } = (await nytt()).body;
    for (const [innhold, status, code] of [
      [byte('%PDF-1.7\n'), 422, 'BILDE_UKJENT_TYPE'],
      [byte('hei'), 422, 'BILDE_UKJENT_TYPE'],
      [byte('\0\0\0\x18ftypheic'), 422, 'VEDLEGG_ER_HEIC'],
      [JPEG.slice(0, 8), 422, 'VEDLEGG_SKADET'],
    ] as const) {
      const svar = await fyll(bildeId, innhold as Uint8Array<ArrayBuffer>);
      assert.deepEqual([svar.status, svar.body.code], [status, code]);
    }
    await fyll(bildeId);
    await sett();
    const igjen = await fyll(bildeId, JPEG, (await alle())[0]!.versjon);
    assert.deepEqual([igjen.status, igjen.body.code], [409, 'VEDLEGG_HAR_INNHOLD']);
  });

  test('with a virus in it is thrown away, and the home is told of', async () => {
    const smittet = byte(String.fromCharCode(...JPEG.slice(0, -2)) + EICAR + '\xff\xd9');
    const { bildeId, status } = await lagtTil(STUE, smittet);
    assert.equal(status, 'INFISERT');
    const svar = await last(bildeId);
    assert.deepEqual([svar.status, svar.body.code], [409, 'VEDLEGG_INFISERT']);
    assert.equal((await bilderMeldt()).length, 1);
  });

  test('there are twenty, and one more is refused', async () => {
    for (let i = 0; i < MAKS_BILDER; i++) assert.equal((await nytt()).status, 201);
    const { status, body } = await nytt();
    assert.deepEqual([status, body.code], [409, 'FOR_MANGE_BILDER']);
  });
});

test('a home in the list is shown with the first of its pictures that can be seen', async () => {
  const forside = async () => (await somOda('GET', '/boliger')).body.items[0].forsidebilde;
  await nytt();
  assert.equal(await forside(), undefined);
  const { bildeId } = await lagtTil({ nb: 'Bad.', nn: 'Bad.' });
  const senere = await lagtTil();
  assert.deepEqual(await forside(), { bildeId, alt: { nb: 'Bad.', nn: 'Bad.' } });
  await somOda('PUT', sti(senere.bildeId), { json: { alt: STUE, plass: 1 }, versjon: senere.versjon });
  assert.deepEqual(await forside(), { bildeId: senere.bildeId, alt: STUE });
});

describe('the order', () => {
  const rekkefoelge = async () => (await alle()).map(({ alt, plass }) => `${plass}${alt.nb}`);
  const flytt = async (nb: string, plass: number) => {
    const { bildeId, alt, versjon } = (await alle()).find((bilde) => bilde.alt.nb === nb)!;
    return somOda('PUT', sti(bildeId), { json: { alt, plass }, versjon });
  };
  beforeEach(async () => {
    for (const nb of ['a', 'b', 'c', 'd']) await nytt(somOda, { nb, nn: nb });
  });

  test('a picture goes where it is put, and the others close up', async () => {
    assert.equal((await flytt('d', 1)).body.plass, 1);
    assert.deepEqual(await rekkefoelge(), ['1d', '2a', '3b', '4c']);
    await flytt('d', 3);
    assert.deepEqual(await rekkefoelge(), ['1a', '2b', '3d', '4c']);
    const [a] = await alle();
    assert.equal((await somOda('DELETE', sti(a!.bildeId), { versjon: a!.versjon })).status, 204);
    assert.deepEqual(await rekkefoelge(), ['1b', '2d', '3c']);
  });

  test('not after the last, nor from what it no longer is', async () => {
    const utenfor = await flytt('a', 5);
    assert.deepEqual([utenfor.status, utenfor.body.errors[0].pointer], [400, '/plass']);
    const [a] = await alle();
    const gammel = { json: { alt: STUE, plass: 1 }, versjon: a!.versjon + 1 };
    assert.equal((await somOda('PUT', sti(a!.bildeId), gammel)).status, 412);
    assert.equal((await somOda('DELETE', sti(a!.bildeId), { versjon: a!.versjon + 1 })).status, 412);
  });

  test('one that is seen no more is told of', async () => {
    const { bildeId, versjon } = await lagtTil();
    await somOda('DELETE', sti(bildeId), { versjon });
    assert.equal((await bilderMeldt()).length, 2);
    assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`select from vedleggsinnhold`)), []);
  });

  test('new words are told of', async () => {
    const [a] = await alle();
    await somOda('PUT', sti(a!.bildeId), { json: { alt: STUE, plass: 1 }, versjon: a!.versjon });
    assert.deepEqual(await bilderMeldt(), [{ ressursId: boligId }]);
  });
});

describe('who', () => {
  test('writes: those who keep homes; reads: those who read them; nobody next door', async () => {
    const { bildeId } = await lagtTil();
    for (const login of [turid, vidar, fdv, petra]) assert.equal((await nytt(benk.som(login))).status, 403);
    assert.equal((await nytt(benk.som(ulrik))).status, 201);
    for (const login of [fdv, petra]) assert.equal((await last(bildeId, benk.som(login))).status, 403);
    const nabo: Klient = (metode, hvor, valg) =>
      benk.som(frode)(metode, hvor, { ...valg, kommunenummer: '9902' });
    assert.equal((await nytt(nabo)).status, 404);
    assert.equal((await nabo('GET', sti())).status, 404);
    assert.equal((await last(bildeId, nabo)).status, 404);
    const { koboId } = await nyBolig(somOda, 2);
    assert.equal((await somOda('GET', `/boliger/${koboId}/bilder/${bildeId}/innhold`)).status, 404);
  });

  test('is offered the home sees its pictures while the offer is open, and that is logged', async () => {
    const { bildeId } = await lagtTil();
    await nytt();
    const sakId = await sakMedTilsagn(benk);
    const { body: tilbud } = await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
    const soeker = benk.som(innbygger(SOEKER));
    const bilder = `/meg/tilbud/${tilbud.tilbudId}/bilder`;
    const liste = await soeker('GET', bilder);
    assert.deepEqual(
      liste.body.items.map((bilde: Boligbilde) => [bilde.bildeId, bilde.alt]),
      [[bildeId, STUE]],
    );
    assert.equal((await soeker('GET', `${bilder}/${bildeId}/innhold`)).status, 200);
    const logg = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select operasjon, sak_id from innsynslogg where operasjon like '%ilbudsbilde%' order by id`,
      ),
    );
    assert.deepEqual(logg, [
      { operasjon: 'listTilbudsbilder', sakId },
      { operasjon: 'lastNedTilbudsbilde', sakId },
    ]);
    const andre = benk.som(innbygger('MODIG SYKKEL'));
    await andre('GET', '/meg/innbygger');
    assert.equal((await andre('GET', bilder)).status, 404);
    assert.equal((await benk.som(trine)('GET', bilder)).status, 403);
    await soeker('POST', `/tilbud/${tilbud.tilbudId}/svar`, {
      json: { svar: 'NEI' },
      versjon: tilbud.versjon,
    });
    assert.equal((await soeker('GET', bilder)).status, 404);
    assert.equal((await soeker('GET', `${bilder}/${bildeId}/innhold`)).status, 404);
  });
});

describe('a picture of an inspection', () => {
  const befaring = async (bolig = boligId): Promise<string> =>
    (
      await somOda('POST', `/boliger/${bolig}/befaringer`, {
        json: {
          type: 'ETTER_SKADE',
          dato: '2026-11-19',
          funn: [{ tekst: 'Råte i veggen.', alvor: 'ALVORLIG' }],
        },
      })
    ).body.befaringId;
  const RAATE = { nb: 'Mørk flekk på veggen.', nn: 'Mørk flekk på veggen.' };
  const medBefaring = (befaringId: string, alt = RAATE, klient = somOda) =>
    klient('POST', sti(), { json: { alt, befaringId } });
  const bildene = async () =>
    (await somOda('GET', `/boliger/${boligId}/befaringer`)).body.items[0].bilder as
      { bildeId: string; alt: typeof RAATE; status: string }[] | undefined;
  async function klar(): Promise<void> {
    while ((await bildene())?.some(({ status }) => status === 'VENTER'))
      await new Promise((en) => setTimeout(en, 5));
  }

  test('is kept as the others, listed with the inspection, and never shown of the home', async () => {
    const egen = await lagtTil();
    const befaringId = await befaring();
    assert.equal(await bildene(), undefined);
    const ny = await medBefaring(befaringId);
    assert.deepEqual([ny.status, ny.body.befaringId, ny.body.plass], [201, befaringId, 1]);
    assert.equal((await fyll(ny.body.bildeId, byte('\0\0\0\x18ftypheic'))).body.code, 'VEDLEGG_ER_HEIC');
    assert.equal((await fyll(ny.body.bildeId)).status, 200);
    await klar();
    assert.deepEqual(await bildene(), [{ bildeId: ny.body.bildeId, alt: RAATE, status: 'REN' }]);
    const { status, body: fil } = await last(ny.body.bildeId, benk.som(ulrik));
    assert.deepEqual([status, String.fromCharCode(...fil).includes('Strandveien')], [200, false]);
    assert.deepEqual(await alle(), [egen]);
    const { items } = (await somOda('GET', '/boliger')).body;
    assert.equal(items[0].forsidebilde.bildeId, egen.bildeId);
    // Whoever is offered the home sees what the home is like, and not what was found there.
    const sakId = await sakMedTilsagn(benk);
    const { tilbudId } = (await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, { json: { boligId } }))
      .body;
    const som = benk.som(innbygger(SOEKER));
    const vist = (await som('GET', `/meg/tilbud/${tilbudId}/bilder`)).body.items as Boligbilde[];
    assert.deepEqual(
      vist.map(({ bildeId }) => bildeId),
      [egen.bildeId],
    );
    const hentet = (id: string) => som('GET', `/meg/tilbud/${tilbudId}/bilder/${id}/innhold`);
    assert.deepEqual(
      [(await hentet(egen.bildeId)).status, (await hentet(ny.body.bildeId)).status],
      [200, 404],
    );
  });

  test('has a place among those of its inspection, and is of an inspection of that home', async () => {
    const [en, to] = [await befaring(), await befaring()];
    const [a, b] = [(await medBefaring(to)).body, (await medBefaring(to)).body];
    assert.deepEqual(
      [a.plass, b.plass, (await medBefaring(en)).body.plass, (await nytt()).body.plass],
      [1, 2, 1, 1],
    );
    const foran = await somOda('PUT', sti(b.bildeId), { json: { alt: RAATE, plass: 1 }, versjon: 1 });
    assert.equal(foran.status, 200);
    assert.deepEqual(
      (await bildene())!.map(({ bildeId }) => bildeId),
      [b.bildeId, a.bildeId],
    );
    assert.equal((await somOda('DELETE', sti(b.bildeId), { versjon: foran.body.versjon })).status, 204);
    assert.deepEqual(
      (await bildene())!.map(({ bildeId }) => bildeId),
      [a.bildeId],
    );
    const annen = (await nyBolig(somOda, 2)).koboId;
    assert.equal((await medBefaring(await befaring(annen))).status, 404);
    assert.equal((await medBefaring(to, RAATE, benk.som(vidar))).status, 403);
  });
});
