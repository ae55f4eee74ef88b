/** A server with the demo's own login, and the commands of a page of the documentation run against it as a stranger does. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { createKoboBackend } from '../app.ts';
import { uuidSource } from '../db/uuid.ts';
import { demoansatte, demoinnbyggere, demomaskiner } from '../demo/innlogging.ts';
import { createDokumentasjon } from '../dokumentasjon/index.ts';
import { createIssuer, nyeIssuernoekler } from '../platform/node/issuer.ts';
import { startServer } from '../platform/node/server.ts';
import { createWebhookutgang } from '../platform/node/webhookutgang.ts';
import { createWebhooker } from '../webhooker.ts';
import { openSakbenk, trine } from './sakbenk.ts';
import { nyBolig } from './tilbudbenk.ts';

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

export async function openGuidebenk() {
  const benk = await openSakbenk();
  for (const nummer of [31, 32, 33]) await nyBolig(benk.som(trine), nummer);
  const webhooker = createWebhooker({
    db: benk.db.database,
    vault: benk.porter.vault,
    utgang: createWebhookutgang({ utvikling: true }),
    nyId: uuidSource(),
    klokke: () => new Date(),
    logg: () => undefined,
  });
  const server = await startServer({
    tjenester: async (origin) => {
      const issuer = await createIssuer({
        origin,
        miljoe: 'TEST',
        innbyggere: demoinnbyggere(),
        ansatte: demoansatte(),
        maskiner: demomaskiner(),
        sider: { kommuneside: ['/kommuneside/'], fagsystem: ['/fagsystem/'] },
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

  return {
    origin: server.origin,

    /** Each step of a page with what its command printed. */
    async foelg(side: string, foerst = ''): Promise<{ tittel: string; svar: string }[]> {
      const html = await (await fetch(server.origin + side)).text();
      const steg = [...html.matchAll(/<h2>\d+\. ([^<]+)<\/h2>.*?<pre[^>]*><code>(.*?)<\/code>/gs)].map(
        ([, tittel, kommando]) => ({
          tittel: tittel!,
          kommando: kommando!.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, navn: string) => tegn[navn]!),
        }),
      );
      const skript = [foerst, ...steg.map(({ kommando }, i) => `echo "## ${i}"\n${kommando}\necho`)]
        .join('\n')
        .replace('PORT=7071', `PORT=${await ledigPort()}`);
      const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', skript]);
      const svar = stdout.split(/^## \d+\n/m).slice(1);
      return steg.map(({ tittel }, i) => ({ tittel, svar: svar[i]!.trim() }));
    },

    async close(): Promise<void> {
      await webhooker.stopp();
      await server.close();
      await benk.close();
    },
  };
}
