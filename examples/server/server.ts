// The demo municipality on one address: citizen page, case system, API, API documentation, login.
import { join } from 'node:path';
import {
  createDatabase,
  createDemoBackend,
  createDokumentasjon,
  createVault,
  demoansatte,
  demohvelv,
  demoinnbyggere,
  demomaskiner,
  migrate,
  migrations,
  openPglite,
  startKalender,
} from '@kobo-bolig/backend';
import {
  asyncNestingGuard,
  createHeicomformer,
  createIssuer,
  createWebhookutgang,
  openPgliteDir,
  startServer,
  STRENG_CSP,
  type KoboServer,
} from '@kobo-bolig/backend/node';
import { medIntegritet } from './integritet.ts';
import { datamappe, hentNoekler } from './lager.ts';

const rot = join(import.meta.dirname, '../..');

export interface Demovalg {
  readonly port?: number;
  /** Other origins whose pages may embed the elements: log in, and call the API. */
  readonly origins?: readonly string[];
  /** Where the database lies; the ignored folder when absent. */
  readonly data?: string;
  /** A filled Krokvik, sealed with the demo's keys: opened in memory, in place of the folder. */
  readonly dump?: Uint8Array;
  readonly fremdrift?: (hva: string) => void;
  /** Seconds an access token lives. */
  readonly levetid?: number;
  /** Lets a test disturb the API, or watch it. */
  readonly mellomledd?: (
    neste: (request: Request) => Promise<Response>,
  ) => (request: Request) => Promise<Response>;
}

export async function startDemo(valg: Demovalg = {}): Promise<KoboServer> {
  const {
    port = 7070,
    origins = [],
    data = datamappe,
    dump,
    fremdrift = () => undefined,
    mellomledd = (neste) => neste,
  } = valg;
  const noekler = await hentNoekler();
  return startServer({
    port,
    tjenester: async (origin) => {
      const driver = dump ? await openPglite({ dump }) : await openPgliteDir(data);
      await migrate(driver, migrations);
      const db = createDatabase(driver, asyncNestingGuard());
      const issuer = await createIssuer({
        origin,
        miljoe: 'TEST',
        innbyggere: demoinnbyggere(),
        ansatte: demoansatte(),
        maskiner: demomaskiner(),
        sider: {
          kommuneside: [
            '/kommuneside/',
            '/kommuneside/min-sak.html',
            '/kommuneside/nn/',
            '/kommuneside/nn/min-sak.html',
          ],
          fagsystem: ['/fagsystem/'],
        },
        origins,
        noekler: noekler.issuer,
        ...(valg.levetid !== undefined && { levetid: valg.levetid }),
      });
      const backend = await createDemoBackend({
        db,
        vault: dump
          ? await demohvelv()
          : await createVault({
              current: 1,
              encryption: { 1: noekler.kryptering },
              index: noekler.indeks,
            }),
        utstedere: [issuer.utsteder],
        hemmelighet: noekler.hemmelighet,
        origins,
        dokumentasjon: createDokumentasjon({ demo: origin }),
        fremdrift,
        heic: createHeicomformer(),
        webhookutgang: createWebhookutgang({ utvikling: true }),
        logg: (linje) => {
          if (linje.nivaa === 'FEIL') console.error(JSON.stringify(linje));
        },
      });
      backend.vekkJobber();
      const kalender = startKalender(backend.kalender);
      // What has passed since last time has happened before anybody looks.
      await kalender.foersteRunde;
      return {
        fetch: { '/v1': mellomledd(backend.fetch), '/api': backend.fetch },
        listeners: { [issuer.path]: issuer.listener },
        mapper: [
          { path: '/kobo/', root: join(rot, 'packages/components/dist/cdn'), fremmede: true },
          { path: '/tema/', root: join(rot, 'node_modules/@digdir/designsystemet-css/dist/theme') },
          { path: '/skrift/filer/', root: join(rot, 'node_modules/@fontsource-variable/inter/files') },
          { path: '/skrift/', root: join(rot, 'examples/skrift') },
          {
            path: '/kommuneside/',
            root: join(rot, 'examples/kommuneside'),
            csp: `${STRENG_CSP}; trusted-types lit-html`,
            side: medIntegritet,
          },
          {
            path: '/fagsystem/',
            root: join(rot, 'examples/fagsystem'),
            csp: `${STRENG_CSP}; trusted-types lit-html`,
            side: medIntegritet,
          },
          { path: '/', root: join(rot, 'examples/forside') },
        ],
        close: async () => {
          await kalender.stopp();
          await backend.close();
        },
      };
    },
  });
}
