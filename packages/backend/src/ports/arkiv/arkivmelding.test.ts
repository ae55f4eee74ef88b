import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../hex.ts';
import { fiksXsd, xsdkontroll } from '../../testing/fiksXsd.ts';
import { createFiksarkiv } from './adapter.ts';
import { lagArkivmelding, type Meldingsvalg } from './arkivmelding.ts';
import { fiksnavn, type Fiksversjon } from './meldingstyper.ts';
import type { Arkivdokument, Arkivfil } from './port.ts';
import { createArkivsimulator } from './simulator.ts';
import { finnBrudd } from './struktur.ts';
import { lesXml, type Element } from './xml.ts';

/** What people and registers may have written: signs of XML, control characters, half characters, and far too much. */
const tekst = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<script>&amp;]]>',
    'Søknad\r\n\tom «bolig» 🏠',
    '\u0000\u0001\u001f',
    '\ud800x',
    '',
    ' ',
    '\ufffe',
  ),
  fc.string({ minLength: 2000, maxLength: 5000 }),
);
const dag = fc.date({ min: new Date('1990-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
const fil: fc.Arbitrary<Arkivfil> = fc.record({
  filnavn: tekst,
  mediaType: fc.constantFrom('application/pdf', 'image/png', 'text/html; charset=utf-8'),
  variant: fc.constantFrom('A', 'P'),
  innhold: fc.uint8Array({ maxLength: 20 }).map((byte) => new Uint8Array(byte)),
  sha256: fc.constant('0'.repeat(64)),
});
const dokument: fc.Arbitrary<Arkivdokument> = fc.record({
  dokumentId: fc.uuid(),
  sak: fc.record({
    sakId: fc.uuid(),
    saksnummer: tekst,
    tittel: tekst,
    offentligTittel: tekst,
    dato: dag.map((tid) => tid.toISOString().slice(0, 10)),
    enhet: tekst,
    saksbehandler: fc.option(tekst),
    arkivdel: fc.option(tekst),
    mappetype: fc.option(tekst),
    mappe: fc.option(fc.uuid()),
  }),
  part: tekst,
  tittel: tekst,
  offentligTittel: tekst,
  journalposttype: fc.constantFrom('I', 'U', 'N', 'X'),
  dokumenttype: fc.record({ kode: tekst, beskrivelse: tekst }),
  tid: dag.map((tid) => tid.toISOString()),
  motpart: fc.option(tekst),
  tilgang: fc.record({ kode: tekst, hjemmel: tekst }),
  klassering: fc.option(fc.record({ system: tekst, klasse: tekst })),
  filer: fc.tuple(fil, fc.array(fil, { maxLength: 2 })).map(([foerste, resten]) => [foerste, ...resten]),
});
const valg: fc.Arbitrary<Meldingsvalg> = fc.record(
  { versjon: fc.constantFrom<Fiksversjon>('V1', 'V2'), tilgangsgruppe: tekst },
  { requiredKeys: ['versjon'] },
);

const brudd = (xml: string, versjon: Fiksversjon, navn: 'arkivmelding' | 'arkivmeldingKvittering') =>
  finnBrudd(lesXml(xml), navn, versjon);

test('whatever is written in it, the message is as the schema says in our own words', () => {
  fc.assert(
    fc.property(dokument, valg, (et, hvordan) => {
      assert.deepEqual(brudd(lagArkivmelding(et, hvordan), hvordan.versjon, 'arkivmelding'), []);
    }),
    { numRuns: 100 },
  );
});

test('what was written is what is read, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(dokument, (et) => {
      const rot = lesXml(lagArkivmelding(et, { versjon: 'V1' }));
      const tittel = (rot.innhold as Element[]).find(({ navn }) => navn === 'registrering')!
        .innhold as readonly Element[];
      const lest = tittel.find(({ navn }) => navn === 'tittel')!.innhold;
      const ventet = et.tittel
        // eslint-disable-next-line no-control-regex -- these are what the test is about
        .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
        .trim();
      assert.equal(lest, ventet || '–');
    }),
    { numRuns: 100 },
  );
});

/** Written as it was read, namespaces and all. */
function skriv({ navn, navnerom, type, innhold }: Element): string {
  const xsi = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const indre =
    typeof innhold === 'string'
      ? innhold
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('\r', '&#13;')
      : innhold.map(skriv).join('');
  return `<${navn} xmlns="${navnerom}"${type === null ? '' : `${xsi} xsi:type="${type}"`}>${indre}</${navn}>`;
}

/** Every way to spoil a message by one thing: left out, doubled, in the wrong order, elsewhere named, of another content. */
function* skader(rot: Element): Generator<readonly [hva: string, Element]> {
  if (typeof rot.innhold === 'string') {
    for (const innhold of ['', 'x', '-1']) yield [`${rot.navn} = «${innhold}»`, { ...rot, innhold }];
    return;
  }
  const barna = rot.innhold;
  for (const [i, barn] of barna.entries()) {
    const med = (...nye: Element[]): Element => ({ ...rot, innhold: barna.toSpliced(i, 1, ...nye) });
    yield [`without ${barn.navn}`, med()];
    yield [`${barn.navn} twice`, med(barn, barn)];
    yield [`${barn.navn} in another namespace`, med({ ...barn, navnerom: 'urn:annet' })];
    if (barn.type !== null) yield [`${barn.navn} without type`, med({ ...barn, type: null })];
    const neste = barna[i + 1];
    if (neste)
      yield [`${barn.navn} after ${neste.navn}`, { ...rot, innhold: barna.toSpliced(i, 2, neste, barn) }];
    for (const [hva, skadet] of skader(barn)) yield [`${barn.navn}/${hva}`, med(skadet)];
  }
}

const pdf: Arkivfil = {
  filnavn: 'a.pdf',
  mediaType: 'application/pdf',
  variant: 'A',
  innhold: Uint8Array.of(1),
  sha256: await sha256(Uint8Array.of(1)),
};
const [uuid = ''] = fc.sample(fc.uuid(), 1);
const helt: Arkivdokument = {
  dokumentId: uuid,
  sak: {
    sakId: uuid,
    saksnummer: '1',
    tittel: 'a',
    offentligTittel: 'b',
    dato: '2026-01-01',
    enhet: 'c',
    saksbehandler: 'd',
    arkivdel: 'l',
    mappetype: 'm',
    mappe: null,
  },
  part: 'e',
  tittel: 'f',
  offentligTittel: 'g',
  journalposttype: 'U',
  dokumenttype: { kode: 'VEDTAK', beskrivelse: 'Vedtak' },
  tid: '2026-01-01T10:00:00.000Z',
  motpart: 'h',
  tilgang: { kode: 'UO', hjemmel: 'i' },
  klassering: { system: 'j', klasse: 'k' },
  filer: [pdf],
};
const hele: readonly Arkivdokument[] = [
  helt,
  { ...helt, journalposttype: 'I', sak: { ...helt.sak, mappe: uuid }, filer: [pdf, pdf] },
];

/** What the simulated archive answers: receipts of both kinds, and a refusal. */
async function svarene(versjon: Fiksversjon) {
  const baseUrl = 'http://sidevogn.test';
  const konto = { versjon, avsenderKontoId: uuid, mottakerKontoId: uuid };
  const { fetch } = createArkivsimulator({ baseUrl, noekkel: 'x', kontoer: [konto], naa: () => new Date() });
  const arkiv = createFiksarkiv({ fetch, baseUrl, noekkel: 'x' }, konto);
  const galt = { ...helt, filer: [{ ...pdf, sha256: 'x' }] as const };
  for (const et of [...hele, galt]) await arkiv.arkiver(et, crypto.randomUUID());
  const svar = await fetch(
    new Request(`${baseUrl}/svar?kontoId=${uuid}&antall=9`, {
      headers: { authorization: 'Bearer x', accept: 'application/json' },
    }),
  );
  const { svar: alle } = (await svar.json()) as {
    svar: { meldingType: string; filer: { innhold: string }[] }[];
  };
  return alle.flatMap(({ meldingType, filer }) =>
    filer.map(({ innhold }) => ({ meldingType, xml: Buffer.from(innhold, 'base64').toString() })),
  );
}

test('what the simulated archive answers is as the schema says in our own words', async () => {
  for (const versjon of ['V1', 'V2'] as const) {
    const kvitteringer = (await svarene(versjon)).filter(
      ({ meldingType }) => meldingType === fiksnavn[versjon].kvittering,
    );
    assert.equal(kvitteringer.length, 2);
    for (const { xml } of kvitteringer) assert.deepEqual(brudd(xml, versjon, 'arkivmeldingKvittering'), []);
  }
});

const xsder = fiksXsd();
if (xsder !== null) {
  describe('against the schemas themselves', async () => {
    const gyldig = await xsdkontroll(xsder);

    test('whatever is written in it, the message validates', () => {
      fc.assert(
        fc.property(dokument, valg, (et, hvordan) => {
          const { opprett } = fiksnavn[hvordan.versjon];
          assert.equal(gyldig(opprett, hvordan.versjon, lagArkivmelding(et, hvordan)), true);
        }),
        { numRuns: 100 },
      );
    });

    test('our own words refuse exactly what the schema refuses', async (t) => {
      let antall = 0;
      for (const versjon of ['V1', 'V2'] as const) {
        const { opprett, kvittering } = fiksnavn[versjon];
        const meldinger = hele.map((et) => lagArkivmelding(et, { versjon, tilgangsgruppe: 'l' }));
        const kvitteringer = (await svarene(versjon)).filter(({ meldingType }) => meldingType === kvittering);
        for (const [xml, type, navn] of [
          ...meldinger.map((xml) => [xml, opprett, 'arkivmelding'] as const),
          ...kvitteringer.map(({ xml }) => [xml, kvittering, 'arkivmeldingKvittering'] as const),
        ]) {
          const rot = lesXml(xml);
          for (const [hva, skadet] of [['nothing', rot] as const, ...skader(rot)]) {
            const skjemaet = gyldig(type, versjon, skriv(skadet));
            const vaare = finnBrudd(skadet, navn, versjon);
            antall++;
            assert.equal(vaare.length === 0, skjemaet === true, `${versjon} ${hva}: ${vaare} / ${skjemaet}`);
          }
        }
      }
      t.diagnostic(`${antall} messages`);
    });

    test('what the simulated archive answers validates', async () => {
      for (const versjon of ['V1', 'V2'] as const)
        for (const { meldingType, xml } of await svarene(versjon))
          assert.equal(gyldig(meldingType, versjon, xml), true, meldingType);
    });
  });
}
