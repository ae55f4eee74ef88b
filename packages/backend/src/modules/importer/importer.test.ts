import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { adresse } from '../../testing/importer.ts';
import { skrivCsv, skrivXlsx } from './index.ts';

let benk: Sakbenk;
let boligkontor: Klient;
before(async () => {
  benk = await openSakbenk();
  boligkontor = benk.som(trine);
});
after(() => benk.close());

const rader = (gatenavn: string) =>
  Array.from({ length: 250 }, (_, i) => ({ ...adresse, gatenavn, husnummer: String(i + 1) }));

/** Tries a file out, carries it out and follows it to its end, as the page does. */
async function importer(type: string, innhold: Uint8Array<ArrayBuffer>) {
  const proevd = await boligkontor('POST', '/importer', { fil: { type, innhold } });
  assert.deepEqual([proevd.status, proevd.body.status], [201, 'VALIDERT'], JSON.stringify(proevd.body));
  const sti = `/importer/${proevd.body.importId}`;
  const bekreftelse = { versjon: proevd.etag!, noekkel: crypto.randomUUID() };
  const startet = await boligkontor('POST', `${sti}/gjennomfoering`, bekreftelse);
  assert.deepEqual([startet.status, startet.body.status], [202, 'KJOERER']);

  const behandlet = [];
  for (let jobb = startet.body; ; jobb = (await boligkontor('GET', sti)).body) {
    behandlet.push(jobb.rader.behandlet);
    if (jobb.status !== 'KJOERER') {
      assert.equal(jobb.status, 'KJOERT');
      assert.deepEqual(
        behandlet,
        behandlet.toSorted((a, b) => a - b),
      );
      const igjen = await boligkontor('POST', `${sti}/gjennomfoering`, bekreftelse);
      assert.deepEqual(igjen, startet, 'the same request again gives the same answer');
      return jobb.rader;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

for (const [hva, type, lag] of [
  ['CSV', 'text/csv', skrivCsv],
  ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', skrivXlsx],
] as const)
  test(`${hva}: tried out, carried out and followed to its end; the same file again changes nothing`, async () => {
    const fil = new Uint8Array(await lag(rader(`${hva}-veien`)));
    const alle = { totalt: 250, nye: 0, oppdaterte: 0, uendrede: 0, feil: 0, behandlet: 250 };
    assert.deepEqual(await importer(type, fil), { ...alle, nye: 250 });
    assert.deepEqual(await importer(type, fil), { ...alle, uendrede: 250 });
  });

test('of many findings the first are shown, errors before warnings, and all are counted', async () => {
  // A let home without a start of its tenancy is a warning; a postal code nobody has is an error.
  const advarsler = rader('Advarselveien').map((rad) => ({ ...rad, boligstatus: 'UTLEID' }));
  const feil = rader('Feilveien')
    .slice(0, 150)
    .map((rad) => ({ ...rad, postnummer: '9' }));
  const fil = { type: 'text/csv', innhold: skrivCsv([...advarsler, ...feil]) };
  const { body } = await boligkontor('POST', '/importer', { fil });
  assert.deepEqual(body.funn, { totalt: 400, vist: 200 });
  assert.deepEqual(
    body.feil.map(({ rad, alvor }: { rad: number; alvor: string }) => `${alvor} ${rad}`),
    [
      ...Array.from({ length: 150 }, (_, i) => `FEIL ${i + 252}`),
      ...Array.from({ length: 50 }, (_, i) => `ADVARSEL ${i + 2}`),
    ],
  );
  assert.equal(body.rader.feil, 150);

  const faa = await boligkontor('POST', '/importer', {
    fil: { type: 'text/csv', innhold: skrivCsv(feil.slice(0, 3)) },
  });
  assert.deepEqual([faa.body.funn, faa.body.feil.length], [{ totalt: 3, vist: 3 }, 3]);
});
