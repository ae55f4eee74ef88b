import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, sakMedTilsagn } from '../../testing/tilbudbenk.ts';
import { advarsler, selgesBundet } from './rules.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const tilskudd = { ordning: 'Tilskudd til utleieboliger', dato: '2020-06-01', bindingTil: '2040-06-01' };
const informasjon = { nb: 'Boden er i kjelleren.', nn: 'Bua er i kjellaren.' };
const endret = { boligtype: 'ORDINAER', bemanning: 'INGEN', status: 'KLAR_FOR_INNFLYTTING' };
const endre = (boligId: string, versjon: number, json: object) =>
  somTrine('PUT', `/boliger/${boligId}`, { json: { ...endret, ...json }, versjon });

test('a home bound by a grant tells so on its way to being sold, and is sold when somebody says why', async () => {
  const { koboId, versjon } = await nyBolig(somTrine, 1, { tilskudd });
  assert.equal((await somTrine('GET', `/boliger/${koboId}`)).body.advarsler, undefined);
  const tilSalgs = await endre(koboId, versjon, { tilskudd, salgsstatus: 'TIL_SALGS' });
  assert.equal(tilSalgs.status, 200, JSON.stringify(tilSalgs.body));
  assert.deepEqual(
    tilSalgs.body.advarsler.map(({ kode, gjelderTil }: { kode: string; gjelderTil: string }) => [
      kode,
      gjelderTil,
    ]),
    [['TILSKUDD_SALG', '2040-06-01']],
  );
  const uten = await endre(koboId, tilSalgs.body.versjon, { tilskudd, status: 'SOLGT', statusaarsak: '\t' });
  assert.deepEqual(
    [uten.status, uten.body.code, uten.body.errors[0].pointer],
    [422, 'BOLIG_TILSKUDD_BINDER', '/statusaarsak'],
  );
  // Nor is it sold by forgetting the grant.
  assert.equal(
    (await endre(koboId, tilSalgs.body.versjon, { status: 'SOLGT' })).body.code,
    'BOLIG_TILSKUDD_BINDER',
  );
  const solgt = await endre(koboId, tilSalgs.body.versjon, {
    tilskudd,
    status: 'SOLGT',
    statusaarsak: 'Husbanken har sagt ja.',
  });
  assert.deepEqual(
    [solgt.status, solgt.body.status, solgt.body.advarsler[0].kode],
    [200, 'SOLGT', 'TILSKUDD_SALG'],
  );
  const { body } = await somTrine('GET', `/boliger/${koboId}/statushistorikk`);
  assert.deepEqual(
    [body.items[0].aarsak, body.items[0].av],
    ['Husbanken har sagt ja.', 'Trine Saksbehandler'],
  );
});

test('what cannot be right of a grant or of what the tenant is told is refused', async () => {
  const { koboId, versjon } = await nyBolig(somTrine, 1);
  const feil = async (json: object) => (await endre(koboId, versjon, json)).body.errors[0].pointer;
  assert.equal(await feil({ tilskudd: { ...tilskudd, bindingTil: tilskudd.dato } }), '/tilskudd/bindingTil');
  assert.equal(await feil({ tilskudd: { ...tilskudd, dato: '1066-01-01' } }), '/tilskudd/dato');
  assert.equal(
    await feil({ informasjonTilLeietaker: { nb: 'Bod.', nn: ' ' } }),
    '/informasjonTilLeietaker/nn',
  );
  assert.equal(
    await feil({ informasjonTilLeietaker: { nb: 'Spør 03851598730.', nn: 'Bu.' } }),
    '/informasjonTilLeietaker/nb',
  );
  assert.equal(await feil({ bomiljoehensyn: ' ' }), '/bomiljoehensyn');
  assert.equal(await feil({ bomiljoehensyn: 'Naboen er 03851598730.' }), '/bomiljoehensyn');
  const dobbelt = { manedsleie: 9_000, inkludert: ['STROEM', 'STROEM'] };
  assert.equal(await feil({ leiekostnad: dobbelt }), '/leiekostnad/inkludert');
});

test('whoever is offered the home reads what the rent covers and what the tenant is told, and not what is for those who manage and offer it', async () => {
  const sakId = await sakMedTilsagn(benk);
  const { koboId: boligId } = await nyBolig(somTrine, 1, {
    informasjonTilLeietaker: informasjon,
    informasjon: 'Nøkkel hos vaktmesteren.',
    tilskudd,
    salgsstatus: 'VURDERES',
    bomiljoehensyn: 'Tynne vegger mot barnehagen.',
    leiekostnad: { manedsleie: 9_000, inkludert: ['OPPVARMING', 'VARMTVANN'] },
  });
  const grunnlag = await somTrine('GET', `/saker/${sakId}/tilbudsgrunnlag?boligId=${boligId}`);
  assert.equal(grunnlag.body.bomiljoehensyn, 'Tynne vegger mot barnehagen.');
  const { status, body } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  assert.equal(status, 201, JSON.stringify(body));
  const min = await benk.som(innbygger('ERFAREN HESTEDROSJE'))('GET', `/meg/saker/${sakId}`);
  assert.deepEqual(min.body.tilbud.informasjon, informasjon);
  assert.deepEqual(min.body.tilbud.leieInkludert, ['OPPVARMING', 'VARMTVANN']);
  for (const deres of ['vaktmesteren', 'barnehagen'])
    assert.ok(!JSON.stringify(min.body).includes(deres), deres);
  assert.ok(!JSON.stringify(min.body).includes('utleieboliger'));
});

test('a grant binds to its last day, and no longer', () => {
  const bolig = { tilskudd, status: 'KLAR_FOR_INNFLYTTING', boligtype: 'PERSONALBOLIG' } as const;
  const koder = (dag: string, om: Parameters<typeof advarsler>[0] = bolig) =>
    advarsler(om, dag).map(({ kode }) => kode);
  assert.deepEqual(
    [false, true].map((utenBehovsproeving) =>
      koder('2040-06-01', { ...bolig, boligtype: 'ORDINAER', utenBehovsproeving }),
    ),
    [[], ['TILSKUDD_ANNEN_BRUK']],
  );
  assert.deepEqual([koder('2040-06-01'), koder('2040-06-02')], [['TILSKUDD_ANNEN_BRUK'], []]);
  const selges = (dag: string) =>
    selgesBundet({ status: 'KLAR_FOR_INNFLYTTING', tilskudd }, { status: 'SOLGT' }, dag);
  assert.deepEqual([selges('2040-06-01'), selges('2040-06-02')], [true, false]);
});
