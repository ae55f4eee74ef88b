import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { createFiksarkiv } from '../../ports/arkiv/adapter.ts';
import { createArkivsimulator } from '../../ports/arkiv/simulator.ts';
import { arkivvalg } from '../../ports/arkiv/valg.ts';
import { createDatabaselager } from '../../ports/fillager/database.ts';
import { openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { sendDokument } from '../dokument/service.ts';
import { leverEtt, type Arkivvalg } from './levering.ts';

// Two at the same time are only two on PostgreSQL: PGlite has one connection.
const PROSESSER = 4;
const fiks = {
  maate: 'FIKS_ARKIV',
  versjon: 'V1',
  avsenderKontoId: '0f0f0f0f-0000-4000-8000-000000000001',
  mottakerKontoId: '0f0f0f0f-0000-4000-8000-000000000002',
} as const;

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

/** So many letters in one case, on their way to an archive of this kind. */
async function brev(antall: number, arkiv: object): Promise<void> {
  const sakId = await benk.nySak();
  const fillager = createDatabaselager(benk.vault);
  await benk.iKrokvik(async (tx) => {
    await tx.query(sql`update kommune set config = config || ${sql.json({ arkiv })}::jsonb
      where kommunenummer = '9901'`);
    const { soekerId } = await tx.one<{ soekerId: string }>(
      sql`select soeker_id from sak where id = ${sakId}`,
    );
    for (let i = 0; i < antall; i++)
      await sendDokument(
        tx,
        { kommunenummer: '9901', fillager, naa: benk.klokke, nyId: uuidv7 },
        {
          sakId,
          type: 'FORELOEPIG_SVAR',
          til: { mottakerId: soekerId, mottakere: { parten: true, representasjoner: [] } },
          brev: {
            spraak: 'nb',
            tittel: `Brev ${i}`,
            avsender: 'Krokvik kommune',
            mottaker: [],
            hode: [],
            deler: [],
            malversjon: 1,
            laget: benk.klokke,
          },
        },
      );
  });
}

/** Many processes at once, until none of them finds anything more to do. */
async function leverAlt(arkivet: Arkivvalg): Promise<void> {
  const miljoe = {
    db: benk.db.database,
    fillager: createDatabaselager(benk.vault),
    arkivet,
    klokke: () => benk.klokke,
    logg: () => undefined,
  };
  for (;;) {
    const runder = await Promise.all(Array.from({ length: PROSESSER }, () => leverEtt(miljoe, '9901')));
    if (runder.every((runde) => runde === 'INGEN')) return;
  }
}
const statuser = async (): Promise<string[]> => {
  const { body } = await benk.som(trine)(
    'GET',
    '/arkivleveringer?arkivstatus=VENTER,SENDT,MOTTATT,FEILET,ARKIVERT&limit=100',
  );
  return body.items.map(({ arkivstatus }: { arkivstatus: string }) => arkivstatus);
};

test('many processes hand every document over once, and make one folder of the case', async () => {
  const baseUrl = 'http://sidevogn.test';
  const simulator = createArkivsimulator({ baseUrl, noekkel: 'x', kontoer: [fiks], naa: () => benk.klokke });
  await brev(6, fiks);
  await leverAlt(() => createFiksarkiv({ fetch: simulator.fetch, baseUrl, noekkel: 'x' }, fiks));
  assert.deepEqual(await statuser(), Array<string>(6).fill('ARKIVERT'));
  assert.equal(simulator.mottatt.length, 6);
  assert.equal(simulator.mottatt.filter(({ xml }) => xml.includes('<mappe ')).length, 1);
});

test('many processes journal without a hole, and the chain is whole', async () => {
  await brev(12, { maate: 'INNEBYGD', bevaring: { kode: 'B' } });
  await leverAlt(arkivvalg({ db: benk.db.database, klokke: () => benk.klokke, sidevogn: null }));
  assert.deepEqual(await statuser(), Array<string>(12).fill('ARKIVERT'));
  const { body } = await benk.som(trine)('GET', '/arkivjournal/kontroll?aar=2026');
  assert.deepEqual([body.antall, body.hel], [12, true]);
});
