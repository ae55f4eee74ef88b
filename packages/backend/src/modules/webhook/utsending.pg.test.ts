import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { meldHendelse } from '../../db/hendelser.ts';
import { uuidv7 } from '../../db/uuid.ts';
import type { Logglinje } from '../../http/logg.ts';
import { createWebhookutgang } from '../../platform/node/webhookutgang.ts';
import { openSakbenk, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv } from '../../testing/tilbudbenk.ts';
import { openMottaker } from '../../testing/webhookmottaker.ts';
import { createWebhooker } from '../../webhooker.ts';

// Two at the same time are only two on PostgreSQL: PGlite has one connection.
let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
after(() => benk.close());

test('two processes deliver each event once, while eight others write them', async () => {
  const mottaker = await openMottaker();
  const type = 'no.kobo.bolig.endret.v1';
  const { status } = await benk.som(fdv)('POST', '/webhooker', {
    json: { mottaker: mottaker.url, hendelser: [type] },
  });
  assert.equal(status, 201);
  const logg: Logglinje[] = [];
  const prosesser = Array.from({ length: 2 }, () =>
    createWebhooker({
      db: benk.db.database,
      vault: benk.vault,
      utgang: createWebhookutgang({ utvikling: true }),
      nyId: uuidv7,
      klokke: () => benk.klokke,
      logg: (linje) => logg.push(linje),
    }),
  );
  const naa = (antall: number): Promise<void> =>
    (async () => {
      for (const gi = Date.now() + 40_000; mottaker.mottatt.length < antall && Date.now() < gi;)
        await new Promise((resolve) => setTimeout(resolve, 20));
    })();
  await naa(1);
  // The answer is noted after it has come.
  while ((await benk.som(fdv)('GET', '/webhooker')).body.items[0].validert === undefined);

  const skrevet: string[] = [];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let n = 0; n < 20; n++) {
        const ressursId = uuidv7();
        await benk.iKrokvik((tx) => meldHendelse(tx, { type, ressurs: 'bolig', ressursId }));
        skrevet.push(ressursId);
      }
    }),
  );
  await naa(1 + skrevet.length);
  await Promise.all(prosesser.map((prosess) => prosess.stopp()));
  const levert = mottaker.mottatt.slice(1).map(({ hendelse }) => hendelse.data.ressursId as string);
  assert.deepEqual(levert.sort(), skrevet.sort());
  assert.deepEqual(logg, []);
  mottaker.close();
});
