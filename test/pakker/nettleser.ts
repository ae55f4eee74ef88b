// Bundles, in a page and in a Web Worker of the system's Chromium.
import type { Browser, Page } from 'puppeteer-core';
import { startNettleser } from '../e2e/nettleser.ts';
import type { Oppdrag, Resultat } from './program/program.ts';

/** No script but its own files, no evaluation, and calls to its own origin: what a careful host allows. */
export const CSP = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/** Milliseconds, for a machine that does much else. */
const TAALMODIG = 240_000;

export type Sted = 'page' | 'Web Worker';
export interface Nettleser {
  /** @param mappe address of a folder with `index.html` and a bundle */
  kjoer(mappe: string, sted: Sted, oppdrag: Oppdrag): Promise<Resultat>;
  close(): Promise<void>;
}

/** The page that is served beside each bundle. */
export const HTML = `<!doctype html><html lang="nb"><title>Pakke</title><script type="module" src="side.js"></script></html>`;

const iSide = (page: Page, oppdrag: Oppdrag): Promise<Resultat> =>
  page.evaluate(
    (gitt) => (globalThis as unknown as { kjoer(oppdrag: Oppdrag): Promise<Resultat> }).kjoer(gitt),
    oppdrag,
  );

const iArbeider = (page: Page, oppdrag: Oppdrag): Promise<Resultat> =>
  page.evaluate(
    (gitt) =>
      new Promise<Resultat>((resolve, reject) => {
        const arbeider = new Worker('arbeider.js', { type: 'module' });
        arbeider.onerror = ({ message }) => reject(new Error(message));
        arbeider.onmessage = ({ data }: MessageEvent<Resultat | string>) =>
          typeof data === 'string' ? reject(new Error(data)) : resolve(data);
        arbeider.postMessage(gitt);
      }),
    oppdrag,
  );

const steder: Readonly<Record<Sted, typeof iSide>> = { page: iSide, 'Web Worker': iArbeider };

export async function aapneNettleser(): Promise<Nettleser> {
  const nettleser: Browser = await startNettleser();
  return {
    async kjoer(mappe, sted, oppdrag) {
      const page = await nettleser.newPage();
      page.setDefaultTimeout(TAALMODIG);
      const feil: unknown[] = [];
      page.on('pageerror', (error) => feil.push(error));
      await page.goto(mappe);
      const resultat = await steder[sted](page, oppdrag);
      await page.close();
      if (feil.length > 0) throw new AggregateError(feil);
      return resultat;
    },
    close: () => nettleser.close(),
  };
}
