import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { bytt } from '../../testing/registre.ts';
import { anne, berit, openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let nede = false;
before(async () => {
  benk = await openSakbenk({
    mellomledd: bytt((request, neste) => (nede ? new Response(null, { status: 400 }) : neste(request))),
  });
});
beforeEach(() => {
  nede = false;
  benk.logg.length = 0;
});
after(() => benk.close());

const soek = (tekst: string) => `/adresser?${new URLSearchParams({ sok: tekst })}`;

describe('an address is found while it is typed', () => {
  test('by staff and by citizens alike', async () => {
    for (const [login, sti] of [
      [trine, soek('Torvgata 3')],
      [berit, soek('Torvgata 3')],
      [innbygger(SOEKER), `/meg${soek('Torvgata 3')}`],
    ] as const) {
      const { status, body } = await benk.som(login)('GET', sti);
      assert.equal(status, 200);
      assert.equal(body.items[0].tekst, 'Torvgata 3');
      assert.equal(body.items[0].adresse.kommunenummer, '9901');
      assert.ok(
        !JSON.stringify(benk.logg).toLowerCase().includes('torvgata'),
        'what is written is not logged',
      );
    }
  });

  test('each by their own way in', async () => {
    assert.equal((await benk.som(innbygger(SOEKER))('GET', soek('Torvgata'))).body.code, 'MANGLER_SCOPE');
    assert.equal((await benk.som(trine)('GET', `/meg${soek('Torvgata')}`)).body.code, 'MANGLER_SCOPE');
    assert.equal((await benk.som(anne)('GET', soek('Torvgata'))).body.code, 'MANGLER_ROLLE');
  });

  test('from three characters on, and never with a national identity number in it', async () => {
    const foer = benk.registre.kall.length;
    for (const tekst of ['', 'To', '   ', ' a  ', '***', `Torvgata ${identFor(SOEKER)}`])
      assert.equal((await benk.som(trine)('GET', soek(tekst))).status, 400, tekst);
    assert.equal(benk.registre.kall.length, foer);
  });

  test('and what somebody with a protected address writes is asked nobody about', async () => {
    const gradert = 'VARSOM LYNGHEI';
    await benk.nySak({ voksne: [gradert] });
    await benk.iKrokvik((tx) =>
      tx.query(sql`update person set gradering = 'STRENGT_FORTROLIG' where navn = ${gradert}`),
    );
    const foer = benk.registre.kall.length;
    const { status, body } = await benk.som(innbygger(gradert))('GET', `/meg${soek('Torvgata 3')}`);
    assert.deepEqual([status, body], [200, { items: [] }]);
    assert.equal(benk.registre.kall.length, foer);
  });

  test('when Kartverket does not answer, it is said what to do instead', async () => {
    nede = true;
    const { status, body } = await benk.som(trine)('GET', soek('Strandveien'));
    assert.deepEqual([status, body.code], [503, 'ADRESSESOEK_UTILGJENGELIG']);
    assert.match(body.detail, /Skriv adressen selv/);
  });
});
