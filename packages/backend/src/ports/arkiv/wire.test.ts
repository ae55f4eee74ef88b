// What wire.md says of answers is what the program makes of them: whoever writes a side-car has nothing else to go by.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../../hex.ts';
import type { Fetch } from '../felles/forsoek.ts';
import { createFiksarkiv } from './adapter.ts';
import { lesSvar } from './kvittering.ts';
import { fiksnavn, FIKS_IO } from './meldingstyper.ts';
import type { Arkivdokument, Arkivsvar } from './port.ts';

const wire = readFileSync(join(import.meta.dirname, 'wire.md'), 'utf8');
/** Cells of the rows of the table under a heading or sentence, without its header. */
const tabell = (foer: string): string[][] =>
  wire
    .slice(wire.indexOf(foer))
    .split('\n')
    .slice(1)
    .join('\n')
    .match(/(?:^\|.*\n)+/m)![0]
    .trim()
    .split('\n')
    .slice(2)
    .map((rad) =>
      rad
        .split('|')
        .slice(1, -1)
        .map((celle) => celle.trim()),
    );
const iKode = (celle: string): string[] => [...celle.matchAll(/`([^`]+)`/g)].map(([, ord]) => ord!);
const ord = (svar: Arkivsvar): string => ('feil' in svar ? `${svar.utfall} ${svar.feil}` : svar.utfall);

test('each message type of the table becomes what the table says, and none is left out', () => {
  const rader = tabell('## Message types');
  const typer = new Set<string>();
  for (const [type = '', , blir = ''] of rader) {
    const navn = iKode(type)[0]?.replace('…', 'no.ks.fiks.arkiv.v1.arkivering.');
    if (navn === undefined || blir === 'sent') {
      typer.add(navn ?? 'annet');
      continue;
    }
    typer.add(navn);
    // Without a receipt in it, one is no receipt; with one it is read in `arkiv.test.ts`.
    const ventet = navn === fiksnavn.V1.kvittering ? 'AVVIST UGYLDIG_SVAR' : iKode(blir)[0];
    assert.equal(ord(lesSvar('V1', navn, null).svar), ventet, navn);
  }
  const { navnerom: _, ...kjente } = fiksnavn.V1;
  assert.deepEqual(typer, new Set([...Object.values(kjente), ...Object.values(FIKS_IO), 'annet']));
  assert.equal(ord(lesSvar('V1', fiksnavn.V2.mottatt, null).svar), 'AVVIST UGYLDIG_SVAR');
});

const innhold = new TextEncoder().encode('%PDF-1.7');
const dokument: Arkivdokument = {
  dokumentId: '01900000-0000-7000-8000-00000000000d',
  sak: {
    sakId: '01900000-0000-7000-8000-00000000000a',
    saksnummer: '2026-000042',
    tittel: 'Boligsak 2026-000042',
    offentligTittel: 'Boligsak',
    dato: '2026-11-01',
    enhet: 'BOLIGKONTOR',
    saksbehandler: null,
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
  tilgang: { kode: 'UO', hjemmel: 'offentleglova § 13' },
  klassering: null,
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
const lever = (baseUrl: string, fristMs: number, hent: Fetch) =>
  createFiksarkiv(
    { baseUrl, noekkel: 'bare-en-test', fristMs, fetch: hent },
    {
      versjon: 'V1',
      avsenderKontoId: '0f0f0f0f-0000-4000-8000-000000000001',
      mottakerKontoId: '0f0f0f0f-0000-4000-8000-000000000002',
    },
  ).arkiver(dokument, '01900000-0000-7000-8000-0000000000f1');
const svarer = (svar: Response | null) =>
  lever('http://sidevogn.test', 20, () =>
    svar === null ? new Promise<Response>(() => {}) : Promise.resolve(svar),
  );

test('each status of the table of what goes wrong becomes what the table says', async () => {
  const rader = tabell('What goes wrong, and who does what:');
  const utfallFor = (hva: string): string[] => iKode(rader.find(([celle]) => celle!.includes(hva))![1]!);
  const statuser: Readonly<Record<string, readonly number[]>> = {
    '408, 429, 5xx': [408, 429, 500, 502, 503],
    '401, 403': [401, 403],
    'any other 4xx': [400, 404, 406, 413, 422],
  };
  for (const [hva, koder] of Object.entries(statuser))
    for (const status of koder)
      assert.deepEqual([ord(await svarer(new Response(null, { status })))], utfallFor(hva), `${status}`);
  assert.deepEqual([ord(await svarer(null))], utfallFor('no answer in 60 s'));
  const [utenId, annen] = utfallFor('202 without a `meldingId`');
  assert.equal(ord(await svarer(Response.json({ meldingId: 'x' }, { status: 202 }))), utenId);
  assert.equal(ord(await svarer(Response.json({}, { status: 200 }))), annen);
});

test('a document is sent nowhere else than to the side-car, whatever is answered', async (t) => {
  const stier: (string | undefined)[] = [];
  const server = createServer(({ url }, svar) => {
    stier.push(url);
    svar.writeHead(307, { location: '/annet' }).end();
  });
  t.after(() => server.close());
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  const { port } = server.address() as AddressInfo;
  const utfall = await lever(`http://127.0.0.1:${port}`, 5000, (request) => fetch(request));
  assert.deepEqual([ord(utfall), stier], ['BORTE UTILGJENGELIG', ['/meldinger']]);
});
