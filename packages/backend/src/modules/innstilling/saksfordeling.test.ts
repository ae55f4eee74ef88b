// Which unit a new case comes to.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill, proevInnstilling } from '../../testing/innstill.ts';
import { anne, openSakbenk, siri, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  await benk.fyll();
  await benk.iKrokvik((tx) =>
    tx.query(sql`insert into enhet (kode, navn, type) values ('NORD', 'Bydel Nord', 'TJENESTEKONTOR'),
      ('BISTAND', 'Bistandskontoret', 'TJENESTEKONTOR')`),
  );
});
after(() => benk.close());

const enheten = async (sakId: string): Promise<string> =>
  (await benk.iKrokvik((tx) => tx.one<{ enhet: string }>(sql`select enhet from sak where id = ${sakId}`)))
    .enhet;
/** Where one who lives there would come, by the same rules. */
const bosatt = (adresse: string | null): Promise<string> =>
  benk.iKrokvik(async (tx) => {
    await tx.query(sql`update person set bostedsadresse = ${sql.json(adresse)}`);
    const { enhet } = await tx.one<{ enhet: string }>(
      sql`select enhet_for_ny_sak('KOMMUNAL_BOLIG_NY', id) as enhet from person`,
    );
    return enhet;
  });

test('a new case comes to the unit of its kind or of where the applicant lives, the first that fits, and the rest to the housing office', async () => {
  const foer = await benk.nySak();
  const fordel = (...postnumre: string[]) =>
    innstill(benk, () => ({
      saksfordeling: [
        { enhet: 'BISTAND', sakstyper: ['BOLIGBISTAND'] },
        { enhet: 'NORD', postnumre },
      ],
    }));
  await fordel('0000', '0014');
  assert.equal(await enheten(foer), 'BOLIGKONTOR');
  assert.equal(await enheten(await benk.nySak()), 'NORD');
  assert.equal(await enheten(await benk.nySak({ sakstype: 'BOLIGBISTAND' })), 'BISTAND');
  assert.deepEqual(
    [
      await bosatt('Nordveien 0014, 9900 KROKVIK'),
      await bosatt('0014 KROKVIK'),
      await bosatt('Myra 1, 0014'),
    ],
    ['BOLIGKONTOR', 'NORD', 'NORD'],
  );
  assert.equal(await bosatt(null), 'BOLIGKONTOR');
  await fordel('9910');
  assert.equal(await enheten(await benk.nySak()), 'BOLIGKONTOR');
});

test('a case of somebody graded comes to the shielded unit, and their own page names the one it would have come to', async () => {
  await innstill(benk, () => ({ saksfordeling: [{ enhet: 'NORD' }] }));
  const sakId = await benk.nySak();
  const minEnhet = async () => (await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`)).body.enhet;
  assert.deepEqual([await enheten(sakId), await minEnhet()], ['NORD', 'Bydel Nord']);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.equal((await benk.som(siri)('GET', `/saker/${sakId}`)).body.enhet, 'SKJERMET');
  assert.equal(await minEnhet(), 'Bydel Nord');
});

test('a unit new cases come to is in use, and stays so as long as they do', async () => {
  const peker = async (enhet: string) => {
    const { status, body } = await proevInnstilling(benk, () => ({ saksfordeling: [{ enhet }] }));
    return [status, body.errors?.[0].pointer, body.errors?.[0].code];
  };
  for (const enhet of ['UKJENT', 'SKJERMET'])
    assert.deepEqual(await peker(enhet), [400, '/innstillinger/saksfordeling/0/enhet', 'UKJENT_ENHET']);
  const ut = async (versjon: number) => {
    const json = { navn: 'Bydel Nord', aktiv: false };
    const { status, body } = await benk.som(anne)('PUT', '/innstillinger/enheter/NORD', { json, versjon });
    return [status, body.errors?.[0].pointer];
  };
  const fordel = (gyldigFra?: string) =>
    proevInnstilling(benk, () => ({ saksfordeling: [{ enhet: 'NORD' }] }), gyldigFra);
  assert.equal((await fordel('2026-12-24')).status, 200);
  assert.deepEqual(await ut(1), [400, '/aktiv']);
  assert.equal((await fordel()).status, 200);
  assert.deepEqual(await ut(1), [400, '/aktiv']);
  await innstill(benk, () => ({ saksfordeling: undefined as never }));
  assert.deepEqual(await ut(1), [200, undefined]);
});

test('the municipality says which written standard it has decided on, and that it is in the Sámi area', async () => {
  const offentlig = async () => {
    const { maalform, forvaltningsomraadeSamisk } = (await benk.som(innbygger(SOEKER))('GET', '/kommune'))
      .body;
    return [maalform, forvaltningsomraadeSamisk];
  };
  assert.deepEqual(await offentlig(), [undefined, undefined]);
  await innstill(benk, () => ({ maalform: 'NYNORSK', forvaltningsomraadeSamisk: 'SMJ' }));
  assert.deepEqual(await offentlig(), ['NYNORSK', 'SMJ']);
});
