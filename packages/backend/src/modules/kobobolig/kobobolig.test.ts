// A client written for Kobo's own Bolig API: its paths, its names, and no header of ours.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Bolig, Kobobolig } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import type { Login } from '../../platform/claims.ts';
import { NABOKOMMUNE } from '../../testing/registre.ts';
import { openSakbenk, SELSKAP, siri, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { adresse, fdv, innflyttet, oda, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

type Svar = { status: number; body: Kobobolig & Record<string, never> };
async function kall(
  metode: string,
  sti: string,
  { json, som = fdv, kommune }: { json?: object; som?: Login; kommune?: string } = {},
): Promise<Svar> {
  const svar = await benk.backend.fetch(
    new Request(`http://kobo.test/v1${sti}`, {
      method: metode,
      headers: {
        authorization: `Bearer ${await benk.token(som)}`,
        ...(json && { 'content-type': 'application/json' }),
        ...(kommune !== undefined && { 'kobo-kommunenummer': kommune }),
      },
      ...(json && { body: JSON.stringify(json) }),
    }),
  );
  const tekst = await svar.text();
  const body = tekst === '' ? null : (JSON.parse(tekst) as unknown);
  return { status: svar.status, body: body as Svar['body'] };
}
const pekere = ({ body }: Svar): unknown[] => [
  body['code'],
  ...((body['errors'] ?? []) as { pointer: string }[]).map(({ pointer }) => pointer),
];

const ny = { leverandorBoligId: 'FDV-1', adresse: adresse(14), boligtype: 'ORDINAER' };
const full = {
  ...ny,
  bruksenhetsnummer: 'H0203',
  ekstraReferanse: 'Rom 2',
  bygning: { bygningstype: 'BLOKK' },
  eiendom: { gardsnummer: 118, bruksnummer: 507 },
  eieseksjon: { seksjonsnummer: 4 },
  eier: { navn: 'Stiftelsen', organisasjonsnummer: '310000003' },
  eieform: 'EID',
  disposisjonsform: 'EGEN_EID',
  etasjenummer: 2,
  antallSoverom: 3,
  bruksareal: 74.5,
  egenskaper: ['HEIS'],
  erBofellesskap: true,
  erTilgjengeligForRullestolbruker: true,
  kvalifisererMvaKompensasjon: true,
  leieTilEiePotensial: true,
  leiekostnad: { manedsleie: 10_000 },
};
const send = (felt: object = {}) => kall('POST', '/kobobolig', { json: { ...ny, ...felt } });
const vaar = async (id: string): Promise<Bolig> => (await benk.som(trine)('GET', `/boliger/${id}`)).body;

describe('a home goes in and comes out as Kobo has it', () => {
  test('with everything that was said, and its id', async () => {
    const opprettet = await send(full);
    assert.equal(opprettet.status, 201);
    const { koboId, ...resten } = opprettet.body;
    assert.deepEqual(resten, { ...full, fdvuBoligId: 'FDV-1' });
    const lest = await kall('GET', `/kobobolig/${koboId}`);
    assert.deepEqual([lest.status, lest.body], [200, opprettet.body]);
    assert.equal((await vaar(koboId)).status, 'IKKE_TILGJENGELIG');
  });

  test('what is read can be sent back, and changes nothing', async () => {
    const { body } = await send(full);
    const igjen = await kall('PUT', `/kobobolig/${body.koboId}`, { json: body });
    assert.deepEqual([igjen.status, igjen.body], [200, body]);
    assert.equal((await vaar(body.koboId)).versjon, 1);
  });

  test('a client from before V1 says fdvuBoligId', async () => {
    const { leverandorBoligId: fdvuBoligId, ...resten } = ny;
    const { status, body } = await kall('POST', '/kobobolig', { json: { ...resten, fdvuBoligId } });
    assert.deepEqual([status, body.fdvuBoligId, body.leverandorBoligId], [201, 'FDV-1', 'FDV-1']);
    const endret = { ...resten, fdvuBoligId, antallSoverom: 4 };
    assert.equal((await kall('PUT', `/kobobolig/${body.koboId}`, { json: endret })).body.antallSoverom, 4);
  });

  test('sent again under its key it is the same home', async () => {
    const { body } = await send(full);
    const igjen = await send({ antallSoverom: 4 });
    assert.deepEqual([igjen.status, igjen.body], [200, { ...body, antallSoverom: 4 }]);
  });

  test('what Kobo has no name for is left alone', async () => {
    const { body } = await send(full);
    const oss = {
      boligtype: 'ORDINAER',
      bemanning: 'BASE_DOEGN',
      status: 'VEDLIKEHOLD',
      informasjon: 'Ny lås.',
    };
    const somOda = benk.som(oda);
    const foer = await somOda('PUT', `/boliger/${body.koboId}`, {
      json: { ...full, ...oss, adresse: undefined },
      versjon: 1,
    });
    assert.equal(foer.status, 200, JSON.stringify(foer.body));
    await kall('PUT', `/kobobolig/${body.koboId}`, { json: { ...ny, antallSoverom: 1 } });
    const etter = await vaar(body.koboId);
    assert.deepEqual(etter, {
      ...foer.body,
      antallSoverom: 1,
      versjon: 3,
      endret: etter.endret,
      kompletthet: etter.kompletthet,
    });
  });

  test('it is removed without a version, with its key or without', async () => {
    for (const json of [undefined, { leverandorBoligId: 'FDV-1' }, { fdvuBoligId: 'FDV-1' }]) {
      const { body } = await send();
      const slettet = await kall('DELETE', `/kobobolig/${body.koboId}`, json && { json });
      assert.equal(slettet.status, 204);
      assert.equal((await kall('GET', `/kobobolig/${body.koboId}`)).status, 404);
    }
  });
});

describe('what is said once', () => {
  test('is not changed; each field is named, and nothing of the rest is kept', async () => {
    const { body } = await send(full);
    const feil = {
      koboId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01',
      leverandorBoligId: 'FDV-2',
      bruksenhetsnummer: 'H0204',
      bygning: { bygningstype: 'REKKEHUS' },
      eier: { navn: 'En annen' },
      ekstraReferanse: 'Rom 3',
      leieforhold: {
        leieforholdId: body.koboId,
        startdato: '2026-12-01',
        sluttdato: null,
        tidsubegrenset: true,
      },
    };
    const svar = await kall('PUT', `/kobobolig/${body.koboId}`, {
      json: { ...ny, antallSoverom: 1, ...feil },
    });
    assert.equal(svar.status, 409);
    assert.deepEqual(
      pekere(svar).sort(),
      ['KOBOBOLIG_LAAST', ...Object.keys(feil).map((felt) => `/${felt}`)].sort(),
    );
    assert.deepEqual((await kall('GET', `/kobobolig/${body.koboId}`)).body, body);
    const flyttet = await kall('PUT', `/kobobolig/${body.koboId}`, { json: { ...ny, adresse: adresse(15) } });
    assert.deepEqual([flyttet.status, ...pekere(flyttet)], [409, 'BOLIG_ANNEN_ADRESSE', '/adresse']);
    assert.deepEqual(pekere(await send({ bruksenhetsnummer: 'H0204' })), [
      'KOBOBOLIG_LAAST',
      '/bruksenhetsnummer',
    ]);
  });

  test('is added where it was never said, and nothing goes away when less is said', async () => {
    const { body } = await send({ eier: { navn: 'Stiftelsen' } });
    const eier = { navn: 'Stiftelsen', organisasjonsnummer: '310000003' };
    const sagt = { bruksenhetsnummer: 'H0203', bygning: { bygningstype: 'BLOKK' }, eier };
    const endret = await kall('PUT', `/kobobolig/${body.koboId}`, { json: { ...ny, ...sagt } });
    assert.deepEqual(endret.body, { ...body, ...sagt });
    const mindre = await kall('PUT', `/kobobolig/${body.koboId}`, {
      json: { ...ny, eier: { navn: 'Stiftelsen' } },
    });
    assert.deepEqual(mindre.body, endret.body);
  });

  test('a home that was registered by hand gets its key', async () => {
    const { body } = await benk.som(oda)('POST', '/boliger', { json: { adresse: adresse(14) } });
    const { status, body: naa } = await kall('PUT', `/kobobolig/${body.koboId}`, { json: ny });
    assert.deepEqual([status, naa.leverandorBoligId], [200, 'FDV-1']);
  });

  test('of a new home there is neither id nor tenancy', async () => {
    assert.deepEqual(pekere(await send({ koboId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01' })), [
      'KOBOBOLIG_LAAST',
      '/koboId',
    ]);
  });

  test('the key is needed, and is one', async () => {
    const { leverandorBoligId: _noekkel, ...uten } = ny;
    assert.deepEqual(pekere(await kall('POST', '/kobobolig', { json: uten })), [
      'UGYLDIG_FORESPOERSEL',
      '/leverandorBoligId',
    ]);
    assert.deepEqual(pekere(await send({ fdvuBoligId: 'FDV-2' })), ['UGYLDIG_FORESPOERSEL', '/fdvuBoligId']);
    const { body } = await send();
    const annen = await kall('DELETE', `/kobobolig/${body.koboId}`, { json: { fdvuBoligId: 'FDV-2' } });
    assert.deepEqual([annen.status, ...pekere(annen)], [409, 'KOBOBOLIG_LAAST', '/fdvuBoligId']);
  });
});

test('the dates of the running tenancy are read, logged and never of whom; a home that is let is not removed', async () => {
  const sakId = await innflyttet(benk, SOEKER, 1);
  const { id } = await benk.iKrokvik((tx) =>
    tx.one<{ id: string }>(
      sql`update bolig set leverandor_bolig_id = 'FDV-9' where status = 'UTLEID' returning id`,
    ),
  );
  const { body } = await kall('GET', `/kobobolig/${id}`);
  const { leieforholdId, ...tid } = body.leieforhold!;
  assert.deepEqual(tid, { startdato: '2026-11-20', sluttdato: '2029-11-30', tidsubegrenset: false });
  assert.ok(![SOEKER, sakId].some((hemmelig) => JSON.stringify(body).includes(hemmelig)));
  assert.equal('husstand' in body, false);
  const igjen = await kall('PUT', `/kobobolig/${id}`, { json: { ...body, antallSoverom: 5 } });
  assert.deepEqual(igjen.body, { ...body, antallSoverom: 5 });
  const logg = await benk.iKrokvik((tx) =>
    tx.query(
      sql`select operasjon, ressurs, ressurs_id, person_id from innsynslogg where operasjon like '%Kobobolig' order by id`,
    ),
  );
  const linje = { ressurs: 'LEIEFORHOLD', ressursId: leieforholdId, personId: null };
  assert.deepEqual(logg, [
    { operasjon: 'hentKobobolig', ...linje },
    { operasjon: 'endreKobobolig', ...linje },
  ]);
  const slettet = await kall('DELETE', `/kobobolig/${id}`);
  assert.deepEqual([slettet.status, ...pekere(slettet)], [409, 'BOLIG_I_BRUK']);
});

describe('whose homes', () => {
  const iTo: Login = { ...fdv, orgnr: SELSKAP };
  const nabo: Login = { ...fdv, klient: 'fdv-nabo', orgnr: NABOKOMMUNE.kommuneOrgnr };

  test('of the only municipality the machine has; one that has two says which', async () => {
    const { body } = await send();
    assert.equal((await kall('GET', `/kobobolig/${body.koboId}`, { kommune: '9901' })).status, 200);
    const uten = await kall('GET', `/kobobolig/${body.koboId}`, { som: iTo });
    assert.deepEqual(
      [uten.status, ...pekere(uten)],
      [400, 'UGYLDIG_FORESPOERSEL', 'header/kobo-kommunenummer'],
    );
    for (const [kommune, status] of [
      ['9901', 200],
      ['9902', 404],
    ] as const)
      assert.equal((await kall('GET', `/kobobolig/${body.koboId}`, { som: iTo, kommune })).status, status);
    assert.equal((await kall('GET', `/kobobolig/${body.koboId}`, { som: nabo })).status, 404);
    assert.deepEqual(pekere(await kall('GET', `/kobobolig/${body.koboId}`, { som: nabo, kommune: '9901' })), [
      'FEIL_KOMMUNE',
    ]);
    assert.equal((await kall('GET', `/kobobolig/${body.koboId}`, { kommune: 'x' })).status, 400);
  });

  test('a home next door is not made', async () => {
    const svar = await send({ adresse: { ...adresse(14), kommunenummer: '9902' } });
    assert.deepEqual([svar.status, ...pekere(svar)], [400, 'UGYLDIG_FORESPOERSEL', '/adresse/kommunenummer']);
  });

  test('is for machines that keep homes alone: an employee names the municipality and is refused there too', async () => {
    const { body } = await send();
    for (const som of [oda, siri]) {
      const uten = await kall('GET', `/kobobolig/${body.koboId}`, { som });
      assert.equal(uten.status, 400);
      assert.deepEqual(pekere(await kall('GET', `/kobobolig/${body.koboId}`, { som, kommune: '9901' })), [
        'MANGLER_ROLLE',
      ]);
    }
  });

  test('our own paths still ask for the municipality', async () => {
    assert.deepEqual(pekere(await kall('GET', '/boliger')), [
      'UGYLDIG_FORESPOERSEL',
      'header/kobo-kommunenummer',
    ]);
  });
});
