import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { base64 } from '../../base64.ts';
import { sha256 } from '../../hex.ts';
import type { Fetch } from '../felles/forsoek.ts';
import { createFiksarkiv, type Fikskonto } from './adapter.ts';
import { lagArkivmelding } from './arkivmelding.ts';
import { fiksnavn, FIKS_IO } from './meldingstyper.ts';
import type { Arkivdokument } from './port.ts';
import { createArkivsimulator } from './simulator.ts';
import { barn, lesXml, tekstI } from './xml.ts';

const baseUrl = 'http://sidevogn.test/fiks';
const noekkel = 'bare-en-test';
const konto: Fikskonto = {
  versjon: 'V1',
  avsenderKontoId: '0f0f0f0f-0000-4000-8000-000000000001',
  mottakerKontoId: '0f0f0f0f-0000-4000-8000-000000000002',
};
const innhold = new TextEncoder().encode('%PDF-1.7 et vedtak');
const dokument: Arkivdokument = {
  dokumentId: '01900000-0000-7000-8000-00000000000d',
  sak: {
    sakId: '01900000-0000-7000-8000-00000000000a',
    saksnummer: '2026-000042',
    tittel: 'Boligsak 2026-000042',
    offentligTittel: 'Boligsak',
    dato: '2026-11-01',
    enhet: 'BOLIGKONTOR',
    saksbehandler: 'Trine Saksbehandler',
    arkivdel: null,
    mappetype: null,
    mappe: null,
  },
  part: 'ERFAREN HESTEDROSJE',
  tittel: 'Vedtak om kommunal bolig',
  offentligTittel: 'Vedtak i boligsak',
  journalposttype: 'U',
  dokumenttype: { kode: 'VEDTAK', beskrivelse: 'Vedtak' },
  tid: '2026-11-20T08:14:00.000Z',
  motpart: 'ERFAREN HESTEDROSJE',
  tilgang: { kode: 'UO', hjemmel: 'offentleglova § 13, jf. forvaltningsloven § 13' },
  klassering: { system: 'KODE', klasse: 'F17' },
  filer: [
    {
      filnavn: 'Vedtak.pdf',
      mediaType: 'application/pdf',
      variant: 'A',
      innhold,
      sha256: await sha256(innhold),
    },
  ],
};
const melding = (nummer = 1): string => `01900000-0000-7000-8000-0000000000f${nummer}`;
const simulator = (kontoer = [konto]) =>
  createArkivsimulator({ baseUrl, noekkel, kontoer, naa: () => new Date('2026-11-20T08:14:00Z') });
const arkivet = (fetch: Fetch, valg: Partial<Fikskonto> = {}) =>
  createFiksarkiv({ fetch, baseUrl, noekkel, fristMs: 500 }, { ...konto, ...valg });

test('a document is handed over, comes in, and is filed with the numbers the archive gave it', async () => {
  for (const versjon of ['V1', 'V2'] as const) {
    const { fetch, mottatt } = simulator([{ ...konto, versjon }]);
    const arkiv = arkivet(fetch, { versjon });
    const sendt = await arkiv.arkiver(dokument, melding());
    assert.equal(sendt.utfall, 'SENDT');
    const svar = (await arkiv.hentSvar())!;
    assert.deepEqual(
      svar.map(({ svar: { utfall } }) => utfall),
      ['MOTTATT', 'ARKIVERT'],
    );
    const siste = svar[1]!;
    assert.ok(sendt.utfall === 'SENDT' && siste.svar.utfall === 'ARKIVERT');
    assert.equal(siste.meldingId, sendt.meldingId);
    assert.equal(siste.dokumentId, dokument.dokumentId);
    assert.equal(siste.svar.kvittering.saksnummer, '2026/1');
    assert.equal(siste.svar.kvittering.journalnummer, '2026/1');
    assert.deepEqual(mottatt[0]?.filer.get('dokument-1.pdf'), innhold);

    for (const { svarId } of svar) await arkiv.bekreft(svarId);
    assert.deepEqual(await arkiv.hentSvar(), []);
  }
});

test('the same message again is the same; the second document of a case goes into its folder', async () => {
  const { fetch, mottatt } = simulator();
  const arkiv = arkivet(fetch);
  const [foerste, igjen] = [
    await arkiv.arkiver(dokument, melding()),
    await arkiv.arkiver(dokument, melding()),
  ];
  assert.deepEqual(foerste, igjen);
  assert.equal(mottatt.length, 1);
  const svar = (await arkiv.hentSvar())!.at(-1)!.svar;
  assert.ok(svar.utfall === 'ARKIVERT');
  const { mappe } = svar.kvittering;
  const neste = { ...dokument, dokumentId: melding(9), sak: { ...dokument.sak, mappe } };
  await arkiv.arkiver(neste, melding(2));
  const xml = lesXml(mottatt[1]!.xml);
  assert.equal(barn(xml, 'mappe'), null);
  assert.equal(tekstI(barn(barn(xml, 'registrering'), 'referanseForelderMappe'), 'systemID'), mappe);
});

test('what the public sees names nobody, and no number identifies anyone', () => {
  const xml = lesXml(lagArkivmelding(dokument, konto));
  for (const del of ['mappe', 'registrering']) {
    const element = barn(xml, del)!;
    for (const felt of ['tittel', 'offentligTittel'])
      assert.ok(!tekstI(element, felt)!.includes('HESTEDROSJE'), `${del}/${felt}`);
    assert.equal(tekstI(barn(barn(element, 'skjerming'), 'tilgangsrestriksjon'), 'kode'), 'UO');
  }
  assert.equal(tekstI(barn(barn(xml, 'mappe'), 'part'), 'erSkjermet'), 'true');
  assert.equal(tekstI(barn(barn(xml, 'registrering'), 'korrespondansepart'), 'erSkjermet'), 'true');
  assert.doesNotMatch(lagArkivmelding(dokument, konto), /personid|personID|\b\d{11}\b/);
});

test('who may see it is named to an archive of version 2, and version 1 has no word for it', () => {
  const medGruppe = (versjon: 'V1' | 'V2') =>
    lagArkivmelding(dokument, { versjon, tilgangsgruppe: 'Skjermet' }).includes('tilgangsgruppeNavn');
  assert.deepEqual([medGruppe('V1'), medGruppe('V2')], [false, true]);
});

describe('answers that are no receipt', () => {
  const { mottatt, kvittering, serverfeil, ugyldigforespoersel, ikkefunnet, navnerom } = fiksnavn.V1;
  const id = melding(3);
  const les = async (meldingType: string, xml?: string | Uint8Array) => {
    const byte = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
    const filer = byte ? [{ navn: 'svar.xml', innhold: base64(byte) }] : [];
    const arkiv = arkivet(async () =>
      Response.json({ svar: [{ svarId: id, meldingType, svarPaMelding: id, filer }] }),
    );
    return (await arkiv.hentSvar())![0]!.svar;
  };
  const kvitteringen = (indre: string, rom = navnerom.kvittering) =>
    `<arkivmeldingKvittering xmlns="${rom}">${indre}</arkivmeldingKvittering>`;
  const post = (systemID = melding(4), hvordan = 'Opprettet') =>
    `<registreringKvittering><systemID>${systemID}</systemID><opprettetEllerEksisterende>${hvordan}</opprettetEllerEksisterende></registreringKvittering>`;

  test('a receipt with what it must have is one', async () => {
    assert.deepEqual(await les(kvittering, kvitteringen(post())), {
      utfall: 'ARKIVERT',
      kvittering: { mappe: null, registrering: melding(4), saksnummer: null, journalnummer: null },
    });
    assert.deepEqual(await les(mottatt), { utfall: 'MOTTATT' });
  });

  test('each kind of error, and which of them pass', async () => {
    for (const [type, utfall, feil] of [
      [serverfeil, 'BORTE', 'SERVERFEIL'],
      [FIKS_IO.serverfeil, 'BORTE', 'SERVERFEIL'],
      [FIKS_IO.tidsavbrudd, 'BORTE', 'TIDSAVBRUDD'],
      [ugyldigforespoersel, 'AVVIST', 'UGYLDIG_FORESPOERSEL'],
      [ikkefunnet, 'AVVIST', 'IKKE_FUNNET'],
      ['no.ks.fiks.noe.annet', 'AVVIST', 'UGYLDIG_SVAR'],
      // Another version than we spoke.
      [fiksnavn.V2.kvittering, 'AVVIST', 'UGYLDIG_SVAR'],
    ])
      assert.deepEqual(await les(type!), { utfall, feil }, type);
  });

  test('a half receipt, a cut one, and one that is something else, are looked at by a person', async () => {
    const hel = kvitteringen(post());
    for (const [hva, xml] of Object.entries({
      'no registration': kvitteringen(''),
      'no id': kvitteringen(post('')),
      'an id that is none': kvitteringen(post('42')),
      'no word of how': kvitteringen(post(melding(4), '')),
      'how in another case': kvitteringen(post(melding(4), 'OPPRETTET')),
      'another namespace': kvitteringen(post(), fiksnavn.V2.navnerom.kvittering),
      'cut off': hel.slice(0, -20),
      'two roots': hel + hel,
      'not XML': '{"systemID": "x"}',
      empty: '',
      entities: `<!DOCTYPE x [<!ENTITY a "b">]>${hel}`,
      deep: kvitteringen('<a>'.repeat(5000) + '</a>'.repeat(5000)),
    }))
      assert.deepEqual(await les(kvittering, xml), { utfall: 'AVVIST', feil: 'UGYLDIG_SVAR' }, hva);
    assert.deepEqual(await les(kvittering, Uint8Array.of(0xff, 0xfe, 0)), {
      utfall: 'AVVIST',
      feil: 'UGYLDIG_SVAR',
    });
    const halv = '<mappeFeilet/>';
    assert.deepEqual(await les(kvittering, kvitteringen(halv + post())), {
      utfall: 'AVVIST',
      feil: 'UGYLDIG_FORESPOERSEL',
    });
  });
});

describe('a side-car that does not answer as it should', () => {
  const send = (fetch: Fetch) => arkivet(fetch).arkiver(dokument, melding());
  const svarer =
    (status: number, kropp: string | null = null): Fetch =>
    async () =>
      new Response(kropp, { status });

  test('is away: late, broken off, refused, full or down', async () => {
    const borte = { utfall: 'BORTE', feil: 'UTILGJENGELIG' };
    assert.deepEqual(await send(() => new Promise(() => undefined)), borte);
    assert.deepEqual(await send(() => Promise.reject(new TypeError('fetch failed'))), borte);
    const kuttet = new ReadableStream({
      start(ut) {
        ut.enqueue(new TextEncoder().encode('{"meldi'));
        ut.error(new Error('cut'));
      },
    });
    assert.deepEqual(await send(async () => new Response(kuttet, { status: 202 })), borte);
    for (const status of [408, 429, 500, 502, 503]) assert.deepEqual(await send(svarer(status)), borte);
  });

  test('does not know us, refuses what we sent, or says what it cannot mean', async () => {
    assert.deepEqual(await send(svarer(401)), { utfall: 'BORTE', feil: 'IKKE_TILGANG' });
    assert.deepEqual(await send(svarer(413)), { utfall: 'AVVIST', feil: 'UGYLDIG_FORESPOERSEL' });
    for (const kropp of ['', '<html>', '{}', '{"meldingId":7}', '{"meldingId":"x"}'])
      assert.deepEqual(await send(svarer(202, kropp)), { utfall: 'BORTE', feil: 'UGYLDIG_SVAR' }, kropp);
  });

  test('has no answers to give when it gives something else', async () => {
    const hent = (fetch: Fetch) => arkivet(fetch).hentSvar();
    for (const kropp of ['', '[]', '{"svar":[{}]}', '{"svar":[{"svarId":1}]}'])
      assert.equal(await hent(svarer(200, kropp)), null, kropp);
    assert.equal(await hent(svarer(500)), null);
    assert.equal(await hent(() => Promise.reject(new TypeError('fetch failed'))), null);
  });
});

test('the simulator refuses what the wire table does not have', async () => {
  const { fetch } = simulator();
  const status = async (sti: string, init: RequestInit = {}, hoder: Record<string, string> = {}) =>
    (
      await fetch(
        new Request(baseUrl + sti, {
          headers: { authorization: `Bearer ${noekkel}`, accept: 'application/json', ...hoder },
          ...init,
        }),
      )
    ).status;
  const svar = `/svar?kontoId=${konto.avsenderKontoId}&antall=1`;
  assert.equal(await status(svar), 200);
  assert.equal(await status(svar, {}, { authorization: 'Bearer x' }), 401);
  assert.equal(await status(svar, {}, { accept: 'text/html' }), 406);
  assert.equal(await status('/svar?kontoId=x&antall=1'), 400);
  assert.equal(await status(`/svar?kontoId=${konto.avsenderKontoId}`), 400);
  assert.equal(await status('/annet'), 404);
  assert.equal(await status('/meldinger', { method: 'POST', body: 'x' }), 400);
  const { fetch: annen } = simulator([{ ...konto, versjon: 'V2' }]);
  const feil = await arkivet(annen).arkiver(dokument, melding());
  assert.deepEqual(feil, { utfall: 'AVVIST', feil: 'UGYLDIG_FORESPOERSEL' });
});

test('an archive answers a message it cannot file with a message', async () => {
  const { fetch } = simulator();
  const galSjekksum = { ...dokument.filer[0], sha256: '0'.repeat(64) };
  const arkiv = arkivet(fetch);
  assert.equal((await arkiv.arkiver({ ...dokument, filer: [galSjekksum] }, melding())).utfall, 'SENDT');
  const svar = (await arkiv.hentSvar())!;
  assert.deepEqual(
    svar.map((ett) => ett.svar),
    [{ utfall: 'AVVIST', feil: 'UGYLDIG_FORESPOERSEL' }],
  );
});
