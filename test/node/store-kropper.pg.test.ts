// Many bodies of 10 MB at once, at a process started as in production: each is answered, the memory is bounded, and
// whoever asks whether it lives is told so meanwhile.
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { createDatabase } from '../../packages/backend/src/db/database.ts';
import { uuidv7 } from '../../packages/backend/src/db/uuid.ts';
import { kolonnenavn } from '../../packages/backend/src/modules/importer/index.ts';
import { krokvik, seed } from '../../packages/backend/src/testing/database.ts';
import { postgresFromTemplate, type PgEngine } from '../../packages/backend/src/testing/postgres-template.ts';
import { runder } from '../bevis/stoerrelse.ts';
import { kallere, TAALMODIG, type Kallere } from '../postgres/boliger.ts';
import { installasjon, type Apiprosess, type Installasjon } from '../postgres/prosess.ts';

const SAMTIDIG = runder(5, 40);
const TI_MB = 10 * 1024 * 1024;
/** What a process may have at most while it is sent all this; at rest it has some 180 MB. */
const MAKS_MINNE = 900e6;

let motor: PgEngine;
let hus: Installasjon;
let en: Apiprosess;
let kallene: Kallere;

before(async () => {
  motor = await postgresFromTemplate(process.env['KOBO_TEST_PG_URL']!);
  await seed(createDatabase(motor.driver), krokvik, 'Krokvik');
  hus = await installasjon(motor.loginUrl);
  kallene = kallere(hus);
  en = await hus.start();
}, TAALMODIG);
after(async () => {
  await hus.close();
  await motor.close();
});

/** As many as there are at once, with what each was answered; the state of health is asked for all the while. */
async function samtidig(t: TestContext, sti: string, type: string, body: Uint8Array<ArrayBuffer>) {
  const hvile = en.hoeyesteMinne();
  let ferdig = false;
  const helse: { readonly status: number; readonly ms: number }[] = [];
  const spoer = async (): Promise<void> => {
    do {
      const start = performance.now();
      const { status } = await fetch(`${en.origin}/v1/status`);
      helse.push({ status, ms: performance.now() - start });
      await new Promise((resolve) => setTimeout(resolve, 20));
    } while (!ferdig);
  };
  const spoerreren = spoer();
  const svar = await Promise.all(
    Array.from({ length: SAMTIDIG }, () =>
      kallene.kall(en, 'POST', sti, { type, body, 'idempotency-key': uuidv7() }),
    ),
  );
  ferdig = true;
  await spoerreren;
  const minne = en.hoeyesteMinne();
  const antall = Map.groupBy(svar, ({ status, body: { code } }) => `${status} ${code ?? ''}`.trim());
  t.diagnostic(
    `${SAMTIDIG} bodies of ${(body.byteLength / 1e6).toFixed(0)} MB: ${[...antall].map(([hva, en]) => `${en.length} × ${hva}`).join(', ')}; ` +
      `memory ${hvile === null ? '?' : (hvile / 1e6).toFixed(0)} → at most ${minne === null ? '?' : (minne / 1e6).toFixed(0)} MB; ` +
      `health asked ${helse.length} times, answered after ${Math.max(...helse.map(({ ms }) => ms)).toFixed(0)} ms at most`,
  );
  assert.deepEqual([...new Set(helse.map(({ status }) => status))], [200]);
  assert.ok(minne === null || minne < MAKS_MINNE, `${minne} bytes`);
  return svar;
}

test('JSON that is too large is refused unread', TAALMODIG, async (t) => {
  for (const { status, body } of await samtidig(
    t,
    '/boliger',
    'application/json',
    new Uint8Array(TI_MB).fill(32),
  ))
    assert.deepEqual([status, body.code], [413, 'FOR_STOR']);
});

/** Refused for what it is, or told to come again when there is room. */
const erBesvart = ({ status, body, hoder }: Awaited<ReturnType<Kallere['kall']>>): void => {
  if (status === 503) assert.ok(Number(hoder.get('retry-after')) >= 1);
  else assert.deepEqual([status, body.code], [422, 'IMPORT_UGYLDIG_FIL']);
};

test('files that are read and refused: one endless line, and too many rows', TAALMODIG, async (t) => {
  const hode = `${kolonnenavn.join(';')}\r\n`;
  const rad = `9901${';gateveien'.repeat(34)}\r\n`;
  const mangeRader = hode + rad.repeat((TI_MB - hode.length) / rad.length);
  for (const innhold of ['A'.repeat(TI_MB), mangeRader])
    (await samtidig(t, '/importer', 'text/csv', new TextEncoder().encode(innhold))).forEach(erBesvart);
});
