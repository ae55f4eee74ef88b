import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { lesPdf } from '../../testing/lesPdf.ts';
import { berit, openSakbenk, petra, siri, trine, turid, vidar, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
after(() => benk.close());

test('a whole case is one file: in order, long as it is, for the archive and for its party', async () => {
  await benk.fyll();
  await innstill(benk, () => ({
    saksinnsyn: 'KOMMUNEN',
    arkiv: { maate: 'MANUELT', sakstyper: [{ sakstype: 'KOMMUNAL_BOLIG_NY', arkivdel: 'BOLIGSAKER' }] },
  }));
  const sakId = await benk.nySak({ voksne: [SOEKER], barn: 1 });
  const som = benk.som(trine);
  const notat = (tekst: string, felt: object = {}) =>
    som('POST', `/saker/${sakId}/journalnotater`, {
      json: { type: 'SAMTALE', tekst, hendelsestid: '2026-11-20T08:00:00Z', ...felt },
    });
  const galt = (await notat('Har hund.')).body;
  await som('POST', `/saker/${sakId}/journalnotater/${galt.journalnotatId}/rettinger`, {
    json: { type: 'SAMTALE', tekst: 'Har katt.', hendelsestid: '2026-11-20T08:00:00Z' },
  });
  const internt = await notat('Virker sliten.', {
    type: 'INTERN_VURDERING',
    unntak: { grunn: 'INTERNT_DOKUMENT', begrunnelse: 'Egen vurdering.' },
  });
  assert.equal(internt.status, 201, JSON.stringify(internt.body));
  const { medlemmer } = (await som('GET', `/saker/${sakId}`)).body;
  const syn = await notat('Vil bo nær skolen.', {
    type: 'BARNETS_SYN',
    synligForPart: true,
    hoering: { medlemId: medlemmer[1].medlemId, maate: 'GJENNOM_ANDRE' },
  });
  assert.equal(syn.status, 201, JSON.stringify(syn.body));
  await som('POST', `/saker/${sakId}/meldinger`, { json: { tekst: 'Når passer det?' } });
  await benk.iKrokvik((tx) =>
    tx.query(sql`insert into journalnotat (id, sak_id, type, tekst, hendelsestid, synlig_for_part, skrevet_av)
      select gen_random_uuid(), ${sakId}, 'MOETE', 'Møte nummer ' || n || '.', timestamptz '2026-10-01' + n * interval '1 minute',
        true, 'trine' from generate_series(1, 250) n`),
  );

  const skriv = async (sporring = '', hvem: Parameters<Sakbenk['som']>[0] = trine) =>
    benk.som(hvem)('GET', `/saker/${sakId}/utskrift${sporring}`);
  const svar = await skriv();
  assert.equal(svar.status, 200);
  assert.equal(svar.hoder.get('content-type'), 'application/pdf');
  const pdf = await lesPdf(svar.body);
  assert.deepEqual([pdf.spraak, pdf.merket], ['nb', true]);
  const tekst = pdf.lest.map((del) => del.tekst).join('\n');
  const steder = [
    'Innhold',
    'Journalnotater (254)',
    'Arkivdel\nBOLIGSAKER',
    'Møte nummer 1.',
    'Møte nummer 101.',
    'Møte nummer 250.',
    'Har hund.',
    'Har katt.',
    'Når passer det?',
  ].map((bit) => tekst.indexOf(bit));
  assert.ok(!steder.includes(-1), JSON.stringify(steder));
  assert.deepEqual(
    steder,
    steder.toSorted((a, b) => a - b),
  );
  assert.equal(tekst.match(/Møte nummer/g)?.length, 250, 'each once');
  assert.ok(tekst.includes('Virker sliten.') && tekst.includes('Rettet'));
  assert.match(tekst, /Barnet\nBarn 1, 14\. mars 2017\nHvordan barnet ble hørt\nGjennom andre/);
  assert.doesNotMatch(tekst + JSON.stringify(pdf.info) + pdf.xmp, /\b\d{11}\b/);

  const partens = (await lesPdf((await skriv('?utgave=PART')).body)).lest.map((del) => del.tekst).join('\n');
  assert.ok(partens.includes('Har katt.') && partens.includes('Når passer det?'));
  for (const bit of ['Virker sliten.', 'Har hund.', 'BOLIGSAKER']) assert.ok(!partens.includes(bit), bit);

  const { items } = (await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`)).body;
  assert.deepEqual(
    items
      .filter(({ operasjon }: { operasjon: string }) => operasjon === 'lastNedSaksutskrift')
      .map(({ formaal }: { formaal: string }) => formaal),
    ['Utskrift til parten', 'Saksbehandling'],
  );

  assert.equal((await skriv('', vidar)).status, 200);
  for (const hvem of [berit, ulrik, petra, innbygger(SOEKER)])
    assert.equal((await skriv('', hvem)).status, 403);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.equal((await skriv('', turid)).status, 404);
  assert.equal((await skriv('', siri)).status, 200);
});
