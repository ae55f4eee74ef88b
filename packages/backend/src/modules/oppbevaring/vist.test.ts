import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Oppbevaring } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { nyPerson, nySoeknad } from '../../testing/eksempel.ts';
import { innstill } from '../../testing/innstill.ts';
import { anne, klara, openSakbenk, petra, siri, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';
import { regelkoder } from './regler.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const les = (til = '', login: Parameters<Sakbenk['som']>[0] = petra) =>
  benk.som(login)('GET', `/oppbevaring${til && `?til=${til}`}`);
const regelen = async (kode: string, til = '') =>
  (await les(til)).body.regler.find(({ regel }: Oppbevaring['regler'][number]) => regel === kode);
const kjoeringer = async () => (await benk.som(anne)('GET', '/oppbevaring/kjoeringer')).body.items;
/** A draft of somebody nobody but the shielded unit may see. */
const utkast = (dag: string) =>
  benk.iKrokvik(async (tx) => {
    const soeknad = await nySoeknad(tx, await nyPerson(tx, { gradering: 'STRENGT_FORTROLIG' }));
    await tx.query(sql`update soeknad set slettes_dato = ${dag}::date where id = ${soeknad}`);
  });

test('each rule is shown with its law, and with the period the municipality has set', async () => {
  const { status, body } = await les();
  assert.deepEqual(
    [status, body.til, body.regler.map(({ regel }: Oppbevaring['regler'][number]) => regel)],
    [200, '2026-11-20', regelkoder.filter((kode) => kode !== 'SAK' && kode !== 'LEIEFORHOLD')],
  );
  await innstill(benk, () => ({ registerdataLevetidMaaneder: 3, utkastLevetidDager: 30 }));
  assert.deepEqual(await regelen('REGISTERSVAR'), {
    regel: 'REGISTERSVAR',
    handling: 'ANONYMISER',
    grunnlag: 'personvernforordningen artikkel 5 nr. 1 bokstav c og e',
    frist: {
      antall: 3,
      enhet: 'MAANEDER',
      fra: 'SAK_AVSLUTTET',
      innstilling: 'REGISTERDATA_LEVETID_MAANEDER',
    },
    antall: 0,
  });
  await innstill(benk, () => ({ avleveringEtterMaaneder: 120 }));
  assert.equal((await regelen('LEIEFORHOLD')).frist.antall, 120);
  assert.equal((await regelen('UTKAST')).frist.antall, 30);
  assert.equal((await regelen('HENVENDELSE')).frist.antall, 730);
  assert.ok(body.bevares.every(({ grunnlag }: { grunnlag: string }) => grunnlag.length > 5));
});

test('what goes by a day is counted, shielded or not, and what went is told once', async () => {
  await utkast('2026-12-24');
  assert.equal((await regelen('UTKAST', '2026-12-23')).antall, 0);
  assert.equal((await regelen('UTKAST', '2026-12-24')).antall, 1);
  assert.deepEqual(await kjoeringer(), []);
  await benk.kalender(new Date('2026-12-24T22:59:00Z'));
  assert.deepEqual(await kjoeringer(), []);
  for (const tid of ['2026-12-24T23:00:00Z', '2026-12-25T00:00:00Z']) await benk.kalender(new Date(tid));
  const [foerste, ...flere] = await kjoeringer();
  assert.deepEqual(
    [foerste.tid, foerste.fjernet, flere],
    [
      '2026-12-24T23:00:00.000Z',
      [
        { regel: 'UTKAST', antall: 1 },
        { regel: 'PERSON', antall: 1 },
      ],
      [],
    ],
  );
});

test('a day that is gone, or further ahead than anything is kept, is refused', async () => {
  for (const til of ['2026-11-19', '2028-11-20']) {
    const { status, body } = await les(til);
    assert.deepEqual([status, body.errors[0].pointer], [400, 'query/til']);
  }
  assert.equal((await les('2028-11-19')).status, 200);
});

test('is for whoever sets it and whoever watches over it, and of one municipality', async () => {
  await utkast('2026-11-20');
  for (const login of [trine, siri, klara, innbygger(SOEKER)]) {
    assert.equal((await les('', login)).status, 403);
    assert.equal((await benk.som(login)('GET', '/oppbevaring/kjoeringer')).status, 403);
  }
  assert.equal((await les('', anne)).status, 200);
  const nabo = { ...petra, sub: 'nina', roller: [{ kommunenummer: '9902', roller: ['PERSONVERNOMBUD'] }] };
  const { body } = await benk.som(nabo)('GET', '/oppbevaring', { kommunenummer: '9902' });
  assert.equal(
    body.regler.reduce((sum: number, { antall }: { antall: number }) => sum + antall, 0),
    0,
  );
});
