import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { importkall, rad } from '../../backend/src/testing/importkall.ts';
import { openSakbenk, trine, type Sakbenk } from '../../backend/src/testing/sakbenk.ts';
import { fdv, nyBolig } from '../../backend/src/testing/tilbudbenk.ts';
import { createKoboClient } from './client.ts';
import { followHendelser, KoboMarkoerUtloept } from './follow.ts';
import { followImport } from './job.ts';
import { fileCheckpoint } from './node/checkpoint.ts';
import { impatient } from './testing/kobo.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const som = (login: typeof fdv | typeof trine) =>
  createKoboClient({
    baseUrl: 'http://kobo.test',
    kommunenummer: '9901',
    token: () => benk.token(login),
    fetch: benk.backend.fetch,
    runtime: impatient,
  });
/** Asks again at once: the feed waits for older transactions, and a test does not wait for the feed. */
const runtime = { ...impatient, after: (_: number, run: () => void) => impatient.after(5, run) };

/** The homes that were added, as a follower is told of them, until it has saved how far it is or there are so many. */
async function added(path: string, count: number): Promise<string[]> {
  const stop = new AbortController();
  const file = fileCheckpoint(path);
  const ids: string[] = [];
  const save = async (markoer: string): Promise<void> => {
    await file.save(markoer);
    if (ids.length === count) stop.abort();
  };
  const checkpoint = { load: file.load, save };
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(10_000)]);
  const query = { type: ['no.kobo.bolig.opprettet.v1'] };
  for await (const { data } of followHendelser(som(fdv), { query, checkpoint, signal, runtime }))
    ids.push(data.ressursId);
  return ids;
}

describe('the change feed of the reference backend', () => {
  it('is followed from where it was left, by the next process too, and says when events are lost', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'kobo-'));
    const start = benk.klokke;
    t.after(() => {
      benk.klokke = start;
      return rm(folder, { recursive: true });
    });
    const path = join(folder, 'markoer');
    const home = async (nummer: number) => (await nyBolig(benk.som(fdv), nummer)).koboId;
    const first = [await home(1), await home(2)];
    assert.deepEqual(await added(path, 2), first);
    const third = await home(3);
    assert.deepEqual(await added(path, 1), [third]);

    await home(4);
    benk.klokke = new Date(start.getTime() + 91 * 24 * 3600_000);
    await benk.kalender();
    await assert.rejects(added(path, 1), KoboMarkoerUtloept);
    await rm(path);
    const fifth = await home(5);
    assert.deepEqual(await added(path, 1), [fifth]);
    assert.deepEqual(await readdir(folder), ['markoer']);
  });
});

describe('an import of the reference backend', () => {
  it('is followed to its end', async () => {
    const { proev } = importkall(() => benk.som(trine));
    const kobo = som(trine);
    const { importId } = await proev([rad(1), rad(2), rad(3)]);
    const path = { importId };
    const { etag } = await kobo.importer.hent({ path });
    await kobo.importer.gjennomfoer({ path, etag });
    const { status, rader } = await followImport(kobo, importId).done({ timeout: 10_000 });
    assert.deepEqual([status, rader.nye, rader.behandlet], ['KJOERT', 3, 3]);
  });
});
