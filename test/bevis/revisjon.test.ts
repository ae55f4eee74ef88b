// Whatever is done or shown leaves one row in the audit log, sealed in a chain in which every change is found. What is
// promised of each call the witness of the tests holds them to (`packages/backend/src/testing/vitne.ts`): here of every
// operation as the contract shows it, and along the main road.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kontrollerKjeden, forseglEttParti } from '../../packages/backend/src/modules/revisjon/service.ts';
import { look } from '../../packages/backend/src/testing/catalog.ts';
import { vitnesbyrd } from '../../packages/backend/src/testing/vitne.ts';
import { somTillatt } from './foresporsel.ts';
import { operasjoner } from './kontrakt.ts';
import { froe, runder } from './stoerrelse.ts';
import { medTukling, tuklinger } from './tukling.ts';
import { hovedvei } from './veier.ts';
import { KROKVIK, openVerden, type Verden } from './verden.ts';

let verden: Verden;
before(async () => {
  verden = await openVerden();
  // The row every table has of its own: no key of ours made it.
  await verden.db.admin.transaction({ script: 'begin' }, (forbindelse) =>
    forbindelse.script('delete from revisjonssegl'),
  );
});
after(() => verden.close());

const forsegler = { kommunenummer: KROKVIK, aktoer: 'system:forsegling', roller: [], forsegler: true };
const forseglAlt = async (): Promise<void> => {
  const { vault, db } = verden;
  const ett = () =>
    db.database.withTenant(forsegler, 'skriv', (tx) =>
      forseglEttParti({ tx, vault, kommunenummer: KROKVIK }),
    );
  while ((await ett())?.mer);
};

test('every operation leaves what is promised of it, carried out or refused', async (t) => {
  const foer = vitnesbyrd.revidert;
  let antall = 0;
  for (const operasjon of operasjoner) {
    // In the order of the contract some of them remove what others would have shown.
    const ider = verden.ider[KROKVIK];
    const svar = await verden.backend.fetch(await somTillatt(verden, operasjon, ider));
    assert.ok(svar.status < 500, `${operasjon.id}: ${svar.status}`);
    antall++;
  }
  assert.equal(antall, operasjoner.length);
  await forseglAlt();
  await hovedvei(verden);
  await forseglAlt();
  t.diagnostic(
    `${antall} operations as shown, ${vitnesbyrd.revidert - foer} outcomes seen for the first time`,
  );
});

test('every row is sealed, and the chain holds', async (t) => {
  const kontroll = await kontrollerKjeden(verden.db.database, verden.vault, KROKVIK);
  assert.deepEqual([kontroll.ventende, kontroll.brudd], [0, []]);
  const [forseglet] = await look<{ antall: number }>(
    verden.db.admin,
    `select count(distinct id)::integer as antall from revisjonssegl, unnest(rader) id where kommunenummer = '${KROKVIK}'`,
  );
  assert.equal(forseglet!.antall, kontroll.rader);
  assert.ok(kontroll.segl > 1);
  t.diagnostic(`${kontroll.rader} rows under ${kontroll.segl} seals`);
});

test('a row that is changed, deleted, inserted or moved is found, whatever column it is in', async (t) => {
  const alle = await tuklinger(verden.db.admin, froe, runder(1, 20));
  const uoppdaget: string[] = [];
  for (const tukling of alle) {
    const { brudd } = await medTukling(verden.db.admin, tukling, (db) =>
      kontrollerKjeden(db, verden.vault, KROKVIK),
    );
    if (brudd.length === 0) uoppdaget.push(`${tukling.navn} ${tukling.hva}`);
  }
  t.diagnostic(`${alle.length - uoppdaget.length} of ${alle.length} found`);
  assert.deepEqual(uoppdaget, []);
  assert.deepEqual((await kontrollerKjeden(verden.db.database, verden.vault, KROKVIK)).brudd, []);
});
