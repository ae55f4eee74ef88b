import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidv7 } from './db/uuid.ts';
import type { Logglinje } from './http/logg.ts';
import { createWebhookutgang } from './platform/node/webhookutgang.ts';
import { openSakbenk, type Sakbenk } from './testing/sakbenk.ts';
import { fdv } from './testing/tilbudbenk.ts';
import { openMottaker } from './testing/webhookmottaker.ts';
import { createWebhooker } from './webhooker.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
after(() => benk.close());

test('whoever subscribes is found without anyone being woken, and a municipality that fails keeps no other waiting', async () => {
  const mottaker = await openMottaker();
  await benk.som(fdv)('POST', '/webhooker', {
    json: { mottaker: mottaker.url, hendelser: ['no.kobo.bolig.endret.v1'] },
  });
  assert.deepEqual(await benk.db.database.tenantsWith('webhook'), ['9901']);
  const logg: Logglinje[] = [];
  const spurt = Promise.withResolvers<void>();
  mottaker.svar = (response) => {
    response.writeHead(204).end();
    spurt.resolve();
  };
  const prosess = createWebhooker({
    db: { ...benk.db.database, tenantsWith: async () => ['tull', '9901'] },
    vault: benk.vault,
    utgang: createWebhookutgang({ utvikling: true }),
    nyId: uuidv7,
    klokke: () => benk.klokke,
    logg: (linje) => logg.push(linje),
  });
  await spurt.promise;
  await prosess.stopp();
  assert.deepEqual(
    [...new Set(logg.map(({ hendelse, kommunenummer }) => `${hendelse} ${String(kommunenummer)}`))],
    ['WEBHOOK tull'],
  );
  assert.notEqual((await benk.som(fdv)('GET', '/webhooker')).body.items[0].validert, undefined);
  mottaker.close();
});
