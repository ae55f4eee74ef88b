// The demo as `npm start` serves it, and a browser in front of it, for one file of end-to-end tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo, type Demovalg } from '../../examples/server/server.ts';
import { startNettleser } from './nettleser.ts';
import { Side } from './side.ts';

export type Mellomledd = NonNullable<Demovalg['mellomledd']>;

export interface Omgivelser {
  readonly origin: string;
  /** Somebody at a machine of their own. */
  person(adresse: string): Promise<Side>;
  lukk(): Promise<void>;
}

export async function startOmgivelser(mellomledd: Mellomledd): Promise<Omgivelser> {
  const data = join(mkdtempSync(join(tmpdir(), 'kobo-e2e-')), 'data');
  const server = await startDemo({ port: 0, data, mellomledd });
  const nettleser = await startNettleser();
  return {
    origin: server.origin,
    async person(adresse) {
      const kontekst = await nettleser.createBrowserContext();
      const page = await kontekst.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto(server.origin + adresse);
      return new Side(page);
    },
    async lukk() {
      await nettleser.close();
      await server.close();
      rmSync(join(data, '..'), { recursive: true, force: true });
    },
  };
}

export async function loggInn(side: Side, navn: string): Promise<void> {
  await side.trykk('Logg inn');
  await side.page.waitForSelector('form');
  await side.trykk(navn);
}
