// What the one who applies with the party is told of the decision, and what they are not.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Dokument, FellesSak, MittDokument } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { lesPdf } from '../../testing/lesPdf.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { medMedsoeker, MEDSOEKER, type Medsoekervalg } from '../../testing/medsoekere.ts';
import { avslaattSak, openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, sakMedTilsagn } from '../../testing/tilbudbenk.ts';
import { identFor } from '../../ports/simulering/personer.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const SOEKER = 'GRØNN SKUFFE';
const HEMMELIG = 'Sover dårlig etter innleggelsen.';
const valg = { voksne: [SOEKER, MEDSOEKER], svar: { formaal: 'NY', situasjon: HEMMELIG } };
const som = (navn: string): Klient => benk.som(innbygger(navn));
const tekst = (fil: unknown): string => new TextDecoder().decode(fil as Uint8Array);

const avslag = (om?: Medsoekervalg): Promise<string> => avslaattSak(medMedsoeker(benk, om), valg);
const sendte = async (sakId: string, klient = benk.som(trine)): Promise<Dokument[]> =>
  (await klient('GET', `/saker/${sakId}/dokumenter`)).body.items;
async function mine(): Promise<FellesSak['dokumenter']> {
  const { items } = (await som(MEDSOEKER)('GET', '/meg/invitasjoner')).body;
  const sak = await som(MEDSOEKER)('GET', `/meg/invitasjoner/${items[0].medsoekerId}/sak`);
  assert.equal(sak.status, 200, JSON.stringify(sak.body));
  return (sak.body as FellesSak).dokumenter;
}
async function mittBrev(): Promise<MittDokument> {
  const [brev, ...flere] = await mine();
  assert.deepEqual([brev?.type, flere], ['VEDTAK_MEDSOEKER', []]);
  return brev!;
}
const fil = (id: string, format: 'html' | 'pdf', hvem = MEDSOEKER) =>
  som(hvem)('GET', `/meg/dokumenter/${id}/${format}`);

test('both are told in the same moment, each in a letter of their own', async () => {
  const sakId = await avslag();
  const alle = await sendte(sakId);
  assert.deepEqual(
    alle
      .map(({ type, tittel, offentligTittel, mottakere }) => [type, tittel, offentligTittel, mottakere])
      .sort(),
    [
      ['VEDTAK', 'Vedtak om kommunal bolig', 'Vedtak i boligsak', { parten: true, representasjoner: [] }],
      [
        ...['VEDTAK_MEDSOEKER', 'Vedtak om kommunal bolig, til medsøker', 'Vedtak i boligsak'],
        { parten: false, representasjoner: [], medsoeker: true },
      ],
    ],
  );
  const { items } = (await som(SOEKER)('GET', `/meg/saker/${sakId}/dokumenter`)).body;
  assert.deepEqual(
    items.map(({ type }: MittDokument) => type),
    ['VEDTAK'],
  );
});

test('the letter has what was decided and how to complain, and nothing the applicant or an employee wrote of them', async () => {
  await avslag();
  const { dokumentId } = await mittBrev();
  const { body } = await fil(dokumentId, 'pdf');
  const pdf = await lesPdf(body as Uint8Array);
  assert.deepEqual(
    pdf.lest.filter(({ rolle }) => rolle.startsWith('H')).map((en) => en.tekst),
    [
      'Vedtak om kommunal bolig, til medsøker',
      'Hva vi har bestemt',
      'Reglene vi har brukt',
      'Hvorfor begrunnelsen ikke står her',
      'Du kan klage',
      'Hva du kan få se',
      'Du kan få veiledning',
      'Kontakt oss',
      'Hvem som har behandlet saken',
    ],
  );
  const alt = pdf.lest.map((en) => en.tekst).join(' ');
  for (const del of [
    MEDSOEKER,
    'Dere får ikke leie en kommunal bolig.',
    'Vedtaket er gjort etter boligsosialloven § 6 og boligsosialloven § 7.',
    '(forvaltningsloven §§ 13, 19 og 24)',
    'tidligst 11. desember 2026',
    'sender vi klagen til Statsforvalteren',
    'Saksbehandler: Trine Saksbehandler',
  ])
    assert.ok(alt.includes(del), `${del}: ${alt}`);
  assert.deepEqual([pdf.spraak, pdf.merket], ['nb', true]);
  assert.match(pdf.utenfor, /^[\d /]*$/, 'page numbers only');
  const html = tekst((await fil(dokumentId, 'html')).body);
  for (const sted of [alt, html, pdf.xmp, JSON.stringify(pdf.info)]) {
    // The reasons, as `avslaattSak` writes them, and what the applicant answered.
    for (const hemmelig of ['Bor hos venner', 'Varig behov', 'Kan leie selv', HEMMELIG, SOEKER])
      assert.ok(!sted.includes(hemmelig), hemmelig);
    assert.ok(!sted.includes(identFor(MEDSOEKER)) && !sted.includes(identFor(SOEKER)));
  }
});

test('what is granted is told, and conditions are not', async () => {
  const sakId = await sakMedTilsagn(medMedsoeker(benk), valg);
  const html = tekst((await fil((await mittBrev()).dokumentId, 'html')).body);
  for (const del of ['Dere får leie en kommunal bolig.', 'Soverom: 2', 'Leietid: 3 år'])
    assert.ok(html.includes(del), del);
  const { innhold } = (await benk.som(trine)('GET', `/saker/${sakId}/vedtak`)).body;
  for (const skrevet of [innhold.fakta, innhold.regler, innhold.hensyn]) assert.ok(!html.includes(skrevet));
});

test('is in the language they answered in, whole', async () => {
  await avslag({ spraak: 'nn' });
  const { dokumentId, tittel, spraak } = await mittBrev();
  assert.deepEqual([spraak, tittel], ['nn', 'Vedtak om kommunal bustad, til medsøkjar']);
  const html = tekst((await fil(dokumentId, 'html')).body);
  assert.match(html, /<html lang="nn">/);
  assert.match(html, /Vedtaket er gjort etter bustadsosiallova § 6/);
  assert.match(html, /forvaltningslova §§ 13, 19 og 24/);
  assert.doesNotMatch(html, /loven\b|bolig\b|\bikke\b|\bhva\b|\bdere\b|søker\b/);
});

describe('is theirs alone', () => {
  test('the applicant does not read it, and they do not read the applicant’s', async () => {
    const sakId = await avslag();
    const partens = (await sendte(sakId)).find(({ type }) => type === 'VEDTAK')!.dokumentId;
    const { dokumentId } = await mittBrev();
    for (const format of ['html', 'pdf'] as const) {
      assert.equal((await fil(dokumentId, format, SOEKER)).status, 404);
      assert.equal((await fil(partens, format)).status, 404);
      assert.equal((await fil(dokumentId, format, 'JEVN KORK')).status, 404);
    }
  });

  test('that they have opened it is kept with it, and says nothing of the applicant', async () => {
    const sakId = await avslag();
    const { dokumentId } = await mittBrev();
    await fil(dokumentId, 'html');
    assert.equal((await mittBrev()).aapnet, '2026-11-20T08:14:00.000Z');
    const aapnet = Object.fromEntries((await sendte(sakId)).map((en) => [en.type, en.aapnet !== undefined]));
    assert.deepEqual(aapnet, { VEDTAK: false, VEDTAK_MEDSOEKER: true });
    const [linje] = await benk.iKrokvik((tx) =>
      tx.query<{ formaal: string }>(
        sql`select formaal from innsynslogg where operasjon = 'lastNedMittDokumentHtml' and ressurs_id = ${dokumentId}`,
      ),
    );
    assert.equal(linje?.formaal, 'Egen del av en felles søknad');
  });
});

test('whoever has not confirmed is told nothing', async () => {
  for (const status of ['INVITERT', 'AVSLAATT', 'TRUKKET'] as const) {
    await benk.fyll();
    const alle = await sendte(await avslag({ status }));
    assert.deepEqual(
      alle.map(({ type }) => type),
      ['VEDTAK'],
      status,
    );
  }
});

test('one who has confirmed in two applications of the case has one letter', async () => {
  const bekreftet = medMedsoeker(benk);
  const toGanger: Sakbenk = {
    ...bekreftet,
    async nySak(sak) {
      const sakId = await bekreftet.nySak(sak);
      await benk.iKrokvik((tx) =>
        tx.query(sql`
          with ny as (
            insert into soeknad (id, soeker_id, sak_id, referanse, formaal, status, spraak, skjemaversjon, steg, svar, mottatt)
            select ${uuidv7()}, soeker_id, sak_id, 'KB-2345-6789', formaal, status, spraak, skjemaversjon, steg, svar, mottatt
            from soeknad where sak_id = ${sakId} returning id)
          insert into medsoeker (id, soeknad_id, sak_id, person_id, status, spraak, skjemaversjon, besvart)
          select ${uuidv7()}, ny.id, sak_id, person_id, status, spraak, skjemaversjon, besvart
          from medsoeker, ny where sak_id = ${sakId}`),
      );
      return sakId;
    },
  };
  const alle = await sendte(await avslaattSak(toGanger, valg));
  assert.equal(alle.filter(({ type }) => type === 'VEDTAK_MEDSOEKER').length, 1);
});

test('in a shielded household it is the same letter, and only the shielded unit sees that it was sent', async () => {
  const sakId = await avslag();
  const { dokumentId } = await mittBrev();
  const foer = tekst((await fil(dokumentId, 'html')).body);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.equal((await benk.som(trine)('GET', `/saker/${sakId}/dokumenter`)).status, 404);
  assert.equal((await sendte(sakId, benk.som(siri))).length, 2);
  assert.equal(tekst((await fil(dokumentId, 'html')).body), foer);
  for (const ord of ['Lyngveien', 'skjerm', 'Skjerm', 'beskyttet', 'kode 6'])
    assert.ok(!foer.includes(ord), ord);
});
