// Two processes of the API on one PostgreSQL, each started as in production: both serve, what is to be done is done by one
// of them, and what one of them has answered for stands when it is killed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Importjobb } from '@kobo-bolig/contract';
import { createDatabase, type Database } from '../../packages/backend/src/db/database.ts';
import { sql } from '../../packages/backend/src/db/sql.ts';
import { uuidv7 } from '../../packages/backend/src/db/uuid.ts';
import { skrivCsv } from '../../packages/backend/src/modules/importer/index.ts';
import { asyncNestingGuard } from '../../packages/backend/src/platform/node/nesting.ts';
import { fjellvik, krokvik, seed } from '../../packages/backend/src/testing/database.ts';
import { postgresFromTemplate, type PgEngine } from '../../packages/backend/src/testing/postgres-template.ts';
import { runder } from '../bevis/stoerrelse.ts';
import {
  adresse,
  Boligskriver,
  iGata,
  kallere,
  TAALMODIG,
  venter,
  type Kallere,
} from '../postgres/boliger.ts';
import { installasjon, type Apiprosess, type Installasjon } from '../postgres/prosess.ts';

let motor: PgEngine;
let db: Database;
let hus: Installasjon;
let en: Apiprosess;
let to: Apiprosess;
let kallene: Kallere;
let kall: Kallere['kall'];
let opprett: Kallere['opprett'];

const OVERHOLDT = 40;

before(async () => {
  motor = await postgresFromTemplate(process.env['KOBO_TEST_PG_URL']!);
  db = createDatabase(motor.driver, asyncNestingGuard());
  await seed(db, krokvik, 'Krokvik');
  await seed(db, fjellvik, 'Fjellvik');
  await db.withTenant(krokvik, 'skriv', async (tx) => {
    for (let i = 0; i < OVERHOLDT; i++) {
      const id = uuidv7();
      await tx.query(sql`insert into bolig (id, adresse, status, statusdato) values (${id},
        ${sql.json({ ...adresse(`Holdveien ${i + 1}`) })}, 'KLAR_FOR_INNFLYTTING', '2026-01-01')`);
      await tx.query(sql`insert into reservasjon (id, bolig_id, aarsak, utloeper)
        values (${uuidv7()}, ${id}, 'Holdes av', '2026-02-01T00:00:00Z')`);
    }
  });
  hus = await installasjon(motor.loginUrl);
  kallene = kallere(hus);
  ({ kall, opprett } = kallene);
  [en, to] = await Promise.all([hus.start(), hus.start()]);
}, TAALMODIG);
after(async () => {
  await hus.close();
  await motor.close();
});

/** A file is tried out and carried out at one of the processes. */
async function importer(prosess: Apiprosess, gate: string, antall: number, kommunenummer = '9901') {
  const fil = skrivCsv(
    Array.from({ length: antall }, (_, i) => ({
      kommunenummer,
      gatenavn: gate,
      husnummer: String(i + 1),
      postnummer: '0000',
      koboboligtype: 'ORDINAER',
      boligstatus: 'VEDLIKEHOLD',
    })),
  );
  const { body: jobb, etag } = await kall(prosess, 'POST', '/importer', {
    kommunenummer,
    body: fil,
    type: 'text/csv',
    'idempotency-key': uuidv7(),
  });
  const { importId } = jobb as Importjobb;
  const gang = await kall(prosess, 'POST', `/importer/${importId}/gjennomfoering`, {
    kommunenummer,
    'if-match': etag,
    'idempotency-key': uuidv7(),
  });
  assert.equal(gang.status, 202, JSON.stringify(gang.body));
  return importId;
}

const jobb = async (prosess: Apiprosess, importId: string, kommunenummer = '9901'): Promise<Importjobb> =>
  (await kall(prosess, 'GET', `/importer/${importId}`, { kommunenummer })).body as Importjobb;
const ferdig = (prosess: Apiprosess, importId: string, kommunenummer = '9901') =>
  venter(async () => {
    const naa = await jobb(prosess, importId, kommunenummer);
    return naa.status === 'KJOERT' && naa;
  });

test('the calendar of both begins at once, and each thing that was due happens once', TAALMODIG, async () => {
  await Promise.all(
    [en, to].map((prosess) =>
      venter(async () => prosess.logg.some(({ hendelse }) => hendelse === 'KALENDER')),
    ),
  );
  const rader = await db.withTenant(krokvik, 'les', (tx) =>
    tx.query<{ status: string; versjon: number; meldt: number }>(sql`
      select r.status, r.versjon, (select count(*)::int from hendelse h
        where h.ressurs_id = r.id and h.type = 'no.kobo.reservasjon.status-endret.v1') as meldt from reservasjon r`),
  );
  assert.equal(rader.length, OVERHOLDT);
  for (const rad of rader) assert.deepEqual(rad, { status: 'UTLOEPT', versjon: 2, meldt: 1 });
});

test('what one has answered the other knows: things, versions, keys and cursors', TAALMODIG, async () => {
  const noekkel = uuidv7();
  const foerst = await opprett(en, 'Delt 1', noekkel);
  const igjen = await opprett(to, 'Delt 1', noekkel);
  assert.deepEqual([foerst.status, igjen.status, igjen.body], [201, 201, foerst.body]);
  const sti = `/boliger/${foerst.body.koboId}`;
  const [lestHer, lestDer] = await Promise.all([kall(en, 'GET', sti), kall(to, 'GET', sti)]);
  assert.match(lestHer.etag, /^"1-/);
  assert.equal(lestDer.etag, lestHer.etag);
  const endring = JSON.stringify({ status: 'VEDLIKEHOLD', boligtype: 'ORDINAER', bemanning: 'INGEN' });
  const endret = await kall(to, 'PUT', sti, { body: endring, 'if-match': lestHer.etag });
  assert.equal(endret.status, 200, JSON.stringify(endret.body));
  const forSent = await kall(en, 'PUT', sti, { body: endring, 'if-match': foerst.etag });
  assert.equal(forSent.body.code, 'UTDATERT');
  const side = await kall(en, 'GET', '/boliger?limit=1');
  const neste = await kall(to, 'GET', `/boliger?limit=1&etter=${side.body.neste}`);
  assert.equal(neste.status, 200);
  assert.notEqual(neste.body.items[0].koboId, side.body.items[0].koboId);
});

test('jobs in both are carried out once, row by row', TAALMODIG, async () => {
  const gater = ['Jobbveien', 'Radveien', 'Bolkveien', 'Køveien'];
  const jobber = await Promise.all(gater.map((gate, i) => importer([en, to][i % 2]!, gate, 250)));
  const nabo = await importer(to, 'Fjellveien', 250, '9902');
  for (const importId of jobber) {
    const { rader } = await ferdig(en, importId);
    assert.deepEqual([rader.nye, rader.behandlet, rader.feil], [250, 250, 0]);
  }
  await ferdig(en, nabo, '9902');
  for (const gate of gater) assert.deepEqual(await iGata(db, gate), { boliger: 250, meldt: 250, mest: 1 });
  assert.deepEqual(await iGata(db, 'Fjellveien', fjellvik), { boliger: 250, meldt: 250, mest: 1 });
});

test('one is killed in the middle of a job, and the other finishes it', TAALMODIG, async (t) => {
  const importId = await importer(en, 'Bruddveien', 3000);
  const { rader } = await venter(async () => {
    const naa = await jobb(to, importId);
    return naa.rader.behandlet > 0 && naa;
  });
  await en.stopp('SIGKILL');
  const igjen = await jobb(to, importId);
  assert.equal(igjen.status, 'KJOERER', 'there was something left when it was killed');
  const start = performance.now();
  const etter = await ferdig(to, importId);
  t.diagnostic(
    `killed after ${rader.behandlet}–${igjen.rader.behandlet} of 3000 rows, finished by the other in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  assert.deepEqual([etter.rader.nye, etter.rader.behandlet], [3000, 3000]);
  assert.deepEqual(await iGata(db, 'Bruddveien'), { boliger: 3000, meldt: 3000, mest: 1 });
});

const DREPT = runder(3, 20);
const talt = { lovet: 0, uviss: 0 };
for (let gang = 1; gang <= DREPT; gang++) {
  test(
    `killed while it writes, ${gang} of ${DREPT}: all it answered for is there, and what it did not is there once or never`,
    TAALMODIG,
    async (t) => {
      const offer = await hus.start();
      const bok = new Boligskriver(kallene, `Drept ${gang}. gang`);
      const skriver = async (): Promise<void> => {
        for (;;) {
          const { status, body } = await bok.skriv(offer);
          assert.equal(status, 201, JSON.stringify(body));
        }
      };
      const skrivere = Array.from({ length: 8 }, () => skriver().catch((feil: Error) => feil));
      await venter(async () => bok.svarte.size > 10 + 3 * gang);
      await offer.stopp('SIGKILL');
      for (const feil of await Promise.all(skrivere)) assert.ok(feil instanceof TypeError, String(feil));
      talt.lovet += bok.svarte.size;
      talt.uviss += bok.utenSvar.size;
      await bok.gjoerOpp(to, db);
      t.diagnostic(`so far ${talt.lovet} answers given and kept, ${talt.uviss} writes under way, 0 lost`);
    },
  );
}
