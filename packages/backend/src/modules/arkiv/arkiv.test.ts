import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import type { Login } from '../../platform/claims.ts';
import { createFiksarkiv, type Fikskonto } from '../../ports/arkiv/adapter.ts';
import { fiksnavn } from '../../ports/arkiv/meldingstyper.ts';
import { createArkivsimulator } from '../../ports/arkiv/simulator.ts';
import { barn, lesXml, tekstI } from '../../ports/arkiv/xml.ts';
import type { Fetch } from '../../ports/felles/forsoek.ts';
import { createDatabaselager } from '../../ports/fillager/database.ts';
import { lesPdf } from '../../testing/lesPdf.ts';
import { berit, fride, openSakbenk, siri, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { sendDokument } from '../dokument/service.ts';
import { leverEtt, type Leveringsmiljoe } from './levering.ts';
import { VENTETIDER } from './rules.ts';

const baseUrl = 'http://sidevogn.test';
const fiks: Fikskonto & { maate: 'FIKS_ARKIV' } = {
  maate: 'FIKS_ARKIV',
  versjon: 'V1',
  avsenderKontoId: '0f0f0f0f-0000-4000-8000-000000000001',
  mottakerKontoId: '0f0f0f0f-0000-4000-8000-000000000002',
};

let benk: Sakbenk;
let arkivet: ReturnType<typeof createArkivsimulator>;
/** What stands between Kobo and the side-car. */
let fetch: Fetch;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await velg(fiks);
});
after(() => benk.close());

const miljoe = (): Leveringsmiljoe => ({
  db: benk.db.database,
  fillager: createDatabaselager(benk.vault),
  arkivet: (_, oppsett) =>
    oppsett.maate === 'FIKS_ARKIV'
      ? createFiksarkiv(
          { fetch: (request) => fetch(request), baseUrl, noekkel: 'x', fristMs: 10_000 },
          oppsett,
        )
      : null,
  klokke: () => benk.klokke,
  logg: (linje) => benk.logg.push(linje),
});
const lever = (kommunenummer = '9901') => leverEtt(miljoe(), kommunenummer);

async function velg(arkiv: object): Promise<void> {
  arkivet = createArkivsimulator({
    baseUrl,
    noekkel: 'x',
    kontoer: [{ ...fiks, ...arkiv }],
    naa: () => benk.klokke,
  });
  fetch = arkivet.fetch;
  await benk.iKrokvik((tx) =>
    tx.query(
      sql`update kommune set config = config || ${sql.json({ arkiv })}::jsonb where kommunenummer = '9901'`,
    ),
  );
}

/** A letter in a case. */
const brevI = (sakId: string): Promise<string> =>
  benk.db.database.withTenant(
    {
      kommunenummer: '9901',
      aktoer: 'system:test',
      roller: [],
      skjermet: true,
      tid: benk.klokke.toISOString(),
    },
    'skriv',
    async (tx) => {
      const { soekerId } = await tx.one<{ soekerId: string }>(
        sql`select soeker_id from sak where id = ${sakId}`,
      );
      return sendDokument(
        tx,
        { kommunenummer: '9901', fillager: createDatabaselager(benk.vault), naa: benk.klokke, nyId: uuidv7 },
        {
          sakId,
          type: 'FORELOEPIG_SVAR',
          til: { mottakerId: soekerId, mottakere: { parten: true, representasjoner: [] } },
          brev: {
            spraak: 'nb',
            tittel: 'Det tar tid',
            avsender: 'Krokvik kommune',
            mottaker: [],
            hode: [],
            deler: [{ type: 'AVSNITT', tekst: 'Vi svarer senere.' }],
            malversjon: 1,
            laget: benk.klokke,
          },
        },
      );
    },
  );
async function nyttBrev() {
  const sakId = await benk.nySak();
  const dokumentId = await brevI(sakId);
  return { sakId, dokumentId, sti: `/saker/${sakId}/dokumenter/${dokumentId}` };
}
const levering = async (sti: string, som: Login = trine) =>
  (await benk.som(som)('GET', `${sti}/arkivlevering`)).body;
const oppgaver = async (sakId: string) =>
  (await benk.som(trine)('GET', `/saker/${sakId}/oppgaver`)).body.items
    .filter(({ type }: { type: string }) => type === 'ARKIVFEIL')
    .map(({ status }: { status: string }) => status);
const frem = (sekunder: number): void => {
  benk.klokke = new Date(benk.klokke.getTime() + sekunder * 1000);
};

test('a document goes to the archive, comes in, and is filed; the case hears of it', async () => {
  const { sti, sakId, dokumentId } = await nyttBrev();
  assert.equal((await levering(sti)).arkivstatus, 'VENTER');
  assert.equal(await lever(), 'MER');
  assert.equal((await levering(sti)).arkivstatus, 'SENDT');
  assert.equal(await lever(), 'MER');
  const framme = await levering(sti);
  assert.equal(framme.arkivstatus, 'ARKIVERT');
  assert.equal(framme.arkivert, benk.klokke.toISOString());
  assert.deepEqual([framme.plassering.saksnummer, framme.plassering.journalnummer], ['2026/1', '2026/1']);
  assert.equal(framme.nesteForsoek, undefined);
  assert.equal(await lever(), 'INGEN');

  const xml = lesXml(arkivet.mottatt[0]!.xml);
  assert.equal(tekstI(barn(barn(xml, 'registrering'), 'referanseEksternNoekkel'), 'noekkel'), dokumentId);
  const { body: pdf } = await benk.som(trine)('GET', `${sti}/pdf`);
  assert.deepEqual(arkivet.mottatt[0]!.filer.get('dokument-1.pdf'), pdf, 'the file is the one that was sent');
  const { body: dokumenter } = await benk.som(trine)('GET', `/saker/${sakId}/dokumenter`);
  assert.equal(dokumenter.items[0].arkivstatus, 'ARKIVERT');
  const { body: stroem } = await benk.som(trine)('GET', '/hendelser?ressurs=SAK');
  const typer = stroem.items.map(({ type }: { type: string }) => type);
  assert.ok(typer.includes('no.kobo.sak.dokument-arkivert.v1'), JSON.stringify(typer));
});

test('no second document of a case is under way before the archive has told where the case lies', async () => {
  const { sakId } = await nyttBrev();
  await brevI(sakId);
  await lever();
  assert.equal(arkivet.mottatt.length, 1);
  await lever();
  await lever();
  assert.equal(arkivet.mottatt.length, 2);
  const [foerste, andre] = arkivet.mottatt.map(({ xml }) => lesXml(xml));
  assert.ok(barn(foerste!, 'mappe'));
  assert.equal(barn(andre!, 'mappe'), null);
});

test('an archive that is away is tried again with the same message, until a person gets a task and sends it anew', async () => {
  const { sti, sakId } = await nyttBrev();
  const meldinger = new Set<string>();
  fetch = async (request) => {
    if (request.method === 'POST') {
      const del = (await request.formData()).get('melding') as File;
      meldinger.add((JSON.parse(await del.text()) as { klientMeldingId: string }).klientMeldingId);
    }
    return new Response(null, { status: 503 });
  };
  for (const sekunder of VENTETIDER) {
    assert.equal(await lever(), 'VENTER');
    assert.equal(await lever(), 'INGEN', 'not before it is due');
    frem(sekunder);
  }
  assert.equal((await levering(sti)).feil, 'UTILGJENGELIG');
  assert.deepEqual(await oppgaver(sakId), []);
  await lever();
  assert.equal((await levering(sti)).arkivstatus, 'FEILET');
  assert.equal(meldinger.size, 1, 'the same message each time');
  assert.deepEqual(await oppgaver(sakId), ['AAPEN']);
  const { body: liste } = await benk.som(trine)('GET', '/arkivleveringer');
  assert.equal(liste.items[0].sakId, sakId);

  fetch = arkivet.fetch;
  frem(86_400);
  assert.equal(await lever(), 'INGEN', 'nothing happens by itself');
  const igjen = await benk.som(trine)('POST', `${sti}/arkivlevering/send`);
  assert.equal(igjen.status, 200, JSON.stringify(igjen.body));
  assert.equal(igjen.body.arkivstatus, 'VENTER');
  assert.deepEqual(await oppgaver(sakId), ['UTFOERT']);
  await lever();
  await lever();
  assert.equal((await levering(sti)).arkivstatus, 'ARKIVERT');
  assert.equal(
    (await benk.som(trine)('POST', `${sti}/arkivlevering/send`)).body.code,
    'ARKIVERING_ER_FERDIG',
  );
});

test('an answer that was lost files nothing twice', async () => {
  const { sti } = await nyttBrev();
  let mistet = false;
  fetch = async (request) => {
    const svar = await arkivet.fetch(request);
    if (request.method !== 'POST' || mistet) return svar;
    mistet = true;
    throw new TypeError('connection lost');
  };
  assert.equal(await lever(), 'VENTER');
  frem(VENTETIDER[0]);
  // What the archive said of the first is known by the document it names.
  await lever();
  assert.equal((await levering(sti)).arkivstatus, 'ARKIVERT');
  assert.equal(arkivet.mottatt.length, 1);
});

describe('what an archive says', () => {
  /** An archive that answers every message with this. */
  const svarer = (meldingType: string): void => {
    const koe: object[] = [];
    fetch = async (request) => {
      if (request.method === 'DELETE') koe.length = 0;
      if (request.method !== 'POST') return Response.json({ svar: koe });
      const meldingId = crypto.randomUUID();
      koe.push({ svarId: crypto.randomUUID(), meldingType, svarPaMelding: meldingId, filer: [] });
      return Response.json({ meldingId }, { status: 202 });
    };
  };

  test('it will not have it: a person gets it at once', async () => {
    const { sti, sakId } = await nyttBrev();
    svarer(fiksnavn.V1.ugyldigforespoersel);
    await lever();
    await lever();
    const { arkivstatus, feil, forsoek } = await levering(sti);
    assert.deepEqual([arkivstatus, feil, forsoek], ['FEILET', 'UGYLDIG_FORESPOERSEL', 1]);
    assert.deepEqual(await oppgaver(sakId), ['AAPEN']);
  });

  test('it failed itself: it is sent again, as another message', async () => {
    const { sti } = await nyttBrev();
    svarer(fiksnavn.V1.serverfeil);
    await lever();
    await lever();
    assert.deepEqual((({ arkivstatus, feil }) => [arkivstatus, feil])(await levering(sti)), [
      'VENTER',
      'SERVERFEIL',
    ]);
    fetch = arkivet.fetch;
    frem(VENTETIDER[0]);
    await lever();
    await lever();
    assert.equal((await levering(sti)).arkivstatus, 'ARKIVERT');
  });

  test('nothing: a person is asked when a receipt is later than any should be, and a late one counts', async () => {
    const { sti, sakId } = await nyttBrev();
    fetch = async (request) => {
      const svar = await arkivet.fetch(request.clone());
      return request.method === 'GET' ? Response.json({ svar: [] }) : svar;
    };
    await lever();
    frem(4 * 86_400);
    await lever();
    assert.equal((await levering(sti)).arkivstatus, 'SENDT');
    frem(2 * 86_400);
    await lever();
    assert.equal((await levering(sti)).feil, 'TIDSAVBRUDD');
    assert.deepEqual(await oppgaver(sakId), ['AAPEN']);
    fetch = arkivet.fetch;
    await lever();
    assert.equal((await levering(sti)).arkivstatus, 'ARKIVERT');
    assert.deepEqual(await oppgaver(sakId), ['UTFOERT']);
  });

  test('of something nobody here knows: it is logged without content, and not asked about again', async () => {
    await nyttBrev();
    const id = crypto.randomUUID();
    const svar = [{ svarId: id, meldingType: fiksnavn.V1.mottatt, svarPaMelding: id, filer: [] }];
    const slettet: string[] = [];
    fetch = async ({ method, url }) => {
      if (method === 'DELETE') slettet.push(url);
      return method === 'GET' ? Response.json({ svar }) : new Response(null, { status: 503 });
    };
    benk.logg.length = 0;
    await lever();
    assert.deepEqual(
      benk.logg.map(({ hendelse }) => hendelse),
      ['ARKIVSVAR_UKJENT'],
    );
    assert.deepEqual(slettet, [`${baseUrl}/svar/${id}`]);
  });
});

test('filed by hand: the sheet says what to type, and the document is not handed over any more', async () => {
  await velg({
    maate: 'MANUELT',
    klassering: { system: 'KODE', klasse: 'F17' },
    arkivdel: 'BOLIG',
    sakstyper: [{ sakstype: 'KOMMUNAL_BOLIG_NY', mappetype: 'BOLIGSAK' }],
  });
  const { sti, sakId } = await nyttBrev();
  assert.equal(await lever(), 'INGEN');
  const { body: fil, hoder } = await benk.som(trine)('GET', `${sti}/arkivskjema`);
  assert.equal(hoder.get('content-type'), 'application/pdf');
  const pdf = await lesPdf(fil);
  const tekst = pdf.lest.map((del) => del.tekst).join(' ');
  const { body: dokumenter } = await benk.som(trine)('GET', `/saker/${sakId}/dokumenter`);
  const [dokument] = dokumenter.items;
  const pdfen = dokument.filer.find(({ format }: { format: string }) => format === 'PDF');
  for (const del of [
    'Foreløpig svar i boligsak',
    'UO',
    'KODE F17',
    'BOLIG',
    'BOLIGSAK',
    'U (utgående)',
    pdfen.sha256.slice(0, 20),
  ])
    assert.ok(tekst.includes(del), `${del}: ${tekst}`);

  const som = benk.som(trine);
  const ugyldig = await som('POST', `${sti}/arkivlevering/manuelt`, {
    json: { journalnummer: 'Kari Nordmann' },
  });
  assert.equal(ugyldig.status, 400);
  const merket = await som('POST', `${sti}/arkivlevering/manuelt`, { json: { journalnummer: '2026/1032' } });
  assert.equal(merket.status, 200, JSON.stringify(merket.body));
  assert.equal(merket.body.arkivstatus, 'MANUELT_ARKIVERT');
  assert.deepEqual(merket.body.plassering, { journalnummer: '2026/1032' });
  assert.equal(merket.body.arkivertAv.ansattId, 'trine');
  const igjen = await som('POST', `${sti}/arkivlevering/manuelt`, { json: {} });
  assert.deepEqual([igjen.status, igjen.body.code], [409, 'ARKIVERING_ER_FERDIG']);
  await velg(fiks);
  assert.equal(await lever(), 'INGEN');
  await assert.rejects(
    benk.iKrokvik((tx) =>
      tx.query(sql`update dokument set arkivstatus = 'VENTER' where id = ${dokument.dokumentId}`),
    ),
    { constraint: 'dokument_er_arkivert' },
  );

  assert.ok(!tekst.includes('færre personer'));
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  const skjermet = await lesPdf((await benk.som(siri)('GET', `${sti}/arkivskjema`)).body);
  assert.equal(skjermet.lest[0]?.tekst, 'Skjermet sak: behandles av færre personer');
});

test('on its way it is nobody’s to mark', async () => {
  const { sti } = await nyttBrev();
  await lever();
  for (const [hva, json] of [
    ['send', undefined],
    ['manuelt', {}],
  ] as const) {
    const svar = await benk.som(trine)('POST', `${sti}/arkivlevering/${hva}`, json ? { json } : {});
    assert.deepEqual([svar.status, svar.body.code], [409, 'ARKIVERING_PAAGAAR'], hva);
  }
});

test('a shielded case is handed over to no archive that has not said who may see it', async () => {
  const { sti, sakId } = await nyttBrev();
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.equal(await lever(), 'INGEN');
  assert.equal(arkivet.mottatt.length, 0);
  assert.equal((await levering(sti, siri)).arkivstatus, 'VENTER');
  assert.equal((await benk.som(trine)('GET', `${sti}/arkivlevering`)).status, 404);
  const venter = await benk.som(trine)('GET', '/arkivleveringer?arkivstatus=VENTER');
  assert.deepEqual(venter.body.items, []);
  for (const hva of ['send', 'manuelt'])
    assert.equal(
      (await benk.som(trine)('POST', `${sti}/arkivlevering/${hva}`, { json: {} })).status,
      hva === 'send' ? 400 : 404,
    );

  await velg({ ...fiks, versjon: 'V2', tilgangsgruppe: 'Skjermet enhet' });
  await lever();
  await lever();
  assert.equal((await levering(sti, siri)).arkivstatus, 'ARKIVERT');
  assert.ok(arkivet.mottatt[0]!.xml.includes('<tilgangsgruppeNavn>Skjermet enhet</tilgangsgruppeNavn>'));
});

test('it is for those who handle the case, in the municipality it is in', async () => {
  const { sti } = await nyttBrev();
  assert.equal((await benk.som(berit)('GET', `${sti}/arkivlevering`)).status, 403);
  assert.equal((await benk.som(fride)('GET', `${sti}/arkivlevering`, { kommunenummer: '9902' })).status, 404);
  assert.equal((await benk.som(fride)('GET', `${sti}/arkivskjema`, { kommunenummer: '9902' })).status, 404);
});

test('a file that is not as it was kept is not archived as if it were', async () => {
  const { sti, dokumentId } = await nyttBrev();
  await benk.db.admin.transaction({ script: 'begin' }, (tilkobling) =>
    tilkobling.script(`update dokumentfil set sha256 = repeat('0', 64) where dokument_id = '${dokumentId}'`),
  );
  await lever();
  assert.equal((await levering(sti)).feil, 'INNHOLD_MANGLER');
  assert.equal(arkivet.mottatt.length, 0);
});
