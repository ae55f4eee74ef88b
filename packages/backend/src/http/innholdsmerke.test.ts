// What has no version of its own has an ETag of what it says.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from '../db/sql.ts';
import { innstill } from '../testing/innstill.ts';
import { openSakbenk, trine, type Sakbenk } from '../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
  await benk.fyll();
});
after(() => benk.close());

const les = async (login: Parameters<Sakbenk['token']>[0], sti: string, kjent?: string): Promise<Response> =>
  benk.backend.fetch(
    new Request(`https://kobo.example/v1${sti}`, {
      headers: {
        authorization: `Bearer ${await benk.token(login)}`,
        'kobo-kommunenummer': '9901',
        ...(kjent !== undefined && { 'if-none-match': kjent }),
      },
    }),
  );
const oppslag = async (sakId: string): Promise<number> =>
  (
    await benk.iKrokvik((tx) =>
      tx.one<{ antall: number }>(sql`select count(*)::int as antall from innsynslogg
        where operasjon = 'hentMinSak' and sak_id = ${sakId}`),
    )
  ).antall;

test('the municipality is read again only when it has set something else', async () => {
  const borger = innbygger(SOEKER);
  const lest = await les(borger, '/kommune');
  const merke = lest.headers.get('etag')!;
  assert.match(merke, /^"[0-9a-f]{32}"$/);
  const igjen = await les(borger, '/kommune', `W/${merke}`);
  assert.deepEqual([igjen.status, igjen.headers.get('etag'), await igjen.text()], [304, merke, '']);
  await innstill(benk, () => ({ maalform: 'NYNORSK' }));
  const ny = await les(borger, '/kommune', merke);
  assert.deepEqual([ny.status, ny.headers.get('etag') === merke], [200, false]);
});

test('a citizen’s case is new when somebody has it, and a look that finds nothing new is a look', async () => {
  const sakId = await benk.nySak();
  const borger = innbygger('ERFAREN HESTEDROSJE');
  const sti = `/meg/saker/${sakId}`;
  const merke = (await les(borger, sti)).headers.get('etag')!;
  const foer = await oppslag(sakId);
  assert.equal((await les(borger, sti, merke)).status, 304);
  assert.equal(await oppslag(sakId), foer + 1);
  await benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  assert.equal((await les(borger, sti, merke)).status, 200);
  // What is not theirs is not there, whatever they say they have.
  assert.equal((await les(innbygger('MODIG SYKKEL'), sti, merke)).status, 404);
});
