// The guide as a stranger follows it: the commands of the page, in a shell, against a server with the demo's own login.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { createKoboBackend } from '../app.ts';
import { uuidSource } from '../db/uuid.ts';
import { demomaskiner } from '../demo/innlogging.ts';
import { createIssuer, nyeIssuernoekler } from '../platform/node/issuer.ts';
import { createWebhookutgang } from '../platform/node/webhookutgang.ts';
import { startServer, type KoboServer } from '../platform/node/server.ts';
import { openSakbenk, trine, type Sakbenk } from '../testing/sakbenk.ts';
import { nyBolig } from '../testing/tilbudbenk.ts';
import { createWebhooker } from '../webhooker.ts';
import { createDokumentasjon } from './index.ts';

let benk: Sakbenk;
let server: KoboServer;
let webhooker: ReturnType<typeof createWebhooker>;
before(async () => {
  benk = await openSakbenk();
  for (const nummer of [31, 32, 33]) await nyBolig(benk.som(trine), nummer);
  webhooker = createWebhooker({
    db: benk.db.database,
    vault: benk.porter.vault,
    utgang: createWebhookutgang({ utvikling: true }),
    nyId: uuidSource(),
    klokke: () => new Date(),
    logg: () => undefined,
  });
  server = await startServer({
    tjenester: async (origin) => {
      const issuer = await createIssuer({
        origin,
        miljoe: 'TEST',
        innbyggere: [],
        ansatte: [],
        maskiner: demomaskiner(),
        sider: { kommuneside: ['/'], fagsystem: ['/'] },
        noekler: await nyeIssuernoekler(),
      });
      const { fetch } = createKoboBackend({
        db: benk.db.database,
        porter: benk.porter,
        utstedere: [issuer.utsteder],
        hemmelighet: new Uint8Array(32).fill(7),
        dokumentasjon: createDokumentasjon({ demo: origin }),
      });
      return { fetch: { '/v1': fetch, '/api': fetch }, listeners: { [issuer.path]: issuer.listener } };
    },
  });
});
after(async () => {
  await webhooker.stopp();
  await server.close();
  await benk.close();
});

/** The page says one; here many run at once. */
async function ledigPort(): Promise<number> {
  const lytter = createServer().listen(0, '127.0.0.1');
  await once(lytter, 'listening');
  const { port } = lytter.address() as AddressInfo;
  lytter.close();
  await once(lytter, 'close');
  return port;
}

const tegn: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What the page shows to be copied: the heading of each step, and its command. */
async function stegene(): Promise<[tittel: string, kommando: string][]> {
  const html = await (await fetch(`${server.origin}/api/first-hour`)).text();
  return [...html.matchAll(/<h2>\d+\. ([^<]+)<\/h2>.*?<pre[^>]*><code>(.*?)<\/code>/gs)].map(
    ([, tittel, kommando]) => [
      tittel!,
      kommando!.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, navn: string) => tegn[navn]!),
    ],
  );
}

/** What each step promises. */
const svarene: Readonly<Record<string, readonly RegExp[]>> = {
  'Is it there?': [/"status":"OK"/, /Krokvik/],
  'Get a token': [/^$/],
  'Read a list': [/"items":\[\{/, /"neste":"/],
  'Add a home, twice': [/HTTP\/1\.1 201/, /idempotent-replayed: true/i],
  'Find it again': [/HTTP\/1\.1 200/, /etag: "1"/i, /FIRST-HOUR-1/],
  'Ask to be told': [
    /"MOTTAKER_IKKE_TILLATT"/,
    /"pointer":"\/mottaker"/,
    /"hemmelighet":"whsec_/,
    /validering/,
  ],
  'Change it': [/HTTP\/1\.1 200/, /"VEDLIKEHOLD"/],
  'Be too late': [/HTTP\/1\.1 412/, /link: <\/api\/problems\/utdatert>; rel="help"/i, /Nokon har endra/],
  'Do it right': [/HTTP\/1\.1 200/, /"KLAR_FOR_INNFLYTTING"/],
  'Ask for what you may not': [/HTTP\/1\.1 403/, /MANGLER_SCOPE/],
  // The receiver's line and the feed's.
  'Hear what happened': [
    /^[0-9a-f-]{36} .*no\.kobo\.bolig\.status-endret\.v1/m,
    /"type":"no\.kobo\.bolig\.opprettet\.v1","subject":"bolig/,
  ],
  'Clean up': [/HTTP\/1\.1 204[^]*HTTP\/1\.1 204/],
};

test('every step of the first hour answers what it promises', async () => {
  const steg = await stegene();
  assert.deepEqual(
    steg.map(([tittel]) => tittel),
    Object.keys(svarene),
  );
  const skript = steg
    .map(([, kommando], i) => `echo "## ${i}"\n${kommando}\necho`)
    .join('\n')
    .replace('PORT=7071', `PORT=${await ledigPort()}`);
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', skript]);
  const svar = stdout.split(/^## \d+\n/m).slice(1);
  for (const [i, [tittel]] of steg.entries())
    for (const moenster of svarene[tittel]!) assert.match(svar[i]!.trim(), moenster, tittel);
});
