// The letters to whoever complained.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { FellesSak, MittDokument } from '@kobo-bolig/contract';
import { identFor } from '../../ports/simulering/personer.ts';
import { sql } from '../../db/sql.ts';
import { klagebenk } from '../../testing/klagebenk.ts';
import { lesPdf } from '../../testing/lesPdf.ts';
import { medMedsoeker, MEDSOEKER } from '../../testing/medsoekere.ts';
import { avslaattSak, openSakbenk, siri, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let k: ReturnType<typeof klagebenk>;
before(async () => {
  benk = await openSakbenk();
  k = klagebenk(benk);
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const UTTALELSE = 'Klageren kan leie selv.\n\nDet nye endrer ikke dette.';
const oversend = (klageId: string, klient = k.somKlara) =>
  k.steg(klageId, 'behandling', { resultat: 'OPPRETTHOLDT', uttalelse: UTTALELSE }, klient);
const partens = async (sakId: string): Promise<MittDokument[]> =>
  (await k.som(SOEKER)('GET', `/meg/saker/${sakId}/dokumenter`)).body.items;
async function medsoekers(): Promise<FellesSak['dokumenter']> {
  const { items } = (await k.som(MEDSOEKER)('GET', '/meg/invitasjoner')).body;
  return (await k.som(MEDSOEKER)('GET', `/meg/invitasjoner/${items[0].medsoekerId}/sak`)).body.dokumenter;
}
const fil = (id: string, format: 'html' | 'pdf', hvem = SOEKER) =>
  k.som(hvem)('GET', `/meg/dokumenter/${id}/${format}`);
const html = async (id: string, hvem = SOEKER): Promise<string> =>
  new TextDecoder().decode((await fil(id, 'html', hvem)).body as Uint8Array);
const av = <T extends { type: string }>(dokumenter: readonly T[], type: string): T[] =>
  dokumenter.filter((en) => en.type === type);

describe('a complaint that is sent on', () => {
  test('is told of in a letter with a copy of what was written to whoever hears it', async () => {
    const sakId = await avslaattSak(benk);
    const klageId = await k.tilBehandling((await k.klag(sakId)).body.klageId);
    assert.deepEqual(av(await partens(sakId), 'KLAGE_OVERSENDT'), []);
    benk.klokke = new Date('2026-11-27T08:14:00Z');
    assert.equal((await oversend(klageId)).body.status, 'OVERSENDT');
    const [brev, ...flere] = av(await partens(sakId), 'KLAGE_OVERSENDT');
    assert.deepEqual(
      [brev!.tittel, brev!.sendt, flere],
      ['Vi har sendt klagen din videre', '2026-11-27T08:14:00.000Z', []],
    );
    const pdf = await lesPdf((await fil(brev!.dokumentId, 'pdf')).body as Uint8Array);
    assert.deepEqual(
      pdf.lest.filter(({ rolle }) => rolle.startsWith('H')).map(({ tekst }) => tekst),
      [
        'Vi har sendt klagen din videre',
        'Hva som har skjedd med klagen',
        'Dette skrev vi om klagen',
        'Hva som skjer videre',
        'Kontakt oss',
        'Hvem som har behandlet klagen',
      ],
    );
    const lest = pdf.lest.map(({ tekst }) => tekst).join(' ');
    for (const del of [
      'Vi fikk klagen din 20. november 2026.',
      'ikke endret vedtaket av 20. november 2026',
      'til Statsforvalteren 27. november 2026.',
      'Klageren kan leie selv.',
      'Det nye endrer ikke dette.',
      'Det er Statsforvalteren som avgjør klagen nå.',
      'Klara Klage',
    ])
      assert.ok(lest.includes(del), `${del}: ${lest}`);
    const sett = await html(brev!.dokumentId);
    for (const sted of [lest, sett, pdf.xmp]) assert.ok(!sted.includes(identFor(SOEKER)));
    const sakens = (await benk.som(trine)('GET', `/saker/${sakId}/dokumenter`)).body.items;
    assert.deepEqual(
      av(sakens as { type: string; offentligTittel: string }[], 'KLAGE_OVERSENDT').map(
        (en) => en.offentligTittel,
      ),
      ['Klage i boligsak sendt videre'],
    );
  });

  test('in the language of whom it is to, whole', async () => {
    const sakId = await avslaattSak(benk);
    await benk.iKrokvik((tx) => tx.query(sql`update soeknad set spraak = 'nn' where sak_id = ${sakId}`));
    await oversend(await k.tilBehandling((await k.klag(sakId)).body.klageId));
    const [brev] = av(await partens(sakId), 'KLAGE_OVERSENDT');
    assert.deepEqual([brev!.spraak, brev!.tittel], ['nn', 'Vi har sendt klaga di vidare']);
    const sett = (await html(brev!.dokumentId)).replace('Det nye endrer ikke dette.', '');
    assert.match(sett, /Dette skreiv vi om klaga/);
    assert.doesNotMatch(sett, /\bikke\b|\bhva\b|klagen|skrev\b|avgjør\b/);
  });

  test('of a co-applicant it is theirs, and the applicant sees nothing of it', async () => {
    const sakId = await avslaattSak(medMedsoeker(benk), { voksne: [SOEKER, MEDSOEKER] });
    const { person } = (await benk.som(trine)('GET', `/saker/${sakId}/medsoeker`)).body;
    const { body } = await k.registrer(sakId, { klagerId: person.personId });
    await oversend(await k.tilBehandling(body.klageId));
    assert.deepEqual(av(await partens(sakId), 'KLAGE_OVERSENDT'), []);
    const [brev] = av(await medsoekers(), 'KLAGE_OVERSENDT');
    assert.match(await html(brev!.dokumentId, MEDSOEKER), /Klageren kan leie selv\./);
    for (const hvem of [SOEKER, 'JEVN KORK'])
      assert.equal((await fil(brev!.dokumentId, 'html', hvem)).status, 404);
  });

  test('in a shielded case it is the same letter, and only the shielded unit sees that it was sent', async () => {
    const sakId = await avslaattSak(benk);
    const { klageId } = (await k.klag(sakId)).body;
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    const skjermet = benk.som({
      ...siri,
      roller: [{ kommunenummer: '9901', roller: ['KLAGEBEHANDLER', 'SAKSBEHANDLER'], enhet: 'SKJERMET' }],
    });
    await k.tilBehandling(klageId, skjermet);
    assert.equal((await oversend(klageId, skjermet)).body.status, 'OVERSENDT');
    const [brev] = av(await partens(sakId), 'KLAGE_OVERSENDT');
    const sett = await html(brev!.dokumentId);
    for (const ord of ['Lyngveien', 'skjerm', 'beskyttet', 'kode 6']) assert.ok(!sett.includes(ord), ord);
    assert.equal((await benk.som(trine)('GET', `/saker/${sakId}/dokumenter`)).status, 404);
    assert.equal((await skjermet('GET', `/saker/${sakId}/dokumenter`)).body.items.length, 2);
  });
});
