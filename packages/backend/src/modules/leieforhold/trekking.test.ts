import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, kontrakt, nyBolig, sakMedTilsagn, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somUlrik: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somUlrik = benk.som(ulrik);
});
after(() => benk.close());

test('both withdraw before the first day: the home is free, the household waits again, and nobody ever lived there', async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  const sakId = await sakMedTilsagn(benk);
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const { body: tilbud } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  const til = `/tilbud/${tilbud.tilbudId}`;
  await benk.som(innbygger(SOEKER))('POST', `${til}/svar`, { json: { svar: 'JA' }, versjon: 1 });
  const { body: leie } = await somUlrik('POST', `${til}/kontrakt`, { json: kontrakt, versjon: 2 });
  assert.equal(leie.status, 'AVTALT', JSON.stringify(leie));
  const leien = `/leieforhold/${leie.leieforholdId}`;
  const trekk = async (trukket: string) =>
    somUlrik('POST', `${leien}/avtaletrekking`, {
      json: { trukket },
      versjon: (await somUlrik('GET', leien)).body.versjon,
    });
  const fremtid = await trekk('2026-11-21');
  assert.deepEqual([fremtid.status, fremtid.body.errors[0].code], [400, 'I_FREMTIDEN']);
  const { status, body } = await trekk('2026-11-20');
  assert.deepEqual(
    [status, body.status, body.trukket, body.utflyttet],
    [200, 'AVSLUTTET', '2026-11-20', undefined],
  );
  assert.equal((await trekk('2026-11-20')).body.code, 'LEIEFORHOLD_UGYLDIG_OVERGANG');
  assert.equal((await somUlrik('GET', `/boliger/${boligId}`)).body.status, 'KLAR_FOR_INNFLYTTING');
  const saken = async () => (await somTrine('GET', `/saker/${sakId}`)).body;
  assert.deepEqual([(await saken()).status, (await saken()).handlinger], ['VENTELISTE', ['TILBY_BOLIG']]);
  const min = (await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`)).body;
  assert.deepEqual([min.status, min.tilbud, min.leieforhold], ['VENTELISTE', undefined, undefined]);
  assert.deepEqual(
    min.tidslinje.map(({ steg, tilstand }: { steg: string; tilstand: string }) => [steg, tilstand]),
    [
      ['SOEKNAD_MOTTATT', 'FERDIG'],
      ['VURDERING', 'FERDIG'],
      ['VEDTAK', 'FERDIG'],
      ['VENTELISTE', 'NAA'],
      ['TILBUD', 'SENERE'],
      ['KONTRAKT', 'SENERE'],
    ],
  );
  const [mitt] = (await benk.som(innbygger(SOEKER))('GET', '/meg/leieforhold')).body.items;
  assert.deepEqual([mitt.status, mitt.trukket], ['AVSLUTTET', '2026-11-20']);

  benk.klokke = new Date('2027-01-15T08:14:00Z');
  await benk.kalender();
  assert.equal((await somUlrik('GET', leien)).body.status, 'AVSLUTTET');
  const talt = await benk.iKrokvik((tx) =>
    tx.query(sql`select rad_id::text from statistikk_rader('2026-01-01', '2026-12-31') where rad_id = ${leie.leieforholdId}
      union all select leieforhold_id::text from mva_grunnlag('2026-12-01', '2026-12-31') where leieforhold_id = ${leie.leieforholdId}`),
  );
  assert.deepEqual(talt, []);
  const igjen = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  assert.equal(igjen.status, 201, JSON.stringify(igjen.body));
});
