import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Husstandsmedlem } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import {
  barnetsBeste,
  begrunnelse,
  kartlegg,
  openSakbenk,
  tilsagnBolig,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';
import { avgjoerelse, hensynene } from './brev.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const foreslaa = async (json: object, barn = 1) => {
  const sakId = await benk.nySak({ barn });
  await kartlegg(somTrine, sakId);
  return { sakId, svar: await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json }) };
};
const send = (sakId: string) => somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
const fatt = (sakId: string) => benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });

test('where children live nothing is granted or refused before what is best for them is weighed', async () => {
  const avslag = { resultat: 'AVSLAG', ...begrunnelse, bistand: [], avvikBegrunnelse: 'Kan leie selv.' };
  for (const utfall of [tilsagnBolig, avslag]) {
    for (const skrevet of [
      { barnetsBeste: { vurdert: true, tekst: '', ikkeHoert: 'Er fire år.' } },
      { barnetsBeste: { ...barnetsBeste, tekst: ' \t' } },
      { barnetsBeste: { ...barnetsBeste, vurdert: false } },
    ]) {
      const { sakId, svar } = await foreslaa({ ...utfall, ...skrevet });
      assert.deepEqual([svar.status, svar.body.mangler], [201, ['/barnetsBeste']]);
      const { status, body } = await send(sakId);
      assert.deepEqual(
        [status, body.code, body.errors[0].pointer],
        [422, 'VEDTAK_UFULLSTENDIG', '/innhold/barnetsBeste'],
      );
      await benk.fyll();
    }
  }
});

test('nothing is decided before a child who has turned seven is heard, or it is said why not', async () => {
  const { ikkeHoert, ...vurdert } = barnetsBeste;
  const { sakId, svar } = await foreslaa({ ...tilsagnBolig, barnetsBeste: vurdert }, 2);
  assert.deepEqual(svar.body.mangler, ['/barnetsBeste/ikkeHoert']);
  const nei = await send(sakId);
  assert.deepEqual(
    [nei.status, nei.body.code, nei.body.errors[0].pointer],
    [422, 'VEDTAK_UFULLSTENDIG', '/innhold/barnetsBeste/ikkeHoert'],
  );
  const mangler = async () => (await somTrine('GET', `/saker/${sakId}/vedtak`)).body.mangler;
  const [eldst, yngst] = (
    (await somTrine('GET', `/saker/${sakId}`)).body.medlemmer as Husstandsmedlem[]
  ).filter(({ rolle }) => rolle === 'BARN');
  const notat = await somTrine('POST', `/saker/${sakId}/journalnotater`, {
    json: {
      type: 'BARNETS_SYN',
      tekst: 'Vil bo nær skolen.',
      hendelsestid: benk.klokke.toISOString(),
      synligForPart: true,
      hoering: { medlemId: eldst!.medlemId, maate: 'SAMTALE' },
    },
  });
  assert.equal(notat.status, 201, JSON.stringify(notat.body));
  assert.deepEqual(await mangler(), ['/barnetsBeste/ikkeHoert'], 'there are two');
  await benk.iKrokvik((tx) =>
    tx.query(
      sql`update husstandsmedlem set foedselsdato = '2019-11-21' where id = ${yngst!.medlemId ?? null}`,
    ),
  );
  assert.deepEqual(await mangler(), [], 'who is six is not asked about');
  benk.klokke = new Date('2026-11-21T08:00:00Z');
  assert.deepEqual(await mangler(), ['/barnetsBeste/ikkeHoert'], 'who is seven today is');
  const json = { ...tilsagnBolig, barnetsBeste: { ...vurdert, ikkeHoert } };
  const hvorfor = await somTrine('PUT', `/saker/${sakId}/vedtak/forslag`, { json, versjon: 1 });
  assert.deepEqual([hvorfor.status, hvorfor.body.mangler], [200, []], JSON.stringify(hvorfor.body));
  assert.equal((await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 2 })).status, 200);
});

test('of a party who is 17 themselves it is asked as well', async () => {
  const { sakId } = await foreslaa(tilsagnBolig, 0);
  await benk.iKrokvik((tx) => tx.query(sql`update husstandsmedlem set foedselsdato = '2008-11-21'`));
  const mangler = async () => (await somTrine('GET', `/saker/${sakId}/vedtak`)).body.mangler;
  assert.deepEqual(await mangler(), ['/barnetsBeste/ikkeHoert']);
  benk.klokke = new Date('2026-11-21T08:00:00Z');
  assert.deepEqual(await mangler(), [], 'who is 18 today is no child');
});

test('where none do, nobody is asked', async () => {
  const { svar } = await foreslaa(tilsagnBolig, 0);
  assert.deepEqual(svar.body.mangler, []);
});

test('it and the conditions are kept, read by the party, and stand in the letter', async () => {
  const vilkaar = ['Du tar imot oppfølging i boligen.', 'Du betaler husleien selv.'];
  const { sakId } = await foreslaa({ ...tilsagnBolig, barnetsBeste, vilkaar });
  await send(sakId);
  const { status, body } = await fatt(sakId);
  assert.deepEqual([status, body.innhold], [201, { ...tilsagnBolig, barnetsBeste, vilkaar }]);
  const mitt = await benk.som(innbygger('ERFAREN HESTEDROSJE'))('GET', `/meg/saker/${sakId}`);
  assert.deepEqual(
    [mitt.body.vedtak?.barnetsBeste, mitt.body.vedtak?.vilkaar],
    [barnetsBeste.tekst, vilkaar],
    JSON.stringify(mitt.body),
  );
  assert.ok(!JSON.stringify(mitt.body).includes(barnetsBeste.ikkeHoert));
});

test('a refusal has no conditions, and a condition says something', async () => {
  const avslag = { resultat: 'AVSLAG', ...begrunnelse, bistand: [], vilkaar: ['Du venter.'] };
  const { svar } = await foreslaa(avslag, 0);
  assert.equal(svar.body.innhold.vilkaar, undefined);
  const { svar: blankt } = await foreslaa({ ...tilsagnBolig, vilkaar: ['Du venter.', '\t'] }, 0);
  assert.deepEqual(
    [blankt.status, blankt.body.code, blankt.body.errors[0].pointer],
    [400, 'UGYLDIG_FORESPOERSEL', '/vilkaar/1'],
  );
});

test('the letter says both, in its language', () => {
  const innhold = {
    resultat: 'TILSAGN' as const,
    ...begrunnelse,
    bistand: [],
    barnetsBeste,
    vilkaar: ['Du tar imot\noppfølging.'],
  };
  assert.match(
    avgjoerelse('KOMMUNAL_BOLIG_NY', { innhold }, 'nb'),
    /Dette er vilkår for vedtaket:\n– Du tar imot oppfølging\.$/,
  );
  assert.equal(
    hensynene(innhold, 'nn'),
    'Varig behov.\n\nKva som er best for barna i hushaldet:\n\nBarna kan gå på den samme skolen.',
  );
  assert.equal(
    hensynene({ ...innhold, barnetsBeste: { ...barnetsBeste, vurdert: false } }, 'nb'),
    'Varig behov.',
  );
});
