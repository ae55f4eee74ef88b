// What an assessment holds beside the questions of the first edition: own groups, degrees, risk, areas and family.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { LokalMaalgruppe } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { innstill, proevInnstilling } from '../../testing/innstill.ts';
import { kartlagt, openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';

const DEMENS: LokalMaalgruppe = {
  kode: 'DEMENS',
  navn: { nb: 'Demens', nn: 'Demens' },
  grupper: ['ELDRE', 'NEDSATT_FUNKSJONSEVNE'],
};

let benk: Sakbenk;
let somTrine: Klient;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  await benk.fyll();
  sakId = await benk.nySak();
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
});
after(() => benk.close());

const sti = () => `/saker/${sakId}/kartlegging`;
const med = (tildelingsgrunnlag: object, mer: object = {}) => ({
  ...kartlagt,
  ...mer,
  tildelingsgrunnlag: { ...kartlagt.tildelingsgrunnlag, ...tildelingsgrunnlag },
});
const lagre = (json: unknown, versjon = 1) => somTrine('PUT', sti(), { json, versjon });
const ferdigstill = (versjon: number) => somTrine('POST', `${sti()}/ferdigstilling`, { versjon });
const pekere = ({ body }: { body: { errors: { pointer: string }[] } }) =>
  body.errors.map(({ pointer }) => pointer);

describe('a group of the municipality’s own', () => {
  test('is chosen among those it has, and counted as those it stands for', async () => {
    await innstill(benk, () => ({ lokaleMaalgrupper: [DEMENS] }));
    assert.deepEqual((await somTrine('GET', sti())).body.lokaleMaalgrupper, [DEMENS]);
    const grader = [{ gruppe: 'ELDRE', grad: 'STOR' }];
    const grunnlag = {
      grupper: ['ELDRE', 'NEDSATT_FUNKSJONSEVNE'],
      primaer: 'ELDRE',
      lokalKode: 'DEMENS',
      grader,
    };
    assert.equal((await lagre(med(grunnlag))).status, 200);
    assert.equal((await ferdigstill(2)).status, 200);
    const rad = await benk.iKrokvik((tx) =>
      tx.one(sql`select lokal_kode, grader from tildelingsgrunnlag where sak_id = ${sakId}`),
    );
    assert.deepEqual(rad, { lokalKode: 'DEMENS', grader });
  });

  test('is not kept when it stands for nothing, and not completed without what it stands for', async () => {
    const ukjent = await lagre(med({ lokalKode: 'DEMENS' }));
    assert.deepEqual(
      [ukjent.status, ukjent.body.code, pekere(ukjent)],
      [400, 'UGYLDIG_FORESPOERSEL', ['/tildelingsgrunnlag/lokalKode']],
    );
    assert.equal((await somTrine('GET', sti())).body.status, 'IKKE_STARTET');
    await innstill(benk, () => ({ lokaleMaalgrupper: [DEMENS] }));
    const { body } = await lagre(med({ grupper: ['ELDRE'], primaer: 'ELDRE', lokalKode: 'DEMENS' }));
    assert.deepEqual(body.mangler, ['/tildelingsgrunnlag/lokalKode']);
    assert.deepEqual(pekere(await ferdigstill(2)), ['/innhold/tildelingsgrunnlag/lokalKode']);
  });

  test('is set up once for each code, with something to count it as', async () => {
    for (const [lokaleMaalgrupper, peker] of [
      [[DEMENS, { ...DEMENS }], '/innstillinger/lokaleMaalgrupper/1/kode'],
      [[{ ...DEMENS, grupper: [] }], '/innstillinger/lokaleMaalgrupper/0/grupper'],
      [
        [{ ...DEMENS, grupper: ['UTEN_BEHOVSPROEVING', 'ELDRE'] }],
        '/innstillinger/lokaleMaalgrupper/0/grupper',
      ],
    ] as const) {
      const svar = await proevInnstilling(benk, () => ({ lokaleMaalgrupper: lokaleMaalgrupper as never }));
      assert.deepEqual([svar.status, pekere(svar)], [400, [peker]]);
    }
  });
});

test('a degree is of a group that is chosen, and a day of something that happens', async () => {
  const { body } = await lagre(
    med(
      { grader: [{ gruppe: 'RUS', grad: 'LITEN' }] },
      {
        bosituasjon: {
          ...kartlagt.bosituasjon,
          risiko: { oppsigelse: false, tvangsfravikelse: false, dato: '2027-01-31' },
        },
      },
    ),
  );
  assert.deepEqual(body.mangler.toSorted(), ['/bosituasjon/risiko', '/tildelingsgrunnlag/grader']);
});

test('family, risk and areas are read as they were saved, under the edition that asks for them', async () => {
  const innhold = {
    ...kartlagt,
    familie: 'Har ansvar for bestemor.',
    bosituasjon: {
      ...kartlagt.bosituasjon,
      risiko: { oppsigelse: true, tvangsfravikelse: true, dato: null },
    },
    boligbehov: { ...kartlagt.boligbehov, omraader: ['Krokvik', 'Nordre'] },
  };
  assert.equal((await lagre(innhold)).status, 200);
  const { body } = await somTrine('GET', sti());
  assert.deepEqual([body.innhold, body.malversjon], [innhold, 2]);
});
