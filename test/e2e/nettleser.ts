import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../browser/chromium.ts';

/** The system's Chromium, quiet and without the network beyond this machine. */
export const startNettleser = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=nb-NO',
      '--font-render-hinting=none',
    ],
  });
